/**
 * The child process that holds the embedded engine. It obeys its parent alone, and ends when the parent does.
 * Arguments: path of the store file, "read" or "write".
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { lengthOf, TOO_WIDE } from "../guard.ts";
import { type Cell, StoreError } from "../port.ts";
import { failureOf } from "./errors.ts";
import type { Answer, Request, Rows } from "./messages.ts";
import { cellOf, eachEnd } from "./values.ts";

// the package is CommonJS whose names Node cannot see from a module
const { GrafeoDB } = createRequire(import.meta.url)("@grafeo-db/js") as typeof import("@grafeo-db/js");
type GrafeoDB = import("@grafeo-db/js").GrafeoDB;
type Result = Awaited<ReturnType<GrafeoDB["executeCypher"]>>;

const NOTHING: Rows = { columns: [], rows: [], truncated: false };
const [path = "", mode = "write"] = process.argv.slice(2);

function send(answer: Answer): void {
  process.send?.(answer);
}

function open(): GrafeoDB {
  if (mode !== "read") return existsSync(path) ? GrafeoDB.open(path) : GrafeoDB.create(path);
  // a store that was never written is an empty one
  return existsSync(path) ? GrafeoDB.openReadOnly(path) : GrafeoDB.create();
}

async function work(db: GrafeoDB, request: Request): Promise<Rows> {
  switch (request.op) {
    case "version":
      return { ...NOTHING, rows: [[db.version()]] };
    case "schema": {
      for (const statement of request.statements) await db.executeCypher(statement);
      return NOTHING;
    }
    case "run": {
      const result = await db.executeCypher(request.statement, request.parameters);
      const { columns, length } = result;
      const ends = new Map<number, string>();
      const rows: (readonly Cell[])[] = [];
      const { maxRows, maxSize } = request;
      let size = 0;
      for (const some of inBatches(length <= maxRows ? result.rows() : firstOf(result, maxRows))) {
        await learnEnds(db, some, ends);
        for (const row of some) {
          const cells = row.map((value) => cellOf(value, (internal) => ends.get(internal) ?? ""));
          if (maxSize !== undefined) size += lengthOf(cells);
          if (size > (maxSize ?? size)) {
            if (rows.length === 0) throw new StoreError("memory", TOO_WIDE);
            return { columns, rows, truncated: true };
          }
          rows.push(cells);
        }
      }
      return { columns, rows, truncated: length > maxRows };
    }
    case "close":
      if (mode !== "read") db.walCheckpoint();
      db.close();
      return NOTHING;
  }
}

/** rows whose ends are looked up together */
const BATCH = 1_000;

function* inBatches(rows: Iterable<unknown[]>): Generator<readonly unknown[][]> {
  let some: unknown[][] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < BATCH) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/**
 * Adds the ids of the nodes that the relationships of some rows run between. By a statement that asks for nothing else: `getNode`
 * has every property of the nodes beside them unpacked (the ends of 200 roles at a million nodes: 159 MiB).
 */
async function learnEnds(db: GrafeoDB, rows: readonly unknown[][], ends: Map<number, string>): Promise<void> {
  const wanted = new Set<number>();
  eachEnd(rows, (end) => {
    if (!ends.has(end)) wanted.add(end);
  });
  if (wanted.size === 0) return;
  const found = await db.executeCypher("MATCH (n) WHERE id(n) IN $ends RETURN id(n) AS end, n.id AS id", {
    ends: [...wanted],
  });
  for (const [end, id] of found.rows()) ends.set(Number(end), String(id ?? ""));
}

function* firstOf(result: Result, count: number): Generator<unknown[]> {
  for (let index = 0; index < count; index++) {
    const row = result.get(index);
    yield result.columns.map((column) => row[column]);
  }
}

try {
  const db = open();
  process.on("message", (request: Request) => {
    work(db, request).then(
      (value) => {
        send({ id: request.id, ok: true, value });
        if (request.op === "close") process.disconnect();
      },
      (error: unknown) =>
        send({ id: request.id, ok: false, ...failureOf(error, request.op === "run" ? request.statement : "") }),
    );
  });
  // the parent ended without a word: what was acknowledged is in the write-ahead log
  process.on("disconnect", () => process.exit(0));
  // a signal to the whole group (Ctrl+C) is the parent's to answer
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
  send({ id: 0, ok: true, value: NOTHING });
} catch (error) {
  send({ id: 0, ok: false, ...failureOf(error) });
  process.disconnect();
}
