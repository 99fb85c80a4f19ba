/** Paragraphs and tables of any format as lines of text. */
import { withoutRadicals } from "../../model/index.ts";

export interface Cell {
  /** the cell's paragraphs, trimmed, empty ones left out */
  readonly lines: readonly string[];
  /** columns that it covers */
  readonly columns: number;
}

/** a cell beyond this many characters, with several paragraphs, holds a part of the document and not a value */
const LONG_CELL = 1500;
const LONG_ONLY_ROW = 200;

/**
 * A table of the document as one line per row, its cells separated by TAB; a column that a merged cell covers is an empty
 * cell, so that columns keep their place. A table that is there for the layout alone (one cell per row, or cells that hold
 * whole texts) is unfolded into its paragraphs.
 */
export function tableLines(rows: readonly (readonly Cell[])[], nested: boolean): readonly string[] {
  if (isLayout(rows, nested)) return rows.flatMap((row) => row.flatMap((cell) => cell.lines));
  return rows.flatMap((row) => {
    const line = row
      .flatMap((cell) => [cell.lines.join(" ").replaceAll("\t", " "), ...Array<string>(cell.columns - 1).fill("")])
      .join("\t")
      .replace(/\t+$/, "");
    return line.trim() === "" ? [] : [line];
  });
}

function isLayout(rows: readonly (readonly Cell[])[], nested: boolean): boolean {
  if (nested) return true;
  const filled = rows.map((row) => row.filter((cell) => cell.lines.length > 0));
  const wide = filled.filter((row) => row.length >= 2);
  if (wide.length === 0) return true;
  const lengths = filled.flatMap((row) => row.map((cell) => cell.lines.reduce((sum, line) => sum + line.length, 0)));
  const longest = Math.max(...lengths);
  if (filled.flat().some((cell) => cell.lines.length >= 5) && longest > LONG_CELL) return true;
  return wide.length === 1 && longest > LONG_ONLY_ROW;
}

const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/**
 * One paragraph without what only its source file shows: a line break of the source is nothing between Chinese characters
 * and a blank between others, invisible characters go, blanks at the ends go. Blanks inside stay: between the names of two
 * issuers they are the only separator.
 */
export function tidy(paragraph: string): string {
  return withoutRadicals(paragraph)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[ \t]*[\r\n\f\v][ \t\r\n\f\v]*/g, (_, at: number, all: string) => {
      const before = all.charAt(at - 1);
      const after = /[^\s]/.exec(all.slice(at, at + 400))?.[0] ?? "";
      return HAN.test(before) || HAN.test(after) ? "" : " ";
    })
    .replace(/\u00a0/g, " ")
    .replace(/\t+/g, " ")
    .trim();
}
