/**
 * `zhengmai explain body NAME`: every printed form that the graph brought to the bodies of that name, with the reason of each;
 * `zhengmai explain document NUMBER`: every citation that it brought to the documents of that number or title.
 * With `--place PLACE` it opens no graph and says what the name would mean in a document of that place, and with `--date` of
 * that day; of a collective (各县（市、区）人民政府) it lists the governments meant in that year, or says why it is not expanded.
 */
import { parseCommand, UsageError } from "../config.ts";
import { readCorrections, walk } from "../ingest/index.ts";
import { normaliseNumber, placesInYear } from "../lexicon/index.ts";
import { type GraphNode, ID_PREFIX, type Link } from "../model/index.ts";
import { explainBodies, membersOf, normaliseTitle, titleCore, unexpanded } from "../resolve/index.ts";
import { withStore } from "./session.ts";
import { formatOf, writeTable } from "./table.ts";

export const USAGE =
  "zhengmai explain body NAME [--place PLACE [--date YYYY-MM-DD]] | document NUMBER|TITLE, [--format jsonl|csv|table]";
const KINDS = { body: "Organization", document: "Document" } as const;
const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
const columnsOf = (what: keyof typeof KINDS) => [what, "printed", "outcome", "reason", "candidates", "count"];

/** @returns 0; 1 where nothing in the graph bears the name */
export async function run(args: readonly string[]): Promise<number> {
  const { config, flags, positionals } = parseCommand(
    args,
    { place: { type: "string" }, date: { type: "string" }, format: { type: "string" } },
    USAGE,
  );
  const [what, name, ...more] = positionals;
  if ((what !== "body" && what !== "document") || name === undefined || more.length > 0)
    throw new UsageError(`expected: ${USAGE}`);
  const format = formatOf(flags.format);
  if (typeof flags.place === "string") {
    if (what !== "body") throw new UsageError(`--place is for a body: ${USAGE}`);
    const date = typeof flags.date === "string" ? flags.date : null;
    const place = placesInYear(flags.place, null, date === null ? null : Number(date.slice(0, 4))).places.at(-1);
    if (place === undefined)
      throw new UsageError(`expected the full name of a place, got ${JSON.stringify(flags.place)}`);
    if (date !== null && !isDay(date)) throw new UsageError(`expected --date YYYY-MM-DD, got ${JSON.stringify(date)}`);
    const year = date === null ? null : Number(date.slice(0, 4));
    const bodies = explainBodies(name, { place, level: place.level, anonymous: null, document: "" }, date);
    const rows = bodies.map((body) => {
      const members = body.kind === "collective" ? membersOf(body.name, place, year) : null;
      const why = members === null ? "" : unexpanded(members);
      const reason = why === "" ? body.reason : `${body.reason}; ${why}`;
      const governments = members?.governments.map((government) => government.name) ?? [];
      return [body.id, name, body.outcome, reason, body.candidates, null, governments];
    });
    await writeTable({ columns: [...columnsOf(what), "members"], rows, truncated: false }, format);
    return 0;
  }
  const rows = await withStore(config, async (store) => {
    const { dataFolder } = config;
    const options = { corrections: readCorrections(dataFolder), dataFolder, dryRun: true };
    const walked = await walk(store, options, (link) => link.kind === KINDS[what].toLowerCase());
    try {
      const wanted = new Set<string>();
      const asked = new Set(what === "body" ? [name.normalize("NFKC")] : spellings(name));
      for await (const { graph } of walked.parts())
        for (const [id, { properties }] of graph.nodes)
          if (
            id === name ||
            (id.startsWith(ID_PREFIX[KINDS[what]]) && called(properties).some((one) => asked.has(one)))
          )
            wanted.add(id);
      for await (const link of walked.links()) if (link.printed === name) wanted.add(link.target);
      return await grouped(walked.links(), wanted);
    } finally {
      await walked.close();
    }
  });
  await writeTable({ columns: columnsOf(what), rows, truncated: false }, format);
  if (rows.length === 0)
    process.stderr.write(
      `no ${what} of the graph is printed as ${JSON.stringify(name)}${what === "body" ? "; with --place PLACE no graph is needed" : ""}\n`,
    );
  return rows.length === 0 ? 1 : 0;
}

/** What a node is called: a body by its name, with brackets of one width; a document by its number and title in any spelling. */
function called({ name, number, title }: GraphNode["properties"]): readonly string[] {
  return [String(name ?? "").normalize("NFKC"), ...spellings(String(number ?? "")), ...spellings(String(title ?? ""))];
}

/** 国发[2014]49号 and 国发2014年49号 as 〔2014〕, a title as it is and, of a law, without 中华人民共和国 and its edition; none of an empty text. */
function spellings(printed: string): readonly string[] {
  if (printed === "") return [];
  const number = normaliseNumber(printed.replace(/(?<=[发函字规办])((?:19|20)\d{2})年(?=第?\d+号$)/u, "〔$1〕"));
  if (number !== null) return [number];
  const title = normaliseTitle(printed);
  return LAW.test(title) ? [title, titleCore(title)] : [title];
}
const LAW = /(?:法|法典|条例)(?:\((?:19|20)\d{2}年(?:修订|修正)\))?$/u;

/** One row per node, printed form and reason; nodes in order of id, forms most frequent first. */
async function grouped(links: AsyncIterable<Link>, wanted: ReadonlySet<string>) {
  const counts = new Map<string, { readonly link: Link; count: number }>();
  for await (const link of links) {
    if (!wanted.has(link.target)) continue;
    const key = `${link.target}\n${link.printed}\n${link.reason}`;
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { link, count: 1 });
  }
  return [...counts]
    .sort(([a, x], [b, y]) =>
      x.link.target < y.link.target ? -1 : x.link.target > y.link.target ? 1 : y.count - x.count || (a < b ? -1 : 1),
    )
    .map(([, { link, count }]) => [link.target, link.printed, link.outcome, link.reason, link.candidates, count]);
}
