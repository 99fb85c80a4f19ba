/** Boxes, columns and lines of a cascade, and what both ways of laying it out share. Pure. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";

export const COLUMNS = ["national", "provincial", "prefectural", "county", "township", "unknown"] as const;
export const BOX = { width: 178, height: 84, rowGap: 14, columnGap: 46, top: 14, left: 24, lane: 12 } as const;

export interface PlacedDocument {
  readonly card: DocumentCard;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** days since the root was issued; null where one of the two has no date */
  readonly days: number | null;
}
export interface Route {
  readonly path: string;
  /** the part of the path that no other line has, where the rest is a trunk's */
  readonly own?: string;
  /** at which end of the path the document stands that implements, forwards or rests on the other: there the arrow points */
  readonly arrow: "start" | "end";
  /** where the letter of the relation stands */
  readonly x: number;
  readonly y: number;
  /** the two are connected more nearly by way of others: drawn faint until one of them is chosen */
  readonly second?: true;
}
export interface Column {
  readonly level: (typeof COLUMNS)[number];
  readonly x: number;
  readonly count: number;
  /** below the last box: where it can be said what was not found */
  readonly end: number;
}
export type Edges = readonly Cascade["edges"][number][];
const DAY = 86_400_000;

export function daysBetween(from: string | null, to: string | null): number | null {
  if (!from || !to) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  return Number.isFinite(days) ? days : null;
}

/** By date, then by id: the same cascade is always the same picture. */
export const inOrder = (documents: readonly DocumentCard[]): readonly DocumentCard[] =>
  documents.toSorted((a, b) => (a.issuedOn ?? "9").localeCompare(b.issuedOn ?? "9") || (a.id < b.id ? -1 : 1));

/** Both in one column: round the right side. The second is the document that the arrow points to. */
export function aside(a: PlacedDocument, b: PlacedDocument, box: number): Route {
  const middle = BOX.height / 2;
  const right = Math.max(a.x, b.x) + box;
  return {
    path: `M${round(a.x + box)} ${round(a.y + middle)}C${round(right + 34)} ${round(a.y + middle)} ${round(right + 34)} ${round(b.y + middle)} ${round(b.x + box)} ${round(b.y + middle)}`,
    x: right + 22,
    y: (a.y + b.y) / 2 + middle,
    arrow: "end",
  };
}

export const round = (n: number): number => Math.round(n * 10) / 10;
