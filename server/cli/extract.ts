/**
 * `zhengmai extract PATH… [--text] [--explain]`: what each document says, one JSON object per line, or with `--explain`
 * its text with every fact under its words, for a person to read. Touches no database.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { extract, toContract } from "../extract/index.ts";
import { readSources } from "../read/index.ts";
import { explained } from "./explained.ts";
import { filesUnder, reasonOf } from "./files.ts";
import { type LineWriter, lineWriter, writeLine } from "./output.ts";

export const USAGE = "zhengmai extract PATH… [--text] [--explain]";

/**
 * Reads files and folders in order and prints a document as soon as its file is read.
 * A file that cannot be read is one line on standard error; the others go on.
 * @returns 0, 1 if a file was refused, 2 for wrong use
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") {
    await writeLine(process.stderr, `${options}; expected: ${USAGE}`);
    return 2;
  }
  let refused = 0;
  const output = lineWriter(process.stdout);
  for (const file of filesUnder(options.paths)) {
    const refusal = file.problem ?? (await printFile(file.path, options, output));
    if (refusal === STOPPED) break;
    if (refusal === null) continue;
    refused++;
    await writeLine(process.stderr, `${file.path}: ${refusal}`);
  }
  return refused > 0 ? 1 : 0;
}

interface ExtractOptions {
  readonly paths: readonly string[];
  readonly text: boolean;
  readonly explain: boolean;
}

/** the reader of our output has gone */
const STOPPED = Symbol("stopped");

async function printFile(
  path: string,
  options: ExtractOptions,
  output: LineWriter,
): Promise<string | null | typeof STOPPED> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return reasonOf(error);
  }
  const reasons: string[] = [];
  const results = await readSources(basename(path), bytes);
  for (const read of results) {
    if (!read.ok) {
      // of an archive, the file inside is named too
      reasons.push(results.length > 1 ? `${read.refusal.name}: ${read.refusal.message}` : read.refusal.message);
      continue;
    }
    for (const record of extract(read.source)) {
      const line = options.explain
        ? explained(read.source, record)
        : JSON.stringify(toContract(record, options.text ? { text: read.source.text } : {}));
      if (!(await output.write(line))) return STOPPED;
    }
  }
  if (!(await output.flush())) return STOPPED;
  return reasons.length > 0 ? reasons.join("; ") : null;
}

function optionsOf(args: readonly string[]): ExtractOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { text: { type: "boolean", default: false }, explain: { type: "boolean", default: false } },
    });
    if (positionals.length === 0) return "no file or folder was named";
    return { paths: positionals, text: values.text, explain: values.explain };
  } catch (error) {
    return error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "wrong use") : "wrong use";
  }
}
