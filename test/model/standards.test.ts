import { expect, test } from "vitest";
import { byGap } from "../../server/model/gaps.ts";
import { isStandard } from "../../server/model/standards.ts";

test.each([
  ["GB 5749-2006", true],
  ["GB5749-2006", true],
  ["GB/T 9704-2012", true],
  ["DB13/T 2700-2018", true],
  ["DB1310/T 240-2021", true],
  ["HJ 2.2-2018", true],
  ["CJJ/T 134-2019", true],
  ["临政办〔2019〕12号", false],
  ["国函〔1988〕6号", false],
  ["主席令第二十四号", false],
  ["", false],
  [null, false],
])("%s is the number of a standard: %s", (number, standard) => {
  expect(isStandard(number)).toBe(standard);
});

test("by gap: policies before standards, of each those with most absent, then with most unknown", () => {
  const row = (number: string | null, absent: number, unknown: number, implemented = 0) => ({
    document: { number },
    totals: { absent, unknown, implemented },
  });
  const rows = [
    row("GB 5749-2006", 9, 9),
    row("临政办〔2019〕12号", 1, 0),
    row(null, 3, 1),
    row("临政发〔2021〕7号", 3, 1, 1),
    row("临政发〔2020〕1号", 3, 2),
    row("DB13/T 2700-2018", 10, 0),
  ];
  expect(rows.toSorted(byGap).map(({ document }) => document.number)).toEqual([
    "临政发〔2020〕1号",
    "临政发〔2021〕7号",
    null,
    "临政办〔2019〕12号",
    "DB13/T 2700-2018",
    "GB 5749-2006",
  ]);
});
