/** 信息公开 index boxes: label and value pairs that sites print before or after a document. */
import { matchesIn } from "../model/index.ts";
import { fold, isBlank, isHan, METADATA_LABELS, suitsLabel } from "../read/index.ts";
import { isRule, labelsInRow, valuesInRow } from "./label-rows.ts";

const FIRST = new Set(METADATA_LABELS.map((label) => label.slice(0, 2)));
const BY_LENGTH = [...METADATA_LABELS].sort((a, b) => b.length - a.length);

const LABEL_BEGINS = new Set([...METADATA_LABELS.map((label) => label.charAt(0)), ..."•·∙▪◆■●*|->〔(123456789全部条"]);
/** what stands before a label: the mark of a quotation, the mark or the number of a list, and a bracket; whether the text is in force (全文有效 成文日期：…) */
const LIST_MARK =
  /^>?(?:[*-]?\*\*|[•·∙▪◆■●*|-]|\d{1,2}\.(?=〔)|(?:全文|部分|条款|部分条款)(?:有效|失效|废止)(?=成文日期:))?[〔(]?/;

/** True where a folded line begins with a label and a colon, or is a label alone. */
export function startsWithLabel(folded: string): boolean {
  // most lines begin with another character
  if (!LABEL_BEGINS.has(folded.charAt(0))) return false;
  const at = LIST_MARK.exec(folded)?.[0].length ?? 0;
  if (!FIRST.has(folded.slice(at, at + 2))) return false;
  const label = BY_LENGTH.find((candidate) => folded.startsWith(candidate, at));
  if (label === undefined) return false;
  const next = folded.charAt(at + label.length);
  return next === ":" || next === "" || next === "|" || next === "〕" || folded.startsWith("**", at + label.length);
}

/** labels of index boxes that are no words of a sentence: a blank is enough between them and their value */
const STRONG =
  "索引号 统一编号 组配分类 信息分类 主题分类 发文机关 发文机构 发布机构 发布机关 制发机关 成文日期 生成日期 发文日期 发布日期 发文字号 公开方式 公开形式 有效性 公文种类 文号 信息标题 信息名称 发文标题 文件编号 信息索引号 产生日期 载体类型".split(
    " ",
  );
const STRONG_FIRST = new Set(STRONG.map((label) => label.charAt(0)));
const BARE = new RegExp(
  `^[\\s•·∙●|-]*(?:${STRONG.map((l) => [...l].join("[ \\t\u3000]{0,4}")).join("|")})[ \\t\u3000]+\\S`,
);

const ANY_BARE = new RegExp(
  `^\\s*(?:${BY_LENGTH.map((l) => [...l].join("[ \\t\u3000]{0,4}")).join("|")})[ \\t\u3000]+\\S`,
);

const TABBED = new RegExp(`^\\s*(?:${BY_LENGTH.map((l) => [...l].join("[ \u3000]{0,4}")).join("|")})[ \u3000]?\\t`);

/** 分   类 政务公开 有 效 性 有效: a row of which another cell begins with a label */
const FURTHER_BARE = new RegExp(
  `[ \\t\u3000](?:${STRONG.map((l) => [...l].join("[ \\t\u3000]{0,4}")).join("|")})[ \\t\u3000]+\\S`,
);

/** 发文字号某政发〔2008〕2号, 施行日期2008年1月11日: law databases print label and value without anything between them */
const GLUED =
  /^(?:(?:发文|发布|制定)机关[一-龥]{3,40}$|(?:发文|发布|公布|施行|实施|成文)日期\d{4}年|发文字号[一-龥]{1,14}〔\d{4}|时效性(?:现行有效|失效|已失效|已修改|尚未生效|部分失效)$|效力(?:级别|位阶)[一-龥]{2,14}$)/;
const GLUED_FIRST = new Set("发制公施实成时效");

/** True for 索引号 620722/2020-00915 发文字号 民政发〔2020〕110号: labels that only blanks part from their values. */
export function startsWithBareLabel(line: string, folded: string, inBox: boolean): boolean {
  if (folded.length > 120) return false;
  if (STRONG_FIRST.has(folded.charAt(0)) && BARE.test(line)) return true;
  if (GLUED_FIRST.has(folded.charAt(0)) && GLUED.test(folded)) return true;
  // 名　　称\t某通知: cells of a row
  if (line.includes("\t") && FIRST.has(folded.slice(0, 2)) && TABBED.test(line)) return true;
  if (!inBox) return false;
  return FIRST.has(folded.slice(0, 2)) ? ANY_BARE.test(line) : FURTHER_BARE.test(line);
}

export interface MetadataValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** …的通知文号：某科发〔2019〕15号时效：有效: a label that nothing parts from the value before it */
const CROWDED = `(?=(?:${STRONG.map((l) => [...l].join("[ \u3000]{0,4}")).join("|")})[ \u3000]?[:：])`;

const SPACED = new RegExp(
  `(?:^|[\\s|　【〔\\[]|\\*\\*|${CROWDED})(${BY_LENGTH.map((l) => [...l].join("[\\s　]{0,8}")).join("|")})(?:[\\s　]{0,4}(?:\\*\\*)?[:：|】〕\\]](?:\\*\\*)?(?:(?<=[】〕\\]])[\\s　]{0,3}[:：])?|(?=[ \\t\\r]{0,4}(?:\\n|$))|(?=[ \\t\u3000])|(?<=日期)(?=\\d{4}年)|(?<=字号)(?=[一-龥]{1,14}[〔[(（]\\d{4})|(?<=[文布定]机关)(?=[一-龥]{3,40}\\s*(?:\n|$)))`,
  "g",
);

/** what ends a value in text that was saved with its markup: a tag, bold in Markdown, a line end written out */
const MARKUP = /<\/?[a-z]|\*\*|\\n/;

/** what stands before a label that no blank stands before */
const BEFORE_LABEL = "|【〔[*";
const STRONG_LAST = new Set(STRONG.map((label) => label.charCodeAt(label.length - 1)));

/** False where a stretch holds the beginning of no label behind a blank or a mark, and no end of one before a colon. */
function mayHoldLabel(text: string, start: number, end: number): boolean {
  let before = 32;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      if (!isHan(before) && (isBlank(before) || BEFORE_LABEL.includes(text.charAt(i - 1))) && beginsLabel(text, i, end))
        return true;
    } else if (code === 0x3a || code === 0xff1a) {
      const last = before === 32 || before === 0x3000 ? text.charCodeAt(i - 2) : before;
      if (STRONG_LAST.has(last)) return true;
    } else if (code >= 0x2e80 && code < 0x2fe0) return true; // a radical that stands for a letter
    before = code;
  }
  return false;
}

/** Whether the first two letters of a label stand at `at`, perhaps apart. */
function beginsLabel(text: string, at: number, end: number): boolean {
  let next = at + 1;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return FIRST.has(text.charAt(at) + text.charAt(next));
}

/** The pairs of a stretch of text; a label alone on its line takes the next line as its value. */
export function readMetadata(text: string, start: number, end: number): ReadonlyMap<string, MetadataValue> {
  const pairs = new Map<string, MetadataValue>();
  if (!mayHoldLabel(text, start, end)) return pairs;
  const box = withoutRows(text, start, end, pairs);
  const found = [...matchesIn(box, SPACED)];
  const apart = valuesBehind(box, found) ?? valuesBefore(box, found);
  found.forEach((match, i) => {
    const at = apart?.[i];
    if (apart !== null && at === undefined) return;
    if (at) {
      const key = fold(match[1] ?? "");
      if (!pairs.has(key))
        pairs.set(key, { value: box.slice(at.start, at.end), start: start + at.start, end: start + at.end });
      return;
    }
    const label = fold(match[1] ?? "");
    let a = match.index + match[0].length;
    let b = found[i + 1]?.index ?? box.length;
    const lineEnd = box.indexOf("\n", a);
    const sameLine = lineEnd < 0 ? b : Math.min(b, lineEnd);
    if (box.slice(a, sameLine).trim() !== "") b = sameLine;
    while (
      a < b &&
      (isBlank(box.charCodeAt(a)) || box[a] === "|" || (box[a] === "/" && isBlank(box.charCodeAt(a + 1))))
    )
      a++;
    const nextLine = box.indexOf("\n", a);
    if (nextLine >= 0 && nextLine < b) b = nextLine;
    // a row of cells between strokes: the value is one of them
    const stroke = box.indexOf(" |", a);
    if (stroke >= a && stroke < b) b = stroke;
    const mark = box.slice(a, b).search(MARKUP);
    if (mark >= 0) b = a + mark;
    // a list's mark that a converter left at the end of the line
    while (b > a && (isBlank(box.charCodeAt(b - 1)) || box[b - 1] === "|" || box.startsWith(" -", b - 2))) b--;
    if (b > a && !pairs.has(label)) pairs.set(label, { value: box.slice(a, b), start: start + a, end: start + b });
  });
  return pairs;
}

/** The stretch with blanks for its rows of labels and of values, whose pairs are taken out of it. */
function withoutRows(text: string, start: number, end: number, pairs: Map<string, MetadataValue>): string {
  let box = text.slice(start, end);
  const lines = [...matchesIn(box, /[^\n]*\S[^\n]*/g)];
  lines.forEach((line, i) => {
    const labels = labelsInRow(line[0]);
    const under = lines.slice(i + 1, i + 3).find(([words]) => !isRule(words));
    const cells = labels === null || under === undefined ? null : valuesInRow(labels, under[0]);
    if (labels === null || under === undefined || cells === null) return;
    labels.forEach((label, k) => {
      const cell = cells[k];
      if (cell === undefined || cell.end === cell.start || pairs.has(label)) return;
      const [from, to] = [under.index + cell.start, under.index + cell.end];
      pairs.set(label, { value: box.slice(from, to), start: start + from, end: start + to });
    });
    const last = under.index + under[0].length;
    box = box.slice(0, line.index) + " ".repeat(last - line.index) + box.slice(last);
  });
  return box;
}

/** Where the values of a box stand that prints each value on the line above its label, from the second label on; null of another box. */
function valuesBefore(box: string, labels: readonly RegExpExecArray[]): readonly (Stretch | undefined)[] | null {
  if (labels.length < 4) return null;
  const lines = labels.map((label, i) => {
    const from = (labels[i - 1]?.index ?? 0) + (labels[i - 1]?.[0].length ?? 0);
    const line = box.slice(from, label.index);
    const start = from + (line.length - line.trimStart().length);
    return i === 0 ? undefined : { start, end: start + line.trim().length };
  });
  const suits = (shift: 0 | 1): boolean =>
    lines.slice(1).every((line, i) => {
      const value = line === undefined ? "" : fold(box, line.start, line.end);
      return (
        value !== "" &&
        !box.slice(line?.start, line?.end).includes("\n") &&
        suitsLabel(fold(labels[i + shift]?.[1] ?? ""), value)
      );
    });
  return suits(1) && !suits(0) ? lines : null;
}

/**
 * Where the values of a box stand that prints all labels first, one a line, and the values behind them in their order; null of
 * another box. Labels on lines with their values may stand over it and under it (the line of the page: 发布时间：… 来源：…); null for each.
 */
function valuesBehind(box: string, labels: readonly RegExpExecArray[]): readonly (Stretch | null)[] | null {
  const alone = labels.map((label, i) => box.slice(label.index + label[0].length, labels[i + 1]?.index).trim() === "");
  const first = alone.indexOf(true);
  let last = first;
  while (last >= 0 && alone[last] === true) last++;
  const count = last - first + 1;
  const end = labels[last];
  if (first < 0 || end === undefined || count < 3) return null;
  const from = end.index + end[0].length;
  const lines = [...matchesIn(box.slice(from), /[^\n]*\S[^\n]*/g)].slice(0, count).map((line) => {
    const start = from + line.index + (line[0].length - line[0].trimStart().length);
    return { start, end: start + line[0].trim().length };
  });
  const suits = (at: number): boolean =>
    suitsLabel(fold(labels[first + at]?.[1] ?? ""), fold(box, lines[at]?.start, lines[at]?.end));
  return lines.length === count && lines.every((_, at) => suits(at))
    ? labels.map((_, i) => (i < first || i > last ? null : (lines[i - first] ?? null)))
    : null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
