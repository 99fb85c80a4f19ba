/** What is joined to the root of a cascade itself. Pure. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";

/** How many of some documents a line joins to the root itself; the others hang on it through them. */
export function directIn(documents: readonly DocumentCard[], root: DocumentCard, edges: Cascade["edges"]): number {
  const near = new Set(edges.flatMap(({ from, to }) => (from === root.id ? [to] : to === root.id ? [from] : [])));
  return documents.filter(({ id }) => near.has(id)).length;
}
