/** A row of a table under its heads: why a body in its second column leads, and one in its third supports. Pure. */
import type { Span } from "../../model/index.ts";

export interface HeadedCell {
  readonly head: string;
  readonly cell: string;
  /** the cell is empty in this row: it is the lower end of one that reaches down from above */
  readonly merged: boolean;
}

/** what parts the cells of a row, the surest first */
const PARTS = [/\t/, /[|｜]/, /[ \u3000]{2,}/, /[ \u3000]+/] as const;
/** a head under which bodies stand */
const OF_BODIES = /单\s*位|部\s*门|机\s*构|牵\s*头|配\s*合|责\s*任|主\s*体|分\s*工/u;
/** characters of a head, and of a text above a row in which its heads are looked for */
const [SHORT, FAR] = [12, 30_000] as const;

/** The cells of the row that words stand in, each with its head; none where the heads are not told by place. @param span into `text`, half-open */
export function headedCells(text: string, span: Span): readonly HeadedCell[] {
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const to = text.indexOf("\n", span.start);
  const row = text.slice(from, to < 0 ? text.length : to);
  const above = text.slice(Math.max(0, from - FAR), from).split("\n");
  for (const part of PARTS) {
    const cells = cellsIn(row, part);
    if (cells.length < 2) continue;
    const at = above.findLastIndex((line) => isHead(cellsIn(line, part), cells.length));
    if (at < 0) continue;
    const heads = cellsIn(above[at] ?? "", part);
    const rows = above.slice(at + 1).map((line) => cellsIn(line, part));
    return heads.map((head, column) => {
      const own = cells[column] ?? "";
      const over = own === "" && OF_BODIES.test(head) ? lowest(rows, column, cells.length) : "";
      return { head: head.replace(/\s+/gu, ""), cell: own || over, merged: over !== "" };
    });
  }
  return [];
}

/** Cells without what frames them: | a | b | has two. */
function cellsIn(line: string, part: RegExp): readonly string[] {
  const cells = line
    .replace(/\r$/u, "")
    .split(part)
    .map((cell) => cell.trim());
  return part.test("|") && cells.at(0) === "" && cells.at(-1) === "" ? cells.slice(1, -1) : cells;
}

const isHead = (cells: readonly string[], width: number): boolean =>
  cells.length === width &&
  cells.every((cell) => cell !== "" && cell.length <= SHORT && !/[\d。；]/u.test(cell)) &&
  cells.some((cell) => OF_BODIES.test(cell));

/** What stands lowest in a column above a row. */
const lowest = (rows: readonly (readonly string[])[], column: number, width: number): string =>
  rows.findLast((cells) => cells.length === width && cells[column] !== "")?.[column] ?? "";
