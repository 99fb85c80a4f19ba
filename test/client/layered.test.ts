/** The layered layout: fewer crossings than a list without thought, nothing overlaps, the same every time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LayoutInput, layoutCascade, naiveCrossings } from "../../client/views/cascade/layered/index.ts";

interface Graph {
  readonly layers: readonly number[];
  readonly edges: readonly (readonly [number, number])[];
}

const inputOf = ({ layers, edges }: Graph): LayoutInput => ({
  layer: Uint16Array.from(layers),
  height: Float32Array.from(layers, (_, index) => 40 + (index % 3) * 10),
  from: Uint32Array.from(edges, ([a]) => a),
  to: Uint32Array.from(edges, ([, b]) => b),
  layers: 5,
  gap: 12,
  lane: 8,
});

const graphs = fc.array(fc.nat(4), { minLength: 1, maxLength: 40 }).chain((layers) =>
  fc.record({
    layers: fc.constant(layers),
    edges: fc.array(fc.tuple(fc.nat(layers.length - 1), fc.nat(layers.length - 1)), { maxLength: 80 }),
  }),
);

/** A generator with a seed: the same graph in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("the layered layout", () => {
  it("never has more crossings than the order as given", () => {
    fc.assert(
      fc.property(graphs, (graph) => layoutCascade(inputOf(graph)).crossings <= naiveCrossings(inputOf(graph))),
    );
  });

  it("keeps nodes of one layer apart", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const input = inputOf(graph);
        const { y, height } = layoutCascade(input);
        for (let a = 0; a < y.length; a++) {
          const top = (y[a] ?? 0) - (input.height[a] ?? 0) / 2;
          if (top < -1e-6 || top + (input.height[a] ?? 0) > height + 1e-6) return false;
          for (let b = a + 1; b < y.length; b++)
            if (
              input.layer[a] === input.layer[b] &&
              Math.abs((y[a] ?? 0) - (y[b] ?? 0)) <
                ((input.height[a] ?? 0) + (input.height[b] ?? 0)) / 2 + input.gap - 1e-6
            )
              return false;
        }
        return true;
      }),
    );
  });

  it("gives a long edge one passage for every layer between its ends", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { passages } = layoutCascade(inputOf(graph));
        return graph.edges.every(
          ([a, b], edge) =>
            passages[edge]?.length === Math.max(0, Math.abs((graph.layers[a] ?? 0) - (graph.layers[b] ?? 0)) - 1),
        );
      }),
    );
  });

  it("is the same for the same graph", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const [one, two] = [layoutCascade(inputOf(graph)), layoutCascade(inputOf(graph))];
        expect([...one.y]).toEqual([...two.y]);
      }),
    );
  });

  it("untangles two trees that were given crosswise", () => {
    const graph = {
      layers: [0, 0, 1, 1, 1, 1],
      edges: [
        [0, 4],
        [0, 5],
        [1, 2],
        [1, 3],
      ] as const,
    };
    expect(naiveCrossings(inputOf(graph))).toBe(4);
    expect(layoutCascade(inputOf(graph)).crossings).toBe(0);
  });

  it("halves the crossings of 300 nodes and 600 edges at least", () => {
    const next = random(7);
    const layers = Array.from({ length: 300 }, () => Math.floor(next() * 5));
    const edges = Array.from({ length: 600 }, () => [Math.floor(next() * 300), Math.floor(next() * 300)] as const);
    const input = inputOf({ layers, edges });
    expect(layoutCascade(input).crossings).toBeLessThan(naiveCrossings(input) * 0.5);
  });

  it("straightens a chain over all layers", () => {
    const graph = {
      layers: [0, 4, 2, 2, 2],
      edges: [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
      ] as const,
    };
    const { passages } = layoutCascade(inputOf(graph));
    const [a = 0, b = 0, c = 0] = passages[0] ?? [];
    expect(Math.max(a, b, c) - Math.min(a, b, c)).toBeLessThan(12);
  });
});
