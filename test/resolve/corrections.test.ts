/** What people decide wins over the rules, in any order, and can be taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { parseCorrections } from "../../server/ingest/index.ts";
import { boundariesOf, type Correction, canonical } from "../../server/model/index.ts";
import { readSource } from "../../server/read/index.ts";
import { resolve, staleCorrections } from "../../server/resolve/index.ts";
import { assignment, record, reference, source } from "./fixtures.ts";

const A = "廊政〔2031〕1号";
const B = "廊政〔2031〕2号";
const corpus = [
  source(
    "a",
    record("a", {
      issuers: ["廊坊市人民政府"],
      place: "廊坊市",
      number: A,
      title: "关于甲事的意见",
      date: "2031-01-01",
      references: [reference(5, { number: "国发〔2030〕9号", relation: "basis" })],
      assignments: [assignment(9, ["市财政局", "市水利局", "市教育局"])],
    }),
  ),
  source("b", record("b", { issuers: ["廊坊市人民政府"], place: "廊坊市", number: B, title: "关于乙事的通知" })),
];
const plain = resolve(corpus).graph;
const based = [...plain.relationships.values()].find((r) => r.type === "BASED_ON")?.id ?? "";
const [finance, water, school] = ["org:廊坊市财政局", "org:廊坊市水利局", "org:廊坊市教育局"] as const;
const corrected = (...corrections: readonly Correction[]) => resolve(corpus, corrections).graph;

describe("each kind", () => {
  it("same: one node with the relationships of both", () => {
    const { nodes, relationships } = corrected({ kind: "same", subject: finance, value: water });
    expect(nodes.has(finance)).toBe(false);
    expect([...relationships.values()].filter((r) => r.end === water).map((r) => r.type)).toEqual(
      expect.arrayContaining(["LED_BY", "ASSIGNED_TO"]),
    );
  });
  it("notSame keeps two apart that a chain of sames would join", () => {
    const { nodes } = corrected(
      { kind: "same", subject: finance, value: water },
      { kind: "same", subject: water, value: school },
      { kind: "notSame", subject: school, value: finance },
    );
    expect([finance, water, school].filter((id) => nodes.has(id))).toHaveLength(2);
    expect(nodes.has(school)).toBe(true);
  });
  it("target: the relationship ends there", () => {
    expect(corrected({ kind: "target", subject: based, value: `doc:${B}` }).relationships.get(based)?.end).toBe(
      `doc:${B}`,
    );
  });
  it("wrong: neither the relationship nor what hangs on a node is there", () => {
    expect(corrected({ kind: "wrong", subject: based }).relationships.has(based)).toBe(false);
    const { nodes, relationships } = corrected({ kind: "wrong", subject: finance });
    expect(nodes.has(finance)).toBe(false);
    expect([...relationships.values()].filter((r) => r.end === finance || r.start === finance)).toEqual([]);
  });
  it("the order of the lines has no influence", () => {
    const all: readonly Correction[] = [
      { kind: "same", subject: finance, value: water },
      { kind: "same", subject: water, value: school },
      { kind: "notSame", subject: school, value: finance },
      { kind: "target", subject: based, value: `doc:${B}` },
      { kind: "target", subject: based, value: `doc:${A}` },
      { kind: "wrong", subject: "prog:none" },
    ];
    const bytes = (list: readonly Correction[]): string => {
      const { nodes, relationships } = corrected(...list);
      return canonical([[...nodes.values()], [...relationships.values()]]);
    };
    const expected = bytes(all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (list) => bytes(list) === expected),
    );
  });
});

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
  it("facts are read within the given lines, with quotes of the text itself", () => {
    const corrections = [{ kind: "boundary", subject: `src:${file.id}`, value: "8-12" } as const];
    for (const r of extract(file, boundariesOf(file.id, corrections)))
      if (r.number !== null) expect(text.slice(r.number.start, r.number.end)).toBe(r.number.quote);
  });
});

describe("the file", () => {
  const problem = (line: string): string => {
    try {
      parseCorrections(`\n${line}`, "c.jsonl");
      return "read";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };
  it.each([
    ["{", "c.jsonl: line 2: expected a JSON object"],
    ['{"kind":"merge","subject":"a"}', "c.jsonl: line 2: kind: "],
    ['{"kind":"same","subject":"a"}', "c.jsonl: line 2: value: "],
    ['{"kind":"wrong","subject":""}', "c.jsonl: line 2: subject: "],
    ['{"kind":"wrong","subject":"a","at":"yesterday"}', "c.jsonl: line 2: at: expected an ISO date"],
    ['{"kind":"boundary","subject":"src:a","value":"80-12"}', 'c.jsonl: line 2: value: expected lines "first-last"'],
    ['{"kind":"boundary","subject":"doc:a","value":"1-2"}', "c.jsonl: line 2: subject: expected the id of a source"],
    ['{"kind":"wrong","subject":"a","by":"李工","at":"2026-03-01","why":"印错"}', "read"],
  ])("%s", (line, words) => {
    expect(problem(line)).toContain(words);
  });
});

describe("stale boundaries", () => {
  it.each([
    [["1-4"], "src:a", 0],
    [["1-4"], "src:gone", 1],
    [["1-4", "4-9"], "src:a", 2],
    [["1-4", "5-9"], "src:a", 0],
  ])("%j in %s", (values, subject, lost) => {
    const corrections = values.map((value) => ({ kind: "boundary", subject, value }) as const);
    expect(staleCorrections(plain, corrections)).toHaveLength(lost);
  });
});
