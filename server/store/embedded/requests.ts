/** What was asked of the engine and waits for its answer: handed to a child, asked again of the next one, or given up. */
import type { ChildProcess } from "node:child_process";
import { StoreError } from "../port.ts";
import type { Answer, Request, Rows, Task } from "./messages.ts";

export interface AskOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** own work is asked again after a restart; a console statement may be what brought the child down */
  readonly repeat: boolean;
  /** it writes: the child may be renewed after it */
  readonly write?: boolean;
}

interface Pending {
  readonly task: Task;
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: StoreError) => void;
  readonly repeat: boolean;
  restarts: number;
  /** its time begins when it is handed to a child: a store that is being opened is nobody's fault */
  readonly begin: () => void;
  /** who has been asked; undefined while it waits for a child */
  on: ChildProcess | undefined;
}

const MAX_RESTARTS = 3;

export interface Requests {
  /** how many wait */
  readonly size: () => number;
  /** @throws StoreError `timeout`, `cancelled`, `unavailable`, `memory`, and what the engine says */
  ask(task: Task, options: AskOptions): Promise<Rows>;
  answered(answer: Answer): void;
  /** whether a child has something to do */
  busy(child: ChildProcess): boolean;
  /** A child is gone: what it was asked and may be repeated is asked of the next one. */
  lost(gone: ChildProcess): void;
  /**
   * Rejects what a person typed, or all where nobody did: what took the memory cannot be told apart, but own statements are
   * bounded.
   */
  refuse(error: StoreError): void;
}

/**
 * @param ready the child that can be asked; rejects where there will be none
 * @param giveUp ends the child that works at something nobody waits for any more
 * @param nextId numbers the messages
 */
export function requestsOf(
  ready: () => Promise<ChildProcess>,
  giveUp: () => void,
  isClosed: () => boolean,
  nextId: () => number,
): Requests {
  const pending = new Map<number, Pending>();
  const reject = (id: number, error: StoreError): boolean => {
    const waiting = pending.get(id);
    pending.delete(id);
    waiting?.reject(error);
    return waiting !== undefined;
  };

  const hand = (id: number, child: ChildProcess): void => {
    const waiting = pending.get(id);
    if (!waiting) return;
    waiting.on = child;
    waiting.begin();
    try {
      child.send({ ...waiting.task, id } as Request);
    } catch (error) {
      // what cannot be written as a message (nested beyond the stack) is the fault of this one request
      reject(id, new StoreError("failed", "the work could not be handed to the engine", String(error)));
    }
  };
  const deliver = (id: number): void => {
    ready().then(
      (child) => hand(id, child),
      (error: unknown) => reject(id, startFailure(error)),
    );
  };

  const ask: Requests["ask"] = (task, { timeoutMs, signal, repeat }) => {
    if (signal?.aborted) return Promise.reject(cancelled());
    const id = nextId();
    let timer: NodeJS.Timeout | undefined;
    const stop = (error: StoreError): void => {
      if (reject(id, error)) giveUp();
    };
    const begin = (): void => {
      timer ??= setTimeout(() => stop(tooLong(timeoutMs)), Math.min(timeoutMs, 2 ** 31 - 1));
    };
    const abort = (): void => stop(cancelled());
    signal?.addEventListener("abort", abort, { once: true });
    const rows = new Promise<Rows>((resolve, reject) => {
      pending.set(id, { task, repeat, restarts: 0, on: undefined, begin, resolve, reject });
    });
    deliver(id);
    return rows.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
  };

  return {
    size: () => pending.size,
    ask,
    answered(answer) {
      const waiting = pending.get(answer.id);
      pending.delete(answer.id);
      if (answer.ok) waiting?.resolve(answer.value);
      else waiting?.reject(new StoreError(answer.code, answer.message, answer.detail, answer.offset));
    },
    busy: (child) => [...pending.values()].some(({ on }) => on === child),
    lost(gone) {
      for (const [id, waiting] of [...pending]) {
        if (waiting.on !== gone) continue;
        waiting.on = undefined;
        if (!isClosed() && waiting.repeat && waiting.restarts < MAX_RESTARTS) {
          waiting.restarts++;
          deliver(id);
        } else reject(id, endedMeanwhile());
      }
    },
    refuse(error) {
      const typed = [...pending].filter(([, { repeat }]) => !repeat);
      for (const [id] of typed.length > 0 ? typed : [...pending]) reject(id, error);
    },
  };
}

const cancelled = () => new StoreError("cancelled", "the work was cancelled");
const tooLong = (ms: number) =>
  new StoreError("timeout", `the statement was ended after ${ms} ms; ask for less, or raise the limit`);
const endedMeanwhile = () =>
  new StoreError("unavailable", "the embedded engine ended during the work; it is started again, try once more");
const startFailure = (error: unknown): StoreError =>
  error instanceof StoreError
    ? error
    : new StoreError("unavailable", "the embedded engine could not be started", String(error));
