/** Texts that say odd things: nothing breaks, and each oddity can be seen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { type Correction, canonical, type DocumentRecord } from "../../server/model/index.ts";
import { readSource } from "../../server/read/index.ts";
import { resolve, ringsOfRepeal, staleCorrections } from "../../server/resolve/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { assignment, record, reference, source } from "./fixtures.ts";

const city = { issuers: ["廊坊市人民政府"], place: "廊坊市" };
const held = (id: string, number: string, title: string, date: string, more: Partial<DocumentRecord> = {}) => {
  const { references, assignments, validity } = more;
  return source(
    id,
    record(id, {
      ...city,
      number,
      title,
      date,
      ...(references === undefined ? {} : { references }),
      ...(assignments === undefined ? {} : { assignments }),
      ...(validity === undefined ? {} : { validity }),
    }),
  );
};
const A = "廊政〔2031〕1号";
const B = "廊政〔2031〕2号";
const reasons = (...sources: readonly ReturnType<typeof source>[]): string =>
  resolve(sources)
    .links.map((link) => `${link.outcome}: ${link.reason}`)
    .join("\n");

describe("odd texts", () => {
  it("two texts of one number that differ in date are listed as contradictory", () => {
    expect(
      reasons(held("a", A, "关于甲事的意见", "2031-01-01"), held("b", A, "关于甲事的意见", "2031-02-02")),
    ).toContain("ambiguous: texts of one document contradict each other in dates: 2031-01-01 / 2031-02-02");
  });
  it("a number that two documents bear is listed for both, though nobody cites it", () => {
    const { links } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01"),
      held("b", A, "关于乙事的通知", "2031-02-02"),
    ]);
    const listed = links.filter((l) => l.reason === "the number is borne by 2 held documents");
    expect(listed.map((l) => [l.sourceId, l.outcome, l.candidates.length])).toEqual([
      ["a", "ambiguous", 2],
      ["b", "ambiguous", 2],
    ]);
  });
  it("a number that two documents bear does not choose between them", () => {
    const { links } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01"),
      held("b", A, "关于乙事的通知", "2031-02-02"),
      held("c", B, "关于丙事的通知", "2031-03-03", { references: [reference(5, { number: A })] }),
    ]);
    const [link] = links.filter((l) => l.kind === "document" && l.documentId === `doc:${B}`);
    expect(link).toMatchObject({ outcome: "ambiguous" });
    expect(link?.candidates).toHaveLength(2);
  });
  it("what is in doubt is so in the graph, with its candidates, until a person decides", () => {
    const sources = [
      held("a", A, "关于甲事的意见", "2031-01-01"),
      held("b", A, "关于乙事的通知", "2031-02-02"),
      held("c", B, "关于丙事的通知", "2031-03-03", {
        references: [reference(5, { number: A })],
        assignments: [assignment(9, ["市教育局", "东风股"])],
      }),
    ];
    const doubts = (...corrections: readonly Correction[]) =>
      [...resolve(sources, corrections).graph.relationships.values()].flatMap(({ id, type, end, properties }) =>
        properties.outcome === undefined && properties.candidates === undefined
          ? []
          : [{ id, type, end, outcome: properties.outcome, candidates: properties.candidates }],
      );
    const [unit, citation] = [...doubts()].sort((a, b) => (a.type < b.type ? -1 : 1));
    expect(citation).toMatchObject({ type: "MENTIONS", outcome: "ambiguous" });
    expect(citation?.candidates).toHaveLength(2);
    expect(unit).toMatchObject({ type: "ASSIGNED_TO", outcome: "unresolved" });
    const candidates = [citation?.candidates ?? []].flat().map(String);
    const settled = doubts(
      { kind: "target", subject: citation?.id ?? "", value: candidates[0] ?? "" },
      { kind: "same", subject: unit?.end ?? "", value: "org:廊坊市教育局" },
    );
    expect(settled).toEqual([]);
  });
  it("and the title beside it does", () => {
    const { links } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01"),
      held("b", A, "关于乙事的通知", "2031-02-02"),
      held("c", B, "关于丙事的通知", "2031-03-03", {
        references: [reference(5, { number: A, title: "关于乙事的通知" })],
      }),
    ]);
    expect(links.find((l) => l.documentId === `doc:${B}` && l.kind === "document")?.target).toBe(
      `doc:${A}|关于乙事的通知`,
    );
  });
  it("a number and a title of different documents keep the other as candidate", () => {
    const { links } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01"),
      held("b", B, "关于乙事的通知", "2031-02-02"),
      held("c", "廊政〔2031〕3号", "关于丙事的通知", "2031-03-03", {
        references: [reference(5, { number: A, title: "关于乙事的通知" })],
      }),
    ]);
    expect(links.find((l) => l.documentId === "doc:廊政〔2031〕3号" && l.kind === "document")).toMatchObject({
      target: `doc:${A}`,
      candidates: [`doc:${B}`],
    });
  });
  it("a self-citation makes no edge and is listed", () => {
    const corpus = [held("a", A, "关于甲事的意见", "2031-01-01", { references: [reference(5, { number: A })] })];
    expect(reasons(...corpus)).toContain("the document cites itself");
    for (const r of resolve(corpus).graph.relationships.values()) expect(r.start).not.toBe(r.end);
  });
  it.each([
    [{ number: "国发〔2035〕9号" }, "of 2035, later than the citing document"],
    [{ number: B }, "of 2031-06-06, later than the citing document"],
  ])("a citation of a later document is listed: %j", (cited, words) => {
    expect(
      reasons(
        held("a", A, "关于甲事的意见", "2031-01-01", { references: [reference(5, cited)] }),
        held("b", B, "关于乙事的通知", "2031-06-06"),
      ),
    ).toContain(words);
  });
  it("a ring of repeal is found once, whatever hangs on it", () => {
    const repeal = (number: string) => [reference(5, { number, relation: "repeals" })];
    const { graph } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01", { references: repeal(B) }),
      held("b", B, "关于乙事的通知", "2031-02-02", { references: repeal(A) }),
      held("c", "廊政〔2031〕3号", "关于丙事的通知", "2031-03-03", { references: repeal(A) }),
    ]);
    expect(ringsOfRepeal(graph)).toEqual([[`doc:${A}`, `doc:${B}`]]);
  });
  it.each([
    ["市卫计委", "2031-01-01", "the name ended with the reform of 2018"],
    ["市生态环境局", "2015-01-01", "the name began with the reform of 2018"],
    ["市卫计委", "2015-01-01", null],
    ["市生态环境局", "2020-01-01", null],
  ])("%s in a document of %s: %s", (unit, date, words) => {
    const said = reasons(held("a", A, "关于甲事的意见", date, { assignments: [assignment(9, [unit])] }));
    if (words === null) expect(said).not.toContain("with the reform of");
    else expect(said).toContain(words);
  });
  it("three teams in one word are three bodies, and a team alone is of the kind before it", () => {
    const { graph } = resolve([
      source(
        "a",
        record("a", {
          issuers: ["临沂市兰山区人民政府"],
          level: "county",
          assignments: [assignment(9, ["交警直属一二三大队"]), assignment(40, ["交警直属一大队", "二大队"])],
        }),
      ),
    ]);
    const teams = [...graph.nodes.keys()].filter((id) => id.includes("大队"));
    expect(teams).toEqual(["一", "三", "二"].map((n) => `org:临沂市公安局交通警察支队直属${n}大队`));
  });
  it.each([
    ["市审改办（市编办）", ["市审改办", "市编办"]],
    ["市审改办(市编办)", ["市审改办", "市编办"]],
  ])("two names in one string are the two bodies that they are apart: %s", (together, apart) => {
    const bodies = (...units: readonly string[]) =>
      [
        ...resolve([
          held("a", A, "关于甲事的意见", "2031-01-01", { assignments: [assignment(9, units)] }),
        ]).graph.nodes.values(),
      ]
        .flatMap(({ id, labels }) => (labels[0] === "Organization" ? [id] : []))
        .sort();
    expect(bodies(together)).toEqual(bodies(...apart));
  });
  it("a banner's own bodies bear its name once", () => {
    const banner = record("a", {
      issuers: ["准格尔旗人民政府"],
      place: "鄂尔多斯市准格尔旗",
      level: "county",
      assignments: [assignment(9, ["旗财政局"])],
    });
    expect([...resolve([source("a", banner)]).graph.nodes.keys()]).toContain("org:准格尔旗财政局");
  });
  it("an abbreviation that the text defines finds its document", () => {
    const { links } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01", {
        references: [
          reference(5, { number: "冀政发〔2030〕8号", title: "河北省甲事管理实施办法", alias: "实施办法" }),
          reference(50, { title: "实施办法" }),
        ],
      }),
    ]);
    expect(links.filter((l) => l.kind === "document").map((l) => l.target)).toEqual(
      Array(2).fill("doc:冀政发〔2030〕8号"),
    );
  });
  it("sections of two documents with one name are two", () => {
    const { graph } = resolve([
      held("a", A, "关于甲事的意见", "2031-01-01", { assignments: [assignment(9, ["人事科"])] }),
      held("b", B, "关于乙事的通知", "2031-02-02", { assignments: [assignment(9, ["人事科"])] }),
    ]);
    expect([...graph.nodes.keys()].filter((id) => id.endsWith("人事科"))).toHaveLength(2);
  });
  it.each([
    ["2030-12-31", "expired"],
    ["2033-12-31", "inForce"],
  ])("a text valid until %s is %s as of the last date of the corpus", (value, status) => {
    const last = { kind: "expiresOn", value, start: 1, end: 2, line: 1, quote: "x", rule: "t", confidence: 1 } as const;
    const { graph } = resolve([
      held("a", A, "关于甲事的意见", "2029-01-01", { validity: [last] }),
      held("b", B, "关于乙事的通知", "2031-02-02"),
    ]);
    expect(graph.nodes.get(`doc:${A}`)?.properties).toMatchObject({ status, statusOn: "2031-02-02", expiresOn: value });
    expect(graph.nodes.get(`doc:${B}`)?.properties).toMatchObject({ status: "unknown" });
  });
});

describe("corrections that lost what they speak of", () => {
  const { graph } = resolve([
    held("a", A, "关于甲事的意见", "2031-01-01", { assignments: [assignment(9, ["市财政局"])] }),
  ]);
  it.each([
    [{ kind: "same", subject: `doc:${A}`, value: "org:廊坊市财政局" }, 0],
    [{ kind: "same", subject: "doc:gone", value: `doc:${A}` }, 1],
    [{ kind: "wrong", subject: "org:gone" }, 1],
    [{ kind: "wrong", subject: "org:廊坊市财政局" }, 0],
    [{ kind: "target", subject: "MENTIONS:gone", value: `doc:${A}` }, 1],
    [{ kind: "relation", subject: "MENTIONS:gone", value: "BASED_ON" }, 1],
    [{ kind: "text", subject: "task:gone", value: "甲" }, 1],
  ] satisfies readonly (readonly [Correction, number])[])("%j", (correction, lost) => {
    expect(staleCorrections(graph, [correction])).toHaveLength(lost);
  });
});

describe("the corpus of our own", () => {
  const sources = Object.entries(FIXTURES).map(([name, text]) => {
    const read = readSource(name, new TextEncoder().encode(text));
    if (!read.ok) throw new Error(read.refusal.message);
    const { id, mediaType, encoding, bytes } = read.source;
    return { id, names: [name], mediaType, encoding, bytes, records: extract(read.source) };
  });
  const bytes = (corpus: typeof sources): string => {
    const { graph, links } = resolve(corpus);
    return canonical([[...graph.nodes.values()], [...graph.relationships.values()], links]);
  };
  it("gives the same bytes for any order and repetition", () => {
    const expected = bytes(sources);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sources, { minLength: sources.length }),
        fc.subarray(sources),
        (order, again) => bytes([...order, ...again]) === expected,
      ),
      { numRuns: 50 },
    );
  });
});
