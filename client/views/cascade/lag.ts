/** How long after its root the documents of a cascade came. Pure. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { daysBetween } from "./shapes.ts";

/** Whole days since the root was issued; the median of an even number is the mean of the two in the middle. */
export interface Lag {
  /** documents of which it is told: held, dated, and not older than the root */
  readonly documents: number;
  readonly first: number;
  readonly median: number;
  readonly last: number;
}

/** @returns null where the root has no date, or fewer than two documents have one */
export function lagOf(root: DocumentCard, documents: readonly DocumentCard[]): Lag | null {
  const days = documents
    .flatMap((card) => (card.held && card.id !== root.id ? (daysBetween(root.issuedOn, card.issuedOn) ?? []) : []))
    .filter((day) => day >= 0)
    .sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < 2 || first === undefined || last === undefined) return null;
  const middle = (days.length - 1) / 2;
  const median = ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle)] ?? 0)) / 2;
  return { documents: days.length, first, median, last };
}
