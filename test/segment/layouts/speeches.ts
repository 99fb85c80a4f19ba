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
];
