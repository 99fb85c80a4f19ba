/** `zhengmai remove SOURCE…`: takes back what an import of a file brought, and nothing that another file also says. */
import { parseCommand, UsageError } from "../config.ts";
import { readCorrections, removeSources } from "../ingest/index.ts";
import { progressBar } from "./progress.ts";
import { interruptSignal, withStore } from "./session.ts";

export const USAGE = "zhengmai remove SOURCE… (names or ids of imported files)";

export async function run(args: readonly string[]): Promise<number> {
  const { config, positionals } = parseCommand(args, {}, USAGE);
  if (positionals.length === 0) throw new UsageError(`no imported file was named; expected: ${USAGE}`);
  const change = await withStore(config, (store) =>
    removeSources(store, positionals, {
      corrections: readCorrections(config.dataFolder),
      dataFolder: config.dataFolder,
      onProgress: progressBar(),
      signal: interruptSignal(),
    }),
  );
  process.stdout.write(
    `${positionals.length} files removed: changed ${change.upserted} and removed ${change.deleted} graph elements\n`,
  );
  return 0;
}
