/**
 * Decrees × places. A state is a statement about the corpus: "absent" means not found in the documents searched, which
 * are the place's held documents of the decree's date or later; "unknown" means that none of these is held.
 * A provincial decree has cells only for places of its province.
 */
import type { DecreeFigures, Figures, PlaceFigures } from "../../figures/index.ts";
import type { Coverage, CoverageState, Evidence } from "../../model/api.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf, levelOf } from "./cards.ts";

export interface CoverageOptions {
  readonly levels: readonly string[];
  /** only decrees of this year or later, and until */
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

/** what the counts of a cell stand for, strongest first */
const SPOKEN = ["implemented", "basis", "mentioned"] as const;
const STATES: readonly CoverageState[] = [...SPOKEN, "absent", "unknown"];
const STRENGTH: Readonly<Record<string, number>> = { IMPLEMENTS: 0, FORWARDS: 0, BASED_ON: 1 };
/** evidence that comes with a cell at most; the rest is behind the decree's own page */
const EVIDENCE_PER_CELL = 5;
/** citations in all up to which their words come with the cells; above, a cell is asked for alone */
const EVIDENCE_IN_ALL = 3_000;

export async function coverage(store: Store, figures: Figures, options: CoverageOptions): Promise<Coverage> {
  const places = await figures.places();
  const columns = places
    .map((place, at) => ({ place, at }))
    .filter(({ place }) => !["national", "provincial"].includes(place.level));
  const wanted: DecreeFigures[] = [];
  let total = 0;
  for await (const decree of figures.decrees()) {
    if (!options.levels.includes(decree.level)) continue;
    const year = decree.issuedOn.slice(0, 4) || yearOf(decree.number);
    if ((options.from !== null && year < options.from) || (options.to !== null && (year || "9999") > options.to))
      continue;
    total++;
    if (total <= options.limit) wanted.push(decree);
  }
  const cards = await cardsOf(
    store,
    wanted.map(({ id }) => id),
  );
  const evidence = await evidenceOfAll(store, wanted);
  return {
    places: columns.map(({ place: { id, name, level, dates } }) => {
      const known = dates.filter((date) => date !== "");
      return {
        id,
        name,
        level: levelOf(level),
        documents: dates.length,
        from: known[0] ?? null,
        to: known.at(-1) ?? null,
      };
    }),
    rows: wanted.flatMap((decree) => {
      const document = cards.get(decree.id);
      if (document === undefined) return [];
      const since = document.issuedOn ?? yearOf(document.number ?? "");
      const spoken = new Map(decree.cells.map(([at, ...counts]) => [at, counts]));
      const cells = columns
        .filter(({ place }) => reaches(document, place.id))
        .map(({ place, at }) => {
          const counts = spoken.get(at);
          const searched = heldSince(place, since);
          const state: CoverageState =
            SPOKEN.find((_, each) => (counts?.[each] ?? 0) > 0) ?? (searched > 0 ? "absent" : "unknown");
          return {
            placeId: place.id,
            state,
            searched,
            citations: counts?.reduce((sum, count) => sum + count, 0) ?? 0,
            evidence: evidence.get(`${decree.id} ${place.id}`) ?? [],
          };
        });
      const totals = Object.fromEntries(
        STATES.map((state) => [state, cells.filter((cell) => cell.state === state).length]),
      );
      return [{ document, cells, totals }];
    }),
    total,
    limit: options.limit,
    truncated: total > options.limit,
  };
}

/** The words of one place that speak of one decree, strongest first. */
export async function coverageCell(store: Store, decree: string, place: string, limit: number): Promise<Evidence[]> {
  const found = await rows(store, "coverage-cell", { decree, place, limit });
  const links = found.map((row) => relationship(row, "r"));
  const readers = await cardsOf(
    store,
    links.map((link) => link.start),
  );
  return strongestFirst(links).flatMap((link) => {
    const reader = readers.get(link.start);
    return reader ? [evidenceOf(link, reader)] : [];
  });
}

/** How many documents of a place are of a day or later; those without a date are not. */
function heldSince({ dates }: PlaceFigures, since: string): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? "") < since) low = middle + 1;
    else high = middle;
  }
  return dates.length - low;
}

/** A provincial decree reaches the places of its province, whose codes share the first two digits (GB/T 2260). */
function reaches(document: { level: string; place: { id: string } | null }, placeId: string): boolean {
  if (document.level !== "provincial" || document.place === null) return true;
  return document.place.id.slice(0, "place:13".length) === placeId.slice(0, "place:13".length);
}

const yearOf = (number: string): string => /〔(\d{4})〕/.exec(number)?.[1] ?? "";

/** By decree and place, where they are few enough to come with the cells. */
async function evidenceOfAll(
  store: Store,
  decrees: readonly DecreeFigures[],
): Promise<ReadonlyMap<string, Evidence[]>> {
  const cells = new Map<string, Evidence[]>();
  const spoken = decrees.flatMap((decree) => decree.cells.map(([, ...counts]) => counts.reduce((a, b) => a + b, 0)));
  if (spoken.reduce((sum, count) => sum + count, 0) > EVIDENCE_IN_ALL) return cells;
  const found = await rows(store, "coverage-evidence", { ids: decrees.map(({ id }) => id) });
  const byCell = new Map<string, RelationshipCell[]>();
  for (const row of found) {
    const key = `${text(row, "decree")} ${text(row, "place")}`;
    byCell.set(key, [...(byCell.get(key) ?? []), relationship(row, "r")]);
  }
  const readers = await cardsOf(
    store,
    found.map((row) => relationship(row, "r").start),
  );
  for (const [key, links] of byCell)
    cells.set(
      key,
      strongestFirst(links)
        .slice(0, EVIDENCE_PER_CELL)
        .flatMap((link) => {
          const reader = readers.get(link.start);
          return reader ? [evidenceOf(link, reader)] : [];
        }),
    );
  return cells;
}

const strongestFirst = (links: readonly RelationshipCell[]): readonly RelationshipCell[] =>
  links.toSorted((a, b) => (STRENGTH[a.type] ?? 2) - (STRENGTH[b.type] ?? 2));
