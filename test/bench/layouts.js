/**
 * Runs in the browser: one graph, three layouts, one way of counting. The peers are given the graph with its long edges
 * cut at every layer, as they would cut them themselves: so their layers are the levels, which they cannot be told.
 */
import { graphlib, layout } from "@dagrejs/dagre";
import { layoutCascade } from "../../client/views/cascade/layered/index.ts";

const LAYERS = 5;
const HEIGHT = 66;

function graphOf({ nodes, edges }) {
  let state = 20_260_101;
  const next = (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  // few national documents, many below; each rests on two above it
  const shares = [0.04, 0.16, 0.3, 0.36, 0.14];
  const layer = shares.flatMap((share, level) => Array.from({ length: Math.round(share * nodes) }, () => level));
  const starts = shares.map((_, level) => layer.indexOf(level));
  const list = [];
  const seen = new Set();
  while (list.length < edges) {
    const low = starts[1] + next(layer.length - starts[1]);
    // mostly the level just above, one in five from further up
    const level = next(5) === 0 ? next(layer[low]) : layer[low] - 1;
    const from = starts[level];
    const high = from + next((starts[level + 1] ?? layer.length) - from);
    if (seen.has(`${high} ${low}`)) continue;
    seen.add(`${high} ${low}`);
    list.push([high, low]);
  }
  return { layer, edges: list };
}

/** Every edge cut into pieces that join neighbouring layers. */
function proper({ layer, edges }) {
  const layers = [...layer];
  const pieces = [];
  const chains = edges.map(([high, low]) => {
    const chain = [];
    for (let level = layer[high] + 1; level < layer[low]; level++) chain.push(layers.push(level) - 1);
    const all = [high, ...chain, low];
    for (let at = 1; at < all.length; at++) pieces.push([all[at - 1], all[at]]);
    return chain;
  });
  return { layers, pieces, chains };
}

/** Pairs of pieces that cross, from the order of their ends alone. */
function crossings({ layers, pieces }, y) {
  const rank = new Array(layers.length);
  for (let level = 0; level < LAYERS; level++)
    layers
      .flatMap((own, node) => (own === level ? [node] : []))
      .sort((a, b) => y(a) - y(b) || a - b)
      .forEach((node, index) => {
        rank[node] = index;
      });
  let count = 0;
  for (let level = 0; level + 1 < LAYERS; level++) {
    const own = pieces
      .filter(([high]) => layers[high] === level)
      .map(([high, low]) => [rank[high], rank[low]])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    for (let a = 0; a < own.length; a++)
      for (let b = a + 1; b < own.length; b++) if (own[b][0] > own[a][0] && own[b][1] < own[a][1]) count++;
  }
  return count;
}

const sorted = (list) => list.toSorted((a, b) => a - b);

export function own(size) {
  const graph = graphOf(size);
  const cut = proper(graph);
  const input = {
    layer: Uint16Array.from(graph.layer),
    height: Float32Array.from(graph.layer, () => HEIGHT),
    from: Uint32Array.from(graph.edges, ([high]) => high),
    to: Uint32Array.from(graph.edges, ([, low]) => low),
    layers: LAYERS,
    gap: 14,
    lane: 12,
  };
  let output;
  const times = Array.from({ length: size.runs }, () => {
    const start = performance.now();
    output = layoutCascade(input);
    return performance.now() - start;
  });
  const y = new Map(graph.layer.map((_, node) => [node, output.y[node]]));
  for (const [edge, chain] of cut.chains.entries())
    for (const [at, node] of chain.entries()) y.set(node, output.passages[edge][at]);
  const [first, ...rest] = sorted(times);
  // the least of the runs: what else goes on in the machine only ever adds; the rest is told beside it
  return {
    ms: first,
    median: rest[(rest.length - 1) >> 1],
    once: times[0],
    crossings: crossings(cut, (node) => y.get(node)),
  };
}

export function dagre(size) {
  const cut = proper(graphOf(size));
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 46 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of cut.layers.keys()) graph.setNode(String(node), { width: 178, height: HEIGHT });
  for (const [high, low] of cut.pieces) graph.setEdge(String(high), String(low));
  const start = performance.now();
  layout(graph);
  const ms = performance.now() - start;
  return { ms, crossings: crossings(cut, (node) => graph.node(String(node)).y) };
}

/** elkjs is loaded beside this file: its bundle is no module. Without a worker, so that its time is script time too. */
export async function elk(size) {
  const cut = proper(graphOf(size));
  const elk = new globalThis.ELK();
  const start = performance.now();
  const answer = await elk.layout({
    id: "root",
    layoutOptions: { "elk.algorithm": "layered", "elk.direction": "RIGHT", "elk.separateConnectedComponents": "false" },
    children: cut.layers.map((_, node) => ({ id: String(node), width: 178, height: HEIGHT })),
    edges: cut.pieces.map(([high, low], index) => ({
      id: `e${index}`,
      sources: [String(high)],
      targets: [String(low)],
    })),
  });
  const ms = performance.now() - start;
  const y = new Map(answer.children.map((child) => [Number(child.id), child.y]));
  return { ms, crossings: crossings(cut, (node) => y.get(node)) };
}
