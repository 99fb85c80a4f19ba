/** Writes figures line by line: decrees with their places, bodies with their duties. */
import type { Cell } from "../store/index.ts";
import { type Body, bodyOf } from "./bodies.ts";
import { add, type Counts, none, size, slot } from "./counts.ts";
import type { Gathered } from "./gathered.ts";
import { earlier, type Joint } from "./joint.ts";
import { type BodyLoad, type DecreeFigures, type FigureSink, OFTEN_CITED } from "./shapes.ts";

/** nodes that are asked about in one statement */
export const PAGE = 1_000;
export type Read = (name: string, parameters?: Record<string, unknown>) => Promise<readonly (readonly Cell[])[]>;
/** What is said of decrees, all by number. */
export interface Said {
  /** decree: place, year, which count, how many */
  readonly cited: Gathered;
  /** decree: place, year, once for each document */
  readonly through: Gathered;
  readonly together: ReadonlyMap<number, readonly Joint[]>;
  readonly texts: Readonly<Record<"documents" | "places" | "years", readonly string[]>>;
  /** index of a place among the figures of places */
  readonly order: ReadonlyMap<string, number>;
}

/** body: column, role, how many; all by number */
export interface Loads {
  readonly loads: Gathered;
  readonly bodies: readonly string[];
  readonly columns: readonly string[];
}

/**
 * Those that most places speak of first, then those that are spoken of most often.
 * @returns the ids of those that very many documents speak of
 */
export async function writeDecrees(said: Said, read: Read, sink: FigureSink): Promise<readonly string[]> {
  const { cited, through, together, texts, order } = said;
  const sorted = [...new Set([...cited.keys(), ...through.keys()])]
    .map((key) => {
      const [from, reached] = [new Set<number>(), new Set<number>()];
      let often = 0;
      for (const [place = 0, , , count = 0] of cited.of(key)) {
        from.add(place);
        often += count;
      }
      for (const [place = 0] of through.of(key)) reached.add(place);
      return { key, id: texts.documents[key] ?? "", places: from.size, often, reached: reached.size };
    })
    .sort((a, b) => b.places - a.places || b.often - a.often || b.reached - a.reached || (a.id < b.id ? -1 : 1));
  const cell = (place: number, year: number) =>
    [order.get(texts.places[place] ?? "") ?? -1, texts.years[year] ?? ""] as const;
  for (let at = 0; at < sorted.length; at += PAGE) {
    const page = sorted.slice(at, at + PAGE);
    const facts = new Map(
      (await read("figures-decrees", { ids: page.map(({ id }) => id) })).map(([id, ...rest]) => [id, rest]),
    );
    for (const { key, id } of page) {
      const [level, issuedOn, number] = (facts.get(id) ?? []).map(String);
      const [cells, reached] = [cellsOf(cited.of(key)), cellsOf(through.of(key))];
      const decree: DecreeFigures = {
        id,
        level: level ?? "",
        issuedOn: issuedOn ?? "",
        number: number ?? "",
        cells: cells.map(([place, year, counts]) => [...cell(place, year), ...counts] as const),
        again: (together.get(key) ?? []).flatMap(({ places: of, year, counts }) =>
          earlier(order, of).map(([place, before]) => [place, before, year, ...counts] as const),
        ),
        through: reached.map(([place, year, [documents]]) => [...cell(place, year), documents] as const),
      };
      await sink.add("decrees", JSON.stringify(decree));
    }
  }
  return sorted.filter(({ often: citations }) => citations > OFTEN_CITED).map(({ id }) => id);
}

/** Counts by place and year, each place with its years; a row without a count is one of the first. */
function cellsOf(rows: Iterable<Uint32Array>): readonly (readonly [place: number, year: number, counts: Counts])[] {
  const cells = new Map<number, Map<number, Counts>>();
  for (const [place = 0, year = 0, which = 0, count = 1] of rows)
    add(
      slot(
        slot(cells, place, () => new Map()),
        year,
        none,
      ),
      which,
      count,
    );
  return [...cells].flatMap(([place, years]) => [...years].map(([year, counts]) => [place, year, counts] as const));
}

export async function writeLoads(
  name: "loads-year" | "loads-program",
  { loads, bodies: ids, columns }: Loads,
  read: Read,
  sink: FigureSink,
): Promise<void> {
  const sorted = [...loads.keys()]
    .map((key) => {
      const total = none();
      for (const [, role = 0, count] of loads.of(key)) add(total, role, count);
      return { key, id: ids[key] ?? "", total };
    })
    .sort((a, b) => size(b.total) - size(a.total) || (a.id < b.id ? -1 : 1));
  for (let at = 0; at < sorted.length; at += PAGE) {
    const page = sorted.slice(at, at + PAGE);
    const bodies = await bodiesOf(
      page.map(({ id }) => id),
      read,
    );
    for (const { key, id, total } of page) {
      const body = bodies.get(id);
      if (body === undefined) continue;
      const cells = new Map<string, Counts>();
      for (const [column = 0, role = 0, count] of loads.of(key))
        add(slot(cells, columns[column] ?? "", none), role, count);
      const line: BodyLoad = { ...body, cells: Object.fromEntries(cells), total };
      await sink.add(name, JSON.stringify(line));
    }
  }
}

async function bodiesOf(ids: readonly string[], read: Read): Promise<ReadonlyMap<string, Body>> {
  const found = await read("bodies-by-id", { ids });
  return new Map(
    found.map(([id = null, name = null, shortName = null, kind = null, places = null]) => {
      const body = bodyOf({ id, name, shortName, kind, places });
      return [body.id, body] as const;
    }),
  );
}
