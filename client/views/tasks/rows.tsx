/** A list of which the page holds the first rows: a few at first, then what came, then the others a stretch at a time; and all as a file. */
import { useState } from "preact/hooks";
import { type ApiError, api, type ListName, type ListRows } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { useStretches } from "../../state/index.ts";
import { ProblemLine, ShowAll } from "../../ui/index.ts";
import type { SubjectRoute } from "./subject.ts";

/** rows at first */
const FEW = 12;
/** rows that are asked for: on the screen, and for a file */
const [MORE, MANY] = [500, 5_000];

export interface ListOf<L extends ListName> {
  readonly route: SubjectRoute;
  readonly list: L;
  /** those that the page holds */
  readonly first: readonly ListRows[L][];
  readonly total: number;
}

export interface Rows<T> {
  readonly shown: readonly T[];
  /** rows that are not shown */
  readonly left: number;
  /** whether those that are left are all here */
  readonly here: boolean;
  readonly asking: boolean;
  readonly error: ApiError | null;
  readonly more: () => void;
}

export function useRows<L extends ListName>({ route, list, first, total }: ListOf<L>): Rows<ListRows[L]> {
  const [open, setOpen] = useState(false);
  const { items, asking, error, more } = useStretches(first, (signal, skip) =>
    api.rowsOf(signal, route.view, route.id, list, { skip, limit: MORE }).then((found) => found.items),
  );
  const shown = open ? items : items.slice(0, FEW);
  return {
    shown,
    left: total - shown.length,
    here: items.length === total,
    asking,
    error,
    more: () => (shown.length < items.length ? setOpen(true) : more()),
  };
}

export function Rest({ rows, testid }: { readonly rows: Rows<unknown>; readonly testid: string }) {
  const { shown, left, here, asking, error, more } = rows;
  if (left <= 0) return null;
  return (
    <>
      <p class="rest">
        {here ? (
          <ShowAll count={shown.length + left} testid={testid} onShow={more} />
        ) : (
          <button type="button" class="btn" data-testid={testid} disabled={asking} onClick={more}>
            {words.value.actions.rest(left)}
          </button>
        )}
      </p>
      {error && <ProblemLine error={error} />}
    </>
  );
}

/** All rows, for a file. */
export async function* allRows<L extends ListName>({
  route,
  list,
  first,
  total,
}: ListOf<L>): AsyncGenerator<ListRows[L]> {
  yield* first;
  const { signal } = new AbortController();
  for (let skip = first.length; skip < total; ) {
    const { items, truncated } = await api.rowsOf(signal, route.view, route.id, list, { skip, limit: MANY });
    yield* items;
    if (!truncated) return;
    skip += items.length;
  }
}

/** Rows as those of a table. */
export async function* rowsFrom<T>(
  items: AsyncIterable<T> | Iterable<T>,
  row: (item: T) => readonly (string | number | null)[],
): AsyncGenerator<readonly (string | number | null)[]> {
  for await (const item of items) yield row(item);
}
