/** `zhengmai query [FILE.cypher | -e STATEMENT] [--param k=v] [--format jsonl|csv|table]`: reading only. */
import { readFileSync } from "node:fs";
import { parseCommand, UsageError } from "../config.ts";
import { keywordMissAt, missesIn } from "../model/index.ts";
import { type Store, StoreError, type Table } from "../store/index.ts";
import { parametersOf } from "./parameters.ts";
import { interruptSignal, withStore } from "./session.ts";
import { formatOf, writeTable } from "./table.ts";

export const USAGE =
  "zhengmai query [FILE.cypher | -e STATEMENT] [--param k=v]… [--format jsonl|csv|table] [--limit N] [--timeout SECONDS]";

export async function run(args: readonly string[]): Promise<number> {
  const { config, flags, positionals } = parseCommand(
    args,
    {
      execute: { type: "string", short: "e" },
      param: { type: "string", multiple: true },
      format: { type: "string" },
      limit: { type: "string" },
      timeout: { type: "string" },
    },
    USAGE,
  );
  const statement = statementOf(flags.execute, positionals);
  const format = formatOf(flags.format);
  const limit = positive(flags.limit, "--limit", 100_000);
  const timeout = positive(flags.timeout, "--timeout", 60);
  const parameters = parametersOf(flags.param);
  return withStore(config, async (store) => {
    try {
      const table = await store.console(statement, parameters, {
        maxRows: limit,
        timeoutMs: timeout * 1000,
        signal: interruptSignal(),
      });
      await writeTable(table, format);
      if (hasNothing(table)) for (const line of await notThere(store, statement)) process.stderr.write(`${line}\n`);
      if (table.truncated)
        process.stderr.write(`only the first ${table.rows.length} rows are shown; --limit sets how many\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      for (const line of faultOf(error, statement)) process.stderr.write(`${line}\n`);
      return 1;
    }
  });
}

/** Where a statement is wrong, and the keyword that is likely meant; of other faults the engine's own words. */
function faultOf({ code, message, detail, offset }: StoreError, statement: string): readonly string[] {
  if (offset === undefined) return [`${message}${detail && detail !== message ? ` (${detail})` : ""}`];
  const word = code === "syntax" ? keywordMissAt(statement, offset) : null;
  const lines = statement.slice(0, word?.start ?? offset).split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return [
    `${message}, at line ${lines.length}, column ${column}`,
    ...(word ? [`there is no keyword ${word.name}; did you mean ${word.meant}?`] : []),
  ];
}

const KINDS = { label: "label", type: "relationship type", property: "property", keyword: "keyword" };

/** No rows, or a column with nothing in any of them: a property that nothing has gives null, a label that nothing has the count 0. */
function hasNothing({ columns, rows }: Table): boolean {
  return columns.some((_, at) => rows.every((row) => row[at] === null || row[at] === undefined || row[at] === 0));
}

/**
 * Labels, types and properties of the statement that the graph does not hold: no engine says so, and nothing is found. All of
 * the graph is counted for it, so it is asked only where something is not found.
 */
async function notThere(store: Store, statement: string): Promise<readonly string[]> {
  const { nodes, relationships } = await store.counts();
  const keys = await store.read("CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey", {});
  const properties = keys.rows.map(([key]) => String(key));
  return missesIn(statement, { labels: nodes, types: relationships, properties }).map(
    ({ kind, name, meant }) =>
      `the graph holds no ${KINDS[kind]} ${name}${meant === null ? "" : `; did you mean ${meant}?`}`,
  );
}

function statementOf(given: unknown, positionals: readonly string[]): string {
  const [file] = positionals;
  if (typeof given === "string" && file === undefined) return given;
  if (given === undefined && file !== undefined && positionals.length === 1) {
    try {
      return readFileSync(file, "utf8");
    } catch {
      throw new UsageError(`expected a readable file of Cypher, got ${JSON.stringify(file)}`);
    }
  }
  throw new UsageError(`expected one statement; expected: ${USAGE}`);
}

function positive(value: unknown, flag: string, fallback: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`expected a whole number above 0 after ${flag}, got ${JSON.stringify(value)}`);
  return number;
}
