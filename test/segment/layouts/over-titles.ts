/** What stands over the title of a further document on a page: the column of the site, a line of its box, a rule with a count, a list without stops. */
import type { Layout } from "./layout.ts";

const LETTER = [
  "临泽县水务局关于商请支持渠道清淤工作的函",
  "临水函〔2019〕8号",
  "县交通运输局：",
  "为做好春灌前的渠道清淤工作，现就有关事项函商如下：",
  "一、请贵局支持施工车辆通行。",
  "特此函商。",
  "临泽县水务局",
  "2019年3月5日",
];
const OF_LETTER = {
  title: "临泽县水务局关于商请支持渠道清淤工作的函",
  number: "临水函〔2019〕8号",
  issuers: ["临泽县水务局"],
  date: "2019-03-05",
  genre: "函",
};
const SECTIONS = [
  "一、工作目标",
  "到2021年底，全县渠道完好率达到九成以上，群众满意度明显提高。",
  "二、保障措施",
  "各乡镇要加强领导，落实经费，按月报送进展情况。",
];
const ARTICLES = [
  "第一条　为了加强渠道管护资金管理，提高资金使用效益，制定本办法。",
  "第二条　本办法所称管护资金，是指县级财政预算安排的专项资金。",
  "第三条　本办法自印发之日起施行。",
];

export const OVER_TITLES: readonly Layout[] = [
  {
    name: "over the title: the column of the site in brackets, on a line of its own",
    text: [
      ...LETTER,
      "【公示】",
      "关于2020年度渠道管护先进村拟表彰名单的公示",
      "根据《临泽县渠道管护考核办法》，经村级申报、乡镇审核，拟对下列村予以表彰，现公示5天（2020年12月1日—12月5日）。",
      "平川村、三一村、芦湾村",
      "临泽县水务局",
      "2020年12月1日",
    ].join("\n"),
    documents: [
      OF_LETTER,
      {
        title: "关于2020年度渠道管护先进村拟表彰名单的公示",
        number: null,
        issuers: ["临泽县水务局"],
        date: "2020-12-01",
        genre: "公示",
      },
    ],
  },
  {
    name: "over the title: a line of the page's box, the issuer in the title",
    text: [
      ...LETTER,
      "",
      "发布日期：2021-01-20",
      "临泽县人民政府关于加强冬季渠道防护的通告",
      "隆冬将至，为保障群众生命安全，依据《甘肃省水利工程管理条例》，现通告如下：",
      "一、严禁在渠道冰面行走、滑冰。",
      "二、本通告自发布之日起施行。",
      "临泽县人民政府",
      "2021年1月18日",
    ].join("\n"),
    documents: [
      OF_LETTER,
      {
        title: "临泽县人民政府关于加强冬季渠道防护的通告",
        number: null,
        issuers: ["临泽县人民政府"],
        date: "2021-01-18",
        genre: "通告",
      },
    ],
  },
  {
    name: "over the title: a rule with the count of the text",
    text: [
      "########## 1",
      ...LETTER,
      "########## 2",
      "临泽县渠道管护2021年工作要点",
      "为做好全年管护工作，制定本要点。",
      ...SECTIONS,
    ].join("\n"),
    documents: [
      OF_LETTER,
      { title: "临泽县渠道管护2021年工作要点", number: null, issuers: [], date: null, genre: "要点" },
    ],
  },
  {
    name: "under the title of a rule: who put the page up, and its day",
    text: [...LETTER, "", "临泽县渠道管护资金管理办法", "发布机构：县财政局　　成文日期：2018-06-13", ...ARTICLES].join(
      "\n",
    ),
    documents: [
      OF_LETTER,
      {
        title: "临泽县渠道管护资金管理办法",
        number: null,
        issuers: ["县财政局"],
        date: "2018-06-13",
        genre: "办法",
      },
    ],
  },
  {
    name: "a report of those who inspected for a standing committee",
    text: [
      "临泽县人民代表大会常务委员会执法检查组",
      "关于检查《甘肃省水利工程管理条例》实施情况的报告",
      "——2022年8月30日在临泽县第十九届人民代表大会常务委员会第五次会议上",
      "主任、各位副主任、各位委员：",
      "根据年度监督工作计划，执法检查组对条例的实施情况进行了检查。现将检查情况报告如下：",
      "一、实施的基本情况",
      "县政府重视条例的宣传和实施，渠道管护经费逐年增加。",
    ].join("\n"),
    documents: [
      {
        title: "临泽县人民代表大会常务委员会执法检查组关于检查《甘肃省水利工程管理条例》实施情况的报告",
        number: null,
        issuers: ["临泽县人民代表大会常务委员会执法检查组"],
        date: "2022-08-30",
        genre: "报告",
      },
    ],
  },
  {
    name: "an explanation that says so before the name of the rule",
    text: [
      "解读《临泽县渠道管护资金管理办法》",
      "2018-07-10 10:20　来源：县财政局",
      "《临泽县渠道管护资金管理办法》已印发，现将主要内容解读如下。",
      "一、制定背景",
      "原有办法制定于2009年，已不能适应管护工作需要。",
      "二、主要内容",
      "办法共三条，明确了资金的来源、用途和监督。",
    ].join("\n"),
    documents: [{ title: "解读《临泽县渠道管护资金管理办法》", number: null, issuers: [], date: null, genre: "解读" }],
  },
  {
    name: "Markdown: the number closes the title of a heading",
    text: [
      ...LETTER,
      "",
      "# 临泽县人民政府关于春灌用水有关事项的公告（临政发【2020】17号）",
      "为规范春灌用水，现将有关事项公告如下：",
      "一、春灌用水实行预约登记。",
      "二、本公告自发布之日起施行。",
      "临泽县人民政府",
      "二〇二〇年三月四日",
    ].join("\n"),
    documents: [
      OF_LETTER,
      {
        title: "临泽县人民政府关于春灌用水有关事项的公告（临政发【2020】17号）",
        number: "临政发〔2020〕17号",
        issuers: ["临泽县人民政府"],
        date: "2020-03-04",
        genre: "公告",
      },
    ],
  },
];
