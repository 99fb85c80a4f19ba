/**
 * Tables of tasks, flattened by tabs, by one cell per line, by bars or by spaces. The header says which columns there are; rows
 * are read by place where the cells are complete, and by what a cell holds (units, a date, a number) where cells are merged or lost.
 */
import type { DocumentContext } from "../../context.ts";
import type { Convention } from "../conventions.ts";
import type { Draft } from "../fact.ts";
import { unitKind } from "../unit-kind.ts";
import { unwrapped, wrappedRow } from "./aligned.ts";
import { boxed } from "./boxed.ts";
import { alignedCells, BROKEN, type Cell, cellsOf, ENDS, NUMBER_CELL } from "./cells.ts";
import { isRole } from "./columns.ts";
import { type Header, headerAt } from "./heads.ts";
import { ledByBars } from "./led.ts";
import { draftOf, type Row, rowOf, type Table } from "./rows.ts";
import { joinedUnits, readCells } from "./stacked.ts";

export { findGlued } from "./glued.ts";
export { findInline } from "./inline.ts";
export { findRecords } from "./records.ts";

/** Finds every table with a column of units and reads its rows. */
export function findTables(
  context: DocumentContext,
  from: number,
  to: number,
  convention: Convention,
): readonly Draft[] {
  // a search past the document would cost the whole file for every document
  const text = context.source.text.slice(0, to);
  const drafts: Draft[] = [];
  const regex =
    /(?:单\s{0,3}位|部\s{0,3}门|科\s?室|机\s?构|协办|牵\s?头|配\s?合|(?:责任|实施|落实)主体|责任(?:乡镇|镇街|县区)|分工)/g;
  let index = 0;
  regex.lastIndex = from;
  for (let m = regex.exec(text); m !== null; m = regex.exec(text)) {
    while (index < context.lines.length - 1 && (context.lines[index]?.end ?? 0) < m.index) index++;
    const line = context.lines[index];
    if (line === undefined) break;
    const header = headerAt(context, index);
    const table = header === null ? null : readTable(context, header, to, convention);
    if (table !== null && !isOfOneBody(table.drafts)) drafts.push(...table.drafts);
    // a line that is no header is none at its next word either
    regex.lastIndex = Math.max(regex.lastIndex, table?.end ?? line.end);
  }
  return drafts;
}

/** 综合规划处, 宣传科, 委内各相关处室: an office inside a body; 市公路管理处 and 办事处 are bodies */
const OFFICE = /^(?![省市县区州旗国]|各)[\u4e00-\u9fa5、]{2,8}(?<!办事)(?:处室?|科室?|股室?)$|^办公室$|[处科股]室$/;
/** so many rows show it */
const ROWS = 3;

/** Whether all that a table charges are offices inside one body, which divides its own work. */
function isOfOneBody(drafts: readonly Draft[]): boolean {
  if (drafts.length < ROWS) return false;
  // a task that is read as a unit is no body
  const names = new Set(drafts.flatMap(({ units }) => units.map(({ name }) => name)));
  const bodies = [...names].filter((name) => unitKind(name) !== "other");
  return bodies.length > 1 && bodies.every((name) => OFFICE.test(name));
}

type RowUnit = Row["units"][number];

/** The units of each column of roles, of this row or of the cell that reaches down to it. */
function unitsByColumn(
  row: Row,
  cells: readonly Cell[],
  { columns }: Header,
  above: ReadonlyMap<number, RowUnit>,
): Map<number, RowUnit> {
  const found = new Map<number, RowUnit>();
  columns.forEach((column, i) => {
    if (!isRole(column)) return;
    const own = row.units.find((unit) => unit.cell === cells[i]);
    const merged = above.get(i);
    const unit = own ?? (cells[i]?.empty && merged !== undefined && row.units.includes(merged) ? merged : undefined);
    if (unit !== undefined) found.set(i, unit);
  });
  return found;
}

/** Empty cells of units that are the lower ends of merged ones: of a row without a number of its own all of them. */
function withMerged(
  text: string,
  row: Row,
  cells: readonly Cell[],
  { columns }: Header,
  above: ReadonlyMap<number, RowUnit>,
): Row {
  const number = columns.indexOf("number");
  if (cells.length !== columns.length || row.task === null) return row;
  // 牵头单位 | 任务 | 责任单位 without numbers: an empty first cell is the lower end of a merged one
  if (number < 0) {
    const leader = isRole(columns[0] ?? null) && cells[0]?.empty && row.units.length > 0 ? above.get(0) : undefined;
    return leader === undefined ? row : { ...row, units: [leader, ...row.units], merged: true };
  }
  // of a row with a number of its own only the cell of who leads: one that nobody leads has a stroke there
  const whole = cells[number]?.empty === true;
  if (!whole && !NUMBER_CELL.test(text.slice(cells[number]?.start, cells[number]?.end))) return row;
  const inherited = columns.flatMap((column, i) =>
    // a column before the numbers groups the rows
    isRole(column) && cells[i]?.empty && (whole || column === "lead" || i < number) ? (above.get(i) ?? []) : [],
  );
  return inherited.length === 0 ? row : { ...row, units: [...row.units, ...inherited], merged: true };
}

/** A table, also where its text goes on in the other way in the middle: rows by tabs, then one cell a line. */
function readTable(context: DocumentContext, header: Header, to: number, convention: Convention): Table {
  const { drafts, end } = readPart(context, header, to, convention);
  const next = header.columns[0] === "number" ? continuedAt(context, header, end) : null;
  if (next === null) return { drafts, end };
  const rest = readTable(context, { ...header, next, oneCellPerLine: !header.oneCellPerLine }, to, convention);
  return { drafts: [...drafts, ...rest.drafts], end: rest.end };
}

/** 二、提升服务能力: between two rows */
const GROUP_LINE = /^[\s\u3000]*[（(]?[一二三四五六七八九十]{1,3}[）)、]/;

/** The line on which the next number stands, in a cell of its own where the rows before were lines, else in a line by tabs; null where none does. */
function continuedAt({ lines, source: { text } }: DocumentContext, header: Header, end: number): number | null {
  let number = 0;
  for (let i = header.next; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    const slice = text.slice(line.start, Math.min(line.end, line.start + 60));
    if (line.start <= end) {
      const own = Number(/^\s*(\d{1,3})(?:\t|\s*$)/.exec(slice)?.[1] ?? 0);
      if (own === number + 1) number = own;
      continue;
    }
    if (slice.trim() === "" || GROUP_LINE.test(slice)) continue;
    const ahead = /^\s*(\d{1,3})(\t|\s*$)/.exec(slice);
    const isNext = number > 0 && Number(ahead?.[1]) === number + 1 && (ahead?.[2] === "\t") === header.oneCellPerLine;
    return isNext ? i : null;
  }
  return null;
}

/** Rows of one line each, those whose cells go on below, and those of one cell a line. */
function readPart(context: DocumentContext, header: Header, to: number, convention: Convention): Table {
  const lined = header.oneCellPerLine;
  const table = lined ? ledByBars(context, header, to) : (unwrapped(context, header, to) ?? boxed(context, header, to));
  if (table === null) return (lined ? readCells : readRows)(context, header, to, convention);
  const made = readRows(table.context, table.header, table.context.source.text.length, convention);
  return { drafts: made.drafts.map(table.back), end: table.offset(made.end) + 1 };
}

/** Rows of one line each. */
function readRows(context: DocumentContext, header: Header, to: number, convention: Convention): Table {
  const { text } = context.source;
  const drafts: Draft[] = [];
  let misses = 0;
  let end = context.lines[header.next - 1]?.end ?? to;
  let lastTask: Cell | null = null;
  let above = new Map<number, RowUnit>();
  for (let i = header.next; i < context.lines.length && misses < 6; i++) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to) break;
    if (line.end - line.start > 3000) break;
    const slice = text.slice(line.start, line.end);
    if (slice.trim() === "") continue;
    if (ENDS.test(slice)) break;
    const printed = { index: i, cells: cellsOf(text, line, i) };
    let cells = printed.cells;
    // the last cell, broken behind a mark, goes on alone in the next line
    const below = context.lines[i + 1];
    const last = cells.at(-1);
    if (
      last &&
      below &&
      below.start < to &&
      cells.length === header.columns.length &&
      BROKEN.test(text.slice(last.start, last.end))
    ) {
      const rest = cellsOf(text, below, i + 1).filter((cell) => !cell.empty);
      const [only] = rest;
      if (only && rest.length === 1 && only.end - only.start < 40) {
        cells = [...cells.slice(0, -1), { ...last, end: only.end }];
        i++;
      }
    }
    const numbered = header.columns[0] === "number" || (header.columns[1] === "number" && header.starts === null);
    const short = numbered && cells.length < header.columns.length;
    const wrapped = short ? wrappedRow(context, i, to, header.columns) : null;
    if (wrapped !== null) {
      i = wrapped.last;
      cells = wrapped.cells;
    }
    // a cell before it goes on at the head of the next line
    for (let next = context.lines[i + 1]; next !== undefined && cells.length < header.columns.length; ) {
      if (!/\t.*[、，,]\s*$/.test(text.slice(line.start, context.lines[i]?.end ?? line.end)) || next.start >= to) break;
      i++;
      cells = cellsOf(text, { ...line, end: next.end }, i);
      next = context.lines[i + 1];
    }
    // 市住建局  各县区政府: blanks part the names of a cell as well
    const surplus = cells.length - header.columns.length;
    if (header.starts !== null && surplus > 0 && header.columns.filter(isRole).length === 1)
      cells = joinedUnits(text, cells, header.columns.findIndex(isRole), surplus);
    if (header.starts !== null && cells.length >= 2 && cells.length < header.columns.length)
      cells = alignedCells(text, line.start, cells, header.starts) ?? cells;
    if (i > header.next && headerAt(context, i, printed.index === i ? printed.cells : undefined) !== null) break;
    const read = cells.length >= 2 ? rowOf(text, cells, header.columns, convention) : null;
    const row = read === null ? null : withMerged(text, read, cells, header, above);
    if (row !== null && cells.length === header.columns.length) above = unitsByColumn(row, cells, header, above);
    const draft = row === null ? null : draftOf(text, row.task === null ? { ...row, task: lastTask } : row);
    // a row that goes on with the cells of the one above may bring its date
    const over = drafts.at(-1);
    if (draft !== null && over?.deadline === null && row?.task === null && cells[0]?.empty && draft.deadline !== null)
      drafts[drafts.length - 1] = { ...over, deadline: draft.deadline };
    if (row?.task !== undefined && row.task !== null) lastTask = row.task;
    if (draft === null) misses++;
    else {
      misses = 0;
      drafts.push(draft);
      end = line.end;
    }
  }
  return { drafts, end };
}
