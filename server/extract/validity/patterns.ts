/** How a document says from when and until when it holds. */
import type { Pattern } from "../pattern.ts";

const NUMERAL = "[\\d〇○零一二三四五六七八九十]";
/** a date in Arabic or Chinese numerals, with space where typesetting left some */
const DATE = `(?<year>${NUMERAL}{4}|${NUMERAL}{2} ?${NUMERAL}{2}) ?年 ?(?<month>${NUMERAL}{1,2}) ?月 ?(?<day>${NUMERAL}{1,3}) ?日`;

export const effectivePattern: Pattern = {
  id: "validity/effective-on",
  describes: "自某日起施行, the closing article of a regulation or the last sentence of a notice.",
  regex: new RegExp(`自 ?${DATE} ?(?:零时)?起(?:正式)?(?:施行|实施|执行|生效|试行)`, "g"),
  examples: ["本办法自2021年3月1日起施行", "自二〇一九年十二月十五日起施行", "自2020年 1月1 日起试行"],
  counterExamples: ["自2021年3月1日起受理申请", "自发布之日起施行"],
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
  describes: "有效期至某日: the day on which a normative document ends.",
  regex: new RegExp(`有效期(?:截止)?[至到为]{0,2} ?${DATE}`, "g"),
  examples: ["有效期至2026年2月28日", "有效期到二〇二五年十二月三十一日"],
  counterExamples: ["有效期为五年", "证书有效期届满"],
};

export const yearsPattern: Pattern = {
  id: "validity/years",
  describes: "有效期五年: how long a normative document holds from the day it begins.",
  regex: /有效期(?:限)?为? ?(?<years>\d{1,2}|[一二两三四五六七八九十]{1,3}) ?年/g,
  examples: ["有效期五年", "有效期为2年", "有效期 5 年"],
  counterExamples: ["有效期至2026年2月28日", "有效期6个月"],
};

export const validityPatterns: readonly Pattern[] = [effectivePattern, fromIssuePattern, expiresPattern, yearsPattern];
