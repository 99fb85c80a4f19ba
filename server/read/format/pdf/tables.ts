/** Rows of words that stand in columns are a table: its rows are kept as units, their cells apart by TAB. */
import type { Row, Segment } from "./rows.ts";

/** rows with several cells that make a table; fewer are a padded title, a signature, a number beside a name */
const FEW = 3;
/** a step between two rows beyond this many times the smallest one is the border of a row of the table */
const STEP = 1.3;
const WIDE = 0.7;

/** @returns the end (exclusive) of a table that begins at `start`, and its lines; or null */
export function tableAt(
  rows: readonly Row[],
  start: number,
  width: number,
): { readonly end: number; readonly lines: readonly string[] } | null {
  if ((rows[start]?.segments.length ?? 0) < 2) return null;
  let end = start;
  let several = 0;
  for (let k = start; k < rows.length; k++) {
    const row = rows[k];
    if (!row || row.table) break;
    if (row.segments.length >= 2) several++;
    // the lines of one cell between rows of cells are narrow
    else if (row.end - row.x > width * WIDE || !narrow(rows, start, k)) break;
    end = k + 1;
  }
  const part = rows.slice(start, end);
  const columns = columnsOf(part);
  if (columns.length < 2 || several < FEW || (columns.length === 2 && several * 2 < part.length)) return null;
  const lines = unitsOf(part, columns).map((cells) => cells.join("\t").replace(/\t+$/, ""));
  return { end, lines };
}

/** A single cell belongs to a table where it lies under one cell of it and not far below. */
function narrow(rows: readonly Row[], start: number, at: number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (!row || !above || row.y - above.y > 2.5 * row.size) return false;
  const columns = columnsOf(rows.slice(start, at));
  return columns.filter((column) => row.x < column.end && row.end > column.x).length === 1;
}

interface Column {
  readonly x: number;
  readonly end: number;
}

function columnsOf(rows: readonly Row[]): readonly Column[] {
  const columns: { x: number; end: number }[] = [];
  for (const segment of rows.flatMap((row) => row.segments).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && segment.x < last.end) last.end = Math.max(last.end, segment.end);
    else columns.push({ x: segment.x, end: segment.end });
  }
  return columns;
}

function unitsOf(rows: readonly Row[], columns: readonly Column[]): readonly (readonly string[])[] {
  const steps = rows.slice(1).map((row, i) => row.y - (rows[i]?.y ?? 0));
  const least = Math.min(...steps);
  const byStep = steps.some((step) => step > least * STEP);
  const units: string[][] = [];
  rows.forEach((row, i) => {
    const cells = columns.map((column) =>
      row.segments
        .filter((s) => within(s, column))
        .map((s) => s.text)
        .join(" "),
    );
    const opens =
      i === 0 ||
      (byStep ? (steps[i - 1] ?? 0) > least * STEP : cells[0] !== "" || row.segments.length === columns.length);
    const unit = units.at(-1);
    if (opens || !unit) units.push(cells);
    else for (const [k, cell] of cells.entries()) unit[k] = (unit[k] ?? "") + cell;
  });
  return units;
}

const within = (segment: Segment, column: Column): boolean => segment.x < column.end && segment.end > column.x;
