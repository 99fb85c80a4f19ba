/**
 * What flows from a decree down the levels, or up to what it rests on: breadth first, one step at a time. A notice and the
 * instrument it issues go together: who carries out the one is reached from the other. Where nobody is reached by it, the other
 * one is left out.
 */
import type { Cascade, DocumentCard } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { order, relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";
import { findDocument } from "./document.ts";

export interface CascadeOptions {
  readonly direction: "down" | "up";
  /** relationship types that are followed */
  readonly types: readonly string[];
  readonly limit: number;
}

export const CASCADE_TYPES = ["IMPLEMENTS", "BASED_ON", "FORWARDS", "CARRIES"] as const;
/** longer chains than this do not occur among five levels and their carried instruments */
const MAX_DEPTH = 12;

/** @param options direction "either": down where anything is below the document, else up where anything is above it */
export async function cascade(
  store: Store,
  key: string,
  options: Omit<CascadeOptions, "direction"> & { readonly direction: CascadeOptions["direction"] | "either" },
): Promise<Cascade> {
  const { direction } = options;
  if (direction !== "either") return oneWay(store, key, { ...options, direction });
  const down = await oneWay(store, key, { ...options, direction: "down" });
  if (down.edges.length > 0) return down;
  const up = await oneWay(store, key, { ...options, direction: "up" });
  return up.edges.length > 0 ? up : down;
}

interface Pair {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}
const keyOf = ({ type, source, target }: Pair): string => `${type} ${source} ${target}`;

async function oneWay(store: Store, key: string, options: CascadeOptions): Promise<Cascade> {
  const root = (await findDocument(store, key)).id;
  const reached = new Set([root]);
  const pairs = new Map<string, Pair>();
  const together = options.direction === "down" ? "cascade-issued-with" : "cascade-issued-by";
  /** reached only as the instrument of a notice, or as the notice of an instrument */
  const aside = new Set<string>();
  let frontier = [root];
  for (let depth = 0; depth < MAX_DEPTH && frontier.length > 0 && reached.size <= options.limit; depth++) {
    const steps = await Promise.all([
      pairsOf(store, `cascade-${options.direction}`, { ids: frontier, types: options.types }),
      options.types.includes("CARRIES") ? pairsOf(store, together, { ids: frontier }) : [],
    ]);
    const next: string[] = [];
    for (const [step, found] of steps.entries())
      for (const pair of found) {
        pairs.set(keyOf(pair), pair);
        for (const reachedNow of [pair.source, pair.target]) {
          if (reached.has(reachedNow)) continue;
          reached.add(reachedNow);
          next.push(reachedNow);
          if (step === 1) aside.add(reachedNow);
        }
      }
    frontier = next.sort();
  }
  const uses = new Map<string, number>();
  for (const { source, target } of pairs.values())
    for (const id of [source, target]) uses.set(id, (uses.get(id) ?? 0) + 1);
  for (const id of aside) if (uses.get(id) === 1) reached.delete(id);
  const shown = [...reached].slice(0, options.limit);
  const cards = await cardsOf(store, shown);
  const rootCard = cards.get(root);
  if (!rootCard) throw new Error("expected the root of the cascade among its documents");
  return {
    root: rootCard,
    direction: options.direction,
    documents: shown.flatMap((id) => cards.get(id) ?? []),
    edges: await edgesOf(store, cards, [...pairs.values()]),
    total: reached.size,
    limit: options.limit,
    truncated: reached.size > options.limit || frontier.length > 0,
  };
}

/** Pairs in the order of their targets. */
export async function pairsOf(
  store: Store,
  name: string,
  parameters: Record<string, unknown>,
): Promise<readonly Pair[]> {
  const found = (await rows(store, name, parameters)).map((row) => ({
    type: text(row, "type"),
    source: text(row, "source"),
    target: text(row, "target"),
  }));
  return found.sort((a, b) => order(a.target, b.target) || order(a.source, b.source) || order(a.type, b.type));
}

/** The relationships of the pairs whose documents are shown, in the order of the pairs: whole ones are asked for of these alone. */
export async function edgesOf(
  store: Store,
  cards: ReadonlyMap<string, DocumentCard>,
  pairs: readonly Pair[],
): Promise<Cascade["edges"]> {
  const shown = pairs.filter(({ source, target }) => cards.has(source) && cards.has(target));
  if (shown.length === 0) return [];
  const place = new Map(shown.map((pair, at) => [keyOf(pair), at]));
  const asked = new Map(shown.map(({ source, target }) => [`${source} ${target}`, { source, target }]));
  const edges = (await rows(store, "cascade-edges", { pairs: [...asked.values()] })).flatMap((row) => {
    const [link, from, to] = [relationship(row, "r"), text(row, "source"), text(row, "target")];
    const [reader, at] = [cards.get(from), place.get(keyOf({ type: link.type, source: from, target: to }))];
    if (!reader || at === undefined) return [];
    const evidence = evidenceOf(link, reader);
    return [{ at, edge: { id: link.id, type: link.type, from, to, match: evidence.match, evidence } }];
  });
  return edges.sort((a, b) => a.at - b.at || order(a.edge.id, b.edge.id)).map(({ edge }) => edge);
}
