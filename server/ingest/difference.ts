/** What has to change in a store so that it holds exactly a given graph. */
import { type Graph, type GraphChange, type GraphElement, isSame } from "../model/index.ts";

/** Reads the store once and compares element by element; memory is bounded by the given graph and the changes. */
export async function difference(target: Graph, present: AsyncIterable<GraphElement>): Promise<GraphChange> {
  const same = new Set<string>();
  const changed = new Set<string>();
  const deleteNodes: { id: string; label: GraphChange["deleteNodes"][number]["label"] }[] = [];
  const deleteRelationships: GraphChange["deleteRelationships"][number][] = [];
  for await (const element of present) {
    const wanted = element.kind === "node" ? target.nodes.get(element.id) : target.relationships.get(element.id);
    if (wanted === undefined) {
      if (element.kind === "node") deleteNodes.push({ id: element.id, label: element.labels[0] });
      else deleteRelationships.push({ id: element.id, type: element.type, start: element.start, end: element.end });
      continue;
    }
    if (isSame(wanted, element)) {
      same.add(element.id);
      continue;
    }
    changed.add(element.id);
    // a relationship's ends and type cannot be changed in place
    if (element.kind === "relationship" && wanted.kind === "relationship") {
      if (wanted.type !== element.type || wanted.start !== element.start || wanted.end !== element.end) {
        deleteRelationships.push({ id: element.id, type: element.type, start: element.start, end: element.end });
      }
    }
  }
  const isNew = ({ id }: GraphElement): boolean => !same.has(id) && !changed.has(id);
  const nodes = [...target.nodes.values()];
  const relationships = [...target.relationships.values()];
  return {
    upsertNodes: nodes.filter(({ id }) => changed.has(id)),
    upsertRelationships: relationships.filter(({ id }) => changed.has(id)),
    newNodes: nodes.filter(isNew),
    newRelationships: relationships.filter(isNew),
    deleteNodes,
    deleteRelationships,
  };
}
