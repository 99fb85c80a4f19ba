/**
 * `zhengmai extract PATH… [--text] [--explain]`: what each document says, one JSON object per line, or with `--explain`
 * its text with every fact under its words, for a person to read. Touches no database.
 */
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { MessagePort } from "node:worker_threads";
import { documentsIn, recordOf, toContract } from "../extract/index.ts";
import { readSources } from "../read/index.ts";
import { explained } from "./explained.ts";
import { type FoundFile, filesUnder, reasonOf } from "./files.ts";
import { answerBeside, type Find, findHere, HALF, readInHalves } from "./halves.ts";
import { lineWriter, writeLine } from "./output.ts";
import { type FileRead, readBeside, readTogether, type Share, type Start } from "./together.ts";

export const USAGE = "zhengmai extract PATH… [--text] [--explain]";

/** Threads beside this one, from whoever started us. */
export interface Beside {
  /** how many would find a processor idle */
  readonly idle: () => number;
  readonly start: Start<Task, typeof HALF>;
}

/** One file of a run, with how it is to be printed. */
interface Task extends FoundFile, Printing {}

interface Printing {
  readonly text: boolean;
  readonly explain: boolean;
}

/** for how many bytes a thread is started beside the first, and for how many one more: each takes 0.15 s to itself, and 30 MiB */
const FIRST_THREAD = 1024 * 1024;
const NEXT_THREAD = 16 * FIRST_THREAD;

/**
 * Reads files and folders, and prints what each says, in their order, as soon as it and those before it are read.
 * A file that cannot be read is one line on standard error; the others go on.
 * @returns 0, 1 if a file was refused, 2 for wrong use
 */
export async function runBeside(args: readonly string[], beside: Beside | null): Promise<number> {
  const options = optionsOf(args);
  if (typeof options === "string") {
    await writeLine(process.stderr, `${options}; expected: ${USAGE}`);
    return 2;
  }
  const { paths, ...printing } = options;
  const tasks = [...filesUnder(paths)].map((file) => ({ ...file, ...printing }));
  const output = lineWriter(process.stdout);
  let refused = 0;
  for await (const [{ path }, { lines, refusal }] of readBy(tasks, beside)) {
    for (const line of lines) if (!(await output.write(line))) break;
    if (!(await output.flush())) break;
    if (refusal === null) continue;
    refused++;
    await writeLine(process.stderr, `${path}: ${refusal}`);
  }
  return refused > 0 ? 1 : 0;
}

/** {@link runBeside} in this thread alone. */
export const run = (args: readonly string[]): Promise<number> => runBeside(args, null);

/** What a thread beside does, from its start to its end. */
export const help = async (share: Share<Task> | typeof HALF, port: MessagePort): Promise<void> =>
  share === HALF ? answerBeside(port) : readBeside(share, port, readHere);

/** Reads in as many threads as it is worth, and as find a processor idle: two share each file, more share the files. */
function readBy(tasks: readonly Task[], beside: Beside | null): AsyncGenerator<readonly [Task, FileRead]> {
  const sizeOf = ({ path, problem }: Task): number =>
    problem === null ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0;
  const sizes = new Map(beside === null ? [] : tasks.map((task) => [task, sizeOf(task)]));
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const idle = beside === null || bytes < FIRST_THREAD ? 0 : beside.idle();
  const threads = Math.min(1 + Math.floor(bytes / NEXT_THREAD), idle);
  if (beside === null || threads < 1) return readTogether(tasks, readHere, []);
  if (threads === 1 || tasks.length < 3)
    return readInHalves(tasks, (task) => sizes.get(task) ?? 0, readTask, beside.start(HALF));
  const others = Math.min(threads, tasks.length - 1);
  return readTogether(
    tasks,
    readHere,
    Array.from({ length: others }, () => beside.start),
  );
}

const readHere = (task: Task): Promise<FileRead> => readTask(task, findHere);

/** @param find what there is to find in the documents of a file */
async function readTask({ path, problem, text, explain }: Task, find: Find): Promise<FileRead> {
  if (problem !== null) return { lines: [], refusal: problem };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { lines: [], refusal: reasonOf(error) };
  }
  const reasons: string[] = [];
  const lines: string[] = [];
  const results = await readSources(basename(path), bytes, { identified: false });
  for (const read of results) {
    if (!read.ok) {
      // of an archive, the file inside is named too
      reasons.push(results.length > 1 ? `${read.refusal.name}: ${read.refusal.message}` : read.refusal.message);
      continue;
    }
    const { source } = read;
    const { contexts, placed } = documentsIn(source);
    const found = await find(contexts);
    for (const [i, context] of contexts.entries()) {
      const own = found[i];
      if (own === undefined) continue;
      const record = placed(recordOf(context, own));
      lines.push(explain ? explained(source, record) : JSON.stringify(toContract(record, source.text, { text })));
    }
  }
  return { lines, refusal: reasons.length > 0 ? reasons.join("; ") : null };
}

function optionsOf(args: readonly string[]): (Printing & { readonly paths: readonly string[] }) | string {
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
