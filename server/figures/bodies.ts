/** A body as tables of duties name it: a row of cypher/views/bodies-by-id.cypher. */
import type { Cell } from "../store/index.ts";

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly place: { readonly id: string; readonly name: string } | null;
}

/** @param row by column; of its places the first counts */
export function bodyOf({ id, name, shortName, kind, places }: Readonly<Record<string, Cell>>): Body {
  const place = Array.isArray(places) ? places[0] : undefined;
  return {
    id: String(id),
    name: String(name ?? id),
    shortName: String(shortName ?? name ?? id),
    kind: String(kind ?? "other"),
    place: Array.isArray(place) ? { id: String(place[0]), name: String(place[1]) } : null,
  };
}
