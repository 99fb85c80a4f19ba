/** The invariants of a graph, checked against what the store holds. */
import { boundariesOf } from "../model/corrections.ts";
import { type Correction, canonical, type GraphElement, type LineRange, type StoredSource } from "../model/index.ts";
import { ODDITIES, oddityOf, ringsOfRepeal, staleCorrections } from "../resolve/index.ts";
import type { Counts, Store, StoreInfo } from "../store/index.ts";
import { computeGraph } from "./index.ts";
import { extractAgain } from "./read.ts";

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

/** Reads the whole graph once, and each stored source once. */
export async function examine(store: Store, corrections: readonly Correction[] = []): Promise<Examination> {
  const [info, counts] = [await store.info(), await store.counts()];
  const { graph, links } = await computeGraph(store, { corrections, dryRun: true });
  const seen = { nodes: new Map<string, string>(), relationships: 0, dangling: 0, doubled: 0, stale: 0, unordered: 0 };
  const quotes = new Map<string, { id: string; start: number; end: number; quote: string }[]>();
  let last = "";
  for await (const element of store.scan()) {
    const key = `${element.kind === "node" ? 0 : 1}${element.id}`;
    if (key === last) seen.doubled++;
    else if (key < last) seen.unordered++;
    last = key;
    const wanted = element.kind === "node" ? graph.nodes.get(element.id) : graph.relationships.get(element.id);
    if (!wanted || canonical(wanted) !== canonical(element)) seen.stale++;
    note(element, seen, quotes);
  }
  const missing = graph.nodes.size + graph.relationships.size - (seen.nodes.size + seen.relationships);
  const wrong = await wrongQuotes(store, quotes);
  const plain = corrections.length === 0 ? graph : (await computeGraph(store, { dryRun: true })).graph;
  const lost = staleCorrections(plain, corrections, await documentsSpokenOf(store, corrections));
  const rings = ringsOfRepeal(graph);
  const total = (record: Readonly<Record<string, number>>) =>
    Object.values(record).reduce((sum, count) => sum + count, 0);
  const countsAgree = total(counts.nodes) === seen.nodes.size && total(counts.relationships) === seen.relationships;
  const notes = ODDITIES.flatMap(([name]) => {
    const odd = links.filter((link) => oddityOf(link) === name);
    const printed = [...new Set(odd.map((link) => `${link.printed} in ${link.documentId}`))].sort();
    return odd.length === 0 ? [] : [{ name, detail: `${odd.length}${sample(printed)}` }];
  });
  return {
    info,
    counts,
    notes,
    checks: [
      check(
        "every quote equals its slice of the source",
        wrong.length === 0,
        `${sum(quotes)} read, ${wrong.length} differ${sample(wrong)}`,
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
          lost.map((c) => `${c.kind} ${c.subject}${c.kind === "head" ? ` line ${c.line} ${c.field}` : ""}`),
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
        seen.stale === 0 && missing === 0,
        seen.stale === 0 && missing === 0
          ? "equal"
          : `${seen.stale} elements differ, ${missing} missing: run zhengmai rebuild`,
      ),
    ],
  };
}

const check = (name: string, ok: boolean, detail: string): Check => ({ name, ok, detail });
const sample = (ids: readonly string[], most = 3): string =>
  ids.length === 0 ? "" : `: ${ids.slice(0, most).join(", ")}`;
const sum = (groups: ReadonlyMap<string, readonly unknown[]>): number =>
  [...groups.values()].reduce((total, group) => total + group.length, 0);

function note(
  element: GraphElement,
  seen: { nodes: Map<string, string>; relationships: number; dangling: number },
  quotes: Map<string, { id: string; start: number; end: number; quote: string }[]>,
): void {
  if (element.kind === "node") {
    seen.nodes.set(element.id, element.labels[0]);
    return;
  }
  seen.relationships++;
  if (!seen.nodes.has(element.start) || !seen.nodes.has(element.end)) seen.dangling++;
  const { sourceId, start, end, quote } = element.properties;
  if (typeof sourceId !== "string" || typeof quote !== "string") return;
  const list = quotes.get(sourceId) ?? [];
  list.push({ id: element.id, start: Number(start), end: Number(end), quote });
  quotes.set(sourceId, list);
}

async function wrongQuotes(
  store: Store,
  quotes: ReadonlyMap<string, readonly { id: string; start: number; end: number; quote: string }[]>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [sourceId, list] of quotes) {
    const source: StoredSource | null = await store.getSource(sourceId);
    for (const { id, start, end, quote } of list) if (source?.text.slice(start, end) !== quote) wrong.push(id);
  }
  return wrong;
}
