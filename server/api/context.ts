/** What the routes share: the store, the settings, and what is known of the corpus as a whole. */

import { corpusHash } from "../ingest/index.ts";
import type { Correction } from "../model/index.ts";
import type { Store } from "../store/index.ts";
import type { CorpusFacts } from "./views/overview.ts";

export interface ApiContext {
  readonly store: Store;
  readonly token: string | null;
  readonly host: string;
  /** folder of corrections.jsonl */
  readonly dataFolder: string;
  /** ids of the sources of the sample corpus */
  readonly sampleIds: ReadonlySet<string>;
  readonly corrections: () => readonly Correction[];
  readonly log: (message: string, error?: unknown, fields?: Readonly<Record<string, unknown>>) => void;
  /** ms that an answer waits for a count of the whole graph */
  readonly patienceMs?: number;
  /** aborts when the server is to end: imports stop where they can be repeated */
  readonly stopping?: AbortSignal;
}

/** milliseconds for which the list of sources of a store that others write into is not asked for again */
const LISTED_MS = 2_000;

const listed = new WeakMap<
  Store,
  { readonly writes: number; readonly at: number; readonly key: string; readonly facts: CorpusFacts }
>();

/** Facts of the corpus. They come with every page, and a large corpus has many sources, so they are kept until something is written. */
export async function corpusFacts(context: ApiContext): Promise<CorpusFacts> {
  const { count, running, shared } = context.store.writes();
  const corrections = context.corrections();
  const key = JSON.stringify(corrections);
  const now = performance.now();
  const found = listed.get(context.store);
  if (found?.writes === count && !running && found.key === key && (!shared || now - found.at < LISTED_MS))
    return found.facts;
  const sources = await context.store.listSources();
  const restated = sources.filter((source) => context.sampleIds.has(source.id)).length;
  const facts = {
    hash: corpusHash(sources, corrections),
    sources: sources.length,
    sampleSources: restated,
    sample: sources.length > 0 && restated === sources.length,
  };
  if (!running) listed.set(context.store, { writes: count, at: now, key, facts });
  return facts;
}
