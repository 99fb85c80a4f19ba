/**
 * Constraints, indexes and the version of a Neo4j database. The version stands on one node of its own, (:ZhengmaiSchema {version}),
 * that is no part of the graph: no count, export or removal sees it.
 */
import { ID_PREFIX, NODE_LABELS } from "../../model/index.ts";
import { schemaStatements } from "../graph/statements.ts";
import { StoreError, type Table } from "../port.ts";

type Run = (statement: string, parameters: Record<string, unknown>, write?: boolean) => Promise<Table>;

/** What a version changed in data that is there, in order: the statements at place N lead from version N to N + 1. */
const MIGRATIONS: readonly (readonly string[])[] = [
  // 1: the first version that says so; older databases hold the same
  [],
];

/** @throws StoreError `format` where a newer version of the program has written the database */
export async function ensureNeo4jSchema(run: Run, readOnly: boolean): Promise<void> {
  const found = (await run("MATCH (v:ZhengmaiSchema) RETURN max(v.version) AS version", {})).rows[0]?.[0];
  const version = typeof found === "number" ? found : 0;
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      "format",
      `expected a database of schema ${MIGRATIONS.length} or older, got schema ${version}: a newer zhengmai has written it; use that version`,
    );
  }
  if (readOnly) return;
  for (const statement of schemaStatements("neo4j")) {
    const label = NODE_LABELS.find(
      (each) => statement.startsWith("CREATE CONSTRAINT") && statement.includes(`:${each})`),
    );
    if (label === undefined || !(await holdsOthers(run, label))) await run(statement, {}, true);
    // a constraint would bind other people's nodes too; an index finds ours as fast and binds nobody
    else
      await orThere(
        run(`CREATE INDEX zhengmai_${label.toLowerCase()}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`, {}, true),
      );
  }
  await run("CALL db.awaitIndexes(300)", {});
  for (const [from, statements] of MIGRATIONS.entries()) {
    if (from < version) continue;
    for (const statement of statements) await run(statement, {}, true);
    await run("MERGE (v:ZhengmaiSchema) SET v.version = $version", { version: from + 1 }, true);
  }
}

/** Whether nodes with our label are there that are not ours. */
async function holdsOthers(run: Run, label: (typeof NODE_LABELS)[number]): Promise<boolean> {
  const { rows } = await run(
    `MATCH (n:${label}) WHERE NOT coalesce(toStringOrNull(n.id), '') STARTS WITH $prefix RETURN n.id AS id LIMIT 1`,
    { prefix: ID_PREFIX[label] },
  );
  return rows.length > 0;
}

/** An index or constraint of somebody else on the same property will do. */
async function orThere(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (
      !(
        error instanceof StoreError &&
        /already (?:exists|indexed)|constraint.*index/iu.test(`${error.message} ${error.detail}`)
      )
    )
      throw error;
  });
}
