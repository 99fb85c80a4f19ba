/** Any node by its id, and what stands next to it: counts first, members of the types asked for. */
import type { ApiNode, ApiRelationship, DocumentCard, Neighbours, Paths, ReadRelationship } from "../../model/api.ts";
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES } from "../../model/index.ts";
import type { NodeCell, PathCell, RelationshipCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, node, relationship, rows, rowsOf, text } from "../rows.ts";
import { readersOf } from "./readers.ts";

const PREFIX: Readonly<Record<string, NodeLabel>> = {
  doc: "Document",
  org: "Organization",
  place: "Place",
  task: "Task",
  prog: "Program",
  src: "Source",
};

/** An id begins with its kind. @throws HttpProblem 404 */
export async function findNode(store: Store, id: string, wanted?: NodeLabel): Promise<NodeCell> {
  const label = PREFIX[id.slice(0, Math.max(0, id.indexOf(":")))];
  if (label && (wanted === undefined || wanted === label)) {
    const [row] = await rows(store, `node-${label}`, { id });
    if (row) return node(row, "n");
  }
  throw noNode(id, wanted);
}

export const noNode = (id: string, wanted?: NodeLabel): HttpProblem =>
  new HttpProblem(404, "noNode", `no ${wanted ?? "node"} of the graph has the id ${JSON.stringify(id)}`);

export const apiNode = (cell: NodeCell): ApiNode => ({
  kind: "node",
  id: cell.id,
  labels: [...cell.labels],
  properties: { ...cell.properties },
});
const apiRelationship = (cell: RelationshipCell): ApiRelationship => ({
  kind: "relationship",
  id: cell.id,
  type: cell.type,
  start: cell.start,
  end: cell.end,
  properties: { ...cell.properties },
});

const readRelationship = (cell: RelationshipCell, reader: DocumentCard | undefined): ReadRelationship => ({
  ...apiRelationship(cell),
  document: reader ? { id: reader.id, number: reader.number, displayTitle: reader.displayTitle } : null,
});

const labelOf = (cell: NodeCell): NodeLabel => NODE_LABELS.find((label) => cell.labels.includes(label)) ?? "Document";

/**
 * How many relationships of each type leave and reach a node, each type by a name of its own: to ask a relationship for its type
 * unpacks all that the ones beside it say in the embedded engine (119 MiB and a second for the 22,000 of one decree at a million nodes).
 */
const degreesOf = (label: NodeLabel): string =>
  RELATIONSHIP_TYPES.flatMap((type) =>
    [
      ["out", `-[:${type}]->`],
      ["in", `<-[:${type}]-`],
    ].map(
      ([direction, arrow]) =>
        `MATCH (n:${label} {id: $id})${arrow}() RETURN '${type}' AS type, '${direction}' AS direction, count(*) AS total`,
    ),
  ).join(" UNION ALL ");

const THROUGH: ReadonlySet<NodeLabel> = new Set(["Document", "Organization"]);

export interface NeighbourOptions {
  /** none: counts alone */
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly limit: number;
  readonly skip: number;
}

export async function neighbours(store: Store, id: string, options: NeighbourOptions): Promise<Neighbours> {
  const cell = await findNode(store, id);
  const label = labelOf(cell);
  const counted = rowsOf(await store.read(degreesOf(label), { id }));
  const groups = counted.flatMap((row) => {
    const direction = text(row, "direction") === "in" ? ("in" as const) : ("out" as const);
    const total = count(row, "total");
    return total === 0 ? [] : [{ type: text(row, "type"), direction, total }];
  });
  groups.sort((a, b) => (a.direction + a.type < b.direction + b.type ? 1 : -1));
  const charged = THROUGH.has(label) ? await rows(store, `through-${label}`, { id }) : [];
  const asked = groups.filter(
    (group) =>
      options.types.includes(group.type) && (options.direction === "both" || options.direction === group.direction),
  );
  const total = asked.reduce((sum, group) => sum + group.total, 0);
  const parameters = { id, types: [...options.types], skip: options.skip, limit: options.limit };
  const found = [];
  for (const direction of ["out", "in"] as const) {
    if (!asked.some((group) => group.direction === direction)) continue;
    found.push(...(await rows(store, `${direction}-${label}`, parameters)));
  }
  const nodes = new Map(found.map((row) => [node(row, "m").id, apiNode(node(row, "m"))]));
  const shown = found.slice(0, options.limit);
  const links = shown.map((row) => relationship(row, "r"));
  const readers = await readersOf(store, links);
  return {
    node: apiNode(cell),
    groups,
    through: charged[0] === undefined ? null : count(charged[0], "total"),
    nodes: shown
      .map((row) => nodes.get(node(row, "m").id))
      .filter((item, index, all): item is ApiNode => item !== undefined && all.indexOf(item) === index),
    relationships: links.map((link) => readRelationship(link, readers.get(link.id))),
    total,
    limit: options.limit,
    truncated: total > options.skip + shown.length,
  };
}

/** All shortest paths between two nodes over relationships that a reader would follow. */
export async function paths(store: Store, from: string, to: string, limit: number): Promise<Paths> {
  const [start, end] = [await findNode(store, from), await findNode(store, to)];
  const empty = { total: 0, limit, truncated: false };
  if (start.id === end.id) {
    return {
      from: apiNode(start),
      to: apiNode(end),
      paths: [{ nodes: [start.id], relationships: [] }],
      nodes: [apiNode(start)],
      relationships: [],
      ...empty,
      total: 1,
    };
  }
  const statement = `MATCH (a:${labelOf(start)} {id: $from}), (b:${labelOf(end)} {id: $to}) MATCH p = allShortestPaths((a)-[:${PATH_TYPES}*..8]-(b)) RETURN p LIMIT 200`;
  const table = await store.read(statement, { from, to }, { maxRows: 200 });
  const cells = table.rows.map((row) => row[0] as unknown as PathCell);
  const list = cells.map((path) => ({
    nodes: path.nodes.map((item) => item.id),
    relationships: path.relationships.map((item) => item.id),
  }));
  const order = list
    .map((item, index) => ({ item, index, key: item.nodes.join("\n") + item.relationships.join("\n") }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const shown = order.slice(0, limit);
  const nodes = new Map<string, ApiNode>();
  const links = new Map<string, RelationshipCell>();
  for (const { index } of shown) {
    for (const item of cells[index]?.nodes ?? []) nodes.set(item.id, apiNode(item));
    for (const item of cells[index]?.relationships ?? []) links.set(item.id, item);
  }
  const readers = await readersOf(store, [...links.values()]);
  return {
    from: apiNode(start),
    to: apiNode(end),
    paths: shown.map(({ item }) => item),
    nodes: [...nodes.values()],
    relationships: [...links.values()].map((link) => readRelationship(link, readers.get(link.id))),
    total: list.length,
    limit,
    truncated: list.length > limit || table.truncated,
  };
}

/** FROM_SOURCE and IN_PLACE join everything to everything: a path over them says nothing. */
const PATH_TYPES =
  "ISSUED_BY|CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS|ASSIGNS|LED_BY|ASSIGNED_TO|SUPPORTED_BY|NAMES|PART_OF|SUCCEEDED_BY";
