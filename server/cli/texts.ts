/** `zhengmai texts WORDS`: the sentences in which documents say something, with file and line. */
import { textSearch } from "../api/index.ts";
import { parseCommand, UsageError } from "../config.ts";
import type { FoundDocument } from "../model/api.ts";
import { LEVELS } from "../model/index.ts";
import type { Cell } from "../store/index.ts";
import { filesOf } from "./assistant/evidence.ts";
import { interruptSignal, withStore } from "./session.ts";
import { formatOf, writeTable } from "./table.ts";

export const USAGE =
  "zhengmai texts WORDS… [--place place:CODE] [--level LEVEL] [--year YYYY] [--genre GENRE] [--limit N] [--format jsonl|csv|table]";

const COLUMNS = ["number", "title", "issuedOn", "place", "source", "line", "sentence"] as const;
/** documents that are told where nobody says how many */
const DOCUMENTS = 200;
/** sentences of one document */
const SENTENCES = 50;
/** milliseconds of one stretch: between two the command can be interrupted */
const STRETCH_MS = 2_000;

export async function run(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  const { config, flags, positionals } = parseCommand(
    args,
    { place: text, level: text, year: text, genre: text, limit: text, format: text },
    USAGE,
  );
  if (positionals.length === 0) throw new UsageError(`expected words to look for: ${USAGE}`);
  const format = formatOf(flags.format);
  const limit = Number(flags.limit ?? DOCUMENTS);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`expected --limit above 0, got ${String(flags.limit)}`);
  const given = (name: string): string => String(flags[name] ?? "");
  const level = given("level");
  if (level !== "" && !LEVELS.some((known) => known === level))
    throw new UsageError(`expected --level ${LEVELS.join(", ")}, got ${JSON.stringify(level)}`);
  const asked = { q: positionals.join(" "), level, place: given("place"), year: given("year"), genre: given("genre") };
  return withStore(
    config,
    async (store) => {
      const search = textSearch(store);
      const signal = interruptSignal();
      const items: FoundDocument[] = [];
      let [after, searched, total]: [string | null, number, number] = [null, 0, 0];
      do {
        const stretch = { ...asked, after, limit: limit - items.length, each: SENTENCES, spend: STRETCH_MS };
        const found = await search(stretch, signal);
        items.push(...found.items);
        searched += found.searched;
        [after, total] = [found.next, found.total];
      } while (after !== null && items.length < limit);
      const sourceOf = await filesOf(
        store,
        items.map(({ document }) => document.id),
      );
      await writeTable(
        { columns: COLUMNS, rows: items.flatMap((item) => rowsOf(item, sourceOf)), truncated: false },
        format,
      );
      process.stderr.write(
        `${items.length} documents say it, of ${searched} looked through${after === null ? "" : `; ${total - searched} more are not looked through: raise --limit`}\n`,
      );
      return 0;
    },
    true,
  );
}

const rowsOf = ({ document, sentences }: FoundDocument, sourceOf: (id: string) => string): Cell[][] =>
  sentences.map(({ line, pieces, cutBefore, cutAfter }) => [
    document.number,
    document.title,
    document.issuedOn,
    document.place?.name ?? null,
    sourceOf(document.id),
    line,
    `${cutBefore ? "…" : ""}${pieces.map((piece) => piece.text).join("")}${cutAfter ? "…" : ""}`,
  ]);
