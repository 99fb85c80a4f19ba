/**
 * Answers over the whole graph, kept while the corpus stays what it is. What this process writes ends them at once. In a
 * store that others write into too (Neo4j), the corpus's hash tells of their imports when these begin; until they have
 * ended, an answer older than {@link FRESH_MS} is shown once more and renewed behind.
 */
import type { Writes } from "../store/index.ts";

/** milliseconds for which an answer counts as fresh in a shared store */
export const FRESH_MS = 15_000;
/** answers kept at once; the one that was not asked for longest goes first */
const MOST = 64;

interface Entry {
  readonly version: string;
  readonly answer: Promise<unknown>;
  readonly made: number;
}

export interface Kept {
  /** @param hash names the corpus */
  answer<T>(key: string, hash: string, writes: Writes, compute: () => Promise<T>): Promise<T>;
}

export function keptAnswers(now: () => number = () => performance.now()): Kept {
  const entries = new Map<string, Entry>();
  return {
    answer<T>(key: string, hash: string, writes: Writes, compute: () => Promise<T>): Promise<T> {
      if (writes.running) return compute();
      const version = `${hash} ${writes.count}`;
      const found = entries.get(key);
      const remember = (answer: Promise<T>): Promise<T> => {
        const entry = { version, answer, made: now() };
        entries.delete(key);
        entries.set(key, entry);
        for (const oldest of [...entries.keys()].slice(0, Math.max(0, entries.size - MOST))) entries.delete(oldest);
        // a failure is not kept
        answer.catch(() => {
          if (entries.get(key) === entry) entries.delete(key);
        });
        return answer;
      };
      if (found === undefined || found.version !== version) return remember(compute());
      const answer = found.answer as Promise<T>;
      if (!writes.shared || now() - found.made < FRESH_MS) {
        entries.delete(key);
        entries.set(key, found);
        return answer;
      }
      // shown once more while the next one is made
      const next = compute();
      entries.set(key, { ...found, made: now() });
      next.then(
        () => void remember(next),
        () => {},
      );
      return answer;
    },
  };
}
