/**
 * The list of all documents, narrowed and sorted. What it is narrowed and sorted by is read once for a state of the corpus and
 * kept in columns: a page is a walk over them, whatever is asked, and begins after the last document of the page before.
 */
import type { Register, RegisterChoice } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { node, order, type Row, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { within } from "./corpus.ts";

/** Every document once, the newest first, those without a day last; the columns have one length and one order. */
export interface Columns {
  readonly ids: readonly string[];
  readonly days: readonly string[];
  readonly levels: readonly string[];
  readonly genres: readonly string[];
  readonly held: Uint8Array;
  /** places in the columns, in the two other orders */
  readonly oldest: Uint32Array;
  readonly numbered: Uint32Array;
  /** ids of the places of its issuers, by document; national ones have none */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly placeNames: ReadonlyMap<string, string>;
}

/** rows asked for at once */
const PAGE = 20_000;
/** genres and places that are offered */
const OFFERED = 60;

export async function columnsOf(store: Store): Promise<Columns> {
  /** one text for all that are equal: each came over the line by itself */
  const texts = new Map<string, string>();
  const one = (value: string): string => {
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
  const documents: { readonly id: string; day: string; level: string; genre: string; held: boolean }[] = [];
  for await (const row of paged(store, "register-documents"))
    documents.push({
      id: text(row, "id"),
      day: one(text(row, "issuedOn")),
      level: one(text(row, "level")),
      genre: one(text(row, "genre")),
      held: row.held === true,
    });
  documents.sort((a, b) => order(b.day, a.day) || order(a.id, b.id));
  const places = new Map<string, readonly string[]>();
  const placeNames = new Map<string, string>();
  /** documents of one place have one list */
  const alone = new Map<string, readonly string[]>();
  const listOf = (place: string): readonly string[] => {
    const list = alone.get(place) ?? [place];
    alone.set(place, list);
    return list;
  };
  const idOf = new Map(documents.map(({ id }) => [id, id]));
  for await (const row of paged(store, "register-places")) {
    const [id, place] = [text(row, "id"), one(text(row, "place"))];
    placeNames.set(place, text(row, "name"));
    const known = places.get(id);
    if (known === undefined) places.set(idOf.get(id) ?? id, listOf(place));
    else if (!known.includes(place)) places.set(id, [...known, place]);
  }
  const ids = documents.map(({ id }) => id);
  const days = documents.map(({ day }) => day);
  const inOrderOf = (sort: RegisterAsked["sort"]): Uint32Array => {
    const places = ids.map((_, at) => placeIn({ ids, days }, at, sort));
    return Uint32Array.from(ids.keys()).sort((a, b) => order(places[a] ?? "", places[b] ?? ""));
  };
  return {
    ids,
    days,
    oldest: inOrderOf("oldest"),
    numbered: inOrderOf("number"),
    levels: documents.map(({ level }) => level),
    genres: documents.map(({ genre }) => genre),
    held: Uint8Array.from(documents, ({ held }) => (held ? 1 : 0)),
    places,
    placeNames,
  };
}

/** All rows of a view of pages. */
export async function* paged(store: Store, name: string): AsyncGenerator<Row> {
  for (let skip = 0; ; skip += PAGE) {
    const page = await rows(store, name, { skip, limit: PAGE }, { timeoutMs: 120_000 });
    yield* page;
    if (page.length < PAGE) return;
  }
}

export interface RegisterAsked extends RegisterChoice {
  /** `next` of the page before */
  readonly after: string | null;
  readonly limit: number;
}

const FILTERS = ["level", "place", "year", "genre", "held"] as const;
type Filter = (typeof FILTERS)[number];

export async function registerPage(store: Store, columns: Columns, asked: RegisterAsked): Promise<Register> {
  const [issued, body] =
    asked.issuer === ""
      ? [null, null]
      : await Promise.all([
          rows(store, "register-issuer", { id: asked.issuer }).then(
            (found) => new Set(found.map((row) => text(row, "id"))),
          ),
          rows(store, "organizations-by-id", { ids: [asked.issuer] }),
        ]);
  const { choices, found } = narrowed(columns, asked, issued);
  const sorted = inOrder(columns, found, asked.sort);
  const placeOf = (at: number): string => placeIn(columns, at, asked.sort);
  const { after } = asked;
  const left =
    after === null ? sorted : sorted.slice(firstBehind(sorted, (at) => isBehind(placeOf(at), after, asked.sort)));
  const shown = left.slice(0, asked.limit).map((at) => columns.ids[at] ?? "");
  const last = left[asked.limit - 1];
  const cards = await cardsOf(store, shown);
  const named = body?.[0];
  return {
    total: found.length,
    limit: asked.limit,
    truncated: left.length > asked.limit,
    next: last !== undefined && left.length > asked.limit ? placeOf(last) : null,
    items: shown.flatMap((id) => cards.get(id) ?? []),
    choices,
    issuer: named === undefined ? null : String(node(named, "o").properties.name ?? ""),
  };
}

/** Which documents pass all filters, and of each filter how many would pass with another value of it. */
export function narrowed(
  columns: Columns,
  asked: Pick<RegisterAsked, Filter>,
  issued: ReadonlySet<string> | null,
  of: Iterable<number> = columns.ids.keys(),
) {
  const tallies = Object.fromEntries(FILTERS.map((name) => [name, new Map<string, number>()])) as Record<
    Filter,
    Map<string, number>
  >;
  const found: number[] = [];
  const add = (filter: Filter, key: string): void => void tallies[filter].set(key, (tallies[filter].get(key) ?? 0) + 1);
  for (const at of of) {
    const id = columns.ids[at] ?? "";
    if (issued !== null && !issued.has(id)) continue;
    const values: Record<Filter, string> = {
      level: columns.levels[at] ?? "",
      place: "",
      year: columns.days[at]?.slice(0, 4) || "none",
      genre: columns.genres[at] ?? "",
      held: columns.held[at] === 1 ? "held" : "cited",
    };
    const places = columns.places.get(id) ?? [];
    const passes = (filter: Filter): boolean =>
      asked[filter] === "" ||
      (filter === "place" ? places.some((place) => within(place, asked.place)) : asked[filter] === values[filter]);
    const failing = FILTERS.filter((filter) => !passes(filter));
    if (failing.length === 0) found.push(at);
    // it counts for the choices of a filter where no other one leaves it out
    for (const filter of FILTERS)
      if (failing.length === 0 || (failing.length === 1 && failing[0] === filter)) {
        if (filter !== "place") add(filter, values[filter]);
        else for (const place of places) add("place", place);
      }
  }
  const listed = (filter: Filter, name: (key: string) => string = (key) => key) =>
    [...tallies[filter]].map(([key, count]) => ({ key, name: name(key), count }));
  const most = (list: ReturnType<typeof listed>) =>
    list.sort((a, b) => b.count - a.count || order(a.key, b.key)).slice(0, OFFERED);
  return {
    found,
    choices: {
      level: listed("level"),
      place: most(listed("place", (key) => columns.placeNames.get(key) ?? key)),
      year: listed("year").sort((a, b) => order(b.key, a.key)),
      genre: most(listed("genre").filter(({ key }) => key !== "")),
      held: listed("held"),
    },
  };
}

/** The columns stand newest first; what has no day comes last in either direction. */
function inOrder(
  { oldest, numbered }: Columns,
  found: readonly number[],
  sort: RegisterAsked["sort"],
): readonly number[] {
  if (sort === "newest") return found;
  const wanted = new Uint8Array(oldest.length);
  for (const at of found) wanted[at] = 1;
  return [...(sort === "oldest" ? oldest : numbered)].filter((at) => wanted[at] === 1);
}

/** Index of the first that passes, where all behind it pass too. */
function firstBehind(sorted: readonly number[], passes: (at: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A text that says where a document stands: the cursor of a page. */
function placeIn({ ids, days }: Pick<Columns, "ids" | "days">, at: number, sort: RegisterAsked["sort"]): string {
  const id = ids[at] ?? "";
  return sort === "number" ? id : `${days[at] || (sort === "oldest" ? "9999" : "")}\t${id}`;
}

/** Whether a place comes after another one; where the newest day is first, ids rise within a day. */
function isBehind(place: string, after: string, sort: RegisterAsked["sort"]): boolean {
  if (sort !== "newest") return place > after;
  const [day = "", id = ""] = place.split("\t");
  const [otherDay = "", other = ""] = after.split("\t");
  return day < otherDay || (day === otherDay && id > other);
}
