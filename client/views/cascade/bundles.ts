/**
 * Which lines of a cascade run together. Where many leave one side of a box, those of one relation, one certainty and one
 * direction share a trunk, and only its branches are their own: sixty lines are then as many as there are kinds of them.
 */
import { type Certainty, certaintyOf } from "../../ui/codes.ts";
import type { COLUMNS, Edges } from "./shapes.ts";

/** lines on one side of a box from which on they are drawn as trunks */
export const MANY = 8;
/** lines of one kind that are worth a trunk */
const SHARED = 3;

/** Lines from one document to those that a column folds. */
export interface Band {
  readonly hub: string;
  readonly level: (typeof COLUMNS)[number];
  /** of relationship */
  readonly type: string;
  readonly certainty: Certainty;
  /** whether it is the hub that implements, forwards or rests on the others */
  readonly cites: boolean;
  readonly count: number;
}

export interface Bundle {
  readonly id: string;
  /** the document that all lines have in common */
  readonly hub: string;
  /** which way they leave it: 1 to the columns at its right, -1 to those at its left */
  readonly way: 1 | -1;
  /** of relationship */
  readonly type: string;
  readonly certainty: Certainty;
  readonly cites: boolean;
  readonly edges: Edges;
  readonly bands: readonly Band[];
}

/** The other ends of a bundle's lines, with their columns. */
export const farOf = ({ hub }: Bundle, { from, to }: Edges[number]): string => (from === hub ? to : from);

/**
 * @param drawn lines between documents that are shown @param columnOf the column of a document, by its id
 * @returns bundles, largest side first; a line is in one of them at most
 */
export function bundlesOf(
  drawn: Edges,
  bands: readonly (Band & { readonly column: number })[],
  columnOf: (id: string) => number,
): readonly Bundle[] {
  const sides = new Map<string, { hub: string; way: 1 | -1; edges: Edges[number][]; bands: Band[] }>();
  const sideOf = (hub: string, far: number) => {
    const way = far > columnOf(hub) ? 1 : -1;
    const side = sides.get(`${hub} ${way}`) ?? { hub, way, edges: [], bands: [] };
    sides.set(`${hub} ${way}`, side);
    return side;
  };
  for (const edge of drawn) {
    const [from, to] = [columnOf(edge.from), columnOf(edge.to)];
    if (from === to) continue;
    sideOf(edge.from, to).edges.push(edge);
    sideOf(edge.to, from).edges.push(edge);
  }
  for (const band of bands) if (band.column !== columnOf(band.hub)) sideOf(band.hub, band.column).bands.push(band);
  const taken = new Set<string>();
  const weight = (side: { readonly edges: Edges; readonly bands: readonly Band[] }): number =>
    side.edges.length + side.bands.reduce((sum, { count }) => sum + count, 0);
  return [...sides.values()]
    .sort((a, b) => weight(b) - weight(a) || (a.hub < b.hub ? -1 : 1))
    .flatMap(({ hub, way, edges, bands }) => {
      const free = edges.filter(({ id }) => !taken.has(id));
      if (weight({ edges: free, bands }) < MANY) return [];
      const kinds = new Map<string, { edges: Edges[number][]; bands: Band[]; of: Omit<Band, "level" | "count"> }>();
      const add = (of: Omit<Band, "level" | "count">) => {
        const key = `${of.type} ${of.certainty} ${of.cites}`;
        const kind = kinds.get(key) ?? { edges: [], bands: [], of };
        kinds.set(key, kind);
        return kind;
      };
      for (const edge of free)
        add({
          hub,
          type: edge.type,
          certainty: certaintyOf(edge.match),
          cites: edge.from === hub,
        }).edges.push(edge);
      for (const band of bands) add(band).bands.push(band);
      return [...kinds].flatMap(([key, kind]): Bundle[] => {
        if (kind.bands.length === 0 && kind.edges.length < SHARED) return [];
        for (const { id } of kind.edges) taken.add(id);
        const { type, certainty, cites } = kind.of;
        return [{ id: `${hub} ${way} ${key}`, hub, way, type, certainty, cites, edges: kind.edges, bands: kind.bands }];
      });
    });
}
