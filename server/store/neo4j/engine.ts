/**
 * A Neo4j server behind the store. Assumed of a database that holds other data too: nodes with one of our six labels and
 * an `id` that begins as ours do (doc:, org:, …) are ours; everything else is neither written nor counted. No node of the
 * store's own stands in the graph: for imported files see archive.ts, for the version schema.ts.
 */
import neo4j, { type Result, type Session } from "neo4j-driver";
import type { Limits } from "../embedded/process.ts";
import { type Engine, OWN_WORK, type RunOptions } from "../graph/engine.ts";
import { checkSize, checkWords, MAX_ANSWER, withoutStrings } from "../guard.ts";
import { StoreError, type StoreInfo, type Table } from "../port.ts";
import { checkRanges } from "../ranges.ts";
import { archiveOf } from "./archive.ts";
import { connect, describe, type Neo4jOptions } from "./connect.ts";
import { neo4jError, ONLY_READ } from "./errors.ts";
import { checkOnlyReads } from "./plan.ts";
import { explainOnce, runOnce } from "./reader.ts";
import { rowsOf, tableOf } from "./rows.ts";
import { ensureNeo4jSchema } from "./schema.ts";
import { inTurns } from "./turns.ts";
import { parameterOf } from "./values.ts";

/** rows that a console asks for at a time: each may be a megabyte, and those that have been sent are read before anybody else is answered */
const CONSOLE_FETCH = 20;

export async function openNeo4j(options: Neo4jOptions, readOnly: boolean, limits: Limits): Promise<Engine> {
  const { uri, database } = options;
  const wrap = (error: unknown, writing = false): StoreError => neo4jError(error, uri, database, writing);
  const driver = connect(options, wrap);
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (mode: "READ" | "WRITE", fetchSize = 1_000): Session =>
    driver.session({
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager,
      fetchSize,
      ...(database ? { database } : {}),
    });

  let info: StoreInfo;
  try {
    info = await describe(session("READ"), uri);
  } catch (error) {
    await driver.close();
    throw wrap(error);
  }

  const idsOf = async (internal: readonly string[]): Promise<readonly (readonly [string, string])[]> => {
    const reader = session("READ");
    try {
      const { records } = await reader.executeRead((tx) =>
        tx.run("MATCH (n) WHERE elementId(n) IN $internal RETURN elementId(n) AS e, n.id AS id", { internal }),
      );
      return records.map((record) => [String(record.get("e")), String(record.get("id") ?? "")]);
    } finally {
      await reader.close();
    }
  };

  /** One auto-commit run that can be ended. @param maxSize characters of an answer that may be cut short */
  const single = async (
    statement: string,
    parameters: Record<string, unknown>,
    { timeoutMs = limits.timeoutMs, maxRows = limits.maxRows, signal }: RunOptions,
    maxSize?: number,
  ): Promise<Table> => {
    const reader = session("READ", maxSize === undefined ? undefined : CONSOLE_FETCH);
    try {
      return await tableOf(
        await runOnce(reader, statement, parameters, { timeoutMs, maxRows, maxSize, signal }),
        idsOf,
      );
    } catch (error) {
      throw wrap(error);
    }
  };

  const managed = async (
    statement: string,
    parameters: Record<string, unknown>,
    { timeoutMs: timeout = limits.timeoutMs, maxRows = limits.maxRows, write }: RunOptions,
  ): Promise<Table> => {
    const worker = session(write ? "WRITE" : "READ");
    const work = (tx: { run(statement: string, parameters: Record<string, unknown>): Result }) =>
      rowsOf(tx.run(statement, parameterOf(parameters) as Record<string, unknown>), maxRows);
    try {
      const rows = await (write ? worker.executeWrite(work, { timeout }) : worker.executeRead(work, { timeout }));
      return await tableOf(rows, idsOf);
    } catch (error) {
      throw wrap(error, write);
    } finally {
      await worker.close().catch(() => {});
    }
  };
  /** the server allows nobody to write this database */
  let closed = false;
  const run = (
    statement: string,
    parameters: Record<string, unknown> = {},
    options: RunOptions = {},
  ): Promise<Table> => {
    if (options.write && readOnly)
      return Promise.reject(new StoreError("forbidden", "the store is open for reading only"));
    if (options.write && closed) return Promise.reject(new StoreError("forbidden", ONLY_READ));
    return options.signal ? single(statement, parameters, options) : managed(statement, parameters, options);
  };

  const explained = async (statement: string, parameters: Record<string, unknown>) => {
    try {
      return await explainOnce(session("READ"), statement, parameters, limits.timeoutMs);
    } catch (error) {
      throw wrap(error);
    }
  };
  const own = (statement: string, parameters: Record<string, unknown>, write = false): Promise<Table> =>
    run(statement, parameters, { ...OWN_WORK, write });

  /** full-text indexes that can be asked */
  let indexes: Promise<ReadonlySet<string>> | undefined;
  const onlineIndexes = async (): Promise<ReadonlySet<string>> => {
    const { rows } = await own("SHOW FULLTEXT INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", {});
    return new Set(rows.map(([name]) => String(name)));
  };

  return {
    shared: true,
    info: async () => info,
    async candidates(label) {
      const name = `zhengmai_words_${label.toLowerCase()}`;
      indexes ??= onlineIndexes().catch(() => new Set<string>());
      return (await indexes).has(name) ? name : undefined;
    },
    async ensureSchema() {
      // asked beforehand: the driver would try a refused write again for half a minute
      closed = await own(
        "SHOW DATABASES YIELD name, access, home WHERE access = 'read-only' AND (name = $database OR ($database IS NULL AND home)) RETURN name",
        { database: database ?? null },
      ).then(
        ({ rows }) => rows.length > 0,
        () => false,
      );
      await ensureNeo4jSchema(own, readOnly);
      indexes = undefined;
    },
    run,
    writer: async () =>
      readOnly || closed
        ? undefined
        : inTurns(
            () => session("WRITE"),
            (error) => wrap(error, true),
          ),
    async console(statement, parameters = {}, options = {}) {
      checkSize(statement);
      checkWords(statement);
      checkRanges(withoutStrings(statement));
      const { plan, type } = await explained(statement, parameters);
      checkOnlyReads(plan, type);
      return single(statement, parameters, options, MAX_ANSWER);
    },
    async explain(statement, parameters = {}) {
      checkSize(statement);
      checkWords(statement);
      return (await explained(statement, parameters)).plan;
    },
    ...archiveOf(own),
    close: () => driver.close(),
  };
}
