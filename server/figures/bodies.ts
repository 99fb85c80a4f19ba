/** A body as tables of duties name it: a row of cypher/views/organizations-by-id.cypher. */
import type { Cell, NodeCell } from "../store/index.ts";

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly place: { readonly id: string; readonly name: string } | null;
}

/** @param places pairs of id and name; the first counts */
export function bodyOf({ id, properties }: NodeCell, places: Cell | undefined): Body {
  const place = Array.isArray(places) ? places[0] : undefined;
  return {
    id,
    name: String(properties.name ?? id),
    shortName: String(properties.shortName ?? properties.name ?? id),
    kind: String(properties.kind ?? "other"),
    place: Array.isArray(place) ? { id: String(place[0]), name: String(place[1]) } : null,
  };
}
