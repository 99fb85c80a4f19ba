/** Search in the texts where no server keeps its columns: they are read once for many searches. */

import { type Columns, columnsOf } from "../../../figures/index.ts";
import type { Texts } from "../../../model/api.ts";
import type { Store } from "../../../store/index.ts";
import { type TextColumns, textColumnsOf } from "./columns.ts";
import { type TextsAsked, textsWith } from "./search.ts";

export type TextSearch = (asked: TextsAsked, signal: AbortSignal) => Promise<Texts>;

interface Read {
  readonly writes: number;
  readonly at: number;
  readonly found: Promise<{ readonly columns: Columns; readonly texts: TextColumns }>;
}
/** Milliseconds after which the columns of a store that others write to as well are read again. */
const KEPT_MS = 60_000;
const opened = new WeakMap<Store, Read>();

/** The search of a store; what it reads of all documents is kept as long as nothing is written. */
export function textSearch(store: Store, now: () => number = () => performance.now()): TextSearch {
  return async (asked, signal) => {
    const { columns, texts } = await readOf(store, now());
    return textsWith(store, columns, texts, asked, { signal, sampleIds: new Set() });
  };
}

function readOf(store: Store, at: number): Read["found"] {
  const { count, running, shared } = store.writes();
  const known = opened.get(store);
  if (known?.writes === count && !running && (!shared || at - known.at < KEPT_MS)) return known.found;
  const found = columnsOf(store).then(async (columns) => ({ columns, texts: await textColumnsOf(store, columns) }));
  opened.set(store, { writes: count, at, found });
  // what failed is not kept
  found.catch(() => opened.delete(store));
  return found;
}
