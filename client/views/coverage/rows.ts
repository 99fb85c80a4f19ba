/** The rows of the matrix in the order asked for, its sums, and the name of a cell in the address. */
import type { Coverage, CoverageState } from "../../../server/model/api.ts";
import { byGap } from "../../../server/model/gaps.ts";

export type Row = Coverage["rows"][number];
export type Cell = Row["cells"][number];
export type Column = Coverage["columns"][number];

export const STATES: readonly CoverageState[] = ["implemented", "basis", "through", "mentioned", "absent", "unknown"];

/** Year of a decree: of its date, else the year in its number, else none. */
export const yearOf = (row: Row): string =>
  row.document.issuedOn?.slice(0, 4) ?? /〔(\d{4})〕/.exec(row.document.number ?? "")?.[1] ?? "";

const tie = (a: Row, b: Row): number =>
  a.document.key < b.document.key ? -1 : a.document.key > b.document.key ? 1 : 0;

/** By year with undated decrees last, or by gap. */
export function sortRows(rows: readonly Row[], by: "date" | "gap"): readonly Row[] {
  return rows.toSorted((a, b) =>
    by === "gap" ? byGap(a, b) || tie(a, b) : (yearOf(a) || "9999").localeCompare(yearOf(b) || "9999") || tie(a, b),
  );
}

export type Sums = Readonly<Record<CoverageState, number>>;

/** How many cells of each state: in all, and in each column. The sums of the columns add up to the sum of all. */
export function sumsOf(rows: readonly Row[]): {
  readonly all: Sums;
  readonly byColumn: ReadonlyMap<string, Sums>;
  readonly cells: number;
} {
  const none = (): Record<CoverageState, number> => ({
    implemented: 0,
    basis: 0,
    through: 0,
    mentioned: 0,
    absent: 0,
    unknown: 0,
  });
  const all = none();
  const byColumn = new Map<string, Record<CoverageState, number>>();
  let cells = 0;
  for (const row of rows)
    for (const cell of row.cells) {
      const sums = byColumn.get(cell.column) ?? none();
      sums[cell.state] += 1;
      all[cell.state] += 1;
      cells += 1;
      byColumn.set(cell.column, sums);
    }
  return { all, byColumn, cells };
}

/**
 * How many documents of a column a cell was not searched in, by why: they have no date, or are older than the decree. Of a year
 * this is known only where the decree reaches every place; else documents of the year lie outside its area.
 */
export function notCounted(row: Row, cell: Cell, column: Column): { readonly undated: number; readonly older: number } {
  const { level, place } = row.document;
  const left = column.level !== null || level === "national" || place === null ? column.documents - cell.searched : 0;
  const undated = Math.min(left, column.undated);
  return { undated, older: left - undated };
}

/** `place:131000 国发〔2014〕49号`: neither a place's id nor a year holds a space, so the first one parts the two. */
export const cellName = (column: string, key: string): string => `${column} ${key}`;

/** The cell at which the Tab key stops: the chosen one, else the first that there is; a decree has none for what it does not reach. */
export function stopOf(rows: readonly Row[], columns: readonly Column[], selected: string): string {
  if (findCell(rows, selected)) return selected;
  for (const row of rows) {
    const own = new Set(row.cells.map(({ column }) => column));
    const first = columns.find(({ id }) => own.has(id));
    if (first) return cellName(first.id, row.document.key);
  }
  return "";
}

export function findCell(rows: readonly Row[], name: string): { readonly row: Row; readonly cell: Cell } | null {
  const at = name.indexOf(" ");
  if (at < 0) return null;
  const [column, key] = [name.slice(0, at), name.slice(at + 1)];
  const row = rows.find((candidate) => candidate.document.key === key);
  const cell = row?.cells.find((candidate) => candidate.column === column);
  return row && cell ? { row, cell } : null;
}
