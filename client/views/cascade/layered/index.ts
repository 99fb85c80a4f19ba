/**
 * The layered layout of the cascade. Layers are given (the levels of government), so that three questions are left:
 * where long edges run through the layers between (proper.ts), the order inside each layer (order.ts), and the
 * heights (heights.ts). Lists of numbers alone, so that a worker can do it.
 */
import { heightsOf } from "./heights.ts";
import { crossingsAsGiven, orderOf } from "./order.ts";
import { type LayoutInput, properOf, real, whole } from "./proper.ts";

export type { LayoutInput } from "./proper.ts";

export interface LayoutOutput {
  /** centre of each node */
  readonly y: Float64Array;
  /** for each edge the centres of its passages through the layers between its ends, from the smaller layer on */
  readonly passages: readonly Float64Array[];
  readonly crossings: number;
  readonly height: number;
}

export function layoutCascade(input: LayoutInput): LayoutOutput {
  const proper = properOf(input);
  const { layers, crossings } = orderOf(proper);
  const sizes = new Float64Array(proper.count).fill(input.lane);
  sizes.set(input.height);
  const y = heightsOf(proper, layers, sizes, input.gap);
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  for (let node = 0; node < proper.count; node++) top = Math.min(top, real(y, node) - real(sizes, node) / 2);
  for (let node = 0; node < proper.count; node++) {
    y[node] = real(y, node) - top;
    bottom = Math.max(bottom, real(y, node) + real(sizes, node) / 2);
  }
  return {
    y: y.slice(0, proper.real),
    passages: Array.from(input.from, (_, edge) => y.slice(whole(proper.chain, edge), whole(proper.chain, edge + 1))),
    crossings,
    height: bottom,
  };
}

/** Crossings of the order in which the nodes are given: what a list without thought would have. */
export const naiveCrossings = (input: LayoutInput): number => crossingsAsGiven(properOf(input));
