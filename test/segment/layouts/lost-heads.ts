/** Texts behind a signed one whose head was lost or stands in lines of few words: grounds, fields of minutes, tables, numbers with a class. */
import type { Expected, Layout } from "./layout.ts";

const REPLY = `旬安县人民政府关于湾掌村集体资产处置的批复
太村镇人民政府：
你镇请示收悉，经县政府研究，现批复如下：
一、原则同意处置集体资产，请依法依规组织实施。
二、处置收益接受县审计局监督。
此复。
旬安县人民政府
2022年5月6日
`;
const REPLIED: Expected = {
  title: "旬安县人民政府关于湾掌村集体资产处置的批复",
  number: null,
  issuers: ["旬安县人民政府"],
  date: "2022-05-06",
  genre: "批复",
};

export const LOST_HEADS: readonly Layout[] = [
  {
    name: "title, office and day over a table behind a signed text, and what it was made after",
    text: `${REPLY}2023年旬安县彩灯产业重点工作任务清单
旬安县彩灯产业发展领导小组办公室
2023年2月17日
（依据旬府办发〔2022〕19号制定）
序号	工作事项	牵头单位	责任单位	完成时间
1	举办创意设计大赛	县文化和旅游局	团县委	9月
2	开通绿色通道	县商务局	县市场监管局	5月
`,
    documents: [
      REPLIED,
      {
        title: "2023年旬安县彩灯产业重点工作任务清单",
        number: null,
        issuers: ["旬安县彩灯产业发展领导小组办公室"],
        date: "2023-02-17",
        genre: "清单",
      },
    ],
  },
  {
    name: "a number with the class of a reply, and a title that names two bodies",
    text: `${REPLY}旬工信函[2021]33号    B类
旬安县工业和信息化局对旬安县第十五届人民代表大会第六次会议第086号建议的复函
黄××代表：
您提出的《关于支持本土企业的建议》收悉，现答复如下：
一、我局已建立配套目录。
旬安县工业和信息化局
2021年6月15日
`,
    documents: [
      REPLIED,
      {
        title: "旬安县工业和信息化局对旬安县第十五届人民代表大会第六次会议第086号建议的复函",
        number: "旬工信函〔2021〕33号",
        issuers: ["旬安县工业和信息化局"],
        date: "2021-06-15",
        genre: "函",
      },
    ],
  },
  {
    name: "number, two issuers and day in brackets under a rule; an office of enforcement among the addressees",
    text: `旬安县高龄津贴发放实施细则
（旬民发〔2020〕77号，旬安县民政局 旬安县财政局2020年11月30日印发）
第一条 为做好高龄津贴发放工作，制定本细则。
第二条 每人每月发放500元。
关于公布城区道路临时停车收费标准的通知
旬价服〔2016〕57号
县城市管理行政执法局、县停车管理有限公司：
根据有关规定，经县政府同意，现将临时停车收费标准通知如下：
一、一类区域首小时4元。
旬安县物价局
2016年6月15日
`,
    documents: [
      {
        title: "旬安县高龄津贴发放实施细则",
        number: "旬民发〔2020〕77号",
        issuers: ["旬安县民政局", "旬安县财政局"],
        date: "2020-11-30",
        genre: "细则",
      },
      {
        title: "关于公布城区道路临时停车收费标准的通知",
        number: "旬价服〔2016〕57号",
        issuers: ["旬安县物价局"],
        date: "2016-06-15",
        genre: "通知",
      },
    ],
  },
];
