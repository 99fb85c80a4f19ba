/**
 * What "not found" is said against: the held documents by place, year and level, and which ones they are. A document that
 * a notice carries and that nobody issued on its own is part of the notice and is not counted again.
 */
import { type Columns, firstThat, textAt } from "../../figures/index.ts";
import type { Corpus, CorpusDocuments } from "../../model/api.ts";
import type { Level } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { cardsOf, levelOf } from "./cards.ts";

/** A held document where it belongs; `place` is null where the graph knows none (all national ones). */
interface Holding {
  /** in the columns */
  readonly at: number;
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly level: Level;
  /** ISO day, or nothing */
  readonly issuedOn: string;
}

/** All holdings, those without a day first, then by day and id; what has two first issuers in two places stands in both. */
function* holdings(columns: Columns): Generator<Holding> {
  const { days, oldest, held, part } = columns;
  const dated = firstThat(columns.size, (rank) => textAt(days, oldest[rank] ?? 0) === "");
  for (const stretch of [oldest.subarray(dated), oldest.subarray(0, dated)])
    for (const at of stretch) {
      if (held[at] !== 1 || part[at] === 1) continue;
      const issuedOn = textAt(days, at);
      const codes = columns.placesAt(at);
      if (codes.length === 0) yield { at, place: null, level: levelOf(textAt(columns.levels, at)), issuedOn };
      for (const code of codes) {
        const place = columns.places[code];
        if (place !== undefined)
          yield { at, place: { id: place.id, name: place.name }, level: levelOf(place.level), issuedOn };
      }
    }
}

export function corpusTable(columns: Columns): Corpus {
  const cells = new Map<string, { -readonly [key in keyof Corpus["cells"][number]]: Corpus["cells"][number][key] }>();
  const documents = new Set<number>();
  for (const { at, place, level, issuedOn } of holdings(columns)) {
    documents.add(at);
    const year = issuedOn === "" ? null : Number(issuedOn.slice(0, 4));
    const key = `${place?.id ?? level} ${year}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { place, level, year, count: 1 });
    else cell.count++;
  }
  return { cells: [...cells.values()], total: documents.size };
}

export interface HeldOptions {
  /** id of a place; "none": what the graph knows no place of; nothing: every place */
  readonly place: string | null;
  /** with the places inside it */
  readonly inside: boolean;
  /** only documents of this level; `answering`: of provinces and the places below, `local`: of those below alone */
  readonly level: Level | "local" | "answering" | null;
  /** ISO days, both included; where one is given, what has no date is left out */
  readonly from: string | null;
  readonly to: string | null;
  /** only what has no date */
  readonly undated: boolean;
  /** documents to pass over */
  readonly skip: number;
  readonly limit: number;
}

/** The documents that were searched, by date. */
export async function corpusDocuments(store: Store, columns: Columns, options: HeldOptions): Promise<CorpusDocuments> {
  const { place, level, from, to, undated, skip, limit } = options;
  const inside = placesOf(columns, options);
  const found = new Set<number>();
  const dates: [from: string | null, to: string | null] = [null, null];
  for (const one of holdings(columns)) {
    if (
      (place !== null && (one.place === null ? place !== "none" : !inside.has(one.place.id))) ||
      (level !== null && !isOfLevel(one, level)) ||
      (from !== null && (one.issuedOn === "" || one.issuedOn < from)) ||
      (to !== null && (one.issuedOn === "" || one.issuedOn > to)) ||
      (undated && one.issuedOn !== "")
    )
      continue;
    found.add(one.at);
    if (one.issuedOn === "") continue;
    dates[0] ??= one.issuedOn;
    dates[1] = one.issuedOn;
  }
  const shown = [...found].slice(skip, skip + limit).map(columns.idAt);
  const cards = await cardsOf(store, shown);
  return {
    items: shown.flatMap((id) => cards.get(id) ?? []),
    total: found.size,
    limit,
    truncated: found.size > skip + limit,
    from: dates[0],
    to: dates[1],
  };
}

const placesOf = ({ places }: Columns, { place, inside }: HeldOptions): ReadonlySet<string> =>
  new Set(place === null ? [] : places.flatMap(({ id }) => ((inside ? within(id, place) : id === place) ? [id] : [])));

const isOfLevel = ({ place, level }: Holding, wanted: Exclude<HeldOptions["level"], null>): boolean =>
  wanted === "answering"
    ? place !== null && level !== "national"
    : wanted === "local"
      ? place !== null && level !== "national" && level !== "provincial"
      : level === wanted;

/** Whether a place is another one or lies in it: codes of GB/T 2260 share their digits up to the zeros at the end. */
export const within = (placeId: string, other: string): boolean =>
  placeId === other || (/^place:\d{6}$/.test(other) && placeId.startsWith(other.replace(/(00)+$/, "")));
