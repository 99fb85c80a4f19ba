/**
 * Texts whose lines the width of a page broke: what reads them is given whole paragraphs, and what it finds is put back at
 * its place in the source. Titles, addressees, numbers and duties are then read as on any other page.
 */
import { type Boundary, lineAt, type SourceText, type Span } from "../model/index.ts";
import { fold, isBlank, isHan } from "../read/index.ts";
import { begun, type Edited, joined } from "./edited.ts";
import { type PageWidth, type SetLine, widthsOf } from "./page-width.ts";
import { isAddressee, type Shape, shapeOf } from "./shape.ts";

/** The source without the line breaks that the width of its pages made; null where it has none, as nearly every source. */
export function unwrapped(source: SourceText, given: readonly Boundary[] = []): Edited | null {
  return joined(source, breaksOf(source.text, source.lineStarts, new Set(given.flatMap(begun))), given);
}

/** The line breaks that belong to no paragraph's end, with the blanks before them, in order. */
function breaksOf(text: string, lineStarts: readonly number[], begun: ReadonlySet<number>): readonly Span[] {
  const lines: SetLine[] = [];
  for (let k = 0; k < lineStarts.length; k++) {
    const start = lineStarts[k] ?? 0;
    let end = (lineStarts[k + 1] ?? text.length + 1) - 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) lines.push(lineOf(text, start, end));
  }
  const widths = widthsOf(lines);
  if (widths.every((width) => width === null)) return [];
  const step = isSetApart(text, lines) ? 2 : 1;
  const out: Span[] = [];
  for (let k = 0; k + 1 < lines.length; k++) {
    const width = widths[k];
    const line = lines[k];
    const next = lines[k + 1];
    if (!width || !line || !next || !isFull(line, width) || next.row) continue;
    // an empty line, or blanks before the words, begin something new
    if (breaksBetween(text, line, next) > step || isIndented(text, next.start, width.exact)) continue;
    if (begun.size > 0 && begun.has(lineAt(lineStarts, next.start))) continue;
    if (goesOn(text, line, next, width.exact)) out.push({ start: line.end, end: next.start });
  }
  return out;
}

/** More line breaks than two are not counted. */
function breaksBetween(text: string, { end }: Span, { start }: Span): number {
  const first = text.indexOf("\n", end);
  const second = text.indexOf("\n", first + 1);
  if (second < 0 || second >= start) return 1;
  return second === start - 1 ? 2 : 3;
}

const FEWEST_APART = 12;
/** Whether an empty line stands behind every line, as pages are copied. */
const isSetApart = (text: string, lines: readonly Span[]): boolean =>
  lines.length >= FEWEST_APART &&
  lines.filter((line, k) => {
    const before = lines[k - 1];
    return before !== undefined && breaksBetween(text, before, line) === 1;
  }).length *
    100 <=
    3 * lines.length;

/** Blanks before the words; one alone may be where a line was broken at a letter's place, whatever stood there. */
const isIndented = (text: string, start: number, exact: boolean): boolean =>
  isBlank(text.charCodeAt(start)) && !(exact && text.charCodeAt(start) === 32 && !isBlank(text.charCodeAt(start + 1)));

const isFull = (line: SetLine, { of, least, leastOpen, most, exact }: PageWidth): boolean =>
  !line.row && (line.closed || exact ? of(line) >= least && of(line) <= most : of(line) >= leastOpen);

/** letters of a line that are looked at */
const MOST = 200;
/** gaps between words line up as the columns of a table; those behind a sentence or the number of an article do not */
const isRow = (words: string): boolean => /[^\s。；：:;，,、条章节)）](?:[ \u00a0]{2,}|\u3000{2,})\S/.test(words);

/** 2 自动化改造 区应急局 区工信局、区发改委 2020年12月: the number of a row, and cells of more than a letter behind it */
const NUMBERED_ROW = /^\d{1,3}[ \u3000][\u4e00-\u9fa5“][^ \u3000]+(?:[ \u3000][^ \u3000]{2,}){2,}/;

/** what the lines of a drawn table begin with */
const DRAWN = "|+│┃║┌├└┏┣┗╔╠╚";

/** =====, ----: a line of strokes says nothing of the width of a page */
const STROKES = /^([^\w\s一-龥])\1{4}$/;

/** of a line that begins with no Chinese letter */
const startsRow = (words: string): boolean =>
  (words !== "" && DRAWN.includes(words.charAt(0))) || STROKES.test(words.slice(0, 5)) || NUMBERED_ROW.test(words);

const CLOSES = "。；;：:！？!?）)】〕]|";

function lineOf(text: string, start: number, end: number): SetLine {
  let columns = 0;
  const words = text.slice(start, Math.min(end, start + MOST));
  let row = isRow(words) || (!isHan(text.charCodeAt(start)) && startsRow(words));
  // a line wider than any page is only known to be so
  for (let i = start; i < end && columns < 2 * MOST; i++) {
    const code = text.charCodeAt(i);
    columns += code < 0x80 ? 1 : 2;
    row ||= code === 9 && i > start;
  }
  return { start, end, columns, letters: end - start, closed: CLOSES.includes(text.charAt(end - 1)), row };
}

const MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百零〇\d]{1,5}[章节条编](?![的规款、第])|\d{1,2}[.．、](?!\d)|\d{1,2}(?:\.\d{1,2}){2,}|附件?\d{0,2}[:：]|[—\-－]{1,2}\D)/;

/** what a line of its own begins with or is, whatever stands above it */
const OWN: ReadonlySet<Shape> = new Set([
  "number",
  "order-number",
  "date",
  "signed",
  "attachment-mark",
  "attachment-list",
  "contents",
  "note",
  "metadata",
  "furniture",
  "adoption",
]);

/** 市教育局：, 4.2 …: what a paragraph of its own is about */
const NAMED = /^(?:[一-龥（）()、]{2,30}[：:]|\d{1,2}\.\d{1,2}\s?[一-龥Ⅰ-Ⅹ])/;
/** behind a closed line, what is no rest of a sentence */
const HEADS: ReadonlySet<Shape> = new Set(["body-name", "letterhead", "title-start", "title-end", "addressee"]);

/** how a text begins under a title */
const OPENS_TEXT = /^(?:为|根据|按照|依据|经|现将|各|近年|第[一1][章条])/;

/** Whether a full line breaks off, and the next one goes on with its words. */
function goesOn(text: string, line: SetLine, next: SetLine, exact: boolean): boolean {
  const words = text.slice(line.start, line.end);
  if (isOpen(words)) return true;
  const below = text.slice(next.start, Math.min(next.end, next.start + 80));
  if (line.closed && !exact && !/[)）]$/.test(words)) return false;
  if (MARK.test(below)) return false;
  const folded = fold(below);
  const under = shapeOf(folded, next.end - next.start > 80);
  if (OWN.has(under)) return false;
  if (line.closed && (HEADS.has(under) || NAMED.test(below) || isAddressee(fold(words)))) return false;
  const shape = shapeOf(fold(words), false);
  if (shape === "title-end" && (OPENS_TEXT.test(below) || isAddressee(folded))) return false;
  return true;
}

/** Whether a bracket or a title that a line opens is not closed on it. */
function isOpen(words: string): boolean {
  let depth = 0;
  for (const mark of words) {
    if ("《〈（(“".includes(mark)) depth++;
    else if ("》〉）)”".includes(mark) && depth > 0) depth--;
  }
  return depth > 0;
}
