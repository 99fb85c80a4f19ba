/** What the pages of a body, a program and a place have in common: whose tasks they list, and which of them the address asks for. Pure. */
import type { DutiesOf } from "../../../server/model/api.ts";
import type { SubjectKind } from "../../api/index.ts";
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
