/**
 * The lists of the pages of a body, a program and a place that grow with the corpus: a page holds the first rows of each and says
 * how many there are; the others are asked for a stretch at a time.
 */
import type { NodeRef, Partner, RoleCounts, Sides } from "../../model/api.ts";
import { limited } from "./cards.ts";
import { FIRST } from "./duties-of.ts";

/** by the first word of the address */
export const LISTS = {
  organizations: ["higher", "programs", "partners"],
  programs: ["higher", "programs", "bodies", "beside"],
  places: ["higher", "programs", "bodies", "partners"],
} as const;
/** most rows of a stretch */
export const MOST_ROWS = 5_000;

type ListsOf<N extends string> = Readonly<Record<N, readonly unknown[]>>;

/** @param page with all the rows of its lists @returns it with the first of each, and with their numbers */
export function firstRows<N extends string, P extends ListsOf<N>>(
  page: P,
  names: readonly N[],
  most: number = FIRST,
): P & { readonly totals: Readonly<Record<N, number>> } {
  const cut = names.map((name) => [name, page[name].slice(0, most)] as const);
  const totals = Object.fromEntries(names.map((name) => [name, page[name].length])) as Record<N, number>;
  return { ...page, ...Object.fromEntries(cut), totals };
}

/** A stretch of a list behind its first `skip` rows. */
export const stretch = <T>(rows: readonly T[], skip: number, limit: number) => ({
  ...limited(rows.slice(skip), limit),
  total: rows.length,
});

/** bodies on a side of a picture */
const ON_A_SIDE = 6;

/** The two sides of the picture of some rows: those with most tasks on each. */
function sidesOf<T extends { readonly organization: NodeRef }>(
  rows: readonly T[],
  left: (row: T) => number,
  right: (row: T) => number,
): Sides {
  const side = (of: (row: T) => number): Sides["left"] =>
    rows
      .flatMap((row) => {
        const { id, name } = row.organization;
        return of(row) > 0 ? [{ id, name, tasks: of(row) }] : [];
      })
      .toSorted((a, b) => b.tasks - a.tasks)
      .slice(0, ON_A_SIDE);
  return { left: side(left), right: side(right) };
}

export const bodySides = (bodies: readonly { organization: NodeRef; counts: RoleCounts }[]): Sides =>
  sidesOf(
    bodies,
    ({ counts }) => counts.lead,
    ({ counts }) => counts.responsible + counts.cooperating,
  );
export const partnerSides = (partners: readonly Partner[]): Sides =>
  sidesOf(
    partners,
    ({ ledBy }) => ledBy,
    ({ leads }) => leads,
  );
