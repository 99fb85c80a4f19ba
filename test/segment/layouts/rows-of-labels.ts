/** Boxes of a row of labels over a row of values, remarks and seals on lines of their own, who published what another body adopted. */
import type { Layout } from "./layout.ts";
import { FERRIES, RAINS, WORK } from "./words.ts";

const BOXED = {
  title: "石桥县水利局关于加强闸坝管理的通知",
  number: "石水发〔2016〕12号",
  issuers: ["石桥县水利局"],
  date: "2016-02-26",
  genre: "通知",
};

export const ROWS_OF_LABELS: readonly Layout[] = [
  ...[
    "索引号\t发布机构\t文号\t成文日期\n0161/2016-21\t石桥县水利局\t石水发〔2016〕12号\t2016-02-26\n",
    "索引号\t发布机构\t主题词\n0161/2016-21\t石桥县水利局\t\n文号\t成文日期\t有效性\n石水发〔2016〕12号\t2016年2月26日\t有效\n",
    "| 索引号 | 发布机构 | 文号 | 成文日期 |\n| --- | --- | --- | --- |\n| 0161/2016-21 | 石桥县水利局 | 石水发〔2016〕12号 | 2016-02-26 |\n",
    "索引号　　发布机构　　文号　　成文日期\n0161/2016-21　　石桥县水利局　　石水发〔2016〕12号　　2016-02-26\n",
  ].map((box, i) => ({
    name: `box: a row of labels, a row of values, ${["tabs", "two rows of each", "a table in Markdown", "wide blanks"][i]}`,
    text: `${box}石桥县水利局关于加强闸坝管理的通知\n各乡镇水管站：\n${FERRIES}`,
    documents: [BOXED],
  })),
  {
    name: "remark （试行） on its own line between title and number",
    text: `石桥县人民政府\n关于推进闸坝更新的指导意见\n（试行）\n石政发〔2022〕19号\n各乡镇人民政府：\n${FERRIES}石桥县人民政府\n2022年3月3日\n`,
    documents: [
      {
        title: "石桥县人民政府关于推进闸坝更新的指导意见（试行）",
        number: "石政发〔2022〕19号",
        issuers: ["石桥县人民政府"],
        date: "2022-03-03",
        genre: "意见",
      },
    ],
  },
  {
    name: "whose seal stands for the signer's, between name and day",
    text: `关于印发石桥县城市更新领导小组\n工作规则的通知\n石更新〔2021〕1号\n各成员单位：\n${RAINS}石桥县城市更新领导小组\n（石桥县住房和城乡建设局代章）\n2021年8月17日\n`,
    documents: [
      {
        title: "关于印发石桥县城市更新领导小组工作规则的通知",
        number: "石更新〔2021〕1号",
        issuers: ["石桥县城市更新领导小组"],
        date: "2021-08-17",
        genre: "通知",
        carries: ["石桥县城市更新领导小组工作规则"],
      },
    ],
  },
  {
    name: "a meeting adopts, another day its government publishes",
    text: `石桥县闸坝安全管理办法\n（2004年6月18日县人民政府第8次常务会议审议通过，2004年7月1日石桥县人民政府发布）\n第一章　总则\n第一条　为加强闸坝安全管理，制定本办法。\n第二条　本办法适用于本县境内的闸坝。\n`,
    documents: [
      {
        title: "石桥县闸坝安全管理办法",
        number: null,
        issuers: ["石桥县人民政府"],
        date: "2004-07-01",
        genre: "办法",
      },
    ],
  },
  {
    name: "the closing word lost its stop, name and day behind it on the line of the text",
    text: `石桥县公安局关于渡口交通管制的通告\n因渡口施工，现就有关事项通告如下：\n一、禁止车辆通行。${WORK.trim()} 特此通告 石桥县公安局交通警察大队 2023年1月20日\n`,
    documents: [
      {
        title: "石桥县公安局关于渡口交通管制的通告",
        number: null,
        issuers: ["石桥县公安局交通警察大队"],
        date: "2023-01-20",
        genre: "通告",
      },
    ],
  },
  {
    name: "page of a tax office: number under the title, and whether it is in force",
    text: `石桥县税务局关于渡船使用税若干问题的规定\n石税发〔1989〕140号\n全文有效 成文日期：1989-12-21\n字体：【大】【中】【小】\n各税务所：\n${WORK}`,
    documents: [
      {
        title: "石桥县税务局关于渡船使用税若干问题的规定",
        number: "石税发〔1989〕140号",
        issuers: ["石桥县税务局"],
        date: "1989-12-21",
        genre: "规定",
      },
    ],
  },
  {
    name: "crumbs that begin 您的当前位置 over a title without issuer",
    text: `搜索\n您的当前位置：首页正文\n\n实行交通管制的通告\n\n2022-12-19 来源：石桥网\n\n${WORK}`,
    documents: [{ title: "实行交通管制的通告", number: null, issuers: [], date: null, genre: "通告" }],
  },
  {
    name: "title that names no kind, as the heading of the page and over the text",
    text: `• 发文字号\n• 索引号\n• 00545/2020-00001\n• 发布日期\n• 2020-01-01\n• 主题分类\n2019年渡口建议和提案办理情况\n发布日期：2020-01-01 浏览次数：\n\n2019年渡口建议和提案办理情况\n\n${FERRIES}`,
    documents: [{ title: "2019年渡口建议和提案办理情况", number: null, issuers: [], date: null, genre: null }],
  },
  {
    name: "title that its page laid out in a table of one cell",
    text: `石桥县卫生计生委关于印发渡口急救工作要点的通知 |\n各镇卫生院：\n《渡口急救工作要点》已经委主任办公会议通过，现予印发，请认真执行。\n石桥县卫生计生委\n2017年2月22日\n`,
    documents: [
      {
        title: "石桥县卫生计生委关于印发渡口急救工作要点的通知",
        number: null,
        issuers: ["石桥县卫生计生委"],
        date: "2017-02-22",
        genre: "通知",
        carries: ["渡口急救工作要点"],
      },
    ],
  },
  {
    name: "order that says what it forbids, without 关于 and without signature",
    text: `石桥县人民政府森林防火禁火令\n${RAINS}`,
    documents: [
      {
        title: "石桥县人民政府森林防火禁火令",
        number: null,
        issuers: ["石桥县人民政府"],
        date: null,
        genre: "令",
      },
    ],
  },
  {
    name: "box whose further lines have labels of the site's own",
    text: `文    号：石民救发〔2009〕31号\n时    间：2009-07-21\n单    位：石桥县民政局\n\n关于做好渡口救助工作的通知\n\n各乡镇民政办：\n${FERRIES}二〇〇九年七月二十一日\n`,
    documents: [
      {
        title: "关于做好渡口救助工作的通知",
        number: "石民救发〔2009〕31号",
        issuers: [],
        date: "2009-07-21",
        genre: "通知",
      },
    ],
  },
  {
    name: "first sentence of a speech that ends in the name of a kind is no title",
    text: `位置：首页 > 工作报告\n\n各位代表：\n\n现在，我代表县人民政府，向大会报告工作，请予审议，并请列席的同志提出意见\n\n一、过去五年的工作\n\n${RAINS}`,
    documents: [{ title: null, number: null, issuers: [], date: null, genre: null }],
  },
  {
    name: "accounts of a year under the name of the body, day and contents below",
    text: `石桥县水利局\n2019年度部门决算\n2020年9月11日\n目　录\n第一部分　部门概况\n第二部分　部门决算表\n第一部分　部门概况\n一、主要职能\n${WORK}`,
    documents: [
      {
        title: "石桥县水利局2019年度部门决算",
        number: null,
        issuers: ["石桥县水利局"],
        date: "2020-09-11",
        genre: "决算",
      },
    ],
  },
];
