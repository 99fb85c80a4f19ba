/** Heads whose lines a copy ran together, and names and days that stand where such a copy left them. */
import type { Layout } from "./layout.ts";

const RULES =
  "第一条 为了加强渡口管理，保障公共安全，制定本办法。\n第二条 本办法适用于内河渡口的设置、运营和监督管理。\n第三条 渡口经营人应当建立值守制度。\n";
const BODY =
  "为切实保障群众出行安全，经研究，现就有关事项通知如下:一、压实责任。各单位要明确专人负责渡口的日常管理，逐一建立台账。二、开展排查。每季度至少检查一次，发现问题立即整改，整改情况按月报送。三、加强宣传。通过广播、张贴告示等方式提醒群众不乘超员渡船。";

const head = { carries: [] };

export const CROWDED_HEADS: readonly Layout[] = [
  {
    name: "an order with the year in its serial promulgated the rule",
    text: `渡船登记管理办法\n(2022年3月15日交通运输部令2022年第8号公布 自2022年5月1日起施行)\n${RULES}`,
    documents: [
      {
        ...head,
        title: "渡船登记管理办法",
        number: "交通运输部令2022年8号",
        issuers: ["交通运输部"],
        date: "2022-03-15",
        genre: "办法",
      },
    ],
  },
  {
    name: "two bodies gave the order",
    text: `渡船登记管理办法\n（2019年5月5日交通运输部、水利部令2019年第7号公布）\n${RULES}`,
    documents: [
      {
        ...head,
        title: "渡船登记管理办法",
        number: "交通运输部、水利部令2019年7号",
        issuers: ["交通运输部", "水利部"],
        date: "2019-05-05",
        genre: "办法",
      },
    ],
  },
  {
    name: "an order, its number and its sentence on one line",
    text: `中华人民共和国国务院令　第　923号　　《渡口安全条例》已经2011年5月11日国务院第154次常务会议通过，现予公布，自2011年9月1日起施行。\n\n　　　　　　　　　　总　理　　张某某\n\n　　　　　　　　　　2011年5月19日\n\n渡口安全条例　　第一条　为了加强渡口管理，保障公共安全，制定本条例。　　第二条　本条例适用于内河渡口。\n`,
    documents: [
      {
        title: "渡口安全条例",
        number: "国务院令923号",
        issuers: ["中华人民共和国国务院"],
        date: "2011-05-19",
        genre: "条例",
        carries: ["渡口安全条例"],
      },
    ],
  },
  {
    name: "names, a number with an office in its letters and the title on one line",
    text: `中共青川省委保密委员会办公室青川省国家保密局青密办(局)函〔2021〕5号关于开展渡口管理知识竞赛的通知各市党委保密委员会办公室(保密局)，省委各部委：${BODY}中共青川省委保密委员会办公室青川省国家保密局2021年3月31日\n`,
    documents: [
      {
        ...head,
        title: "关于开展渡口管理知识竞赛的通知",
        number: "青密办(局)函〔2021〕5号",
        issuers: ["中共青川省委保密委员会办公室", "青川省国家保密局"],
        date: "2021-03-31",
        genre: "通知",
      },
    ],
  },
  {
    name: "a name and a day behind an exclamation mark",
    text: `青川省水利厅青川省水利厅关于更换渡口管理电话的函省直各部门:渡口值守自下月起改用新的电话，请转告各渡口:新电话:0000-6603000，原来的电话同时停用。谢谢各位配合!青川省水利厅2019年6月18日\n`,
    documents: [
      {
        ...head,
        title: "青川省水利厅关于更换渡口管理电话的函",
        number: null,
        issuers: ["青川省水利厅"],
        date: "2019-06-18",
        genre: "函",
      },
    ],
  },
  {
    name: "a day behind who sealed in the place of the issuer",
    text: `青川省渡口管理专项小组办公室关于调整成员的通知各成员单位:${BODY}附件:专项小组成员名单青川省渡口管理专项小组办公室（青川省水利厅代章）2021年3月29日附件专项小组成员名单组长:王某某副省长副组长:李某某省水利厅厅长\n`,
    documents: [
      {
        ...head,
        title: "青川省渡口管理专项小组办公室关于调整成员的通知",
        number: null,
        issuers: ["青川省渡口管理专项小组办公室"],
        date: "2021-03-29",
        genre: "通知",
      },
    ],
  },
  {
    name: "a name that the width of the page broke, over its day",
    text: `渡口应急值守工作方案\n根据区政府《关于做好渡口值守工作的通知》精神，结合实际，制定本工作方案。\n一、组织领导\n成立工作专班，统筹推进值守工作。\n二、工作要求\n各部门要密切配合。\n \n临河经济开发区新型冠状病毒感染的肺炎疫情\n防控应急保障组办公室\n                         2020年1月23日\n`,
    documents: [
      {
        ...head,
        title: "渡口应急值守工作方案",
        number: null,
        issuers: ["临河经济开发区新型冠状病毒感染的肺炎疫情防控应急保障组办公室"],
        date: "2020-01-23",
        genre: "方案",
      },
    ],
  },
  {
    name: "names side by side, number and day under the title",
    text: `青川市长期护理保险试行办法\n青川市医疗保障局、市财政局、市民政局\n青医保规字〔2024〕1号\n2024-01-03\n第二条 本办法适用于本市行政区域内的长期护理保险。\n第三条 市医疗保障行政部门主管本市长期护理保险工作。\n第四条 单位和个人应当依法参保。\n`,
    documents: [
      {
        ...head,
        title: "青川市长期护理保险试行办法",
        number: "青医保规字〔2024〕1号",
        issuers: ["青川市医疗保障局", "市财政局", "市民政局"],
        date: "2024-01-03",
        genre: "办法",
      },
    ],
  },
  {
    name: "who gave the order and of what kind, the order and its day under the title",
    text: `青川市老年人优待办法\n青川市人民政府（市政府令）\n青川市人民政府令第179号\n2021-01-29\n第二条 老年人乘坐渡船，凭身份证件免费。\n第三条 市民政部门负责组织实施本办法。\n第四条 渡口应当设置老年人候船座位。\n`,
    documents: [
      {
        ...head,
        title: "青川市老年人优待办法",
        number: "青川市人民政府令179号",
        issuers: ["青川市人民政府"],
        date: "2021-01-29",
        genre: "办法",
      },
    ],
  },
  {
    name: "an announcement that has no title but its series, the year in brackets and the serial",
    text: `渡船运价业务公告 [2025]第13号\n为规范渡船运价，自2025年12月15日起，全省内河渡口执行统一运价，请各渡口经营人遵照执行。\n青川省交通运输厅\n2025年12月12日\n`,
    documents: [
      {
        ...head,
        title: "渡船运价业务公告[2025]第13号",
        number: "渡船运价业务公告〔2025〕13号",
        issuers: ["青川省交通运输厅"],
        date: "2025-12-12",
        genre: "公告",
      },
    ],
  },
];
