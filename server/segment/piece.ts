/**
 * A source as pieces: its lines without the white space round them, empty ones left out. Very long lines, as listing
 * pages make of a whole document, are cut once more where a paragraph must have ended.
 */
import { fold, isBlank } from "../read/index.ts";
import { bodyNames } from "./names.ts";
import { type Shape, shapeOf } from "./shape.ts";

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
}

const WHOLE = 320;
const HEAD = 80;
/** a line beyond this length with inner white space may hold several paragraphs */
const CRAMPED = 240;

/** All pieces of a text between two offsets, in order. */
export function piecesOf(text: string, from = 0, to = text.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  let at = from;
  // a search past `to` would cost the whole file for every part of every document
  const returns = text.slice(from, to).includes("\r");
  while (at < to) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    // a stretch that begins or ends inside a line is cut as the whole line was
    const inside = end > to || (at === from && at > 0 && text.charCodeAt(at - 1) !== 10);
    if (end > to) end = to;
    const cr = returns ? text.slice(at, end).indexOf("\r") : -1;
    if (cr >= 0 && at + cr < end - 1) {
      // a lone CR is a line end of old files, though line numbers do not count it
      for (const part of text.slice(at, end).matchAll(/[^\r]+/g)) {
        gap = push(text, at + part.index, at + part.index + part[0].length, gap, pieces, inside);
      }
    } else {
      gap = push(text, at, end, gap, pieces, inside);
    }
    at = end + 1;
  }
  return pieces;
}

function push(text: string, from: number, to: number, gap: number, pieces: Piece[], inside: boolean): number {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return gap + 1;
  if (end - start > CRAMPED || inside) {
    let first = gap;
    for (const cut of cutsOf(text, start, end)) {
      pieces.push(pieceOf(text, cut.start, cut.end, first, pieces.at(-1)));
      first = 0;
    }
  } else {
    const number = numberBefore(text, start, end);
    if (number > 0) pieces.push(pieceOf(text, start, number, gap, pieces.at(-1)));
    let rest = Math.max(number, start);
    while (number > 0 && isBlank(text.charCodeAt(rest))) rest++;
    pieces.push(pieceOf(text, rest, end, number > 0 ? 0 : gap, pieces.at(-1)));
  }
  return 0;
}

const NUMBER_BEFORE_TITLE =
  /^[一-龥]{1,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号(?=\s*《?[一-龥]{4,60}?(?:关于|印发|转发|批转))/;

/** End of a number that stands before the title on one line; 0 where there is none. */
function numberBefore(text: string, start: number, end: number): number {
  const line = end - start < 20 ? "" : text.slice(start, Math.min(end, start + 110));
  return line.lastIndexOf("号", 26) < 0 ? 0 : start + (NUMBER_BEFORE_TITLE.exec(line)?.[0].length ?? -start);
}

function pieceOf(text: string, start: number, end: number, gap: number, before: Piece | undefined): Piece {
  const long = end - start > WHOLE;
  const folded = fold(text, start, long ? start + HEAD : end);
  const shape = shapeOf(folded, long);
  const joint = shape === "body-name" && end - start > folded.length && bodyNames(text, start, end).length > 1;
  // pages print the number over the text and in it: one of them is enough
  const again = shape === "number" && before?.shape === "number" && before.fold === folded;
  return { start, end, gap, fold: folded, long, shape: again ? "furniture" : shape, joint };
}

const DATE_IN_LINE = /(?:\d\s?){4}年\s?(?:\d\s?){1,2}月\s?(?:\d\s?){1,2}日(?=\s|$)/g;
const ENDS_SENTENCE = "。;；:：!！?？";

/**
 * Where a cramped line breaks into paragraphs: at white space after the end of a sentence, on both sides of
 * "issuer date", before 附件, after a bracketed remark that closes a notice, and at runs of three blanks and more.
 */
function cutsOf(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const line = text.slice(start, end);
  const breaks = new Set<number>();
  for (const date of line.matchAll(DATE_IN_LINE)) {
    const last = date.index + date[0].trimEnd().length;
    const before = line.slice(Math.max(0, date.index - 60), date.index).trimEnd();
    if (before.length === Math.min(60, date.index) && date.index > 0) continue; // no white space before the date
    const words = before.split(/\s+/);
    const name = words.at(-1) ?? "";
    if (name.length < 4 || shapeOf(fold(name), false) !== "body-name") continue;
    breaks.add(last);
    const nameAt = line.lastIndexOf(name, date.index);
    if (nameAt > 0) breaks.add(nameAt);
  }
  let blanks = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && isBlank(line.charCodeAt(i))) {
      blanks++;
      continue;
    }
    if (blanks > 0 && i < line.length) {
      const previous = line.charAt(i - blanks - 1);
      if (
        blanks >= 3 ||
        ENDS_SENTENCE.includes(previous) ||
        line.startsWith("附件", i) ||
        (previous === ")" &&
          line.charAt(i) !== "(" &&
          /\(此件.{2,10}\)$/.test(line.slice(Math.max(0, i - blanks - 16), i - blanks))) ||
        (previous === "号" && /〔\d{4}〕\d{1,4}号$/.test(line.slice(Math.max(0, i - blanks - 14), i - blanks)))
      )
        breaks.add(i);
    }
    blanks = 0;
  }
  const cuts: { start: number; end: number }[] = [];
  let from = 0;
  for (const to of [...[...breaks].sort((a, b) => a - b), line.length]) {
    let a = from;
    let b = to;
    while (a < b && isBlank(line.charCodeAt(a))) a++;
    while (b > a && isBlank(line.charCodeAt(b - 1))) b--;
    if (b > a) cuts.push({ start: start + a, end: start + b });
    from = to;
  }
  return cuts;
}
