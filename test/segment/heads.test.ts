import { describe, expect, it } from "vitest";
import { readHeader } from "../../server/extract/header/index.ts";
import { readSource } from "../../server/read/index.ts";
import { isBodyName, segment } from "../../server/segment/index.ts";
import { headsOf } from "./heads-of.ts";

const TITLE = "关于加强渡口管理工作的通知";
const BODY =
  "各县（区）教育局：\n为进一步加强渡口安全管理，保障人民群众生命财产安全，现就有关事项通知如下：\n一、落实管理责任。各单位要明确专人负责渡口日常管理。\n二、开展隐患排查。每季度检查一次。\n";

function head(text: string) {
  const result = readSource("a.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.refusal.message);
  const [span] = segment(result.source);
  if (span === undefined) throw new Error("expected a document");
  const { title, number, issuers, date } = readHeader(result.source, span);
  return {
    title: title?.value ?? null,
    number: number?.value ?? null,
    issuers: issuers.map(({ name }) => name),
    date: date?.value ?? null,
  };
}

describe("one head, its issuer from the list of all kinds of bodies", () => {
  it.each([
    "国家卫生健康委办公厅",
    "中央网信办秘书局",
    "中央文明办",
    "共青团中央",
    "国务院扶贫办",
    "全国老龄办",
    "证监会",
    "公安部",
    "中共临河市委机构编制委员会办公室",
    "临河市委编办",
    "临河市政府侨办",
    "临河市燃气办",
    "政协临河市委员会办公室",
    "临河市新闻出版局(版权局)",
    "临河市卫生健康委员会(临河市中医药管理局)",
    "临河市应对新型冠状病毒肺炎疫情工作领导小组(指挥部)",
    "临河市“放管服”改革协调小组办公室",
    "临河市推进政府职能转变和“放管服”改革协调小组",
    "临河市优化营商环境工作专班",
    "临河市供销合作社联合社",
    "临河市总商会",
    "临河市人民政府研究室",
    "临河市广播电视台",
    "青坪林场",
    "中国人民银行临河市中心支行",
    "国家税务总局临河市税务局",
  ])("%s", (name) => {
    const found = { title: TITLE, number: "临渡发〔2019〕3号", issuers: [name], date: "2019-03-05" };
    const number = "临渡发〔2019〕3号\n";
    expect(head(`${TITLE}\n${number}${BODY}${name}\n2019年3月5日\n`)).toEqual(found);
    expect(head(`${TITLE}\n${number}${BODY}${name}  2019年3月5日\n`)).toEqual(found);
    expect(head(`${name}\n${TITLE}\n${number}${BODY}2019年3月5日\n`)).toEqual({ ...found, title: name + TITLE });
    expect(head(`${name}${TITLE}\n${number}${BODY}2019年3月5日\n`)).toEqual({ ...found, title: name + TITLE });
  });

  it.each(["高频事项全市通办", "全省一网通办", "群众来信全市快办", "本级事项由市县帮办", "某市某局（略）"])(
    "%s is no name",
    (words) => {
      expect(isBodyName(words)).toBe(false);
    },
  );
});

describe("one head, its day as all hands print it", () => {
  it.each([
    "2019年3月5日",
    "2019年3月5号",
    "2019年03月05日",
    "2019 年 3 月 5 日",
    "２０１９年３月５日",
    "2O19年3月5日",
    "二〇一九年三月五日",
    "二О一九年三月五日",
    "二零一九年三月五日",
    "二〇一九年〇三月〇五日",
    "二0一九年三月0五日",
    "2019.3.5",
    "2019/3/5",
    "（2019年3月5日）",
    "2019年3月5日（印章）",
    "2019年3月5日。",
  ])("%s", (day) => {
    const found = { title: TITLE, number: "临教发〔2019〕3号", issuers: ["临河市教育局"], date: "2019-03-05" };
    expect(head(`${TITLE}\n临教发〔2019〕3号\n${BODY}临河市教育局\n${day}\n`)).toEqual(found);
    expect(head(`${TITLE}\n临教发〔2019〕3号\n${BODY}临河市教育局 ${day}\n`)).toEqual(found);
    expect(head(`临河市教育局${TITLE}\n临教发〔2019〕3号\n${day}\n${BODY}`)).toEqual({
      ...found,
      title: `临河市教育局${TITLE}`,
    });
  });

  it("a day that is still to be written in is none, and the name above it signs", () => {
    const found = { title: TITLE, number: null, issuers: ["临河市教育局"], date: null };
    expect(head(`${TITLE}\n${BODY}临河市教育局\n2019年  月  日\n`)).toEqual(found);
  });
});

describe("one head, its number as all hands type it", () => {
  it.each([
    ["临教发〔2019〕3号", "临教发〔2019〕3号"],
    ["临教发[2019] 第03 号", "临教发〔2019〕3号"],
    ["临教发﹝2019﹞3号", "临教发〔2019〕3号"],
    ["临教发{2019}3号", "临教发〔2019〕3号"],
    ["临教发【2019】3号", "临教发〔2019〕3号"],
    ["临教发【2019】第（3）号", "临教发〔2019〕3号"],
    ["临教发（2019）3号", "临教发〔2019〕3号"],
    ["临教发﹙2019﹚3号", "临教发〔2019〕3号"],
    ["临教发「2019」3号", "临教发〔2019〕3号"],
    ["临教发〈2019〉3号", "临教发〔2019〕3号"],
    ["临教发<2019>3号", "临教发〔2019〕3号"],
    ["临教发《2019》3号", "临教发〔2019〕3号"],
    ["临教发［２０１９］３号", "临教发〔2019〕3号"],
    ["临教发 〔2019〕3号", "临教发〔2019〕3号"],
    ["临教发〔2019〕3 号文", "临教发〔2019〕3号"],
    ["临教发〔2019〕3", "临教发〔2019〕3号"],
    ["临教发〔2019〕3-1号", "临教发〔2019〕3-1号"],
    ["临教发〔2019〕3号（2019年3月5日）", "临教发〔2019〕3号"],
    ["临教发2019年3号", "临教发〔2019〕3号"],
    ["临教发2019—3号", "临教发〔2019〕3号"],
    ["临教字1987第3号", "临教字〔1987〕3号"],
    ["临教发2019〔3〕号", "临教发〔2019〕3号"],
    ["临教发〔二〇一九〕三号", "临教发〔2019〕3号"],
    ["〔2019〕临教字第3号", "〔2019〕临教字3号"],
    ["临教字第3号", "临教字3号"],
    ["LJF〔2019〕3号", "LJF〔2019〕3号"],
  ])("%s is %s", (printed, number) => {
    const found = { title: TITLE, number, issuers: ["临河市教育局"], date: "2019-03-05" };
    const end = `${BODY}临河市教育局\n2019年3月5日\n`;
    expect(head(`${TITLE}\n${printed}\n${end}`)).toEqual(found);
    expect(head(`${TITLE}\n（${printed}）\n${end}`)).toEqual(found);
    expect(head(`${TITLE}（${printed}）\n${end}`)).toEqual(found);
    expect(head(`临河市教育局文件\n${printed}\n${TITLE}\n${end}`)).toEqual(found);
  });
});

describe("one head, all of it in the box of its page", () => {
  const FORMS: readonly (readonly [string, (label: string, value: string) => string])[] = [
    ["behind a colon", (label, value) => `${label}：${value}`],
    ["behind a blank", (label, value) => `${label} ${value}`],
    ["behind a tab", (label, value) => `${label}\t${value}`],
    ["on the next line", (label, value) => `${label}\n${value}`],
    ["in cells", (label, value) => `| ${label} | ${value} |`],
    ["behind square brackets", (label, value) => `【${label}】${value}`],
  ];
  const NUMBERS =
    "发文字号 文号 文　　号 发文号 文件编号 公文文号 文件文号 公文编号 公文号 发文编号 文书号 规范性文件编号".split(
      " ",
    );
  const ISSUERS =
    "发文机关 发文单位 发文机构 发布机构 制发机关 制发单位 制文单位 制定机关 制定部门 印发机关 公文发布机构 发布主体 公开主体 公开机构 公开单位 公开责任部门 信息提供单位".split(
      " ",
    );
  const DAYS =
    "成文日期 发文日期 发文时间 签发日期 印发日期 印发时间 制发日期 落款日期 公文日期 文件日期 生成日期 生成时间 公文生成日期 形成日期 产生日期".split(
      " ",
    );
  const found = { title: TITLE, number: "临教发〔2019〕3号", issuers: ["临河市教育局"], date: "2019-03-05" };
  const read = (form: (label: string, value: string) => string, number: string, issuer: string, day: string) =>
    head(
      `${[
        ["索引号", "LH-2019/001"],
        ["主题分类", "教育"],
        [issuer, "临河市教育局"],
        [day, "2019-03-05"],
        [number, "临教发〔2019〕3号"],
        ["标题", TITLE],
      ]
        .map(([label = "", value = ""]) => form(label, value))
        .join("\n")}\n${TITLE}\n${BODY}`,
    );
  it.each(FORMS)("values %s, whatever the labels are", (_, form) => {
    for (const label of NUMBERS) expect([label, read(form, label, "发文机关", "成文日期")]).toEqual([label, found]);
    for (const label of ISSUERS) expect([label, read(form, "文号", label, "成文日期")]).toEqual([label, found]);
    for (const label of DAYS) expect([label, read(form, "文号", "发文机关", label)]).toEqual([label, found]);
  });

  it("a day on which a page put the text up is not the document's, a register's number not its number", () => {
    const text = `${TITLE}\n${BODY}`;
    expect(head(`规范性文件编号：LHD01-2019-001\n发文机关：临河市教育局\n发布日期：2019-03-05\n${text}`)).toEqual({
      ...found,
      number: null,
      date: null,
    });
  });
});

describe("titles in marks that other keyboards have", () => {
  it("<<…>> is 《…》 in the order, in the title and in the sentence that issues", () => {
    const order = (open: string, close: string): string =>
      `临河市人民政府令\n第12号\n${open}临河市渡口管理办法${close}已经2019年3月1日市政府第5次常务会议通过，现予公布。\n市长　陈某某\n2019年3月5日\n临河市渡口管理办法\n第一条　为加强渡口管理，制定本办法。\n第二条　本办法适用于本市的渡口。\n`;
    expect(headsOf(order("<<", ">>"))).toEqual(headsOf(order("《", "》")));
    expect(headsOf(order("<<", ">>"))).toMatchObject([{ title: "临河市渡口管理办法" }]);
  });
});

describe("heads whose parts stand where few pages have them", () => {
  const ITEMS = "一、落实管理责任。各单位要明确专人负责渡口日常管理。\n二、开展隐患排查。每季度检查一次。\n";
  it.each([
    [
      "a box between strokes, a row of which holds labels alone",
      `索 引 号 | 20211208-06 | 文 号 | |||\n公开目录 | 市政府文件 | 发布日期 | 2012-03-05 00:00 | ||\n发布机构 | 临河市人民政府办公室 | ||||\n名 称 | 临河市人民政府关于表彰2011年度渡口管理先进单位的通报 | ||||\n时 效 | 主题分类 | 文 种 |\n各县区人民政府，市政府各工作部门：\n2011年，全市渡口安全明显改善。为表彰先进，市政府决定予以通报表彰。\n二〇一二年二月二十八日\n`,
      {
        title: "临河市人民政府关于表彰2011年度渡口管理先进单位的通报",
        issuers: ["临河市人民政府"],
        date: "2012-02-28",
      },
    ],
    [
      "of which kind a decision is, under its title",
      `临河市环境保护局\n关于临河市南湾船厂有限公司项目竣工环境\n保护验收的决定书\n（生产类）\n临环验收[2006]125号\n临河市南湾船厂有限公司：\n根据《中华人民共和国环境保护法》的规定，我局组织了现场验收，现批复如下：\n${ITEMS}临河市环境保护局\n二○○六年八月十八日\n`,
      { number: "临环验收〔2006〕125号", issuers: ["临河市环境保护局"], date: "2006-08-18" },
    ],
    [
      "rules of a government, which nobody signs",
      `青坨县人民政府工作规则\n第一章　总则\n第一条　根据法律，结合本县实际，制定本规则。\n第二条　县政府工作人员要依法履职。\n`,
      { title: "青坨县人民政府工作规则", issuers: ["青坨县人民政府"] },
    ],
    [
      "a number over a text that says who decides",
      `国发[2015]68号\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n为推进改革，对文件进行全面清理。\n经过清理，国务院决定，对489件文件宣布失效。自本决定印发之日起停止执行。\n`,
      { title: null, number: "国发〔2015〕68号", issuers: ["国务院"] },
    ],
  ])("%s", (_, text, expected) => expect(head(text)).toMatchObject(expected));
});
