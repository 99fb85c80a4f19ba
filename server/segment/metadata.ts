/** 信息公开 index boxes: label and value pairs that sites print before or after a document. */
import { fold, isBlank } from "./fold.ts";

const LABELS = [
  "索引号",
  "统一编号",
  "主题分类",
  "信息分类",
  "组配分类",
  "发文机关",
  "发布机构",
  "发布机关",
  "制发机关",
  "制定机关",
  "发文单位",
  "发布单位",
  "公开机构",
  "成文日期",
  "发文日期",
  "生成日期",
  "签发日期",
  "印发日期",
  "发文字号",
  "文号",
  "发布日期",
  "公开日期",
  "公布日期",
  "实施日期",
  "施行日期",
  "生效日期",
  "失效日期",
  "废止日期",
  "文件状态",
  "效力状态",
  "有效性",
  "主题词",
  "名称",
  "标题",
  "公开方式",
  "公开范围",
  "公开时限",
  "公开目录",
  "信息索引",
  "体裁分类",
  "信息名称",
  "文件名称",
  "文件编号",
  "发文时间",
  "成文时间",
  "发布时间",
  "公开时间",
  "生成时间",
  "时效性",
  "法规类别",
  "效力级别",
  "公文种类",
  "文种",
  "内容概述",
  "信息来源",
  "登记号",
  "关键词",
] as const;

const FIRST = new Set(LABELS.map((label) => label.slice(0, 2)));
const BY_LENGTH = [...LABELS].sort((a, b) => b.length - a.length);

/** True where a folded line begins with a label and a colon, or is a label alone. */
export function startsWithLabel(folded: string): boolean {
  const at = /^[\s•·▪◆■●*|-]/.test(folded) ? 1 : 0;
  if (!FIRST.has(folded.slice(at, at + 2))) return false;
  const label = BY_LENGTH.find((candidate) => folded.startsWith(candidate, at));
  if (label === undefined) return false;
  const next = folded.charAt(at + label.length);
  return next === ":" || next === "" || next === "|";
}

export interface MetadataValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const SPACED = new RegExp(
  `(?:^|[\\s|　])(${BY_LENGTH.map((l) => [...l].join("[\\s　]{0,4}")).join("|")})[\\s　]{0,4}[:：|]`,
  "g",
);

/** The pairs of a stretch of text; a label alone on its line takes the next line as its value. */
export function readMetadata(text: string, start: number, end: number): ReadonlyMap<string, MetadataValue> {
  const pairs = new Map<string, MetadataValue>();
  const box = text.slice(start, end);
  const found = [...box.matchAll(SPACED)];
  found.forEach((match, i) => {
    const label = fold(match[1] ?? "");
    let a = match.index + match[0].length;
    let b = found[i + 1]?.index ?? box.length;
    const lineEnd = box.indexOf("\n", a);
    const sameLine = lineEnd < 0 ? b : Math.min(b, lineEnd);
    if (box.slice(a, sameLine).trim() !== "") b = sameLine;
    while (a < b && (isBlank(box.charCodeAt(a)) || box[a] === "|")) a++;
    const nextLine = box.indexOf("\n", a);
    if (nextLine >= 0 && nextLine < b) b = nextLine;
    while (b > a && (isBlank(box.charCodeAt(b - 1)) || box[b - 1] === "|")) b--;
    if (b > a && !pairs.has(label)) pairs.set(label, { value: box.slice(a, b), start: start + a, end: start + b });
  });
  return pairs;
}
