/** Makes the figures of a store in pages of its nodes, so that neither the engine nor this process holds a large answer. */
import type { NodeLabel } from "../model/index.ts";
import { viewStatement } from "../questions/index.ts";
import type { Store } from "../store/index.ts";
import { chains } from "./chains.ts";
import { writeCiting } from "./citing.ts";
import { coder } from "./coder.ts";
import { add, type Counts, none, size, slot } from "./counts.ts";
import { doubtfulOf } from "./doubtful.ts";
import { gathered } from "./gathered.ts";
import { earlier, type Joint } from "./joint.ts";
import type { DocumentLoad, FigureSink, OverviewFigures, PlaceFigures } from "./shapes.ts";
import { PAGE, type Read, writeDecrees, writeLoads } from "./write.ts";

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
  const often = await makeDocumentFigures(store, read, sink);
  await store.settle();
  await writeCiting(often, read, sink);
  await store.settle();
  await makeProgramLoads(store, read, sink);
  await makeDoubtful(store, sink);
}

/**
 * What is told document by document. What is gathered for it is let go before anything else is counted.
 * @returns the ids of the documents that very many speak of
 */
async function makeDocumentFigures(store: Store, read: Read, sink: FigureSink): Promise<readonly string[]> {
  const [documents, bodies, years, days, places] = [coder(), coder(), coder(), coder(), coder()];
  const placeFacts: { readonly name: string; readonly level: string }[] = [];
  /** days by place; places and years by document, in which it was issued; what of them is said of each decree; roles by body */
  const [dates, spoken, cited, loads] = [gathered(2), gathered(3), gathered(5), gathered(4)];
  const links = chains();
  const issuedTogether: (readonly [date: string, places: readonly string[]])[] = [];
  const saidTogether = new Map<number, Joint[]>();
  const largest = new Map<string, { all: Counts; own: Counts }>();
  for await (const ids of pagesOf(store, "Document")) {
    const issued = new Map<string, { readonly date: string; readonly places: string[] }>();
    for (const [place, name, level, issuedOn, document] of await read("figures-dates", { ids })) {
      const [code, day] = [places.of(String(place)), String(issuedOn)];
      placeFacts[code] ??= { name: String(name), level: String(level ?? "") };
      dates.add(code, days.of(day));
      spoken.add(documents.of(String(document)), code, years.of(day.slice(0, 4)));
      slot(issued, String(document), () => ({ date: day, places: [] })).places.push(String(place));
    }
    for (const { date, places: of } of issued.values()) if (of.length > 1) issuedTogether.push([date, of]);
    for (const [source, target, type] of await read("figures-chains", { ids }))
      links.add(documents.of(String(source)), documents.of(String(target)), String(type));
    for (const [cites, from, type, year, count] of await read("figures-citations", { ids })) {
      const [decree, of] = [documents.of(String(cites)), Array.isArray(from) ? from.map(String) : []];
      const strength = STRENGTH[String(type)] ?? MENTION;
      for (const place of of) cited.add(decree, places.of(place), years.of(String(year)), strength, Number(count));
      if (of.length < 2) continue;
      const counts: [number, number, number, number] = [0, 0, 0, 0];
      counts[strength] = Number(count);
      slot(saidTogether, decree, () => []).push({ places: of, year: String(year), counts });
    }
    for (const [document, body, kind, type, year, count] of await read("figures-duties", { ids })) {
      const role = ROLE[String(type)] ?? 0;
      loads.add(bodies.of(String(body)), years.of(String(year)), role, Number(count));
      const size = slot(largest, String(document), () => ({ all: none(), own: none() }));
      add(size.all, role, count);
      if (kind !== "collective") add(size.own, role, count);
    }
    keepLargest(largest);
  }
  const order = [...places.texts].sort();
  const at = new Map(order.map((id, index) => [id, index]));
  for (const id of order) {
    const { name, level } = placeFacts[places.of(id)] ?? { name: id, level: "" };
    const held = Array.from(dates.of(places.of(id)), ([day = 0]) => days.texts[day] ?? "").sort();
    const again = issuedTogether.flatMap(([date, of]) =>
      earlier(at, of).flatMap(([place, before]) => (place === at.get(id) ? [[date, before] as const] : [])),
    );
    await sink.add("places", JSON.stringify({ id, name, level, dates: held, again } satisfies PlaceFigures));
  }
  const through = gathered(3);
  for (const document of spoken.keys()) {
    const of = [...spoken.of(document)];
    for (const decree of links.reached(document)) {
      for (const [place = 0, year = 0] of of) through.add(decree, place, year);
      if (of.length < 2) continue;
      const [names, year] = [of.map(([place = 0]) => places.texts[place] ?? ""), years.texts[of[0]?.[1] ?? 0] ?? ""];
      slot(saidTogether, decree, () => []).push({ places: names, year, counts: [0, 0, 0, 1] });
    }
  }
  const texts = { documents: documents.texts, places: places.texts, years: years.texts };
  const often = await writeDecrees({ cited, through, together: saidTogether, texts, order: at }, read, sink);
  for (const [id, { all, own }] of largest)
    await sink.add("documents", JSON.stringify({ id, all, own } satisfies DocumentLoad));
  await writeLoads("loads-year", { loads, bodies: bodies.texts, columns: years.texts }, read, sink);
  return often;
}

async function makeProgramLoads(store: Store, read: Read, sink: FigureSink): Promise<void> {
  const [programs, bodies, loads] = [coder(), coder(), gathered(4)];
  for await (const ids of pagesOf(store, "Program"))
    for (const [program, body, type, count] of await read("figures-programs", { ids }))
      loads.add(bodies.of(String(body)), programs.of(String(program)), ROLE[String(type)] ?? 0, Number(count));
  await writeLoads("loads-program", { loads, bodies: bodies.texts, columns: programs.texts }, read, sink);
}

async function makeDoubtful(store: Store, sink: FigureSink): Promise<void> {
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
