/** `zhengmai rebuild`: computes the graph anew from the stored sources; the repair and the upgrade path. */
import { parseOptions } from "../config.ts";
import { readCorrections, rebuild } from "../ingest/index.ts";
import { progressBar } from "./progress.ts";
import { interruptSignal, withStore } from "./session.ts";

export const USAGE = "zhengmai rebuild";

export async function run(args: readonly string[]): Promise<number> {
  const { config } = parseOptions(args, {}, USAGE);
  const change = await withStore(config, (store) =>
    rebuild(store, {
      corrections: readCorrections(config.dataFolder),
      dataFolder: config.dataFolder,
      onProgress: progressBar(),
      signal: interruptSignal(),
    }),
  );
  process.stdout.write(`changed ${change.upserted} and removed ${change.deleted} graph elements\n`);
  return 0;
}
