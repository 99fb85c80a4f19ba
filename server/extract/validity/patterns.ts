/** How a document says from when and until when it holds. */
import type { Pattern } from "../pattern.ts";

const NUMERAL = "[\\d〇○零一二三四五六七八九十]";
/** a date in Arabic or Chinese numerals, with space where typesetting left some */
const DATE = `(?<year>${NUMERAL}{4}|${NUMERAL}{2} ?${NUMERAL}{2}) ?年 ?(?<month>${NUMERAL}{1,2}) ?月 ?(?<day>${NUMERAL}{1,3}) ?日`;
/** 2025年底, 2025年12月底: the last day of a year or month */
const MONTH_END = `(?<endYear>${NUMERAL}{4}) ?年 ?(?:(?<endMonth>${NUMERAL}{1,2}) ?月)?(?:底|末|(?= ?[止。，；,;]))`;

export const effectivePattern: Pattern = {
  id: "validity/effective-on",
  describes: "自某日起施行, the closing article of a regulation or the last sentence of a notice.",
  regex: new RegExp(`自 ?${DATE} ?(?:零时)?起(?:正式)?(?:施行|实施|执行|生效|试行)(?!以来|[后前的])`, "g"),
  examples: ["本办法自2021年3月1日起施行", "自二〇一九年十二月十五日起施行", "自2020年 1月1 日起试行"],
  counterExamples: ["自2021年3月1日起受理申请", "自发布之日起施行", "自2021年3月1日起施行以来"],
};

export const fromIssuePattern: Pattern = {
  id: "validity/from-issue",
  describes: "自发布之日起施行: in force from the day of the document itself.",
  regex:
    /自(?:本[\u4e00-\u9fff]{1,4})?(?:发布|公布|印发|发文|颁布|下发|签发)之日起(?:正式)?(?:施行|实施|执行|生效|试行)/g,
  examples: ["本办法自发布之日起施行", "自印发之日起执行", "自公布之日起试行"],
  counterExamples: ["自收到通知之日起施行", "自发布之日起30日后施行"],
};

export const expiresPattern: Pattern = {
  id: "validity/expires-on",
  describes:
    "有效期至某日, 有效期自某日至某日, 施行至某日止: the last day of a normative document; of a month or year, its end.",
  regex: new RegExp(
    `(?:有效期限?(?:截止|截至)?[至到为]{0,2}|有效期限?为? ?自[^。；;\\n]{2,24}?[至到]|(?:施行|实施|执行|试行)(?:期限)?[，,]?(?:截止|截至)?[至到]) ?(?:${DATE}|${MONTH_END})`,
    "g",
  ),
  examples: [
    "有效期至2026年2月28日",
    "有效期到二〇二五年十二月三十一日",
    "有效期自2020年1月1日至2022年12月31日",
    "起施行至2022年12月31日止",
    "有效期至2025年底",
  ],
  counterExamples: ["有效期为五年", "证书有效期届满"],
};

/** what {@link endsPattern} closes with: a text without it need not be searched for dates */
export const ENDING = /起(?:自行|自动|即行)?(?:失效|废止|终止|停止执行)/;

export const endsPattern: Pattern = {
  id: "validity/ends-on",
  describes: "自某日起失效: the first day on which a document no longer holds.",
  regex: new RegExp(`自? ?${DATE} ?${ENDING.source}`, "g"),
  examples: ["本通知自2025年1月1日起自行失效"],
  counterExamples: ["自2025年1月1日起施行"],
};

const NUMBER = "(?<years>\\d{1,2}|[一二两三四五六七八九十]{1,3})";

export const yearsPattern: Pattern = {
  id: "validity/years",
  describes:
    "有效期五年, 有效期自发布之日起5年, 试行期一年, 试行两年: how long a document holds from the day it begins.",
  regex: new RegExp(
    `(?:有效期限?|(?:试行|施行|实施|执行)期限?)(?:暂定|暂|:|：)?为? ?(?:自[^。；;，,\\n]{2,16}起(?:计算)?[，,]?(?:为)?)? ?${NUMBER} ?年(?![底末内度])`,
    "g",
  ),
  examples: ["有效期五年", "有效期为2年", "有效期 5 年", "有效期限为三年", "有效期自发布之日起5年", "试行期一年"],
  counterExamples: ["有效期至2026年2月28日", "有效期6个月", "试行期间"],
};

export const monthsPattern: Pattern = {
  id: "validity/months",
  describes: "有效期6个月: the same in months.",
  regex: new RegExp(`有效期限?(?:暂定)?为? ?${NUMBER} ?个月`, "g"),
  examples: ["有效期6个月", "有效期为十八个月"],
  counterExamples: ["有效期五年"],
};

export const validityPatterns: readonly Pattern[] = [
  effectivePattern,
  fromIssuePattern,
  expiresPattern,
  endsPattern,
  yearsPattern,
  monthsPattern,
];
