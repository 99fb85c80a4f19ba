/** Tables in columns of spaces whose cells go on below, within their columns: each row is put into one line before it is read. */
import type { Span } from "../../../model/index.ts";
import type { DocumentContext, Line } from "../../context.ts";
import type { Draft } from "../fact.ts";
import { markLength } from "../task.ts";
import { isNamed, splitUnits } from "../units.ts";
import { alignedCells, BROKEN, type Cell, cellsOf, columnAt, ENDS, NUMBER_CELL } from "./cells.ts";
import { type Column, isRole } from "./columns.ts";
import { type Header, headerAt } from "./heads.ts";

/** A table with one line for each row, and the way back into the text it was made of. */
export interface Unwrapped {
  readonly context: DocumentContext;
  readonly header: Header;
  readonly back: (draft: Draft) => Draft;
  /** a place of the table in the text, by its place in the rows */
  readonly offset: (at: number) => number;
}

/** the parts of each cell, first to last; null for a line that is no row */
export type Row = readonly (readonly Cell[])[] | null;

/** Lines of one such table: what is looked through in vain is bounded. */
const MOST_LINES = 600;

/** Lines that are no rows, until the table is taken to have ended. */
const MOST_OTHERS = 4;

const withinColumn = (text: string, cell: Cell, line: Line, starts: readonly number[], column: number): boolean =>
  columnAt(text, line.start, cell.end) <= (starts[column + 1] ?? Number.POSITIVE_INFINITY);

/** The row with what stands below its cells; null where the line does not go on with it. */
function continued(
  text: string,
  row: readonly (readonly Cell[])[],
  line: Line,
  index: number,
  starts: readonly number[],
) {
  const below = alignedCells(text, line.start, cellsOf(text, line, index), starts);
  if (below?.[0]?.empty !== true || below.length !== row.length) return null;
  // 三、其他: what begins with a mark goes on with nothing
  if (below.some((cell) => !cell.empty && markLength(text, cell.start, cell.end) > 0)) return null;
  let full = false;
  for (const [column, cell] of below.entries()) {
    const above = row[column]?.at(-1);
    if (cell.empty) continue;
    if (above === undefined || above.empty || !withinColumn(text, cell, line, starts, column)) return null;
    // one that is broken is no narrower than what goes on with it, or ends in the middle of a sentence; a remark under a cell is often wider
    full ||=
      columnAt(text, above.start, above.end) >= columnAt(text, cell.start, cell.end) ||
      BROKEN.test(text.slice(above.start, above.end)) ||
      (column > 0 && isMiddle(text, row[column] ?? []));
  }
  return full ? row.map((parts, column) => (below[column]?.empty === false ? [...parts, below[column]] : parts)) : null;
}

/** 调整产业结构。水泥、铝加工、耐: sentences of which the last one has not ended. */
function isMiddle(text: string, parts: readonly Cell[]): boolean {
  const words = parts.map(({ start, end }) => text.slice(start, end)).join("");
  return /[。；;，,]/.test(words) && !/[。；;！!）)]\s*$/.test(words);
}

/** How many lines a wrapped cell may take. */
const WRAPPED = 8;

/** 区林业局 below 区农业农村委 goes on with the units; 第一产业增加值增长3.4%。 is the cell beside them. */
const besideUnits = (text: string, cell: Span, column: Column | null | undefined): boolean =>
  isRole(column ?? null) && cell.end - cell.start > 8 && !splitUnits(text, cell.start, cell.end).some(isNamed);

/**
 * The cells of a numbered row that was wrapped, and its last line: each line below goes on in the last cell of the line above it,
 * until all columns are there; where units stand in that cell, what is no unit opens the next. Null where the row is whole, or
 * where the sum does not come out.
 */
export function wrappedRow(
  { source: { text }, lines }: DocumentContext,
  index: number,
  to: number,
  columns: Header["columns"],
): { readonly last: number; readonly cells: readonly Cell[] } | null {
  let cells: readonly Cell[] = [];
  // 牵头单位 may stand before the number
  const number = columns.indexOf("number");
  const isNumber = (cell: Cell | undefined): boolean =>
    cell !== undefined && NUMBER_CELL.test(text.slice(cell.start, cell.end));
  for (let i = index; i < Math.min(lines.length, index + WRAPPED); i++) {
    const line = lines[i];
    if (line === undefined || line.start >= to || line.end - line.start > 1000) break;
    const own = cellsOf(text, line, i);
    const [head] = own;
    const first = head === undefined ? "" : text.slice(head.start, head.end);
    if (
      i === index ? !isNumber(own[number]) : first === "" || isNumber(head) || isNumber(own[number]) || ENDS.test(first)
    )
      break;
    const open = cells.at(-1);
    cells =
      open === undefined || head === undefined
        ? own
        : besideUnits(text, head, columns[cells.length - 1])
          ? [...cells, ...own]
          : [
              ...cells.slice(0, -1),
              { ...open, start: open.empty ? head.start : open.start, end: head.end, empty: false },
              ...own.slice(1),
            ];
    if (cells.length >= columns.length) return cells.length === columns.length && i > index ? { last: i, cells } : null;
  }
  return null;
}

/** The rows of a table whose header stands in columns of spaces and begins with a number; null where no cell of it goes on below. */
export function unwrapped(context: DocumentContext, header: Header, to: number): Unwrapped | null {
  const { starts, columns } = header;
  const { text } = context.source;
  if (starts === null || columns[0] !== "number") return null;
  const rows: { row: Row; line: Line }[] = [];
  let wrapped = false;
  let others = 0;
  for (
    let i = header.next;
    i < Math.min(context.lines.length, header.next + MOST_LINES) && others <= MOST_OTHERS;
    i++
  ) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to || line.end - line.start > 1000) break;
    const words = text.slice(line.start, line.end);
    if (words.trim() === "") continue;
    if (ENDS.test(words)) break;
    const cells = cellsOf(text, line, i);
    const [first] = cells;
    if (first !== undefined && NUMBER_CELL.test(text.slice(first.start, first.end))) {
      const broken = cells.length < columns.length ? wrappedRow(context, i, to, columns) : null;
      if (broken !== null) {
        // it is put together where rows are read
        for (; i < broken.last; i++) rows.push({ row: null, line: context.lines[i] ?? line });
        rows.push({ row: null, line: context.lines[i] ?? line });
        others = 0;
        continue;
      }
      const whole = cells.length === columns.length ? cells : alignedCells(text, line.start, cells, starts);
      rows.push({ row: whole?.map((cell) => [cell]) ?? null, line });
      others = 0;
      continue;
    }
    const last = rows.at(-1);
    const further = last?.row == null ? null : continued(text, last.row, line, i, starts);
    if (further !== null) {
      rows[rows.length - 1] = { row: further, line };
      wrapped = true;
    } else {
      if (headerAt(context, i, cells) !== null) break;
      rows.push({ row: null, line });
      others++;
    }
  }
  return wrapped ? inLines(context, header, rows) : null;
}

/** an office inside a body, whose name may be the second line of the body's */
const INNER = /^(?!各).{0,8}(?:支队|大队|中队|科|处|股|中心|分局|[所站室])$/;

/** what a body is without saying whose: the second line of its name */
const WHOSE = /^(?:人民政府|政府|管委会|管理委员会|委员会|办公室|办事处|领导小组)/;

/** Whether two lines of a cell of units are two units: the upper one is whole, and has not come to the edge of its column. */
function areTwo(text: string, upper: Cell, lower: Cell, width: number): boolean {
  const below = text.slice(lower.start, lower.end);
  const whole = ({ start, end }: Span): boolean => {
    const units = splitUnits(text, start, end);
    return units.length > 0 && units.every(isNamed);
  };
  if (/[、，,；;和及与]\s*$/.test(text.slice(upper.start, upper.end)) || /^[、，,；;]/.test(below) || WHOSE.test(below))
    return false;
  return whole(upper) && whole(lower) && (upper.end - upper.start + 2 <= width || !INNER.test(below));
}

export function inLines(
  context: DocumentContext,
  header: Header,
  rows: readonly { row: Row; line: Line }[],
): Unwrapped {
  const { text } = context.source;
  const widths = header.columns.map((_, column) =>
    Math.max(0, ...rows.flatMap(({ row }) => (row?.[column] ?? []).map(({ start, end }) => end - start))),
  );
  const map: number[] = [];
  let made = "";
  const lines: Line[] = [];
  const add = ({ start, end }: Span): void => {
    made += text.slice(start, end);
    for (let at = start; at < end; at++) map.push(at);
  };
  const mark = (sign: string): void => {
    made += sign;
    map.push(map.at(-1) ?? 0);
  };
  for (const { row, line } of rows) {
    const start = made.length;
    if (row === null) add(line);
    else
      for (const [column, parts] of row.entries()) {
        if (column > 0) mark("\t");
        for (const [k, part] of parts.entries()) {
          const above = parts[k - 1];
          if (
            above !== undefined &&
            isRole(header.columns[column] ?? null) &&
            areTwo(text, above, part, widths[column] ?? 0)
          )
            mark("、");
          add(part);
        }
      }
    lines.push({ ...line, start, end: made.length });
    mark("\n");
  }
  const offset = (at: number): number => map[Math.max(0, Math.min(at, map.length) - 1)] ?? 0;
  /** to the end of the first stretch, where others stand below it */
  const span = ({ start, end }: Span): Span => {
    let last = start;
    while (last + 1 < end && map[last + 1] === (map[last] ?? 0) + 1) last++;
    const from = map[start] ?? 0;
    return { start: from, end: from + Math.max(0, Math.min(last + 1, end) - start) };
  };
  return {
    context: { ...context, lines, source: { ...context.source, text: made } },
    header: { ...header, next: 0, starts: null },
    offset,
    back: (draft) => ({
      ...draft,
      words: made.slice(draft.task.start, draft.task.end),
      evidence: span(draft.evidence),
      task: span(draft.task),
      units: draft.units.map((unit) => ({ ...unit, ...span(unit) })),
    }),
  };
}
