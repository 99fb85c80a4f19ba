/** The table of what is held: one row per place, and per level where no place is known; one column per year. */
import type { Corpus } from "../../../server/model/api.ts";

export type Level = Corpus["cells"][number]["level"];
export interface Row {
  /** id of a place, or the level of documents of no known place: names the row in the address */
  readonly id: string;
  readonly place: string | null;
  readonly level: Level;
  readonly counts: readonly number[];
  readonly total: number;
}

const ORDER: readonly Level[] = ["national", "provincial", "prefectural", "county", "township", "unknown"];

/** Rows in order of their codes, so that a county follows its city; national ones first, unknown places last. */
export function corpusTable(data: Corpus): {
  readonly years: readonly (number | null)[];
  readonly rows: readonly Row[];
} {
  const known = [...new Set(data.cells.flatMap((cell) => cell.year ?? []))].sort((a, b) => a - b);
  const years = [...known, ...(data.cells.some((cell) => cell.year === null) ? [null] : [])];
  const cells = new Map<string, Corpus["cells"]>();
  for (const cell of data.cells) {
    const id = cell.place?.id ?? cell.level;
    cells.set(id, [...(cells.get(id) ?? []), cell]);
  }
  const rank = (row: Row): string =>
    row.place === null ? (row.level === "national" ? "0" : `2${ORDER.indexOf(row.level)}`) : `1${row.id}`;
  const rows = [...cells].flatMap(([id, own]): Row[] => {
    const first = own[0];
    if (!first) return [];
    return [
      {
        id,
        place: first.place?.name ?? null,
        level: first.level,
        counts: years.map((year) =>
          own.filter((cell) => cell.year === year).reduce((sum, cell) => sum + cell.count, 0),
        ),
        total: own.reduce((sum, cell) => sum + cell.count, 0),
      },
    ];
  });
  return { years, rows: rows.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

/** `place:131000 2015`, `national 2019`, `place:131000 none` of what has no date, `place:131000 all` of all years. */
export const cellName = (row: Row, year: number | null | "all"): string => `${row.id} ${year ?? "none"}`;

/** What the server is asked for to list the documents of a cell; null where the name names none. */
export function documentsOf(name: string, rows: readonly Row[]) {
  const [id = "", year = ""] = name.split(" ");
  const row = rows.find((one) => one.id === id);
  if (!row || !/^(\d{4}|none|all)$/.test(year)) return null;
  const days =
    year === "all" ? {} : year === "none" ? { undated: 1 as const } : { from: `${year}-01-01`, to: `${year}-12-31` };
  return { row, year, query: { place: row.place === null ? "none" : row.id, level: row.level, ...days } };
}
