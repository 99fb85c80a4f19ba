/**
 * The whole graph in one order for both engines: ids compared by UTF-16 code units, as JavaScript does. The ids of nodes are
 * held, then those of one type of relationship at a time; the elements come in pages. A Source that has nothing but an id is a file put away whose import has not been written yet:
 * it is left out here and in the counts.
 */
import {
  type GraphElement,
  ID_PREFIX,
  NODE_LABELS,
  type NodeLabel,
  type Properties,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from "../../model/index.ts";
import type { Cell, Counts } from "../port.ts";
import { type Engine, OWN_WORK } from "./engine.ts";

const PAGE = 2_000;
const VISIBLE: Partial<Record<NodeLabel, string>> = {
  Source: "AND any(k IN keys(n) WHERE k <> 'id' AND NOT k STARTS WITH '_')",
};

/** The test that a node of a label, in the variable n, is ours. */
export const ours = (engine: Engine, label: NodeLabel): string =>
  engine.shared ? `n.id STARTS WITH '${ID_PREFIX[label]}'` : "n.id IS NOT NULL";

/**
 * Counts our nodes of a label. Nobody else writes into the embedded engine, where a test of a property has it unpacked for every
 * node and stays so: with those of relationships 250 MB of a million nodes.
 * @param also a further test, asked where the database is shared: it holds texts of files whose nodes are not written yet, too
 */
export const countOf = (engine: Engine, label: NodeLabel, also = ""): string =>
  engine.shared
    ? `MATCH (n:${label}) WHERE ${ours(engine, label)} ${also} RETURN count(n) AS total`
    : `MATCH (n:${label}) RETURN count(n) AS total`;

export async function countAll(engine: Engine): Promise<Counts> {
  const count = async (statement: string): Promise<number> => {
    const cell = (await engine.run(statement, { prefixes: Object.values(ID_PREFIX) }, OWN_WORK)).rows[0]?.[0];
    return typeof cell === "number" ? cell : 0;
  };
  const nodes: Partial<Record<NodeLabel, number>> = {};
  for (const label of NODE_LABELS) {
    const n = await count(countOf(engine, label, VISIBLE[label]));
    if (n > 0) nodes[label] = n;
  }
  const relationships: Partial<Record<RelationshipType, number>> = {};
  for (const type of RELATIONSHIP_TYPES) {
    const n = await count(
      engine.shared
        ? `MATCH (a)-[r:${type}]->() WHERE r.id IS NOT NULL AND any(p IN $prefixes WHERE a.id STARTS WITH p) RETURN count(r) AS total`
        : `MATCH ()-[r:${type}]->() RETURN count(r) AS total`,
    );
    if (n > 0) relationships[type] = n;
  }
  return { nodes, relationships };
}

/** ids asked for at once */
const IDS = 50_000;

export async function* nodeIds(engine: Engine): AsyncGenerator<{ label: NodeLabel; ids: readonly string[] }> {
  for (const label of NODE_LABELS) {
    // beside the embedded engine's nodes there are no others; a test of what a node has would have all of it unpacked
    const where = engine.shared ? `WHERE ${ours(engine, label)} ${VISIBLE[label] ?? ""}` : "";
    for (let skip = 0; ; skip += IDS) {
      const { rows } = await engine.run(
        `MATCH (n:${label}) ${where} RETURN n.id AS id SKIP $skip LIMIT $limit`,
        { skip, limit: IDS },
        OWN_WORK,
      );
      yield { label, ids: rows.flatMap(([id]) => (typeof id === "string" ? [id] : [])) };
      if (rows.length < IDS) break;
    }
  }
}

export async function outgoing(
  engine: Engine,
  label: NodeLabel,
  ids: readonly string[],
): Promise<readonly GraphElement[]> {
  const found: GraphElement[] = [];
  const nodes = await engine.run(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS properties`,
    { ids },
    OWN_WORK,
  );
  for (const [id, properties] of nodes.rows)
    if (typeof id === "string") found.push({ kind: "node", id, labels: [label], properties: propertiesOf(properties) });
  const relationships = await engine.run(
    `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r]->(b) WHERE type(r) IN $types AND r.id IS NOT NULL RETURN r.id AS id, type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties`,
    { ids, types: RELATIONSHIP_TYPES },
    OWN_WORK,
  );
  for (const [id, type, start, end, properties] of relationships.rows)
    if (typeof id === "string" && typeof start === "string" && typeof end === "string")
      found.push({
        kind: "relationship",
        id,
        type: type as RelationshipType,
        start,
        end,
        properties: propertiesOf(properties),
      });
  return found;
}

export async function* scanAll(engine: Engine): AsyncGenerator<GraphElement> {
  const nodes: [id: string, label: NodeLabel][] = [];
  for await (const { label, ids } of nodeIds(engine)) for (const id of ids) nodes.push([id, label]);
  nodes.sort(byId);
  for (const page of pages(nodes)) {
    const found = new Map<string, Properties>();
    for (const label of new Set(page.map(([, each]) => each))) {
      const ids = page.filter(([, each]) => each === label).map(([id]) => id);
      const { rows } = await engine.run(
        `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS properties`,
        { ids },
        OWN_WORK,
      );
      for (const [id, properties] of rows) found.set(`${label} ${String(id)}`, propertiesOf(properties));
    }
    for (const [id, label] of page) {
      const properties = found.get(`${label} ${id}`);
      if (properties) yield { kind: "node", id, labels: [label], properties };
    }
  }
  for await (const page of pagesOf(relationshipIds(engine))) {
    const found = new Map<string, { end: string; properties: Properties }>();
    for (const [key, members] of groupBy(page, ([, type, start]) => `${labelOf(start) ?? ""} ${type}`)) {
      const [label, type] = key.split(" ");
      if (!label) continue;
      const { rows } = await engine.run(
        `UNWIND $rows AS row MATCH (a:${label} {id: row.start})-[r:${type} {id: row.id}]->(b) RETURN r.id AS id, a.id AS start, b.id AS end, properties(r) AS properties`,
        { rows: members.map(([id, , start]) => ({ id, start })) },
        OWN_WORK,
      );
      for (const [id, start, end, properties] of rows) {
        if (typeof end === "string")
          found.set(`${type} ${String(start)} ${String(id)}`, { end, properties: propertiesOf(properties) });
      }
    }
    for (const [id, type, start] of page) {
      const rest = found.get(`${type} ${start} ${id}`);
      if (rest) yield { kind: "relationship", id, type, start, end: rest.end, properties: rest.properties };
    }
  }
}

type RelationshipId = readonly [id: string, type: RelationshipType, start: string];

/**
 * The ids of all relationships in order, those of one type in memory at a time: ids that we make begin with their type.
 * The few that do not are held all along and come in between.
 */
async function* relationshipIds(engine: Engine): AsyncGenerator<RelationshipId> {
  const odd: RelationshipId[] = [];
  for (const type of RELATIONSHIP_TYPES) odd.push(...(await idsOfType(engine, type, "NOT r.id STARTS WITH $prefix")));
  odd.sort(byId);
  let next = 0;
  for (const type of RELATIONSHIP_TYPES.toSorted((a, b) => (`${a}:` < `${b}:` ? -1 : 1)))
    for (const each of (await idsOfType(engine, type, "r.id STARTS WITH $prefix")).sort(byId)) {
      for (let one = odd[next]; one !== undefined && byId(one, each) < 0; one = odd[++next]) yield one;
      yield each;
    }
  yield* odd.slice(next);
}

async function idsOfType(engine: Engine, type: RelationshipType, where: string): Promise<RelationshipId[]> {
  const found: RelationshipId[] = [];
  for (let skip = 0; ; skip += IDS) {
    const { rows } = await engine.run(
      `MATCH (a)-[r:${type}]->() WHERE r.id IS NOT NULL AND ${where} RETURN r.id AS id, a.id AS start SKIP $skip LIMIT $limit`,
      { prefix: `${type}:`, skip, limit: IDS },
      OWN_WORK,
    );
    for (const [id, start] of rows)
      if (typeof id === "string" && typeof start === "string") found.push([id, type, start]);
    if (rows.length < IDS) return found;
  }
}

const labelOf = (id: string): NodeLabel | undefined => NODE_LABELS.find((label) => id.startsWith(ID_PREFIX[label]));

const byId = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

/** `properties()` gives a map of plain values; ours hold scalars and lists of them alone. */
const propertiesOf = (cell: Cell | undefined): Properties =>
  typeof cell === "object" && cell !== null ? (cell as unknown as Properties) : {};

async function* pagesOf<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let page: T[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

function* pages<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += PAGE) yield items.slice(start, start + PAGE);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
