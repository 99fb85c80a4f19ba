/** What a column is called, and which documents of it were searched for a decree. */
import { words } from "../../i18n/index.ts";
import { type Cell, type Column, notCounted, type Row, yearOf } from "./rows.ts";

/** A place by its name, a year by its figures; documents without a date have a column of their own. */
export const columnName = (column: Column): string => column.name || words.value.home.noYear;

/** How much of a column is held, and of which days. */
export function columnHeld({ level, documents, from, to }: Column): string {
  const t = words.value;
  if (level === null) return t.stamp.documents(documents);
  return from === null ? t.coverage.heldUndated(documents) : t.coverage.heldDated(documents, from, to ?? from);
}

/** Why it cannot be known whether a decree is answered in a column. */
export const whyUnknown = ({ level, documents, from }: Column): string =>
  level === null ? words.value.coverage.whyUnknownYear : words.value.coverage.whyUnknown(documents, from !== null);

/** What {@link notCounted} counts, in words; nothing where all were searched. */
export function notCountedSaid(row: Row, cell: Cell, column: Column): string {
  const { undated, older } = notCounted(row, cell, column);
  return words.value.coverage.notCounted(undated, older);
}

/** What `/api/corpus/documents` is asked for to list the documents that a cell was searched in. */
export function searchedIn(row: Row, column: Column, within: string) {
  const card = row.document;
  const year = yearOf(row);
  const since = card.issuedOn ?? (year ? `${year}-01-01` : "");
  // what a province asks of others it does not answer itself
  const level = card.level === "provincial" ? "local" : "answering";
  if (column.level !== null) return { place: column.id, ...(since ? { from: since } : {}), level };
  const own = card.level !== "national" && card.place ? card.place.id : "";
  // of two places one lies in the other: the narrower one was searched
  const code = (id: string): string => id.replace(/(00)+$/, "");
  const place = code(own).length > code(within).length ? own : within;
  if (column.id === "") return { ...inside(place), level, undated: 1 as const };
  const first = `${column.id}-01-01`;
  return { ...inside(place), level, from: since > first ? since : first, to: `${column.id}-12-31` };
}

const inside = (place: string) => (place ? { place, inside: 1 as const } : {});
