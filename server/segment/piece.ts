/**
 * A source as pieces: its lines without the white space round them, empty ones left out. Very long lines, as listing
 * pages make of a whole document, are cut once more where a paragraph must have ended.
 */
import { matchesIn, type Span } from "../model/index.ts";
import { DAY_OF_PAGE_LABEL, fold, isBlank, isLinks } from "../read/index.ts";
import { numberApart } from "./apart.ts";
import { withBoxValues } from "./box-values.ts";
import { callAt } from "./called.ts";
import { cutsOf, isCramped } from "./cramped.ts";
import { withoutFrontMatter } from "./front-matter.ts";
import { isRule, labelsInRow, valuesInRow } from "./label-rows.ts";
import { dayOverText, looseDay } from "./loose-day.ts";
import { paragraphsOf } from "./markup.ts";
import { startsWithBareLabel } from "./metadata.ts";
import { bodyNames } from "./names.ts";
import { isBodyName, type Shape, shapeOf } from "./shape.ts";
import { SUMMARY } from "./summary.ts";
import { shareLength, trimmed } from "./trimmed.ts";
import { headOnLine } from "./unbroken-head.ts";
import { withWrapped } from "./wrapped.ts";

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** empty lines before it */
  readonly gap: number;
  /** folded text: whole up to {@link WHOLE} characters, else the first {@link HEAD} */
  readonly fold: string;
  readonly long: boolean;
  readonly shape: Shape;
  /** several names of bodies side by side */
  readonly joint: boolean;
  /** a title that its compiler counts (第二篇：…): as which of his texts */
  readonly called?: number;
}

/** Folded text of a run of pieces. */
export function joined(pieces: readonly Piece[], first: number, last: number): string {
  let out = "";
  for (let k = first; k <= last; k++) out += pieces[k]?.fold ?? "";
  return out;
}

/** A line of names and nothing else: 某某市财政局, 财政部、水利部. */
export const isNames = ({ fold: folded, shape }: Piece): boolean =>
  shape === "body-name" ||
  (shape === "fragment" && folded.includes("、") && folded.split("、").every((name) => isBodyName(name)));

const WHOLE = 320;
const HEAD = 80;

/** All pieces of a text between two offsets, in order. */
export function piecesOf(text: string, from = 0, to = text.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  let at = from;
  // a search past `to` would cost the whole file for every part of every document
  const stretch = text.slice(from, to);
  const breaks = stretch.includes("\r") || stretch.includes("\\n");
  while (at < to) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    // a stretch that begins or ends inside a line is cut as the whole line was
    // (blanks and the CR of its end are no part of a line)
    const inside = (end > to && text.slice(to, end).trim() !== "") || (at === from && !startsLine(text, at));
    if (end > to) end = to;
    const parts = breaks ? partsOf(text, at, end) : [{ start: at, end }];
    for (const part of parts) gap = push(text, part.start, part.end, gap, pieces, inside);
    at = end + 1;
  }
  const whole = withWrapped(withoutFrontMatter(text, pieces));
  return whole.some((piece) => piece.shape === "metadata") ? withBoxValues(whole) : whole;
}

/** a lone CR is a line end of old files, \n written out one of a program's string; line numbers count neither */
const BREAK = /\r+|(?:\\r)?\\n(?![a-z])/g;

/** A line in the parts that such breaks make of it; at least one. */
function partsOf(text: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const found of matchesIn(text.slice(start, end), BREAK)) {
    if (start + found.index > from) parts.push({ start: from, end: start + found.index });
    from = start + found.index + found[0].length;
  }
  if (from < end || parts.length === 0) parts.push({ start: Math.min(from, end), end });
  return parts;
}

/** Whether nothing but white space and the marks of Markdown stands before an offset on its line. */
function startsLine(text: string, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && text.charCodeAt(k) !== 10 && (isBlank(text.charCodeAt(k)) || "#*_".includes(text.charAt(k)))) k--;
  return k < 0 || text.charCodeAt(k) === 10 || text.charCodeAt(k) === 13;
}

/** a line of the head is shorter, in characters */
const SENTENCE = 60;

function push(text: string, from: number, to: number, gap: number, pieces: Piece[], inside: boolean): number {
  const call = callAt(text, from, to);
  const words = trimmed(text, from + (call?.length ?? 0), to);
  if (words === null) return gap + 1;
  const { start, end } = words;
  const glued = pieces.at(-1)?.shape === "body-name" ? dayOverText(text, start, end) : 0;
  const paragraphs =
    glued > 0
      ? [
          { start, end: start + glued },
          { start: start + glued, end },
        ]
      : text.charCodeAt(start) === 60 || (inside && /<(?:\/|br)/.test(text.slice(start, end)))
        ? paragraphsOf(text, start, end)
        : null;
  // the cells of a row of a box stay together
  const row = pieces.at(-1)?.shape === "metadata" && isRowOfValues(text, start, end, pieces);
  const cut = (from: number, to: number, cramped: boolean): readonly Span[] | null => {
    const head = headApart(text, from, to);
    // the text behind a head on its line ran together too
    if (head !== null)
      return head.flatMap((one) => (one.end - one.start < SENTENCE ? [one] : cutsOf(text, one.start, one.end)));
    return cramped || isCramped(text, from, to)
      ? cutsOf(text, from, to).flatMap((one) => numberApart(text, one.start, one.end) ?? [one])
      : numberApart(text, from, to);
  };
  const cuts = row
    ? null
    : paragraphs === null
      ? cut(start, end, inside)
      : paragraphs.flatMap((one) => cut(one.start, one.end, false) ?? [one]);
  if (call !== null) pieces.push({ ...pieceOf(text, start, end, gap, pieces), called: call.count });
  else if (cuts === null) pieces.push(pieceOf(text, start, end, gap, pieces));
  else {
    let first = gap;
    for (const cut of cuts) {
      pieces.push(pieceOf(text, cut.start, cut.end, first, pieces));
      first = 0;
    }
  }
  return 0;
}

/** The lines of a head that a page prints on one line; null of another line. */
function headApart(text: string, start: number, end: number): readonly Span[] | null {
  const ends = headOnLine(text.slice(start, end));
  if (ends === null) return null;
  const cuts: Span[] = [];
  let from = start;
  for (const at of [...ends.map((one) => start + one), end]) {
    while (from < at && isBlank(text.charCodeAt(from))) from++;
    let to = at;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) cuts.push({ start: from, end: to });
    from = at;
  }
  return cuts;
}

/** characters of a line of links at most */
const MAX_LINK = 4000;
const CRUMB = /^[>»›]{1,2}$/;
/** 第6期, (第3期), 〔2021〕第8期 under the name of a series of minutes; a gazette has issues too, and is no document */
const isIssueOf = (series: string, folded: string): boolean =>
  /(?:纪要|简报|专报|快报|[月旬周]报|(?:天气|监测|预警|预报|汛情|旱情|疫情|工作)(?:报告|通报|动态|信息))$/.test(
    series,
  ) &&
  /^\(?(?:[〔(]?\d{4}年?[〕)]?,?)?第?[\d〇零一二三四五六七八九十百]{1,5}[期次]\)?(?:\(总第?\d{1,4}[号期]\))?$/.test(
    folded,
  );

/** 政策|财农(2016)26号|财政补贴|中央: a row of an index of documents, as it is copied beside the text; no row of a table in it */
const isIndexRow = (line: string): boolean => {
  // nearly no line has a tab
  const cells = line.length <= 160 && line.includes("\t") ? line.split("\t") : [];
  return (
    cells.length >= 5 &&
    /^[一-龥]/.test(line) &&
    !/关于/.test(line) &&
    cells.some((cell) => /[〔(（]\s*\d{4}\s*[〕)）]\s*\d{1,4}号/.test(cell))
  );
};

const isListed = (folded: string): boolean => /^[•·](?![•·])/.test(folded) && folded.length <= 60;

const isBoxLine = (shape: Shape): boolean =>
  shape === "fragment" ||
  shape === "title-end" ||
  shape === "title-start" ||
  shape === "body-name" ||
  shape === "text" ||
  shape === "number" ||
  shape === "order-number";

/** 层级: 区级, 状态: 有效: a label that only its neighbours in the box explain */
const OWN_LABEL = /^(?!.{0,4}(?:单位|部门|任务|时限|配合|牵头|责任))[一-龥]{2,6}:(?:[^。;:]{1,40}|https?:\S{4,})$/;
/** **分类**: in a list of such labels in Markdown, whatever it is called */
const BOLD_LABEL = /^(?!.{0,4}(?:单位|部门|任务|时限|配合|牵头|责任))[一-龥]{2,8}\*\*[:：]/;
/** the first one, under a title, with its value; the addressees stand there too */
const FIRST_BOLD_LABEL =
  /^(?![各全]|有关|.{0,4}(?:单位|部门|任务|时限|配合|牵头|责任))[一-龥]{2,8}\*\*[:：][ \t]*[^\s*]/;
/** 有效期: without a value */
const OWN_LABEL_ALONE = /^(?!.{0,4}(?:单位|部门|任务|时限|配合|牵头|责任|如下))[一-龥]{2,6}:$/;

/** 【实施时间】 2015-01-01, 【正文】: a field in square brackets under another one, whatever it is called */
const BRACKETED_FIELD = /^(?:\d{1,2}\.)?〔[一-龥]{2,8}〕[^。]{0,60}$/;

const TEXT_FIELD = /^(?:信息|公文|公告|文章)?内容:$/;

const FURTHER_ADOPTION =
  /^(?:根据)?\d{4}年\d{1,2}月\d{1,2}日[^。]{2,140}(?:通过|批准|修订|修正|修改|公布|发布)(?:根据[^。]{4,120}(?:通过|批准|修订|修正|修改|公布|发布))?,?$/;

/** 索引号⇥文号⇥成文日期 / 001⇥某政发〔2019〕3号⇥2019-03-05: the row under a row of labels, and the rule between the two */
function isRowOfValues(text: string, start: number, end: number, above: readonly Piece[]): boolean {
  const line = text.slice(start, end);
  const row = above.slice(-2).findLast((piece) => !isRule(text.slice(piece.start, piece.end)));
  const labels = row?.shape === "metadata" ? labelsInRow(text.slice(row.start, row.end)) : null;
  return labels !== null && (isRule(line) || valuesInRow(labels, line) !== null);
}

function pieceOf(text: string, from: number, end: number, gap: number, above: readonly Piece[]): Piece {
  const before = above.at(-1);
  const start = from + shareLength(text, from, end);
  const long = end - start > WHOLE;
  const folded = fold(text, start, long ? start + HEAD : end);
  let shape = shapeOf(folded, long);
  // a link whose address or whose tip is long
  if (long && folded.includes("〔") && end - start < MAX_LINK && isLinks(fold(text, start, end))) shape = "furniture";
  if (
    isBoxLine(shape) &&
    startsWithBareLabel(text.slice(start, Math.min(end, start + 80)), folded, before?.shape === "metadata")
  )
    shape = "metadata";
  else if (before?.shape === "metadata" && isRowOfValues(text, start, end, above)) shape = "metadata";
  // • 发文字号 / • 某政发〔2023〕7号: a list in which each value stands under its label
  else if (before?.shape === "metadata" && isBoxLine(shape) && isListed(folded) && isListed(before.fold))
    shape = "metadata";
  else if (before?.shape === "metadata" && BRACKETED_FIELD.test(before.fold) && BRACKETED_FIELD.test(folded))
    shape = "metadata";
  else if (
    text.startsWith("**", start - 2) &&
    (before?.shape === "metadata" || before?.shape === "furniture"
      ? BOLD_LABEL
      : before?.shape === "title-end"
        ? FIRST_BOLD_LABEL
        : null
    )?.test(text.slice(start, Math.min(end, start + 16)))
  )
    shape = "metadata";
  else if (
    isBoxLine(shape) &&
    before?.shape === "metadata" &&
    above.at(-2)?.shape === "metadata" &&
    (OWN_LABEL.test(folded) || (shape === "fragment" && OWN_LABEL_ALONE.test(folded)))
  )
    shape = "metadata";
  else if (
    shape === "fragment" &&
    (before === undefined || before.shape === "body-name" || before.shape === "note" || before.shape === "text") &&
    looseDay(text.slice(start, end)) !== null
  )
    shape = "date";
  else if (before?.shape === "title-end" && SUMMARY.test(folded)) shape = "furniture";
  // 首页 / > / 公示公告: crumbs, one to a line
  else if (before?.shape === "furniture" && CRUMB.test(before.fold) && folded.length <= 12 && !folded.includes("关于"))
    shape = "furniture";
  // 更新时间： / 2017-10-12
  else if (
    shape === "date" &&
    before?.shape === "furniture" &&
    DAY_OF_PAGE_LABEL.test(before.fold) &&
    /^\d{4}[-./]/.test(folded)
  )
    shape = "furniture";
  // 浏览量： / 1024
  else if (
    shape === "fragment" &&
    before?.shape === "furniture" &&
    before.fold.endsWith(":") &&
    /^\d{1,8}次?$/.test(folded)
  )
    shape = "furniture";
  // 内容： under a box: the text follows
  else if (
    shape === "fragment" &&
    (before?.shape === "metadata" || before?.shape === "furniture") &&
    TEXT_FIELD.test(folded)
  )
    shape = "furniture";
  // 2017年9月29日某省某次会议批准根据… / 2018年11月29日某次会议批准的《…的决定》修正: the history of a rule under its first line
  else if (before?.shape === "adoption" && isBoxLine(shape) && FURTHER_ADOPTION.test(folded)) shape = "adoption";
  else if (isBoxLine(shape) && isIndexRow(text.slice(start, end))) shape = "furniture";
  // 某县政府常务会议纪要 / 第6期: minutes are numbered by issue
  else if (shape === "fragment" && before !== undefined && isIssueOf(before.fold, folded)) shape = "number";
  const joint = shape === "body-name" && end - start > folded.length && bodyNames(text, start, end).length > 1;
  // pages print the number over the text and in it: one of them is enough
  const again = shape === "number" && before?.shape === "number" && before.fold === folded;
  return { start, end, gap, fold: folded, long, shape: again ? "furniture" : shape, joint };
}
