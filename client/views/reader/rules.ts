/** What the rules that read a text look for, in words. */
import type { Language } from "../../state/index.ts";

export type Row = readonly [name: string, zh: string, en: string];

const RULES: readonly Row[] = [
  ["person", "由人更正", "given by a person"],
  ["header/title-lines", "版头几行连成的标题", "the title over the lines of the head"],
  ["header/title-in-box", "网页信息栏里的标题", "a title in the box of a web page"],
  ["header/title-of-lead", "导语里写出的标题", "a title that the lead tells"],
  ["header/title-of-promulgated", "所公布的文件的标题", "the title of what is promulgated"],
  ["header/title-of-series", "编号系列里的标题", "a title within a numbered series"],
  ["header/number-line", "独占一行的发文字号", "a number on a line of its own"],
  ["header/number-in-box", "网页信息栏里的文号", "a number in the box of a web page"],
  ["header/number-in-title", "写在标题旁的文号", "a number beside the title"],
  ["header/number-of-adoption", "题注里公布它的令号", "the order named in the line of adoption"],
  ["header/number-under-signature", "落款之下的文号", "the number under the signature"],
  ["header/number-of-lead", "导语里写出的文号", "a number that the lead tells"],
  ["header/issuer-printed", "版头印出的发文机关", "an issuer printed in the head"],
  ["header/issuer-signed", "文末署名的机关", "an issuer that signs at the end"],
  ["header/date-signed", "文末署名处的日期", "the day under the signature"],
  ["header/date-of-head", "版头或题注里的日期", "a day in the head"],
  ["header/printed-date", "印发日期", "the day of printing"],
  ["header/issued-in-title", "标题说印发或转发的文件", "what the title says is issued"],
  ["header/issued-in-preamble", "正文开头说印发的文件", "what the preamble says is issued"],
  ["header/attached-instrument", "附在后面的办法、规定", "an instrument attached behind"],
  ["citations/bracketed", "书名号里的文件名", "a title in 《》"],
  ["citations/law", "没有书名号的法律法规名", "a law named without brackets"],
  ["citations/named", "用专名提到的文件", "a document called by its name"],
  ["citations/open", "缺书名号的文件名", "a title whose brackets are missing"],
  ["citations/title", "标题里提到的文件", "a document named in the title"],
  ["citations/number", "只写了文号", "a number alone"],
  ["assignments/bracket-label", "括号里写明“责任单位”等", "a bracket that says who is responsible"],
  ["assignments/bracket-verb", "括号里写“牵头”“配合”等", "a bracket with the word of a role"],
  ["assignments/bracket-units", "括号里只列单位", "a bracket with bodies alone"],
  ["assignments/label-line", "独占一行的“责任单位：…”", "a line that says who is responsible"],
  ["assignments/role-line", "一行单位和它们的分工", "a line of bodies and their roles"],
  ["assignments/trailing-units", "一项末尾列出的单位", "an item that ends in its bodies"],
  ["assignments/table", "表格里的责任单位一栏", "the column of bodies in a table"],
  ["assignments/duty-colon", "“某单位：职责”的清单", "a list of bodies, each with its duties"],
  ["assignments/duty-verb", "“某单位负责…”", "a body that is told what to do"],
  ["assignments/duty-by", "“由某单位负责…”", "what is done by a body"],
  ["assignments/duty-heading", "以单位名为标题的职责", "duties under the name of a body"],
  ["programs/named", "正文里有名字的工程、行动、试点", "a work, campaign or pilot under a name"],
  ["programs/quoted", "引号里的名称", "a name in quotation marks"],
  ["validity/effective-on", "写明的施行日期", "a day from which it holds"],
  ["validity/from-issue", "“自发布之日起施行”", "it holds from its issue"],
  ["validity/expires-on", "写明的失效日期", "a day on which it ends"],
  ["validity/ends-on", "写明的截止日期", "a day until which it holds"],
  ["validity/years", "有效期若干年", "it holds for years"],
  ["validity/months", "有效期若干月", "it holds for months"],
  ["validity/trial", "试行", "on trial"],
];

/** The words of a row in the language of the page; undefined where none bears the name. */
export function said(rows: readonly Row[], name: string, language: Language): string | undefined {
  const row = rows.find(([one]) => one === name);
  return row?.[language === "zh" ? 1 : 2];
}

/** What a rule looks for; its id where it has no words of its own. */
export const ruleWords = (rule: string, language: Language): string => said(RULES, rule, language) ?? rule;
