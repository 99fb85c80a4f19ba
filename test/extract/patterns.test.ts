/** Every registered pattern finds its examples, passes over its counter-examples, and takes linear work on hostile input. */
import { describe, expect, it } from "vitest";
import type { Pattern } from "../../server/extract/index.ts";

const doors: Readonly<Record<string, Readonly<Record<string, unknown>>>> = import.meta.glob(
  "../../server/extract/*/{index,patterns}.ts",
  { eager: true },
);

function isPattern(value: unknown): value is Pattern {
  return typeof value === "object" && value !== null && "regex" in value && "counterExamples" in value;
}

const patterns = [
  ...new Map(
    Object.values(doors)
      .flatMap((door) => Object.values(door).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value])))
      .filter(isPattern)
      .map((pattern) => [pattern.id, pattern]),
  ).values(),
];

const finds = (pattern: Pattern, text: string) => new RegExp(pattern.regex.source, pattern.regex.flags).test(text);

it("knows the patterns of programs and validity at least", () => {
  expect(patterns.map((p) => p.id)).toEqual(expect.arrayContaining(["programs/named", "validity/years"]));
});

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))("%s", (id, pattern) => {
  it("has an id of the form room/name, a description and examples", () => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+/);
    expect(pattern.describes.length).toBeGreaterThan(20);
    expect(pattern.examples.length).toBeGreaterThan(0);
    expect(pattern.counterExamples.length).toBeGreaterThan(0);
  });

  it.each(pattern.examples.map((e) => [e]))("finds %j", (example) => expect(finds(pattern, example)).toBe(true));

  it.each(pattern.counterExamples.map((e) => [e]))("passes over %j", (example) =>
    expect(finds(pattern, example)).toBe(false),
  );

  // Ten times the input may take thirty times as long and more on a busy machine, but a quadratic pattern takes a hundred
  // times: the least of several runs, with a floor under the smaller figure, tells them apart.
  it("grows with the length of hostile input", () => {
    const seeds = ["《", "(", "“", "、", "一二", " ", "（〔2020〕", "关于", "市", ...pattern.examples];
    for (const seed of seeds) {
      const size = 6_000;
      const short = seed.repeat(Math.ceil(size / seed.length)).slice(0, size);
      const long = seed.repeat(Math.ceil((size * 10) / seed.length)).slice(0, size * 10);
      expect(growsGently(pattern, short, long), `input of ${JSON.stringify(seed)}`).toBe(true);
    }
  });
});

function growsGently(pattern: Pattern, short: string, long: string): boolean {
  for (let attempt = 0; attempt < 5; attempt++) {
    const small = Math.max(cost(pattern, short), 2);
    if (cost(pattern, long) <= small * 30) return true;
  }
  return false;
}

/** milliseconds of the processor to find everything: what others do on the machine is not in it */
function cost(pattern: Pattern, text: string): number {
  const flags = pattern.regex.flags.includes("g") ? pattern.regex.flags : `${pattern.regex.flags}g`;
  const regex = new RegExp(pattern.regex.source, flags);
  const began = process.cpuUsage();
  let found = 0;
  for (const match of text.matchAll(regex)) found += match[0].length;
  const { user, system } = process.cpuUsage(began);
  return found < 0 ? 0 : (user + system) / 1000;
}
