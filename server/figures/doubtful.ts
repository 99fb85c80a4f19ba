/** What is doubtful in the files of a corpus, a page of files at a time: a statement over all of them would hold millions of rows. */
import { viewStatement } from "../questions/index.ts";
import type { Store } from "../store/index.ts";
import { DOUBTFUL, type DoubtfulName, type DoubtfulRow, MOST_DOUBTFUL } from "./shapes.ts";

/** Facts of less than this are doubtful; right in the hand-checked sets more often than not, and worth a look. */
const LEAST = 0.7;
const OWN = { timeoutMs: 600_000, maxRows: Number.MAX_SAFE_INTEGER };

/** @param pages ids of files (src:…). @returns the first {@link MOST_DOUBTFUL} of each name in order of id */
export async function doubtfulOf(
  store: Store,
  pages: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): Promise<ReadonlyMap<DoubtfulName, readonly DoubtfulRow[]>> {
  const found = new Map<DoubtfulName, Map<string, DoubtfulRow>>(DOUBTFUL.map((name) => [name, new Map()]));
  for await (const sources of pages)
    for (const [name, kept] of found) {
      const { columns, rows } = await store.read(
        viewStatement(`doubtful-${name}`),
        { sources, most: MOST_DOUBTFUL, least: LEAST },
        OWN,
      );
      for (const cells of rows) {
        const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
        kept.set(keyOf(row), row);
      }
      if (kept.size > 2 * MOST_DOUBTFUL) found.set(name, new Map(first(kept)));
    }
  return new Map([...found].map(([name, kept]) => [name, first(kept).map(([, row]) => row)]));
}

/** A document may stand in several files. */
const keyOf = ({ id, document }: DoubtfulRow): string => `${String(id ?? "")} ${String(document)}`;

const first = (kept: ReadonlyMap<string, DoubtfulRow>): (readonly [string, DoubtfulRow])[] =>
  [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_DOUBTFUL);
