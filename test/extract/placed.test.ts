import { expect, test } from "vitest";
import { placedIn } from "../../server/extract/placed.ts";
import { readSource } from "../../server/read/index.ts";

const reading = readSource("甲.txt", new TextEncoder().encode("第一行\n某 局负责防汛。\n"));
if (!reading.ok) throw new Error("expected a text that can be read");
const { source } = reading;

/** as read from the text without the blank inside 某 局 */
const fact = {
  start: 4,
  end: 10,
  quote: "某局负责防汛",
  line: 1,
  task: "防汛",
  units: [{ start: 4, end: 6, name: "某局", role: "responsible" }],
  parts: [{ name: "form", value: 0.5 }],
  deadline: null,
};
const back = (offset: number): number => (offset > 4 ? offset + 1 : offset);

test("every span, line and quote of a fact becomes that of the source, and nothing else changes", () => {
  expect(placedIn(fact, source, back)).toEqual({
    ...fact,
    end: 11,
    quote: "某 局负责防汛",
    line: 2,
    units: [{ start: 4, end: 7, name: "某局", role: "responsible" }],
  });
  expect(fact.units[0]?.end).toBe(6);
});

test("what stands where it stood is the same object, part by part", () => {
  const there = { ...fact, end: 11, quote: "某 局负责防汛", line: 2 };
  expect(placedIn(there, source)).toBe(there);
  expect(placedIn(fact, source, back).parts).toBe(fact.parts);
});
