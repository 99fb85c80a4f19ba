import { describe, expect, it } from "vitest";
import { readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";
import { headsOf } from "./heads-of.ts";

const SIGNED = `旬安县人民政府关于湾掌村集体资产处置的批复
太村镇人民政府：
你镇请示收悉，经县政府研究，现批复如下：
一、原则同意处置集体资产，请依法依规组织实施。
旬安县人民政府
2022年5月6日
`;
const GROUNDS =
  "为做好博览会筹备工作，根据《省人民政府办公厅关于同意举办博览会的函》，现将有关事项通知如下：\n一、时间：10月14日。\n二、地点：会展中心。\n";
const MINUTES =
  "时间：2022年8月3日上午9时\n地点：镇政府三楼会议室\n主持：镇党委书记\n会议听取了镇经济综合服务站关于巡察组反馈问题的汇报，经研究决定：\n一、对14份不规范合同逐份重新签订，由镇司法所配合，9月底前完成。\n二、追缴拖欠的承包费，由村党支部负责。\n";
const RULE = "=".repeat(53);
const THIN = "-".repeat(53);

describe("texts that lost their heads, behind an empty line", () => {
  it.each([
    ["the fields of minutes", `${SIGNED}\n${MINUTES}`, 2],
    [
      "grounds, which the text above may have attached",
      `${SIGNED}
${GROUNDS}`,
      1,
    ],
    ["the fields of minutes without an empty line before them", `${SIGNED}${MINUTES}`, 1],
  ])("%s", (_name, text, documents) => {
    expect(headsOf(text)).toHaveLength(documents);
  });
});

describe("records with their fields between two rules", () => {
  it("have one document each", () => {
    const record = (title: string): string =>
      `${RULE}\n标题：${title}\n网址：http://www.example.gov.cn/1.html\n时间：2023-06-12\n${THIN}\n${SIGNED.replace("关于湾掌村集体资产处置的批复", title)}\n`;
    const titles = ["关于设立产业园的批复", "关于调整规划的批复", "关于启用新印章的批复"];
    expect(headsOf(titles.map(record).join("")).map(({ title }) => title)).toEqual(
      titles.map((title) => `旬安县人民政府${title}`),
    );
  });
});

describe("texts that Markdown sets apart by ---", () => {
  it("are documents where each stands over a head", () => {
    const plan =
      "## 旬安县促进服务业发展的若干措施\n\n为贯彻落实国家、省有关政策，制定如下措施。\n\n1. 落实加计抵减政策。（责任单位：县税务局）\n2. 实施稳岗返还。（责任单位：县人社局）\n";
    const answers =
      "## 政策问答：旬安县促进服务业发展若干措施\n\n**问：哪些企业可以享受？**\n\n答：餐饮、零售、旅游、交通运输等行业的企业。\n";
    expect(headsOf([SIGNED, plan, answers].join("\n---\n\n")).map(({ title }) => title)).toEqual([
      "旬安县人民政府关于湾掌村集体资产处置的批复",
      "旬安县促进服务业发展的若干措施",
      null,
    ]);
  });
});

describe("a table under its title, behind a signed text", () => {
  const table =
    "\n旬安县2023年重点工作责任清单\n序号\t工作任务\t牵头单位\t完成时限\n1\t陆港大道建成通车\t县住建局\t6月\n2\t开行班列\t县商务局\t全年\n";
  it("is a document of its own", () => {
    expect(headsOf(`${SIGNED}${table}`).map(({ title }) => title)).toEqual([
      "旬安县人民政府关于湾掌村集体资产处置的批复",
      "旬安县2023年重点工作责任清单",
    ]);
  });
  it("is the part of a text that has something attached", () => {
    expect(headsOf(`${SIGNED.replace("依规", "依规对照附表")}${table}`)).toHaveLength(1);
  });
});

describe("the line of adoption under a title", () => {
  it.each([
    ["that begins with the meeting and ends on the next line", "\n"],
    ["that an empty line parts", "\n\n"],
  ])("%s gives number, day and issuer", (_, joint) => {
    const text = `滨海经济特区土地招标拍卖规定
(滨海市人民政府二届90次常务会议审议通过${joint}1998年2月6日滨海市人民政府令第68号发布)
第一章 总则
第一条 为加强土地市场管理，根据《中华人民共和国土地管理法》，制定本规定。
第二条 在特区内招标、拍卖土地使用权，适用本规定。
第三条 市规划国土局负责招标、拍卖的组织。
`;
    expect(headsOf(text)).toEqual([
      {
        title: "滨海经济特区土地招标拍卖规定",
        number: "滨海市人民政府令68号",
        issuers: ["滨海市人民政府"],
        date: "1998-02-06",
        genre: "规定",
      },
    ]);
  });
});

it("a title in Markdown whose letters stand apart keeps its mark out of it", () => {
  const text = `# 临河市教育局关于做好招生工作的通知\n临教〔2021〕7号\n各学校：\n现将招生工作有关事项通知如下。\n一、招生计划。\n临河市教育局\n2021年5月8日\n`;
  const apart = text.replace(/[一-鿿](?=[一-鿿])/g, "$& ");
  expect(headsOf(apart)).toEqual(headsOf(text));
  expect(headsOf(text)[0]?.title).toBe("临河市教育局关于做好招生工作的通知");
});

it("a title that says to whose proposal it answers goes over two lines", () => {
  const text =
    "江海省水利厅对省十三届人大\n四次会议第7240号建议的答复\n江水函〔2021〕12号\n\n张某某代表：\n您提出的关于加强水库管理的建议收悉，现答复如下：\n一、加强管理。\n江海省水利厅\n2021年1月26日\n";
  expect(headsOf(text)).toEqual([
    {
      title: "江海省水利厅对省十三届人大四次会议第7240号建议的答复",
      number: "江水函〔2021〕12号",
      issuers: ["江海省水利厅"],
      date: "2021-01-26",
      genre: "答复",
    },
  ]);
});

it("front matter gives no title, and begins no document, where the page prints the title in its box", () => {
  const text = `---
id: P_1
title: 2022年全省市场监管主要任务分工方案
official_number: 江市监〔2022〕1号
region: 江海省
---

## 政策原文

无障碍阅读 长者浏览模式

- [首页](http://www.a.gov.cn/index.html)
- [政务公开](http://www.a.gov.cn/col/1.html)
- [通知公告](http://www.a.gov.cn/col/2.html)
- [办事服务](http://www.a.gov.cn/col/3.html)
- [互动交流](http://www.a.gov.cn/col/4.html)
- [专题专栏](http://www.a.gov.cn/col/5.html)
- [联系我们](http://www.a.gov.cn/col/6.html)

|  |  |  |  |
| --- | --- | --- | --- |
| 索引号 | 014000220 | 分类 | 重点工作 |
| 发文日期 | 2022-03-09 |
| 标题 | 2022年全省市场监管主要任务分工方案 |
| 文号 | 江市监〔2022〕1号 | 主题词 |  |

为做好全省市场监管工作，制定本方案。
一、主要任务
1.推进商标培育工作。（责任单位：知识产权促进处）
2.加强食品安全监管。（责任单位：食品协调处）
`;
  const result = readSource("a.md", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.refusal.message);
  const spans = segment(result.source);
  expect(spans).toHaveLength(1);
  expect(text.split("\n")[(spans[0]?.lineStart ?? 0) - 1]).toContain("|");
  expect(headsOf(text)[0]?.title).toBe("2022年全省市场监管主要任务分工方案");
});

it("names that a lost blank parts, and a title whose bold words go on in bold, are read as without them", () => {
  const page = (blank: string, joint: string) =>
    `关于印发江海省工业领域设备更新实施方案的通知\n\n江工信投资〔2024〕139号\n\n各市州相关单位：\n\n根据省委、省政府部署，现将《江海省工业领域设备更新实施方案》印发给你们，请认真贯彻落实。\n\n江海省工业和信息化厅 ${blank}江海省发展和改革委员会\n\n江海省财政厅 ${blank}中国人民银行江海省分行\n\n2024年4月23日\n\n**江海省工业领域设备更新${joint}实施方案**\n\n为落实党中央、国务院部署，制定本方案。\n\n**一、总体要求**\n\n${blank}${blank}推动设备更新。\n`;
  const plain = headsOf(page("　", ""));
  expect(plain).toHaveLength(1);
  expect(plain[0]?.issuers).toHaveLength(4);
  expect(headsOf(page("？", "** **"))).toEqual(plain);
});
