/** Which columns of the workload are drawn: the largest, or of years the newest; the others stand together, so that rows add up. */
import { expect, test } from "vitest";
import { columnsOf, REST } from "../../client/views/workload/columns.ts";
import type { Workload } from "../../server/model/api.ts";

function loads(counts: Readonly<Record<string, number>>): Workload {
  const keys = Object.keys(counts).sort((a, b) => ((a || "~") < (b || "~") ? -1 : 1));
  return {
    columns: keys.map((key) => ({ key, name: key })),
    columnTotals: Object.fromEntries(
      keys.map((key) => [key, { lead: counts[key] ?? 0, responsible: 0, cooperating: 0 }]),
    ),
  } as unknown as Workload;
}

test.each([
  ["few years stand as they are", { 2018: 3, 2019: 1, "": 2 }, [["2018"], ["2019"], [""]]],
  [
    "of many the oldest stand together, first, however large they are; what has no year is last",
    { 2012: 900, 2013: 90, 2018: 1, 2021: 4, 2023: 1, "": 6 },
    [["2012", "2013", "2018"], ["2021"], ["2023"], [""]],
  ],
  [
    "without a column of what has no year there is room for one more",
    { 2012: 9, 2013: 9, 2018: 1, 2021: 4, 2023: 1 },
    [["2012", "2013"], ["2018"], ["2021"], ["2023"]],
  ],
] as const)("years: %s", (_, counts, members) => {
  const columns = columnsOf(loads(counts), "year", 4);
  expect(columns.map((column) => column.members)).toEqual(members);
  const folded = columns.find(({ key }) => key === REST);
  if (folded) expect(folded.name).toBe(`≤${folded.members.at(-1)}`);
});

test("documents: the largest in their own order, the others last", () => {
  const columns = columnsOf(loads({ a: 1, b: 9, c: 2, d: 8, e: 7 }), "document", 4);
  expect(columns.map((column) => column.members)).toEqual([["b"], ["d"], ["e"], ["a", "c"]]);
});
