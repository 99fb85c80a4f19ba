/** `zhengmai links [--outcome resolved|ambiguous|unresolved] [--kind …]`: how citations and unit names were resolved, most frequent first. */
import { parseOptions, UsageError } from "../config.ts";
import { readCorrections, walk } from "../ingest/index.ts";
import type { Link } from "../model/index.ts";
import { withStore } from "./session.ts";
import { formatOf, writeTable } from "./table.ts";

export const USAGE =
  "zhengmai links [--outcome resolved|ambiguous|unresolved] [--kind document|organization|program] [--format jsonl|csv|table]";

export async function run(args: readonly string[]): Promise<number> {
  const { config, flags } = parseOptions(
    args,
    { outcome: { type: "string" }, kind: { type: "string" }, format: { type: "string" } },
    USAGE,
  );
  check(flags.outcome, ["resolved", "ambiguous", "unresolved"], "--outcome");
  check(flags.kind, ["document", "organization", "program"], "--kind");
  const format = formatOf(flags.format);
  const groups = await withStore(config, async (store) => {
    const options = { corrections: readCorrections(config.dataFolder), dataFolder: config.dataFolder };
    const walked = await walk(store, options, (link) => flags.kind === undefined || link.kind === flags.kind);
    try {
      // corrections are settled by what the parts hold
      for await (const _ of walked.parts());
      return await grouped(walked.links(), (link) => flags.outcome === undefined || link.outcome === flags.outcome);
    } finally {
      await walked.close();
    }
  });
  await writeTable(
    {
      columns: ["count", "kind", "outcome", "printed", "target", "candidates", "reason"],
      rows: groups.map(([link, count]) => [
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

/** One link of each printed form and outcome, the first of the corpus, and how often it stands. */
async function grouped(
  links: AsyncIterable<Link>,
  isWanted: (link: Link) => boolean,
): Promise<readonly (readonly [Link, number])[]> {
  const groups = new Map<string, [Link, number]>();
  for await (const link of links) {
    if (!isWanted(link)) continue;
    const key = `${link.kind}\n${link.printed}\n${link.target}\n${link.outcome}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [link, 1]);
    else {
      group[1]++;
      if (place(link) < place(group[0])) group[0] = link;
    }
  }
  return [...groups].sort(([a, [, m]], [b, [, n]]) => n - m || (a < b ? -1 : 1)).map(([, group]) => group);
}

const place = ({ sourceId, line, documentId }: Link): string =>
  `${sourceId} ${String(line).padStart(9, "0")} ${documentId}`;

function check(value: unknown, known: readonly string[], flag: string): void {
  if (value !== undefined && !known.includes(String(value))) {
    throw new UsageError(`expected ${flag} ${known.join(", ")}, got ${JSON.stringify(value)}`);
  }
}
