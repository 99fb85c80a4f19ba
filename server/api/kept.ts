/**
 * Answers over the whole graph, kept while the corpus stays what it is. What this process writes ends them; those that took
 * long are shown once more while the next one is made, so that nobody waits twice for one import. In a store that others
 * write into too (Neo4j), the corpus's hash tells of their imports when these begin; until they have ended, an answer older
 * than {@link FRESH_MS}, or than twenty times what it took, is shown once more and renewed behind. An answer made from one that
 * was shown once more is of no state of the corpus: who asks next has it made anew.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Writes } from "../store/index.ts";

/** milliseconds for which an answer counts as fresh in a shared store */
export const FRESH_MS = 15_000;
/** milliseconds from which making an answer counts as long */
const LONG_MS = 2_000;
/** bytes of all answers together; those that were not asked for longest go first, the last one stays */
const MOST_BYTES = 64 * 2 ** 20;

const NO_STATE = "";
const NOT_YET: Promise<unknown> = Promise.resolve();

interface Entry {
  /** of the corpus; {@link NO_STATE} where it was made from an answer of an earlier one */
  version: string;
  answer: Promise<unknown>;
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
  /** it is made anew by who asks next */
  forget(key: string): void;
}

export function keptAnswers(now: () => number = () => performance.now(), most: number = MOST_BYTES): Kept {
  const entries = new Map<string, Entry>();
  /** the answer that asks for another one while it is made */
  const making = new AsyncLocalStorage<Entry>();
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
    forget(key) {
      entries.delete(key);
    },
    answer<T>(
      key: string,
      hash: string,
      writes: Writes,
      compute: () => Promise<T>,
      weigh: (answer: T) => number = () => 1_000,
    ): Promise<T> {
      const version = `${hash} ${writes.count}`;
      const found = entries.get(key);
      const outer = making.getStore();
      const make = (): Entry => {
        const entry: Entry = { version, answer: NOT_YET, made: now(), took: 0, bytes: 0, renewing: false };
        entry.answer = making.run(entry, compute);
        entry.answer.then(
          (answer) => {
            entry.took = now() - entry.made;
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
      const keep = (entry: Entry): void => {
        entries.delete(key);
        entries.set(key, entry);
      };
      const told = (entry: Entry): Promise<T> => {
        keep(entry);
        const answer = entry.answer as Promise<T>;
        if (outer === undefined) return answer;
        return answer.then((value) => {
          if (entry.version !== version) outer.version = NO_STATE;
          return value;
        });
      };
      const onceMore = (entry: Entry): Promise<T> => {
        keep(entry);
        if (outer !== undefined) outer.version = NO_STATE;
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
        return onceMore(entry);
      };
      if (writes.running) return found !== undefined && found.took > LONG_MS ? onceMore(found) : compute();
      if (found === undefined) return told(make());
      if (found.version !== version) return found.took > LONG_MS ? renewed(found) : told(make());
      const old = writes.shared && now() - found.made > Math.max(FRESH_MS, 20 * found.took);
      return old ? renewed(found) : told(found);
    },
  };
}
