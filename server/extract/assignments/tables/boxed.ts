/** Tables drawn with strokes (├──┼──┤, +---+---+): what stands between two rules is one row, however many lines it takes. */
import type { DocumentContext, Line } from "../../context.ts";
import { inLines, type Row, type Unwrapped } from "./aligned.ts";
import { cellsOf, isRule } from "./cells.ts";
import type { Header } from "./heads.ts";

/** lines that are looked through, at most */
const MOST_LINES = 600;
/** lines of one row, at most */
const MOST_OF_ROW = 12;

/** The rows of such a table; null where no rule parts rows, or where each row has one line anyway. */
export function boxed(context: DocumentContext, header: Header, to: number): Unwrapped | null {
  const { text } = context.source;
  const rows: { row: Row; line: Line }[] = [];
  let open: { row: Exclude<Row, null>; line: Line; lines: number } | null = null;
  let wrapped = false;
  let rules = 0;
  for (let i = header.next; i < Math.min(context.lines.length, header.next + MOST_LINES); i++) {
    const line = context.lines[i];
    if (line === undefined || line.start >= to || line.end - line.start > 1000) break;
    const words = text.slice(line.start, line.end);
    if (words.trim() === "") continue;
    if (isRule(words)) {
      if (open !== null) rows.push(open);
      open = null;
      rules++;
      continue;
    }
    const cells = cellsOf(text, line, i);
    if (!words.trim().startsWith("|") || cells.length !== header.columns.length) break;
    if (open === null) open = { row: cells.map((cell) => [cell]), line, lines: 1 };
    else {
      // a rule below the head alone parts no rows: each line with a number is one
      const numbered = header.columns[0] === "number" && cells[0]?.empty === false;
      if (numbered || open.lines >= MOST_OF_ROW) return null;
      open = {
        line: open.line,
        lines: open.lines + 1,
        row: open.row.map((parts, column) => {
          const cell = cells[column];
          if (cell === undefined || cell.empty) return parts;
          return parts.length === 1 && parts[0]?.empty ? [cell] : [...parts, cell];
        }),
      };
      wrapped = true;
    }
  }
  // what no rule closes is no row of it
  return wrapped && rows.length > 0 && rules > rows.length ? inLines(context, header, rows) : null;
}
