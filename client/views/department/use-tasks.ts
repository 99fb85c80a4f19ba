/** The tasks that a body's page lists: those that came with it, or those asked for where it did not hold all; then more, a page at a time. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { BodyTasks, OrganizationBrief } from "../../../server/model/api.ts";
import { type ApiError, api, failureOf } from "../../api/index.ts";
import { type Resource, useResource } from "../../state/index.ts";
import { isChosen, queryOf, type TaskChoice } from "./choice.ts";

type Part = Pick<BodyTasks, "items" | "higher" | "next" | "total">;
export interface Listed extends Part {
  /** asks for the next page */
  readonly ask: () => void;
  readonly asking: boolean;
  readonly error: ApiError | null;
  /** where what is chosen had to be asked for */
  readonly chosen: Resource<BodyTasks> | null;
}

const NOTHING: Part = { items: [], higher: [], next: null, total: 0 };
const NONE: readonly BodyTasks[] = [];

export function useTasks(page: OrganizationBrief, choice: TaskChoice): Listed {
  const { id } = page.organization;
  const query = queryOf(choice);
  const whole = !page.tasks.truncated || Object.values(query).every((value) => value === "");
  const key = JSON.stringify([id, query]);
  const chosen = useResource(whole ? null : key, (signal) => api.organizationTasks(signal, id, query));
  const own = useMemo((): Part => {
    const items = page.tasks.items.filter((task) => isChosen(task, choice));
    const { next, truncated, total } = page.tasks;
    return { items, higher: page.higher, next, total: truncated ? total : items.length };
  }, [page, key]);
  const first: Part = whole ? own : (chosen.data ?? NOTHING);
  const [more, setMore] = useState<{
    readonly of: Part["items"][number] | undefined;
    readonly parts: readonly BodyTasks[];
  }>();
  const [asking, setAsking] = useState<AbortController | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(
    () => () => {
      asking?.abort();
    },
    [asking],
  );
  // what was asked for behind another list, or behind that of another state of the graph, is none of this one
  const parts = more !== undefined && more.of === first.items[0] ? more.parts : NONE;
  const all = useMemo(
    () => ({
      items: [...first.items, ...parts.flatMap(({ items }) => items)],
      higher: [...first.higher, ...parts.flatMap(({ higher }) => higher)],
    }),
    [first, parts],
  );
  const last: Part = parts.at(-1) ?? first;
  const ask = (): void => {
    const control = new AbortController();
    setAsking(control);
    setError(null);
    api
      .organizationTasks(control.signal, id, { ...query, after: last.next })
      .then(
        (next) => !control.signal.aborted && setMore({ of: first.items[0], parts: [...parts, next] }),
        (failed: unknown) => !control.signal.aborted && setError(failureOf(failed)),
      )
      .finally(() => setAsking(null));
  };
  return {
    ...all,
    next: last.next,
    total: first.total,
    ask,
    asking: asking !== null,
    error,
    chosen: whole ? null : chosen,
  };
}
