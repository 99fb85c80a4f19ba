/** Deadlines by body: who has what due when, and what is over on a day. Pure. */
import type { Deadlines } from "../../../server/model/api.ts";
import { type DueState, dueState } from "../tasks/due.ts";
import { bodyName } from "./names.ts";

export type Due = Deadlines["items"][number];
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** as the lane is headed: short where one place is shown */
  readonly short: string;
  /** names that it had before reforms, where they are counted with it */
  readonly former: readonly string[];
  readonly tasks: readonly Due[];
  /** its tasks by the day on which they are due, in order */
  readonly days: readonly { readonly day: string; readonly tasks: readonly Due[] }[];
  /** tasks whose day is over, and those of them by whose day something was only to begin */
  readonly past: number;
  readonly begun: number;
}

/** One lane per body, those with most that is over first, then those with most. @param asOf ISO day @param onePlace bodies of one place are shown */
export function lanesOf(
  { items, became, named }: Pick<Deadlines, "items" | "became" | "named">,
  asOf: string,
  onePlace = false,
): readonly Lane[] {
  const bodies = new Map(named.map((body) => [body.id, body]));
  const now = new Map(became.map((body) => [body.id, body]));
  const lanes = new Map<string, { name: string; former: Set<string>; tasks: Set<Due> }>();
  for (const task of items)
    for (const id of task.bodies) {
      const [own, last] = [bodies.get(id)?.name ?? id, now.get(id)?.last];
      const lane = lanes.get(last?.id ?? id) ?? { name: last?.name ?? own, former: new Set(), tasks: new Set() };
      // under two of its names a body has a task once
      lane.tasks.add(task);
      if (last) lane.former.add(own);
      lanes.set(last?.id ?? id, lane);
    }
  return [...lanes]
    .map(([id, { name, former, tasks }]) => ({ id, name, former: [...former].sort(), tasks: [...tasks] }))
    .map((lane) => {
      const body = bodies.get(lane.id);
      return {
        ...lane,
        short: body ? bodyName(body, onePlace) : lane.name,
        days: daysOf(lane.tasks),
        past: lane.tasks.filter((task) => isPast(task, asOf)).length,
        begun: begunOf(lane.tasks, asOf),
      };
    })
    .sort((a, b) => b.past - a.past || b.tasks.length - a.tasks.length || (a.id < b.id ? -1 : 1));
}

/** What a lane's body has to do with a task, under any of its names. */
export const unitsOf = (task: Due, lane: Lane, became: Deadlines["became"]): Due["units"] =>
  task.units.filter(({ organization: { id } }) => (became.find((body) => body.id === id)?.last.id ?? id) === lane.id);

function daysOf(tasks: readonly Due[]): Lane["days"] {
  const days = new Map<string, Due[]>();
  for (const task of tasks) days.set(task.dueOn ?? "", [...(days.get(task.dueOn ?? "") ?? []), task]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => ({ day, tasks: own }));
}

const isPast = (task: Due, asOf: string): boolean => task.dueOn !== null && task.dueOn < asOf;

const begunOf = (tasks: readonly Due[], asOf: string): number =>
  tasks.filter((task) => dueState(task, asOf) === "begun").length;

/** What some tasks of a lane are on a day: one state where all have the same, else over with how many were only to begin. */
export function stateOf(tasks: readonly Due[], asOf: string): { readonly state: DueState; readonly begun: number } {
  const begun = begunOf(tasks, asOf);
  if (tasks.some((task) => dueState(task, asOf) === "overdue")) return { state: "overdue", begun };
  return { state: begun > 0 ? "begun" : "ahead", begun };
}

/** A mark on the line of time: the tasks of one day, or of several that lie too close to be told apart at this width. */
export interface Mark {
  /** ISO days, both counted */
  readonly first: string;
  readonly last: string;
  readonly tasks: readonly Due[];
  /** width in px, and how far the mark stands to the right of its days so that it covers none before it */
  readonly width: number;
  readonly nudge: number;
}

const DAY = 86_400_000;
/** px that stay free between two marks */
const GAP = 2;

/** How a mark is drawn on a day: for what is over, what was only to begin, both, or neither. */
export function signOf(tasks: readonly Due[], asOf: string): "" | " past" | " begun" | " past begun" {
  const { state, begun } = stateOf(tasks, asOf);
  if (state === "ahead") return "";
  if (state === "begun") return " begun";
  return begun > 0 ? " past begun" : " past";
}

/** The marks of a lane: none covers another, what is over and what is ahead is never in one. @param scale px of a day */
export function marksOf(days: Lane["days"], asOf: string, scale: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { day, tasks } of days) {
    let mark = markOf(day, day, tasks, scale);
    for (let before = marks.at(-1); before !== undefined; before = marks.at(-1)) {
      const overlap = rightOf(before, scale) + GAP - leftOf(mark, scale);
      if (overlap <= 0) break;
      if (before.first < asOf !== day < asOf) {
        mark = { ...mark, nudge: mark.nudge + overlap };
        break;
      }
      marks.pop();
      mark = markOf(before.first, mark.last, [...before.tasks, ...mark.tasks], scale, before.nudge);
    }
    marks.push(mark);
  }
  return marks;
}

const markOf = (first: string, last: string, tasks: readonly Due[], scale: number, nudge = 0): Mark => ({
  first,
  last,
  tasks,
  width: Math.round((scale * (Date.parse(last) - Date.parse(first))) / DAY + Math.max(20, 7 * digits(tasks) + 12)),
  nudge,
});
const digits = (tasks: readonly Due[]): number => String(tasks.length).length;
const middleOf = (mark: Mark, scale: number): number =>
  (scale * (Date.parse(mark.first) + Date.parse(mark.last))) / 2 / DAY + mark.nudge;
const leftOf = (mark: Mark, scale: number): number => middleOf(mark, scale) - mark.width / 2;
const rightOf = (mark: Mark, scale: number): number => middleOf(mark, scale) + mark.width / 2;

/** The tasks of one day, or of several days of one year that are all over or all ahead. */
export type Span = Pick<Mark, "first" | "last" | "tasks">;

/** days that are listed one by one */
const FEW = 6;

/** The days of a lane as they are listed: each for itself, or where they are many those of a year together. @param asOf ISO day */
export function spansOf(days: Lane["days"], asOf: string): readonly Span[] {
  if (days.length <= FEW) return days.map(({ day, tasks }) => ({ first: day, last: day, tasks }));
  const spans: Span[] = [];
  for (const { day, tasks } of days) {
    const before = spans.at(-1);
    const joins =
      before?.first.slice(0, 4) === day.slice(0, 4) && stateOf(before.tasks, asOf).state === stateOf(tasks, asOf).state;
    if (before && joins) spans[spans.length - 1] = { ...before, last: day, tasks: [...before.tasks, ...tasks] };
    else spans.push({ first: day, last: day, tasks });
  }
  return spans;
}

/** `2015-08-31`, or `2015-08-31..2015-12-31`: what an address calls a mark. */
export const spanName = ({ first, last }: Pick<Mark, "first" | "last">): string =>
  first === last ? first : `${first}..${last}`;
/** @returns the days of a lane inside a span, which may have been named at another width */
export function daysIn(lane: Lane, span: string): Lane["days"] {
  const [first = "", last = first] = span.split("..");
  return lane.days.filter(({ day }) => day >= first && day <= last);
}

/** The stretch of days that holds all deadlines and the day asked about, as times in ms, with the years that begin in it. */
export function stretchOf(
  items: readonly Due[],
  asOf: string,
): { low: number; high: number; years: readonly number[] } {
  const days = [...items.flatMap((task) => task.dueOn ?? []), asOf].map((day) => Date.parse(day));
  const [earliest, latest] = [Math.min(...days), Math.max(...days)];
  // over a long time a season is too little for half a mark
  const margin = Math.max(90 * 86_400_000, 0.03 * (latest - earliest));
  const [low, high] = [earliest - margin, latest + margin];
  const first = new Date(low).getUTCFullYear() + 1;
  const last = new Date(high).getUTCFullYear();
  return { low, high, years: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index) };
}
