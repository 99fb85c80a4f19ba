/**
 * Tables as page-to-text programs leave them: a bar opens each cell but the first of a row, a bar alone closes the row, and the
 * letters of a narrow cell stand one below the other. A row with cells too few goes on under the merged first ones of the row above.
 */
import type { DocumentContext, Line } from "../../context.ts";
import { inLines, type Row, type Unwrapped } from "./aligned.ts";
import { type Cell, cellOf, ENDS } from "./cells.ts";
import type { Header } from "./heads.ts";

/** lines that are looked through, at most */
const MOST_LINES = 2_000;
/** rows that are looked at to see how the table is drawn */
const FIRST_ROWS = 2;

/** The rows of such a table in one line each; null where it is drawn otherwise. */
export function ledByBars(context: DocumentContext, header: Header, to: number): Unwrapped | null {
  const { text } = context.source;
  const width = header.columns.length;
  const rows: { row: Row; line: Line }[] = [];
  let open: Cell[][] = [];
  let whole = 0;
  for (let i = header.next; i < Math.min(context.lines.length, header.next + MOST_LINES); i++) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to || line.end - line.start > 3_000) break;
    const words = text.slice(line.start, line.end).trim();
    if (words === "") continue;
    if (words === "|") {
      if (open.length > width) break;
      if (open.length > 0)
        rows.push({ row: [...Array.from({ length: width - open.length }, () => []), ...open], line });
      if (open.length === width) whole++;
      open = [];
      if (rows.length === FIRST_ROWS && whole === 0) return null;
      continue;
    }
    if (ENDS.test(words)) break;
    const led = words.startsWith("|");
    if (words.includes("|", led ? 1 : 0)) break;
    const cell = cellOf(text, line.start, line.end, i);
    if (led || open.length === 0) open.push([cell]);
    else open.at(-1)?.push(cell);
  }
  return whole > 0 && rows.length >= FIRST_ROWS ? inLines(context, header, rows) : null;
}
