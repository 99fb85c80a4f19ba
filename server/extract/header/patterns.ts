/** The rules of heads, signatures and preambles that are written as patterns. All but the date are over folded text. */
import type { Pattern } from "../pattern.ts";

const ISSUES = "印发|转发|公布|发布|颁布|批转|下发";
/** (国发〔2014〕61号), (国发(2014)61号) */
const REMARK = "^(?:\\((?:[^()]|\\(\\d{4}\\)){0,60}\\))?";

export const printedDate: Pattern = {
  id: "header/printed-date",
  describes: "A date in Arabic or Chinese numerals, or with strokes, dots or hyphens (GB/T 9704—2012, 7.3.5.4).",
  regex:
    /([\d〇零Oo一二三四五六七八九]{4})年[〇零Oo]?([\dlI一二三四五六七八九十元]{1,3})月(?:[〇零Oo]|0(?=[一二三四五六七八九]))?([\dlI一二三四五六七八九十廿卅]{1,3})[日曰号]|(\d{4})[-./](\d{1,2})[-./](\d{1,2})/,
  examples: [
    "2019年4月2日",
    "二〇一五年十二月三十一日",
    "2019-04-02",
    "一九五八年三月卅一日",
    "2O19年3月5号",
    "二〇一一年零六月0九日",
  ],
  counterExamples: ["2019年4月", "〔2019〕11号", "四月二日"],
};

export const issuesAfterwards: Pattern = {
  id: "header/issues-afterwards",
  describes: "What stands after an instrument's title in the sentence that issues or forwards it: 现印发给你们.",
  regex: new RegExp(`${REMARK}[^。]{0,120}?(?:现|予以|给予|一并|全文)?[^。]{0,12}(?:${ISSUES}|下达给?你)`),
  examples: ["已经市政府同意,现印发给你们", "(修订版)予以公布,自发布之日起施行", "转发给你们"],
  counterExamples: ["的要求,切实加强管理。", "已废止。现印发新的办法"],
};

export const issuedBefore: Pattern = {
  id: "header/issued-before",
  describes: "What stands after a title whose instrument was issued before: background, nothing is issued here.",
  regex: new RegExp(
    `${REMARK}(?:(?:已|已经|业已)(?:于[^。,;]{2,12}?)?(?:${ISSUES})(?:[。,]|以来|后)|(?:${ISSUES})(?:以来|后|之后))`,
  ),
  examples: ["印发以来,各地认真落实", "已经下发。", "已于近日印发。", "(试行)发布后", "(国发(2014)61号)印发以来"],
  counterExamples: ["现印发给你们", "已经市政府同意,现予公布"],
};

export const promulgatorName: Pattern = {
  id: "header/promulgator-name",
  describes:
    "The body in the line of an order, an announcement or the minutes of a meeting, with or without a serial number.",
  regex:
    /^([一-龥]{3,40}?)(?:令|命令|(?:审计结果)?公告|通告|布告|(?:常务|专题|办公|主任办公|党组|工作|协调|[省市县区镇乡]长办公)?会议纪要)(?=$|[〔(\d第])|^([一-龥]{3,40}?)(?:\d{4}年)?第(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,7})号(?:令|公告|通告)$/,
  examples: [
    "青溪市人民政府第十三号令",
    "青溪市市场监督管理局2007年第1号公告",
    "青溪市人民政府令",
    "青溪市人民政府令第43号",
    "青溪市人民政府专题会议纪要",
    "青溪市水利局公告",
  ],
  counterExamples: ["关于加强管理的通知", "青溪市人民政府令人满意的工作"],
};

export const orderInAdoption: Pattern = {
  id: "header/order-in-adoption",
  describes: "The order that promulgated an instrument, in the line of adoption under its title.",
  regex:
    /(?:日|[（(])\s{0,2}([一-龥]{2,24}(?:[、\s][一-龥]{2,24}){0,5}令\s{0,2}[(（]?(?:\d{4}年\s{0,2}|[〔[［(（]\d{4}[〕\]］)）]\s{0,2})?第?\s{0,2}[\d〇零一二三四五六七八九十百]{1,5}\s{0,2}号[)）]?)(?=[^。；;]{0,4}(?:公布|发布|颁布))|[日（(]\s{0,2}(?:[一-龥]{4,40}[局会厅府办委部室心]\s{0,2})?以?\s{0,2}([一-龥]{2,12}[〔[［(（]\d{4}[〕\]］)）]\d{1,5}号)(?=文?件?(?:公布|发布|颁布|印发|[，,]\s?(?:自)?\d{4}年\d{1,2}月\d{1,2}日(?:起?(?:公布|发布|颁布|印发))))|[局会厅府办委部院](?:公布|发布|颁布|印发)[\s，,]{1,4}([一-龥]{2,12}[〔[［（(]\d{4}[〕\]］）)]\d{1,5}号)(?=[)）])|^[（(]\s?([一-龥]{2,12}[〔[［（(]\d{4}[〕\]］）)]\d{1,5}号)[，,\s]\s?(?=[一-龥\s、]{3,60}\d{4}年\d{1,2}月\d{1,2}日(?:公布|发布|颁布|印发)[)）])/,
  examples: [
    "（2018年3月12日粤府令第251号公布，自公布之日起施行）",
    "（2022年3月15日某某部令2022年第8号公布　自2022年5月1日起施行）",
    "（2019年5月5日某某部、某某总局令〔2019〕第7号公布）",
    "（2013年12月25日 辽宁省人民政府令第288号发布）",
    "（某市建设局2015年6月8日以某建发〔2015〕60号印发）",
    "（某政发〔2015〕60号，2015年6月8日印发）",
    "（某民发〔2020〕77号，某市民政局 某市财政局2020年11月30日印发）",
    "（一九九六年六月十八日建设部发布　建某发[1996]17号）",
  ],
  counterExamples: ["（2018年4月26日通过）", "根据2020年1月2日省人民政府令第300号修正"],
};

export const callsItself: Pattern = {
  id: "header/calls-itself",
  describes: "A text without title that names its own kind where it says why it was drawn up: 特制定本实施方案.",
  regex:
    /(?:特?制定|制订)本([一-龥]{2,6}?)[。,，:：]|(?:制定|制订|提出|出台)(?:如下|以下)([一-龥]{0,6}?(?:措施|办法|方案|规定|细则))|自本(决定|通知|意见|公告|通告|命令)(?:印发|发布|公布|下发|施行)之日/,
  examples: [
    "自本决定印发之日起失效。",
    "结合实际，特制定如下政策措施。",
    "为加强管理，特制定本实施方案。",
    "结合实际，制定本办法：",
  ],
  counterExamples: ["制定了本市的实施办法。", "本办法自发布之日起施行。"],
};

export const saysFollows: Pattern = {
  id: "header/says-follows",
  describes: "A text without title that names its own kind where the matter begins: 现将有关事项通知如下.",
  regex:
    /(?:通知|通报|公告|通告|批复|报告|请示|决定|意见|纪要|函)(?=(?:复|告|达|商)?如下)|(?<=(?:提出|作出|做出|作)(?:以下|如下)(?:若干|具体|实施|指导|几点)?)(?:通知|通报|公告|通告|批复|报告|决定|意见)|(?<=现予以?)(?:公告|通告|通报|公示)/,
  examples: [
    "现提出以下意见：",
    "现予以公告。",
    "现作如下决定：",
    "提出如下实施意见。",
    "现将有关事项通知如下：",
    "现公告如下：",
    "现函复如下：",
    "经研究，批复如下：",
  ],
  counterExamples: ["情况如下：", "按照通知要求"],
};

export const saysAtEnd: Pattern = {
  id: "header/says-at-end",
  describes: "A text without title that names its own kind in its last words: 特此函告.",
  regex: /(?:特此|专此|谨此)(?:复|函)?(通知|通报|公告|通告|批复|报告|请示|函)/,
  examples: ["特此函告。", "特此通知。", "特此复函。"],
  counterExamples: ["特此证明。", "请函告我局。"],
};

export const headerPatterns: readonly Pattern[] = [
  printedDate,
  issuesAfterwards,
  issuedBefore,
  promulgatorName,
  orderInAdoption,
  callsItself,
  saysFollows,
  saysAtEnd,
];
