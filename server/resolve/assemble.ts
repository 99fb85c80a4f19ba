/** Claims about nodes and relationships, joined so that neither their order nor their repetition shows in the graph. */
import {
  canonical,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  type Properties,
  type PropertyValue,
  type RelationshipType,
} from "../model/index.ts";

type Loose = Readonly<Record<string, PropertyValue | null | undefined>>;

/** Leaves out what is not known: a null is never stored. */
export function known(values: Loose): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}

interface Claim {
  /** 0 the text is held · 1 carried by a held text · 2 cited */
  readonly rank: number;
  readonly key: string;
  readonly properties: Properties;
}

/** What takes claims: in any order, the same one as often as one likes. */
export interface Claims {
  node(label: NodeLabel, id: string, rank: number, properties: Properties, aliases?: readonly string[]): void;
  relate(type: RelationshipType, start: string, end: string, id: string, properties: Properties): void;
}

export interface Assembly extends Claims {
  finish(): Graph;
}

export function createAssembly(): Assembly {
  const claims = new Map<string, { label: NodeLabel; list: Map<string, Claim>; aliases: Set<string> }>();
  const relations = new Map<
    string,
    {
      type: RelationshipType;
      start: string;
      end: string;
      mentions: Mention[];
    }
  >();
  return {
    node(label, id, rank, properties, aliases = []) {
      const entry = claims.get(id) ?? { label, list: new Map<string, Claim>(), aliases: new Set<string>() };
      claims.set(id, entry);
      const key = `${rank}${canonical(properties)}`;
      entry.list.set(key, { rank, key, properties });
      for (const alias of aliases) entry.aliases.add(alias);
    },
    relate(type, start, end, id, properties) {
      if (start === end) return;
      const key = `${type}\u0000${start}\u0000${end}`;
      const entry = relations.get(key) ?? { type, start, end, mentions: [] };
      relations.set(key, entry);
      entry.mentions.push({ id, properties });
    },
    finish() {
      const nodes = new Map<string, GraphNode>();
      for (const [id, entry] of [...claims].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const merged: Record<string, PropertyValue> = {};
        for (const claim of [...entry.list.values()].sort((a, b) => (a.key < b.key ? -1 : 1)))
          for (const [name, value] of Object.entries(claim.properties)) if (!(name in merged)) merged[name] = value;
        const main = merged.title ?? merged.name;
        const aliases = [...entry.aliases].filter((alias) => alias !== main).sort();
        nodes.set(id, {
          kind: "node",
          id,
          labels: [entry.label],
          properties: { id, ...merged, ...(aliases.length > 0 ? { aliases } : {}) },
        });
      }
      const relationships = new Map<string, GraphRelationship>();
      for (const entry of relations.values()) {
        const best = strongest(entry.mentions);
        if (best === undefined) continue;
        const { type, start, end } = entry;
        relationships.set(best.id, {
          kind: "relationship",
          id: best.id,
          type,
          start,
          end,
          properties: best.properties,
        });
      }
      return { nodes, relationships: new Map([...relationships].sort(([a], [b]) => (a < b ? -1 : 1))) };
    },
  };
}

interface Mention {
  readonly id: string;
  readonly properties: Properties;
}

/** The mention that stands for all that say the same, with the lines of the others in its source; whatever their order. */
export function strongest(mentions: readonly Mention[]): Mention | undefined {
  const sorted = [...mentions].sort((a, b) => strength(a) - strength(b) || (order(a) < order(b) ? -1 : 1));
  const [best] = sorted;
  if (best === undefined) return undefined;
  const { alsoLines, ...rest } = best.properties;
  const lines = new Set<number>();
  for (const { properties } of sorted)
    if (properties.sourceId === rest.sourceId)
      for (const line of [properties.line ?? [], properties.alsoLines ?? []].flat()) lines.add(Number(line));
  if (typeof rest.line === "number") lines.delete(rest.line);
  const also = [...lines].sort((a, b) => a - b);
  return { id: best.id, properties: { id: best.id, ...rest, ...(also.length > 0 ? { alsoLines: also } : {}) } };
}

function strength(m: { readonly properties: Properties }): number {
  return typeof m.properties.confidence === "number" ? -m.properties.confidence : 0;
}
function order(m: { readonly id: string; readonly properties: Properties }): string {
  return `${String(m.properties.sourceId ?? "")}|${String(m.properties.start ?? 0).padStart(9, "0")}|${m.id}|${canonical(m.properties)}`;
}

/** Two FNV-1a hashes of 32 bits: short, stable, and the same on every machine. */
export function shortHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xc9dc5118;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x0100019d);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
