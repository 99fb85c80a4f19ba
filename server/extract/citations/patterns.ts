/** The shapes of a citation, over folded text (no white space, full-width ASCII as ASCII). */
import type { Pattern } from "../pattern.ts";

const CJK = "\\u4e00-\\u9fff";

/** 发文字号 with the year in any bracket, a word in round brackets within the agency code (自然资(执法)) or a place before it ((陕)应急罚); groups: prefix, year, serial */
export const numberPattern: Pattern = {
  id: "citations/number",
  describes:
    "发文字号 by GB/T 9704—2012: agency code, year in brackets, serial, 号; also older brackets, 第 (misread as 的) and leading zeros",
  regex: new RegExp(
    `((?:\\((?![一二三四五六七八九十甲乙丙丁上中下])[${CJK}]\\)(?=[${CJK}]{2}))?[${CJK}A-Za-z]{0,16}(?:(?<=[${CJK}]{2})\\((?![${CJK}]{0,3}[试暂施修])[${CJK}]{1,6}\\)[${CJK}]{0,2})?)[〔\\[(【<{「〈『]((?:19|20)\\d{2}|(?<=[${CJK}][〔\\[]|[字发函办文][(])[5-9]\\d(?=[〕\\])]第?\\d{1,5}号))年?[〕\\])】>}」〉』]([${CJK}]{0,6}?|[${CJK}]{1,8}(?:\\d{2,4})?[${CJK}]{1,4}(?<=[初终申再监执审]字?))[第的]?0{0,4}(\\d{1,5})(?:号|(?=[)》]|文件))`,
    "g",
  ),
  examples: [
    "国发〔2014〕49号",
    "冀政办[2009]第012号",
    "苏建函科(2018)7号",
    "鲁文艺〔2018〕4号",
    "临自然资(执法)〔2022〕8号",
    "财会字[98]第32号",
    "(陕)应急罚〔2023〕32号",
    "(2014)湘高法民再终字第88号",
    "(2019)浙0102民初1234号",
  ],
  counterExamples: ["2014年49号", "〔2014〕", "(2021—2025年)"],
};

/**
 * 发文字号 in Chinese numerals, as old documents print them, from its bracket on: a search that began with the letters before
 * would stop at every one of the text. Groups: the letters before (the agency code ends them), year, serial
 */
export const chineseNumberPattern: Pattern = {
  id: "citations/chinese-number",
  describes: "发文字号 whose year and serial are Chinese numerals",
  regex: new RegExp(
    `[〔\\[(](?<=([${CJK}]{2,10}).)((?:一九|二〇|二零|二○)?[〇零○一二三四五六七八九]{2})年?[〕\\])]第?([〇零○一二三四五六七八九十百千]{1,7})号`,
    "g",
  ),
  examples: ["国发〔一九八七〕三十四号", "琼府(九八)第二十五号"],
  counterExamples: ["国发〔1987〕34号", "(二十三)号", "十三号"],
};

/** Orders and announcements that are counted by serial alone or by year and serial */
export const orderPattern: Pattern = {
  id: "citations/order",
  describes: "令 and 公告 cited by issuer and serial: 国务院令第43号, 公告2020年第5号, 第43号令",
  regex: new RegExp(
    `([${CJK}]{2,24}?(?:令|公告)|[国部省市局委]?令|公告)[〔(\\[]?(?:((?:19|20)\\d{2})年?[〕)\\]]?)?第?0{0,3}(\\d{1,5}|(?<=第)[〇零一二三四五六七八九十百]{1,7})号`,
    "g",
  ),
  examples: ["国务院令第714号", "国务院令第五十五号", "公告2020年第5号", "廊坊市人民政府令〔2011〕第7号"],
  counterExamples: ["国务院令", "命令之后", "第7号楼"],
};

/** The same orders with the serial in front: 国务院第460号令 */
export const serialOrderPattern: Pattern = {
  id: "citations/serial-order",
  describes:
    "an order or announcement cited with its serial before the word: 国务院第460号令, 海关总署2021年第23号公告",
  regex: new RegExp(
    `([${CJK}]{2,20}?)(?:((?:19|20)\\d{2})年)?(?:第0{0,3}(\\d{1,5}|[一二三四五六七八九十百零〇]{1,7}(?=号令))|(?<=[府院部局委会署年])0{0,3}(\\d{1,5}))号(令|(?<=年.{1,7}|[部局署委会府厅]第\\d{1,4}号)公告)`,
    "g",
  ),
  examples: [
    "国务院第460号令",
    "省人民政府第150号令",
    "建设部157号令",
    "国家统计局1990年第1号令",
    "海关总署2021年第23号公告",
  ],
  counterExamples: ["国务院令第460号", "第460号", "460号令", "本市第3号公告"],
};

/** Standards: GB, GB/T, DB13/T, HJ, JGJ … with or without the year */
export const standardPattern: Pattern = {
  id: "citations/standard",
  describes: "numbers of standards, national, of a trade or local, with any dash before the year",
  regex:
    /(?:T\/[A-Z]{2,9}|DGJ?\/TJ|JTG(?:\/T)?[A-Z]|GB[ZJ]?|建标|DBJ?\d{0,4}|HJ|JGJ|CJJ|CJ|NY|SL|JT|TY|WS|AQ|GA|MZ|LD|RB|SN|YY|JTS|JTG|JTJ|DL|QX|CH|TB|YD|SY|HG|LB|ZY|WW|XF|TD|HY|SC|LY|JR|BB|QB|DZ|FZ|GY|JB|JC|JJF|JJG|MT|NB|QC|SB|SF|SH|SJ|TSG|WB|WH|YB|YC|YS|YZ|LS|GH|DA|CY|GM|JY|MH|XB|WM|HB|JG|RF|SW|WJ|KA|YJ|SDJ|CECS)(?:\/T)?\/?\d{1,6}(?:\.\d{1,3}|\/\d(?=[-—–]\d{4})|[-—]\d{1,4}(?=[-—]\d{4}))?(?:[-—–―一]\d{2,4})?/g,
  examples: ["GB/T29490—2013", "T/CTMA012-2020", "GB5768", "DB13/T2020-2014", "建标110-2021", "JTGF80/1-2017"],
  counterExamples: ["G45", "GB", "PM2.5"],
};

/** Articles after a title */
export const articlePattern: Pattern = {
  id: "citations/article",
  describes: "the articles that a citation pins: 第十三条第二款, 第六十条、第六十一条",
  regex:
    /^(?:(?:第[一二三四五六七八九十百零〇\d]{1,7}[条款项章节](?:之[一二三四五])?|表\d{1,2}|附件[一二三四五六七八九十\d]{1,2})[、和至到及,]?){1,12}/,
  examples: ["第七十八条第二款", "第五条、第六条"],
  counterExamples: ["第一批", "的规定第三条"],
};

/** 以下简称 */
export const aliasPattern: Pattern = {
  id: "citations/alias",
  describes: "an abbreviation defined right behind the citation",
  regex:
    /^[(,]?(?:[^()\n。;]|\(\d{4}\)){0,40}?(?:以下|下)[简统合]?称(?:为)?[:“"‘]{0,2}《?([^《》“”"()\n。]{1,30}(?:\([^()]{1,8}\)(?=》))?)》?[”"’]?\)?/,
  examples: [
    "(以下简称《办法》)",
    ",以下简称“实施意见”)",
    "(国发〔2014〕1号,以下简称《通知》)",
    "(国发(2014)1号,以下简称《通知》)",
  ],
  counterExamples: ["(试行)", "(见附件1)"],
};

/** Titles whose outer brackets are missing */
export const openTitlePattern: Pattern = {
  id: "citations/open-title",
  describes: "issuer and 关于印发 stand outside the brackets: 省财政厅关于印发《…办法》的通知",
  regex: new RegExp(
    `[${CJK}、()]{0,60}(?:关于(?:[${CJK}]{0,12})(?:印发|转发|批转|公布|发布|下发|修改|废止|贯彻|实施|落实|执行|颁布|报送|报请)|[省市县区]实施)$`,
  ),
  examples: ["省财政厅关于印发", "关于进一步贯彻落实", "山东省实施"],
  counterExamples: ["根据", "现将", "为落实"],
};

export const citationPatterns: readonly Pattern[] = [
  numberPattern,
  orderPattern,
  serialOrderPattern,
  chineseNumberPattern,
  standardPattern,
  articlePattern,
  aliasPattern,
  openTitlePattern,
];
