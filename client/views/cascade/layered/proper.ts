/** The cascade's graph as the layout needs it: every edge cut into pieces that join neighbouring layers. */

export interface LayoutInput {
  /** layer of each node, from 0 */
  readonly layer: Uint16Array;
  /** height of each node in pixels */
  readonly height: Float32Array;
  /** ends of each edge as indexes of nodes; an edge inside one layer is drawn aside and takes no part in the order */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly layers: number;
  /** least distance between two nodes, in pixels */
  readonly gap: number;
  /** room that a passing edge takes, in pixels */
  readonly lane: number;
}

/** Lists end to end: those of node n stand at [start[n], start[n + 1]). */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Nodes and passages together: a graph whose edges join neighbouring layers alone. */
export interface Proper {
  readonly count: number;
  /** indexes from here on are passages */
  readonly real: number;
  readonly layers: readonly Uint32Array[];
  readonly up: Neighbours;
  readonly down: Neighbours;
  /** the passages of edge e are the indexes [chain[e], chain[e + 1]), from the smaller layer on */
  readonly chain: Uint32Array;
}

/** What stands in a list of whole numbers. A function of its own for each sort of list: the engine then knows what it reads. */
export const whole = (list: Uint32Array, index: number): number => list[index] ?? 0;
/** What stands in a list of fractions. */
export const real = (list: Float64Array, index: number): number => list[index] ?? 0;
const small = (list: Uint16Array, index: number): number => list[index] ?? 0;

export function properOf({ layer, from, to, layers }: LayoutInput): Proper {
  const nodes = layer.length;
  const chain = new Uint32Array(from.length + 1);
  let pieces = 0;
  let count = nodes;
  for (let edge = 0; edge < from.length; edge++) {
    chain[edge] = count;
    const span = Math.abs(small(layer, whole(from, edge)) - small(layer, whole(to, edge)));
    pieces += span;
    count += Math.max(0, span - 1);
  }
  chain[from.length] = count;
  const layerOf = new Uint16Array(count);
  layerOf.set(layer);
  const [left, right] = [new Uint32Array(pieces), new Uint32Array(pieces)];
  let piece = 0;
  for (let edge = 0; edge < from.length; edge++) {
    const [a, b] = [whole(from, edge), whole(to, edge)];
    const [first, last] = small(layer, a) <= small(layer, b) ? [a, b] : [b, a];
    if (small(layer, first) === small(layer, last)) continue;
    let before = first;
    for (let passage = whole(chain, edge); passage < whole(chain, edge + 1); passage++) {
      layerOf[passage] = small(layerOf, before) + 1;
      left[piece] = before;
      right[piece++] = passage;
      before = passage;
    }
    left[piece] = before;
    right[piece++] = last;
  }
  const members = grouped(layerOf, layers, Uint32Array.from(layerOf.keys()));
  return {
    count,
    real: nodes,
    layers: Array.from({ length: layers }, (_, index) =>
      members.list.slice(whole(members.start, index), whole(members.start, index + 1)),
    ),
    up: grouped(right, count, left),
    down: grouped(left, count, right),
    chain,
  };
}

/** Values under their keys, in the order given. */
function grouped(keys: ArrayLike<number>, count: number, values: Uint32Array): Neighbours {
  const start = new Uint32Array(count + 1);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    start[key + 1] = whole(start, key + 1) + 1;
  }
  for (let key = 0; key < count; key++) start[key + 1] = whole(start, key + 1) + whole(start, key);
  const next = start.slice();
  const list = new Uint32Array(values.length);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const slot = whole(next, key);
    list[slot] = whole(values, index);
    next[key] = slot + 1;
  }
  return { start, list };
}
