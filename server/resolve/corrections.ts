/** What people decided, applied to the finished graph: the result does not depend on the order of the corrections. */
import {
  boundariesOf,
  type Correction,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type Link,
  linesOfBoundary,
} from "../model/index.ts";

/** Boundaries were applied before, when the source was read. */
export function applyCorrections(
  graph: Graph,
  links: readonly Link[],
  corrections: readonly Correction[],
): { graph: Graph; links: readonly Link[] } {
  if (corrections.length === 0) return { graph, links };
  const sorted = [...corrections].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const apart = sorted.flatMap((c) => (c.kind === "notSame" ? [[c.subject, c.value] as const] : []));
  const to = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = to.get(at); next !== undefined; next = to.get(at)) at = next;
    return at;
  };
  for (const c of sorted) {
    if (c.kind !== "same") continue;
    if (!graph.nodes.has(c.subject) || !graph.nodes.has(c.value)) continue;
    const a = root(c.subject);
    const b = root(c.value);
    if (a === b) continue;
    to.set(a, b);
    // a chain of sames must not join what someone keeps apart
    if (apart.some(([one, other]) => one !== other && root(one) === root(other))) to.delete(a);
  }
  const wrong = new Set(sorted.filter((c) => c.kind === "wrong").map((c) => c.subject));
  const targets = new Map(
    sorted.flatMap((c) => (c.kind === "target" && graph.nodes.has(c.value) ? [[c.subject, c.value] as const] : [])),
  );
  const nodes = new Map<string, GraphNode>();
  for (const [id, node] of graph.nodes) if (!to.has(id) && !wrong.has(id)) nodes.set(id, node);
  const relationships = new Map<string, GraphRelationship>();
  for (const [id, r] of graph.relationships) {
    const start = root(r.start);
    const end = root(targets.get(id) ?? r.end);
    if (wrong.has(id) || start === end || !nodes.has(start) || !nodes.has(end)) continue;
    relationships.set(id, { ...r, start, end });
  }
  return { graph: { nodes, relationships }, links: links.map((link) => ({ ...link, target: root(link.target) })) };
}

/**
 * Corrections that no longer find what they speak of in a graph without corrections: a node, a relationship, a source.
 * A boundary is also lost where it contradicts another one.
 */
export function staleCorrections(graph: Graph, corrections: readonly Correction[]): readonly Correction[] {
  const isNode = (id: string): boolean => graph.nodes.has(id);
  return corrections.filter((c) => {
    if (c.kind === "boundary") {
      const lines = linesOfBoundary(c.value);
      const used = boundariesOf(c.subject.slice("src:".length), corrections);
      return !(isNode(c.subject) && used.some((u) => u.first === lines?.first && u.last === lines.last));
    }
    if (c.kind === "target") return !(graph.relationships.has(c.subject) && isNode(c.value));
    if (c.kind === "wrong") return !(isNode(c.subject) || graph.relationships.has(c.subject));
    return !(isNode(c.subject) && isNode(c.value));
  });
}
