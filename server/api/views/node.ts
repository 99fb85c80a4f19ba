/** Any node by its id, and what stands next to it: counts first, members of the types asked for. */
import type { ApiNode, ApiRelationship, DocumentCard, Neighbours, Paths, ReadRelationship } from "../../model/api.ts";
import { NODE_LABELS, type NodeLabel, RELATIONSHIP_TYPES } from "../../model/index.ts";
import type { NodeCell, PathCell, RelationshipCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, node, order, relationship, rows, rowsOf, text } from "../rows.ts";
import { readersOf } from "./readers.ts";

const PREFIX: Readonly<Record<string, NodeLabel>> = {
  doc: "Document",
  org: "Organization",
  place: "Place",
  task: "Task",
  prog: "Program",
  src: "Source",
};

const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(":")));

/** An id begins with its kind. @throws HttpProblem 404 */
export async function findNode(store: Store, id: string, wanted?: NodeLabel): Promise<NodeCell> {
  const label = PREFIX[prefixOf(id)];
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

interface Degree {
  readonly type: string;
  readonly direction: "out" | "in";
  readonly total: number;
}

/** What leaves a node before what reaches it, and each by type. */
const inOrder = (a: Degree, b: Degree): number => order(b.direction, a.direction) || order(a.type, b.type);

interface Member {
  readonly link: RelationshipCell;
  readonly member: NodeCell;
}

/**
 * A page of the relationships of a node, group after group, each in the order of who stands at the other end. The page is found by ids
 * alone; then what is on it is asked for whole, from where each relationship begins: few leave a node, thousands may reach one.
 */
async function membersOf(
  store: Store,
  label: NodeLabel,
  id: string,
  groups: readonly Degree[],
  { skip, limit }: Pick<NeighbourOptions, "skip" | "limit">,
): Promise<readonly Member[]> {
  const found: Member[] = [];
  let before = skip;
  for (const { type, direction, total } of groups) {
    if (found.length >= limit) break;
    if (before < total) {
      const arrow = direction === "out" ? `-[r:${type}]->` : `<-[r:${type}]-`;
      const page = rowsOf(
        await store.read(
          `MATCH (n:${label} {id: $id})${arrow}(m) RETURN r.id AS link, m.id AS member ORDER BY member, link SKIP $skip LIMIT $limit`,
          { id, skip: before, limit: limit - found.length },
        ),
      ).filter(({ link, member }) => typeof link === "string" && typeof member === "string");
      const place = new Map(page.map((row, at) => [text(row, "link"), at]));
      const members = [...new Set(page.map((row) => text(row, "member")))];
      const whole: Member[] = [];
      for (const other of NODE_LABELS) {
        const ids = members.filter((member) => PREFIX[prefixOf(member)] === other);
        if (ids.length === 0) continue;
        const own = `(n:${label} {id: $id})`;
        const theirs = `(m:${other} {id: member})`;
        const [start, end] = direction === "out" ? [own, theirs] : [theirs, own];
        const statement = `UNWIND $ids AS member MATCH ${start}-[r:${type}]->${end} RETURN r, m`;
        for (const row of rowsOf(await store.read(statement, { id, ids }, { maxRows: MOST_OF_A_PAGE })))
          whole.push({ link: relationship(row, "r"), member: node(row, "m") });
      }
      const at = ({ link }: Member): number => place.get(link.id) ?? -1;
      found.push(...whole.filter((one) => at(one) >= 0).sort((a, b) => at(a) - at(b)));
    }
    before = Math.max(0, before - total);
  }
  return found;
}

/** so many relationships of one type stand between the nodes of a page and one other at the most */
const MOST_OF_A_PAGE = 100_000;

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
  const shown = await membersOf(store, label, id, asked.toSorted(inOrder), options);
  const links = shown.map(({ link }) => link);
  const readers = await readersOf(store, links);
  return {
    node: apiNode(cell),
    groups,
    through: charged[0] === undefined ? null : count(charged[0], "total"),
    nodes: [...new Map(shown.map(({ member }) => [member.id, apiNode(member)])).values()],
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
