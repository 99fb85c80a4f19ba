/**
 * `zhengmai evaluate`: extracts the files that annotated documents name, and compares. Touches no database.
 * With `--links` it compares instead where the resolver brought citations and unit names with groups made by hand.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { extract, toContract } from "../extract/index.ts";
import type { SourceText } from "../model/index.ts";
import { readSources } from "../read/index.ts";
import { resolve } from "../resolve/index.ts";
import type { FoundDocument } from "./evaluation/found.ts";
import { baseName, type GoldDocument, parseGold } from "./evaluation/gold.ts";
import {
  type DocumentGroup,
  linksReport,
  parseGroups,
  type Resolved,
  scoreDocuments,
  scoreUnits,
  type UnitGroup,
} from "./evaluation/links.ts";
import { jsonReport, SHOWABLE, textReport } from "./evaluation/report.ts";
import { score } from "./evaluation/score.ts";
import type { Difference } from "./evaluation/tally.ts";
import { filesUnder, reasonOf } from "./files.ts";
import { writeLine } from "./output.ts";

export const USAGE =
  "zhengmai evaluate --gold FILE[,FILE] --files FOLDER [--show documents|references|assignments|tasks|programs] [--json] | --links FOLDER --files FOLDER [--show documents|units]";

/**
 * @returns 0; 1 if an annotated file is missing or unreadable (it then counts as not found); 2 for wrong use
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") return fail(`${options}; expected: ${USAGE}`, 2);
  if ("links" in options) return evaluateLinks(options);
  let gold: readonly GoldDocument[];
  try {
    gold = options.gold.flatMap((path) => parseGold(readFileSync(path, "utf8"), path));
  } catch (error) {
    return fail(`annotation: ${reasonOf(error)}`, 2);
  }
  const { found, problems } = await extractNamed(new Set(gold.map((g) => baseName(g.file))), options.files);
  for (const problem of problems) await writeLine(process.stderr, problem);
  const ledger = score(gold, found);
  const lines = options.json ? [jsonReport(ledger, options.show)] : textReport(ledger, options.show);
  for (const line of lines) if (!(await writeLine(process.stdout, line))) break;
  return problems.length > 0 ? 1 : 0;
}

async function extractNamed(
  names: ReadonlySet<string>,
  folder: string,
): Promise<{ readonly found: readonly FoundDocument[]; readonly problems: readonly string[] }> {
  const found: FoundDocument[] = [];
  const problems: string[] = [];
  const missing = new Set(names);
  for (const { path, problem } of filesUnder([folder])) {
    if (problem !== null) problems.push(`${path}: ${problem}`);
    if (problem !== null || !missing.delete(basename(path))) continue;
    for (const read of await readFile(path)) {
      if (typeof read === "string") problems.push(`${path}: ${read}`);
      else for (const record of extract(read)) found.push(toContract(record, read.text, { explain: true }));
    }
  }
  for (const name of missing) problems.push(`${name}: named by the annotation, not found under ${folder}`);
  return { found, problems };
}

/** The texts of a file of any format, or why one of them cannot be read. */
async function readFile(path: string): Promise<readonly (SourceText | string)[]> {
  try {
    const results = await readSources(basename(path), readFileSync(path));
    return results.map((read) => (read.ok ? read.source : read.refusal.message));
  } catch (error) {
    return [reasonOf(error)];
  }
}

async function fail(message: string, code: number): Promise<number> {
  await writeLine(process.stderr, message);
  return code;
}

/** Groups of documents.jsonl and units.jsonl against the resolver, over the files that the groups name. */
async function evaluateLinks(options: LinksOptions): Promise<number> {
  let documents: readonly DocumentGroup[];
  let units: readonly UnitGroup[];
  try {
    documents = parseGroups<DocumentGroup>(readFileSync(join(options.links, "documents.jsonl"), "utf8"), "members");
    units = parseGroups<UnitGroup>(readFileSync(join(options.links, "units.jsonl"), "utf8"), "printed");
  } catch (error) {
    return fail(`groups: ${reasonOf(error)}`, 2);
  }
  const sources: (Parameters<typeof resolve>[0][number] & { readonly name: string })[] = [];
  const problems: string[] = [];
  for (const { path, problem } of filesUnder([options.files])) {
    for (const read of problem === null ? await readFile(path) : [problem]) {
      if (typeof read === "string") {
        problems.push(`${path}: ${read}`);
        continue;
      }
      const { id, name, mediaType, encoding, bytes } = read;
      sources.push({ id, name, names: [name], mediaType, encoding, bytes, records: extract(read) });
    }
  }
  for (const problem of problems) await writeLine(process.stderr, problem);
  const resolved: Resolved = { sources, ...resolve(sources) };
  const lines = [
    ...linksReport("documents", scoreDocuments(documents, resolved), options.show === "documents"),
    ...linksReport("units", scoreUnits(units, resolved), options.show === "units"),
  ];
  for (const line of lines) if (!(await writeLine(process.stdout, line))) break;
  return problems.length > 0 ? 1 : 0;
}

interface LinksOptions {
  readonly links: string;
  readonly files: string;
  readonly show: "documents" | "units" | null;
}

interface EvaluateOptions {
  readonly gold: readonly string[];
  readonly files: string;
  readonly show: Difference["field"] | null;
  readonly json: boolean;
}

function optionsOf(args: readonly string[]): EvaluateOptions | LinksOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        gold: { type: "string" },
        links: { type: "string" },
        files: { type: "string" },
        show: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    if (values.links !== undefined) {
      if (values.files === undefined) return "--files is missing";
      const { show } = values;
      if (show !== undefined && show !== "documents" && show !== "units") return `--show ${show} is unknown`;
      return { links: values.links, files: values.files, show: show ?? null };
    }
    if (values.gold === undefined || values.gold === "") return "--gold is missing";
    if (values.files === undefined) return "--files is missing";
    const show = values.show === undefined ? null : SHOWABLE[values.show];
    if (show === undefined) return `--show ${values.show} is unknown`;
    return { gold: values.gold.split(",").filter((path) => path !== ""), files: values.files, show, json: values.json };
  } catch (error) {
    return error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "wrong use") : "wrong use";
  }
}
