/** Bodies under their names over reforms: which one a body has become in the end. */
import type { Store } from "../../store/index.ts";
import { rows, text } from "../rows.ts";

/**
 * A body with one successor is counted with it, and so on; one that was parted among several stays what it was, as nobody
 * can say which of its duties went where. @returns id → id of the last body, for bodies that have become another one
 */
export async function becomings(store: Store): Promise<ReadonlyMap<string, string>> {
  const after = new Map<string, Set<string>>();
  for (const row of await rows(store, "successions", {})) {
    const set = after.get(text(row, "before")) ?? new Set();
    after.set(text(row, "before"), set.add(text(row, "after")));
  }
  const next = (id: string): string | undefined => {
    const [only, ...more] = after.get(id) ?? [];
    return more.length === 0 ? only : undefined;
  };
  const last = new Map<string, string>();
  for (const id of after.keys()) {
    // a circle of names ends where it would begin again
    const seen = new Set([id]);
    let at = id;
    for (let to = next(at); to !== undefined && !seen.has(to); to = next(at)) {
      seen.add(to);
      at = to;
    }
    if (at !== id) last.set(id, at);
  }
  return last;
}
