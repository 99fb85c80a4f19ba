/** Tables that a page has put into one line with a blank between the cells: 序号 任务 责任单位 1 建设水库 市水利局 2 …: a row begins with its number. */
import { matchesIn } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import type { Convention } from "../conventions.ts";
import type { Draft } from "../fact.ts";
import { type Cell, cellOf } from "./cells.ts";
import { type Column, columnOf, isRole } from "./columns.ts";
import { inOneLine, type LineTable } from "./one-line.ts";
import { rowOf } from "./rows.ts";

const FIRST = /序[ \u3000]?号[ \u3000]/g;
const CELL = /[^\s\u3000]+/g;
const MOST_HEADS = 10;

export const findInline = (
  context: DocumentContext,
  from: number,
  to: number,
  convention: Convention,
): readonly Draft[] => inOneLine(context, from, to, FIRST, (text, at, end) => tableIn(text, at, end, convention));

function tableIn(text: string, from: number, end: number, convention: Convention): LineTable | null {
  const cells = cellsIn(text, from, end);
  const first = cells.slice(0, MOST_HEADS).findIndex((cell) => isNumber(text, cell, 1));
  const columns = cells.slice(0, Math.max(first, 0)).map((cell) => columnOf(text.slice(cell.start, cell.end)));
  // what no column is called by is prose
  if (!columns.some(isRole) || columns.filter((column) => column === null).length > 1) return null;
  const rows = rowsOf(text, cells.slice(first), columns);
  if (rows.length < 2) return null;
  return { rows: rows.map((row) => rowOf(text, row, columns, convention)), end: cells.at(-1)?.end ?? from };
}

function cellsIn(text: string, from: number, to: number): readonly Cell[] {
  return [...matchesIn(text.slice(from, to), CELL)].map((m) =>
    cellOf(text, from + m.index, from + m.index + m[0].length, 0),
  );
}

const isNumber = (text: string, cell: Cell | undefined, number: number): boolean =>
  cell !== undefined && text.slice(cell.start, cell.end) === String(number);

/** The cells behind each number, which come one after the other; the last row is no longer than the heads are. */
function rowsOf(
  text: string,
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const cell of cells) {
    if (isNumber(text, cell, rows.length + 1)) rows.push([]);
    else rows.at(-1)?.push(cell);
  }
  return rows.map((row, i) => (i === rows.length - 1 ? row.slice(0, columns.length) : row));
}
