/** `zhengmai links [--outcome resolved|ambiguous|unresolved] [--kind …]`: how citations and unit names were resolved, most frequent first. */
import { parseCommand, UsageError } from "../config.ts";
import { computeGraph, readCorrections } from "../ingest/index.ts";
import type { Link } from "../model/index.ts";
import { withStore } from "./session.ts";
import { formatOf, writeTable } from "./table.ts";

export const USAGE =
  "zhengmai links [--outcome resolved|ambiguous|unresolved] [--kind document|organization|program] [--format jsonl|csv|table]";

export async function run(args: readonly string[]): Promise<number> {
  const { config, flags } = parseCommand(
    args,
    { outcome: { type: "string" }, kind: { type: "string" }, format: { type: "string" } },
    USAGE,
  );
  check(flags.outcome, ["resolved", "ambiguous", "unresolved"], "--outcome");
  check(flags.kind, ["document", "organization", "program"], "--kind");
  const format = formatOf(flags.format);
  const { links } = await withStore(config, (store) =>
    computeGraph(store, { corrections: readCorrections(config.dataFolder) }),
  );
  const wanted = links.filter(
    (link) =>
      (flags.outcome === undefined || link.outcome === flags.outcome) &&
      (flags.kind === undefined || link.kind === flags.kind),
  );
  await writeTable(
    {
      columns: ["count", "kind", "outcome", "printed", "target", "candidates", "reason"],
      rows: grouped(wanted).map(([link, count]) => [
        count,
        link.kind,
        link.outcome,
        link.printed,
        link.target,
        link.candidates,
        link.reason,
      ]),
      truncated: false,
    },
    format,
  );
  return 0;
}

function grouped(links: readonly Link[]): readonly (readonly [Link, number])[] {
  const groups = new Map<string, [Link, number]>();
  for (const link of links) {
    const key = `${link.kind}\n${link.printed}\n${link.target}\n${link.outcome}`;
    const group = groups.get(key);
    if (group) group[1]++;
    else groups.set(key, [link, 1]);
  }
  return [...groups].sort(([a, [, m]], [b, [, n]]) => n - m || (a < b ? -1 : 1)).map(([, group]) => group);
}

function check(value: unknown, known: readonly string[], flag: string): void {
  if (value !== undefined && !known.includes(String(value))) {
    throw new UsageError(`expected ${flag} ${known.join(", ")}, got ${JSON.stringify(value)}`);
  }
}
