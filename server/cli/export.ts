/** `zhengmai export --format …`: the whole graph, in a stable order: two exports of the same graph are the same bytes. */
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseOptions, UsageError } from "../config.ts";
import { EXPORT_FORMATS, type ExportFormat, exportGraph, exportNeo4jAdmin } from "../export/index.ts";
import { withStore } from "./session.ts";

export const USAGE = `zhengmai export --format ${[...EXPORT_FORMATS, "neo4j-admin"].join("|")} [--output FILE or FOLDER]`;

export async function run(args: readonly string[]): Promise<number> {
  const { config, flags } = parseOptions(
    args,
    { format: { type: "string" }, output: { type: "string", short: "o" } },
    USAGE,
  );
  const format = flags.format ?? "jsonl";
  const output = typeof flags.output === "string" ? flags.output : undefined;
  if (format === "neo4j-admin") {
    if (output === undefined) throw new UsageError(`neo4j-admin writes several files; expected: ${USAGE}`);
    process.stdout.write(`${await withStore(config, (store) => exportNeo4jAdmin(store, output))}\n`);
    return 0;
  }
  const known = EXPORT_FORMATS.find((candidate): candidate is ExportFormat => candidate === format);
  if (!known)
    throw new UsageError(
      `expected a format of ${EXPORT_FORMATS.join(", ")}, neo4j-admin; got ${JSON.stringify(format)}`,
    );
  await withStore(config, async (store) => {
    const chunks = Readable.from(exportGraph(store, known), { objectMode: false });
    if (output === undefined) {
      await pipeline(chunks, process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") throw error;
      });
    } else {
      mkdirSync(dirname(output), { recursive: true });
      await pipeline(chunks, createWriteStream(output));
    }
  });
  return 0;
}
