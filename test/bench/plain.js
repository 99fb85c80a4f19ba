/** What a careful script would do without us: UNWIND … CREATE in batches of 5,000 per label and type, one after another. */
import neo4j from "neo4j-driver";

const BATCH = 5_000;

/** Writes some nodes and relationships and takes them away again. */
export async function warmUp(options) {
  async function* scan() {
    const id = (at) => `warm:${at}`;
    for (let at = 0; at < 20_000; at++)
      yield { kind: "node", id: id(at), labels: ["Warm"], properties: { id: id(at), name: "甲".repeat(at % 40) } };
    for (let at = 1; at < 20_000; at++)
      yield {
        kind: "relationship",
        id: id(at),
        type: "WARM",
        start: id(at),
        end: id(at >> 1),
        properties: { id: id(at) },
      };
  }
  await plainLoop(options, { scan });
}

/** @returns seconds and elements of writing what a store holds once more, under labels that begin with Plain; these are taken away again */
export async function plainLoop({ uri, username, password }, store, spent = () => 0) {
  const nodes = new Map();
  const relationships = new Map();
  const labelOf = new Map();
  for await (const element of store.scan()) {
    const { id, properties } = element;
    if (element.kind === "node") {
      labelOf.set(id, element.labels[0]);
      push(nodes, element.labels[0], { id, properties });
    } else {
      const key = `${labelOf.get(element.start)} ${element.type} ${labelOf.get(element.end)}`;
      push(relationships, key, { id, start: element.start, end: element.end, properties });
    }
  }
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session();
  const run = (statement, rows) => session.executeWrite((tx) => tx.run(statement, { rows }));
  try {
    for (const label of nodes.keys())
      await session.run(`CREATE CONSTRAINT plain_${label} IF NOT EXISTS FOR (n:Plain${label}) REQUIRE n.id IS UNIQUE`);
    await session.run("CALL db.awaitIndexes(300)");
    const start = performance.now();
    const before = spent();
    let elements = 0;
    for (const [label, list] of nodes)
      for (const rows of batches(list)) {
        await run(`UNWIND $rows AS row CREATE (n:Plain${label}) SET n = row.properties`, rows);
        elements += rows.length;
      }
    for (const [key, list] of relationships) {
      const [from, type, to] = key.split(" ");
      for (const rows of batches(list)) {
        await run(
          `UNWIND $rows AS row MATCH (a:Plain${from} {id: row.start}) MATCH (b:Plain${to} {id: row.end}) CREATE (a)-[r:PLAIN_${type}]->(b) SET r = row.properties`,
          rows,
        );
        elements += rows.length;
      }
    }
    const seconds = (performance.now() - start) / 1000;
    const processor = spent() - before;
    for (const label of nodes.keys()) {
      await session.run(`MATCH (n:Plain${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
      await session.run(`DROP CONSTRAINT plain_${label}`);
    }
    return { seconds, elements, processor };
  } finally {
    await session.close();
    await driver.close();
  }
}

function push(groups, key, value) {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function* batches(list) {
  for (let at = 0; at < list.length; at += BATCH) yield list.slice(at, at + BATCH);
}
