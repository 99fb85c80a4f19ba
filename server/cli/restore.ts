/** `zhengmai restore FILE`: brings a backup into an empty store and computes the graph. Safe to interrupt and repeat. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseCommand, UsageError } from "../config.ts";
import { checkArchive, restoreSources } from "../export/index.ts";
import { correctionsFile, readCorrections, rebuild } from "../ingest/index.ts";
import { progressBar } from "./progress.ts";
import { interruptSignal, withStore } from "./session.ts";

export const USAGE = "zhengmai restore FILE (of zhengmai backup, into an empty store)";

export async function run(args: readonly string[]): Promise<number> {
  const { config, positionals } = parseCommand(args, {}, USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`expected the name of one file: ${USAGE}`);
  const summary = await checkArchive(file);
  const corrections = correctionsFile(config.dataFolder);
  const present = existsSync(corrections) ? readFileSync(corrections, "utf8") : "";
  if (present !== "" && present !== summary.corrections)
    throw new Error(`expected no corrections beside an empty store, got ${corrections}; move that file away`);
  const change = await withStore(config, async (store) => {
    await restoreSources(store, file, summary);
    if (summary.corrections !== present) {
      mkdirSync(dirname(corrections), { recursive: true });
      writeFileSync(`${corrections}.tmp`, summary.corrections, { flush: true });
      renameSync(`${corrections}.tmp`, corrections);
    }
    return rebuild(store, {
      dataFolder: config.dataFolder,
      corrections: readCorrections(config.dataFolder),
      onProgress: progressBar(),
      signal: interruptSignal(),
    });
  });
  process.stdout.write(`${summary.sources.length} files restored: ${change.upserted} graph elements computed\n`);
  return 0;
}
