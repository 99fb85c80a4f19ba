import fc from "fast-check";
import { expect, it } from "vitest";
import { figures, inFigures, inNumerals, isoDay, readNumeral } from "../../server/lexicon/index.ts";

it.each([
  ["128", 128],
  ["一二八", 128],
  ["一百二十八", 128],
  ["一百零八", 108],
  ["十", 10],
  ["廿八", 28],
  ["卅一", 31],
  ["两百", 200],
  ["二○", 20],
  ["十二十", null],
  ["百百", null],
  ["甲", null],
  ["", null],
])("reads %s as %s", (printed, value) => expect(readNumeral(printed)).toBe(value));

it("reads what it prints, of every number below ten thousand", () => {
  for (let value = 1; value < 10_000; value++) expect(readNumeral(inNumerals(value))).toBe(value);
});

it("reads a year figure by figure, whatever stands for its zero", () => {
  for (const printed of ["二〇一七", "二○一七", "二零一七", "2O17", "2017"]) expect(figures(printed)).toBe("2017");
  expect(figures("二十七")).toBeNull();
  fc.assert(fc.property(fc.nat(), (value) => figures(inFigures(String(value))) === String(value)));
});

it.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [2023, 0, 1, null],
  [2023, 13, 1, null],
  [2023, 4, 31, null],
  [23, 4, 30, null],
  [Number.NaN, 1, 1, null],
])("%s, %s, %s is the day %s", (year, month, day, iso) => expect(isoDay(year, month, day)).toBe(iso));
