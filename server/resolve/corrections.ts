/** What people decided, applied to the finished graph: the result does not depend on the order of the corrections. */
import type { Correction, Graph, GraphNode, GraphRelationship, Link } from "../model/index.ts";

/**
 * same: node `subject` is node `value` · notSame: undoes a `same` of the two · target: relationship `subject` goes to node `value` ·
 * wrong: the node or relationship `subject` is not there. Boundaries are the segmenter's business.
 */
export function applyCorrections(
  graph: Graph,
  links: readonly Link[],
  corrections: readonly Correction[],
): { graph: Graph; links: readonly Link[] } {
  if (corrections.length === 0) return { graph, links };
  const sorted = [...corrections].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const pair = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);
  const apart = new Set(sorted.filter((c) => c.kind === "notSame").map((c) => pair(c.subject, c.value ?? "")));
  const to = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = to.get(at); next !== undefined; next = to.get(at)) at = next;
    return at;
  };
  for (const c of sorted) {
    if (c.kind !== "same" || c.value === undefined || apart.has(pair(c.subject, c.value))) continue;
    if (!graph.nodes.has(c.subject) || !graph.nodes.has(c.value)) continue;
    const a = root(c.subject);
    const b = root(c.value);
    if (a !== b) to.set(a, b);
  }
  const wrong = new Set(sorted.filter((c) => c.kind === "wrong").map((c) => c.subject));
  const targets = new Map(
    sorted
      .filter((c) => c.kind === "target" && c.value !== undefined && graph.nodes.has(c.value))
      .map((c) => [c.subject, c.value ?? ""]),
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

/** Corrections that no longer find what they speak of in a graph without corrections; boundaries are the segmenter's to judge. */
export function staleCorrections(graph: Graph, corrections: readonly Correction[]): readonly Correction[] {
  const isNode = (id: string | undefined): boolean => id !== undefined && graph.nodes.has(id);
  return corrections.filter((c) => {
    if (c.kind === "boundary") return false;
    if (c.kind === "target") return !(graph.relationships.has(c.subject) && isNode(c.value));
    if (c.kind === "wrong") return !(isNode(c.subject) || graph.relationships.has(c.subject));
    return !(isNode(c.subject) && isNode(c.value));
  });
}
