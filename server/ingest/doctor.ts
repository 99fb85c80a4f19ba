/** The invariants of a graph, checked against what the store holds: part by part, with the ids alone in memory. */
import { boundariesOf, keptApart } from "../model/corrections.ts";
import type { Correction, Graph, GraphNode, GraphRelationship, LineRange, Link, StoredSource } from "../model/index.ts";
import { ODDITIES, oddityOf, ringsOfRepeal, staleCorrections } from "../resolve/index.ts";
import type { Counts, Store, StoreInfo } from "../store/index.ts";
import { difference } from "./difference.ts";
import { presentElements } from "./project.ts";
import { extractAgain } from "./read.ts";
import { createSpill, type Spill } from "./spill.ts";
import { type WalkOptions, walk, workOf } from "./walk.ts";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

export interface Examination {
  readonly info: StoreInfo;
  readonly counts: Counts;
  readonly checks: readonly Check[];
  /** oddities of the texts themselves, with how many links say so: the graph is right, the texts are worth a look */
  readonly notes: readonly { readonly name: string; readonly detail: string }[];
}

/** The lines of the documents whose heads people speak of, by source, as their boundaries have them. */
async function documentsSpokenOf(
  store: Store,
  corrections: readonly Correction[],
): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  const ids = new Set(corrections.flatMap((one) => (one.kind === "head" ? [one.subject.slice("src:".length)] : [])));
  const found = new Map<string, readonly LineRange[]>();
  for (const id of ids) {
    const stored = await store.getSource(id);
    if (stored === null) continue;
    const given = boundariesOf(id, corrections);
    const { records } = given.length === 0 ? stored : extractAgain(stored, given);
    found.set(
      id,
      records.map(({ lineStart, lineEnd }) => ({ first: lineStart, last: lineEnd })),
    );
  }
  return found;
}

/** Reads the whole graph, and the stored sources two or three times. */
export async function examine(
  store: Store,
  corrections: readonly Correction[] = [],
  options: Pick<WalkOptions, "dataFolder" | "partSize"> = {},
): Promise<Examination> {
  const [info, counts] = [await store.info(), await store.counts()];
  const computed = await compare(store, { ...options, corrections, dryRun: true });
  const quotes = createSpill(workOf(options));
  try {
    const seen = await look(store, quotes);
    const wrong = await wrongQuotes(store, quotes);
    const plain = await spokenOf(store, corrections, options);
    const lost = staleCorrections(plain, corrections, await documentsSpokenOf(store, corrections));
    const rings = ringsOfRepeal({ nodes: new Map(), relationships: computed.repeals });
    const total = (record: Readonly<Record<string, number>>) =>
      Object.values(record).reduce((sum, count) => sum + count, 0);
    const countsAgree = total(counts.nodes) === seen.nodes.size && total(counts.relationships) === seen.relationships;
    const { stale, missing } = computed;
    return {
      info,
      counts,
      notes: ODDITIES.flatMap(([name]) => {
        const odd = computed.odd.get(name);
        return odd === undefined ? [] : [{ name, detail: `${odd.count}${sample([...odd.printed].sort())}` }];
      }),
      checks: [
        check(
          "every quote equals its slice of the source",
          wrong.length === 0,
          `${seen.quotes} read, ${wrong.length} differ${sample(wrong)}`,
        ),
        check(
          "no relationship without its nodes",
          seen.dangling === 0,
          `${seen.relationships} relationships, ${seen.dangling} dangling`,
        ),
        check(
          "ids are unique and in order",
          seen.doubled + seen.unordered === 0,
          `${seen.doubled} doubled, ${seen.unordered} out of order`,
        ),
        check(
          "totals agree with the elements",
          countsAgree,
          `${seen.nodes.size} nodes, ${seen.relationships} relationships`,
        ),
        check(
          "every correction still applies",
          lost.length === 0,
          `${corrections.length} corrections, ${lost.length} find nothing${sample(
            lost.map((c) =>
              c.kind === "same"
                ? `same ${c.subject} = ${c.value} (each must be a node, or the second a body's full name)`
                : `${c.kind} ${c.subject}`,
            ),
            lost.length,
          )}`,
        ),
        check(
          "no documents repeal each other",
          rings.length === 0,
          `${rings.length} rings${sample(rings.map((ring) => ring.join(" → ")))}`,
        ),
        check(
          "the graph is what its sources say",
          stale === 0 && missing === 0,
          stale === 0 && missing === 0 ? "equal" : `${stale} elements differ, ${missing} missing: run zhengmai rebuild`,
        ),
      ],
    };
  } finally {
    await quotes.close();
  }
}

const check = (name: string, ok: boolean, detail: string): Check => ({ name, ok, detail });
const sample = (ids: readonly string[], most = 3): string =>
  ids.length === 0 ? "" : `: ${ids.slice(0, most).join(", ")}`;

/** How the store differs from the graph of its sources, and what is odd in that graph. */
async function compare(store: Store, options: WalkOptions) {
  const odd = new Map<string, { count: number; readonly printed: Set<string> }>();
  const repeals = new Map<string, GraphRelationship>();
  let stale = 0;
  let missing = 0;
  const walked = await walk(store, options, (link) => oddityOf(link) !== null);
  try {
    for await (const { graph, present } of walked.parts()) {
      const change = await difference(graph, presentElements(store, present));
      const changed = new Set([...change.deleteNodes, ...change.deleteRelationships].map(({ id }) => id));
      for (const { id } of [...change.upsertNodes, ...change.upsertRelationships]) changed.add(id);
      stale += changed.size;
      missing += (change.newNodes ?? []).length + (change.newRelationships ?? []).length;
      for (const [id, one] of graph.relationships) if (one.type === "REPEALS") repeals.set(id, one);
    }
    for await (const link of walked.links()) {
      const name = oddityOf(link);
      if (name === null) continue;
      const entry = odd.get(name) ?? { count: 0, printed: new Set<string>() };
      entry.count++;
      entry.printed.add(saidIn(link));
      odd.set(name, entry);
    }
  } finally {
    await walked.close();
  }
  return { odd, repeals, stale, missing };
}

const saidIn = ({ printed, documentId }: Link): string => `${printed} in ${documentId}`;

/** The elements of the graph without corrections that corrections speak of. */
async function spokenOf(store: Store, corrections: readonly Correction[], options: WalkOptions): Promise<Graph> {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  if (corrections.length === 0) return { nodes, relationships };
  const named = new Set(
    corrections.flatMap((one) => [one.subject, ...("value" in one ? [one.value] : []), keptApart(one)?.node ?? ""]),
  );
  const walked = await walk(store, { ...options, dryRun: true }, () => false);
  try {
    for await (const { graph } of walked.parts()) {
      for (const [id, node] of graph.nodes) if (named.has(id)) nodes.set(id, node);
      for (const [id, one] of graph.relationships) if (named.has(id)) relationships.set(id, one);
    }
  } finally {
    await walked.close();
  }
  return { nodes, relationships };
}

/** sources whose quotes are checked together */
const QUOTE_PARTS = 64;

interface Quote {
  readonly sourceId: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Walks over what the store holds; quotes are put away by source. */
async function look(store: Store, quotes: Spill) {
  const seen = { nodes: new Set<string>(), relationships: 0, dangling: 0, doubled: 0, unordered: 0, quotes: 0 };
  let last = "";
  for await (const element of store.scan()) {
    const key = `${element.kind === "node" ? 0 : 1}${element.id}`;
    if (key === last) seen.doubled++;
    else if (key < last) seen.unordered++;
    last = key;
    if (element.kind === "node") {
      seen.nodes.add(element.id);
      continue;
    }
    seen.relationships++;
    if (!seen.nodes.has(element.start) || !seen.nodes.has(element.end)) seen.dangling++;
    const { sourceId, start, end, quote } = element.properties;
    if (typeof sourceId !== "string" || typeof quote !== "string") continue;
    const said: Quote = { sourceId, id: element.id, start: Number(start), end: Number(end), quote };
    quotes.add(String(Number.parseInt(sourceId.slice(0, 4), 16) % QUOTE_PARTS), JSON.stringify(said));
    seen.quotes++;
    await quotes.settle();
  }
  return seen;
}

async function wrongQuotes(store: Store, quotes: Spill): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const part of quotes.keys()) {
    const bySource = new Map<string, Quote[]>();
    for await (const line of quotes.lines(part)) {
      const quote = JSON.parse(line) as Quote;
      const list = bySource.get(quote.sourceId);
      if (list) list.push(quote);
      else bySource.set(quote.sourceId, [quote]);
    }
    for (const [sourceId, list] of bySource) {
      const source: StoredSource | null = await store.getSource(sourceId);
      for (const { id, start, end, quote } of list) if (source?.text.slice(start, end) !== quote) wrong.push(id);
    }
  }
  return wrong.sort();
}
