/** The stored sources, one after the other: at no time are more than a few texts in memory. */
import { EXTRACTOR_VERSION } from "../extract/index.ts";
import { boundariesOf } from "../model/corrections.ts";
import type { Correction, StoredSource } from "../model/index.ts";
import type { Store } from "../store/index.ts";
import { extractAgain } from "./read.ts";

/** texts that are in memory at once while the records are read */
const READS_AT_ONCE = 16;

export interface CorpusOptions {
  readonly corrections?: readonly Correction[];
  /** what another version of the extractor has read is read again, and not put away */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Every source once, in order of id, as people's corrections have it. May be called again, for a further pass.
 * @param extra sources that are not stored, or are to stand for the stored ones of their id
 * @param read what a person's boundaries have made of sources, without their texts: kept from pass to pass
 */
export async function* corpusOf(
  store: Store,
  options: CorpusOptions,
  extra: ReadonlyMap<string, StoredSource> = new Map(),
  read: Map<string, StoredSource> = new Map(),
): AsyncGenerator<StoredSource> {
  const listed = (await store.listSources()).map(({ id }) => id);
  const ids = [...new Set([...listed, ...extra.keys()])].sort();
  for (let at = 0; at < ids.length; at += READS_AT_ONCE) {
    options.signal?.throwIfAborted();
    const batch = ids.slice(at, at + READS_AT_ONCE).map((id) => extra.get(id) ?? store.getSource(id));
    for (const stored of await Promise.all(batch)) {
      if (stored === null) continue;
      const current = stored.extractor === EXTRACTOR_VERSION ? stored : extractAgain(stored);
      if (current !== stored && !options.dryRun) await store.putSource(current);
      yield asCorrected(current, options.corrections ?? [], read);
    }
  }
}

/** A source with its boundaries as people gave them. The store keeps what the rules read: a correction can be taken back. */
function asCorrected(
  source: StoredSource,
  corrections: readonly Correction[],
  read: Map<string, StoredSource>,
): StoredSource {
  const given = boundariesOf(source.id, corrections);
  if (given.length === 0) return source;
  const known = read.get(source.id) ?? { ...extractAgain(source, given), text: "" };
  read.set(source.id, known);
  return known;
}
