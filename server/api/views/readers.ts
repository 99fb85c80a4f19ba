/** Whose text the words of a relationship stand in: not always that of its start, which may be a task, or a document that is only cited. */
import type { DocumentCard } from "../../model/api.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { node, numberOrNull, rows, text, textOrNull } from "../rows.ts";
import { cardsOf } from "./cards.ts";

interface Held {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The documents in whose text relationships were read, by id of the relationship; none for what no text says. */
export async function readersOf(
  store: Store,
  links: readonly RelationshipCell[],
): Promise<ReadonlyMap<string, DocumentCard>> {
  const sourceOf = ({ properties }: RelationshipCell): string | null => textOrNull(properties.sourceId);
  const held = await heldIn(store, [...new Set(links.flatMap((link) => sourceOf(link) ?? []))]);
  const readers = new Map<string, string>();
  for (const link of links) {
    const at = numberOrNull(link.properties.start);
    const reader = at === null ? null : innermost(held.get(sourceOf(link) ?? "") ?? [], at);
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

/** The document in whose text an offset of a source stands. @param source without its src: */
export async function readerAt(store: Store, source: string, at: number): Promise<DocumentCard | null> {
  const reader = innermost((await heldIn(store, [source])).get(source) ?? [], at);
  return reader === null ? null : ((await cardsOf(store, [reader.id])).get(reader.id) ?? null);
}

/** Where the documents of sources stand in them, by id of the source without its src:. */
async function heldIn(store: Store, sources: readonly string[]): Promise<ReadonlyMap<string, readonly Held[]>> {
  const held = new Map<string, Held[]>();
  if (sources.length === 0) return held;
  for (const row of await rows(store, "source-documents", { ids: sources.map((id) => `src:${id}`) })) {
    const { id, properties } = node(row, "d");
    const [start, end] = [numberOrNull(properties.start), numberOrNull(properties.end)];
    if (start === null || end === null) continue;
    held.set(text(row, "source"), [...(held.get(text(row, "source")) ?? []), { id, start, end }]);
  }
  return held;
}

/** Where one stands in another, the words are those of the inner one; of two that meet, of the one that begins there. */
function innermost(held: readonly Held[], at: number): Held | null {
  const own = held.filter(({ start, end }) => start <= at && at <= end);
  return own.toSorted((a, b) => b.start - a.start || a.end - b.end)[0] ?? null;
}
