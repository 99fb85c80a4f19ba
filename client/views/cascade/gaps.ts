/** What the columns of a cascade say of places that do not answer: searched in vain, or not to be known. */
import type { Coverage, DocumentCard, Overview } from "../../../server/model/api.ts";
import { COLUMNS } from "./shapes.ts";

export interface Gap {
  readonly level: (typeof COLUMNS)[number];
  readonly state: "absent" | "unknown";
  readonly places: readonly string[];
  /** documents of these places searched; where nothing is known, those held */
  readonly documents: number;
  /** whether one of them has a date */
  readonly dated: boolean;
  /** ids of the places */
  readonly ids: readonly string[];
}

const ORDER: readonly string[] = COLUMNS;
const STATES = ["absent", "unknown"] as const;

/**
 * Levels below the root alone. What is absent and what is unknown is read from the cells of the coverage of the root, by place,
 * so that both screens say the same of a place. A level of which nothing at all is held is unknown too. Of a root below
 * the State whose place is not known nothing can be said.
 */
export function gapsOf(root: DocumentCard, coverage: Coverage, overview: Overview): readonly Gap[] {
  if (root.level !== "national" && root.place === null) return [];
  const columns = new Map(coverage.columns.map((column) => [column.id, column]));
  const row = coverage.rows.find(({ document }) => document.id === root.id);
  const held = new Map(overview.byLevel.map(({ key, count }) => [key, count]));
  return COLUMNS.slice(ORDER.indexOf(root.level) + 1, 5).flatMap((level): Gap[] => {
    if ((held.get(level) ?? 0) === 0)
      return [{ level, state: "unknown", places: [], documents: 0, dated: false, ids: [] }];
    return STATES.flatMap((state): Gap[] => {
      const silent = (row?.cells ?? []).flatMap((cell) => {
        const column = columns.get(cell.column);
        return cell.state === state && column?.level === level ? [{ column, searched: cell.searched }] : [];
      });
      if (silent.length === 0) return [];
      const counts = silent.map(({ column, searched }) => (state === "absent" ? searched : column.documents));
      return [
        {
          level,
          state,
          places: silent.map(({ column }) => column.name),
          documents: counts.reduce((sum, count) => sum + count, 0),
          dated: silent.some(({ column }) => column.from !== null),
          ids: silent.map(({ column }) => column.id),
        },
      ];
    });
  });
}
