/** Where a text ends under which a site, or whoever keeps a copy, prints lists of links, buttons and remarks of its own. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";

const HEAD = `清河市水务局关于做好2023年节水工作的通知

清水发〔2023〕12号

各县（区）水务局：

根据《河北省节约用水条例》，现就做好2023年节水工作通知如下：

一、落实用水定额。各地要对年用水量五万立方米以上的单位逐户核定定额，并于六月底前报市水务局。

二、推进节水改造。严格执行《节水型社会评价标准》，老旧管网漏损率降到百分之九以下。

清河市水务局

2023年4月6日`;

const FEET: readonly (readonly [string, string])[] = [
  [
    "a heading over linked titles, numbered",
    "### 相关推荐\n\n1. [清河市人民政府关于印发《清河市水资源费征收办法》的通知](https://example.invalid/1)\n2. [《城镇供水条例》解读](https://example.invalid/2)",
  ],
  [
    "linked titles alone",
    "- [清河市水务局关于印发《清河市河道采砂管理办法》的通知](/p/1.shtml)\n- [国家发展改革委有关负责同志就《关于更高水平更高质量做好节能降碳工作的意见》答记者问](/p/2.shtml)",
  ],
  [
    "a ranking: figures in italics, linked headings, days",
    '附件：\n\n相关政策与解读\n\n排行榜\n\n- _01_\n\n## [《水利工程供水价格管理办法》 2022年第54号令](http://example.invalid/a.html "《水利工程供水价格管理办法》")\n\n2026-04-09\n\n- _02_\n\n## [关于印发《节水行动方案》的通知](http://example.invalid/b.html)\n\n2026-04-11\n\n- [政务咨询](https://example.invalid/zx.jsp)\n- [网上信访](http://example.invalid/xf.jsp)\n\n---\n\n_采集于 2026-04-25T11:07:53.610819 · confidence: 0.95_',
  ],
  [
    "titles under a heading, each behind its number",
    "热门文档\n1 清河市物业管理条例\n2 清河市人民政府关于印发《城市房屋权属登记办法》的通知",
  ],
  [
    "titles with days",
    "猜你喜欢\n\n- 关于下达2023年水利发展资金的通知 2023-11-08\n- 关于印发《清河市渔业高质量发展行动方案》的通知 2024-01-15",
  ],
  [
    "laws under a heading in bold, behind a rule",
    "---\n**相关法规**\n\n- 《中华人民共和国水法》\n- 《取水许可和水资源费征收管理条例》\n\n> 整理：某某文库 ｜ 更新：2024-03-01",
  ],
  [
    "readings of it under the name of their kind",
    "政策解读：《清河市节水管理办法》解读\n一图读懂《清河市节水管理办法》\n网站地图\n主办:清河市水务局\n地址:清河市和平路402号\n联系电话:0300-87908738\n邮编:050000",
  ],
  [
    "buttons over a row of links and the owner of the site",
    '附件下载：\n\n[1\\. 节水改造项目汇总表.docx](files/1.docx "节水改造项目汇总表")\n\n分享到：\n\n[](# "分享到微信")[](#)\n\n[打印](javascript:void\\(0\\);)\n\n[网站地图](/wzdt/websiteMap.html) | [网站联系](/wzlx/single.html) | [网站声明](/wzsm/single.html)\n\n版权所有：清河市水务局 总访问量：1593071',
  ],
  [
    "the posts of a blog",
    "Share this:\n\n* [Twitter](https://example.invalid/share)\n\n#### Related Posts\n\n* [《失业保险条例》修订草案 2017年11月10日](/p/40)\n\n#### Leave a Reply\n\n© 2019 Notes. All rights reserved.",
  ],
  [
    "readings in a feed",
    "往期推荐\n\n重磅！国务院印发《关于进一步做好稳就业工作的意见》\n\n微信扫一扫\n关注该公众号\n\n阅读原文\n赞 在看",
  ],
  [
    "a style, and a heading in brackets",
    ".xxgk a{ color:blue;}\n【相关信息】\n关于印发《清河市节水奖励办法》的通知\n【部门解读】《清河市节水管理办法》政策解读\n【打印】\n【关闭】",
  ],
  [
    "what the program knows of the copy",
    "## 元数据\n\n| 键 | 值 |\n|---|---|\n| 抓取器 | spider 1.2 |\n| 依据 | 《著作权法》 |",
  ],
  [
    "a remark without a rule",
    "本文由“政策快递”小程序整理发布，如有侵权请联系删除\n全文下载：https://example.invalid/s/1abcd 提取码：8x2k",
  ],
  ["a remark of the keeper behind a rule", "---\n\n*本文收集自清河市水务局网站，仅供学习研究使用。*"],
];

const read = (text: string) => {
  const result = readSource("a.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.refusal.message);
  return {
    ends: segment(result.source).map((span) => result.source.text.slice(span.start, span.end).trimEnd().slice(-9)),
    cited: extract(result.source).flatMap((record) => record.references.map(({ title }) => title)),
  };
};
const CITED = ["河北省节约用水条例", "节水型社会评价标准"];

describe("what a site prints under a text is none of it, and nothing is cited there", () => {
  it.each(FEET)("%s", (_name, foot) => {
    expect(read(`${HEAD}\n\n${foot}\n`)).toEqual({ ends: ["2023年4月6日"], cited: CITED });
  });
});

const PARTS: readonly (readonly [string, string])[] = [
  [
    "a list of repealed documents",
    "附件\n\n废止文件目录\n\n1.清河市水务局关于印发《取水管理办法》的通知（清水发〔2009〕3号）\n2.清河市水务局关于加强打井管理的通知（清水发〔2011〕8号）",
  ],
  [
    "attachments under links to them",
    "附件：[节水改造项目表.docx](files/1.docx)\n\n附件1\n\n节水改造项目表\n\n序号 项目 单位\n1 城东管网 城东水司\n2 城西管网 城西水司",
  ],
  [
    "a rule that it issues, behind a line of strokes",
    "---\n\n清河市节水管理办法\n\n第一条　为节约用水，制定本办法。\n\n第二条　本办法自发布之日起施行。",
  ],
];

describe("what belongs to a text stays with it", () => {
  it.each(PARTS)("%s", (_name, part) => {
    expect(read(`${HEAD}\n\n${part}\n`).ends.at(-1)).toBe(part.trim().slice(-9));
  });
  it("a signature under links to the attachments", () => {
    const [before = "", signature = ""] = HEAD.split(/(?=清河市水务局\n\n2023年4月6日)/);
    for (const signed of [signature, "清河市水务局\n\n2023-04-06"])
      expect(
        read(`${before}附件：\n\n[1.汇总表.docx](files/1.docx)\n\n[2.申报表.docx](files/2.docx)\n\n${signed}\n`).ends,
      ).toEqual([signed.slice(-9)]);
  });
});
