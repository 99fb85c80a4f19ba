/** What people decided, applied to the finished graph: the result does not depend on the order of the corrections. */

import { boundariesOf, boundaryOf, headsOf, headWithin, keptApart, squeezed } from "../model/corrections.ts";
import {
  type Correction,
  canonical,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type LineRange,
  type Link,
  type NameApart,
  type Properties,
  type RelationshipType,
} from "../model/index.ts";
import { strongest } from "./assemble.ts";
import { type Body, resolveBody } from "./organizations.ts";
import type { Standpoint } from "./standpoint.ts";

export interface Corrector {
  /** told of every node that is claimed, before {@link apply} is asked */
  exists(id: string): void;
  /** Boundaries and heads were applied before, when the source was read. */
  apply(part: Graph): Graph;
  /** the body that a printed name is brought to, where a person keeps the name apart from the one that the rules found */
  apart(body: Body, printed: string): Body;
  /** a link as corrected, null where its fact is wrong; after {@link apply} was given the relationship that says it */
  settle(link: Link): Link | null;
  home(id: string): string;
  /** whether a person says that the fact of a relationship is wrong */
  isWrong(relationship: string): boolean;
  /** the type that people say a relationship has; undefined where nobody says another one */
  typeOf(relationship: string): RelationshipType | undefined;
  /** the bodies that people say a node is, where a full name alone tells them: no text need name them */
  said(id: string): readonly Body[];
}

/** where a full name is read that no document prints */
export const NOWHERE: Standpoint = { place: null, level: "unknown", anonymous: null, document: "", year: null };

/** `org:` and the full official name of a body; null where it is another name, or one that needs its place or document. */
function bodyByName(id: string): Body | null {
  const name = /^org:([^|?]+)$/u.exec(id)?.[1];
  const body = name === undefined ? null : resolveBody(name, NOWHERE);
  return body !== null && body.id === id && body.outcome === "resolved" && body.kind !== "collective" ? body : null;
}

/** Whether an id tells a body by its full official name, which a person may name where no text does. */
export const isFullName = (id: string): boolean => bodyByName(id) !== null;

export function corrector(corrections: readonly Correction[]): Corrector {
  const sorted = [...corrections].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const named = new Set(
    sorted.flatMap((c) => {
      if (c.kind === "boundary" || c.kind === "head") return [];
      return c.kind === "same" || c.kind === "notSame" || c.kind === "target" ? [c.subject, c.value] : [c.subject];
    }),
  );
  const present = new Set<string>();
  const wrong = new Set(sorted.filter((c) => c.kind === "wrong").map((c) => c.subject));
  const types = new Map(sorted.flatMap((c) => (c.kind === "relation" ? [[c.subject, c.value] as const] : [])));
  const texts = new Map(sorted.flatMap((c) => (c.kind === "text" ? [[c.subject, c.value] as const] : [])));
  const homes = homesOf(sorted);
  const said = new Map<string, Body[]>();
  for (const c of sorted) {
    const body = c.kind === "same" ? bodyByName(c.value) : null;
    if (body !== null) said.set(c.subject, [...(said.get(c.subject) ?? []), body]);
  }
  const settled = new Set(
    sorted.flatMap((c) => (c.kind === "notSame" ? [pairKey(c.subject, c.value), pairKey(c.value, c.subject)] : [])),
  );
  const names = sorted.flatMap((c) => keptApart(c) ?? []);
  /** relationships that a correction found, by type and ends */
  const gone = new Set<string>();
  const led = new Map<string, string>();
  let decided: { readonly to: ReadonlyMap<string, string>; readonly targets: ReadonlyMap<string, string> } | undefined;
  const decide = () => {
    decided ??= {
      to: joined(sorted, present),
      targets: new Map(
        sorted.flatMap((c) => (c.kind === "target" && present.has(c.value) ? [[c.subject, c.value]] : [])),
      ),
    };
    return decided;
  };
  return {
    exists(id) {
      if (named.has(id)) present.add(id);
    },
    home: (id) => end(homes, id),
    said: (id) => (said.get(id) ?? []).filter((body) => !settled.has(pairKey(id, body.id))),
    apart(body, printed) {
      if (names.length === 0) return body;
      const [name, home] = [squeezed(printed), end(homes, body.id)];
      const told = names.find((c) => c.name === name && (c.subject === body.id || end(homes, c.subject) === home));
      if (told === undefined) return body;
      const reason = `${body.reason}; a person says that ${told.subject} is not meant`;
      return { ...body, id: told.node, name, base: name, outcome: "unresolved", candidates: [], reason };
    },
    isWrong: (relationship) => wrong.has(relationship),
    typeOf: (relationship) => types.get(relationship),
    settle(link) {
      if (sorted.length === 0) return link;
      const { to } = decide();
      const { relationship: said, target } = link;
      const key = said === null ? "" : factKey(said.type, said.start, target);
      if (gone.has(key) || wrong.has(end(to, target))) return null;
      const meant = end(to, led.get(key) ?? target);
      if (meant === target) return link;
      return {
        ...link,
        target: meant,
        outcome: "resolved",
        candidates: [],
        reason: `${link.reason}; a person says that it is ${meant}`,
      };
    },
    apply(part) {
      if (sorted.length === 0) return part;
      const { to, targets } = decide();
      const nodes = new Map<string, GraphNode>();
      const names = new Map<string, string[]>();
      for (const [id, node] of part.nodes) {
        if (to.has(id)) names.set(end(to, id), [...(names.get(end(to, id)) ?? []), ...namesOf(node)]);
        else if (!wrong.has(id)) nodes.set(id, called(withoutSettled(node, settled), texts.get(id)));
      }
      for (const [id, more] of names) {
        const node = nodes.get(id);
        if (node !== undefined) nodes.set(id, withNames(node, more));
      }
      const relationships = new Map<string, GraphRelationship>();
      const moved = new Map<string, GraphRelationship[]>();
      for (const [id, r] of part.relationships) {
        const from = end(to, r.start);
        const meant = targets.get(id);
        const until = end(to, meant ?? r.end);
        if (wrong.has(id)) gone.add(factKey(r.type, r.start, r.end));
        else if (meant !== undefined) led.set(factKey(r.type, r.start, r.end), meant);
        if (wrong.has(id) || from === until || wrong.has(from) || wrong.has(until)) continue;
        // the one that stays is where it is itself
        if (r.type === "IN_PLACE" && from !== r.start && nodes.get(from)?.properties.placeCode !== undefined) continue;
        const { type, properties } = ofType(r, types.get(id));
        relationships.set(id, {
          ...r,
          type,
          start: from,
          end: until,
          properties: until === r.end ? properties : decidedBy(properties),
        });
        if (from !== r.start || until !== r.end || type !== r.type) moved.set(factKey(type, from, until), []);
      }
      if (moved.size > 0) for (const r of relationships.values()) moved.get(factKey(r.type, r.start, r.end))?.push(r);
      for (const [first, ...more] of moved.values()) {
        // what was said of two nodes that are one is said once
        const best = more.length > 0 && first !== undefined ? strongest([first, ...more]) : undefined;
        if (best === undefined || first === undefined) continue;
        for (const { id } of [first, ...more]) relationships.delete(id);
        relationships.set(best.id, { ...first, id: best.id, properties: best.properties });
      }
      return { nodes, relationships };
    },
  };
}

const pairKey = (a: string, b: string): string => `${a}\u0000${b}`;

/** Another number under the same title and day is in doubt no more, where a person says that its document is another one. */
function withoutSettled(node: GraphNode, settled: ReadonlySet<string>): GraphNode {
  const { otherNumbers, ...rest } = node.properties;
  if (otherNumbers === undefined || settled.size === 0) return node;
  const open = [otherNumbers].flat().filter((number) => !settled.has(pairKey(node.id, `doc:${number}`)));
  return { ...node, properties: open.length === 0 ? rest : { ...rest, otherNumbers: open.map(String) } };
}

const factKey = (type: string, start: string, target: string): string => `${type}\u0000${start}\u0000${target}`;

/** A person decided where it ends: nothing is in doubt there, and what the rules matched it by is not why. */
function decidedBy({ outcome, candidates, ...rest }: Properties): Properties {
  return { ...rest, corrected: true };
}

/** A relationship as another type; `readAs` keeps what the rules read. Only what repeals takes the place of something. */
function ofType(r: GraphRelationship, type: RelationshipType = r.type): Pick<GraphRelationship, "type" | "properties"> {
  if (type === r.type) return r;
  const { replaces: _, ...rest } = r.properties;
  return { type, properties: { ...rest, readAs: r.type } };
}

/** A task under the words that people give it; `readAs` keeps those that were read. */
function called(node: GraphNode, text: string | undefined): GraphNode {
  const { text: read } = node.properties;
  if (text === undefined || read === undefined || read === text) return node;
  return { ...node, properties: { ...node.properties, text, readAs: read } };
}

function namesOf({ properties }: GraphNode): readonly string[] {
  const main = properties.title ?? properties.name;
  return [...(main === undefined ? [] : [String(main)]), ...[properties.aliases ?? []].flat().map(String)];
}

/** A node that others went up in is found by their names too. */
function withNames(node: GraphNode, more: readonly string[]): GraphNode {
  const [main] = namesOf(node);
  const aliases = [...new Set([...namesOf(node), ...more])].filter((name) => name !== main).sort();
  return aliases.length === 0 ? node : { ...node, properties: { ...node.properties, aliases } };
}

/** Which nodes may go up in which, whether they are there or not. */
function homesOf(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const c of corrections) {
    if (c.kind !== "same") continue;
    const [a, b] = [end(homes, c.subject), end(homes, c.value)];
    if (a !== b) homes.set(a, b);
  }
  return homes;
}

/** Where a chain of joins ends. */
function end(to: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let next = to.get(at); next !== undefined; next = to.get(at)) at = next;
  return at;
}

/** Which node goes up in which: those that someone calls the same and that are there. */
function joined(sorted: readonly Correction[], present: ReadonlySet<string>): ReadonlyMap<string, string> {
  const apart = sorted.flatMap((c) =>
    c.kind === "notSame" ? [[c.subject, keptApart(c)?.node ?? c.value] as const] : [],
  );
  const to = new Map<string, string>();
  for (const c of sorted) {
    if (c.kind !== "same" || !present.has(c.subject) || !present.has(c.value)) continue;
    const [a, b] = [end(to, c.subject), end(to, c.value)];
    if (a === b) continue;
    to.set(a, b);
    // a chain of sames must not join what someone keeps apart
    if (apart.some(([one, other]) => one !== other && end(to, one) === end(to, other))) to.delete(a);
  }
  return to;
}

/**
 * Corrections that no longer find what they speak of in a graph without corrections: a node, a relationship, a source.
 * A boundary, or what is said of a head, is also lost where it contradicts another one.
 * @param documents lines of the documents of a source (its bare id), as people's boundaries have them
 */
export function staleCorrections(
  graph: Graph,
  corrections: readonly Correction[],
  documents: ReadonlyMap<string, readonly LineRange[]> = new Map(),
): readonly Correction[] {
  const isNode = (id: string): boolean => graph.nodes.has(id) || made.has(id);
  const sames = corrections.flatMap((c) => (c.kind === "same" ? [c] : []));
  /** a body that no text names, and that someone says a node of the graph is */
  const isSaid = (id: string, seen: readonly string[] = []): boolean =>
    bodyByName(id) !== null &&
    sames.some(
      ({ subject, value }) =>
        value === id && !seen.includes(subject) && (isNode(subject) || isSaid(subject, [...seen, id])),
    );
  const homes = homesOf(corrections);
  const isPrinted = ({ subject, name }: NameApart): boolean =>
    [...graph.nodes].some(
      ([id, { properties }]) =>
        (id === subject || end(homes, id) === end(homes, subject)) &&
        [properties.name, ...[properties.aliases ?? []].flat()].includes(name),
    );
  const made = new Set(
    corrections
      .flatMap((c) => keptApart(c) ?? [])
      .filter(isPrinted)
      .map(({ node }) => node),
  );
  return corrections.filter((c) => {
    const name = keptApart(c);
    if (name !== null) return !made.has(name.node);
    if (c.kind === "boundary") {
      const used = boundariesOf(c.subject.slice("src:".length), corrections).map(canonical);
      return !(isNode(c.subject) && used.includes(canonical(boundaryOf(c.value))));
    }
    if (c.kind === "head") {
      const id = c.subject.slice("src:".length);
      const lines = documents.get(id)?.find(({ first, last }) => first <= c.line && c.line <= last);
      return lines === undefined || headWithin(headsOf(id, corrections), lines).get(c.field) !== c.value;
    }
    if (c.kind === "target") return !(graph.relationships.has(c.subject) && isNode(c.value));
    if (c.kind === "relation") return !graph.relationships.has(c.subject);
    if (c.kind === "text") return !isNode(c.subject);
    if (c.kind === "wrong") return !(isNode(c.subject) || graph.relationships.has(c.subject));
    const found = (id: string): boolean => isNode(id) || isSaid(id);
    return !(found(c.subject) && found(c.value));
  });
}
