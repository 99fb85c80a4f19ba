/**
 * The text of a document as grammar wants it: no white space, full-width ASCII as ASCII, lines that were only wrapped joined.
 * Every folded character knows where it stands in the source, so that facts are quoted from the source.
 */

import { matchesIn, type PartKind, type Span } from "../../model/index.ts";
import { type DocumentContext, isSetApart } from "../context.ts";

export interface FoldedPart {
  readonly kind: PartKind;
  /** range in the folded text */
  readonly start: number;
  readonly end: number;
}

export interface Folded {
  readonly text: string;
  /** source offset of each folded character */
  readonly at: Int32Array;
  readonly parts: readonly FoldedPart[];
}

/** What never holds a citation: the document's own head, index boxes, tables of contents, the closing list of attachments. */
const SILENT: ReadonlySet<PartKind> = new Set(["header", "metadata", "contents", "attachmentList"]);

const ADOPTED =
  /^[ \t\u3000]*[（(](?=[^\n]{0,300}(?:通过|批准|公布|发布))[^\n]{0,300}《[^\n]{0,200}(?:\n[^\n（(]{0,80})?[）)]/gm;

/** (某年某月通过　根据《关于修改部分法规的决定》修正): what a law says of itself under its title */
function adoptionLines(text: string, header: Span): readonly { kind: PartKind; start: number; end: number }[] {
  const head = text.slice(header.start, header.end);
  if (!head.includes("《")) return [];
  return [...matchesIn(head, ADOPTED)].map((line) => ({
    kind: "header",
    start: header.start + line.index,
    end: header.start + line.index + line[0].length,
  }));
}

/** Parts of a document in which other documents are cited, folded; parts are separated by a line break. */
export function foldDocument(context: DocumentContext): Folded {
  const { text } = context.source;
  const parts = context.span.parts.length > 0 ? context.span.parts : [{ kind: "body" as const, ...rangeOf(context) }];
  const spoken = parts.flatMap((part) =>
    part.kind === "header" ? adoptionLines(text, part) : SILENT.has(part.kind) ? [] : [part],
  );
  let size = 0;
  for (const part of spoken) size += part.end - part.start + 1;
  const codes = new Uint16Array(size);
  const at = new Int32Array(size);
  const folded: FoldedPart[] = [];
  const apart = isSetApart(context.lines);
  let n = 0;
  for (const part of spoken) {
    const start = n;
    n = foldRange(text, part.start, part.end, apart, codes, at, n);
    folded.push({ kind: part.kind, start, end: n });
    if (n < size) {
      at[n] = part.end;
      codes[n++] = NEWLINE;
    }
  }
  const bytes = Buffer.from(codes.buffer, 0, n * 2);
  return { text: bytes.toString("utf16le"), at, parts: folded };
}

function rangeOf(context: DocumentContext): { start: number; end: number } {
  return { start: context.span.start, end: context.span.end };
}

const NEWLINE = 10;
const ZERO = 48;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLatin = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
/** O o ○ */
const isOh = (c: number): boolean => c === 0x4f || c === 0x6f || c === 0x25cb;

/** 〔2O15〕1O号: a letter that a scan read for the zero behind a figure; in H2O and 5ohm it is a letter */
function isZero(text: string, i: number, codes: Uint16Array, n: number): boolean {
  let first = n;
  // years and serials are short: a longer run is not walked through at each letter
  while (first > Math.max(0, n - 8) && isDigit(codes[first - 1] ?? 0)) first--;
  if (first === n || isLatin(codes[first - 1] ?? 0)) return false;
  const next = text.charCodeAt(i + 1);
  return !isLatin(next) || isOh(next);
}
/** 〔20l4〕l号: a letter that a scan read for a one, between figures, brackets and 号 */
function isOne(text: string, i: number, before: number): boolean {
  const next = text.charCodeAt(i + 1);
  return (isDigit(before) || isClosing(before)) && (isDigit(next) || isClosing(next) || next === 0x53f7);
}

/** l I */
const isEll = (c: number): boolean => c === 0x6c || c === 0x49;
/** ］ 〕 ] as folded */
const isClosing = (c: number): boolean => c === 0x5d || c === 0x3015;

/** A line shorter than this was ended by its writer, not by the width of a page. */
const WRAPPED = 18;

/** @param apart an empty line stands behind every line, and says nothing */
function foldRange(
  text: string,
  from: number,
  to: number,
  apart: boolean,
  codes: Uint16Array,
  at: Int32Array,
  first: number,
): number {
  let n = first;
  let lineStart = n;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    // Han letters (isHan) first: nearly every character is one, and a call for each would take as long as all else
    if (c >= 0x4e00 && c <= 0x9fff) {
      at[n] = i;
      codes[n++] = c;
      continue;
    }
    if (c === NEWLINE) {
      if (n === lineStart && (n === first || codes[n - 1] === NEWLINE)) continue;
      const length = n - lineStart;
      const open = isOpen(codes, lineStart, n);
      if (goesOn(text, i + 1, codes, n)) continue;
      if ((length >= WRAPPED || open) && !closes(codes[n - 1] ?? 0)) {
        const foot = pastFoot(text, i + 1, open);
        if (continues(text, foot > 0 ? foot : apart ? pastEmpty(text, i + 1) : i + 1, to)) {
          if (length > 400) lineStart = n;
          if (foot > 0) i = foot - 1;
          continue;
        }
      }
      at[n] = i;
      codes[n++] = NEWLINE;
      lineStart = n;
      continue;
    }
    if (isSpace(c)) continue;
    at[n] = i;
    const folded = c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c === 0xfe5d ? 0x3014 : c === 0xfe5e ? 0x3015 : c;
    codes[n] =
      isOh(folded) && isZero(text, i, codes, n)
        ? ZERO
        : isEll(folded) && isOne(text, i, codes[n - 1] ?? 0)
          ? ZERO + 1
          : folded;
    n++;
  }
  return n;
}

/** 保政办发〔2009〕 before 104号, 保政办发 before 〔2009〕104号, 公告 before 2021年第8号: a number that the width of a cell broke */
function goesOn(text: string, i: number, codes: Uint16Array, n: number): boolean {
  const last = codes[n - 1] ?? 0;
  if (isClosing(last) || last === 0x29) return isDigit(codes[n - 2] ?? 0) && SERIAL.test(text.slice(i, i + 24));
  if (ENDS_CODE.includes(String.fromCharCode(last))) return YEAR_AND_SERIAL.test(text.slice(i, i + 24));
  return (last === 0x4ee4 || last === 0x544a) && OF_YEAR.test(text.slice(i, i + 24));
}

/** last letters of agency codes */
const ENDS_CODE = "发字函办文规政府";
const SERIAL = /^[ \t\u3000]*第?\d{1,5}[ \u3000]?号(?!楼|院|线|桥|路)/;
const YEAR_AND_SERIAL = /^[ \t\u3000]*[〔［[（(](?:19|20)\d{2}[〕］\])）][ \u3000]?第?\d{1,5}[ \u3000]?号/;
const OF_YEAR = /^[ \t\u3000]*(?:(?:19|20)\d{2}年第?|第)\d{1,5}[ \u3000]?号[ \t\r]*(?:\n|$)/;

/** - 2 -, 第2页 共8页, 2/8, a form feed: the foot of a page in the middle of a sentence, and the empty lines round it */
const FOOT =
  /(?:[ \t\r\u3000]*\n)*[ \t\u3000]*(?:[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2}|第 ?\d{1,3} ?页(?:[,， ]{0,2}共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3}|\f)[ \t\r\f]*\n(?:[ \t\r\u3000]*\n)*/y;
/** the number alone, where a bracket is open */
const BARE_FOOT = /(?:[ \t\r\u3000]*\n)*[ \t\u3000]*\d{1,3}[ \t\r]*\n(?:[ \t\r\u3000]*\n)*/y;

/** Where the text goes on behind the foot of a page that begins at `i`; 0 where there is none. */
function pastFoot(text: string, i: number, open: boolean): number {
  FOOT.lastIndex = i;
  if (FOOT.test(text)) return FOOT.lastIndex;
  if (!open) return 0;
  BARE_FOOT.lastIndex = i;
  return BARE_FOOT.test(text) ? BARE_FOOT.lastIndex : 0;
}

/** the start of the line behind the empty one at `i`; `i` where that one has words */
function pastEmpty(text: string, i: number): number {
  let end = i;
  while (isSpace(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === NEWLINE ? end + 1 : i;
}

/** Whether a line that ends with this character is complete: 。；：！？;:!? */
function closes(c: number): boolean {
  return c === 0x3002 || c === 0x3b || c === 0x3a || c === 0x21 || c === 0x3f;
}

/** Whether the last bracket of a line opens: a title or a number that the line's end breaks. */
function isOpen(codes: Uint16Array, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const c = codes[i];
    if (c === 0x300b || c === 0x29) return false;
    if (c === 0x300a || c === 0x28) return true;
  }
  return false;
}

/** Whether the next line goes on in mid-sentence: no blank line, no indent, no heading mark. */
function continues(text: string, i: number, to: number): boolean {
  if (i >= to) return false;
  const c = text.charCodeAt(i);
  if (isSpace(c) || c === NEWLINE || c === 13) return false;
  return !HEADING.test(text.slice(i, i + 32)) && !CELL.test(text.slice(i, i + 16));
}

/** a day or a serial alone: a cell of a table, or what stands under a text */
const CELL = /^(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|\d{1,3})[ \t\r]*(?:\n|$)/;

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、，.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,5}[条章节]|\d{1,3}[.．、]|\d{1,3}[ \t\u3000]+[一-龥《“](?<![个项家年月日号条名万亿元人次所处台座户亩公吨米])|序\s?号|[A-Z]{2,4}(?:\/[A-Z])?[ ]?\d{2,6}(?:\.\d{1,2})?(?:[-—–]\d{2,4})?(?:[(（]所有部分[)）])?[ \t\u3000]+(?![的和及与中规标执等])[一-龥]|[一-龥]{2,8}\t|附件(?![\d一二三四五六七八九十]{0,2}[)）、和及])|附:)/;

function isSpace(c: number): boolean {
  return (
    c === 32 ||
    c === 9 ||
    c === 13 ||
    c === 0x3000 ||
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0xfeff ||
    c === 11 ||
    c === 12
  );
}
