/** A cascade as the layout by level takes it: columns, bundles with their passages, and what is left as single lines. Pure. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { type Band, type Bundle, bundlesOf, farOf } from "./bundles.ts";
import type { LayoutInput } from "./layered/index.ts";
import { BOX, COLUMNS, type Edges, inOrder } from "./shapes.ts";

export interface Passage {
  readonly bundle: Bundle;
  readonly column: number;
}
export interface Plan {
  readonly used: readonly (typeof COLUMNS)[number][];
  readonly cards: readonly DocumentCard[];
  readonly columnOf: (id: string) => number;
  readonly bundles: readonly Bundle[];
  /** lines that are in no bundle: in the layout they stand before the pieces of bundles */
  readonly single: Edges;
  /** where a bundle passes through a column, from its hub on: to the layout, a node of a lane's height */
  readonly passages: readonly Passage[];
  readonly input: LayoutInput;
  /** which node of the layout a document or a passage is */
  readonly nodeOf: (of: string | Passage) => number;
}

/** @param bands lines to what is folded */
export function planOf(documents: readonly DocumentCard[], edges: Edges, bands: readonly Band[]): Plan {
  const used = COLUMNS.filter((level) => level !== "unknown" || documents.some((card) => card.level === "unknown"));
  const cards = inOrder(documents);
  const columns = new Map(cards.map((card) => [card.id, Math.max(0, used.indexOf(card.level))]));
  const columnOf = (id: string): number => columns.get(id) ?? 0;
  const drawn = edges.filter((edge) => columns.has(edge.from) && columns.has(edge.to));
  const placed = bands
    .filter(({ hub }) => columns.has(hub))
    .map((band) => ({ ...band, column: used.indexOf(band.level) }));
  const bundles = bundlesOf(drawn, placed, columnOf);
  const passages = bundles.flatMap((bundle) => {
    const far = [
      ...bundle.edges.map((edge) => columnOf(farOf(bundle, edge))),
      ...bundle.bands.map(({ level }) => used.indexOf(level)),
    ];
    const steps = Math.max(...far.map((column) => Math.abs(column - columnOf(bundle.hub))));
    return Array.from({ length: steps - 1 }, (_, step) => ({
      bundle,
      column: columnOf(bundle.hub) + (step + 1) * bundle.way,
    }));
  });
  const nodes = used.flatMap((_, column) => nodesOf(column, cards, passages, columnOf));
  const places = new Map(nodes.map((of, node) => [of, node]));
  const nodeOf = (of: string | Passage): number => places.get(of) ?? 0;
  const bundled = new Set(bundles.flatMap((bundle) => bundle.edges.map(({ id }) => id)));
  const single = drawn.filter(({ id }) => !bundled.has(id));
  const links = single.map(({ from, to }): readonly [number, number] => [nodeOf(from), nodeOf(to)]);
  for (const bundle of bundles) {
    const way = [nodeOf(bundle.hub), ...passages.filter((passage) => passage.bundle === bundle).map(nodeOf)];
    for (const [step, node] of way.entries()) if (step > 0) links.push([way[step - 1] ?? 0, node]);
    for (const edge of bundle.edges) {
      const far = farOf(bundle, edge);
      links.push([way[Math.abs(columnOf(far) - columnOf(bundle.hub)) - 1] ?? 0, nodeOf(far)]);
    }
  }
  const input: LayoutInput = {
    layer: Uint16Array.from(nodes, (of) => (typeof of === "string" ? columnOf(of) : of.column)),
    height: Float32Array.from(nodes, (of) => (typeof of === "string" ? BOX.height : BOX.lane)),
    from: Uint32Array.from(links, ([from]) => from),
    to: Uint32Array.from(links, ([, to]) => to),
    layers: used.length,
    gap: BOX.rowGap,
    lane: BOX.lane,
  };
  return { used, cards, columnOf, bundles, single, passages, input, nodeOf };
}

/** Passages begin amid the documents of their column: what lies behind them then stands beside its hub, not below everything. */
function nodesOf(
  column: number,
  cards: readonly DocumentCard[],
  passages: readonly Passage[],
  columnOf: (id: string) => number,
): readonly (string | Passage)[] {
  const ids = cards.flatMap(({ id }) => (columnOf(id) === column ? [id] : []));
  const middle = ids.length >> 1;
  return [...ids.slice(0, middle), ...passages.filter((passage) => passage.column === column), ...ids.slice(middle)];
}
