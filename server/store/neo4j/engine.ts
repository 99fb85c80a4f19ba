/**
 * A Neo4j server behind the store. Assumed of a database that holds other data too: nodes with one of our six labels and
 * an `id` that begins as ours do (doc:, org:, …) are ours; everything else is neither written nor counted. No node of the
 * store's own stands in the graph: for imported files see archive.ts, for the version schema.ts.
 */
import neo4j, { type Result, type Session } from "neo4j-driver";
import type { Limits } from "../embedded/process.ts";
import { type Engine, OWN_WORK, type RunOptions } from "../graph/engine.ts";
import { checkSize, checkWords, lengthOf, MAX_ANSWER, TOO_WIDE, withoutExplain, withoutStrings } from "../guard.ts";
import { type Cell, type PlanStep, StoreError, type StoreInfo, type Table } from "../port.ts";
import { checkRanges } from "../ranges.ts";
import { archiveOf } from "./archive.ts";
import { connect, describe, type Neo4jOptions } from "./connect.ts";
import { neo4jError, ONLY_READ } from "./errors.ts";
import { forbiddenStep, planOf } from "./plan.ts";
import { ensureNeo4jSchema } from "./schema.ts";
import { inTurns } from "./turns.ts";
import { cellOf, endsOf, parameterOf } from "./values.ts";

/** rows that a console asks for at a time: each may be a megabyte, and those that have been sent are read before anybody else is answered */
const CONSOLE_FETCH = 20;

export async function openNeo4j(options: Neo4jOptions, readOnly: boolean, limits: Limits): Promise<Engine> {
  const { uri, database } = options;
  const wrap = (error: unknown): StoreError => neo4jError(error, uri, database);
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

  /** the server allows nobody to write this database */
  let closed = false;

  /** Rows of a result up to a limit; reading stops there, and so does the server. */
  const collect = async (result: Result, maxRows: number, maxSize = Number.POSITIVE_INFINITY) => {
    const raw: unknown[][] = [];
    let truncated = false;
    let size = 0;
    const columns = await result.keys();
    for await (const record of result) {
      const row = columns.map((_, index) => record.get(index) as unknown);
      if (Number.isFinite(maxSize)) size += lengthOf(row);
      if (raw.length >= maxRows || size > maxSize) {
        if (raw.length === 0) throw new StoreError("memory", TOO_WIDE);
        truncated = true;
        break;
      }
      raw.push(row);
    }
    return { columns: columns.map(String), raw, truncated };
  };

  /** Relationships name their ends by internal ids: those whose nodes are not in the answer are looked up. */
  const finish = async (answer: {
    columns: readonly string[];
    raw: readonly unknown[][];
    truncated: boolean;
  }): Promise<Table> => {
    const ids = new Map<string, string>();
    const missing = new Set<string>();
    for (const row of answer.raw) endsOf(row, ids, missing);
    const unknown = [...missing].filter((id) => !ids.has(id));
    if (unknown.length > 0) {
      const reader = session("READ");
      try {
        const { records } = await reader.executeRead((tx) =>
          tx.run("MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS e, n.id AS id", { ids: unknown }),
        );
        for (const record of records) ids.set(String(record.get("e")), String(record.get("id") ?? ""));
      } finally {
        await reader.close();
      }
    }
    const rows = answer.raw.map((row): readonly Cell[] => row.map((value) => cellOf(value, ids)));
    return { columns: answer.columns, rows, truncated: answer.truncated };
  };

  /** One auto-commit run in a session of its own: closing the session really ends the work on the server. */
  const single = async (
    statement: string,
    parameters: Record<string, unknown>,
    run: RunOptions,
    maxSize?: number,
  ): Promise<Table> => {
    const timeoutMs = run.timeoutMs ?? limits.timeoutMs;
    if (run.signal?.aborted) throw new StoreError("cancelled", "the work was cancelled");
    const reader = session("READ", maxSize === undefined ? undefined : CONSOLE_FETCH);
    let stop: (error: StoreError) => void = () => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    // the driver waits for ever for a server that cannot answer, so the clock is ours
    const timer = setTimeout(
      () =>
        stop(
          new StoreError("timeout", `the statement was ended after ${timeoutMs} ms; ask for less, or raise the limit`),
        ),
      timeoutMs,
    );
    const abort = (): void => stop(new StoreError("cancelled", "the work was cancelled"));
    run.signal?.addEventListener("abort", abort, { once: true });
    const work = collect(
      reader.run(statement, parameterOf(parameters) as Record<string, unknown>, { timeout: timeoutMs + 1_000 }),
      run.maxRows ?? limits.maxRows,
      maxSize,
    );
    work.catch(() => {});
    try {
      return await finish(await Promise.race([work, stopped]));
    } catch (error) {
      throw wrap(error);
    } finally {
      clearTimeout(timer);
      run.signal?.removeEventListener("abort", abort);
      void reader.close().catch(() => {});
    }
  };

  const managed = async (statement: string, parameters: Record<string, unknown>, run: RunOptions): Promise<Table> => {
    const worker = session(run.write ? "WRITE" : "READ");
    const work = (tx: { run(statement: string, parameters: Record<string, unknown>): Result }) =>
      collect(tx.run(statement, parameterOf(parameters) as Record<string, unknown>), run.maxRows ?? limits.maxRows);
    try {
      const timeout = run.timeoutMs ?? limits.timeoutMs;
      return await finish(
        await (run.write ? worker.executeWrite(work, { timeout }) : worker.executeRead(work, { timeout })),
      );
    } catch (error) {
      throw wrap(error);
    } finally {
      await worker.close().catch(() => {});
    }
  };
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

  const explained = async (
    statement: string,
    parameters: Record<string, unknown>,
  ): Promise<{ plan: PlanStep; type: string }> => {
    const reader = session("READ");
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new StoreError("timeout", "the statement could not be planned in time; make it simpler")),
        limits.timeoutMs,
      );
    });
    try {
      const { summary } = await Promise.race([
        reader.run(`EXPLAIN ${withoutExplain(statement)}`, parameterOf(parameters) as Record<string, unknown>, {
          timeout: limits.timeoutMs,
        }),
        late,
      ]);
      if (!summary.plan)
        throw new StoreError("forbidden", "expected a statement that only reads, got one without a plan");
      return { plan: planOf(summary.plan), type: summary.queryType };
    } catch (error) {
      throw wrap(error);
    } finally {
      clearTimeout(timer);
      void reader.close().catch(() => {});
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
    writer: async () => (readOnly || closed ? undefined : inTurns(() => session("WRITE"), wrap)),
    async console(statement, parameters = {}, options = {}) {
      checkSize(statement);
      checkWords(statement);
      checkRanges(withoutStrings(statement));
      const { plan, type } = await explained(statement, parameters);
      const found = forbiddenStep(plan);
      if (found) throw new StoreError("forbidden", `expected a statement that only reads, got ${found}`);
      const shows =
        plan.operator === "ProduceResults"
          ? plan.children.every((child) => child.operator.startsWith("Show"))
          : plan.operator.startsWith("Show");
      if (type !== "r" && !(type === "s" && shows))
        throw new StoreError(
          "forbidden",
          "expected a statement that only reads, got one that writes or rules the database",
        );
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
