/** The driver's values as plain cells, and parameters as the driver wants them. */
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { Properties } from "../../model/index.ts";
import type { Cell, NodeCell, RelationshipCell } from "../port.ts";

/** Whole numbers as integers: 5 must not become 5.0, and LIMIT takes no float. */
export function parameterOf(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value === "bigint") return neo4j.int(value);
  if (Array.isArray(value)) return value.map(parameterOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, parameterOf(each)]));
  return value;
}

/** internal ids of relationship ends in a value whose nodes are not themselves in it */
export function endsOf(value: unknown, known: Map<string, string>, missing: Set<string>): void {
  if (neo4j.isNode(value)) known.set(value.elementId, nodeId(value));
  else if (neo4j.isRelationship(value)) missing.add(value.startNodeElementId).add(value.endNodeElementId);
  else if (neo4j.isPath(value))
    for (const each of [value.start, value.end, ...value.segments.flatMap(({ start, end }) => [start, end])])
      endsOf(each, known, missing);
  else if (Array.isArray(value)) for (const each of value) endsOf(each, known, missing);
  else if (typeof value === "object" && value !== null && !neo4j.isInt(value))
    for (const each of Object.values(value)) endsOf(each, known, missing);
}

const nodeId = (node: Node): string => String(plain(node.properties.id) ?? "");
const plain = (value: unknown): Cell => cellOf(value, new Map());

export function cellOf(value: unknown, ids: ReadonlyMap<string, string>): Cell {
  if (value === null || value === undefined) return null;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((each) => cellOf(each, ids));
  if (neo4j.isNode(value)) return nodeCell(value);
  if (neo4j.isRelationship(value)) return relationshipCell(value, ids);
  if (neo4j.isPath(value)) return pathCell(value, ids);
  if (typeof value !== "object" || ArrayBuffer.isView(value)) return String(value);
  // the driver prints a duration of days alone with the T of a time that is not there
  if (neo4j.isDuration(value)) return value.toString().replace(/T$/u, "");
  // dates, times and points print themselves
  if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null) return String(value);
  return Object.fromEntries(shown(value).map(([key, each]) => [key, cellOf(each, ids)]));
}

/** Properties that begin with "_" are the store's own (archived files): of a node they are left out, a statement that names one gets it. */
const shown = (map: object): readonly [string, unknown][] =>
  Object.entries(map)
    .filter(([key]) => !key.startsWith("_"))
    .sort(([a], [b]) => (a < b ? -1 : 1));

const propertiesOf = (map: object): Properties =>
  Object.fromEntries(shown(map).map(([key, each]) => [key, plain(each)])) as Properties;

const nodeCell = (node: Node): NodeCell => ({
  kind: "node",
  id: nodeId(node),
  labels: [...node.labels].sort(),
  properties: propertiesOf(node.properties),
});

const relationshipCell = (each: Relationship, ids: ReadonlyMap<string, string>): RelationshipCell => ({
  kind: "relationship",
  id: String(plain(each.properties.id) ?? ""),
  type: each.type,
  start: ids.get(each.startNodeElementId) ?? "",
  end: ids.get(each.endNodeElementId) ?? "",
  properties: propertiesOf(each.properties),
});

const pathCell = (path: Path, ids: ReadonlyMap<string, string>): Cell => ({
  kind: "path",
  nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(nodeCell),
  relationships: path.segments.map((segment) => relationshipCell(segment.relationship, ids)),
});
