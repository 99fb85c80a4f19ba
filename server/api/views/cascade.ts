/**
 * What flows from a decree down the levels, or up to what it rests on: breadth first, one step at a time. A notice and the
 * instrument it issues go together: who carries out the one is reached from the other. Where nobody is reached by it, the other
 * one is left out.
 */
import type { Cascade } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { relationship, rows, text } from "../rows.ts";
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

async function oneWay(store: Store, key: string, options: CascadeOptions): Promise<Cascade> {
  const root = (await findDocument(store, key)).id;
  const reached = new Set([root]);
  const edges = new Map<string, { link: ReturnType<typeof relationship>; source: string; target: string }>();
  const together = options.direction === "down" ? "cascade-issued-with" : "cascade-issued-by";
  /** reached only as the instrument of a notice, or as the notice of an instrument */
  const aside = new Set<string>();
  let frontier = [root];
  for (let depth = 0; depth < MAX_DEPTH && frontier.length > 0 && reached.size <= options.limit; depth++) {
    const steps = await Promise.all([
      rows(store, `cascade-${options.direction}`, { ids: frontier, types: options.types }),
      options.types.includes("CARRIES") ? rows(store, together, { ids: frontier }) : [],
    ]);
    const next: string[] = [];
    for (const [step, found] of steps.entries())
      for (const row of found) {
        const [source, target] = [text(row, "source"), text(row, "target")];
        const link = relationship(row, "r");
        edges.set(link.id, { link, source, target });
        for (const reachedNow of [source, target]) {
          if (reached.has(reachedNow)) continue;
          reached.add(reachedNow);
          next.push(reachedNow);
          if (step === 1) aside.add(reachedNow);
        }
      }
    frontier = next.sort();
  }
  const uses = new Map<string, number>();
  for (const { source, target } of edges.values())
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
    edges: [...edges.values()].flatMap(({ link, source, target }) => {
      const reader = cards.get(source);
      if (!reader || !cards.has(target)) return [];
      const evidence = evidenceOf(link, reader);
      return [{ id: link.id, type: link.type, from: source, to: target, match: evidence.match, evidence }];
    }),
    total: reached.size,
    limit: options.limit,
    truncated: reached.size > options.limit,
  };
}
