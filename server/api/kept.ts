/**
 * Answers over the whole graph, kept while the corpus stays what it is. What this process writes ends them; those that took
 * long are shown once more while the next one is made, so that nobody waits twice for one import. In a store that others
 * write into too (Neo4j), the corpus's hash tells of their imports when these begin; until they have ended, an answer older
 * than {@link FRESH_MS}, or than twenty times what it took, is shown once more and renewed behind.
 */
import type { Writes } from "../store/index.ts";

/** milliseconds for which an answer counts as fresh in a shared store */
export const FRESH_MS = 15_000;
/** milliseconds from which making an answer counts as long */
const LONG_MS = 2_000;
/** bytes of all answers together; those that were not asked for longest go first, the last one stays */
const MOST_BYTES = 64 * 2 ** 20;

interface Entry {
  readonly version: string;
  readonly answer: Promise<unknown>;
  readonly made: number;
  /** milliseconds; known when it is there */
  took: number;
  bytes: number;
  /** the next one is being made */
  renewing: boolean;
}

export interface Kept {
  /**
   * @param hash names the corpus
   * @param weigh bytes that an answer takes
   */
  answer<T>(
    key: string,
    hash: string,
    writes: Writes,
    compute: () => Promise<T>,
    weigh?: (answer: T) => number,
  ): Promise<T>;
}

export function keptAnswers(now: () => number = () => performance.now(), most: number = MOST_BYTES): Kept {
  const entries = new Map<string, Entry>();
  const shrink = (): void => {
    let bytes = 0;
    for (const entry of entries.values()) bytes += entry.bytes;
    for (const [key, entry] of entries) {
      if (bytes <= most || entries.size === 1) return;
      entries.delete(key);
      bytes -= entry.bytes;
    }
  };
  return {
    answer<T>(
      key: string,
      hash: string,
      writes: Writes,
      compute: () => Promise<T>,
      weigh: (answer: T) => number = () => 1_000,
    ): Promise<T> {
      const version = `${hash} ${writes.count}`;
      const found = entries.get(key);
      const make = (): Entry => {
        const began = now();
        const entry: Entry = { version, answer: compute(), made: began, took: 0, bytes: 0, renewing: false };
        entry.answer.then(
          (answer) => {
            entry.took = now() - began;
            entry.bytes = weigh(answer as T);
            shrink();
          },
          // a failure is not kept
          () => {
            if (entries.get(key) === entry) entries.delete(key);
          },
        );
        return entry;
      };
      const keep = (entry: Entry): Promise<T> => {
        entries.delete(key);
        entries.set(key, entry);
        return entry.answer as Promise<T>;
      };
      const renewed = (entry: Entry): Promise<T> => {
        if (!entry.renewing) {
          entry.renewing = true;
          const next = make();
          next.answer.then(
            () => keep(next),
            () => {
              entry.renewing = false;
            },
          );
        }
        return keep(entry);
      };
      if (writes.running) return found !== undefined && found.took > LONG_MS ? keep(found) : compute();
      if (found === undefined) return keep(make());
      if (found.version !== version) return found.took > LONG_MS ? renewed(found) : keep(make());
      const old = writes.shared && now() - found.made > Math.max(FRESH_MS, 20 * found.took);
      return old ? renewed(found) : keep(found);
    },
  };
}
