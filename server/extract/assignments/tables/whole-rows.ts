/** Rows of one cell a line that are told by their width: as many cells as there are heads, each such as its head says. */
import type { Role } from "../../../model/index.ts";
import { type Convention, NO_CONVENTION } from "../conventions.ts";
import type { Cell } from "./cells.ts";
import { type Column, columnOf, isRole } from "./columns.ts";
import { type Content, isDateCell, isStroke, type Row, rowOf, unitsOf } from "./rows.ts";

/** Rows of as many cells as there are heads, each cell such as its head says; up to the first that is not. */
export function wholeRows(
  text: string,
  cells: readonly Cell[],
  columns: readonly (Column | null)[],
  convention: Convention,
): readonly Row[] {
  const rows: Row[] = [];
  const fits = (cell: Cell, column: Column | null): boolean => {
    if (isRole(column)) return unitCell(text, cell, column, convention) !== null || isStroke(text, cell);
    if (column === "deadline") return isDateCell(text, cell) || isStroke(text, cell);
    return column !== "task" || (cell.end - cell.start >= 4 && (isToDo(text, cell) || !holdsUnits(text, cell)));
  };
  const width = columns.length;
  const rowAt = (i: number): readonly Cell[] => cells.slice(i, i + width);
  const isRow = (i: number): boolean =>
    i + width <= cells.length && rowAt(i).every((cell, at) => fits(cell, columns[at] ?? null));
  const heads = (i: number): boolean =>
    rowAt(i).every((cell, at) => columnOf(text.slice(cell.start, cell.end)) === columns[at]);
  for (let i = 0; i + width <= cells.length; i += width) {
    // the heads again on the next page; the title of a group of rows
    if (heads(i)) continue;
    if (!isRow(i) && isTitle(text, cells[i]) && (isRow(i + 1) || heads(i + 1))) i++;
    if (heads(i)) continue;
    // one odd cell between rows that fit
    if (!isRow(i) && !(rows.length > 1 && isRow(i + width))) break;
    rows.push(rowOf(text, rowAt(i), columns, convention));
  }
  return rows;
}

/** 组建产业联合会, 建设种薯基地: what is to be done, though it ends as a body does */
const isToDo = (text: string, cell: Cell): boolean =>
  /^(?:建[设立成]|组建|成立|设立|筹建|推[进广动行]|举办|开展|实施|完善|加[强快大]|提升|打造|培育|落实|制定|编制|改[造建]|整[治合顿])/.test(
    text.slice(cell.start, cell.start + 2),
  );

/** （二）提升服务; - 3 -, 第3页: between two rows */
const isTitle = (text: string, cell: Cell | undefined): boolean =>
  cell !== undefined &&
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[-—－]\s*\d+\s*[-—－]$|第\s*\d+\s*页)/.test(
    text.slice(cell.start, cell.end),
  );

/** nothing but names of bodies; 建设监测站2处 ends as one does and has a figure */
export function holdsUnits(text: string, cell: Cell): boolean {
  const content = unitCell(text, cell, "responsible", NO_CONVENTION);
  return content !== null && content.known === content.total && !/\d/.test(text.slice(cell.start, cell.end));
}

/** Reads a cell as units; null where it holds a sentence or an item of a list. */
export function unitCell(text: string, cell: Cell, role: Role, convention: Convention): Content | null {
  if (cell.empty) return null;
  const content = unitsOf(text, cell, role, convention, false);
  if (content === null) return null;
  const slice = text.slice(cell.start, cell.end);
  if (
    /[。]./.test(slice.replace(/[（(].*?[）)]/g, "")) ||
    /^\d+[.、]/.test(slice) ||
    (slice.includes("；") && !/牵头|配合|负责|单位/.test(slice))
  )
    return null;
  return content;
}
