/** The stored sources, one after the other: at no time are more than a few texts in memory. */
import { EXTRACTOR_VERSION, withHead } from "../extract/index.ts";
import { boundariesOf, headsOf, headWithin } from "../model/corrections.ts";
import type { Correction, DocumentRecord, StoredSource } from "../model/index.ts";
import { lineStartsOf } from "../read/index.ts";
import type { Store } from "../store/index.ts";
import { extractAgain } from "./read.ts";

/** texts that are in memory at once while the records are read */
const READS_AT_ONCE = 16;

export interface CorpusOptions {
  readonly corrections?: readonly Correction[];
  /** what another version of the extractor has read is read again, and not put away */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  /** told of every few sources that have passed: of how many, in this pass */
  readonly onPassed?: (done: number, total: number) => void;
}

/**
 * Every source once, in order of id, as people's corrections have it. May be called again, for a further pass.
 * @param extra sources that are not stored, or are to stand for the stored ones of their id
 * @param read what people's boundaries and heads have made of sources, without their texts: kept from pass to pass
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
    options.onPassed?.(Math.min(at + READS_AT_ONCE, ids.length), ids.length);
  }
}

/** Whether people say anything of the documents of a source that asks for its text. */
export const speakOf = (sourceId: string, corrections: readonly Correction[]): boolean =>
  boundariesOf(sourceId, corrections).length + headsOf(sourceId, corrections).length > 0;

/** A record of a source with its head as people gave it. */
export function headed(record: DocumentRecord, text: string, corrections: readonly Correction[]): DocumentRecord {
  const given = headsOf(record.sourceId, corrections);
  const said = headWithin(given, { first: record.lineStart, last: record.lineEnd });
  return said.size === 0 ? record : withHead(record, said, { text, lineStarts: lineStartsOf(text) });
}

/**
 * A source with its boundaries, then its heads as people gave them. The store keeps what the rules read: a correction can be
 * taken back.
 */
function asCorrected(
  source: StoredSource,
  corrections: readonly Correction[],
  read: Map<string, StoredSource>,
): StoredSource {
  if (!speakOf(source.id, corrections)) return source;
  const known = read.get(source.id);
  if (known !== undefined) return known;
  const given = boundariesOf(source.id, corrections);
  const bounded = given.length === 0 ? source : extractAgain(source, given);
  const records = bounded.records.map((record) => headed(record, source.text, corrections));
  const corrected = { ...bounded, records, text: "" };
  read.set(source.id, corrected);
  return corrected;
}
