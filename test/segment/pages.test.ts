/** Several pages in one file, as crawls put them one behind the other: each is read as it would be alone. */
import { describe, expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";
import { GRAIN } from "./layouts/words.ts";

const TEXT =
  "为做好今年的渡口安全工作，保障群众生命财产安全，现就有关事项通知如下，请各单位结合实际认真执行，不得延误。\n一、加强领导。各单位要明确专人负责渡口的日常管理，建立台账，逐一登记造册。\n";
const ARTICLES = `第一章 总则\n第一条 ${GRAIN}\n第二条 本办法适用于本行政区域内的粮食收购、储存、运输和加工活动，军粮供应另有规定的，从其规定。\n第三条 县粮食局负责本办法的实施。\n`;

/** pages of several kinds; each alone is one document */
const PAGES: readonly (readonly [string, string])[] = [
  [
    "crumbs, heading, text without head",
    `您的位置：首页 > 政务公开 > 公告\n关于渡口停航的通告\n发布时间：2018-03-05 来源：本站 浏览次数：12\n因检修需要，渡口自3月6日起停航一周，请过往群众绕行，给大家带来的不便敬请谅解。现通告如下：\n一、停航时间为一周。\n二、绕行路线另行公布。\n`,
  ],
  [
    "a library's page of a rule",
    `临河市粮食收购办法\n\n时间：2024-07-12 来源：某某资料网 作者：某某 阅读：8047\n下载地址：点击此处下载\n\n临河市粮食收购办法\n\n江南省临河市人民政府\n\n\n临河市粮食收购办法\n\n${ARTICLES}`,
  ],
  [
    "a box over addressees, the title lost",
    `索引号：01/2020-1\n发文机关：石桥县人民政府办公室\n成文日期：2020-10-22\n文号：石政办〔2020〕72号\n各乡镇人民政府：\n${TEXT}石桥县人民政府办公室\n2020年10月22日\n`,
  ],
  [
    "a heading over its box",
    `青溪县人民政府工作规则\n索引号：02/2021-7\n发文字号：青政发〔2021〕7号\n发文日期：2021-04-06\n青溪县人民政府工作规则\n${ARTICLES.replaceAll("办法", "规则")}`,
  ],
  [
    "a letter without its head",
    `各镇人民政府，县政府各部门：\n县民政局制定的《青溪县救助方案》已经县政府同意，现转发给你们，请认真按照执行，执行中的问题请及时向县民政局反映。\n青溪县人民政府办公室\n2013年8月6日\n`,
  ],
  [
    "a whole notice",
    `石桥县水务局关于做好抗旱工作的通知\n石水〔2010〕12号\n各水利站：\n${TEXT}石桥县水务局\n2010年3月12日\n`,
  ],
];

const alone = PAGES.map(([name, text]) => ({ name, text, heads: headsOf(text) }));

describe.each([
  ["an empty line", "\n"],
  ["a line of strokes", `${"-".repeat(30)}\n`],
  ["a line of double strokes", `\n${"=".repeat(60)}\n`],
])("pages with %s between them", (_name, between) => {
  it.each(alone)("$name is one document alone", ({ heads }) => {
    expect(heads).toHaveLength(1);
  });

  it.each(alone.map((page, i) => ({ first: page, second: alone[(i + 1) % alone.length] ?? page })))(
    "$first.name, then $second.name",
    ({ first, second }) => {
      // what a letter without head follows must be signed
      if (between === "\n" && second.name.startsWith("a letter")) return;
      expect(headsOf(first.text + between + second.text)).toEqual([...first.heads, ...second.heads]);
    },
  );
});

it("a letter without its head after a text that is signed and dated", () => {
  const [letter, notice] = [alone[4], alone.at(-1)];
  if (!letter || !notice) throw new Error("no such page");
  expect(headsOf(notice.text + letter.text)).toEqual([...notice.heads, ...letter.heads]);
});

it("strokes and boxes inside a text part nothing", () => {
  const text = `石桥县水务局文件\n石水〔2010〕12号\n${"-".repeat(30)}\n石桥县水务局关于做好抗旱工作的通知\n各水利站：\n${TEXT}二、附表\n渡口名称\n========\n城关渡口\n石桥县水务局\n2010年3月12日\n`;
  expect(headsOf(text)).toHaveLength(1);
});
