/** The embedded engine behind the store: <dataFolder>/embedded/{format.json, graph.grafeo, sources/}. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, RunOptions } from "../graph/engine.ts";
import { schemaStatements } from "../graph/statements.ts";
import { checkSize, checkWords, MAX_ANSWER, withoutExplain } from "../guard.ts";
import { FULL, FULL_MESSAGE, type PlanStep, StoreError } from "../port.ts";
import { forbiddenStep, planOf } from "./plan.ts";
import { type Limits, startEngine } from "./process.ts";
import { sourceFolder } from "./sources.ts";

/** Rises when stores written before cannot be read any more. */
const FORMAT = 1;

/** @throws StoreError `locked`, `format`, `unavailable` */
export async function openEmbedded(dataFolder: string, readOnly: boolean, limits: Limits): Promise<Engine> {
  const folder = join(dataFolder, "embedded");
  checkFormat(folder, readOnly);
  const sources = sourceFolder(join(folder, "sources"));
  const engine = await startEngine(join(folder, "graph.grafeo"), readOnly, { memoryMiB: limits.memoryMiB });

  const run = (statement: string, parameters: Record<string, unknown>, options: RunOptions, repeat: boolean) =>
    engine.ask(
      {
        op: "run",
        statement,
        parameters,
        maxRows: options.maxRows ?? limits.maxRows,
        // what is our own is bounded by its statement
        ...(repeat ? {} : { maxSize: MAX_ANSWER }),
      },
      {
        timeoutMs: options.timeoutMs ?? limits.timeoutMs,
        signal: options.signal,
        repeat,
        write: options.write === true,
      },
    );
  const explain = async (statement: string, parameters: Record<string, unknown>): Promise<PlanStep> => {
    const { rows } = await run(`EXPLAIN ${withoutExplain(statement)}`, parameters, {}, false);
    return planOf(String(rows[0]?.[0] ?? ""));
  };
  return {
    shared: false,
    names: join(folder, "names"),
    async info() {
      const { rows } = await engine.ask({ op: "version" }, { timeoutMs: limits.timeoutMs, repeat: true });
      return { engine: "embedded", version: `Grafeo ${String(rows[0]?.[0] ?? "")}`, address: folder };
    },
    async ensureSchema() {
      if (readOnly) return;
      // No text index: search goes by CONTAINS (graph/search.ts), and with one the engine rewrites a node 20 times slower
      // (measured: 20,000 nodes 6.6 s against 0.3 s) and opens three times slower.
      await engine.ask(
        { op: "schema", statements: schemaStatements("embedded") },
        { timeoutMs: 600_000, repeat: true },
      );
    },
    run: (statement, parameters = {}, options = {}) => {
      if (options.write && readOnly)
        return Promise.reject(new StoreError("forbidden", "the store is open for reading only"));
      return run(statement, parameters, options, true);
    },
    async console(statement, parameters = {}, options = {}) {
      checkSize(statement);
      checkWords(statement);
      // SHOW is not planned by this engine; it lists indexes and constraints and nothing else
      if (!/^\s*SHOW\s+(?:INDEXES|CONSTRAINTS)\s*;?\s*$/iu.test(statement)) {
        const found = forbiddenStep(await explain(statement, parameters));
        if (found) throw new StoreError("forbidden", `expected a statement that only reads, got ${found}`);
      }
      return run(statement, parameters, options, false);
    },
    async explain(statement, parameters = {}) {
      checkSize(statement);
      checkWords(statement);
      return explain(statement, parameters);
    },
    putSource: (source) =>
      readOnly
        ? Promise.reject(new StoreError("forbidden", "the store is open for reading only"))
        : sources.put(source),
    getSource: (id) => sources.get(id),
    removeSource: (id) =>
      readOnly ? Promise.reject(new StoreError("forbidden", "the store is open for reading only")) : sources.remove(id),
    listSources: () => sources.list(),
    settle: () => engine.settle(),
    close: () => engine.close(),
  };
}

function checkFormat(folder: string, readOnly: boolean): void {
  const path = join(folder, "format.json");
  try {
    if (existsSync(path)) {
      let format: unknown;
      try {
        format = (JSON.parse(readFileSync(path, "utf8")) as { format?: unknown }).format;
      } catch {
        format = "damaged";
      }
      if (format !== FORMAT) {
        throw new StoreError(
          "format",
          `expected a store of format ${FORMAT} in ${folder}, got ${String(format)}; move graph.grafeo and format.json away, then run: zhengmai rebuild`,
        );
      }
    } else if (!readOnly) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${path}.tmp`, `${JSON.stringify({ format: FORMAT })}\n`);
      renameSync(`${path}.tmp`, path);
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      "failed",
      FULL.test(String(error))
        ? FULL_MESSAGE
        : `the folder ${folder} cannot be written; choose another with ZHENGMAI_DATA`,
      String(error),
    );
  }
}
