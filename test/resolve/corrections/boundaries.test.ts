/** A person says where documents begin and end in a file. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extract/index.ts";
import { boundariesOf } from "../../../server/model/corrections.ts";
import { readSource } from "../../../server/read/index.ts";
import { staleCorrections } from "../../../server/resolve/index.ts";
import { plain } from "./corpus.ts";

const notice = (number: string, topic: string): string =>
  `廊坊市人民政府关于${topic}的通知\n廊政〔2031〕${number}号\n各县（市、区）人民政府：\n请认真贯彻执行。\n廊坊市人民政府\n2031年1月1日\n`;
const text = notice("1", "做好甲类工作") + notice("2", "做好乙类工作");
const read = readSource("two.txt", new TextEncoder().encode(text));
if (!read.ok) throw new Error(read.refusal.message);
const file = read.source;
const lines = (...values: readonly string[]): readonly (readonly [number, number])[] => {
  const corrections = values.map((value) => ({ kind: "boundary", subject: `src:${file.id}`, value }) as const);
  return extract(file, boundariesOf(file.id, corrections)).map((r) => [r.lineStart, r.lineEnd] as const);
};

describe("boundaries", () => {
  it("the rules alone find two documents", () => {
    expect(lines()).toEqual([
      [1, 6],
      [7, 12],
    ]);
  });
  it.each([
    ["one out of two", ["1-12"], [[1, 12]]],
    [
      "a later end of the first, with the second from there",
      ["1-7", "8-12"],
      [
        [1, 7],
        [8, 12],
      ],
    ],
    [
      "an earlier start of the second",
      ["6-12"],
      [
        [1, 5],
        [6, 12],
      ],
    ],
    [
      "three out of two",
      ["4-6"],
      [
        [1, 3],
        [4, 6],
        [7, 12],
      ],
    ],
    [
      "the rest of a document that a boundary ends is a document of its own",
      ["1-3"],
      [
        [1, 3],
        [4, 6],
        [7, 12],
      ],
    ],
    [
      "a document begins here",
      ["begins 4"],
      [
        [1, 3],
        [4, 6],
        [7, 12],
      ],
    ],
    ["no document begins here", ["continues 7"], [[1, 12]]],
    [
      "joined, and parted elsewhere",
      ["continues 7", "begins 5", "begins 10"],
      [
        [1, 4],
        [5, 9],
        [10, 12],
      ],
    ],
    [
      "the finer word holds within lines that were given as one document",
      ["1-12", "begins 7"],
      [
        [1, 6],
        [7, 12],
      ],
    ],
    [
      "a line that begins and does not begin a document: the rules decide",
      ["begins 4", "continues 4"],
      [
        [1, 6],
        [7, 12],
      ],
    ],
    [
      "nothing goes before the first line, nothing begins beyond the last, a beginning stays one",
      ["continues 1", "begins 99", "begins 7", "continues 3"],
      [
        [1, 6],
        [7, 12],
      ],
    ],
    [
      "overlapping ones contradict each other: neither",
      ["1-8", "8-12"],
      [
        [1, 6],
        [7, 12],
      ],
    ],
    [
      "lines beyond the text hold nothing",
      ["40-50"],
      [
        [1, 6],
        [7, 12],
      ],
    ],
  ])("%s", (_, given, expected) => {
    expect(lines(...given)).toEqual(expected);
  });
  it("loses no line that a document held, and gives none to two", () => {
    const line = fc.integer({ min: 1, max: 14 });
    const value = fc.oneof(
      fc.tuple(line, line).map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
      line.map((n) => `begins ${n}`),
      line.map((n) => `continues ${n}`),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        const spans = lines(...values);
        const held = spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
        expect(held).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        expect(lines(...values.toReversed())).toEqual(spans);
      }),
    );
  });
  it("facts are read within the given lines, with quotes of the text itself", () => {
    const corrections = [{ kind: "boundary", subject: `src:${file.id}`, value: "8-12" } as const];
    for (const r of extract(file, boundariesOf(file.id, corrections)))
      if (r.number !== null) expect(text.slice(r.number.start, r.number.end)).toBe(r.number.quote);
  });
});

describe("stale boundaries", () => {
  it.each([
    [["1-4"], "src:a", 0],
    [["1-4"], "src:gone", 1],
    [["1-4", "4-9"], "src:a", 2],
    [["1-4", "5-9"], "src:a", 0],
    [["begins 4", "continues 9"], "src:a", 0],
    [["begins 4"], "src:gone", 1],
    [["begins 4", "continues 4"], "src:a", 2],
  ])("%j in %s", (values, subject, lost) => {
    const corrections = values.map((value) => ({ kind: "boundary", subject, value }) as const);
    expect(staleCorrections(plain, corrections)).toHaveLength(lost);
  });
});
