/** `zhengmai backup FILE`: the imported files as read, and the corrections: all that the graph is computed from. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseCommand, UsageError } from "../config.ts";
import { writeArchive } from "../export/index.ts";
import { correctionsFile } from "../ingest/index.ts";
import { packageVersion } from "../root.ts";
import { withStore } from "./session.ts";

export const USAGE = "zhengmai backup FILE (JSON Lines, compressed: FILE.jsonl.gz)";

export async function run(args: readonly string[]): Promise<number> {
  const { config, positionals } = parseCommand(args, {}, USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`expected the name of one file: ${USAGE}`);
  const corrections = correctionsFile(config.dataFolder);
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const sources = await withStore(
    config,
    (store) =>
      writeArchive(store, file, {
        corrections: existsSync(corrections) ? readFileSync(corrections, "utf8") : "",
        program: packageVersion,
      }),
    true,
  );
  process.stdout.write(`${sources} files and the corrections are in ${file}\n`);
  return 0;
}
