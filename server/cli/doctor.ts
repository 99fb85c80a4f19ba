/** `zhengmai doctor`: engine, version, counts, and the invariants of the graph. Exit code 1 if one fails. */
import { parseOptions } from "../config.ts";
import { examine } from "../ingest/doctor.ts";
import { readCorrections } from "../ingest/index.ts";
import { withStore } from "./session.ts";

export const USAGE = "zhengmai doctor";

export async function run(args: readonly string[]): Promise<number> {
  const { config } = parseOptions(args, {}, USAGE);
  return withStore(config, async (store) => {
    const { info, counts, checks, notes } = await examine(store, readCorrections(config.dataFolder), config);
    const lines = [
      `engine         ${info.engine} ${info.version}${info.edition ? ` ${info.edition}` : ""}${info.address ? ` at ${info.address}` : ""}`,
      ...Object.entries(counts.nodes).map(([label, count]) => `${label.padEnd(14)} ${count}`),
      ...Object.entries(counts.relationships).map(([type, count]) => `${type.padEnd(14)} ${count}`),
      "",
      ...checks.map((check) => `${check.ok ? "ok  " : "FAIL"} ${check.name}: ${check.detail}`),
      ...notes.map((note) => `note ${note.name}: ${note.detail} (zhengmai links lists them)`),
      "",
    ];
    process.stdout.write(lines.join("\n"));
    return checks.every((check) => check.ok) ? 0 : 1;
  });
}
