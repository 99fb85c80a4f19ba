/** Pages that were copied without their line breaks: read as the same text with its lines, each fact at its place in the source. */
import { describe, expect, it } from "vitest";
import { extract, toContract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { inParagraphs, segment } from "../../server/segment/index.ts";

const sourceOf = (text: string) => {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.source;
};

const NOTICE = [
  "临河市人民政府办公室关于印发《临河市渡口安全专项整治方案》的通知",
  "临政办发〔2021〕18号",
  "各县（市、区）人民政府，市直有关单位：",
  "《临河市渡口安全专项整治方案》已经市政府同意，现印发给你们，请遵照执行。",
  "临河市人民政府办公室",
  "2021年3月24日",
  "临河市渡口安全专项整治方案",
  "为贯彻落实《青川省水上交通安全条例》，根据《青川省交通运输厅关于开展渡口整治的通知》（青交发〔2021〕5号）要求，制定本方案。",
  "一、工作目标",
  "到2021年底，全市渡口渡船持证率达到百分之百，渡口值守制度全部落实，老旧渡船全部退出，群众过渡更加安全便捷。",
  "二、重点任务",
  "（一）摸清渡口底数。逐一核对渡口渡船台账，建立电子档案，对无证渡口依法予以撤销，对停用渡口设置警示标志。",
  "责任单位：市交通运输局、各县（市、区）人民政府",
  "完成时限：2021年5月底前",
  "（二）更新老旧渡船。安排补助资金，对船龄超过二十年的渡船逐步更新，加强更新后渡船的检验，确保渡船符合安全技术要求。",
  "牵头单位：市交通运输局",
  "配合单位：市财政局、市应急管理局",
  "（三）严格现场值守。节假日和汛期实行专人值守，遇大风大雾天气一律停航，及时发布停航公告，做好群众疏导工作。",
  "责任单位：市公安局、市气象局",
  "三、工作要求",
  "各地要加强领导，细化措施，定期调度工作进展，重大问题及时报告市政府，整治情况纳入年度安全生产考核内容，确保整治取得实效。",
  "四、其他事项",
  "市直有关单位要按照职责分工加强指导，发现问题及时督促整改，对工作不力的地方予以通报，对成效明显的做法及时总结推广。",
];

const factsOf = (text: string) =>
  extract(sourceOf(text)).map((record) => {
    const found = toContract(record, text);
    return {
      ...{ title: found.title, number: found.number, date: found.date, genre: found.genre, issuers: found.issuers },
      carries: found.carries,
      references: found.references.map((one) => [one.relation, one.title, one.number]),
      units: found.assignments.map((one) => [one.lead, one.responsible, one.cooperating, one.deadline]),
    };
  });

const printed = factsOf(NOTICE.join("\n"));

describe("a notice whose line breaks became blanks", () => {
  it("is a notice of many facts where it has its lines", () => {
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatchObject({
      number: "临政办发〔2021〕18号",
      date: "2021-03-24",
      issuers: ["临河市人民政府办公室"],
    });
    expect(printed[0]?.references).toHaveLength(2);
    expect(printed[0]?.units).toHaveLength(3);
  });

  it.each([
    ["one blank", NOTICE.join(" ")],
    ["wide blanks", NOTICE.join("\u3000")],
    ["a line of the page before it", `您现在的位置：首页 政务公开\n${NOTICE.join(" ")}`],
    ["the page's own words before it", `当前位置： 首页 政府文件 时间：2021-03-25 10:41 微信 微博 ${NOTICE.join(" ")}`],
    ["figures set apart from 号 and 日", NOTICE.join(" ").replace("18号", "18 号").replace("3月24日", "3 月 24 日")],
    ["no blank behind a full stop", NOTICE.join(" ").replaceAll("。 ", "。")],
    [
      "no blank behind the addressees, nor between the body and its day",
      NOTICE.join(" ").replace("单位： ", "单位：").replace("办公室 2021", "办公室2021"),
    ],
  ])("%s", (_, text) => expect(factsOf(text)).toEqual(printed));

  it("gives words, offsets and lines of the source as it stands", () => {
    const text = `某站\n${NOTICE.join(" ")}`;
    const source = sourceOf(text);
    for (const record of extract(source))
      for (const fact of [record.title, record.number, record.date, ...record.references, ...record.assignments])
        if (fact) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(fact.line).toBe(2);
        }
    expect(segment(source).map(({ lineStart, lineEnd }) => [lineStart, lineEnd])).toEqual([[2, 2]]);
  });

  it("is one document to its end where a person says that its line holds one", () => {
    const source = sourceOf(`${NOTICE.join(" ")}\n${NOTICE.join(" ").replaceAll("2021", "2022")}`);
    const given = segment(source, [{ first: 2, last: 2 }]);
    expect(given.map(({ lineStart, lineEnd }) => [lineStart, lineEnd])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(given.at(-1)?.end).toBe(source.text.length);
  });

  it("finds its way there and back", () => {
    const text = NOTICE.join(" ").replaceAll("。 ", "。");
    const page = inParagraphs(sourceOf(text));
    expect(page).not.toBeNull();
    for (let at = 0; page && at < text.length; at++) {
      const there = page.here(at);
      if (page.source.text.charAt(there) !== "\n") expect(page.source.text.charAt(there)).toBe(text.charAt(at));
    }
    for (let at = 0; page && at < page.source.text.length; at++)
      if (page.source.text.charAt(at) !== "\n") expect(text.charAt(page.back(at))).toBe(page.source.text.charAt(at));
  });
});

describe("long lines that stay as they are", () => {
  const words = "各单位要加强渡口日常管理，落实专人负责，建立健全各项制度，确保群众过渡安全。";
  it.each([
    ["a paragraph", words.repeat(20)],
    ["a paragraph with blanks of a scan", [...words.repeat(20)].join(" ")],
    ["paragraphs of a text in lines", `${words.repeat(16)}\n`.repeat(4)],
  ])("%s", (_, text) => expect(inParagraphs(sourceOf(text))).toBeNull());
});

it("ends on a line of millions of letters that holds no marks", () => {
  const line = `一、加强管理。 二、做好工作。 ${"严格执行落实到位切实加强组织领导确保工作取得实效。 ".repeat(250_000)}`;
  expect(inParagraphs(sourceOf(`某县通知\n\n${line}\n\n${line}`))?.source.lineStarts.length).toBeGreaterThan(500_000);
});

describe("several texts, each of which lost its line breaks", () => {
  const RULES = [
    "临河市乡村公益设施管护办法",
    "（2020年9月8日临河市人民政府第12次常务会议通过）",
    "第一条 为加强乡村公益设施管护，根据《青川省农村人居环境条例》，制定本办法。",
    "第二条 本市行政区域内乡村公益设施的管护适用本办法。",
    "第三条 市农业农村局负责全市乡村公益设施管护的指导和监督。",
    "第四条 乡镇人民政府负责本辖区乡村公益设施的日常管护。",
    "第五条 本办法自2020年11月1日起施行。",
  ];
  const DECISION = [
    "临河市人民政府关于表彰2020年度质量奖获奖单位的决定",
    "临政〔2021〕7号",
    "各县（市、区）人民政府，市直有关单位：",
    "2020年以来，全市各类组织坚持质量第一，涌现出一批先进单位。市政府决定，授予临河轴承厂等3家单位市政府质量奖，希望获奖单位珍惜荣誉，再接再厉，在推动高质量发展中作出新的贡献。",
    "2021年2月26日",
  ];
  const facts = [NOTICE, RULES, DECISION].flatMap((lines) => factsOf(lines.join("\n")));

  it.each([
    ["each on one line", (lines: readonly string[]) => lines.join(" ")],
    ["the title apart", ([title = "", ...rest]: readonly string[]) => `${title}\n${rest.join(" ")}`],
    ["the title apart, set off", ([title = "", ...rest]: readonly string[]) => `${title}\n\n${rest.join(" ")}`],
  ])("%s", (_, page) => {
    expect(facts.map(({ date, units }) => [date, units.length])).toEqual([
      ["2021-03-24", 3],
      ["2020-09-08", 2],
      ["2021-02-26", 0],
    ]);
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ])
      expect(factsOf(order.map((k) => page([NOTICE, RULES, DECISION][k] ?? [])).join("\n\n")), String(order)).toEqual(
        order.map((k) => facts[k]),
      );
  });

  it("a list of cards with the whole text below each title", () => {
    const card = ([title = "", ...rest]: readonly string[]): string =>
      `${title}\n\n${rest.join(" ")}\n\n临河市人民政府 | 2021-03-25\n了解详情`;
    expect(factsOf([NOTICE, DECISION, RULES].map(card).join("\n\n"))).toEqual([facts[0], facts[2], facts[1]]);
  });

  it.each([
    ["截止时间：", "网上申报截止时间：2021年6月10日"],
    ["a name and what it is charged with", "市财政局 负责筹集改造资金。"],
    ["a title that holds a blank", "按照《中共中央 国务院关于加强渡口安全的意见》执行。"],
    ["who signs", "局长　孙某某"],
    ["the line of a speaker", "——2021年3月4日在全市安全生产会议上"],
    ["several names in a bracket", "方案另行印发（市交通运输局 市财政局2021年3月1日会签）。"],
  ])("no break within %s", (_, words) => {
    const text = NOTICE.join(" ").replace("三、工作要求", `${words} 三、工作要求`);
    expect(inParagraphs(sourceOf(`某站\n\n${text}\n\n${DECISION.join("\n")}`))?.source.text).toContain(words);
  });
});

describe("a plan whose items were run together, each behind the bodies of the one before", () => {
  const lines = [
    "一、开展农村厕所整治",
    "（一）排查厕所底数。逐户摸排建档。",
    "牵头单位：自然资源与生态环境处",
    "责任单位：农业农村处、社会事业处、各行政村",
    "（二）改造公厕。新建公厕10座。",
    "牵头单位：交通与建设处",
    "主抓单位：区交通与建设局、社会事业处",
    "责任单位：各行政村",
    "二、推进农村污水治理",
    "（三）完善管网。完成管网铺设。",
    "牵头单位：交通与建设处",
    "责任单位：区水务投资有限公司、各行政村",
    "三、保障措施",
    "（四）加强领导。压实责任。",
    "牵头单位：党政办公室",
    "责任单位：各行政村",
  ];
  const unitsOf = (text: string) =>
    extract(sourceOf(text)).flatMap(({ assignments }) =>
      assignments.map(({ units }) => units.map(({ name, role }) => `${role} ${name}`)),
    );
  it.each([
    ["full-width", (text: string) => text],
    ["half-width", (text: string) => text.replaceAll("（", "(").replaceAll("）", ")")],
  ])("%s brackets", (_, marks) => {
    const head = "江海片区管理局关于印发任务分解方案的通知\n江片〔2020〕7号\n各处室：\n现将方案印发给你们。\n";
    const apart = unitsOf(marks(head + lines.join("\n")));
    expect(apart).toHaveLength(4);
    expect(unitsOf(marks(head + lines.join("")))).toEqual(apart);
  });
});

it("breaks in the cells of a table in Markdown part names, and nothing else", () => {
  const row = (task: string, lead: string) => `| 1 | ${task} | ${lead} |`;
  const table = (task: string, lead: string) =>
    `附件1：任务清单\n\n| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n${row(task, lead)}\n${row("总量减排", "区水务局")}\n`;
  const read = (text: string) =>
    extract(sourceOf(text)).flatMap(({ assignments }) =>
      assignments.map(({ task, units }) => `${task}: ${units.map(({ name }) => name).join(" ")}`),
    );
  expect(read(table("空气质量<br>目标", "区生态环境局<br>各街道<br/>区商务局"))).toEqual(
    read(table("空气质量目标", "区生态环境局、各街道、区商务局")),
  );
});
