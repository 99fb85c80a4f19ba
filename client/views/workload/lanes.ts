/** Deadlines by body: who has what due when, and what is over on a day. Pure. */
import type { Deadlines } from "../../../server/model/api.ts";

export type Due = Deadlines["items"][number];
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly Due[];
  /** its tasks by the day on which they are due, in order */
  readonly days: readonly { readonly day: string; readonly tasks: readonly Due[] }[];
  /** tasks whose day is over */
  readonly past: number;
}

/** One lane per body, those with most that is over first, then those with most. @param asOf ISO day */
export function lanesOf(items: readonly Due[], asOf: string): readonly Lane[] {
  const lanes = new Map<string, { name: string; tasks: Due[] }>();
  for (const task of items)
    for (const id of task.bodies) {
      const body = task.units.find((unit) => unit.organization.id === id)?.organization;
      const lane = lanes.get(id) ?? { name: body?.name ?? id, tasks: [] };
      lane.tasks.push(task);
      lanes.set(id, lane);
    }
  return [...lanes]
    .map(([id, lane]) => ({
      id,
      ...lane,
      days: daysOf(lane.tasks),
      past: lane.tasks.filter((task) => isPast(task, asOf)).length,
    }))
    .sort((a, b) => b.past - a.past || b.tasks.length - a.tasks.length || (a.id < b.id ? -1 : 1));
}

function daysOf(tasks: readonly Due[]): Lane["days"] {
  const days = new Map<string, Due[]>();
  for (const task of tasks) days.set(task.dueOn ?? "", [...(days.get(task.dueOn ?? "") ?? []), task]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => ({ day, tasks: own }));
}

export const isPast = (task: Due, asOf: string): boolean => task.dueOn !== null && task.dueOn < asOf;

/** The stretch of days that holds all deadlines and the day asked about, as times in ms, with the years that begin in it. */
export function stretchOf(
  items: readonly Due[],
  asOf: string,
): { low: number; high: number; years: readonly number[] } {
  const days = [...items.flatMap((task) => task.dueOn ?? []), asOf].map((day) => Date.parse(day));
  const MARGIN = 90 * 86_400_000;
  const [low, high] = [Math.min(...days) - MARGIN, Math.max(...days) + MARGIN];
  const first = new Date(low).getUTCFullYear() + 1;
  const last = new Date(high).getUTCFullYear();
  return { low, high, years: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index) };
}
