/** JSON Lines: all nodes, then all relationships, keys sorted. */
import { canonical } from "../model/index.ts";
import type { Store } from "../store/index.ts";

export async function* jsonl(store: Store): AsyncGenerator<string> {
  for await (const element of store.scan()) yield `${canonical(element)}\n`;
}
