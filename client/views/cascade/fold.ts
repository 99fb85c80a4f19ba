/** A column shows so many boxes at first; the rest is folded, counted, and opened by one key. Pure. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import { certaintyOf } from "../../ui/codes.ts";
import type { Band } from "./bundles.ts";

/** boxes of a column before the rest is folded; a fold of one or two would be longer than what it hides */
export const FOLD = 14;

export interface Folded {
  readonly documents: readonly DocumentCard[];
  /** level → how many of its documents are folded */
  readonly folded: ReadonlyMap<string, number>;
  /** from documents that are shown to those that a column folds */
  readonly bands: readonly Band[];
}

/**
 * What is kept: the root, the chosen document, then those with most lines, held before cited, early before late.
 * @param open levels that are shown in full
 */
export function fold(
  documents: readonly DocumentCard[],
  edges: Cascade["edges"],
  open: ReadonlySet<string>,
  always: ReadonlySet<string>,
): Folded {
  const degree = new Map<string, number>();
  for (const edge of edges) for (const id of [edge.from, edge.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const levels = new Map<string, DocumentCard[]>();
  for (const card of documents) levels.set(card.level, [...(levels.get(card.level) ?? []), card]);
  const hidden = new Set<string>();
  const folded = new Map<string, number>();
  for (const [level, cards] of levels) {
    if (open.has(level) || cards.length <= FOLD + 2) continue;
    const rank = (card: DocumentCard): number =>
      (always.has(card.id) ? 1e6 : 0) + 10 * (degree.get(card.id) ?? 0) + (card.held ? 5 : 0);
    const kept = cards.toSorted(
      (a, b) => rank(b) - rank(a) || (a.issuedOn ?? "9").localeCompare(b.issuedOn ?? "9") || (a.id < b.id ? -1 : 1),
    );
    for (const card of kept.slice(FOLD)) hidden.add(card.id);
    folded.set(level, cards.length - FOLD);
  }
  if (hidden.size === 0) return { documents, folded, bands: [] };
  const level = new Map(documents.map((card) => [card.id, card.level]));
  return {
    documents: documents.filter((card) => !hidden.has(card.id)),
    folded,
    bands: bandsOf(edges, hidden, (id) => level.get(id)),
  };
}

/** lines to folded documents that are worth a band */
const WORTH = 3;

function bandsOf(
  edges: Cascade["edges"],
  hidden: ReadonlySet<string>,
  levelOf: (id: string) => DocumentCard["level"] | undefined,
): readonly Band[] {
  const bands = new Map<string, Band>();
  for (const edge of edges) {
    if (hidden.has(edge.from) === hidden.has(edge.to)) continue;
    const cites = hidden.has(edge.to);
    const [hub, level] = cites ? [edge.from, levelOf(edge.to)] : [edge.to, levelOf(edge.from)];
    if (level === undefined) continue;
    const kind = { type: edge.type, certainty: certaintyOf(edge.match), cites };
    const key = [hub, level, ...Object.values(kind)].join(" ");
    bands.set(key, { hub, level, ...kind, count: 1 + (bands.get(key)?.count ?? 0) });
  }
  return [...bands.values()].filter(({ count }) => count >= WORTH);
}
