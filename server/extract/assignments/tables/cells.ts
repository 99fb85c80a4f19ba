/** The cells of a flattened table: of a line that holds a row, or one a line. */
import { matchesIn, type Span } from "../../../model/index.ts";
import { isHan } from "../../../read/index.ts";
import type { DocumentContext, Line } from "../../context.ts";

export interface Cell extends Span {
  readonly line: number;
  /** the stretch opened with a tab of its own and holds nothing */
  readonly empty: boolean;
}

/** 3, （3）, 3.: the number of a row */
export const NUMBER_CELL = /^[（(]?\d{1,3}[）).、．]?$/;
/** 三: some tables number their rows so */
export const NUMERAL_CELL = /^[一二三四五六七八九十]{1,3}$/;

const RULE = /^[\s|+\-─━═┄┈┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛┠╂┨╔╦╗╠╬╣╚╩╝]+$/;
const STROKES = /[-─━═┄┈]{3}/;
/** +---+---+: a line that is drawn between two rows */
export const isRule = (line: string): boolean => RULE.test(line) && STROKES.test(line);

/** 3⇥排查自建房⇥市住建局: a whole row, after which cells stand no longer one a line */
const ROW = /^\s*\d{1,3}\t[^\t]+\t/;

/** ends in the middle of a list */
export const BROKEN = /[、，,]\s*$/;

const EDGE = /[\s\u3000\u2002|｜]/;

export function cellOf(text: string, start: number, end: number, line: number): Cell {
  let a = start;
  let b = end;
  while (a < b && !isHan(text.charCodeAt(a)) && EDGE.test(text.charAt(a))) a++;
  while (b > a && !isHan(text.charCodeAt(b - 1)) && EDGE.test(text.charAt(b - 1))) b--;
  return { start: a, end: b, line, empty: a >= b };
}

/** The cells of a line that holds a whole row: between tabs, bars, or runs of spaces. */
export function cellsOf(text: string, line: Line, index: number): readonly Cell[] {
  const slice = text.slice(line.start, line.end);
  const tabbed = slice.includes("\t") && slice.replace(/^\t+|\t+$/g, "").includes("\t");
  const splitter = tabbed ? /\t/g : hasBars(slice) ? /[|｜]/g : /\s+|\u3000+/g;
  const cells: Cell[] = [];
  let from = line.start;
  for (const m of matchesIn(slice, splitter)) {
    cells.push(cellOf(text, from, line.start + m.index, index));
    from = line.start + m.index + m[0].length;
  }
  cells.push(cellOf(text, from, line.end, index));
  if (splitter.source === "\\s+|\\u3000+") return withoutPadding(text, cells);
  // a bar at the edge opens no cell
  if (cells[0]?.empty === true && splitter.source !== "\\t") cells.shift();
  if (cells.at(-1)?.empty === true && splitter.source !== "\\t") cells.pop();
  return cells;
}

const hasBars = (line: string): boolean =>
  /[|｜]/.test(line) &&
  (/[|｜]/.test(line.replace(/^[\s|｜]+|[\s|｜]+$/g, "")) || /^\s*[|｜](?:[^|｜]*[|｜]){3}/.test(line));

/** Cells parted by blanks: none at the edges, and letters that were set apart (工 作 任 务) are one. */
function withoutPadding(text: string, cells: readonly Cell[]): readonly Cell[] {
  const whole: Cell[] = [];
  const letter = (cell: Cell | undefined): boolean =>
    cell !== undefined && cell.end - cell.start === 1 && /[\u4e00-\u9fa5]/.test(text.charAt(cell.start));
  cells.forEach((cell, i) => {
    const last = whole.at(-1);
    if (cell.empty) return;
    if (last !== undefined && letter(cell) && letter(cells[i - 1]) && cell.start - last.end <= 3)
      whole[whole.length - 1] = { ...last, end: cell.end };
    else whole.push(cell);
  });
  return whole;
}

export const ENDS = /^[\s\u3000]*(?:附件|附表|附[:：]|[（(]?此件|抄送|主办[:：]|联系人)/;

/** Whether empty lines part the heads above line `from`, and so the cells below: lines that touch are one cell. */
function isGapped({ source: { text }, lines }: DocumentContext, from: number): boolean {
  const empty = (index: number): boolean => {
    const line = lines[index];
    return line !== undefined && text.slice(line.start, line.end).trim() === "";
  };
  return empty(from) && !empty(from - 1) && empty(from - 2) && !empty(from - 3) && empty(from - 4);
}

/** The cells of a table with one cell a line; a cell opens with a tab where the table has tabs. */
export function linedCells(context: DocumentContext, from: number, to: number, most: number): readonly Cell[] {
  const { text } = context.source;
  const cells: Cell[] = [];
  let tabbed: boolean | null = null;
  let barred: boolean | null = null;
  const gapped = isGapped(context, from);
  let blank = 0;
  for (let i = from; i < context.lines.length && cells.length < most; i++) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to) break;
    const slice = text.slice(line.start, Math.min(line.end, line.start + 4000));
    const opens = slice.startsWith("\t");
    if (slice.trim() === "" && !opens) {
      if (++blank > 4) break;
      continue;
    }
    tabbed ??= opens;
    if (!tabbed && ROW.test(slice)) break;
    barred ??= /\|\s*$/.test(slice);
    if (barred && !/\|\s*$/.test(slice) && blank === 0 && cells.length > 3 && /[。；]/.test(slice)) break;
    if (/^[\s|｜]+$/.test(slice) && !opens) continue;
    const touches = blank === 0;
    blank = 0;
    if (ENDS.test(slice) && cells.length > 2) break;
    const cell = cellOf(text, line.start, line.end, i);
    const last = cells.at(-1);
    if (gapped && touches && last !== undefined && !NUMBER_CELL.test(text.slice(last.start, last.end))) {
      cells[cells.length - 1] = { ...last, end: cell.end };
    } else if (tabbed && !opens && last !== undefined && line.end - line.start < 200) {
      // stacked in one cell: units or dates that go on below
      if (cells.length > 4 && /^(?:[一二三四五六七八九十]+、|附)/.test(slice.trim())) break;
      cells[cells.length - 1] = { ...last, start: last.empty ? cell.start : last.start, end: cell.end, empty: false };
    } else cells.push(cell);
  }
  return cells;
}

/** Columns of a page that the characters of a line take: Han letters and full-width marks two each. */
export function columnAt(text: string, lineStart: number, offset: number): number {
  let column = 0;
  for (let i = lineStart; i < offset; i++) column += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return column;
}

/**
 * The cells of a row that stands in columns of spaces, one for each head: a head under which nothing stands gets an empty
 * cell. Null where the cells do not stand under the heads.
 * @param starts columns at which the heads begin
 */
export function alignedCells(
  text: string,
  lineStart: number,
  cells: readonly Cell[],
  starts: readonly number[],
): readonly Cell[] | null {
  const aligned: Cell[] = [];
  let next = 0;
  for (const cell of cells) {
    const at = columnAt(text, lineStart, cell.start);
    let best = -1;
    for (let i = next; i < starts.length; i++)
      if (best < 0 || Math.abs((starts[i] ?? 0) - at) < Math.abs((starts[best] ?? 0) - at)) best = i;
    if (best < 0 || Math.abs((starts[best] ?? 0) - at) > 6) return null;
    for (; next < best; next++) aligned.push({ start: cell.start, end: cell.start, line: cell.line, empty: true });
    aligned.push(cell);
    next = best + 1;
  }
  const last = cells.at(-1);
  for (; last !== undefined && next < starts.length; next++)
    aligned.push({ start: last.end, end: last.end, line: last.line, empty: true });
  return aligned;
}
