/** The heights: where each node and passage of an ordered layer stands. */
import { type Neighbours, type Proper, real, whole } from "./proper.ts";

const ROUNDS = 16;
/** a round that moves nothing by more than this many pixels is the last */
const STILL = 0.25;
/** weight of a passage against a node: what makes long edges straight */
const STRAIGHT = 8;

/**
 * Each layer in turn is moved to the mean of its neighbours by isotonic regression under the least distances, long
 * edges weighing more, which straightens them.
 * @returns the centre of each node and passage
 */
export function heightsOf(
  proper: Proper,
  layers: readonly Uint32Array[],
  sizes: Float64Array,
  gap: number,
): Float64Array {
  const y = new Float64Array(proper.count);
  const rooms = layers.map((layer) => layer.reduce((sum, node) => sum + real(sizes, node) + gap, 0));
  const most = Math.max(0, ...rooms);
  for (const [index, layer] of layers.entries()) {
    let top = (most - (rooms[index] ?? 0)) / 2;
    for (const node of layer) {
      y[node] = top + real(sizes, node) / 2;
      top += real(sizes, node) + gap;
    }
  }
  const pools = poolsOf(Math.max(0, ...layers.map((layer) => layer.length)));
  for (let round = 0, moved = Number.POSITIVE_INFINITY; round < ROUNDS && moved > STILL; round++) {
    moved = 0;
    for (let step = 0; step < layers.length; step++) {
      const layer = layers[round % 2 === 0 ? step : layers.length - 1 - step];
      if (layer) moved = Math.max(moved, settle(proper, layer, sizes, gap, y, pools));
    }
  }
  return y;
}

/** Neighbours that stand as one block: the sum of what they want, its weight, how many they are; and the offsets in the layer. */
interface Pools {
  readonly sum: Float64Array;
  readonly weight: Float64Array;
  readonly count: Uint32Array;
  readonly offset: Float64Array;
}
const poolsOf = (width: number): Pools => ({
  sum: new Float64Array(width),
  weight: new Float64Array(width),
  count: new Uint32Array(width),
  offset: new Float64Array(width),
});

/**
 * Moves a layer to the weighted means of its neighbours, keeping order and distances: with the sum of distances taken
 * off, that is a monotone least-squares fit, found by pooling neighbours that would overtake one another.
 * @returns the farthest that a node was moved
 */
function settle(
  { up, down, real: nodes }: Proper,
  layer: Uint32Array,
  sizes: Float64Array,
  gap: number,
  y: Float64Array,
  pools: Pools,
): number {
  const { sum, weight, count, offset } = pools;
  let top = 0;
  let own = 0;
  let pull = 0;
  const gather = ({ start, list }: Neighbours, node: number): void => {
    for (let edge = whole(start, node); edge < whole(start, node + 1); edge++) {
      const other = whole(list, edge);
      const heavy = node >= nodes && other >= nodes ? STRAIGHT : 1;
      own += heavy * real(y, other);
      pull += heavy;
    }
  };
  for (let index = 0; index < layer.length; index++) {
    const node = whole(layer, index);
    offset[index] =
      index === 0 ? 0 : real(offset, index - 1) + (real(sizes, whole(layer, index - 1)) + real(sizes, node)) / 2 + gap;
    own = 0;
    pull = 0;
    gather(up, node);
    gather(down, node);
    // a node without neighbours stays near where it is, without holding others
    if (pull === 0) {
      own = 0.01 * real(y, node);
      pull = 0.01;
    }
    own -= pull * real(offset, index);
    let together = 1;
    while (top > 0 && real(sum, top - 1) * pull > own * real(weight, top - 1)) {
      top -= 1;
      own += real(sum, top);
      pull += real(weight, top);
      together += whole(count, top);
    }
    sum[top] = own;
    weight[top] = pull;
    count[top] = together;
    top += 1;
  }
  let moved = 0;
  let index = 0;
  for (let pool = 0; pool < top; pool++) {
    const base = real(sum, pool) / real(weight, pool);
    for (let n = whole(count, pool); n > 0; n--, index++) {
      const node = whole(layer, index);
      const next = base + real(offset, index);
      moved = Math.max(moved, Math.abs(next - real(y, node)));
      y[node] = next;
    }
  }
  return moved;
}
