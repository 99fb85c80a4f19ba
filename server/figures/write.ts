/** Writes figures line by line: decrees with their places, bodies with their duties. */
import type { Cell } from "../store/index.ts";
import { type Body, bodyOf } from "./bodies.ts";
import { writeCiting } from "./citing.ts";
import { add, type Counts, none, size } from "./counts.ts";
import { earlier, type Joint } from "./joint.ts";
import { type BodyLoad, type DecreeFigures, type FigureSink, OFTEN_CITED } from "./shapes.ts";

/** nodes that are asked about in one statement */
export const PAGE = 1_000;
export type Read = (name: string, parameters?: Record<string, unknown>) => Promise<readonly (readonly Cell[])[]>;
/** column → pairs */
export type Load = Map<string, Counts>;
/** place → year → citations */
export type Cited = Map<string, Map<string, Counts>>;
/** place → year → documents */
export type Through = Map<string, Map<string, number>>;

/** Those that most places speak of first, then those that are spoken of most often. */
export async function writeDecrees(
  cited: ReadonlyMap<string, Cited>,
  through: ReadonlyMap<string, Through>,
  together: ReadonlyMap<string, readonly Joint[]>,
  places: ReadonlyMap<string, number>,
  read: Read,
  sink: FigureSink,
): Promise<void> {
  const often = (cells: Cited): number =>
    [...cells.values()].flatMap((years) => [...years.values()]).reduce((total, counts) => total + size(counts), 0);
  const uncited: Cited = new Map();
  const unreached: Through = new Map();
  const sorted = [...new Set([...cited.keys(), ...through.keys()])]
    .map((id) => ({ id, cells: cited.get(id) ?? uncited, reached: through.get(id) ?? unreached }))
    .map((decree) => ({ ...decree, often: often(decree.cells) }))
    .sort(
      (a, b) =>
        b.cells.size - a.cells.size || b.often - a.often || b.reached.size - a.reached.size || (a.id < b.id ? -1 : 1),
    );
  for (let at = 0; at < sorted.length; at += PAGE) {
    const page = sorted.slice(at, at + PAGE);
    const facts = new Map(
      (await read("figures-decrees", { ids: page.map(({ id }) => id) })).map(([id, ...rest]) => [id, rest]),
    );
    for (const { id, cells, reached } of page) {
      const [level, issuedOn, number] = (facts.get(id) ?? []).map(String);
      const decree: DecreeFigures = {
        id,
        level: level ?? "",
        issuedOn: issuedOn ?? "",
        number: number ?? "",
        cells: [...cells].flatMap(([place, years]) =>
          [...years].map(([year, counts]) => [places.get(place) ?? -1, year, ...counts] as const),
        ),
        again: (together.get(id) ?? []).flatMap(({ places: of, year, counts }) =>
          earlier(places, of).map(([place, before]) => [place, before, year, ...counts] as const),
        ),
        through: [...reached].flatMap(([place, years]) =>
          [...years].map(([year, documents]) => [places.get(place) ?? -1, year, documents] as const),
        ),
      };
      await sink.add("decrees", JSON.stringify(decree));
    }
  }
  for (const { id, often: citations } of sorted) if (citations > OFTEN_CITED) await writeCiting(id, read, sink);
}

export async function writeLoads(
  name: "loads-year" | "loads-program",
  loads: ReadonlyMap<string, Load>,
  read: Read,
  sink: FigureSink,
): Promise<void> {
  const sorted = [...loads]
    .map(([id, load]) => {
      const total = none();
      for (const counts of load.values()) for (const [role, count] of counts.entries()) add(total, role, count);
      return { id, load, total };
    })
    .sort((a, b) => size(b.total) - size(a.total) || (a.id < b.id ? -1 : 1));
  for (let at = 0; at < sorted.length; at += PAGE) {
    const page = sorted.slice(at, at + PAGE);
    const bodies = await bodiesOf(
      page.map(({ id }) => id),
      read,
    );
    for (const { id, load, total } of page) {
      const body = bodies.get(id);
      if (body === undefined) continue;
      const line: BodyLoad = { ...body, cells: Object.fromEntries(load), total };
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
