/** Which document of a cascade each other one follows from most nearly: a tree with the root at its top. Pure. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { COLUMNS, type Edges } from "./shapes.ts";

export interface Families {
  /** document → the one that it follows from, or that follows from it on the way up; the root has none */
  readonly parent: ReadonlyMap<string, string>;
  /** all documents, each after its parent, families one behind another; those of the root from which nothing follows come last */
  readonly order: readonly string[];
}

/** Of several documents that one is connected with, the one nearest in level, then in time, is its parent. @param documents in order of date */
export function familiesOf(root: string, documents: readonly DocumentCard[], edges: Edges): Families {
  const at = new Map(documents.map((card, index) => [card.id, index]));
  const level = new Map(documents.map((card) => [card.id, COLUMNS.indexOf(card.level)]));
  const near = new Map<string, string[]>();
  for (const { from, to } of edges)
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (at.has(own) && at.has(other)) near.set(own, [...(near.get(own) ?? []), other]);
  const parent = new Map<string, string>();
  const distance = (of: ReadonlyMap<string, number>, a: string, b: string): number =>
    Math.abs((of.get(a) ?? 0) - (of.get(b) ?? 0));
  const leads = (from: string, to: string): boolean => {
    for (let id: string | undefined = from; id !== undefined; id = parent.get(id)) if (id === to) return true;
    return false;
  };
  for (const { id } of documents) {
    if (id === root) continue;
    const others = [...(near.get(id) ?? [])].sort(
      (a, b) => distance(level, id, a) - distance(level, id, b) || distance(at, id, a) - distance(at, id, b),
    );
    // between the root and it: neither farther out than it is, nor something that follows from it
    const own = [Math.sign((at.get(id) ?? 0) - (at.get(root) ?? 0)), at.get(id) ?? 0] as const;
    const inward = others.filter((other) => other === root || own[0] * (own[1] - (at.get(other) ?? 0)) > 0);
    const chosen = [...inward, ...others].find((other) => !leads(other, id));
    parent.set(id, chosen ?? root);
  }
  const children = new Map<string, string[]>();
  for (const { id } of documents) {
    const above = parent.get(id);
    if (above !== undefined) children.set(above, [...(children.get(above) ?? []), id]);
  }
  const order: string[] = [];
  const visit = (id: string): void => {
    order.push(id);
    const own = children.get(id) ?? [];
    const leaves = id === root ? own.filter((child) => !children.has(child)) : [];
    for (const child of [...own.filter((child) => !leaves.includes(child)), ...leaves]) visit(child);
  };
  visit(root);
  return { parent, order };
}
