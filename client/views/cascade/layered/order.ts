/** The order inside each layer. Deterministic: no clock, no chance. */
import { type Neighbours, type Proper, whole } from "./proper.ts";

/** sweeps to and fro at most */
const SWEEPS = 40;
/** so many sweeps without a better order end them: two of each sort */
const PATIENCE = 8;
/** passes of exchanges over all layers at most */
const TURNS = 20;

export interface Order {
  readonly layers: readonly Uint32Array[];
  readonly crossings: number;
}

/** What the steps write into: made once, for the widest layer and for all nodes. */
interface Scratch {
  readonly tree: Uint32Array;
  readonly keys: Float64Array;
  readonly places: Uint32Array;
  readonly old: Uint32Array;
}

function scratchOf(proper: Proper): Scratch {
  const width = Math.max(0, ...proper.layers.map((layer) => layer.length));
  return {
    tree: new Uint32Array(width + 1),
    keys: new Float64Array(width),
    places: new Uint32Array(width),
    old: new Uint32Array(width),
  };
}

/**
 * Barycentres and medians in sweeps to and fro, then exchanges of neighbours while they help; the best order seen is
 * kept (Sugiyama, Tagawa and Toda 1981; Gansner et al. 1993).
 */
export function orderOf(proper: Proper): Order {
  const layers = proper.layers.map((layer) => layer.slice());
  const position = new Uint32Array(proper.count);
  const scratch = scratchOf(proper);
  for (const layer of layers) place(layer, position);
  const best = layers.map((layer) => layer.slice());
  let least = crossingsOf(proper, layers, position, scratch);
  const keep = (): boolean => {
    const crossings = crossingsOf(proper, layers, position, scratch);
    if (crossings >= least) return false;
    least = crossings;
    for (const [index, layer] of layers.entries()) best[index]?.set(layer);
    return true;
  };
  for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < PATIENCE && least > 0; sweep++) {
    const downward = sweep % 2 === 0;
    // every other pair of sweeps sorts by medians: what holds barycentres fast lets medians go
    const median = sweep % 4 >= 2;
    for (let step = 1; step < layers.length; step++) {
      const layer = layers[downward ? step : layers.length - 1 - step];
      if (layer) sortLayer(layer, downward ? proper.up : proper.down, position, median, scratch);
    }
    idle = keep() ? 0 : idle + 1;
  }
  // exchanges cost more than sweeps and repair what these cannot see: once, from the best order
  for (const [index, layer] of layers.entries()) {
    layer.set(best[index] ?? []);
    place(layer, position);
  }
  if (least > 0) exchange(proper, layers, position);
  keep();
  return { layers: best, crossings: least };
}

/** Crossings of the order in which the nodes are given. */
export function crossingsAsGiven(proper: Proper): number {
  const position = new Uint32Array(proper.count);
  for (const layer of proper.layers) place(layer, position);
  return crossingsOf(proper, proper.layers, position, scratchOf(proper));
}

function place(layer: Uint32Array, position: Uint32Array): void {
  for (let index = 0; index < layer.length; index++) position[whole(layer, index)] = index;
}

function crossingsOf(proper: Proper, layers: readonly Uint32Array[], position: Uint32Array, { tree }: Scratch): number {
  let sum = 0;
  for (let index = 0; index + 1 < layers.length; index++) {
    const [left, right] = [layers[index], layers[index + 1]];
    if (left && right) sum += crossingsBetween(proper.down, left, right.length, position, tree);
  }
  return sum;
}

/**
 * Inversions among the right ends when edges are read from top to bottom, with a binary indexed tree: O(e log v)
 * (Barth, Jünger and Mutzel 2002).
 */
function crossingsBetween(
  { start, list }: Neighbours,
  left: Uint32Array,
  width: number,
  position: Uint32Array,
  tree: Uint32Array,
): number {
  tree.fill(0, 0, width + 1);
  let seen = 0;
  let sum = 0;
  for (let at = 0; at < left.length; at++) {
    const node = whole(left, at);
    const [first, last] = [whole(start, node), whole(start, node + 1)];
    // ends of one node do not cross each other: all are counted before any is entered
    for (let index = first; index < last; index++) {
      let before = 0;
      for (let slot = whole(position, whole(list, index)) + 1; slot > 0; slot -= slot & -slot)
        before += whole(tree, slot);
      sum += seen - before;
    }
    for (let index = first; index < last; index++)
      for (let slot = whole(position, whole(list, index)) + 1; slot <= width; slot += slot & -slot)
        tree[slot] = whole(tree, slot) + 1;
    seen += last - first;
  }
  return sum;
}

/** parts of a place that are told apart when nodes are sorted by the mean of places */
const PARTS = 65_536;

/** Sorts a layer by the places of its neighbours; a node without any stays behind the one it stood behind. */
function sortLayer(
  layer: Uint32Array,
  neighbours: Neighbours,
  position: Uint32Array,
  median: boolean,
  scratch: Scratch,
): void {
  const { start } = neighbours;
  const length = layer.length;
  // key and index in one number, so that the engine's own sort of numbers can be used, which calls nothing back
  const keys = scratch.keys.subarray(0, length);
  let last = 0;
  for (let index = 0; index < length; index++) {
    const node = whole(layer, index);
    const [first, end] = [whole(start, node), whole(start, node + 1)];
    if (end > first) {
      const middle =
        median && end - first > 2
          ? medianOf(neighbours, first, end, position, scratch)
          : meanOf(neighbours, first, end, position);
      last = 1 + Math.round(middle * PARTS);
    }
    keys[index] = last * length + index;
  }
  keys.sort();
  scratch.old.set(layer);
  for (let index = 0; index < length; index++) {
    const node = whole(scratch.old, (keys[index] ?? 0) % length);
    layer[index] = node;
    position[node] = index;
  }
}

function meanOf({ list }: Neighbours, first: number, end: number, position: Uint32Array): number {
  let sum = 0;
  for (let index = first; index < end; index++) sum += whole(position, whole(list, index));
  return sum / (end - first);
}

function medianOf({ list }: Neighbours, first: number, end: number, position: Uint32Array, scratch: Scratch): number {
  const places = scratch.places.subarray(0, end - first);
  for (let index = first; index < end; index++) places[index - first] = whole(position, whole(list, index));
  places.sort();
  const middle = places.length >> 1;
  return places.length % 2 === 1 ? whole(places, middle) : (whole(places, middle - 1) + whole(places, middle)) / 2;
}

/** Exchanges neighbours wherever fewer lines then cross, until nothing helps. */
function exchange({ up, down }: Proper, layers: readonly Uint32Array[], position: Uint32Array): void {
  for (let turn = 0, better = true; better && turn < TURNS; turn++) {
    better = false;
    for (const layer of layers)
      for (let index = 0; index + 1 < layer.length; index++) {
        const [a, b] = [whole(layer, index), whole(layer, index + 1)];
        if (gain(up, a, b, position) + gain(down, a, b, position) <= 0) continue;
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
  const [from, end] = [whole(start, b), whole(start, b + 1)];
  for (let i = whole(start, a); i < whole(start, a + 1); i++) {
    const one = whole(position, whole(list, i));
    for (let j = from; j < end; j++) {
      const two = whole(position, whole(list, j));
      if (one > two) sum++;
      else if (one < two) sum--;
    }
  }
  return sum;
}
