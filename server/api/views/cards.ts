/** Documents as cards: what lists, pictures and panels show of one. */
import type { DocumentCard, Evidence } from "../../model/api.ts";
import { LEVELS, type Level } from "../../model/index.ts";
import type { RelationshipCell, Store } from "../../store/index.ts";
import { list, numberOrNull, type Row, rows, text, textOrNull } from "../rows.ts";

export const levelOf = (value: unknown): Level => LEVELS.find((known) => known === value) ?? "unknown";

/** The cards of documents, by id; unknown ids are left out. */
export async function cardsOf(store: Store, ids: Iterable<string>): Promise<ReadonlyMap<string, DocumentCard>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const [documents, issuers] = await Promise.all([
    rows(store, "document-cards", { ids: wanted }),
    rows(store, "document-issuers", { ids: wanted }),
  ]);
  const bodies = new Map<string, { issuers: DocumentCard["issuers"]; place: DocumentCard["place"] }>();
  for (const row of issuers) {
    const id = text(row, "document");
    const entry = bodies.get(id) ?? { issuers: [], place: null };
    entry.issuers.push({ id: text(row, "organization"), name: text(row, "name") });
    const place = list(row, "places")[0];
    if (entry.place === null && Array.isArray(place)) entry.place = { id: String(place[0]), name: String(place[1]) };
    bodies.set(id, entry);
  }
  return new Map(
    documents.map((row) => {
      const id = text(row, "id");
      return [id, cardOf(id, row, bodies.get(id)?.issuers ?? [], bodies.get(id)?.place ?? null)];
    }),
  );
}

function cardOf(
  id: string,
  properties: Row,
  issuers: DocumentCard["issuers"],
  place: DocumentCard["place"],
): DocumentCard {
  const number = textOrNull(properties.number);
  const title = textOrNull(properties.title) ?? number ?? id;
  return {
    id,
    key: id === `doc:${number}` && number !== null ? number : id,
    title,
    displayTitle: textOrNull(properties.displayTitle) ?? title,
    number,
    genre: textOrNull(properties.genre),
    level: levelOf(properties.level),
    issuedOn: textOrNull(properties.issuedOn),
    status: textOrNull(properties.status) ?? "unknown",
    held: properties.held === true,
    issuers,
    place,
  };
}

/** The words a relationship stands on; `document` is the document whose text they are in. */
export function evidenceOf(
  cell: Pick<RelationshipCell, "id" | "type" | "properties">,
  document: { id: string; number: string | null; displayTitle: string },
): Evidence {
  const { properties } = cell;
  const match = textOrNull(properties.match);
  return {
    relationshipId: cell.id,
    type: cell.type,
    quote: textOrNull(properties.quote) ?? "",
    line: numberOrNull(properties.line) ?? 0,
    start: numberOrNull(properties.start) ?? 0,
    end: numberOrNull(properties.end) ?? 0,
    rule: textOrNull(properties.rule) ?? "",
    confidence: numberOrNull(properties.confidence) ?? 0,
    match: match === "number" || match === "title" || match === "alias" || match === "none" ? match : null,
    corrected: properties.corrected === true,
    source: textOrNull(properties.sourceId) === null ? "" : `src:${properties.sourceId}`,
    documentId: document.id,
    documentNumber: document.number,
    documentTitle: document.displayTitle,
  };
}

/** How many rows of each key; in order of key. */
export function tallied(
  entries: Iterable<readonly [string, string, number]>,
): { key: string; name: string; count: number }[] {
  const sums = new Map<string, { key: string; name: string; count: number }>();
  for (const [key, name, more] of entries) {
    const entry = sums.get(key) ?? { key, name, count: 0 };
    entry.count += more;
    sums.set(key, entry);
  }
  return [...sums.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A list cut to its limit, saying so. */
export function limited<T>(
  items: readonly T[],
  limit: number,
): { total: number; limit: number; truncated: boolean; items: T[] } {
  return { total: items.length, limit, truncated: items.length > limit, items: items.slice(0, limit) };
}
