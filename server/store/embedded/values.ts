/** The embedded engine's values as plain cells. Ends of relationships are internal numbers there; `idOf` looks them up. */
import type { Properties } from "../../model/index.ts";
import type { Cell, NodeCell, RelationshipCell } from "../port.ts";

export function cellOf(value: unknown, idOf: (internal: number) => string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  // the engine answers a date and time without zone as an instant in UTC
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/\.000Z$/u, "")
      .replace(/Z$/u, "");
  if (Array.isArray(value)) return value.map((each) => cellOf(each, idOf));
  if (typeof value !== "object") return String(value);
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  const map = value as Readonly<Record<string, unknown>>;
  if (typeof map._id === "number" && Array.isArray(map._labels)) return nodeOf(map, idOf);
  if (isRelationship(map)) return relationshipOf(map, idOf);
  if (
    Array.isArray(map.nodes) &&
    Array.isArray(map.edges) &&
    Object.keys(map).length === 2 &&
    map.nodes.every(isNode)
  ) {
    return {
      kind: "path",
      nodes: map.nodes.map((each) => nodeOf(each, idOf)),
      relationships: map.edges.map((each) => relationshipOf(each, idOf)),
    };
  }
  return Object.fromEntries(shown(map).map(([key, each]) => [key, cellOf(each, idOf)]));
}

/** Tells the internal numbers of both ends of every relationship in a value. */
export function eachEnd(value: unknown, tell: (internal: number) => void): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  if (Array.isArray(value)) {
    for (const each of value) eachEnd(each, tell);
    return;
  }
  const map = value as Readonly<Record<string, unknown>>;
  if (isRelationship(map)) {
    tell(map._source);
    tell(map._target);
  }
  for (const each of Object.values(map)) eachEnd(each, tell);
}

const isRelationship = (
  map: Readonly<Record<string, unknown>>,
): map is Readonly<Record<string, unknown>> & { readonly _source: number; readonly _target: number } =>
  typeof map._id === "number" &&
  typeof map._type === "string" &&
  typeof map._source === "number" &&
  typeof map._target === "number";

const isNode = (value: unknown): boolean => typeof value === "object" && value !== null && "_labels" in value;

function nodeOf(map: Readonly<Record<string, unknown>>, idOf: (internal: number) => string): NodeCell {
  const properties = propertiesOf(map, idOf);
  return {
    kind: "node",
    id: String(properties.id ?? ""),
    labels: (map._labels as readonly unknown[]).map(String),
    properties,
  };
}

function relationshipOf(map: Readonly<Record<string, unknown>>, idOf: (internal: number) => string): RelationshipCell {
  const properties = propertiesOf(map, idOf);
  return {
    kind: "relationship",
    id: String(properties.id ?? ""),
    type: String(map._type),
    start: idOf(Number(map._source)),
    end: idOf(Number(map._target)),
    properties,
  };
}

function propertiesOf(map: Readonly<Record<string, unknown>>, idOf: (internal: number) => string): Properties {
  const kept = shown(map).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, cellOf(value, idOf)])) as Properties;
}

/** Keys in one order on both engines; those that begin with "_" are the engine's or the store's own. */
const shown = (map: Readonly<Record<string, unknown>>): readonly [string, unknown][] =>
  Object.entries(map)
    .filter(([key]) => !key.startsWith("_"))
    .sort(([a], [b]) => (a < b ? -1 : 1));
