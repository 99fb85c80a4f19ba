/** What the pages of a body, a program and a place share: all that it has to do, counted over the whole and listed in part. */
import type { DutiesOf, NodeRef, Partner, RoleCounts } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { count, order, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { type Entry, entriesOf, type Subject } from "./subject.ts";
import { byTasks, deadlinesOf, higherOf, linesOf, nextOf, tasksByDocument } from "./task-lists.ts";
import { addRole, noRoles } from "./tasks.ts";

/** tasks, documents and cards that a page shows at first; more are asked for */
export const FIRST = 100;

/** All but the documents by year, which each kind counts by itself; with the entries that it was counted from. */
export async function dutiesOf(
  store: Store,
  subject: Subject,
  first: number = FIRST,
): Promise<{ readonly duties: Omit<DutiesOf, "documentsByYear" | "totals">; readonly entries: readonly Entry[] }> {
  const [entries, programs] = await Promise.all([
    entriesOf(store, subject),
    rows(store, `${subject.kind}-programs`, { id: subject.id }),
  ]);
  const shown = entries.slice(0, first);
  const assigning = new Set(shown.map(({ document }) => document));
  const tasksIn = tasksByDocument(entries);
  const counts = noRoles();
  const byYear: Record<string, RoleCounts> = {};
  for (const { issuedOn, duties } of entries) {
    const year = issuedOn.slice(0, 4);
    byYear[year] ??= noRoles();
    for (const { type } of duties) {
      addRole(counts, type, 1);
      addRole(byYear[year], type, 1);
    }
  }
  const [higher, cards] = await Promise.all([higherOf(store, tasksIn.keys()), cardsOf(store, assigning)]);
  const behindShown = higher.flatMap(({ document, behind }) => {
    const known = behind.filter((id) => assigning.has(id));
    return known.length > 0 ? [{ document, behind: known }] : [];
  });
  const duties = {
    counts,
    byYear,
    tasks: {
      total: entries.length,
      limit: first,
      truncated: entries.length > first,
      next: nextOf(entries, first),
      higher: behindShown,
      items: await linesOf(store, shown, cards),
    },
    deadlines: deadlinesOf(entries),
    documents: tasksIn.size,
    higher: byTasks(higher, tasksIn),
    programs: programs.map((row) => ({
      program: { id: text(row, "program"), name: text(row, "name") },
      tasks: count(row, "tasks"),
    })),
  };
  return { duties, entries };
}

/** How many of each year there are; "" of what has no day. @param days ISO days, or years */
export function yearsOf(days: Iterable<string>): Record<string, number> {
  const years: Record<string, number> = {};
  for (const day of days) {
    const year = day.slice(0, 4);
    years[year] = (years[year] ?? 0) + 1;
  }
  return years;
}

/** Counts of pairs for each body, by role. */
export function countsOfBodies(entries: readonly Entry[]): ReadonlyMap<string, { name: string; counts: RoleCounts }> {
  const bodies = new Map<string, { name: string; counts: RoleCounts }>();
  for (const { duties } of entries)
    for (const { body, name, type } of duties) {
      const entry = bodies.get(body) ?? { name, counts: noRoles() };
      addRole(entry.counts, type, 1);
      bodies.set(body, entry);
    }
  return bodies;
}

/** Bodies with which tasks are shared, by who leads: those that lead, those that are led, those beside. */
export function partnersOf(
  shared: Iterable<{
    readonly organization: NodeRef;
    readonly own: string;
    readonly other: string;
    readonly tasks: number;
  }>,
): Partner[] {
  const partners = new Map<string, Partner>();
  for (const { organization, own, other, tasks } of shared) {
    const entry = partners.get(organization.id) ?? { organization, ledBy: 0, leads: 0, together: 0 };
    if (own === "LED_BY" && other !== "LED_BY") entry.leads += tasks;
    else if (other === "LED_BY" && own !== "LED_BY") entry.ledBy += tasks;
    else entry.together += tasks;
    partners.set(organization.id, entry);
  }
  const size = ({ ledBy, leads, together }: Partner) => ledBy + leads + together;
  return [...partners.values()].sort((a, b) => size(b) - size(a) || order(a.organization.id, b.organization.id));
}
