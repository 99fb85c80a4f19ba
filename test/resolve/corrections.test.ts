/** What people decide wins over the rules, in any order, and can be taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { parseCorrections } from "../../server/ingest/index.ts";
import { boundariesOf } from "../../server/model/corrections.ts";
import { type Correction, canonical } from "../../server/model/index.ts";
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
  it("same: what is said of both is said once, with the lines of both", () => {
    const twice = [
      source(
        "t",
        record("t", {
          issuers: ["廊坊市人民政府"],
          place: "廊坊市",
          number: A,
          assignments: [assignment(9, ["市财政局", "市水利局", "市教育局"])],
          references: [
            reference(20, { number: "国发〔2030〕9号", relation: "basis", line: 4 }),
            reference(40, { number: "国发〔2030〕8号", relation: "basis", line: 7, confidence: 0.95 }),
          ],
        }),
      ),
    ];
    const said = (list: readonly Correction[]) =>
      [...resolve(twice, list).graph.relationships.values()]
        .filter(({ type }) => type === "ASSIGNED_TO" || type === "BASED_ON")
        .map(({ type, end, properties }) => [type, end, properties.line, properties.alsoLines ?? []]);
    const list: readonly Correction[] = [
      { kind: "same", subject: water, value: school },
      { kind: "same", subject: "doc:国发〔2030〕9号", value: "doc:国发〔2030〕8号" },
    ];
    expect(said(list)).toEqual([
      ["ASSIGNED_TO", school, 1, []],
      ["BASED_ON", "doc:国发〔2030〕8号", 7, [4]],
    ]);
    expect(said(list.toReversed())).toEqual(said(list));
    expect(said([])).toHaveLength(4);
  });
  it("same: the one that stays is found by every name of both", () => {
    const names = (id: string, ...list: readonly Correction[]) => corrected(...list).nodes.get(id)?.properties.aliases;
    const one: Correction = { kind: "same", subject: finance, value: water };
    const two: Correction = { kind: "same", subject: water, value: school };
    expect(names(water, one)).toEqual(["市水利局", "市财政局", "廊坊市财政局"].sort());
    expect(names(school, one, two)).toEqual(
      ["市教育局", "市水利局", "市财政局", "廊坊市水利局", "廊坊市财政局"].sort(),
    );
  });
  describe("same as a body that no text names", () => {
    const bureau = "org:霸州市水务局";
    const one: Correction = { kind: "same", subject: water, value: bureau };

    it("it is there, with its name and place, and all that was said of the other", () => {
      expect(plain.nodes.has(bureau)).toBe(false);
      const { nodes, relationships } = corrected(one);
      expect(nodes.has(water)).toBe(false);
      expect(nodes.get(bureau)?.properties).toMatchObject({
        name: "霸州市水务局",
        placeCode: "131081",
        level: "county",
        aliases: ["市水利局", "廊坊市水利局"],
      });
      const said = (graph: typeof plain, id: string) =>
        [...graph.relationships.values()].flatMap((r) => (r.end === id ? [`${r.type} ${r.start}`] : [])).sort();
      expect(said({ nodes, relationships }, bureau)).toEqual(said(plain, water));
      const places = [...relationships.values()].filter((r) => r.start === bureau && r.type === "IN_PLACE");
      expect(places.map(({ end }) => end)).toEqual(["place:131081"]);
      for (const { start, end } of relationships.values())
        for (const id of [start, end]) expect(nodes.has(id), id).toBe(true);
    });
    it("nothing is lost to doctor, and everything comes back without the line", () => {
      expect(staleCorrections(plain, [one])).toEqual([]);
      expect(canonical([...corrected().nodes.values()])).toBe(canonical([...plain.nodes.values()]));
    });
    it("through a chain, in any order, and in a ring without end", () => {
      const chain: readonly Correction[] = [
        { kind: "same", subject: water, value: "org:霸州市水利局" },
        { kind: "same", subject: "org:霸州市水利局", value: bureau },
      ];
      for (const list of [chain, chain.toReversed()]) {
        const { nodes } = corrected(...list);
        expect([...nodes.keys()].filter((id) => /水[利务]局/u.test(id))).toEqual([bureau]);
        expect(staleCorrections(plain, list)).toEqual([]);
      }
      const ring = corrected(one, { kind: "same", subject: bureau, value: water });
      expect([...ring.nodes.keys()].filter((id) => /水[利务]局/u.test(id))).toHaveLength(1);
    });
    it("a text that names it later says the same of it", () => {
      const more = [
        ...corpus,
        source(
          "c",
          record("c", {
            issuers: ["霸州市人民政府"],
            place: "霸州市",
            number: "霸政〔2031〕3号",
            title: "关于丙事的通知",
            assignments: [assignment(9, ["市水务局"])],
          }),
        ),
      ];
      const { nodes } = resolve(more, [one]).graph;
      const { aliases, ...rest } = nodes.get(bureau)?.properties ?? {};
      const { aliases: _, ...alone } = resolve(more).graph.nodes.get(bureau)?.properties ?? {};
      expect(rest).toEqual(alone);
      expect(aliases).toEqual(["市水利局", "市水务局", "廊坊市水利局"].sort());
    });
    it.each([
      ["a short name, which another body bears in full", "org:霸州市发改委"],
      ["a name that needs its place", "org:市水务局"],
      ["a document", "doc:国发〔2014〕49号"],
      ["a name that is kept within its document", "org:霸州市|水务科"],
    ])("%s finds nothing, changes nothing and is listed", (_, value) => {
      const line: Correction = { kind: "same", subject: water, value };
      expect(canonical([...corrected(line).nodes.values()])).toBe(canonical([...plain.nodes.values()]));
      expect(staleCorrections(plain, [line])).toEqual([line]);
    });
    it("of a subject that is not there, nothing comes to be", () => {
      const line: Correction = { kind: "same", subject: "org:固安县水务局", value: bureau };
      expect(corrected(line).nodes.has(bureau)).toBe(false);
      expect(staleCorrections(plain, [line])).toEqual([line]);
    });
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
      { kind: "notSame", subject: water, value: "市财政局" },
      { kind: "notSame", subject: finance, value: "市财政局" },
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

describe("a printed name is not the body that the rules found", () => {
  const board = "org:廊坊市发展和改革委员会";
  const named = [
    source(
      "n",
      record("n", {
        issuers: ["廊坊市人民政府"],
        place: "廊坊市",
        number: A,
        assignments: [
          assignment(9, ["市发改委", "市水利局"]),
          assignment(30, ["市水利局", "市发展改革委", "市发改委"]),
        ],
      }),
    ),
  ];
  const given = (...corrections: readonly Correction[]) => resolve(named, corrections);
  const roles = (graph: ReturnType<typeof given>["graph"], id: string): readonly string[] =>
    [...graph.relationships.values()]
      .filter((r) => r.end === id && r.properties.printedAs !== undefined)
      .map((r) => `${r.type} ${r.start} ${r.properties.printedAs}`)
      .sort();
  const apart: Correction = { kind: "notSame", subject: board, value: "市发改委" };
  const other = `${board}|市发改委`;

  it("both names are one body without a correction, and one line for a task that names it twice", () => {
    expect(roles(given().graph, board)).toEqual([
      "ASSIGNED_TO task:n:30:30 市发展改革委",
      "LED_BY task:n:9:9 市发改委",
    ]);
  });
  it("the name gets a body of its own, with all that is said under it, also where the other name stands beside it", () => {
    const { graph, links } = given(apart);
    expect(roles(graph, board)).toEqual(["ASSIGNED_TO task:n:30:30 市发展改革委"]);
    expect(roles(graph, other)).toEqual(["ASSIGNED_TO task:n:30:30 市发改委", "LED_BY task:n:9:9 市发改委"]);
    expect(graph.nodes.get(other)?.properties).toMatchObject({ name: "市发改委", placeCode: "131000" });
    expect(graph.nodes.get(board)?.properties.aliases).toEqual(["市发展改革委"]);
    expect(links.filter(({ printed }) => printed === "市发改委").map(({ target }) => target)).toEqual([other, other]);
  });
  it("spaces within the name do not matter; a name that does not stand there changes nothing", () => {
    expect(roles(given({ ...apart, value: "市 发改委" }).graph, other)).toHaveLength(2);
    expect(given({ ...apart, value: "市发展局" })).toEqual(given());
  });
  it("what the name stands for can be said, and a same against the notSame has no effect", () => {
    const school = "org:廊坊市水利局";
    const { graph, links } = given(apart, { kind: "same", subject: other, value: school });
    expect(graph.nodes.has(other)).toBe(false);
    expect(roles(graph, school)).toContain("LED_BY task:n:9:9 市发改委");
    expect(links.filter(({ printed }) => printed === "市发改委")).toMatchObject([
      { target: school, outcome: "resolved" },
      { target: school, outcome: "resolved" },
    ]);
    expect(given(apart, { kind: "same", subject: other, value: board }).graph.nodes.has(other)).toBe(true);
  });
  it("holds for a body that people made of two", () => {
    const same: Correction = { kind: "same", subject: board, value: "org:廊坊市水利局" };
    const { graph } = given(same, { ...apart, subject: "org:廊坊市水利局" });
    expect(roles(graph, "org:廊坊市水利局|市发改委")).toHaveLength(2);
    expect(roles(graph, "org:廊坊市水利局").filter((role) => role.endsWith("市发改委"))).toEqual([]);
  });
  it("a fact that was wrong before is wrong after", () => {
    const led = [...given().graph.relationships.values()].find((r) => r.type === "LED_BY" && r.end === board)?.id ?? "";
    expect(given(apart).graph.relationships.get(led)?.end).toBe(other);
    expect(given(apart, { kind: "wrong", subject: led }).graph.relationships.has(led)).toBe(false);
  });
  it("is lost when the name is no longer printed, and what is said of the body that it makes is not", () => {
    const plainGraph = given().graph;
    const further: Correction = { kind: "same", subject: other, value: "org:廊坊市水利局" };
    expect(staleCorrections(plainGraph, [apart, further])).toEqual([]);
    expect(staleCorrections(plainGraph, [{ ...apart, value: "市发展局" }])).toHaveLength(1);
    expect(staleCorrections(plainGraph, [further])).toHaveLength(1);
  });
});

describe("the report of links says what people decided", () => {
  const links = (...corrections: readonly Correction[]) =>
    resolve(corpus, corrections).links.map(({ printed, target, outcome }) => `${printed} ${outcome} ${target}`);
  const cited = links().find((line) => line.includes("国发〔2030〕9号")) ?? "";
  it("target: the citation, not another one, leads there", () => {
    const after = links({ kind: "target", subject: based, value: `doc:${B}` });
    expect(after).not.toContain(cited);
    expect(after.filter((line) => line.endsWith(`resolved doc:${B}`))).toHaveLength(1);
    expect(after).toHaveLength(links().length);
  });
  it("wrong: the link is not listed", () => {
    expect(links({ kind: "wrong", subject: based })).toEqual(links().filter((line) => line !== cited));
    expect(links({ kind: "wrong", subject: finance }).join()).not.toContain(finance);
  });
  it("taking all back gives the report of the rules", () => {
    expect(links()).toContain(cited);
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
    ['{"kind":"boundary","subject":"src:a","value":"begins 0"}', "c.jsonl: line 2: value: expected lines"],
    ['{"kind":"boundary","subject":"src:a","value":"begins 12"}', "read"],
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
    [["begins 4", "continues 9"], "src:a", 0],
    [["begins 4"], "src:gone", 1],
    [["begins 4", "continues 4"], "src:a", 2],
  ])("%j in %s", (values, subject, lost) => {
    const corrections = values.map((value) => ({ kind: "boundary", subject, value }) as const);
    expect(staleCorrections(plain, corrections)).toHaveLength(lost);
  });
});
