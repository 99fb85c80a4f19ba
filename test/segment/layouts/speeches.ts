/** Reports given to a congress, whose day and speaker stand on lines of their own, and labels, pictures and tables about a head. */
import type { Layout } from "./layout.ts";
import { WORK } from "./words.ts";

const REPORT =
  "我受县人民政府委托，向县人大常委会报告2020年度预算执行情况的审计结果，请予审议。\n一、总体情况\n预算执行情况总体良好。\n";
const OPENS = "主任、各位副主任、各位委员：\n";

export const SPEECHES: readonly Layout[] = [
  ...[
    ["on one line", "——2021年9月2日在青溪县第十二届人民代表大会常务委员会第三十九次会议上\n"],
    ["over two lines", "—2021年9月2日在青溪县第十二届\n人民代表大会常务委员会第三十九次会议上\n"],
    ["which lost its characters", "——202192日在青溪县第十二届人民代表大会\n常务委员会第三十九次会议上\n"],
  ].map(([where, sitting]) => ({
    name: `day of the sitting ${where}`,
    text: `关于2020年度县级预算执行的审计工作报告\n${sitting}青溪县审计局局长  王某\n${OPENS}${REPORT}`,
    documents: [
      {
        title: "关于2020年度县级预算执行的审计工作报告",
        number: null,
        issuers: ["青溪县审计局"],
        date: "2021-09-02",
        genre: "报告",
      },
    ],
  })),
  {
    name: "a report whose title was lost",
    text: `——2021年9月2日在青溪县第十二届人民代表大会常务委员会第三十九次会议上\n青溪县审计局局长  王某\n${OPENS}${REPORT}`,
    documents: [{ title: null, number: null, issuers: ["青溪县审计局"], date: "2021-09-02", genre: null }],
  },
  {
    name: "speaker and day over those who are spoken to",
    text: `临河市青溪区审计局局长 王某\n2023年9月28日\n${OPENS}${REPORT}`,
    documents: [{ title: null, number: null, issuers: ["临河市青溪区审计局"], date: "2023-09-28", genre: null }],
  },
  {
    name: "joint series, serial and subject on one line",
    text: `财政部 海关总署 税务总局公告2023年第4号（关于退运商品税收政策的公告）\n为加快发展外贸，现将退运商品税收政策公告如下：\n一、免征进口关税。\n二、自2023年1月30日起施行。\n`,
    documents: [
      {
        title: "财政部海关总署税务总局公告2023年第4号（关于退运商品税收政策的公告）",
        number: "财政部海关总署税务总局公告2023年4号",
        issuers: ["财政部", "海关总署", "税务总局"],
        date: null,
        genre: "公告",
      },
    ],
  },
  {
    name: "labels without values under the title",
    text: `关于印发《青溪区草原奖补实施方案》的通知\n\n索 引 号 010600106/2023-00071 发布机构 青溪区财政局 公开日 2023-07-04\n文  号 青区财农〔2023〕45号 主题分类 生态保护 失效日期\n著录日期 生效日期\n\n各乡镇人民政府：\n${WORK}`,
    documents: [
      {
        title: "关于印发《青溪区草原奖补实施方案》的通知",
        number: "青区财农〔2023〕45号",
        issuers: ["青溪区财政局"],
        date: null,
        genre: "通知",
        carries: ["青溪区草原奖补实施方案"],
      },
    ],
  },
  {
    name: "the name of a picture between number and title",
    text: `共青团青溪大学委员会文件\n\n青大团字[2018]8\n\ndocimages_0\n\n关于组织特色团日活动的通知\n\n各院团委：\n${WORK}`,
    documents: [
      {
        title: "关于组织特色团日活动的通知",
        number: "青大团字〔2018〕8号",
        issuers: ["共青团青溪大学委员会"],
        date: null,
        genre: "通知",
      },
    ],
  },
  {
    name: "who signs and when in the last cell of a table",
    text: `青溪县防汛抗旱指挥部关于做好防汛工作的通知\n各乡镇防汛指挥部：\n${WORK}青溪县防汛抗旱指挥部 2013年9月16日 |\n`,
    documents: [
      {
        title: "青溪县防汛抗旱指挥部关于做好防汛工作的通知",
        number: null,
        issuers: ["青溪县防汛抗旱指挥部"],
        date: "2013-09-16",
        genre: "通知",
      },
    ],
  },
  {
    name: "minister and day in Han numerals behind the sentence of an order",
    text: `中华人民共和国交通部令\n2006 年第 8 号\n《老旧船舶管理规定》已于2006年6月7日经第7次部务会议通过，现予公布，自2006年8月1日起施行。 部 长 王某某 二○○六年七月五日\n附件：老旧船舶管理规定\n`,
    documents: [
      {
        title: "老旧船舶管理规定",
        number: "中华人民共和国交通部令2006年8号",
        issuers: ["中华人民共和国交通部"],
        date: "2006-07-05",
        genre: "规定",
        carries: ["老旧船舶管理规定"],
      },
    ],
  },
  {
    name: "the name of a column over the whole title",
    text: `法规标准\n市场监管总局关于食品抽检情况的通告\n时间：2024-05-11 09:24:53\n2023年，全国市场监管部门坚持以问题为导向，完成食品抽检任务，发现不合格样品若干批次。\n2024年4月29日\n`,
    documents: [
      {
        title: "市场监管总局关于食品抽检情况的通告",
        number: null,
        issuers: ["市场监管总局"],
        date: "2024-04-29",
        genre: "通告",
      },
    ],
  },
  {
    name: "words of a newspaper's page over a title that names nobody",
    text: `• 更多>>\n  • 报 纸\n    杂 志\n    临河日报 2015年03月01日 星期日\n\n    关于表彰文明单位的决定\n\n    各乡镇、县直各单位：\n\n    近年来，各单位广泛开展文明创建活动，涌现出一批先进典型，为表彰先进，现作出如下决定。\n\n    石桥县精神文明建设指导委员会\n\n    2015年2月28日\n`,
    documents: [
      {
        title: "关于表彰文明单位的决定",
        number: null,
        issuers: ["石桥县精神文明建设指导委员会"],
        date: "2015-02-28",
        genre: "决定",
      },
    ],
  },
  {
    name: "labels of a site's own between a title and its text, two ministers who sign",
    text: `重点保护植物名录（第一批）\n\n发文字号：国家林业局农业部令〔1999〕第4号\n\n法规分类：规范性文件\n\n发文级次：中央\n\n发文日期：1999-09-09\n\n  国务院于1999年8月4日批准了《重点保护植物名录（第一批）》，现予发布，自发布之日起施行。\n\n国家林业局局长王某某\n农业部部长陈某某\n一九九九年九月九日\n`,
    documents: [
      {
        title: "重点保护植物名录（第一批）",
        number: "国家林业局农业部令〔1999〕4号",
        issuers: ["国家林业局", "农业部"],
        date: "1999-09-09",
        genre: null,
      },
    ],
  },
  {
    name: "who signs a promulgation, and the rule under it",
    text: `权威发布：国家林业局关于修改部分规章的决定\n- 发布时间：2015-05-07 09:31:03 来源：国家林业局网站 责任编辑：某某\n《国家林业局关于修改部分规章的决定》已经2015年4月27日国家林业局局务会议审议通过，现予公布，自公布之日起施行。\n国家林业局局长赵某某\n2015年4月30日\n国家林业局关于修改部分规章的决定\n根据有关规定，对有关部门规章进行如下修改：\n一、删除《某某管理办法》第三条。\n本决定自公布之日起施行。\n`,
    documents: [
      {
        title: "国家林业局关于修改部分规章的决定",
        number: null,
        issuers: ["国家林业局"],
        date: "2015-04-30",
        genre: "决定",
        carries: ["国家林业局关于修改部分规章的决定"],
      },
    ],
  },
];
