/** Makes the figures of a store in pages of its nodes, so that neither the engine nor this process holds a large answer. */
import type { NodeLabel } from "../model/index.ts";
import { viewStatement } from "../questions/index.ts";
import type { Store } from "../store/index.ts";
import { chains } from "./chains.ts";
import { add, type Counts, none, size, slot } from "./counts.ts";
import { doubtfulOf } from "./doubtful.ts";
import { earlier, type Joint } from "./joint.ts";
import type { DocumentLoad, FigureSink, OverviewFigures, PlaceFigures } from "./shapes.ts";
import { type Cited, type Load, PAGE, type Read, type Through, writeDecrees, writeLoads } from "./write.ts";

/** cited documents shown at home */
const MOST_CITED = 12;
/** documents that get a column of their own in a table of all bodies */
const DOCUMENTS = 200;
const OWN = { timeoutMs: 600_000, maxRows: Number.MAX_SAFE_INTEGER };

const ROLE: Readonly<Record<string, number>> = { LED_BY: 0, ASSIGNED_TO: 1, SUPPORTED_BY: 2 };
/** which count of a cell a citation adds to */
const STRENGTH: Readonly<Record<string, number>> = { IMPLEMENTS: 0, FORWARDS: 0, BASED_ON: 1 };
const MENTION = 2;

export async function makeFigures(store: Store, sink: FigureSink): Promise<void> {
  const read: Read = async (name, parameters = {}) => (await store.read(viewStatement(name), parameters, OWN)).rows;
  await sink.add("overview", JSON.stringify(await overviewOf(store, read)));

  const places = new Map<string, { name: string; level: string; dates: string[] }>();
  const cited = new Map<string, Cited>();
  const links = chains();
  const spoken: (readonly [document: string, places: readonly string[], year: string])[] = [];
  const issuedTogether: (readonly [date: string, places: readonly string[]])[] = [];
  const saidTogether = new Map<string, Joint[]>();
  const years = new Map<string, Load>();
  const documents = new Map<string, { all: Counts; own: Counts }>();
  for await (const ids of pagesOf(store, "Document")) {
    const issued = new Map<string, { readonly date: string; readonly places: string[] }>();
    for (const [place, name, level, issuedOn, document] of await read("figures-dates", { ids })) {
      slot(places, String(place), () => ({ name: String(name), level: String(level ?? ""), dates: [] })).dates.push(
        String(issuedOn),
      );
      slot(issued, String(document), () => ({ date: String(issuedOn), places: [] })).places.push(String(place));
    }
    for (const [document, { date, places: of }] of issued) {
      spoken.push([document, of, date.slice(0, 4)]);
      if (of.length > 1) issuedTogether.push([date, of]);
    }
    for (const [source, target, type] of await read("figures-chains", { ids }))
      links.add(String(source), String(target), String(type));
    for (const [decree, from, type, year, count] of await read("figures-citations", { ids })) {
      const of = Array.isArray(from) ? from.map(String) : [];
      const strength = STRENGTH[String(type)] ?? MENTION;
      for (const place of of) {
        const cells = slot(
          slot(cited, String(decree), () => new Map()),
          place,
          () => new Map(),
        );
        add(slot(cells, String(year), none), strength, count);
      }
      if (of.length < 2) continue;
      const counts: [number, number, number, number] = [0, 0, 0, 0];
      counts[strength] = Number(count);
      slot(saidTogether, String(decree), () => []).push({ places: of, year: String(year), counts });
    }
    for (const [document, body, kind, type, year, count] of await read("figures-duties", { ids })) {
      const role = ROLE[String(type)] ?? 0;
      add(
        slot(
          slot(years, String(body), () => new Map()),
          String(year),
          none,
        ),
        role,
        count,
      );
      const size = slot(documents, String(document), () => ({ all: none(), own: none() }));
      add(size.all, role, count);
      if (kind !== "collective") add(size.own, role, count);
    }
    keepLargest(documents);
  }
  const order = [...places.keys()].sort();
  const at = new Map(order.map((id, index) => [id, index]));
  for (const id of order) {
    const { name, level, dates } = slot(places, id, () => ({ name: id, level: "", dates: [] }));
    const again = issuedTogether.flatMap(([date, of]) =>
      earlier(at, of).flatMap(([place, before]) => (place === at.get(id) ? [[date, before] as const] : [])),
    );
    await sink.add("places", JSON.stringify({ id, name, level, dates: dates.sort(), again } satisfies PlaceFigures));
  }
  places.clear();
  const through = new Map<string, Through>();
  for (const [document, of, year] of spoken)
    for (const decree of links.reached(document)) {
      const found = slot(through, decree, () => new Map());
      for (const place of of) {
        const byYear = slot(found, place, () => new Map());
        byYear.set(year, (byYear.get(year) ?? 0) + 1);
      }
      if (of.length > 1) slot(saidTogether, decree, () => []).push({ places: of, year, counts: [0, 0, 0, 1] });
    }
  await writeDecrees(cited, through, saidTogether, at, read, sink);
  cited.clear();
  through.clear();
  for (const [id, { all, own }] of documents)
    await sink.add("documents", JSON.stringify({ id, all, own } satisfies DocumentLoad));
  await writeLoads("loads-year", years, read, sink);
  years.clear();

  const programs = new Map<string, Load>();
  for await (const ids of pagesOf(store, "Program"))
    for (const [program, body, type, count] of await read("figures-programs", { ids }))
      add(
        slot(
          slot(programs, String(body), () => new Map()),
          String(program),
          none,
        ),
        ROLE[String(type)] ?? 0,
        count,
      );
  await writeLoads("loads-program", programs, read, sink);
  programs.clear();

  const sources: (readonly string[])[] = [];
  for await (const ids of pagesOf(store, "Source")) sources.push(ids);
  for (const [name, rows] of await doubtfulOf(store, sources))
    for (const row of rows) await sink.add(`doubtful-${name}`, JSON.stringify(row));
}

async function overviewOf(store: Store, read: Read): Promise<OverviewFigures> {
  const counts = await store.counts();
  const documents = (await read("overview-documents")).map(
    ([held, level, year, count]) => [held === true, String(level ?? ""), String(year), Number(count)] as const,
  );
  const sum = (wanted: boolean): number =>
    documents.reduce((total, [held, , , count]) => total + (held === wanted ? count : 0), 0);
  return {
    nodes: counts.nodes,
    relationships: counts.relationships,
    held: sum(true),
    cited: sum(false),
    documents: documents.flatMap(([held, level, year, count]) => (held ? [[level, year, count] as const] : [])),
    coverage: (await read("overview-coverage")).map(
      ([place, name, level, year, count]) =>
        [String(place), String(name), String(level ?? ""), String(year), Number(count)] as const,
    ),
    mostCited: (await read("overview-most-cited", { limit: MOST_CITED })).map(
      ([document, citing]) => [String(document), Number(citing)] as const,
    ),
  };
}

/** The ids of a label, a page at a time. */
async function* pagesOf(store: Store, label: NodeLabel): AsyncGenerator<readonly string[]> {
  for await (const { label: found, ids } of store.nodeIds())
    if (found === label) for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}

/** Leaves out documents that are among the largest by neither count, where many have come together. */
function keepLargest(documents: Map<string, { readonly all: Counts; readonly own: Counts }>): void {
  const kept = new Set(
    (["all", "own"] as const).flatMap((by) =>
      [...documents]
        .sort(([a, x], [b, y]) => size(y[by]) - size(x[by]) || (a < b ? -1 : 1))
        .slice(0, DOCUMENTS)
        .map(([id]) => id),
    ),
  );
  for (const id of documents.keys()) if (!kept.has(id)) documents.delete(id);
}
