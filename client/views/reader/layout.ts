/** The text of a document as lines, and each line as pieces between the borders of marks. Pure: tested without a browser. */

import type { DocumentText, Mark } from "../../../server/model/api.ts";
import { findWords, wordsOf } from "../../../server/model/phrase.ts";
import type { Span } from "../../../server/model/source.ts";

/** A mark with the name an address gives it. */
export interface PlacedMark {
  readonly id: string;
  readonly index: number;
  readonly mark: Mark;
}

export interface Piece {
  readonly text: string;
  readonly start: number;
  /** marks over these words, the innermost first */
  readonly marks: readonly PlacedMark[];
  /** the marks whose cue these words are */
  readonly cue: PlacedMark | null;
}

export interface Line {
  /** number in the source */
  readonly number: number;
  readonly start: number;
  readonly text: string;
  readonly kind: "text" | "title" | "number" | "issuer" | "signature" | "heading" | "row" | "blank";
  readonly depth: number;
  readonly pieces: readonly Piece[];
  /** marks that begin on this line */
  readonly begins: readonly PlacedMark[];
  /** heading of a part that begins here */
  readonly part: { readonly kind: string; readonly title: string | null } | null;
}

/** The name of a mark in an address: its relationship, else where it stands. */
export const markId = (mark: Mark): string => mark.relationshipId ?? `@${mark.kind}.${mark.start}`;

export function placeMarks(marks: readonly Mark[]): readonly PlacedMark[] {
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, index) => ({ id: markId(mark), index, mark }));
}

const bare = (text: string): string => text.replace(/\s+/gu, "");

/** Cells that the source flattened: tabs, bars, or runs of spaces between words. */
const isRow = (text: string): boolean => /\t|\S(?: {2,}|\u3000{2,})\S.*\S(?: {2,}|\u3000{2,})\S|^\s*\|/.test(text);

export function layLines(document: DocumentText, marks: readonly PlacedMark[]): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let at = 0;
  let open: PlacedMark[] = [];
  const headings = new Map(document.headings.map((heading) => [heading.start, heading]));
  const ordered = [...headings.keys()].sort((a, b) => a - b);
  const parts = [...document.parts].sort((a, b) => a.start - b.start);
  let part = 0;
  let heading = 0;
  let begunText = false;
  /** what is still to come of the title of the part that has begun, and how many lines before it there may be: 附件1 */
  let [title, before] = ["", 0];
  /** depths of the headings that are open: one that stands under none of them is of the first level, and so are its siblings */
  let above: readonly number[] = [];
  for (const [index, raw] of document.text.split("\n").entries()) {
    const end = start + raw.length;
    const begins: PlacedMark[] = [];
    for (let next = marks[at]; next && next.mark.start <= end; next = marks[at]) {
      begins.push(next);
      at += 1;
    }
    open = [...open.filter((placed) => placed.mark.end > start), ...begins];
    let begun: Line["part"] = null;
    for (let next = parts[part]; next && next.start <= end; next = parts[part]) {
      if (next.start > 0 && (next.kind === "carried" || next.kind === "attachment"))
        begun = { kind: next.kind, title: next.title };
      part += 1;
    }
    let depth = 0;
    let own = 0;
    for (let next = ordered[heading]; next !== undefined && next <= end; next = ordered[heading]) {
      const found = headings.get(next);
      // a heading that only begins a paragraph stays a paragraph
      if (found && raw.trim().length <= found.text.length + 2) {
        own = found.depth;
        depth = above.filter((one) => one < own).length + 1;
      }
      heading += 1;
    }
    const covers = (span: Span): boolean =>
      span.start < end &&
      span.end > start &&
      Math.min(span.end, end) - Math.max(span.start, start) >= raw.trim().length * 0.6;
    // a line keeps its place on the page where a person gave another number or day, which has no mark there
    const whole = (kind: Mark["kind"]): boolean =>
      open.some(({ mark }) => mark.kind === kind && covers(mark)) ||
      document.heads.some(({ field, read }) => field === kind && read.some(covers));
    const text = raw.trim();
    if (begun !== null) [title, before] = [bare(begun.title ?? ""), 1];
    const titled = text !== "" && title.startsWith(bare(text));
    if (titled) title = title.slice(bare(text).length);
    else if (text !== "") [title, before] = before > 0 ? [title, before - 1] : ["", 0];
    const kind: Line["kind"] =
      text === ""
        ? "blank"
        : whole("title") || titled
          ? "title"
          : whole("number")
            ? "number"
            : whole("date")
              ? "signature"
              : whole("issuer")
                ? begunText
                  ? "signature"
                  : "issuer"
                : depth > 0
                  ? "heading"
                  : isRow(raw.replace(/^\s+/, ""))
                    ? "row"
                    : "text";
    if (kind === "text") begunText = true;
    if (kind === "heading") above = [...above.filter((one) => one < own), own];
    lines.push({
      number: document.lineStart + index,
      start,
      text: raw,
      kind,
      depth,
      pieces: cut(raw, start, open),
      begins,
      part: begun,
    });
    start = end + 1;
  }
  return lines;
}

const lengthOf = ({ mark }: PlacedMark): number => mark.end - mark.start;
/** of one length: a task whose words are its only body stands around that body */
const outer = ({ mark }: PlacedMark): number => (mark.kind === "assignment" ? 1 : 0);

/** Cuts [start, start + text.length) at every border of a mark or a cue. */
export function cut(text: string, start: number, marks: readonly PlacedMark[]): readonly Piece[] {
  const end = start + text.length;
  const borders = new Set([start, end]);
  for (const { mark } of marks)
    for (const border of [mark.start, mark.end, mark.cue?.start, mark.cue?.end])
      if (border !== undefined && border > start && border < end) borders.add(border);
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to === undefined || to === from) continue;
    pieces.push({
      text: text.slice(from - start, to - start),
      start: from,
      marks: marks
        .filter(({ mark }) => mark.start <= from && mark.end >= to)
        .sort((a, b) => lengthOf(a) - lengthOf(b) || outer(a) - outer(b)),
      cue: marks.find(({ mark }) => mark.cue !== null && mark.cue.start <= from && mark.cue.end >= to) ?? null,
    });
  }
  return pieces;
}

/** hits that are shown at most */
const HITS = 5_000;

/** Places of words in the text as the search in the texts finds them; of punctuation alone, as it is printed. In order, apart. */
export function findAll(text: string, wanted: string): readonly Span[] {
  const words = wordsOf(wanted);
  if (words.length > 0) return findWords(text, words, HITS);
  const found: Span[] = [];
  const sign = wanted.trim();
  for (
    let at = sign ? text.indexOf(sign) : -1;
    at >= 0 && found.length < HITS;
    at = text.indexOf(sign, at + sign.length)
  )
    found.push({ start: at, end: at + sign.length });
  return found;
}
