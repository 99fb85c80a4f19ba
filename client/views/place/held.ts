/** The places of which documents are held, from the table of the corpus. Pure. */
import type { Overview } from "../../../server/model/api.ts";
import { placesAbove } from "../../ui/text.ts";

export interface HeldPlace {
  readonly id: string;
  readonly name: string;
  readonly level: Overview["coverage"][number]["level"];
  /** how far it stands in: a place under the one it lies in, where that one is listed */
  readonly depth: number;
  readonly count: number;
  /** years of its documents that are dated; null where none is */
  readonly from: number | null;
  readonly to: number | null;
}

/** In the order of the table, in which a place follows the one it lies in. What belongs to no place is left out. */
export function heldPlaces(coverage: Overview["coverage"]): readonly HeldPlace[] {
  const places = new Map<string, HeldPlace>();
  for (const { placeId, place, level, year, count } of coverage) {
    if (!placeId.startsWith("place:")) continue;
    const known = places.get(placeId);
    const years = [known?.from, known?.to, year].filter((one) => one !== undefined && one !== null);
    places.set(placeId, {
      id: placeId,
      name: place,
      level,
      depth: 0,
      count: (known?.count ?? 0) + count,
      from: years.length > 0 ? Math.min(...years) : null,
      to: years.length > 0 ? Math.max(...years) : null,
    });
  }
  return [...places.values()].map((place) => ({
    ...place,
    depth: placesAbove(place.id).filter((id) => places.has(id)).length,
  }));
}
