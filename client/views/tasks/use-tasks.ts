/** The tasks that a page lists: those that came with it, or those asked for where some are chosen; then more, a page at a time. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { TaskDeadlines, TaskPage } from "../../../server/model/api.ts";
import { type ApiError, api, failureOf } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { type Resource, useResource } from "../../state/index.ts";
import { queryOf } from "./chosen.ts";
import type { Subject } from "./subject.ts";

type Part = Pick<TaskPage, "items" | "higher" | "next" | "total">;
export interface Listed extends Part {
  /** of all that are chosen */
  readonly deadlines: TaskDeadlines;
  /** the higher documents behind all that are chosen; null where all tasks are */
  readonly behind: TaskPage["behind"];
  /** asks for the next page */
  readonly ask: () => void;
  readonly asking: boolean;
  readonly error: ApiError | null;
  /** where what is chosen had to be asked for */
  readonly chosen: Resource<TaskPage> | null;
}

const NONE: readonly TaskPage[] = [];
/** tasks of a page that is asked for behind the first */
const MORE = 500;

export function useTasks({ route, page }: Subject, asOf: string): Listed {
  const { id, view } = route;
  const query = queryOf(route, asOf);
  const whole = Object.keys(query).length === 0;
  const chosen = useResource(whole ? null : JSON.stringify([id, query]), (signal) =>
    api.tasksOf(signal, view, id, query),
  );
  // what was shown stays until the answer is there
  const found = chosen.data ?? chosen.last;
  const first: Part = whole || !found ? page.tasks : found;
  const [more, setMore] = useState<{ readonly of: Part["items"]; readonly parts: readonly TaskPage[] }>();
  const [asking, setAsking] = useState<AbortController | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(
    () => () => {
      asking?.abort();
    },
    [asking],
  );
  // what was asked for behind another list, or behind that of another state of the graph, is none of this one
  const parts = more !== undefined && more.of === first.items ? more.parts : NONE;
  const all = useMemo(
    () => ({
      items: [...first.items, ...parts.flatMap(({ items }) => items)],
      higher: [...first.higher, ...parts.flatMap(({ higher }) => higher)],
    }),
    [first.items, parts],
  );
  const last: Part = parts.at(-1) ?? first;
  const ask = (): void => {
    const control = new AbortController();
    setAsking(control);
    setError(null);
    api
      .tasksOf(control.signal, view, id, { ...query, after: last.next, limit: MORE })
      .then(
        (next) => !control.signal.aborted && setMore({ of: first.items, parts: [...parts, next] }),
        (failed: unknown) => !control.signal.aborted && setError(failureOf(failed)),
      )
      .finally(() => setAsking(null));
  };
  return {
    ...all,
    next: last.next,
    total: first.total,
    deadlines: whole || !found?.deadlines ? page.deadlines : found.deadlines,
    behind: whole ? null : (found?.behind ?? null),
    ask,
    asking: asking !== null,
    error,
    chosen: whole ? null : chosen,
  };
}

/** What a page says in one sentence: of filtered tasks their number first, as the rest of it speaks of all. */
export const inSight = (listed: Listed, sentence: string): string =>
  listed.chosen?.data ? words.value.department.narrowed(listed.total, sentence) : sentence;
