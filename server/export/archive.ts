/**
 * A backup: everything that the graph is computed from, and nothing that can be computed. JSON Lines, compressed with gzip,
 * so that `gzip -dc FILE | head` shows it: a head, one line for each imported file with its whole text, the corrections as
 * they stand in their file, and an end that counts and seals the lines before it.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { StoredSource } from "../model/index.ts";
import type { Store } from "../store/index.ts";

/** Rises when archives written before cannot be read any more. */
const FORMAT = 1;

export interface ArchiveHead {
  readonly kind: "zhengmai-backup";
  readonly format: number;
  /** version of the program that wrote it */
  readonly program: string;
}

/** What is read of a file again at restoring (records) is not in it. */
type ArchivedSource = Omit<StoredSource, "records">;

export type ArchiveLine =
  | ArchiveHead
  | ({ readonly kind: "source" } & ArchivedSource)
  | { readonly kind: "corrections"; readonly text: string }
  | { readonly kind: "end"; readonly sources: number; readonly sha256: string };

export interface ArchiveSummary {
  readonly head: ArchiveHead;
  /** ids of its sources, in order */
  readonly sources: readonly string[];
  /** text of corrections.jsonl, empty where there was none */
  readonly corrections: string;
}

/**
 * Writes a backup beside its place and puts it there when it is whole.
 * @throws Error where the file exists
 * @returns the number of sources in it
 */
export async function writeArchive(
  store: Store,
  file: string,
  { corrections, program }: { readonly corrections: string; readonly program: string },
): Promise<number> {
  if (existsSync(file)) throw new Error(`expected the name of a new file, got one that exists: ${file}`);
  const temporary = `${file}.${process.pid}.tmp`;
  let sources = 0;
  async function* lines(): AsyncGenerator<string> {
    const hash = createHash("sha256");
    const line = (value: ArchiveLine): string => {
      // readers of lines take these two for ends of lines as well
      const text = `${JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
      hash.update(text);
      return text;
    };
    yield line({ kind: "zhengmai-backup", format: FORMAT, program });
    for (const { id } of await store.listSources()) {
      const source = await store.getSource(id);
      if (source === null) continue;
      const { records: _, ...kept } = source;
      sources++;
      yield line({ kind: "source", ...kept });
    }
    if (corrections !== "") yield line({ kind: "corrections", text: corrections });
    yield `${JSON.stringify({ kind: "end", sources, sha256: hash.digest("hex") })}\n`;
  }
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(temporary, { flush: true, flags: "wx" }));
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  return sources;
}

/** Reads a backup to its end and checks it. @throws Error saying what is wrong with it */
export async function checkArchive(file: string): Promise<ArchiveSummary> {
  const hash = createHash("sha256");
  const sources: string[] = [];
  let head: ArchiveHead | undefined;
  let corrections = "";
  let whole = false;
  for await (const { text, value } of linesOf(file)) {
    if (whole) throw new Error(`${file} is damaged: it goes on after its end`);
    if (head === undefined) head = headOf(file, value);
    else if (value.kind === "source") sources.push(value.id);
    else if (value.kind === "corrections") corrections = value.text;
    else if (value.kind === "end") {
      whole = value.sources === sources.length && value.sha256 === hash.digest("hex");
      if (!whole) throw new Error(`${file} is damaged: its lines are not those that were written`);
      continue;
    }
    hash.update(`${text}\n`);
  }
  if (head === undefined || !whole) throw new Error(`${file} is cut short: its end is missing; take another backup`);
  return { head, sources, corrections };
}

/**
 * Puts the sources of a checked backup into a store; the graph is computed afterwards (rebuild). Safe to interrupt and repeat.
 * @throws Error where the store holds a file that the backup does not
 */
export async function restoreSources(
  store: Store,
  file: string,
  summary: ArchiveSummary,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const archived = new Set(summary.sources);
  const others = (await store.listSources()).filter(({ id }) => !archived.has(id));
  if (others.length > 0) {
    throw new Error(
      `expected an empty store, got one that holds ${others.length} files which are not in the backup (${others[0]?.names[0] ?? others[0]?.id}); choose another folder with --data, or another database`,
    );
  }
  let done = 0;
  for await (const { value } of linesOf(file)) {
    if (value.kind !== "source") continue;
    const { kind: _, ...source } = value;
    // an extractor of no version: rebuilding reads the text again
    await store.putSource({ ...source, extractor: "", records: [] });
    progress(++done, archived.size);
  }
}

async function* linesOf(file: string): AsyncGenerator<{ text: string; value: ArchiveLine }> {
  const input = createReadStream(file);
  const plain = createGunzip();
  const broken = pipeline(input, plain).then(
    () => null,
    (error: NodeJS.ErrnoException) => error,
  );
  try {
    for await (const text of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY }))
      yield { text, value: parsed(file, text) };
  } catch (error) {
    throw reasonOf(file, error);
  } finally {
    input.destroy();
    plain.destroy();
  }
  const error = await broken;
  if (error !== null) throw reasonOf(file, error);
}

function parsed(file: string, text: string): ArchiveLine {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && "kind" in value) return value as ArchiveLine;
  } catch {
    // told below
  }
  throw new Error(`${file} is damaged: it holds a line that is no JSON object with a kind`);
}

function headOf(file: string, value: ArchiveLine): ArchiveHead {
  if (value.kind !== "zhengmai-backup")
    throw new Error(`expected a file of zhengmai backup, got something else: ${file}`);
  if (value.format !== FORMAT) {
    throw new Error(
      `expected a backup of format ${FORMAT}, got format ${String(value.format)}, written by version ${value.program}: restore it with that version`,
    );
  }
  return value;
}

function reasonOf(file: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new Error(`no such file: ${file}`);
  if (code === "Z_BUF_ERROR") return new Error(`${file} is cut short: its end is missing; take another backup`);
  if (code.startsWith("Z_"))
    return new Error(`expected a file of zhengmai backup, got something else or a damaged one: ${file}`);
  return error instanceof Error ? error : new Error(String(error));
}
