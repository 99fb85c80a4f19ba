/** The companies of the power grids, by the province or prefecture that they supply. */
import { lazy, readRows } from "./rows.ts";

interface Grid {
  readonly code: string;
  readonly company: string;
  readonly from: number | null;
  readonly to: number | null;
}

const grids = lazy((): readonly Grid[] =>
  readRows("grids.tsv").map(([code = "", company = "", from = "", to = ""]) => ({
    code,
    company,
    from: from === "" ? null : Number(from),
    to: to === "" ? null : Number(to),
  })),
);

/** Full name of the grid's company that supplies a place, as it was in a year; null where the list has none. */
export function gridCompany(code: string, year: number | null): string | null {
  const here = grids().filter((grid) => code.startsWith(grid.code));
  const nearest = Math.max(...here.map((grid) => grid.code.length));
  const ours = here.filter((grid) => grid.code.length === nearest);
  // without a year, the name of today
  const found = ours.find(({ from, to }) =>
    year === null ? to === null : (from === null || from <= year) && (to === null || year <= to),
  );
  return (found ?? ours.at(-1))?.company ?? null;
}
