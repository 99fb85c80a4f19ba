/**
 * What is doubtful in the files of a corpus, a page of files at a time: a statement over all of them would hold millions of rows.
 * Facts and roles of bodies are many, and the embedded engine unpacks the words of all of them to tell those of one (a million
 * nodes: 330 MB for a page of files). So which come first is asked by their ids alone, and then the words of those.
 */
import { viewStatement } from "../questions/index.ts";
import type { Store } from "../store/index.ts";
import { DOUBTFUL, type DoubtfulName, type DoubtfulRow, MOST_DOUBTFUL } from "./shapes.ts";

/** Facts of less than this are doubtful; right in the hand-checked sets more often than not, and worth a look. */
const LEAST = 0.7;
const OWN = { timeoutMs: 600_000, maxRows: Number.MAX_SAFE_INTEGER };
/** those with a view doubtful-NAME-first, which tells the file of each */
const MANY: ReadonlySet<DoubtfulName> = new Set(["facts", "roles"]);
/** views doubtful-NAME-PART that tell more of the same rows: at a million nodes all in one statement take 390 MiB */
const APART: Partial<Readonly<Record<DoubtfulName, readonly string[]>>> = { roles: ["printed", "quote"] };

/** ids of files (src:…) */
type Pages = readonly (readonly string[])[];

/** @returns the first `most` of each name in order of id */
export async function doubtfulOf(
  store: Store,
  pages: Pages,
  most = MOST_DOUBTFUL,
): Promise<ReadonlyMap<DoubtfulName, readonly DoubtfulRow[]>> {
  const found = new Map<DoubtfulName, readonly DoubtfulRow[]>();
  const settle = async (): Promise<void> => {
    if (pages.length > 1) await store.settle();
  };
  // one name after another: what the engine unpacks for the one does not push out what another needs
  for (const name of DOUBTFUL) {
    const wanted = MANY.has(name) && pages.length > 1 ? await pagesOfFirst(store, name, pages, most) : pages;
    let rows = await firstOf(store, `doubtful-${name}`, wanted, most);
    await settle();
    for (const part of APART[name] ?? []) {
      const more = await firstOf(store, `doubtful-${name}-${part}`, wanted, most);
      const of = new Map(more.map((row) => [keyOf(row), row]));
      rows = rows.map((row) => ({ ...row, ...of.get(keyOf(row)) }));
      await settle();
    }
    found.set(name, rows);
  }
  return found;
}

/** The pages, with the files alone that hold one of the first. */
async function pagesOfFirst(store: Store, name: DoubtfulName, pages: Pages, most: number): Promise<Pages> {
  const rows = await firstOf(store, `doubtful-${name}-first`, pages, most);
  await store.settle();
  const holding = new Set(rows.map(({ source }) => String(source)));
  return pages.map((ids) => ids.filter((id) => holding.has(id))).filter((ids) => ids.length > 0);
}

async function firstOf(store: Store, view: string, pages: Pages, most: number): Promise<readonly DoubtfulRow[]> {
  let kept = new Map<string, DoubtfulRow>();
  for (const sources of pages) {
    const { columns, rows } = await store.read(viewStatement(view), { sources, most, least: LEAST }, OWN);
    for (const cells of rows) {
      const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
      kept.set(keyOf(row), row);
    }
    if (kept.size > 2 * most) kept = new Map(first(kept, most));
  }
  return first(kept, most).map(([, row]) => row);
}

/** A document may stand in several files. */
const keyOf = ({ id, document }: DoubtfulRow): string => `${String(id ?? "")} ${String(document)}`;

const first = (kept: ReadonlyMap<string, DoubtfulRow>, most: number): (readonly [string, DoubtfulRow])[] =>
  [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most);
