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
  {
    name: "a rule with an empty line under its title; the number of a page between two texts; rules that are numbered like plans",
    text: `${REPLY}旬安县社区网格员管理办法

第一章 总则
第一条 为规范网格员管理，制定本办法。
第二章 职责
第二条 网格员负责信息采集。
二〇一四年三月五日
-2-
旬安自然保护区巡护管理制度
一、巡护人员每周巡护不少于3次。
二、发现野生动物受伤的，立即报告。
`,
    documents: [
      REPLIED,
      { title: "旬安县社区网格员管理办法", number: null, issuers: [], date: "2014-03-05", genre: "办法" },
      { title: "旬安自然保护区巡护管理制度", number: null, issuers: [], date: null, genre: "制度" },
    ],
  },
  {
    name: "a rule with office and day in brackets behind a roll of names; a speech that the head of a county gave",
    text: `关于公布优秀组织奖评选结果的通知
旬教字〔2019〕60号
各中小学校：
经评审，现将评选结果予以公布（见附件）。
旬安县教育局
2019年8月21日
优秀组织奖名单
城关镇教育局
太村镇教育局
旬安县中小学生校服管理办法
（旬安县教育局　2019年9月10日）
第一条　为规范校服管理，制定本办法。
第二条　坚持自愿购买原则。
在抢险救灾第三次调度会上的讲话
（2010年8月15日）
县长　迭××
同志们：
今天的会议，主要是总结前一阶段工作，部署下一步任务。
`,
    documents: [
      {
        title: "关于公布优秀组织奖评选结果的通知",
        number: "旬教字〔2019〕60号",
        issuers: ["旬安县教育局"],
        date: "2019-08-21",
        genre: "通知",
      },
      {
        title: "旬安县中小学生校服管理办法",
        number: null,
        issuers: ["旬安县教育局"],
        date: "2019-09-10",
        genre: "办法",
      },
      {
        title: "在抢险救灾第三次调度会上的讲话",
        number: null,
        issuers: [],
        date: "2010-08-15",
        genre: "讲话",
      },
    ],
  },
  {
    name: "an order that says what it forbids, and a report of a series with office and day under its issue",
    text: `${REPLY}旬安县人民政府禁火令
旬府令〔2020〕1号
为有效预防火灾，县人民政府决定实行禁火，特发布命令如下：
一、禁火期：4月1日至5月31日。
县长  肖××
2020年4月1日
重要天气报告
第23期
旬安县气象局　　　　　　　　2015年5月7日
受高原槽影响，预计8日至9日我县有中到大雨，局地暴雨。
一、天气预报
8日有大雨。
`,
    documents: [
      REPLIED,
      {
        title: "旬安县人民政府禁火令",
        number: "旬府令〔2020〕1号",
        issuers: ["旬安县人民政府"],
        date: "2020-04-01",
        genre: "令",
      },
      {
        title: "重要天气报告",
        number: "23期",
        issuers: ["旬安县气象局"],
        date: "2015-05-07",
        genre: "报告",
      },
    ],
  },
];
