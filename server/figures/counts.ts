/** Counts that are added up in maps of maps. */
import type { Cell } from "../store/index.ts";
import type { Roles } from "./shapes.ts";

export type Counts = [number, number, number];

export const none = (): Counts => [0, 0, 0];
export const size = ([a, b, c]: Roles): number => a + b + c;

export function add(counts: Counts, at: number, more: Cell | undefined): void {
  counts[at] = (counts[at] ?? 0) + Number(more);
}

export function slot<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
