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
  /** aborts when the server is to end: imports stop where they can be repeated */
  readonly stopping?: AbortSignal;
}

/** Facts of the corpus, cheap enough to compute for each answer. */
export async function corpusFacts(context: ApiContext): Promise<CorpusFacts> {
  const sources = await context.store.listSources();
  return {
    hash: corpusHash(sources, context.corrections()),
    sources: sources.length,
    sample: sources.length > 0 && sources.every((source) => context.sampleIds.has(source.id)),
  };
}
