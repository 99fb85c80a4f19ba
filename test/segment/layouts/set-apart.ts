/** Texts that a line of strokes sets apart, and heads with a letterhead below the number, bylines below the title, a serial before its series. */
import type { Layout } from "./layout.ts";

const EXCHANGE = `关于调整2019年春季学期校历的通知
各中小学校：
因期中考试延后，现将校历调整通知如下，请遵照执行。
一、期中考试改在4月27日举行。
南川县教育局
2019年2月25日
`;

export const SET_APART: readonly Layout[] = [
  {
    name: "the same strokes between texts, one of which lost its head",
    text: `${EXCHANGE}=====
……区沿河道路全面禁止货运车辆通行。根据《中华人民共和国道路交通安全法》，现将有关事项通告如下。
一、时间：2019年9月15日零时起。
二、范围：滨河路以西。
南川县公安局
2019年9月8日
=====
南川县水利局关于开展水库安全检查的通知
南水发〔2019〕30号
各乡镇人民政府：
为确保安全度汛，决定开展水库安全检查，现将有关事项通知如下。
南川县水利局
2019年5月6日
`,
    documents: [
      {
        title: "关于调整2019年春季学期校历的通知",
        number: null,
        issuers: ["南川县教育局"],
        date: "2019-02-25",
        genre: "通知",
      },
      { title: null, number: null, issuers: ["南川县公安局"], date: "2019-09-08", genre: "通告" },
      {
        title: "南川县水利局关于开展水库安全检查的通知",
        number: "南水发〔2019〕30号",
        issuers: ["南川县水利局"],
        date: "2019-05-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "strokes between a notice and the plan that it issues",
    text: `南川县人民政府办公室关于印发南川县冬枣产业发展方案的通知
南政办发〔2020〕8号
各乡镇人民政府，县直各部门：
《南川县冬枣产业发展方案》已经县政府同意，现印发给你们，请认真组织实施。
南川县人民政府办公室
2020年3月4日
********
南川县冬枣产业发展方案
为做大冬枣产业，制定本方案。
一、目标：种植面积达到2万亩。
二、措施：县农业农村局负责推广良种。
********
${EXCHANGE}`,
    documents: [
      {
        title: "南川县人民政府办公室关于印发南川县冬枣产业发展方案的通知",
        number: "南政办发〔2020〕8号",
        issuers: ["南川县人民政府办公室"],
        date: "2020-03-04",
        genre: "通知",
        carries: ["南川县冬枣产业发展方案"],
      },
      {
        title: "关于调整2019年春季学期校历的通知",
        number: null,
        issuers: ["南川县教育局"],
        date: "2019-02-25",
        genre: "通知",
      },
    ],
  },
  {
    name: "a number over its letterhead, the title once without and once with its issuer, a body under its own name",
    text: `南经信函〔2023〕17号
南川县经济和信息化局文件
关于商请加快项目环评审批的函
南川县经济和信息化局关于商请加快项目环评审批的函
矿区：
我县石灰石项目已列入计划，现商请贵单位加快办理环境影响评价审批手续。
南川县经济和信息化局
2023年5月19日
`,
    documents: [
      {
        title: "南川县经济和信息化局关于商请加快项目环评审批的函",
        number: "南经信函〔2023〕17号",
        issuers: ["南川县经济和信息化局"],
        date: "2023-05-19",
        genre: "函",
      },
    ],
  },
  {
    name: "plan and draft with who drew them up, and when, under the title",
    text: `${EXCHANGE}南川县石材产业发展规划（2021—2030年）（摘编）
编制单位：县经济和信息化局　省石材工业设计院
（2021年10月）
一、规划背景
我县石材储量丰富，产业基础良好。
二、空间布局
构建一园两区格局。
南川县研学旅行线路认定意见（征求意见稿）
（代拟）　2021年4月
为推动研学旅行发展，依据《南川县旅游发展规划》，提出以下意见：
一、每年评定10条线路。
二、县文化和旅游局组织评审。
`,
    documents: [
      {
        title: "关于调整2019年春季学期校历的通知",
        number: null,
        issuers: ["南川县教育局"],
        date: "2019-02-25",
        genre: "通知",
      },
      {
        title: "南川县石材产业发展规划（2021—2030年）（摘编）",
        number: null,
        issuers: [],
        date: null,
        genre: "规划",
      },
      {
        title: "南川县研学旅行线路认定意见（征求意见稿）",
        number: null,
        issuers: [],
        date: null,
        genre: "意见",
      },
    ],
  },
  {
    name: "a rule over the serial of its announcement, an order over the number of its rule",
    text: `${EXCHANGE}南川冬枣原产地保护管理办法
南川县质量技术监督局 2007年第1号公告
第一条 为规范南川冬枣专用标志使用，制定本办法。
第二条 县质量技术监督局负责受理申请。
2007年11月20日
南川县人民政府令
南政令〔2009〕 第2号
南川县秸秆禁烧管理规定
《南川县秸秆禁烧管理规定》业经2009年9月28日县政府常务会议审议通过，现予发布施行。
县　长　　姜××
二〇〇九年十月九日
第一条　依据《中华人民共和国大气污染防治法》，制定本规定。
第二条　本规定自发布之日起施行。
`,
    documents: [
      {
        title: "关于调整2019年春季学期校历的通知",
        number: null,
        issuers: ["南川县教育局"],
        date: "2019-02-25",
        genre: "通知",
      },
      {
        title: "南川冬枣原产地保护管理办法",
        number: "南川县质量技术监督局公告2007年1号",
        issuers: ["南川县质量技术监督局"],
        date: "2007-11-20",
        genre: "办法",
      },
      {
        title: "南川县秸秆禁烧管理规定",
        number: "南政令〔2009〕2号",
        issuers: ["南川县人民政府"],
        date: "2009-10-09",
        genre: "规定",
        carries: ["南川县秸秆禁烧管理规定"],
      },
    ],
  },
  {
    name: "who issued a rule, when and under which number, in brackets under its title",
    text: `水库移民条例实施细则
（一九九六年六月十八日水利部发布　水移发[1996]17号）
第一章　总则
第一条　根据《水库移民条例》的规定，制定本实施细则。
第二条　本细则由水利部负责解释。
`,
    documents: [
      {
        title: "水库移民条例实施细则",
        number: "水移发〔1996〕17号",
        issuers: ["水利部"],
        date: "1996-06-18",
        genre: "细则",
      },
    ],
  },
  {
    name: "an explanation behind crumbs, under the tag of its column",
    text: `${EXCHANGE}南川县人民政府 > 政务公开 > 南川县 > 体育产业
【部门解读】《南川县支持体育产业发展若干措施》问答
问：出台背景是什么？
答：2021年，县政府印发了该措施，支持体育产业发展。
问：谁负责解释？
答：县体育局。
`,
    documents: [
      {
        title: "关于调整2019年春季学期校历的通知",
        number: null,
        issuers: ["南川县教育局"],
        date: "2019-02-25",
        genre: "通知",
      },
      {
        title: "【部门解读】《南川县支持体育产业发展若干措施》问答",
        number: null,
        issuers: [],
        date: null,
        genre: "问答",
      },
    ],
  },
  {
    name: "a name before the letters of its number; who calls for bids, without 关于 and without a signature",
    text: `南川县畜牧兽医局关于做好春防工作的通知
南川县畜牧兽医局南牧〔2018〕4号
各乡镇畜牧站：
为做好春季动物防疫工作，现将有关事项通知如下。
一、3月底前完成。
2018年3月2日
南川县自然资源局国有建设用地使用权拍卖出让公告
南自然告字[2023]009 号
2023/05/30
经南川县人民政府批准，南川县自然资源局决定拍卖出让一宗地块的国有建设用地使用权。
一、地块面积15342平方米。
二、竞买人须交纳保证金。
`,
    documents: [
      {
        title: "南川县畜牧兽医局关于做好春防工作的通知",
        number: "南牧〔2018〕4号",
        issuers: ["南川县畜牧兽医局"],
        date: "2018-03-02",
        genre: "通知",
      },
      {
        title: "南川县自然资源局国有建设用地使用权拍卖出让公告",
        number: "南自然告字〔2023〕9号",
        issuers: ["南川县自然资源局"],
        date: "2023-05-30",
        genre: "公告",
      },
    ],
  },
];
