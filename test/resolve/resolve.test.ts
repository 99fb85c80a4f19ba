import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Correction, canonical } from "../../server/model/index.ts";
import { dueDate } from "../../server/resolve/dates.ts";
import { explainBodies, resolve } from "../../server/resolve/index.ts";
import { standpointOf } from "../../server/resolve/organizations.ts";
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

describe("names of bodies", () => {
  const lanshan = standpointOf(record("s", { issuers: ["临沂市兰山区人民政府"] }));
  const langfang = standpointOf(record("s", { issuers: ["廊坊市人民政府"] }));
  const bazhou = standpointOf(record("s", { issuers: ["霸州市人民政府"] }));
  it.each([
    [bazhou, "市卫健局", "霸州市卫生健康局"],
    [lanshan, "市自然资源和规划局", "临沂市自然资源和规划局"],
    [lanshan, "经开区", "兰山经济开发区管理委员会"],
    [lanshan, "区法院", "临沂市兰山区人民法院"],
    [langfang, "市人行", "中国人民银行廊坊市中心支行"],
    [langfang, "市税务局", "国家税务总局廊坊市税务局"],
    [langfang, "廊坊银监分局", "中国银行业监督管理委员会廊坊监管分局"],
    [langfang, "省商务厅", "河北省商务厅"],
  ])("%#: %s", (at, printed, full) => {
    expect(explainBodies(printed, at).map(({ name }) => name)).toEqual([full]);
  });
});

describe("deadlines", () => {
  it.each([
    ["2015年底前", "2015-07-28", "2015-12-31"],
    ["9月底前", "2015-07-28", "2015-09-30"],
    ["每季度末", "2015-07-28", null],
    ["印发后三个月内", "2015-11-30", "2016-02-29"],
    ["2020年6月30日前", null, "2020-06-30"],
    ["9月底前", null, null],
    ["2015年第三季度", "2015-02-01", "2015-09-30"],
    ["一季度末", "2015-02-01", "2015-03-31"],
    ["2014年四季度前", null, "2014-12-31"],
    ["2021年至2023年", null, "2023-12-31"],
    ["2021年3月至5月", null, "2021-05-31"],
    ["10月15日至20日", "2019-03-01", "2019-10-20"],
    ["九月底以前", "1993-02-11", "1993-09-30"],
    ["9月上旬", "2019-03-01", "2019-09-10"],
    ["“十四五”末", null, "2025-12-31"],
    ["到2025年", "2021-06-01", "2025-12-31"],
    ["自本通知印发之日起3个月内", "2021-06-01", "2021-09-01"],
  ])("%s of %s", (printed, issued, due) => {
    expect(dueDate(printed, issued)?.dueOn ?? null).toBe(due);
  });
});

describe("an instrument that a person says is not issued", () => {
  const notice = source(
    "n",
    record("n", {
      title: "泰宁市人民政府关于渡口的通知",
      number: "泰政〔2031〕5号",
      issuers: ["泰宁市人民政府"],
      date: "2031-01-01",
      carries: [{ title: "渡口管理实施办法", start: 5, end: 6, line: 1, quote: "x", rule: "test", confidence: 0.9 }],
    }),
  );
  it("goes with its relationship", () => {
    const { graph } = resolve([notice], []);
    const carried = [...graph.relationships.values()].find(({ type }) => type === "CARRIES");
    if (carried === undefined) throw new Error("expected an instrument");
    expect(graph.nodes.has(carried.end)).toBe(true);
    const { graph: corrected } = resolve([notice], [{ kind: "wrong", subject: carried.id }]);
    expect(corrected.relationships.has(carried.id)).toBe(false);
    expect(corrected.nodes.has(carried.end)).toBe(false);
    expect(corrected.nodes.size).toBe(graph.nodes.size - 1);
  });
});

describe("a document that is forwarded under its number", () => {
  const title = "云南省人民政府关于认真做好人口普查工作的通知";
  const carried = { title, start: 5, end: 6, line: 1, quote: "x", rule: "test", confidence: 0.9 };
  const { graph } = resolve(
    [
      source(
        "f",
        record("f", {
          title: `曲靖市人民政府转发${title}的通知`,
          number: "曲政发〔2020〕2号",
          issuers: ["曲靖市人民政府"],
          date: "2020-01-16",
          carries: [carried],
          references: [
            reference(5, { title, number: "云政发〔2019〕31号", level: "provincial", relation: "forwards" }),
          ],
        }),
      ),
    ],
    [],
  );
  it("is the node of that number, carried and forwarded, and no further one of its title", () => {
    const ends = [...graph.relationships.values()]
      .filter(({ type }) => type === "CARRIES" || type === "FORWARDS")
      .map(({ type, end }) => [type, end]);
    expect(ends).toEqual(
      expect.arrayContaining([
        ["CARRIES", "doc:云政发〔2019〕31号"],
        ["FORWARDS", "doc:云政发〔2019〕31号"],
      ]),
    );
    const titled = [...graph.nodes.values()].filter(({ properties }) => properties.title === title);
    expect(titled.map(({ id }) => id)).toEqual(["doc:云政发〔2019〕31号"]);
  });
});

describe("issuers that are told by their rank alone", () => {
  const citing = (id: string) =>
    source(
      id,
      record(id, {
        title: "关于某事的通知",
        level: "county",
        references: [
          reference(10, { number: "〔2015〕22号", issuer: "省政府" }),
          reference(20, { title: "关于乙事的通知", issuer: "县政府" }),
        ],
      }),
    );

  it("are not met in another document where no place is known", () => {
    const { links } = resolve([citing("a"), citing("b")]);
    const cited = links.filter((link) => link.kind === "document");
    expect(cited.map((link) => link.outcome)).toEqual(["unresolved", "unresolved", "unresolved", "unresolved"]);
    expect(new Set(cited.map((link) => link.target)).size).toBe(4);
  });
});

describe("two editions of one title", () => {
  const issuer = "天水市人民政府";
  const title = `${issuer}关于印发丙寅应急预案的通知`;
  const edition = (id: string, number: string, date: string) =>
    source(id, record(id, { title, number, issuers: [issuer], date }));
  const citing = (number: string | null) =>
    source(
      "c",
      record("c", {
        title: "天水市人民政府关于丁事的通知",
        issuers: [issuer],
        date: "2022-01-01",
        references: [reference(10, { title, issuer, number })],
      }),
    );
  const editions = [edition("a", "天政发〔2016〕7号", "2016-02-01"), edition("b", "天政发〔2021〕7号", "2021-02-01")];
  const outcome = (number: string | null) =>
    resolve([...editions, citing(number)]).links.find((link) => link.kind === "document" && link.sourceId === "c");

  it("are both kept where the citation does not say which", () => {
    const link = outcome(null);
    expect(link?.outcome).toBe("ambiguous");
    expect(link?.candidates).toEqual(["doc:天政发〔2016〕7号", "doc:天政发〔2021〕7号"]);
  });
  it("are told apart by the number", () => {
    expect(outcome("天政发〔2016〕7号")?.target).toBe("doc:天政发〔2016〕7号");
  });
});

describe("deadlines in their sentences", () => {
  const said = (deadline: string, task: string) => {
    const { graph } = resolve([
      source(
        "d",
        record("d", {
          title: "天水市人民政府关于某事的通知",
          issuers: ["天水市人民政府"],
          date: "2023-05-08",
          assignments: [{ ...assignment(30, ["市水务局"], deadline), task }],
        }),
      ),
    ]);
    const { dueOn, dueRule } = [...graph.nodes.values()].find((node) => node.labels[0] === "Task")?.properties ?? {};
    return [dueOn ?? null, dueRule ?? null];
  };
  it.each([
    ["三个月内", "印发后三个月内出台规程", "2023-08-08", "due/months-after"],
    ["三个月内", "三个月内出台规程", null, null],
    ["每季度末", "每季度末报告进展", null, "due/each-quarter"],
    ["每月10日前", "每月10日前报送", null, "due/each-month"],
    ["2023年底前", "2023年底前完成普查", "2023-12-31", "due/year"],
  ])("%s in %s", (deadline, task, dueOn, rule) => {
    expect(said(deadline, task)).toEqual([dueOn, rule]);
  });
});

describe("rules that are cited by their title alone", () => {
  const citing = (id: string, city: string, ...references: Parameters<typeof reference>[1][]) =>
    source(
      id,
      record(id, {
        title: `${city}人民政府关于某事的通知`,
        issuers: [`${city}人民政府`],
        date: "2023-05-08",
        references: references.map((values, i) => reference(10 * (i + 1), values)),
      }),
    );
  const targets = (...sources: ReturnType<typeof source>[]) =>
    resolve(sources)
      .links.filter((link) => link.kind === "document")
      .map((link) => [link.outcome, link.target]);

  it("are each city's own where every place may have one, and the State's may be meant", () => {
    const local = { title: "供水管理办法", level: "national" } as const;
    const { links } = resolve([citing("a", "天水市", local), citing("b", "咸宁市", local)]);
    const cited = links.filter((link) => link.kind === "document");
    expect(cited.map((link) => link.outcome)).toEqual(["unresolved", "unresolved"]);
    expect(new Set(cited.map((link) => link.target)).size).toBe(2);
    expect(cited[0]?.candidates).toEqual(["doc:国家|供水管理办法"]);
  });
  it("are one where they are known to be the State's", () => {
    const rule = { title: "动物检疫管理办法", level: "national" } as const;
    expect(targets(citing("a", "天水市", rule), citing("b", "咸宁市", rule))).toEqual([
      ["resolved", "doc:国家|动物检疫管理办法"],
      ["resolved", "doc:国家|动物检疫管理办法"],
    ]);
  });
  it("are short for the longer title that the document has cited before", () => {
    const long = { title: "天水市供水管理实施细则(试行)", number: "天政办发〔2023〕11号" } as const;
    const [first, second] = targets(citing("a", "天水市", long, { title: "供水管理实施细则", level: "national" }));
    expect(second).toEqual(first);
  });
  it.each(["中华人民共合国行政许可法", "中国人民共和国行政许可法", "中华人民和国行政许可法", "中华人民共国行政许可法"])(
    "slips of the State's name are no other law: %s",
    (title) => {
      expect(targets(citing("a", "天水市", { title, level: "national" }))).toEqual([
        ["resolved", "doc:国家|行政许可法"],
      ]);
    },
  );
});

describe("printings of one document", () => {
  const printing = (id: string, values: Parameters<typeof record>[1]) =>
    source(id, record(id, { title: "天水市人民政府关于甲事的通知", issuers: ["天水市人民政府"], ...values }));
  const held = (...sources: ReturnType<typeof source>[]) =>
    [...resolve(sources).graph.nodes.values()].filter((node) => node.labels[0] === "Document").map((node) => node.id);
  const numbered = printing("a", { number: "天政发〔2023〕6号", date: "2023-04-10" });

  it("with and without its number are one, of the same day", () => {
    expect(held(numbered, printing("b", { date: "2023-04-10" }))).toEqual(["doc:天政发〔2023〕6号"]);
    expect(held(printing("b", { date: "2023-04-10" }), numbered)).toEqual(["doc:天政发〔2023〕6号"]);
  });
  it("of other days are two, and so are those of which two numbers are known", () => {
    expect(held(numbered, printing("b", { date: "2022-04-10" }))).toHaveLength(2);
    expect(held(numbered, printing("b", {}))).toHaveLength(2);
    const second = printing("c", { number: "天政发〔2023〕7号", date: "2023-04-10" });
    expect(held(numbered, second, printing("b", { date: "2023-04-10" }))).toHaveLength(3);
    const doubts = resolve([numbered, second]).links.filter((link) => link.outcome === "ambiguous");
    expect(doubts.map((link) => link.candidates)).toEqual([
      ["doc:天政发〔2023〕6号", "doc:天政发〔2023〕7号"],
      ["doc:天政发〔2023〕6号", "doc:天政发〔2023〕7号"],
    ]);
    expect(doubts[0]?.reason).toContain("contradict each other in numbers");
  });
  it("of which two numbers are known name each other's, until a person says that they are two documents", () => {
    const second = printing("c", { number: "天政发〔2023〕7号", date: "2023-04-10" });
    const bare = printing("b", { date: "2023-04-10" });
    const others = (sources: readonly ReturnType<typeof source>[], ...corrections: readonly Correction[]) =>
      [...resolve(sources, corrections).graph.nodes.values()]
        .filter((node) => node.properties.otherNumbers !== undefined)
        .map((node) => [node.id, node.properties.otherNumbers]);
    const [six, seven] = ["天政发〔2023〕6号", "天政发〔2023〕7号"] as const;
    for (const sources of [
      [numbered, second],
      [second, numbered],
    ])
      expect(others(sources).toSorted()).toEqual([
        [`doc:${six}`, [seven]],
        [`doc:${seven}`, [six]],
      ]);
    expect(others([numbered, second, bare]).find(([id]) => String(id).includes("甲事"))?.[1]).toEqual([six, seven]);
    for (const [subject, value] of [
      [six, seven],
      [seven, six],
    ] as const)
      expect(others([numbered, second], { kind: "notSame", subject: `doc:${subject}`, value: `doc:${value}` })).toEqual(
        [],
      );
    expect(others([numbered, printing("d", { number: "天政发〔2023〕7号", date: "2023-05-10" })])).toEqual([]);
  });
});
