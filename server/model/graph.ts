/** The graph: labels, relationship types, and plain values. The same words stand in cypher/schema, the API and the client. */

import type { Relation, Role } from "./record.ts";

export const NODE_LABELS = ["Document", "Organization", "Place", "Task", "Program", "Source"] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** How the id of every node of a label begins: what tells our nodes from others in a database that holds both. */
export const ID_PREFIX: Readonly<Record<NodeLabel, string>> = {
  Document: "doc:",
  Organization: "org:",
  Place: "place:",
  Task: "task:",
  Program: "prog:",
  Source: "src:",
};

/** How a document speaks of another one, and how a body takes part in a task: a fact of a family may be another of the same. */
export const CITING_TYPES = [
  "IMPLEMENTS",
  "BASED_ON",
  "APPLIES",
  "FORWARDS",
  "REPEALS",
  "AMENDS",
  "SUSPENDS",
  "APPROVES",
  "REPLIES_TO",
  "MENTIONS",
] as const;
export const DUTY_TYPES = ["LED_BY", "ASSIGNED_TO", "SUPPORTED_BY"] as const;

export const RELATIONSHIP_TYPES = [
  "ISSUED_BY",
  "CARRIES",
  ...CITING_TYPES,
  "ASSIGNS",
  ...DUTY_TYPES,
  "NAMES",
  "PART_OF",
  "IN_PLACE",
  "SUCCEEDED_BY",
  "FROM_SOURCE",
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** relation of a citation, role of a body → type */
export const TYPE_OF_RELATION = {
  repeals: "REPEALS",
  amends: "AMENDS",
  suspends: "SUSPENDS",
  forwards: "FORWARDS",
  approves: "APPROVES",
  replies: "REPLIES_TO",
  implements: "IMPLEMENTS",
  basis: "BASED_ON",
  applies: "APPLIES",
  mentions: "MENTIONS",
} as const satisfies Readonly<Record<Relation, RelationshipType>>;
export const TYPE_OF_ROLE = {
  lead: "LED_BY",
  responsible: "ASSIGNED_TO",
  cooperating: "SUPPORTED_BY",
} as const satisfies Readonly<Record<Role, RelationshipType>>;
export const TYPE_OF_FACT: Readonly<Record<Relation | Role, RelationshipType>> = {
  ...TYPE_OF_RELATION,
  ...TYPE_OF_ROLE,
};

/** The type that a relationship was read as: its id begins with it, and keeps it. */
export const typeRead = (relationship: string): string => relationship.slice(0, Math.max(0, relationship.indexOf(":")));

/** What a fact of a type may be instead: another relation of a citation, another role of a duty; of others nothing. */
export function typesBeside(type: string): readonly RelationshipType[] {
  const families: readonly (readonly RelationshipType[])[] = [CITING_TYPES, DUTY_TYPES];
  return families.flatMap((family) =>
    family.some((one) => one === type) ? family.filter((other) => other !== type) : [],
  );
}

/** Property values: what both engines hold alike. Dates are ISO strings. A null is never stored: the key is left out. */
export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | readonly Scalar[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly kind: "node";
  /** stable: derived from what the node is, never from the order of import */
  readonly id: string;
  readonly labels: readonly [NodeLabel];
  /** includes `id` */
  readonly properties: Properties;
}

export interface GraphRelationship {
  readonly kind: "relationship";
  readonly id: string;
  readonly type: RelationshipType;
  /** id of the start node */
  readonly start: string;
  readonly end: string;
  /** includes `id` */
  readonly properties: Properties;
}

export type GraphElement = GraphNode | GraphRelationship;

/** A whole graph in memory, keyed by id. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
}

/** What has to be done to a store. Upserts replace all properties of the element. */
export interface GraphChange {
  readonly upsertNodes: readonly GraphNode[];
  readonly upsertRelationships: readonly GraphRelationship[];
  /** elements that the store was seen not to hold */
  readonly newNodes?: readonly GraphNode[];
  readonly newRelationships?: readonly GraphRelationship[];
  /** nodes first lose their relationships by deleteRelationships */
  readonly deleteNodes: readonly { readonly id: string; readonly label: NodeLabel }[];
  readonly deleteRelationships: readonly {
    readonly id: string;
    readonly type: RelationshipType;
    readonly start: string;
    readonly end: string;
  }[];
}

/** JSON with sorted keys: the canonical form of an element, equal exactly when two elements are equal. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined && v !== null);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Whether two elements have one canonical form, told without making it. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, at) => isSame(value, other[at]));
  if (!isRecord(one) || !isRecord(other)) return false;
  return (
    Object.keys(one).every((name) => isSame(one[name] ?? null, other[name] ?? null)) &&
    Object.keys(other).every((name) => name in one || (other[name] ?? null) === null)
  );
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Why the members of a collective (各县（市、区）人民政府) are not told: its words do not say which; its place, or the year, is not
 * known; there is no table of what lies below its place (towns); the table does not reach that year; some came or went within it.
 */
export const UNEXPANDED = ["words", "place", "table", "year", "history", "change"] as const;
export type Unexpanded = (typeof UNEXPANDED)[number];
