/** Boxes whose values stand before their labels, contents that print numbers, cards, messages of a platform, lines that say who gave a number. */
import type { Layout } from "./layout.ts";
import { WORK } from "./words.ts";

export const VALUES_FIRST: readonly Layout[] = [
  {
    name: "box: each value on the line above its label",
    text: `11530900/2022-00312\n索引号\n市场监管\n主题分类\n石桥县市场监督管理局\n发布机构\n2022-04-18\n成文日期\n石桥县市场监督管理局关于整治食品小作坊的通知\n标题\n石市监〔2022〕29号\n发文字号\n石桥县市场监督管理局关于整治食品小作坊的通知\n各市场监管所：\n${WORK}`,
    documents: [
      {
        title: "石桥县市场监督管理局关于整治食品小作坊的通知",
        number: "石市监〔2022〕29号",
        issuers: ["石桥县市场监督管理局"],
        date: "2022-04-18",
        genre: "通知",
      },
    ],
  },
  {
    name: "contents with numbers in brackets, dots and pages; a roster before the second document",
    text: `石桥县人民政府公报\n目　录\n【县政府文件】\n石桥县人民政府关于表彰先进单位的决定（石政发〔2016〕9号）…………3\n石桥县人民政府关于公布文物保护单位的通知（石政发〔2016〕11号）…………5\n县政府文件\n石桥县人民政府\n关于表彰先进单位的决定\n石政发〔2016〕9号\n各乡镇人民政府：\n县政府决定对城关镇等单位予以表彰，希望受到表彰的单位再接再厉。\n附件：先进单位名单\n石桥县人民政府\n2016年3月4日\n附件\n先进单位名单\n城关镇\n石桥县财政局\n石桥县水务局\n石桥县人民政府\n关于公布文物保护单位的通知\n石政发〔2016〕11号\n各乡镇人民政府：\n${WORK}石桥县人民政府\n2016年3月10日\n`,
    documents: [
      {
        title: "石桥县人民政府关于表彰先进单位的决定",
        number: "石政发〔2016〕9号",
        issuers: ["石桥县人民政府"],
        date: "2016-03-04",
        genre: "决定",
      },
      {
        title: "石桥县人民政府关于公布文物保护单位的通知",
        number: "石政发〔2016〕11号",
        issuers: ["石桥县人民政府"],
        date: "2016-03-10",
        genre: "通知",
      },
    ],
  },
  {
    name: "line of one paragraph that opens with the number and the addressees",
    text: `石桥县科技局关于申报项目的通知\n\n石科〔2020〕12号 各乡镇人民政府： ${WORK.trim()} 一、申报范围。农业和水利项目均可申报。 二、申报时间。三月底以前，逾期不再受理。 特此通知。 石桥县科学技术局 2020年3月5日\n`,
    documents: [
      {
        title: "石桥县科技局关于申报项目的通知",
        number: "石科〔2020〕12号",
        issuers: ["石桥县科学技术局"],
        date: "2020-03-05",
        genre: "通知",
      },
    ],
  },
  ...[
    "（石桥县建设局2015年6月8日以石建发〔2015〕60号印发）",
    "（2015年6月8日石桥县建设局以石建发〔2015〕60号文件印发）",
    "（2015年6月8日石桥县建设局石建发〔2015〕60号公布）",
  ].map((line) => ({
    name: `who gave the number, in brackets under the title: ${line}`,
    text: `石桥县质量检测管理办法\n（试行）\n${line}\n第一条　为加强检测管理，制定本办法。\n第二条　本办法自印发之日起施行。\n`,
    documents: [
      {
        title: "石桥县质量检测管理办法（试行）",
        number: "石建发〔2015〕60号",
        issuers: ["石桥县建设局"],
        date: "2015-06-08",
        genre: "办法",
      },
    ],
  })),
  {
    name: "message of a platform: a word in brackets before the title, who posted it and when under it",
    text: `【政策】石桥县住房公积金管理中心关于调整缴存基数的通知\n石桥发布 2020-07-02 18:03\n点击蓝字 关注我们\n石金管〔2020〕19号\n各缴存单位：\n${WORK}石桥县住房公积金管理中心\n2020年6月30日\n来源：县公积金中心\n阅读 2031\n`,
    documents: [
      {
        title: "石桥县住房公积金管理中心关于调整缴存基数的通知",
        number: "石金管〔2020〕19号",
        issuers: ["石桥县住房公积金管理中心"],
        date: "2020-06-30",
        genre: "通知",
      },
    ],
  },
  {
    name: "offices whose opinions are forwarded, in a list on the line over 关于",
    text: "石桥县人民政府办公室转发县财政局、县教育局\n关于完善学前教育经费保障机制意见的通知\n石政办〔2014〕33号\n各乡镇人民政府：\n县财政局、县教育局《关于完善学前教育经费保障机制的意见》已经县政府同意，现转发给你们，请遵照执行。\n石桥县人民政府办公室\n2014年5月26日\n",
    documents: [
      {
        title: "石桥县人民政府办公室转发县财政局、县教育局关于完善学前教育经费保障机制意见的通知",
        number: "石政办〔2014〕33号",
        issuers: ["石桥县人民政府办公室"],
        date: "2014-05-26",
        genre: "通知",
        carries: ["关于完善学前教育经费保障机制的意见"],
      },
    ],
  },
  {
    name: "title, number, day of adoption, and a text of which nothing looks like one",
    text: "石桥县人民政府关于废止部分规范性文件的决定\n石政规〔2018〕3号\n（2018年5月3日石桥县人民政府第20次常务会议通过）\n为依法行政，决定：\n一、废止《石桥县招商引资奖励办法》。\n2018年5月10日\n",
    documents: [
      {
        title: "石桥县人民政府关于废止部分规范性文件的决定",
        number: "石政规〔2018〕3号",
        issuers: ["石桥县人民政府"],
        date: "2018-05-10",
        genre: "决定",
      },
    ],
  },
  {
    name: "scan: a sentence wrapped right under the number, 曰 for 日",
    text: "石 桥 县 人 民 政 府\n关 于 春 季 防 火 的 通 告\n石 政 告 （ 2016 〕 19 号\n今 年 入 春 以 来 ， 我 县 降 水 偏 少 、 大 风 日 数 多 ， 山\n林 火 险 等 级 持 续 偏 高 ， 现 通 告 如 下 ：\n一 、 严 禁 野 外 用 火 。\n2016 年 3 月 10 曰\n",
    documents: [
      {
        title: "石桥县人民政府关于春季防火的通告",
        number: "石政告〔2016〕19号",
        issuers: ["石桥县人民政府"],
        date: "2016-03-10",
        genre: "通告",
      },
    ],
  },
  {
    name: "crumbs one to a line: the last of them looks like a kind of document",
    text: `网站首页\n>\n政务公开\n>\n人事任免公告\n关于举办丰收节的公告\n2022-08-15 09:00\n来源：县农业农村局\n${WORK}石桥县农业农村局\n2022年8月12日\n`,
    documents: [
      {
        title: "关于举办丰收节的公告",
        number: null,
        issuers: ["石桥县农业农村局"],
        date: "2022-08-12",
        genre: "公告",
      },
    ],
  },
  {
    name: "announcement of a congress, its number with the congress in brackets",
    text: "石桥省人民代表大会常务委员会公告\n（十三届第41号）\n《石桥省渔业条例》已由石桥省第十三届人民代表大会常务委员会第二十一次会议于2020年7月30日通过，现予公布，自2020年10月1日起施行。\n石桥省人民代表大会常务委员会\n2020年7月30日\n石桥省渔业条例\n第一章　总则\n第一条　为保护渔业资源，制定本条例。\n",
    documents: [
      {
        title: "石桥省渔业条例",
        number: "石桥省人民代表大会常务委员会公告十三届41号",
        issuers: ["石桥省人民代表大会常务委员会"],
        date: "2020-07-30",
        genre: "条例",
        carries: ["石桥省渔业条例"],
      },
    ],
  },
  {
    name: "number broken behind its year",
    text: `石桥县人民政府办公室文件\n石政办发〔2018〕\n77号\n石桥县人民政府办公室\n关于做好供水工作的通知\n各乡镇人民政府：\n${WORK}石桥县人民政府办公室\n2018年12月6日\n`,
    documents: [
      {
        title: "石桥县人民政府办公室关于做好供水工作的通知",
        number: "石政办发〔2018〕77号",
        issuers: ["石桥县人民政府办公室"],
        date: "2018-12-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "title in bold marks",
    text: `**石桥县教育局关于停课的紧急通知**\n\n各学校：\n\n${WORK}\n石桥县教育局2021年1月6日\n`,
    documents: [
      {
        title: "石桥县教育局关于停课的紧急通知",
        number: null,
        issuers: ["石桥县教育局"],
        date: "2021-01-06",
        genre: "通知",
      },
    ],
  },
  {
    name: "items of a compilation: their numerals are no part of a name",
    text: `一、石桥县人民政府关于公布许可事项的通知\n石政发〔2014〕6号\n各乡镇人民政府：\n${WORK}2014年3月3日\n二、石桥县人民政府办公室关于政务公开的通知\n石政办发〔2014〕19号\n各乡镇人民政府：\n${WORK}2014年4月4日\n`,
    documents: [
      {
        title: "石桥县人民政府关于公布许可事项的通知",
        number: "石政发〔2014〕6号",
        issuers: ["石桥县人民政府"],
        date: "2014-03-03",
        genre: "通知",
      },
      {
        title: "石桥县人民政府办公室关于政务公开的通知",
        number: "石政办发〔2014〕19号",
        issuers: ["石桥县人民政府办公室"],
        date: "2014-04-04",
        genre: "通知",
      },
    ],
  },
  {
    name: "plan signed with the month alone",
    text: "石桥县2021年度防治方案\n\n为做好防治工作，根据有关条例，制定本方案。\n一、现状\n全县有隐患点120处。\n石桥县自然资源局\n2021年3月\n",
    documents: [
      {
        title: "石桥县2021年度防治方案",
        number: null,
        issuers: ["石桥县自然资源局"],
        date: null,
        genre: "方案",
      },
    ],
  },
];
