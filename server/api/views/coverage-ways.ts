/** The documents of a cell of the coverage that answer a decree through others, with the sentence of each step. */
import { chains, coder } from "../../figures/index.ts";
import type { Cascade, CoverageCell, DocumentCard, Evidence } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { order, type Row, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { CASCADE_TYPES, cascade, edgesOf, pairsOf } from "./cascade.ts";

type Step = CoverageCell["through"][number]["steps"][number];
type Through = CoverageCell["through"];

/** documents of a cascade that are looked through for ways */
const CASCADE = 1_500;
/** documents that are walked up from at once */
const PAGE = 1_000;
/** steps from a document up to what it answers; longer chains do not occur among five levels and what they carry */
const MAX_DEPTH = 24;

/**
 * The documents of a place, walked up from: a decree may be answered by tens of thousands, a place has few documents, and
 * each of these cites few.
 */
export async function waysFromPlace(
  store: Store,
  decree: DocumentCard,
  place: string,
  limit: number,
): Promise<Through> {
  const own = (await rows(store, "coverage-documents", { place })).map((row) => text(row, "document"));
  const [links, codes] = [chains(), coder()];
  const up = new Map<string, Set<string>>();
  const step = (from: string, to: string): void => void up.set(from, (up.get(from) ?? new Set()).add(to));
  await walk(own, async (ids) => {
    const next: string[] = [];
    for (const row of await rows(store, "coverage-up", { ids })) {
      const [source, target, type] = [text(row, "source"), text(row, "target"), text(row, "type")];
      links.add(codes.of(source), codes.of(target), type);
      step(source, target);
      if (type === "CARRIES") step(target, source);
      next.push(source, target);
    }
    return next;
  });
  const answering = own.filter((id) => id !== decree.id && links.reached(codes.of(id)).has(codes.of(decree.id)));
  if (answering.length === 0) return [];
  // the words, of what stands between alone
  const between = new Set<string>();
  await walk(answering, async (ids) => {
    for (const id of ids) between.add(id);
    return ids.flatMap((id) => [...(up.get(id) ?? [])]);
  });
  const ids = [...between];
  const pairs = [
    ...(await pairsOf(store, "cascade-up", { ids, types: CASCADE_TYPES })),
    ...(await pairsOf(store, "cascade-issued-with", { ids })),
    ...(await pairsOf(store, "cascade-issued-by", { ids })),
  ];
  const cards = await cardsOf(store, new Set([...ids, ...pairs.flatMap(({ source, target }) => [source, target])]));
  const edges = await edgesOf(store, cards, pairs);
  const ways = waysIn({
    root: decree,
    documents: [...cards.values()],
    edges: edges.toSorted((a, b) => order(a.to, b.to) || order(a.from, b.from)),
  });
  return shown(
    answering.flatMap((id) => cards.get(id) ?? []),
    ways,
    limit,
  );
}

/** Breadth first from some documents; `step` gives where one comes from these. */
async function walk(
  from: readonly string[],
  step: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const reached = new Set(from);
  let frontier: readonly string[] = [...reached];
  for (let depth = 0; depth < MAX_DEPTH && frontier.length > 0; depth++) {
    const next: string[] = [];
    for (let at = 0; at < frontier.length; at += PAGE)
      for (const id of await step(frontier.slice(at, at + PAGE))) {
        if (reached.has(id)) continue;
        reached.add(id);
        next.push(id);
      }
    frontier = next.sort();
  }
}

/** Of all that flows from a decree, what is in a cell. */
export async function waysFromDecree(
  store: Store,
  decree: string,
  isOfCell: (row: Row) => boolean,
  limit: number,
): Promise<Through> {
  const whole = await cascade(store, decree, { direction: "down", types: CASCADE_TYPES, limit: CASCADE });
  const ways = waysIn(whole);
  const found = await rows(store, "figures-dates", { ids: [...ways.keys()] });
  const own = new Set(found.filter(isOfCell).map((row) => text(row, "document")));
  return shown(
    whole.documents.filter(({ id }) => own.has(id)),
    ways,
    limit,
  );
}

/** By date. */
const shown = (
  documents: readonly DocumentCard[],
  ways: ReadonlyMap<string, readonly Step[]>,
  limit: number,
): Through =>
  documents
    .toSorted((a, b) => order(a.issuedOn ?? "~", b.issuedOn ?? "~") || order(a.id, b.id))
    .slice(0, limit)
    .map((document) => ({ document, steps: [...(ways.get(document.id) ?? [])] }));

interface Drawn {
  readonly root: DocumentCard;
  readonly documents: readonly DocumentCard[];
  readonly edges: readonly Pick<Cascade["edges"][number], "from" | "to" | "type" | "evidence">[];
}

/** For every document that answers the root only through others, the shortest way to it, breadth first. */
function waysIn({ root, documents, edges }: Drawn): ReadonlyMap<string, readonly Step[]> {
  const cards = new Map(documents.map((card) => [card.id, card]));
  const [links, codes] = [chains(), coder()];
  const from = new Map<string, { readonly id: string; readonly evidence: Evidence }[]>();
  const put = (at: string, id: string, evidence: Evidence): void => {
    from.set(at, [...(from.get(at) ?? []), { id, evidence }]);
  };
  for (const edge of edges) {
    links.add(codes.of(edge.from), codes.of(edge.to), edge.type);
    put(edge.to, edge.from, edge.evidence);
    // an instrument goes on with the notice that issues it
    if (edge.type === "CARRIES") put(edge.from, edge.to, edge.evidence);
  }
  const ways = new Map<string, readonly Step[]>([[root.id, []]]);
  for (const [at, way] of ways) {
    const to = cards.get(at);
    if (to === undefined) continue;
    for (const { id, evidence } of from.get(at) ?? []) if (!ways.has(id)) ways.set(id, [{ to, evidence }, ...way]);
  }
  return new Map([...ways].filter(([id]) => links.reached(codes.of(id)).has(codes.of(root.id))));
}
