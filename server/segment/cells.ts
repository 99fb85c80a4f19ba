/** Rows of tables whose cells stand on lines of their own: a title and its number there are no head. */
import type { Piece } from "./piece.ts";

/** 1 / title / day / number / 2 / title …: rows of a table whose cells stand on lines of their own, told by their serials. */
export function isRowOfCells(pieces: readonly Piece[], title: number, number: number): boolean {
  const serial = serialAt(pieces, title - 1);
  if (serial === null) return false;
  for (let k = 1; k <= ROW_OF_CELLS; k++)
    if (serialAt(pieces, number + k) === serial + 1 || serialAt(pieces, title - 1 - k) === serial - 1) return true;
  return serial === 1 && /^(?:文号|备注|文件编号|发文字号|条款|失效条款)$/.test(pieces[title - 2]?.fold ?? "");
}

/** cells that a row has at most, its serial and its title left out */
const ROW_OF_CELLS = 6;

function serialAt(pieces: readonly Piece[], at: number): number | null {
  const words = pieces[at]?.fold ?? "";
  return /^\d{1,3}$/.test(words) ? Number(words) : null;
}
