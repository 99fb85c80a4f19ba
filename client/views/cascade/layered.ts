/**
 * The layered layout of the cascade. Layers are given (the levels of government), so that three questions are left:
 * the order inside each layer, where long edges run through the layers between, and the heights.
 *
 * Order: barycentres and medians in sweeps to and fro, then exchanges of neighbours while they help; the best order
 * seen is kept (Sugiyama, Tagawa and Toda 1981; Gansner et al. 1993). Crossings are counted with a binary indexed
 * tree (Barth, Jünger and Mutzel 2002). Heights: each layer in turn is moved to the mean of its neighbours by
 * isotonic regression under the least distances, long edges weighing more, which straightens them.
 * Everything is deterministic: no clock, no chance.
 */

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

export interface LayoutOutput {
  /** centre of each node */
  readonly y: Float64Array;
  /** for each edge the centres of its passages through the layers between its ends, from the smaller layer on */
  readonly passages: readonly Float64Array[];
  readonly crossings: number;
  readonly height: number;
}

/** Lists end to end: those of node n stand at [start[n], start[n + 1]). */
interface Neighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Nodes and passages together: a graph whose edges join neighbouring layers alone. */
interface Proper {
  readonly count: number;
  /** indexes from here on are passages */
  readonly real: number;
  readonly layers: readonly Uint32Array[];
  readonly up: Neighbours;
  readonly down: Neighbours;
  /** passages of each edge, by index */
  readonly chains: readonly (readonly number[])[];
}

const SWEEPS = 16;
/** passes of exchanges over all layers at most */
const TURNS = 8;
const ROUNDS = 16;
/** weight of a passage against a node when heights are set: what makes long edges straight */
const STRAIGHT = 8;

type Numbers = ArrayLike<number>;
const at = (list: Numbers, index: number): number => list[index] ?? 0;

export function layoutCascade(input: LayoutInput): LayoutOutput {
  const proper = properOf(input);
  const { layers, crossings } = orderOf(proper);
  const sizes = Float64Array.from({ length: proper.count }, (_, node) =>
    node < proper.real ? at(input.height, node) : input.lane,
  );
  const y = heightsOf(proper, layers, sizes, input.gap);
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  for (let node = 0; node < proper.count; node++) top = Math.min(top, at(y, node) - at(sizes, node) / 2);
  for (let node = 0; node < proper.count; node++) {
    y[node] = at(y, node) - top;
    bottom = Math.max(bottom, at(y, node) + at(sizes, node) / 2);
  }
  return {
    y: y.slice(0, proper.real),
    passages: proper.chains.map((chain) => Float64Array.from(chain, (node) => at(y, node))),
    crossings,
    height: bottom,
  };
}

/** Crossings of the order in which the nodes are given: what a list without thought would have. */
export function naiveCrossings(input: LayoutInput): number {
  const proper = properOf(input);
  return crossingsOf(proper, proper.layers);
}

function properOf({ layer, from, to, layers }: LayoutInput): Proper {
  const real = layer.length;
  const members: number[][] = Array.from({ length: layers }, () => []);
  const up: number[][] = Array.from({ length: real }, () => []);
  const down: number[][] = Array.from({ length: real }, () => []);
  for (let node = 0; node < real; node++) members[at(layer, node)]?.push(node);
  let count = real;
  const chains: number[][] = [];
  for (let edge = 0; edge < from.length; edge++) {
    const [a, b] = [at(from, edge), at(to, edge)];
    const chain: number[] = [];
    chains.push(chain);
    const [left, right] = at(layer, a) <= at(layer, b) ? [a, b] : [b, a];
    if (at(layer, left) === at(layer, right)) continue;
    let last = left;
    for (let between = at(layer, left) + 1; between <= at(layer, right); between++) {
      const next = between === at(layer, right) ? right : count++;
      if (next !== right) {
        chain.push(next);
        members[between]?.push(next);
        up.push([]);
        down.push([]);
      }
      down[last]?.push(next);
      up[next]?.push(last);
      last = next;
    }
  }
  return {
    count,
    real,
    layers: members.map((list) => Uint32Array.from(list)),
    up: packed(up),
    down: packed(down),
    chains,
  };
}

function packed(lists: readonly (readonly number[])[]): Neighbours {
  const start = new Uint32Array(lists.length + 1);
  for (let node = 0; node < lists.length; node++) start[node + 1] = at(start, node) + (lists[node]?.length ?? 0);
  return { start, list: Uint32Array.from(lists.flat()) };
}

function crossingsOf(proper: Proper, layers: readonly Uint32Array[]): number {
  const position = positionsOf(proper.count, layers);
  let sum = 0;
  for (let index = 0; index + 1 < layers.length; index++)
    sum += crossingsBetween(proper, layers[index] ?? new Uint32Array(0), layers[index + 1]?.length ?? 0, position);
  return sum;
}

/** Inversions among the right ends when edges are read from top to bottom: O(e log v). */
function crossingsBetween(proper: Proper, left: Uint32Array, width: number, position: Uint32Array): number {
  const { start, list } = proper.down;
  const tree = new Uint32Array(width + 1);
  let seen = 0;
  let sum = 0;
  for (const node of left) {
    const [first, last] = [at(start, node), at(start, node + 1)];
    // ends of one node do not cross each other: all are counted before any is entered
    for (let index = first; index < last; index++) {
      let before = 0;
      for (let slot = at(position, at(list, index)) + 1; slot > 0; slot -= slot & -slot) before += at(tree, slot);
      sum += seen - before;
    }
    for (let index = first; index < last; index++)
      for (let slot = at(position, at(list, index)) + 1; slot <= width; slot += slot & -slot)
        tree[slot] = at(tree, slot) + 1;
    seen += last - first;
  }
  return sum;
}

function positionsOf(count: number, layers: readonly Uint32Array[]): Uint32Array {
  const position = new Uint32Array(count);
  for (const layer of layers) for (let index = 0; index < layer.length; index++) position[at(layer, index)] = index;
  return position;
}

interface Order {
  readonly layers: readonly Uint32Array[];
  readonly crossings: number;
}

function orderOf(proper: Proper): Order {
  let layers = proper.layers.map((layer) => layer.slice());
  let best: Order = { layers: layers.map((layer) => layer.slice()), crossings: crossingsOf(proper, layers) };
  const keep = (): void => {
    const crossings = crossingsOf(proper, layers);
    if (crossings < best.crossings) best = { layers: layers.map((layer) => layer.slice()), crossings };
  };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    const position = positionsOf(proper.count, layers);
    const downward = sweep % 2 === 0;
    // every other pair of sweeps sorts by medians: what holds barycentres fast lets medians go
    const median = sweep % 4 >= 2;
    for (let step = 1; step < layers.length; step++) {
      const layer = layers[downward ? step : layers.length - 1 - step];
      if (layer) sortLayer(layer, downward ? proper.up : proper.down, position, median);
    }
    keep();
  }
  // exchanges cost more than sweeps and repair what these cannot see: once, from the best order
  layers = best.layers.map((layer) => layer.slice());
  if (best.crossings > 0) exchange(proper, layers, positionsOf(proper.count, layers));
  keep();
  return best;
}

/** Sorts a layer by the places of its neighbours; a node without any stays behind the one it stood behind. */
function sortLayer(layer: Uint32Array, { start, list }: Neighbours, position: Uint32Array, median: boolean): void {
  const keys = new Float64Array(layer.length);
  let last = -1;
  for (let index = 0; index < layer.length; index++) {
    const [first, end] = [at(start, at(layer, index)), at(start, at(layer, index) + 1)];
    if (end > first) last = median ? medianOf(list, first, end, position) : meanOf(list, first, end, position);
    keys[index] = last;
  }
  const order = Uint32Array.from(layer, (_, index) => index).sort((a, b) => at(keys, a) - at(keys, b) || a - b);
  const sorted = order.map((index) => at(layer, index));
  layer.set(sorted);
  for (let index = 0; index < sorted.length; index++) position[at(sorted, index)] = index;
}

function meanOf(list: Uint32Array, first: number, end: number, position: Uint32Array): number {
  let sum = 0;
  for (let index = first; index < end; index++) sum += at(position, at(list, index));
  return sum / (end - first);
}

function medianOf(list: Uint32Array, first: number, end: number, position: Uint32Array): number {
  if (end - first <= 2) return meanOf(list, first, end, position);
  const places = list
    .slice(first, end)
    .map((node) => at(position, node))
    .sort();
  const middle = places.length >> 1;
  return places.length % 2 === 1 ? at(places, middle) : (at(places, middle - 1) + at(places, middle)) / 2;
}

/** Exchanges neighbours wherever fewer lines then cross, until nothing helps. */
function exchange(proper: Proper, layers: readonly Uint32Array[], position: Uint32Array): void {
  for (let turn = 0, better = true; better && turn < TURNS; turn++) {
    better = false;
    for (const layer of layers)
      for (let index = 0; index + 1 < layer.length; index++) {
        const [a, b] = [at(layer, index), at(layer, index + 1)];
        if (gain(proper.up, a, b, position) + gain(proper.down, a, b, position) <= 0) continue;
        layer[index] = b;
        layer[index + 1] = a;
        position[b] = index;
        position[a] = index + 1;
        better = true;
      }
  }
}

/** How many crossings fewer there are among the edges of two nodes when the second stands above the first. */
function gain({ start, list }: Neighbours, a: number, b: number, position: Uint32Array): number {
  let sum = 0;
  for (let i = at(start, a); i < at(start, a + 1); i++) {
    const one = at(position, at(list, i));
    for (let j = at(start, b); j < at(start, b + 1); j++) {
      const two = at(position, at(list, j));
      if (one > two) sum++;
      else if (one < two) sum--;
    }
  }
  return sum;
}

function heightsOf(proper: Proper, layers: readonly Uint32Array[], sizes: Float64Array, gap: number): Float64Array {
  const y = new Float64Array(proper.count);
  const most = Math.max(
    ...layers.map((layer) => Array.from(layer).reduce((sum, node) => sum + at(sizes, node) + gap, 0)),
  );
  for (const layer of layers) {
    const own = Array.from(layer).reduce((sum, node) => sum + at(sizes, node) + gap, 0);
    let top = (most - own) / 2;
    for (const node of layer) {
      y[node] = top + at(sizes, node) / 2;
      top += at(sizes, node) + gap;
    }
  }
  for (let round = 0; round < ROUNDS; round++)
    for (let step = 0; step < layers.length; step++) {
      const layer = layers[round % 2 === 0 ? step : layers.length - 1 - step];
      if (layer) settle(proper, layer, sizes, gap, y);
    }
  return y;
}

/**
 * Moves a layer to the weighted means of its neighbours, keeping order and distances: with the sum of distances taken
 * off, that is a monotone least-squares fit, found by pooling neighbours that would overtake one another.
 */
function settle(proper: Proper, layer: Uint32Array, sizes: Float64Array, gap: number, y: Float64Array): void {
  const pools: { sum: number; weight: number; count: number }[] = [];
  const offsets = new Float64Array(layer.length);
  for (let index = 0; index < layer.length; index++) {
    const node = at(layer, index);
    if (index > 0)
      offsets[index] = at(offsets, index - 1) + (at(sizes, at(layer, index - 1)) + at(sizes, node)) / 2 + gap;
    let [sum, weight] = [0, 0];
    for (const { start, list } of [proper.up, proper.down])
      for (let edge = at(start, node); edge < at(start, node + 1); edge++) {
        const other = at(list, edge);
        const w = node >= proper.real && other >= proper.real ? STRAIGHT : 1;
        sum += w * at(y, other);
        weight += w;
      }
    // a node without neighbours stays near where it is, without holding others
    if (weight === 0) [sum, weight] = [0.01 * at(y, node), 0.01];
    let pool = { sum: sum - weight * at(offsets, index), weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  let index = 0;
  for (const pool of pools)
    for (let n = 0; n < pool.count; n++, index++) y[at(layer, index)] = pool.sum / pool.weight + at(offsets, index);
}
