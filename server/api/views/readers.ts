/** Whose text the words of a relationship stand in: not always that of its start, which may be a task, or a document that is only cited. */
import type { DocumentCard } from "../../model/api.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { node, numberOrNull, rows, text, textOrNull } from "../rows.ts";
import { cardsOf } from "./cards.ts";

/** The documents in whose text relationships were read, by id of the relationship; none for what no text says. */
export async function readersOf(
  store: Store,
  links: readonly RelationshipCell[],
): Promise<ReadonlyMap<string, DocumentCard>> {
  const sourceOf = ({ properties }: RelationshipCell): string | null => textOrNull(properties.sourceId);
  const sources = [...new Set(links.flatMap((link) => sourceOf(link) ?? []))];
  if (sources.length === 0) return new Map();
  const held = new Map<string, { readonly id: string; readonly start: number; readonly end: number }[]>();
  for (const row of await rows(store, "source-documents", { ids: sources.map((id) => `src:${id}`) })) {
    const { id, properties } = node(row, "d");
    const [start, end] = [numberOrNull(properties.start), numberOrNull(properties.end)];
    if (start === null || end === null) continue;
    held.set(text(row, "source"), [...(held.get(text(row, "source")) ?? []), { id, start, end }]);
  }
  const readers = new Map<string, string>();
  for (const link of links) {
    const at = numberOrNull(link.properties.start);
    const own = (held.get(sourceOf(link) ?? "") ?? []).filter(
      ({ start, end }) => at !== null && start <= at && at <= end,
    );
    // where one stands in another, the words are those of the inner one; of two that meet, of the one that begins there
    const [reader] = own.toSorted((a, b) => b.start - a.start || a.end - b.end);
    if (reader) readers.set(link.id, reader.id);
  }
  const cards = await cardsOf(store, readers.values());
  return new Map(
    [...readers].flatMap(([link, id]) => {
      const card = cards.get(id);
      return card ? [[link, card] as const] : [];
    }),
  );
}
