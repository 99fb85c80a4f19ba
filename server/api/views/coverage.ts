/**
 * Decrees × places, or × years of what answers them. A state is a statement about the corpus: "absent" means not found in
 * the documents searched, which are the held documents of the column that are not older than the decree; "unknown" means
 * that none of these is held. A decree has cells only for what it reaches.
 */
import type { DecreeFigures, Figures, PlaceFigures } from "../../figures/index.ts";
import type { Coverage, CoverageState, DocumentCard, Evidence } from "../../model/api.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { type Row, relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf, levelOf } from "./cards.ts";
import { isLocal, within } from "./corpus.ts";

export interface CoverageOptions {
  readonly by: "place" | "year";
  /** id of a place: only it and the places inside it answer */
  readonly place: string | null;
  /** id of the only decree asked about, whatever its level and year */
  readonly decree: string | null;
  readonly levels: readonly string[];
  /** only decrees of this year or later, and until */
  readonly from: string | null;
  readonly to: string | null;
  /** which rows come first, and stay where there are more than the limit: answered in most places, or absent in most columns */
  readonly sort: "reach" | "gap";
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

/** A place that answers, with its index among all places; its years are slices of its sorted dates. */
interface Column extends PlaceFigures {
  readonly at: number;
}
interface Cell {
  readonly column: string;
  readonly state: CoverageState;
  readonly searched: number;
  readonly citations: number;
}
/** what the place and the time of a decree are read from; a card has all of it */
type Decree = Pick<DocumentCard, "level" | "place" | "issuedOn" | "number">;

export async function coverage(store: Store, figures: Figures, options: CoverageOptions): Promise<Coverage> {
  const places = await answering(figures, options.place);
  const wanted: DecreeFigures[] = [];
  let total = 0;
  for await (const decree of figures.decrees()) {
    if (!isWanted(decree, options)) continue;
    total++;
    if (total <= options.limit || options.sort === "gap") wanted.push(decree);
  }
  const cards = await cardsOf(
    store,
    wanted.map(({ id }) => id),
  );
  const celled = wanted.flatMap((decree) => {
    const document = cards.get(decree.id);
    if (document === undefined) return [];
    const cells = cellsOf(document, decree, places, options.by);
    const count = (state: CoverageState): number => cells.filter((cell) => cell.state === state).length;
    return [{ decree, document, cells, totals: Object.fromEntries(STATES.map((state) => [state, count(state)])) }];
  });
  if (options.sort === "gap")
    celled.sort(
      ({ totals: a }, { totals: b }) => (b.absent ?? 0) - (a.absent ?? 0) || (b.unknown ?? 0) - (a.unknown ?? 0),
    );
  const drawn = celled.slice(0, options.limit);
  const evidence = await evidenceOfAll(
    store,
    drawn.map(({ decree }) => decree),
    cards,
    places,
    options.by,
  );
  return {
    columns: columnsOf(places, options.by),
    rows: drawn.map(({ decree, document, cells, totals }) => {
      const citations = decree.cells.reduce((sum, [, , ...counts]) => sum + sizeOf(counts), 0);
      return {
        document,
        cells: cells.map((cell) => ({ ...cell, evidence: evidence.get(`${decree.id} ${cell.column}`) ?? [] })),
        totals,
        citations,
        elsewhere: citations - cells.reduce((sum, cell) => sum + cell.citations, 0),
      };
    }),
    total,
    limit: options.limit,
    truncated: total > options.limit,
  };
}

function isWanted(decree: DecreeFigures, { decree: only, levels, from, to }: CoverageOptions): boolean {
  if (only !== null) return decree.id === only;
  const year = decree.issuedOn.slice(0, 4) || yearOf(decree.number);
  return levels.includes(decree.level) && (from === null || year >= from) && (to === null || (year || "9999") <= to);
}

/** One cell for every column that the decree reaches; years before its own only where they speak of it. */
function cellsOf(
  document: Decree,
  decree: DecreeFigures,
  places: readonly Column[],
  by: CoverageOptions["by"],
): Cell[] {
  const since = document.issuedOn ?? yearOf(document.number ?? "");
  const spoken = new Map<string, [number, number, number]>();
  const searched = new Map<string, number>();
  const reached = new Map<number, string>();
  for (const place of places) {
    if (!reaches(document, place.id)) continue;
    reached.set(place.at, place.id);
    if (by === "place") searched.set(place.id, place.dates.length - firstSince(place.dates, since));
    else
      for (const [year, first, end] of yearsOf(place.dates))
        searched.set(year, (searched.get(year) ?? 0) + end - Math.max(first, firstSince(place.dates, since, end)));
  }
  for (const [at, year, ...counts] of decree.cells) {
    const place = reached.get(at);
    if (place === undefined) continue;
    const column = by === "place" ? place : year;
    const sum = spoken.get(column) ?? [0, 0, 0];
    spoken.set(column, [sum[0] + counts[0], sum[1] + counts[1], sum[2] + counts[2]]);
  }
  const cells: Cell[] = [];
  for (const [column, count] of searched) {
    const counts = spoken.get(column);
    if (by === "year" && column !== "" && column < since.slice(0, 4) && counts === undefined) continue;
    const state: CoverageState =
      SPOKEN.find((_, each) => (counts?.[each] ?? 0) > 0) ?? (count > 0 ? "absent" : "unknown");
    cells.push({ column, state, searched: count, citations: sizeOf(counts ?? []) });
  }
  return cells;
}

function columnsOf(places: readonly Column[], by: CoverageOptions["by"]): Coverage["columns"] {
  const describe = (id: string, name: string, level: string | null, dates: readonly string[]) => {
    const known = dates.filter((date) => date !== "");
    return {
      id,
      name,
      level: level === null ? null : levelOf(level),
      documents: dates.length,
      from: known[0] ?? null,
      to: known.at(-1) ?? null,
    };
  };
  if (by === "place") return places.map(({ id, name, level, dates }) => describe(id, name, level, dates));
  const years = new Map<string, string[]>();
  for (const date of places.flatMap(({ dates }) => dates).sort())
    years.set(date.slice(0, 4), [...(years.get(date.slice(0, 4)) ?? []), date]);
  // what has no date comes last
  return [...years]
    .sort(([a], [b]) => ((a || "~") < (b || "~") ? -1 : 1))
    .map(([year, dates]) => describe(year, year, null, dates));
}

const sizeOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The years of sorted dates with the half-open range of each; what has no date comes first. */
function yearsOf(dates: readonly string[]): readonly (readonly [year: string, first: number, end: number])[] {
  const years: [string, number, number][] = [];
  for (const [at, date] of dates.entries()) {
    const last = years.at(-1);
    const year = date.slice(0, 4);
    if (last?.[0] === year) last[2] = at + 1;
    else years.push([year, at, at + 1]);
  }
  return years;
}

/** Index of the first date that is not before `since` in sorted dates, `end` where there is none; dates that are not there are older. */
function firstSince(dates: readonly string[], since: string, end: number = dates.length): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? "") < since) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A decree of a province or a city reaches the places inside it; a national one, and one of no known place, reaches all. */
const reaches = (decree: Decree, place: string): boolean =>
  decree.level === "national" || decree.place === null || within(place, decree.place.id);

const yearOf = (number: string): string => /〔(\d{4})〕/.exec(number)?.[1] ?? "";

/** The words of one column that speak of one decree, strongest first; `place` narrows the answers as in {@link coverage}. */
export async function coverageCell(
  store: Store,
  figures: Figures,
  decree: string,
  { by, column, place }: { readonly by: CoverageOptions["by"]; readonly column: string; readonly place: string | null },
  limit: number,
): Promise<Evidence[]> {
  const [found, cards, places] = await Promise.all([
    rows(store, "coverage-evidence", { ids: [decree] }),
    cardsOf(store, [decree]),
    answering(figures, place),
  ]);
  const cells = linksByCell(found, cards, places, by);
  return evidenceFrom(store, (cells.get(`${decree} ${column}`) ?? []).slice(0, limit));
}

/** By decree and column, where they are few enough to come with the cells. */
async function evidenceOfAll(
  store: Store,
  decrees: readonly DecreeFigures[],
  cards: ReadonlyMap<string, DocumentCard>,
  places: readonly Column[],
  by: CoverageOptions["by"],
): Promise<ReadonlyMap<string, Evidence[]>> {
  const cells = new Map<string, Evidence[]>();
  if (sizeOf(decrees.flatMap(({ cells: own }) => own.map(([, , ...counts]) => sizeOf(counts)))) > EVIDENCE_IN_ALL)
    return cells;
  const found = await rows(store, "coverage-evidence", { ids: decrees.map(({ id }) => id) });
  const links = [...linksByCell(found, cards, places, by)].map(
    ([key, own]) => [key, own.slice(0, EVIDENCE_PER_CELL)] as const,
  );
  const all = await evidenceFrom(
    store,
    links.flatMap(([, own]) => own),
  );
  const known = new Map(all.map((evidence) => [evidence.relationshipId, evidence]));
  for (const [key, own] of links)
    cells.set(
      key,
      own.flatMap(({ id }) => known.get(id) ?? []),
    );
  return cells;
}

/** Relationships by decree and column, strongest first, then by the ids of their documents. */
function linksByCell(
  found: readonly Row[],
  cards: ReadonlyMap<string, DocumentCard>,
  places: readonly Column[],
  by: CoverageOptions["by"],
): ReadonlyMap<string, readonly RelationshipCell[]> {
  const answers = new Set(places.map(({ id }) => id));
  const cells = new Map<string, RelationshipCell[]>();
  for (const row of found) {
    const [decree, place] = [text(row, "decree"), text(row, "place")];
    const card = cards.get(decree);
    if (!answers.has(place) || card === undefined || !reaches(card, place)) continue;
    const key = `${decree} ${by === "place" ? place : text(row, "year")}`;
    cells.set(key, [...(cells.get(key) ?? []), relationship(row, "r")]);
  }
  const rank = ({ type }: RelationshipCell): number => STRENGTH[type] ?? 2;
  for (const links of cells.values())
    links.sort((a, b) => rank(a) - rank(b) || order(a.start, b.start) || order(a.id, b.id));
  return cells;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function evidenceFrom(store: Store, links: readonly RelationshipCell[]): Promise<Evidence[]> {
  const readers = await cardsOf(
    store,
    links.map((link) => link.start),
  );
  return links.flatMap((link) => {
    const reader = readers.get(link.start);
    return reader ? [evidenceOf(link, reader)] : [];
  });
}

/** The places whose documents answer, each with its index among all. */
const answering = async (figures: Figures, place: string | null): Promise<readonly Column[]> =>
  (await figures.places())
    .map((one, at) => ({ ...one, at }))
    .filter(({ id, level }) => isLocal(level) && (place === null || within(id, place)));
