import { describe, expect, test } from "vitest";
import { citationPatterns, findReferences } from "../../server/extract/citations/index.ts";
import { type HeaderFacts, linesOf } from "../../server/extract/context.ts";
import type { DocumentSpan, SourceText } from "../../server/model/index.ts";
import { CERTAIN } from "./certain.ts";
import { CITING } from "./citing.ts";
import { CLAUSES } from "./clauses.ts";
import { GROUNDS } from "./grounds.ts";
import { LEADS } from "./leads.ts";
import { PHRASES } from "./phrases.ts";
import { SPELLINGS } from "./spellings.ts";
import { GROUNDS_LISTED, STANDING } from "./standing.ts";
import { TAKINGS } from "./takings.ts";
import { UNBRACKETED } from "./unbracketed.ts";
import { WORDINGS } from "./wordings.ts";

const NO_HEADER: HeaderFacts = {
  title: null,
  numbered: "",
  number: null,
  issuers: [],
  date: null,
  genre: null,
  level: "prefectural",
  place: null,
  addressees: [],
  carries: [],
};

/** References of a body, with the document's own title on a line before it. */
function read(body: string, title = "", more: Partial<HeaderFacts> = {}) {
  const text = title === "" ? body : `${title}\n${body}`;
  const lineStarts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) lineStarts.push(i + 1);
  const source: SourceText = {
    id: "0".repeat(32),
    name: "t.txt",
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: 0,
    text,
    lineStarts,
    metadata: {},
    pageStarts: [],
    warnings: [],
  };
  const bodyStart = title === "" ? 0 : title.length + 1;
  const span: DocumentSpan = {
    start: 0,
    end: text.length,
    lineStart: 1,
    lineEnd: lineStarts.length,
    parts: [
      ...(bodyStart > 0 ? [{ kind: "header" as const, start: 0, end: bodyStart }] : []),
      { kind: "body" as const, start: bodyStart, end: text.length },
    ],
  };
  const own =
    title === ""
      ? null
      : { start: 0, end: title.length, line: 1, quote: title, value: title, rule: "t", confidence: 1 };
  const header = { ...NO_HEADER, title: own, ...more };
  const facts = findReferences({ source, span, lines: linesOf(source, span), header });
  for (const fact of facts) {
    expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
    if (fact.cue !== null) expect(text.slice(fact.cue.start, fact.cue.end)).toBe(fact.cue.quote);
    for (const other of fact.also) expect(text.slice(other.start, other.end)).toBe(other.quote);
  }
  return facts;
}

/** title|number|relation */
const short = (body: string, title?: string) =>
  read(body, title).map((fact) => `${fact.title ?? ""}|${fact.number ?? ""}|${fact.relation}`);

const LATER = "一、总体安排\n（一）"; // anything behind a heading is one clause among many

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "number in wide brackets",
    "为贯彻落实《国务院关于加强质量认证的意见》（国发〔2018〕3号）精神，现提出如下意见。",
    ["国务院关于加强质量认证的意见|国发〔2018〕3号|implements"],
  ],
  [
    "square brackets, 第, zeros",
    "根据《关于做好节水工作的通知》（水节约[2019]第007号）要求，制定本方案。",
    ["关于做好节水工作的通知|水节约〔2019〕7号|basis"],
  ],
  [
    "full-width digits and spaces",
    "根据《关于开展普查的通知》 （ 国统字 ﹝ ２０２０ ﹞ １５ 号 ） 精神，制定本方案。",
    ["关于开展普查的通知|国统字〔2020〕15号|basis"],
  ],
  ["number alone", `${LATER}严格执行财库〔2019〕9号文件。`, ["|财库〔2019〕9号|applies"]],
  [
    "number inside the brackets of a title",
    `${LATER}落实《浙政发〔2016〕24号》文件。`,
    ["|浙政发〔2016〕24号|applies"],
  ],
  [
    "list with shared cue",
    "根据《中华人民共和国种子法》《浙江省种子管理办法》和《绍兴市种业发展规划》，结合实际，制定本办法。",
    ["中华人民共和国种子法||basis", "浙江省种子管理办法||basis", "绍兴市种业发展规划||basis"],
  ],
  [
    "each with a number",
    "为落实《关于甲类事项的通知》（皖政〔2020〕1号）、《关于乙类事项的通知》（皖政〔2020〕2号）要求，现通知如下：",
    ["关于甲类事项的通知|皖政〔2020〕1号|implements", "关于乙类事项的通知|皖政〔2020〕2号|implements"],
  ],
  ["law by its short name", `${LATER}严格执行预算法和政府采购法。`, ["预算法||applies", "政府采购法||applies"]],
  ["statistics laws in general are none", `${LATER}遵守统计法律法规和预算法定原则。`, []],
  [
    "alias",
    `根据《贵州省水资源费征收办法》（以下简称《办法》），制定本细则。\n${LATER}按照《办法》第三条执行。`,
    ["贵州省水资源费征收办法||basis"],
  ],
  ["standard", `${LATER}符合《声环境质量标准》（GB 3096—2008）要求。`, ["声环境质量标准|GB3096—2008|applies"]],
  ["order", "《城市供水办法》（建设部令第158号）同时废止。", ["城市供水办法|建设部令158号|repeals"]],
  [
    "order with its serial in front",
    "根据《取水许可条例》（国务院第460号令）、《黄河水权转换办法》（黄水调〔2004〕18号），制定本办法。",
    ["取水许可条例|国务院令460号|basis", "黄河水权转换办法|黄水调〔2004〕18号|basis"],
  ],
  [
    "laws, and behind them what bodies issued, on which a text rests",
    "按照《中华人民共和国文物保护法》《江海市文物保护条例》等相关法律法规，国家文物局《关于加强基础工作的通知》（文物保函〔2015〕1746号）、江海市人民政府《关于加强文物工作的实施意见》等文件精神，制定本实施意见。",
    [
      "中华人民共和国文物保护法||basis",
      "江海市文物保护条例||basis",
      "关于加强基础工作的通知|文物保函〔2015〕1746号|basis",
      "关于加强文物工作的实施意见||basis",
    ],
  ],
  ["order with its serial in front, alone", `${LATER}严格执行国务院第279号令。`, ["|国务院令279号|applies"]],
  [
    "announcement that its body is said to have given",
    `${LATER}商务部发布2014年第34号公告，海关总署、财政部联合发布的2019年第20号公告继续实施，省政府公布第12号令。`,
    ["|商务部公告2014年34号|mentions", "|海关总署、财政部公告2019年20号|mentions", "|省政府令12号|mentions"],
  ],
  [
    "title round another, of whose text the sentence goes on to speak",
    `${LATER}根据江海市教育局、江海市市场监管局关于印发《校园配餐管理办法》的通知要求，做好配餐。`,
    ["江海市教育局、江海市市场监管局关于印发《校园配餐管理办法》的通知||applies"],
  ],
  [
    "rows of a table of repealed instruments, columns parted by blanks",
    "废止文件目录\n序号 文件名称 文号\n1 关于发布《火险等级规定》的通知 林防发[1999]5号\n2 某省林业局关于加强湿地保护工作的意见 某林护发〔2005〕31号\n",
    [
      "关于发布《火险等级规定》的通知|林防发〔1999〕5号|repeals",
      "某省林业局关于加强湿地保护工作的意见|某林护发〔2005〕31号|repeals",
    ],
  ],
  [
    "an instrument that is void",
    `${LATER}原《关于设立管理所的批复》（康编发〔1998〕3号）作废。`,
    ["关于设立管理所的批复|康编发〔1998〕3号|repeals"],
  ],
  ["not in line with", `${LATER}渡口设置不符合《渡口安全管理规定》的，限期整改。`, ["渡口安全管理规定||applies"]],
  [
    "number at the end inside 《》",
    `${LATER}执行《平板玻璃工业排放标准（DB13/2168—2015）》。`,
    ["平板玻璃工业排放标准|DB13/2168—2015|applies"],
  ],
  [
    "a phrase that ends in 结合 is no cue",
    "为贯彻落实省政府简政放权、放管结合的总体部署和《省政府关于清理中介服务的决定》（冀政发〔2015〕45号）精神，现决定如下。",
    ["省政府关于清理中介服务的决定|冀政发〔2015〕45号|implements"],
  ],
  [
    "words of the sentence before a number",
    `${LATER}学习宣传政策，深入领会冀政办〔2012〕27号文件精神。`,
    ["|冀政办〔2012〕27号|applies"],
  ],
  [
    "number before its title",
    `根据鞍政办发[2008]93号《鞍山市廉租住房办法》、鞍房改字[2009]11号文件，制定本方案。`,
    ["鞍山市廉租住房办法|鞍政办发〔2008〕93号|basis", "|鞍房改字〔2009〕11号|basis"],
  ],
  [
    "body before a number before its title",
    `${LATER}根据省财政厅辽住建[2010]22号《关于加强补贴资金管理的通知》要求发放。`,
    ["关于加强补贴资金管理的通知|辽住建〔2010〕22号|applies"],
  ],
  [
    "a clause of its own behind a comma",
    `${LATER}学习贯彻《安全生产法》，组织编印《安全生产读本指南》。`,
    ["安全生产法||applies", "安全生产读本指南||mentions"],
  ],
  ["按 before a number", `${LATER}活动按渝农发〔2022〕15号文件执行。`, ["|渝农发〔2022〕15号|applies"]],
  [
    "the verb before the next title governs that one",
    "根据《价格法》和《关于清理收费的通知》（新政发〔2014〕20号），决定暂停执行《渡口收费办法》第五条。",
    ["价格法||basis", "关于清理收费的通知|新政发〔2014〕20号|basis", "渡口收费办法||suspends"],
  ],
  [
    "a law with its alias and its implementing rules",
    "根据《中华人民共和国企业所得税法》（以下简称企业所得税法）及其实施条例、《关于优惠政策的通知》（财税〔2008〕1号）规定，现公告如下：",
    ["中华人民共和国企业所得税法||basis", "关于优惠政策的通知|财税〔2008〕1号|basis"],
  ],
  [
    "by the procedure that a rule lays down",
    "经研究，决定取消渡口许可。涉及地方性法规的，由省政府法制办按《某省地方性法规条例》规定的程序办理。",
    ["某省地方性法规条例||applies"],
  ],
  [
    "done by a rule, in a text without headings",
    "经研究，决定取消渡口许可。有关单位按《渡口备案指引》备案。",
    ["渡口备案指引||applies"],
  ],
  ["standard of a trade", `${LATER}按照JTS 169-2017标准改造。`, ["|JTS169-2017|applies"]],
  [
    "issuer outside",
    "为贯彻落实国务院《关于促进快递业发展的意见》（国发〔2015〕61号），现就有关工作通知如下：",
    ["关于促进快递业发展的意见|国发〔2015〕61号|implements"],
  ],
  ["issuer's verb is no cue", `${LATER}按照省气象局印发的《雷电预警规定》执行。`, ["雷电预警规定||applies"]],
  [
    "open title",
    "根据省财政厅关于印发《采购代理管理办法》的通知（川财采〔2018〕12号）规定，制定本细则。",
    ["省财政厅关于印发《采购代理管理办法》的通知|川财采〔2018〕12号|basis"],
  ],
  [
    "nested title",
    `${LATER}按照《云南省实施〈中华人民共和国水法〉办法》办理。`,
    ["云南省实施〈中华人民共和国水法〉办法||applies"],
  ],
  [
    "hard-wrapped title",
    "为深入贯彻落实《国务院办公厅关于推进养老服务\n发展的意见》（国办发〔2019〕5号），现提出如下意见。",
    ["国务院办公厅关于推进养老服务发展的意见|国办发〔2019〕5号|implements"],
  ],
  [
    "repeal behind an enumeration",
    "本办法自2021年1月1日起施行。《甲市车辆管理办法》《甲市船舶管理办法》同时废止。",
    ["甲市车辆管理办法||repeals", "甲市船舶管理办法||repeals"],
  ],
  ["amendment", "对《甲市公园条例》作如下修改：", ["甲市公园条例||amends"]],
  ["task to revise", `${LATER}抓紧修订《甲市公园管理办法》。`, ["甲市公园管理办法||mentions"]],
  ["to be written", `${LATER}年底前制定出台《甲市夜间经济发展规划》。`, ["甲市夜间经济发展规划||mentions"]],
  [
    "request and approval",
    "你区《关于报批老城片区控规的请示》收悉。经研究，批复如下：\n一、原则同意《老城片区控制性详细规划》。",
    ["关于报批老城片区控规的请示||replies", "老城片区控制性详细规划||approves"],
  ],
  ["newspaper and licence", `${LATER}在《人民日报》刊登，取得《食品经营许可证》。`, []],
  ["issued by the document", "现将《甲市菜市场管理办法》印发给你们，请认真贯彻执行。", []],
  [
    "spirit of a ground is basis",
    "根据《河南省人民政府关于稳就业的意见》（豫政〔2019〕3号）精神，现通知如下：",
    ["河南省人民政府关于稳就业的意见|豫政〔2019〕3号|basis"],
  ],
  [
    "article one",
    "第一章 总则\n第一条 为规范停车秩序，根据《中华人民共和国道路交通安全法》，制定本条例。\n第二条 违反《湖南省停车条例》规定的，由公安机关处罚。",
    ["中华人民共和国道路交通安全法||basis", "湖南省停车条例||applies"],
  ],
  ["negation", `${LATER}紧急采购可不执行《政府采购货物管理办法》。`, ["政府采购货物管理办法||mentions"]],
  ["suspension", "在试验区内暂停实施《海运条例》有关规定。", ["海运条例||suspends"]],
  [
    "equal titles, two numbers",
    `${LATER}按照《防汛方案》（粤汛〔2020〕1号）和《防汛方案》（穗汛〔2020〕8号）执行。`,
    ["防汛方案|粤汛〔2020〕1号|applies", "防汛方案|穗汛〔2020〕8号|applies"],
  ],
  [
    "short law name after the full one",
    `${LATER}落实《中华人民共和国消防法》。宣传《消防法》。`,
    ["中华人民共和国消防法||applies"],
  ],
  ["furniture", "相关解读：《甲市菜市场管理办法》政策解读", []],
  [
    "list under a line that repeals",
    "下列文件自本决定公布之日起废止：\n1.《甲市粮票管理办法》（甲政〔1988〕4号）\n2.《甲市布票管理办法》（甲政〔1989〕6号）",
    ["甲市粮票管理办法|甲政〔1988〕4号|repeals", "甲市布票管理办法|甲政〔1989〕6号|repeals"],
  ],
  ["forwarded", "现将《海南省热带林业规划》转发给你们，请结合实际执行。", ["海南省热带林业规划||forwards"]],
  ["ground behind", `${LATER}补偿以《辽宁省征地补偿标准》为依据。`, ["辽宁省征地补偿标准||applies"]],
  [
    "grounds under their heading",
    "1.2 编制依据\n《甲省水务条例》《乙市防汛预案》等。\n2 职责",
    ["甲省水务条例||basis", "乙市防汛预案||basis"],
  ],
  ["按 by itself", "一、供水\n新建管网应按《甲省供水技术规程》设计。", ["甲省供水技术规程||applies"]],
  ["a standard by its number", "一、供水\n管材采用GB/T 17219-2025标准。", ["|GB/T17219-2025|applies"]],
  [
    "a list of what stays in force ends the list of what is repealed",
    "一、下列文件予以废止：\n1.《甲市用水办法》（甲府〔2005〕33号）\n二、下列文件继续有效：\n1.《甲市供热办法》（甲府〔2010〕8号）",
    ["甲市用水办法|甲府〔2005〕33号|repeals", "甲市供热办法|甲府〔2010〕8号|mentions"],
  ],
  [
    "a list under 废止下列文件",
    "一、废止下列文件\n1.关于甲市用水管理的通知(甲水发〔2009〕8号)",
    ["关于甲市用水管理的通知|甲水发〔2009〕8号|repeals"],
  ],
  ["amendment text in quotes", "将第五条修改为：“依照《甲市水务条例》处理。”", ["甲市水务条例||applies"]],
];

describe("references", () => {
  test.each([
    ...CASES,
    ...CITING,
    ...GROUNDS,
    ...SPELLINGS,
    ...LEADS,
    ...TAKINGS,
    ...UNBRACKETED,
    ...PHRASES,
    ...CERTAIN,
    ...GROUNDS_LISTED,
  ])("%s", (_name, body, expected) => {
    expect(short(body)).toEqual(expected);
  });

  test.each(
    [...CLAUSES, ...WORDINGS, ...STANDING].map(
      ([name, body, expected, title = ""]) => [name, body, expected, title] as const,
    ),
  )("%s", (_name, body, expected, title) => {
    expect(short(body, title)).toEqual(expected);
  });

  test("the document's own title is a cue for all of it", () => {
    expect(
      short(
        "各县区：\n一、严格程序\n（一）宣传《吉林省河湖长制条例》。",
        "甲市关于贯彻落实《吉林省河湖长制条例》的实施意见",
      ),
    ).toEqual(["吉林省河湖长制条例||implements"]);
    expect(short("各县区：\n请遵照执行。", "甲市转发《江西省农田建设规划》的通知")).toEqual([
      "江西省农田建设规划||forwards",
    ]);
  });

  test("a number that only the title cites is cited once", () => {
    const title = "甲县人民政府关于贯彻落实乙政发〔2024〕3号文件精神的通知";
    expect(short("各镇：\n请遵照执行。", title)).toEqual(["|乙政发〔2024〕3号|implements"]);
    expect(short("各镇：\n按照乙政发〔2024〕3号文件要求，抓好落实。", title)).toEqual([
      "|乙政发〔2024〕3号|implements",
    ]);
  });

  test("what a decision on changes says is changed, it changes; elsewhere that is a task", () => {
    const body = "一、废止《甲市户外广告办法》（市政府令第12号）。\n二、修改《甲市绿化办法》（市政府令第30号）。";
    expect(short(body, "甲市人民政府关于废止和修改部分规章的决定")).toEqual([
      "甲市户外广告办法|市政府令12号|repeals",
      "甲市绿化办法|市政府令30号|amends",
    ]);
    expect(short("一、修改《甲市绿化办法》。", "甲市人民政府关于做好立法工作的通知")).toEqual([
      "甲市绿化办法||mentions",
    ]);
  });

  test("a title that speaks of questions about a rule carries it out", () => {
    expect(short("某公证处：\n一、请遵照执行。", "甲市司法局关于执行《公证程序规则》有关问题的批复")).toEqual([
      "公证程序规则||implements",
    ]);
  });

  test("what a report of a year's work says was repealed and changed, it does not do", () => {
    const body = "一、做法\n（一）完善制度。废止《甲区采砂规定》1件，按照《甲区工作要点》抓落实。";
    expect(short(body, "甲区水利局2019年度法治政府建设工作报告")).toEqual([
      "甲区采砂规定||mentions",
      "甲区工作要点||applies",
    ]);
  });

  test("a catalogue of what is repealed may be a text of its own", () => {
    const rows = "序号\t名称\t文号\n1\t甲市建筑市场管理办法\t市政府令第6号\n2\t甲市关于粮票的通知\t甲政〔2003〕2号";
    expect(short(rows, "拟宣布失效的规范性文件目录")).toEqual([
      "甲市建筑市场管理办法|市政府令6号|repeals",
      "甲市关于粮票的通知|甲政〔2003〕2号|repeals",
    ]);
  });

  test("what the title names is what it speaks of, not a part of that name", () => {
    const decision = [
      "市人民政府决定，对下列规章作出修改：",
      "一、《甲市城市供水条例实施办法》",
      "（一）将第三条修改为：“依照《城市供水条例》的规定履行职责。”",
      "二、《甲市建筑垃圾处置规定》",
      "将第六条中的“市容局”修改为“城管局”。",
    ].join("\n");
    expect(short(decision, "甲市人民政府关于修改《甲市城市供水条例实施办法》等两件规章的决定")).toEqual([
      "甲市城市供水条例实施办法||amends",
      "城市供水条例||applies",
      "甲市建筑垃圾处置规定||amends",
    ]);
  });

  test("what another issued under a title is a reference in the notice that forwards it", () => {
    const body =
      "现将《甲省关于转发〈关于印发《内部控制规范》的通知〉的通知》转发给你们。\n一、对照《内部控制规范》自查。";
    expect(short(body, "转发省财政厅关于转发《关于印发〈内部控制规范〉的通知》的通知").at(-1)).toBe(
      "内部控制规范||applies",
    );
  });

  test("the regulation that implementing rules are made for is a reference of theirs", () => {
    const rules = "第一条 为规范燃气管理，根据《甲市燃气管理条例》，制定本细则。\n第二条 本细则自公布之日起施行。";
    expect(short(rules, "甲市燃气管理条例实施细则")).toEqual(["甲市燃气管理条例||basis"]);
  });

  test("what has been issued before is no instrument of the notice; a number in its title speaks for the whole", () => {
    const body = "《甲省关于加强湖泊保护的意见》（云办发〔2016〕31号）已印发各地。现就有关问题通知如下：";
    expect(short(body, "甲州关于认真贯彻落实云办发〔2016〕31号文件精神的通知")).toEqual([
      "甲省关于加强湖泊保护的意见|云办发〔2016〕31号|implements",
    ]);
  });

  test("an abbreviation of what the document carries is the document's own", () => {
    const body =
      "《甲省药店分级办法》（以下简称《分级办法》）已审议通过，现印发给你们。\n一、药店按照《分级办法》核定类别。";
    expect(short(body, "甲省药监局关于印发《甲省药店分级办法》的通知")).toEqual([]);
  });

  test("the document itself is none, an older edition with a number of its own is", () => {
    expect(short("《甲市公厕管理办法》自发布之日起施行。", "甲市公厕管理办法")).toEqual([]);
    expect(
      short("本办法自发布之日起施行，《甲市公厕管理办法》（甲政〔2009〕3号）同时废止。", "甲市公厕管理办法"),
    ).toEqual(["甲市公厕管理办法|甲政〔2009〕3号|repeals"]);
  });

  test("articles, alias, further mentions", () => {
    const [fact] = read(`${LATER}依照《中华人民共和国水法》第十三条第二款处理。按照《水法》执行。`);
    expect(fact?.articles).toEqual(["第十三条第二款"]);
    expect(fact?.also.map((other) => other.quote)).toEqual(["《水法》"]);
    const [named] = read("根据《甘肃省草原条例》（以下简称《条例》），制定本办法。");
    expect(named?.alias).toBe("条例");
  });
});

describe("the issuer outside the title brackets", () => {
  test.each([
    ["按照国务院《关于深化预算管理制度改革的决定》部署，三、加强公开。", "国务院"],
    ["根据国家林业和草原局、财政部《草原补助办法》，制定本方案。", "国家林业和草原局、财政部"],
    ["根据市人力资源和社会保障局《技能培训办法》，制定本方案。", "市人力资源和社会保障局"],
    ["按照教育部和省教育厅《控辍保学工作规程》要求，制定本方案。", "省教育厅"],
    ["按照省委《法治建设规划》要求，制定本方案。", "省委"],
    ["贯彻重大决策部署、2020年国务院《政府工作报告》，制定本方案。", "国务院"],
    ["2014年底国务院下发了《促进服务外包的意见》，制定本方案。", "国务院"],
    ["前期自治区财政厅《关于下达救灾资金的通知》已印发。", "自治区财政厅"],
    ["增强女干部的宪法意识，制定本方案。", null],
    ["提高培养选拔女干部的宪法意识和能力，制定本方案。", null],
    ["教育全体干部《廉洁自律准则》的要求，制定本方案。", null],
    ["按照总体布局《国土空间规划》，制定本方案。", null],
    ["由公司承办《广场管理办法》，制定本方案。", null],
    ["根据全国人大常委会《中华人民共和国水法》，制定本方案。", "全国人大常委会"],
    ["加强市司法局的宪法意识，制定本方案。", null],
  ])("%s", (text, issuer) => {
    expect(read(text)[0]?.issuer ?? null).toBe(issuer);
  });
});

describe("patterns", () => {
  test.each(citationPatterns.map((pattern) => [pattern.id, pattern] as const))("%s", (_id, pattern) => {
    const fits = (text: string) => new RegExp(pattern.regex.source, pattern.regex.flags.replace("g", "")).test(text);
    for (const example of pattern.examples) expect([example, fits(example)]).toEqual([example, true]);
    for (const example of pattern.counterExamples) expect([example, fits(example)]).toEqual([example, false]);
  });
});

describe("hostile text", () => {
  test.each([
    ["unclosed", "《".repeat(200_000)],
    ["nested", "《".repeat(100_000) + "》".repeat(100_000)],
    ["one line of titles", "《甲》、".repeat(50_000)],
    ["numbers without end", "〔2014〕第1号".repeat(20_000)],
    ["open titles", "关于印发《".repeat(50_000)],
    ["laws", "法".repeat(200_000)],
    ["heads of grounds", "一、编制依据\n（一）法律依据\n".repeat(20_000)],
    ["a list of grounds", `编制依据\n${"1.甲市供水条例\n".repeat(20_000)}`],
    ["half pairs", "\ud800《》\u0000。《》》".repeat(10_000)],
  ])("%s is read without throwing", (_name, text) => {
    for (const fact of read(text)) expect(fact.end).toBeGreaterThan(fact.start);
  });
});
