/**
 * Door of the room: the whole walk for many files.
 * The store keeps every source as read; the graph is a pure function of the set of sources and corrections, so an import
 * is: add sources, compute the graph, bring the store to it. Repeating, reordering or interrupting it cannot change the result.
 */
import { createHash } from "node:crypto";

export { EXTRACTOR_VERSION } from "../extract/index.ts";

import { forgetFigures, hasFigures, keepFigures } from "../figures/index.ts";
import type { Correction, Refusal, StoredSource } from "../model/index.ts";
import type { Store } from "../store/index.ts";
import { speakOf } from "./corpus.ts";
import { prepareAll } from "./pool.ts";
import { type ProjectOptions, project } from "./project.ts";
import type { ImportInput } from "./read.ts";

export { headed } from "./corpus.ts";
export {
  addCorrection,
  correctionKey,
  correctionsFile,
  parseCorrections,
  readCorrections,
  removeCorrection,
} from "./corrections.ts";
export { extractAgain, type ImportInput } from "./read.ts";
export { type WalkOptions, walk } from "./walk.ts";

export interface Progress {
  readonly stage: "reading" | "resolving" | "loading" | "counting";
  readonly done: number;
  readonly total: number;
  /** name of the file just read */
  readonly name?: string;
  /** documents found in it */
  readonly documents?: number;
  /** id of the source that it is */
  readonly source?: string;
  /** why it could not be read */
  readonly refusal?: Refusal;
}

export interface ImportOptions extends ProjectOptions {
  readonly threads?: number;
  readonly maxBytes?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface ImportReport {
  readonly files: number;
  /** documents in the files that were read */
  readonly documents: number;
  /** files whose bytes the store did not hold */
  readonly new: number;
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  /** citations and unit names of the whole graph that are ambiguous or unresolved */
  readonly doubtful: number;
  /** those of them that stand in the files of this import */
  readonly doubtfulHere: number;
  readonly change: { readonly upserted: number; readonly deleted: number };
}

/** Brings files into the graph. Safe to repeat and to interrupt. */
export async function importFiles(
  store: Store,
  inputs: readonly ImportInput[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const known = new Map((await store.listSources()).map((source) => [source.id, source]));
  const keeping = keeper(store, PUTS_AT_ONCE);
  const refused: Refusal[] = [];
  const added = new Map<string, Pick<StoredSource, "id" | "names" | "extractor">>();
  const unkept = new Map<string, StoredSource>();
  const here = new Set<string>();
  let documents = 0;
  let fresh = 0;
  let unchanged = 0;
  let done = 0;
  const tell = ({ id, names, records }: StoredSource) =>
    options.onProgress?.({
      stage: "reading",
      done,
      total: inputs.length,
      name: names[0] ?? id,
      documents: records.length,
      source: id,
    });
  try {
    for await (const results of prepareAll(inputs, options)) {
      done++;
      for (const prepared of results) {
        if (!prepared.ok) {
          refused.push(prepared.refusal);
          const { refusal } = prepared;
          options.onProgress?.({ stage: "reading", done, total: inputs.length, name: refusal.name, refusal });
          continue;
        }
        const { source } = prepared;
        here.add(source.id);
        documents += source.records.length;
        const before = added.get(source.id)?.names ?? known.get(source.id)?.names;
        const names = [...new Set([...(before ?? []), ...source.names])].sort();
        const isKnown = known.get(source.id)?.extractor === source.extractor || added.has(source.id);
        if (before === undefined) fresh++;
        else if (isKnown && names.length === before.length) {
          unchanged++;
          tell(source);
          continue;
        }
        const stored = { ...source, names };
        added.set(source.id, { id: source.id, names, extractor: source.extractor });
        if (options.dryRun) unkept.set(source.id, unread(stored, options));
        else await keeping.put(stored);
        tell(source);
      }
    }
  } finally {
    await keeping.settled();
  }
  keeping.check();
  const { doubtful, doubtfulHere, ...change } = await bring(store, options, unkept, here);
  return {
    files: inputs.length,
    documents,
    new: fresh,
    unchanged,
    refused,
    doubtful,
    doubtfulHere,
    change,
  };
}

/** A source without its text, where no correction makes it necessary to read it again. */
function unread(source: StoredSource, { corrections = [] }: ImportOptions): StoredSource {
  return speakOf(source.id, corrections) ? source : { ...source, text: "" };
}

/** Measured: putting a source away waits for the disk or the server, and many at once wait together. */
const PUTS_AT_ONCE = 32;

/** Puts sources away several at a time; two versions of one source go one after the other. */
function keeper(store: Store, most: number) {
  const running = new Map<string, Promise<void>>();
  const failures: unknown[] = [];
  const check = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  return {
    async put(source: StoredSource): Promise<void> {
      await running.get(source.id);
      while (running.size >= most) await Promise.race(running.values());
      check();
      const work = store
        .putSource(source)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(source.id));
      running.set(source.id, work);
    },
    /** waits for what was begun, whether it succeeds or not */
    settled: async (): Promise<void> => void (await Promise.all(running.values())),
    /** @throws the first failure */
    check,
  };
}

/** Takes sources out of the corpus, and out of the graph what no other source says. Unknown ids or names are an error. */
export async function removeSources(
  store: Store,
  wanted: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport["change"]> {
  const sources = await store.listSources();
  const ids = wanted.map((text) => {
    const found =
      sources.find((source) => source.id === text || `src:${source.id}` === text) ??
      sources.find((source) => source.names.includes(text));
    if (!found) throw new Error(`expected the name or id of an imported file, got ${JSON.stringify(text)}`);
    return found.id;
  });
  for (const id of ids) await store.removeSource(id);
  return rebuild(store, options);
}

/** Computes the graph anew from the stored sources, reading again what another version of the extractor has read. */
export async function rebuild(store: Store, options: ImportOptions = {}): Promise<ImportReport["change"]> {
  const { upserted, deleted } = await bring(store, options);
  return { upserted, deleted };
}

/** Names a corpus: the same sources, read by the same versions of the extractor, and the same corrections give the same hash. */
export function corpusHash(
  sources: readonly { readonly id: string; readonly extractor: string }[],
  corrections: readonly Correction[] = [],
): string {
  const hash = createHash("sha256");
  for (const line of sources.map(({ id, extractor }) => `${id} ${extractor}`).sort()) hash.update(`${line}\n`);
  for (const line of corrections.map((correction) => JSON.stringify(correction)).sort()) hash.update(`${line}\n`);
  return hash.digest("hex").slice(0, 12);
}

/** Brings the store to the graph of its sources, and says what had to change. */
async function bring(
  store: Store,
  options: ImportOptions,
  extra: ReadonlyMap<string, StoredSource> = new Map(),
  here: ReadonlySet<string> = new Set(),
): Promise<ImportReport["change"] & Pick<ImportReport, "doubtful" | "doubtfulHere">> {
  options.onProgress?.({ stage: "resolving", done: 0, total: 1 });
  let told = 0;
  const onPassed = (done: number, total: number): void => {
    // in hundredths: who follows later hears all of it again
    const hundredth = Math.floor((100 * done) / total);
    if (hundredth > told) options.onProgress?.({ stage: "resolving", done, total });
    told = hundredth;
  };
  const projected = await project(store, { ...options, onPassed }, extra, here);
  const { upserted, deleted, doubtful, doubtfulHere } = projected;
  try {
    options.onProgress?.({ stage: "resolving", done: 1, total: 1 });
    if (!options.dryRun) {
      if (upserted + deleted > 0 && options.dataFolder !== undefined) await forgetFigures(options.dataFolder);
      await projected.load((done, total) => options.onProgress?.({ stage: "loading", done, total }));
      await figure(store, options, upserted + deleted > 0);
    }
    return { upserted, deleted, doubtful, doubtfulHere };
  } finally {
    await projected.close();
  }
}

/**
 * Figures and lists of names for the first reader. Where they cannot be kept, that reader waits: the import has been done all the same.
 * @param changed figures that a reader had made meanwhile may be of the graph before: the set of sources, which names them, changes first
 */
async function figure(
  store: Store,
  { dataFolder, corrections, onProgress }: ImportOptions,
  changed: boolean,
): Promise<void> {
  if (dataFolder === undefined) return;
  const hash = corpusHash(await store.listSources(), corrections);
  onProgress?.({ stage: "counting", done: 0, total: 1 });
  if (changed || !hasFigures(dataFolder, hash))
    await keepFigures(store, dataFolder, hash).catch(() => forgetFigures(dataFolder));
  await store.prepareSearch().catch(() => {});
  onProgress?.({ stage: "counting", done: 1, total: 1 });
}
