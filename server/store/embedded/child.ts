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
import { cellOf } from "./values.ts";

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
      const idOf = (internal: number): string => {
        let id = ends.get(internal);
        if (id === undefined) {
          id = String(db.getNode(internal)?.get("id") ?? "");
          ends.set(internal, id);
        }
        return id;
      };
      const rows: (readonly Cell[])[] = [];
      const { maxRows, maxSize } = request;
      let size = 0;
      let truncated = length > maxRows;
      for (const row of length <= maxRows ? result.rows() : firstOf(result, maxRows)) {
        const cells = row.map((value) => cellOf(value, idOf));
        if (maxSize !== undefined) size += lengthOf(cells);
        if (size > (maxSize ?? size)) {
          if (rows.length === 0) throw new StoreError("memory", TOO_WIDE);
          truncated = true;
          break;
        }
        rows.push(cells);
      }
      return { columns, rows, truncated };
    }
    case "close":
      if (mode !== "read") db.walCheckpoint();
      db.close();
      return NOTHING;
  }
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
