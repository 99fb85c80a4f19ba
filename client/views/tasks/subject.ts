/** What the pages of a body, a program and a place have in common: whose tasks they list, and which of them the address asks for. Pure. */
import type { DocumentCard, DutiesOf, Task } from "../../../server/model/api.ts";
import type { SubjectKind, TasksQuery } from "../../api/index.ts";
import { formatRoute, type RouteOf, type TaskRoute } from "../../state/index.ts";

export type SubjectRoute = RouteOf<SubjectKind>;

export interface Subject {
  readonly route: SubjectRoute;
  readonly name: string;
  readonly page: DutiesOf;
}

/** "" takes a part away */
export type Next = { readonly [K in keyof TaskRoute]?: TaskRoute[K] | "" };

/** The route with other tasks chosen. What is opened stays only where it is given. */
export function asked<R extends SubjectRoute>({ task: _, ...route }: R, next: Next): R {
  return Object.fromEntries(Object.entries({ ...route, ...next }).filter(([, value]) => value !== "")) as unknown as R;
}

/** The address of the page with these tasks alone; the day that deadlines are measured by stays. */
export const tasksAddress = (route: SubjectRoute, next: Next): string => formatRoute(onlyTasks(route, next));

const onlyTasks = ({ view, id, asOf }: SubjectRoute, next: Next): SubjectRoute =>
  asked({ view, id, ...(asOf ? { asOf } : {}) }, next);

/** What is asked of the server; nothing where all tasks are chosen. @param asOf day (ISO) that `overdue` is measured by */
export function queryOf({ role, with: other, year, due, program, under }: SubjectRoute, asOf: string): TasksQuery {
  const given = { role, with: other, year, due, program, under, asOf: due === "overdue" ? asOf : undefined };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
}

/** What the document of a task carries out, forwards or rests on. */
export const higherOf = (
  higher: readonly { readonly document: DocumentCard; readonly behind: readonly string[] }[],
  task: Pick<Task, "document">,
): readonly DocumentCard[] =>
  higher.flatMap(({ document, behind }) => (behind.includes(task.document?.id ?? "") ? [document] : []));
