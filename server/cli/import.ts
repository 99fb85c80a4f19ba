/** `zhengmai import PATH… [--dry-run]`: files or folders into the graph. */
import { basename } from "node:path";
import { parseCommand, UsageError } from "../config.ts";
import { type ImportInput, importFiles, readCorrections } from "../ingest/index.ts";
import type { Refusal } from "../model/index.ts";
import { filesUnder } from "./files.ts";
import { progressBar } from "./progress.ts";
import { interruptSignal, withStore } from "./session.ts";

export const USAGE = "zhengmai import PATH… [--dry-run] [--max-bytes N] [--threads N]";

/** @returns 0, or 1 if a file was refused */
export async function run(args: readonly string[]): Promise<number> {
  const { config, flags, positionals } = parseCommand(
    args,
    { "dry-run": { type: "boolean" }, "max-bytes": { type: "string" }, threads: { type: "string" } },
    USAGE,
  );
  if (positionals.length === 0) throw new UsageError(`no file or folder was named; expected: ${USAGE}`);
  const inputs: ImportInput[] = [];
  const unseen: Refusal[] = [];
  for (const { path, problem } of filesUnder(positionals)) {
    if (problem === null) inputs.push({ name: basename(path), path });
    else unseen.push({ name: path, reason: "unreadable", message: problem });
  }
  const maxBytes = count(flags["max-bytes"], "--max-bytes");
  const threads = count(flags.threads, "--threads");
  const report = await withStore(config, (store) =>
    importFiles(store, inputs, {
      corrections: readCorrections(config.dataFolder),
      dataFolder: config.dataFolder,
      dryRun: flags["dry-run"] === true,
      onProgress: progressBar(),
      signal: interruptSignal(),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(threads === undefined ? {} : { threads }),
    }),
  );
  const refused = [...unseen, ...report.refused];
  for (const { name, message } of refused) process.stderr.write(`${name}: ${message}\n`);
  const [change, remove] = flags["dry-run"] === true ? ["would change", "remove"] : ["changed", "removed"];
  process.stdout.write(
    `${report.files + unseen.length} files, ${report.documents} documents: ${report.new} new, ${report.unchanged} unchanged, ` +
      `${refused.length} refused, ${report.doubtful} doubtful links; ${change} ${report.change.upserted} and ${remove} ${report.change.deleted} graph elements\n`,
  );
  return refused.length > 0 ? 1 : 0;
}

function count(value: unknown, flag: string): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new UsageError(`expected a whole number after ${flag}, got ${JSON.stringify(value)}`);
  return number;
}
