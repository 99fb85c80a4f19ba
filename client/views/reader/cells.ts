/** Rows whose cells a source parts by tabs, set as one table: which cells there are, and how wide their columns. Pure. */
import type { Line, Piece } from "./layout.ts";

/** more columns than this are no table that can be read in the measure of the text */
const MOST_COLUMNS = 10;
/** widths in characters: a column has room for a word, and none takes all */
const [NARROW, WIDE] = [3, 22] as const;

const cellsIn = (line: Line): readonly string[] => line.text.split("\t");
const isRow = (line: Line): boolean => line.kind === "row" && line.text.trim().includes("\t");

/** Every line that is a row of such a table → the widths of its columns, the same for all its rows. Empty lines do not end one. */
export function tablesIn(lines: readonly Line[]): ReadonlyMap<Line, readonly number[]> {
  const found = new Map<Line, readonly number[]>();
  let rows: Line[] = [];
  const close = (): void => {
    const widths: number[] = [];
    for (const row of rows)
      for (const [at, cell] of cellsIn(row).entries())
        widths[at] = Math.min(WIDE, Math.max(widths[at] ?? NARROW, Array.from(cell.trim()).length));
    if (rows.length > 1 && widths.length > 1 && widths.length <= MOST_COLUMNS)
      for (const row of rows) found.set(row, widths);
    rows = [];
  };
  for (const line of lines) {
    if (isRow(line)) rows.push(line);
    else if (line.kind !== "blank") close();
  }
  close();
  return found;
}

/** The pieces of a line by cell; a tab goes with the cell before it, so that no character of the text is lost. */
export function cellsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const cells: Piece[][] = [[]];
  for (const piece of pieces) {
    let start = piece.start;
    for (const [at, text] of piece.text.split(/(?<=\t)/).entries()) {
      if (at > 0) cells.push([]);
      cells.at(-1)?.push({ ...piece, text, start });
      start += text.length;
    }
    if (piece.text.endsWith("\t")) cells.push([]);
  }
  return cells;
}
