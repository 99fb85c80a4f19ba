/** ForceAtlas2 off the main thread: a bounded number of steps, then it is still. The same input gives the same picture. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { spread } from "./layouts.ts";

export interface ForceInput {
  readonly run: number;
  /** pixels of the canvas */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly fixed: boolean;
  }[];
  readonly lines: readonly { readonly from: string; readonly to: string }[];
}
export interface ForceOutput {
  readonly run: number;
  readonly done: boolean;
  readonly places: readonly (readonly [string, number, number])[];
}

const BATCHES = 8;
addEventListener("message", (event: MessageEvent<ForceInput>) => {
  const { run, nodes, lines, width, height } = event.data;
  const graph = new Graph();
  // gravity draws to 0, 0: that is to be the middle of the frame
  const [midX, midY] = [width / 2, height / 2];
  for (const node of nodes)
    graph.addNode(node.id, { x: node.x - midX, y: node.y - midY, size: node.size, fixed: node.fixed });
  for (const line of lines) if (!graph.hasEdge(line.from, line.to)) graph.addEdge(line.from, line.to);
  const steps = nodes.length > 600 ? 12 : 40;
  for (let batch = 0; batch < BATCHES; batch++) {
    const last = batch >= BATCHES - 3;
    forceAtlas2.assign(graph, {
      iterations: steps,
      // a line of many relations would also make its ends heavier, and throw them out of the picture
      getEdgeWeight: null,
      settings: {
        gravity: 0.6,
        scalingRatio: 14,
        slowDown: 2,
        barnesHutOptimize: nodes.length > 400,
        adjustSizes: last,
        strongGravityMode: false,
      },
    });
    const done = batch === BATCHES - 1;
    const raw = graph.mapNodes((id, data) => ({
      id,
      x: Number(data.x) + midX,
      y: Number(data.y) + midY,
      radius: Number(data.size) + 10,
      fixed: Boolean(data.fixed),
    }));
    // the last word has the canvas: what would overlap in pixels is pushed apart; what is pinned stays
    const places = done
      ? [...spread(raw, width, height)].map(([id, place]) => [id, place.x, place.y] as const)
      : raw.map((node) => [node.id, node.x, node.y] as const);
    const output: ForceOutput = { run, done, places };
    postMessage(output);
  }
});
