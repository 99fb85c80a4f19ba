/** The task that an assignment stands under: its heading or first clause, the headings above it, its deadline. */

import type { Span } from "../../model/index.ts";
import { isHan } from "../../read/index.ts";
import type { DocumentContext, Line } from "../context.ts";
import { groupDateIn, stageIn } from "./time.ts";

/** how many characters of a task are kept where no mark ends its first clause */
const LONGEST = 40;

/** 一、 （一） ㈠ 1. 1、 (1) ① 第三条 第一， at the head of a paragraph, in Markdown **第三条** or ## 一、; 10月底前 and 35个 begin with a figure, not with a mark */
export const MARKER =
  /^[\s*#]*(?:第[一二三四五六七八九十百零〇\d]{1,5}[章节条](?:[\s\u3000]{0,2}[【（(][^】）)\n]{2,12}[】）)])?|第[一二三四五六七八九十]{1,2}[，,、]|[一二三四五六七八九十]{1,3}\s?[、.．]|[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[）)]|\d{1,3}(?:\.\d{1,2}){0,3}(?:\s?[、.．）)]|(?=\s?(?![年月日个家项名户人万亿次天元处批台套所座吨亩米]|公里|小时)[\u4e00-\u9fa5]))|[①-⑳⑴-⒇⒈-⒛㈠-㈩])[\s*、.．]*/;

/** the Han letters that a mark can begin with: most sentences begin with another one */
const MARK_LETTERS = new Set([..."第一二三四五六七八九十"].map((letter) => letter.charCodeAt(0)));
/** what paragraphs are indented with */
const [SPACE, WIDE_SPACE] = [0x20, 0x3000];

/** False where the first letter from `at` on begins no mark, as most letters: asked before anything is cut. */
export function mayMark(text: string, at: number): boolean {
  let first = at;
  let code = text.charCodeAt(first);
  while (code === WIDE_SPACE || code === SPACE) code = text.charCodeAt(++first);
  return !isHan(code) || MARK_LETTERS.has(code);
}

/** Length of the mark at `start` with the blanks round it, 0 where none stands. */
export function markLength(text: string, start: number, end: number): number {
  if (!mayMark(text, start)) return 0;
  return MARKER.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
}

/** blanks, and marks of Markdown */
const BEFORE_MARK = /[\s*#]/;

/** depth of a heading by its mark: 一 = 1, （一） = 2, 1. = 3, (1) = 4, ① = 5; 0 where no mark stands */
export function headingDepth(text: string, line: Span): number {
  if (!mayMark(text, line.start)) return 0;
  const opening = text.slice(line.start, Math.min(line.end, line.start + 16));
  const head = BEFORE_MARK.test(opening.charAt(0)) ? opening.replace(/^[\s*#]+/, "") : opening;
  const first = head.charCodeAt(0);
  if (isHan(first)) {
    if (first === OF_ARTICLES)
      return /^第[一二三四五六七八九十百]+[章编]/.test(head)
        ? 1
        : /^第[一二三四五六七八九十百零〇\d]{1,5}[节条]/.test(head)
          ? 2
          : 0;
    return /^[一二三四五六七八九十]{1,3}[、.．]/.test(head) ? 1 : 0;
  }
  if (first >= ZERO && first <= NINE) {
    if (
      /^\d{1,3}(?:\.\d{1,2}){0,3}[、.．\s]?(?![年月日个家项名户万亿次天元]|公里)[\u4e00-\u9fa5“]|^\d{1,3}[、.．]/.test(
        head,
      )
    )
      return 3;
    return /^\d{1,3}[）)]/.test(head) ? 4 : 0;
  }
  if (/^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[㈠-㈩])/.test(head)) return 2;
  if (/^[（(]\d{1,3}[）)]/.test(head)) return 4;
  return /^[①-⑳⑴-⒇]/.test(head) ? 5 : 0;
}

const OF_ARTICLES = "第".charCodeAt(0);
const [ZERO, NINE] = [0x30, 0x39];

/** marks that a list sets before its lines */
export const BULLETS = "·•●○■□◆◇▲△▪▶►➢★☆※◎√✓—–－-";
/** 问题一：, 整改措施：, 任务名称：what says that a task follows, and is none */
const WHAT_FOLLOWS =
  /^(?:(?:20\d\d年)?\d{1,2}月(?:份|底|初|[上中下]旬)?前?[:：](?=[^\n])\s*)?(?:(?:整改|工作|目标|重点|主要|具体|存在|项目|任务|督[办查]|交办|议定|改革|创新|提案|建议|承诺|诉求|整治|攻坚|责任|履职)?(?:问题|任务|事项|内容|措施|举措|目标|实事|项目|名称|(?<=重点|主要|具体)工作)[一二三四五六七八九十\d]{0,2}[:：](?=[^\n])[\s\u3000|]*|【(?:工作|重点|主要|具体)?(?:任务|事项|内容|措施)】[\s\u3000]*|[一二三四五六七八九十]{1,2}[是要](?=[^，。；\n]))?/;
const CLAUSE_END = /[。；;！\n|]|[:：](?!\d)|(?<=[\u4e00-\u9fa5])\.(?=[\u4e00-\u9fa5])/;

/** width on the page: Han letters and full-width marks two, others one */
function widthOf(words: string): number {
  let width = 0;
  for (let i = 0; i < words.length; i++) width += words.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

/** no line that the width of a page broke is longer, in characters */
const LONGEST_LINE = 400;

/** Whether the width of a cell or page broke the line at `at`: a full line is no narrower than what goes on with it, and neither ends nor begins with a mark. */
function wrapsAt(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const above = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\t")) + 1).trim();
  const below = (/^[^\n]*/.exec(text.slice(at + 1, Math.min(end, at + LONGEST_LINE)))?.[0] ?? "").trim();
  return (
    below !== "" &&
    !/[。；;：:！，,、）)\t]$/.test(above) &&
    !/[\t|]/.test(below) &&
    markLength(below, 0, below.length) === 0 &&
    widthOf(above) >= widthOf(below)
  );
}

/** 改造老旧管网。2024年底前完成120公里: the name of a task of at most so many letters is kept with what is to be done behind it */
const NAME = 12;
/** letters that say what is to be done, at least */
const LEAST_SAID = 4;

const ONLY_WHEN = /^(?:到|至|力争)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|年底|底|末)?(?:之?前)?$/;

/** The first clause of a stretch, its mark left out; lines that were broken by the width of a cell or a page are one. */
export function firstClause(text: string, start: number, end: number): Span {
  let from = start + markLength(text, start, end);
  while (from < end && /[\s*，,；;。、：:|]/.test(text.charAt(from))) from++;
  while (from < end && BULLETS.includes(text.charAt(from))) from++;
  const label = WHAT_FOLLOWS.exec(text.slice(from, Math.min(end, from + 14)))?.[0].length ?? 0;
  if (label > 0) from += label + markLength(text, from + label, end);
  const slice = text.slice(from, Math.min(end, from + 400));
  let stop = slice.search(CLAUSE_END);
  while (stop > 0 && slice.charAt(stop) === "\n" && wrapsAt(text, from + stop, end)) {
    const next = slice.slice(stop + 1).search(CLAUSE_END);
    stop = next < 0 ? -1 : stop + 1 + next;
  }
  if (stop > 0 && stop <= NAME && slice.charAt(stop) === "。" && slice.charAt(stop - 1) !== "组") {
    const behind = slice.slice(stop + 1).search(CLAUSE_END);
    const length = behind < 0 ? slice.length - stop - 1 : behind;
    // 时间：9月20日, （10月底前）: said of it, and nothing that is to be done
    const said = slice.slice(stop + 1, stop + 2 + length);
    if (length >= LEAST_SAID && !/^\s*[（(]|[:：]/.test(said)) stop += 1 + length;
  }
  if (stop < 0) stop = slice.length;
  if (stop > LONGEST) {
    const comma = Math.max(slice.lastIndexOf("，", LONGEST), slice.lastIndexOf(",", LONGEST));
    stop = comma >= 6 ? comma : LONGEST;
    // 2026年底前，…: a clause that dates a long task is none of it
    if (comma >= 6 && ONLY_WHEN.test(slice.slice(0, comma))) return firstClause(text, from + comma + 1, end);
  }
  let to = from + stop;
  while (to > from && /[\s\u3000，,、（(.—]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Index of the line that holds an offset. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let lo = 0;
  let hi = lines.length;
  while (hi - lo > 1) {
    const mid = (lo + hi) >> 1;
    if ((lines[mid]?.start ?? 0) <= offset) lo = mid;
    else hi = mid;
  }
  return lo;
}

/** Headings above an offset, outermost first: the nearest line of each smaller depth. */
export function headingsAbove(headings: readonly Heading[], at: number): readonly Heading[] {
  let lo = 0;
  let hi = headings.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((headings[mid]?.end ?? 0) <= at) lo = mid + 1;
    else hi = mid;
  }
  const found: Heading[] = [];
  let depth = 9;
  for (let i = lo - 1; i >= 0 && i > lo - 400 && depth > 1; i--) {
    const heading = headings[i];
    if (heading === undefined || heading.depth >= depth) continue;
    found.unshift(heading);
    depth = heading.depth;
  }
  return found;
}

export interface Heading extends Span {
  readonly depth: number;
  /** the days that the heading gives its part of the plan (整治阶段（3月11日—4月20日）), or null */
  readonly stage: string | null;
}

const dateOf = (name: string): string | null => stageIn(name) ?? groupDateIn(name);

/** A row of a table, 14⇥执法全程留痕⇥市法制办: words in two cells behind the number, which none of the next row stands under. */
const ROW = /^[\s\u3000]*[^\t\n]{0,8}\t[^\t\n]*[^\s\t][^\t\n]*\t+[^\n]*\S|^[^\t\n]{9,}\t[^\n]*\S/;

/** Lines that are headings by themselves: a mark and a few words, no full stop inside. */
export function headingsOf(context: DocumentContext): readonly Heading[] {
  const { text } = context.source;
  const found: Heading[] = [];
  for (let i = 0; i < context.lines.length; i++) {
    const line = context.lines[i];
    if (line === undefined) continue;
    const length = line.end - line.start;
    if (length < 3) continue;
    const depth = headingDepth(text, line);
    if (depth === 0 || depth > 4) continue;
    const head = text.slice(line.start, Math.min(line.end, line.start + 60));
    const whole = length <= 60 && !/[。；;，,]./.test(head) && !ROW.test(head);
    const name = /[。，,；;:：]/.exec(head)?.index ?? head.length;
    // 第一阶段：调查摸底（3月—4月）
    const dated =
      head.includes("阶段") && /^[^。；;:：]*阶段[:：]/.test(head)
        ? (/[。；;]/.exec(head)?.index ?? head.length)
        : name;
    const stage = /阶段|步|[（(]|(?:的|完成)[任事工项问措]/.test(head)
      ? dateOf(text.slice(line.start + markLength(text, line.start, line.end), line.start + dated))
      : null;
    // 自查阶段（4月—5月）。…: text goes on behind the heading of a stage
    if (whole || stage !== null)
      found.push({ start: line.start, end: whole ? line.end : line.start + name, depth, stage });
  }
  return found;
}
