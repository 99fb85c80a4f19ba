/**
 * What "not found" is said against: the held documents by place, year and level, and which ones they are. A document that
 * a notice carries and that nobody issued on its own is part of the notice and is not counted again.
 */
import type { Corpus, CorpusDocuments } from "../../model/api.ts";
import type { Level } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { type Row, rows, text } from "../rows.ts";
import { cardsOf, levelOf } from "./cards.ts";

/** A held document where it belongs; `place` is null where the graph knows none (all national ones). */
export interface Holding {
  readonly document: string;
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly level: Level;
  /** ISO day, or nothing */
  readonly issuedOn: string;
}

/** All holdings; what has two first issuers in two places stands in both. */
export async function holdings(store: Store): Promise<readonly Holding[]> {
  const [placed, all] = await Promise.all([rows(store, "corpus-documents", {}), rows(store, "corpus-held", {})]);
  const known = new Set(placed.map((row) => text(row, "document")));
  return [...placed, ...all.filter((row) => !known.has(text(row, "document")))].map(holdingOf);
}

const holdingOf = (row: Row): Holding => ({
  document: text(row, "document"),
  place: typeof row.place === "string" ? { id: row.place, name: text(row, "name") } : null,
  level: levelOf(row.level),
  issuedOn: text(row, "issuedOn"),
});

export async function corpusTable(store: Store): Promise<Corpus> {
  const found = await holdings(store);
  const cells = new Map<string, Corpus["cells"][number]>();
  for (const { place, level, issuedOn } of found) {
    const year = issuedOn === "" ? null : Number(issuedOn.slice(0, 4));
    const key = `${place?.id ?? level} ${year}`;
    const cell = cells.get(key) ?? { place, level, year, count: 0 };
    cells.set(key, { ...cell, count: cell.count + 1 });
  }
  return { cells: [...cells.values()], total: new Set(found.map((one) => one.document)).size };
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
  readonly limit: number;
}

/** The documents that were searched, by date. */
export async function corpusDocuments(store: Store, options: HeldOptions): Promise<CorpusDocuments> {
  const { place, inside, level, from, to, undated, limit } = options;
  const all =
    place === null || place === "none" || inside
      ? await holdings(store)
      : (await rows(store, "corpus-documents-of-place", { place })).map(holdingOf);
  const found = all
    .filter(
      (one) =>
        (place === null || isAt(one, place, inside)) &&
        (level === null || isOfLevel(one, level)) &&
        (from === null || (one.issuedOn !== "" && one.issuedOn >= from)) &&
        (to === null || (one.issuedOn !== "" && one.issuedOn <= to)) &&
        (!undated || one.issuedOn === ""),
    )
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : a.document < b.document ? -1 : 1));
  const ids = [...new Set(found.map((one) => one.document))];
  const dates = found.map((one) => one.issuedOn).filter((date) => date !== "");
  const cards = await cardsOf(store, ids.slice(0, limit));
  return {
    items: ids.slice(0, limit).flatMap((id) => cards.get(id) ?? []),
    total: ids.length,
    limit,
    truncated: ids.length > limit,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

const isAt = ({ place }: Holding, wanted: string, inside: boolean): boolean =>
  place === null ? wanted === "none" : inside ? within(place.id, wanted) : place.id === wanted;

const isOfLevel = ({ place, level }: Holding, wanted: Exclude<HeldOptions["level"], null>): boolean =>
  wanted === "answering"
    ? place !== null && level !== "national"
    : wanted === "local"
      ? place !== null && level !== "national" && level !== "provincial"
      : level === wanted;

/** Whether a place is another one or lies in it: codes of GB/T 2260 share their digits up to the zeros at the end. */
export const within = (placeId: string, other: string): boolean =>
  placeId === other || (/^place:\d{6}$/.test(other) && placeId.startsWith(other.replace(/(00)+$/, "")));
