/**
 * The list of all documents, narrowed and sorted. What it is narrowed and sorted by stands in columns: a page is a walk over
 * them, whatever is asked, and begins after the last document of the page before.
 */
import { type Columns, firstThat, textAt } from "../../figures/index.ts";
import type { Register, RegisterChoice } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { node, order, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { within } from "./corpus.ts";

/** genres and places that are offered */
const OFFERED = 60;

export interface RegisterAsked extends RegisterChoice {
  /** `next` of the page before */
  readonly after: string | null;
  readonly limit: number;
}

type Filter = "level" | "place" | "year" | "genre" | "held";

export async function registerPage(store: Store, columns: Columns, asked: RegisterAsked): Promise<Register> {
  const [issued, body] =
    asked.issuer === ""
      ? [null, null]
      : await Promise.all([
          rows(store, "register-issuer", { id: asked.issuer }).then((found) =>
            Uint32Array.from(found.map((row) => columns.indexOf(text(row, "id"))).filter((at) => at >= 0)).sort(),
          ),
          rows(store, "organizations-by-id", { ids: [asked.issuer] }),
        ]);
  const { choices, found } = narrowed(columns, asked, issued ?? undefined);
  const sorted = inOrder(columns, found, asked.sort);
  const placeOf = (at: number): string => placeIn(columns, at, asked.sort);
  const { after } = asked;
  const left =
    after === null
      ? sorted
      : sorted.slice(firstThat(sorted.length, (at) => isBehind(placeOf(sorted[at] ?? 0), after, asked.sort)));
  const shown = left.slice(0, asked.limit).map((at) => columns.idAt(at));
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

/** What a filter lets pass of the columns, and how many documents have each value of it. */
interface Sieve {
  passes(at: number): boolean;
  count(at: number): void;
  /** values that were counted */
  choices(): { key: string; name: string; count: number }[];
}

/**
 * Which documents pass all filters, and of each filter how many would pass with another value of it.
 * @param of indices into the columns; all without
 */
export function narrowed(columns: Columns, asked: Pick<RegisterAsked, Filter>, of?: Uint32Array) {
  const sieves = sievesOf(columns, asked);
  const all = Object.values(sieves);
  const found: number[] = [];
  const size = of?.length ?? columns.size;
  for (let index = 0; index < size; index++) {
    const at = of?.[index] ?? index;
    let failing = 0;
    let failed: Sieve | undefined;
    for (const sieve of all) {
      if (sieve.passes(at)) continue;
      failing++;
      failed = sieve;
    }
    // it counts for the choices of a filter where no other one leaves it out
    if (failing === 0) {
      found.push(at);
      for (const sieve of all) sieve.count(at);
    } else if (failing === 1) failed?.count(at);
  }
  const most = (list: ReturnType<Sieve["choices"]>) =>
    list.sort((a, b) => b.count - a.count || order(a.key, b.key)).slice(0, OFFERED);
  return {
    found,
    choices: {
      level: sieves.level.choices(),
      place: most(sieves.place.choices()),
      year: sieves.year.choices().sort((a, b) => order(b.key, a.key)),
      genre: most(sieves.genre.choices().filter(({ key }) => key !== "")),
      held: sieves.held.choices(),
    },
  };
}

function sievesOf(columns: Columns, asked: Pick<RegisterAsked, Filter>): Record<Filter, Sieve> {
  const { days, levels, genres, held, places } = columns;
  const years = [...new Set(days.texts.map(yearOf))];
  const yearOfDay = Uint32Array.from(days.texts, (day) => years.indexOf(yearOf(day)));
  const inside = places.map(({ id }) => within(id, asked.place));
  const placeCounts = new Uint32Array(places.length);
  return {
    level: sieveOf(levels.texts, (at) => levels.codes[at] ?? 0, asked.level),
    year: sieveOf(years, (at) => yearOfDay[days.codes[at] ?? 0] ?? 0, asked.year),
    genre: sieveOf(genres.texts, (at) => genres.codes[at] ?? 0, asked.genre),
    held: sieveOf(["cited", "held"], (at) => held[at] ?? 0, asked.held),
    place: {
      passes: asked.place === "" ? () => true : (at) => columns.placesAt(at).some((code) => inside[code] === true),
      count(at) {
        for (const code of columns.placesAt(at)) placeCounts[code] = (placeCounts[code] ?? 0) + 1;
      },
      choices: () => listed(places, placeCounts),
    },
  };
}

/** @param wanted "" lets all pass */
function sieveOf(keys: readonly string[], codeAt: (at: number) => number, wanted: string): Sieve {
  const counts = new Uint32Array(keys.length);
  const code = keys.indexOf(wanted);
  return {
    passes: wanted === "" ? () => true : (at) => codeAt(at) === code,
    count(at) {
      counts[codeAt(at)] = (counts[codeAt(at)] ?? 0) + 1;
    },
    choices: () =>
      listed(
        keys.map((key) => ({ id: key, name: key })),
        counts,
      ),
  };
}

const listed = (of: readonly { readonly id: string; readonly name: string }[], counts: Uint32Array) =>
  of.map(({ id, name }, code) => ({ key: id, name, count: counts[code] ?? 0 })).filter(({ count }) => count > 0);

const yearOf = (day: string): string => day.slice(0, 4) || "none";

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

/** A text that says where a document stands: the cursor of a page. */
function placeIn(columns: Columns, at: number, sort: RegisterAsked["sort"]): string {
  const id = columns.idAt(at);
  return sort === "number" ? id : `${textAt(columns.days, at) || (sort === "oldest" ? "9999" : "")}\t${id}`;
}

/** Whether a place comes after another one; where the newest day is first, ids rise within a day. */
function isBehind(place: string, after: string, sort: RegisterAsked["sort"]): boolean {
  if (sort !== "newest") return place > after;
  const [day = "", id = ""] = place.split("\t");
  const [otherDay = "", other = ""] = after.split("\t");
  return day < otherDay || (day === otherDay && id > other);
}
