/** What the columns of a cascade can say of places without a document in it: searched in vain, or nothing held. */
import type { DocumentCard, Overview } from "../../../server/model/api.ts";
import { COLUMNS } from "./shapes.ts";

export interface Gap {
  readonly level: (typeof COLUMNS)[number];
  readonly state: "absent" | "unknown";
  readonly places: readonly string[];
  /** held documents of these places of the root's year or later */
  readonly searched: number;
}

const ORDER: readonly string[] = COLUMNS;

/**
 * Levels below the root alone. A place is searched when documents of the root's year or later are held of it; where
 * the root belongs to a province or a place in it, the places inside that alone count (GB/T 2260: codes share their digits up
 * to the zeros at the end). Of a root below the State whose place is not known nothing can be said.
 */
export function gapsOf(root: DocumentCard, documents: readonly DocumentCard[], overview: Overview): readonly Gap[] {
  if (root.level !== "national" && root.place === null) return [];
  const year = Number(root.issuedOn?.slice(0, 4) ?? /〔(\d{4})〕/.exec(root.number ?? "")?.[1] ?? 0);
  const inside = new Set(documents.filter((card) => card.held).flatMap((card) => card.place?.id ?? []));
  const code = root.level === "national" ? "" : (root.place?.id.replace(/(00)+$/, "") ?? "");
  const searched = new Map<string, { name: string; level: string; count: number }>();
  for (const row of overview.coverage) {
    if (inside.has(row.placeId) || (row.year !== null && row.year < year) || !row.placeId.startsWith(code)) continue;
    const entry = searched.get(row.placeId) ?? { name: row.place, level: row.level, count: 0 };
    searched.set(row.placeId, { ...entry, count: entry.count + row.count });
  }
  const held = new Map(overview.byLevel.map((row) => [row.key, row.count]));
  return COLUMNS.slice(ORDER.indexOf(root.level) + 1, 5).flatMap((level): Gap[] => {
    const places = [...searched.values()].filter((place) => place.level === level);
    if (places.length > 0)
      return [
        {
          level,
          state: "absent",
          places: places.map((place) => place.name),
          searched: places.reduce((sum, place) => sum + place.count, 0),
        },
      ];
    return (held.get(level) ?? 0) === 0 ? [{ level, state: "unknown", places: [], searched: 0 }] : [];
  });
}
