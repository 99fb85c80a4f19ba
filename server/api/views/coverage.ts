/**
 * Decrees × places, or × years of what answers them. A state is a statement about the corpus: "absent" means not found in
 * the documents searched, which are the held documents of the column dated on the day of the decree or later; "unknown" means
 * that none of these is held: what has no date is not known to be later. The cascade says the same, from the same cells. A decree has cells only for what it reaches.
 */
import type { DecreeFigures, Figures } from "../../figures/index.ts";
import type { Coverage, CoverageState, Evidence } from "../../model/api.ts";
import { byGap } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { cardsOf, levelOf } from "./cards.ts";
import { evidenceByCell } from "./coverage-words.ts";
import { answering, type Column, type Decree, reaches, yearOf } from "./reach.ts";

export interface CoverageOptions {
  readonly by: "place" | "year";
  /** id of a place: only it and the places inside it answer */
  readonly place: string | null;
  /** id of the only decree asked about, whatever its level and year */
  readonly decree: string | null;
  /** only decrees that a search for these words finds, by title or number */
  readonly words: string | null;
  readonly levels: readonly string[];
  /** only decrees of this year or later, and until */
  readonly from: string | null;
  readonly to: string | null;
  /** which rows come first, and stay where there are more than the limit: answered in most places, or absent in most columns, standards after all policies: they are cited and not carried out */
  readonly sort: "reach" | "gap";
  readonly limit: number;
}

/** strongest first */
const STATES: readonly CoverageState[] = ["implemented", "basis", "through", "mentioned", "absent", "unknown"];
/** decrees that words may find */
const MOST_FOUND = 5_000;
/** citations in all up to which their words come with the cells; above, a cell is asked for alone */
const EVIDENCE_IN_ALL = 3_000;

interface Cell {
  readonly column: string;
  readonly state: CoverageState;
  readonly searched: number;
  readonly citations: number;
  readonly through: number;
  evidence: Evidence[];
}
/** shared by all cells without words: there are hundreds of thousands */
const NO_WORDS: Evidence[] = [];
type Counts = readonly [implemented: number, basis: number, mentioned: number];

export async function coverage(store: Store, figures: Figures, options: CoverageOptions): Promise<Coverage> {
  const places = await answering(figures, options.place);
  const wanted: DecreeFigures[] = [];
  const found = options.words === null ? null : await store.search("Document", options.words, MOST_FOUND);
  const among = found && new Set(found.hits.map(({ id }) => id));
  let total = 0;
  for await (const decree of figures.decrees()) {
    if (!isWanted(decree, options) || among?.has(decree.id) === false) continue;
    total++;
    if (total <= options.limit || options.sort === "gap") wanted.push(decree);
  }
  // figures are kept of what somebody answers; of the one asked about it is told too where nobody does
  if (options.decree !== null && total === 0) wanted.push(unanswered(options.decree));
  const cards = await cardsOf(
    store,
    wanted.map(({ id }) => id),
  );
  // of all that may be drawn only totals are held: their cells would be millions
  const counted = wanted.flatMap((decree) => {
    const document = cards.get(decree.id);
    if (document === undefined) return [];
    return [{ decree, document, totals: totalsOf(cellsOf(document, decree, places, options.by)) }];
  });
  if (options.sort === "gap") counted.sort(byGap);
  const drawn = counted.slice(0, options.limit);
  const citations = drawn.flatMap(({ decree }) => decree.cells.map(([, , ...counts]) => sizeOf(counts)));
  const evidence = sizeOf(citations) > EVIDENCE_IN_ALL ? null : await evidenceByCell(store, cards, places, options.by);
  total = Math.max(total, drawn.length);
  return {
    columns: columnsOf(places, options.by),
    rows: drawn.map(({ decree, document, totals }) => {
      const twice = options.by === "year" ? decree.again.map(([, , , ...counts]) => sizeOf(counts.slice(0, 3))) : [];
      const citations = decree.cells.reduce((sum, [, , ...counts]) => sum + sizeOf(counts), 0) - sizeOf(twice);
      const cells = cellsOf(document, decree, places, options.by);
      for (const cell of cells) cell.evidence = evidence?.get(`${decree.id} ${cell.column}`) ?? NO_WORDS;
      return {
        document,
        cells,
        totals,
        citations,
        elsewhere: citations - cells.reduce((sum, cell) => sum + cell.citations, 0),
      };
    }),
    total,
    limit: options.limit,
    truncated: total > options.limit || (found !== null && found.total > found.hits.length),
  };
}

const unanswered = (id: string): DecreeFigures => ({
  id,
  level: "",
  issuedOn: "",
  number: "",
  cells: [],
  again: [],
  through: [],
});

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
  const spoken = new Map<string, Counts>();
  const through = new Map<string, number>();
  const searched = new Map<string, number>();
  const reached = new Map<number, string>();
  for (const place of places) {
    if (!reaches(document, place.id)) continue;
    reached.set(place.at, place.id);
    if (by === "place") searched.set(place.id, place.dates.length - firstSince(place.dates, since));
    else {
      for (const [year, first, end] of yearsOf(place.dates))
        searched.set(year, (searched.get(year) ?? 0) + end - Math.max(first, firstSince(place.dates, since, end)));
      // a document of several places is one document of its year
      for (const [date, earlier] of place.again)
        if (date >= since && earlier.some((at) => reached.has(at)))
          searched.set(date.slice(0, 4), (searched.get(date.slice(0, 4)) ?? 0) - 1);
    }
  }
  for (const [at, year, ...counts] of decree.cells) {
    const place = reached.get(at);
    if (place === undefined) continue;
    const column = by === "place" ? place : year;
    const sum = spoken.get(column) ?? [0, 0, 0];
    spoken.set(column, [sum[0] + counts[0], sum[1] + counts[1], sum[2] + counts[2]]);
  }
  for (const [at, year, documents] of decree.through) {
    const place = reached.get(at);
    if (place === undefined) continue;
    const column = by === "place" ? place : year;
    through.set(column, (through.get(column) ?? 0) + documents);
  }
  for (const [at, earlier, year, ...counts] of by === "year" ? decree.again : []) {
    if (!reached.has(at) || !earlier.some((other) => reached.has(other))) continue;
    const sum = spoken.get(year) ?? [0, 0, 0];
    spoken.set(year, [sum[0] - counts[0], sum[1] - counts[1], sum[2] - counts[2]]);
    through.set(year, (through.get(year) ?? 0) - counts[3]);
  }
  const cells: Cell[] = [];
  for (const [column, count] of searched) {
    const counts = spoken.get(column) ?? [0, 0, 0];
    const others = through.get(column) ?? 0;
    // of a decree of nobody knows which province it is told who answers, and of nobody that he does not
    if (document.level !== "national" && document.place === null && sizeOf(counts) + others === 0) continue;
    if (by === "year" && column !== "" && column < since.slice(0, 4) && sizeOf(counts) + others === 0) continue;
    cells.push({
      column,
      state: stateOf(counts, others, count),
      searched: count,
      citations: sizeOf(counts),
      through: others,
      evidence: NO_WORDS,
    });
  }
  return cells;
}

function stateOf([implemented, basis, mentioned]: Counts, through: number, searched: number): CoverageState {
  if (implemented > 0) return "implemented";
  if (basis > 0) return "basis";
  if (through > 0) return "through";
  if (mentioned > 0) return "mentioned";
  return searched > 0 ? "absent" : "unknown";
}

const totalsOf = (cells: readonly Cell[]): Coverage["rows"][number]["totals"] => {
  const totals = Object.fromEntries(STATES.map((state) => [state, 0]));
  for (const { state } of cells) totals[state] = (totals[state] ?? 0) + 1;
  return totals;
};

function columnsOf(places: readonly Column[], by: CoverageOptions["by"]): Coverage["columns"] {
  const describe = (id: string, name: string, level: string | null, dates: readonly string[]) => {
    const known = dates.filter((date) => date !== "");
    return {
      id,
      name,
      level: level === null ? null : levelOf(level),
      documents: dates.length,
      undated: dates.length - known.length,
      from: known[0] ?? null,
      to: known.at(-1) ?? null,
    };
  };
  if (by === "place") return places.map(({ id, name, level, dates }) => describe(id, name, level, dates));
  const among = new Set(places.map(({ at }) => at));
  const twice = new Map<string, number>();
  for (const { again } of places)
    for (const [date, earlier] of again)
      if (earlier.some((at) => among.has(at))) twice.set(date, (twice.get(date) ?? 0) + 1);
  const years = new Map<string, string[]>();
  for (const date of places.flatMap(({ dates }) => dates).sort()) {
    const left = twice.get(date) ?? 0;
    if (left > 0) {
      twice.set(date, left - 1);
      continue;
    }
    years.set(date.slice(0, 4), [...(years.get(date.slice(0, 4)) ?? []), date]);
  }
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
