/**
 * Door of the room: records in, one graph out. Pass one learns what documents there are; pass two makes the contributions of
 * each record, which are joined without regard to order. Pure: the same corpus gives the same graph.
 */
import type { Correction, Graph, Link } from "../model/index.ts";
import { createAssembly } from "./assemble.ts";
import { createResolver, type ResolverSource } from "./resolver.ts";

export { type Claims, createAssembly } from "./assemble.ts";
export { NATION_SCOPES } from "./branches.ts";
export { isFullName, staleCorrections } from "./corrections.ts";
export { ODDITIES, oddityOf, ringsOfRepeal } from "./doubts.ts";
export { explainBodies } from "./explain.ts";
export { type Members, membersIn, membersOf, unexpanded } from "./members.ts";
export type { Body, Standpoint } from "./organizations.ts";
export { createResolver, type Resolver, type ResolverSource } from "./resolver.ts";
export { normaliseTitle, titleCore } from "./titles.ts";

/** The graph of a corpus that fits into memory, and how each citation and unit name was brought to its node. */
export function resolve(
  corpus: readonly ResolverSource[],
  corrections: readonly Correction[] = [],
): { readonly graph: Graph; readonly links: readonly Link[] } {
  const sources = [...new Map(corpus.map((source) => [source.id, source])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const resolver = createResolver(corrections);
  for (const source of sources) resolver.learn(source);
  const assembly = createAssembly();
  const links: Link[] = [...resolver.doubts()];
  for (const source of sources) resolver.contribute(source, assembly, (link) => links.push(link));
  const graph = resolver.finish(assembly.finish());
  links.sort((a, b) =>
    a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : a.line - b.line || (linkKey(a) < linkKey(b) ? -1 : 1),
  );
  return { graph, links: links.flatMap((link) => resolver.settle(link) ?? []) };
}

function linkKey(link: Link): string {
  return `${link.documentId}|${link.kind}|${link.printed}|${link.target}`;
}
