/** One thing is one node: documents by every spelling of a citation, bodies by every printed name, in any order of sources. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../server/model/index.ts";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, reference, source } from "./fixtures.ts";

const corpus = [
  source(
    "a",
    record("a", {
      title: "廊坊市人民政府关于加快科技服务业发展的实施意见",
      number: "廊政〔2015〕54号",
      issuers: ["廊坊市人民政府"],
      date: "2015-07-28",
      references: [
        reference(10, {
          title: "国务院关于加快科技服务业发展的若干意见",
          number: "国发〔2014〕49号",
          issuer: "国务院",
          level: "national",
          relation: "implements",
        }),
        reference(20, { title: "关于加快科技服务业发展的若干意见", level: "national" }),
      ],
      assignments: [assignment(30, ["市发改委", "财政局", "各县（市、区）人民政府"], "2015年底前")],
    }),
  ),
  source(
    "b",
    record("b", {
      title: "临沂市兰山区人民政府办公室关于甲事的通知",
      issuers: ["临沂市兰山区人民政府办公室"],
      level: "county",
      date: "2022-01-01",
      references: [reference(10, { number: "国发〔2014〕49号" }), reference(15, { number: "〔2015〕17号" })],
      assignments: [assignment(30, ["区发改局", "市水文中心", "团区委"]), assignment(50, ["区财政局", "兰山公安分局"])],
    }),
  ),
  source(
    "c",
    record("c", {
      title: "国务院关于加快科技服务业发展的若干意见",
      number: "国发〔2014〕49号",
      issuers: ["国务院"],
      level: "national",
      date: "2014-10-09",
    }),
  ),
  source("d", record("d", { title: "某方案", assignments: [assignment(30, ["市财政局"])] })),
  source("e", record("e", { title: "另一方案", assignments: [assignment(30, ["市财政局"])] })),
];
const bytes = (sources: readonly (typeof corpus)[number][]): string => {
  const { graph, links } = resolve(sources, []);
  return canonical([[...graph.nodes.values()], [...graph.relationships.values()], links]);
};

describe("resolve", () => {
  const { graph, links } = resolve(corpus, []);
  it("gives the same bytes for any order and repetition of sources", () => {
    const expected = bytes(corpus);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...corpus, ...corpus], { minLength: 10, maxLength: 10 }),
        (shuffled) => bytes(shuffled) === expected,
      ),
      { numRuns: 30 },
    );
  });
  it("leaves no relationship without its nodes", () => {
    for (const r of graph.relationships.values())
      expect([graph.nodes.has(r.start), graph.nodes.has(r.end), r.id], r.id).toEqual([true, true, r.properties.id]);
  });
  it("brings every spelling of a citation to the held document", () => {
    const ids = links.filter((l) => l.kind === "document" && l.outcome === "resolved").map((l) => l.target);
    expect(new Set(ids)).toEqual(new Set(["doc:国发〔2014〕49号"]));
    expect(graph.nodes.get("doc:国发〔2014〕49号")?.properties.held).toBe(true);
  });
  it("takes the issuer of a held document from its own text, not from those who cite it from elsewhere", () => {
    const own = record("own", {
      title: "关于印发甲方案的通知",
      number: "咸政办发〔2019〕36号",
      issuers: ["咸宁市人民政府办公室"],
      date: "2019-11-01",
    });
    const citing = record("citing", {
      title: "赤壁市人民政府办公室关于印发甲清单的通知",
      issuers: ["赤壁市人民政府办公室"],
      level: "county",
      references: [
        reference(10, {
          title: "市人民政府办公室关于印发甲方案的通知",
          number: "咸政办发〔2019〕36号",
          issuer: "市人民政府办公室",
          level: "prefectural",
          relation: "implements",
        }),
      ],
    });
    const got = resolve([source("own", own), source("citing", citing)]).graph;
    const issuers = [...got.relationships.values()].filter(
      (r) => r.type === "ISSUED_BY" && r.start === "doc:咸政办发〔2019〕36号",
    );
    expect(issuers.map((r) => r.end)).toEqual(["org:咸宁市人民政府办公室"]);
  });
  it("makes a standard one document wherever it is cited", () => {
    const standard = (id: string, number: string) =>
      source(id, record(id, { title: `题${id}`, references: [reference(10, { number, title: "某标准" })] }));
    const got = resolve([standard("x", "GB5749—2006"), standard("y", "GB5749-2006")]).links.map((l) => l.target);
    expect(new Set(got)).toEqual(new Set(["doc:GB5749-2006"]));
  });
  it("does not guess a number without agency word", () => {
    expect(links.find((l) => l.outcome === "unresolved" && l.kind === "document")?.target).toContain("〔2015〕17号");
  });
  it.each([
    "org:廊坊市发展和改革委员会",
    "org:廊坊市财政局",
    "org:临沂市水文中心",
    "org:共青团临沂市兰山区委员会",
    "org:临沂市公安局兰山分局",
    "org:临沂市兰山区财政局",
  ])("names %s in full", (id) => {
    expect(graph.nodes.has(id)).toBe(true);
  });
  it("keeps bodies of documents without a place apart", () => {
    const targets = links.filter((l) => l.printed === "市财政局").map((l) => l.target);
    expect(new Set(targets).size).toBe(2);
  });
  it("brings two short forms of one body together in a document that hides its place", () => {
    const hidden = (id: string) =>
      source(id, record(id, { title: `方案${id}`, assignments: [assignment(30, ["市发改委", "市发展改革委"])] }));
    const got = resolve([hidden("h"), hidden("i")]).links.filter((l) => l.kind === "organization");
    expect(got.map((l) => l.outcome)).toEqual(["unresolved", "unresolved", "unresolved", "unresolved"]);
    expect(new Set(got.map((l) => l.target)).size).toBe(2);
  });
  it("keeps a collective as a scope", () => {
    expect(graph.nodes.get("org:廊坊市|各县(市、区)人民政府")?.properties.kind).toBe("collective");
  });
  it("joins and removes what a person says", () => {
    const corrected = resolve(corpus, [
      { kind: "same", subject: "org:廊坊市财政局", value: "org:廊坊市发展和改革委员会" },
      { kind: "wrong", subject: "org:临沂市水文中心" },
    ]).graph;
    expect(corrected.nodes.has("org:廊坊市财政局")).toBe(false);
    expect(corrected.nodes.has("org:临沂市水文中心")).toBe(false);
    for (const r of corrected.relationships.values()) expect(corrected.nodes.has(r.end)).toBe(true);
  });
});
