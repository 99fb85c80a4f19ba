/**
 * The parent's side: one child, watched. The engine has neither time limit nor cancel nor memory limit, so the parent ends
 * the whole child (a kill is safe: acknowledged work is in the write-ahead log) and opens the store again (1.5 s for 1.5
 * million relationships). There is one child, not a second one for the console, because a second process cannot open the
 * store beside a writer; what others had asked when the child was ended is asked again.
 */
import type { ChildProcess } from "node:child_process";
import { StoreError } from "../port.ts";
import { collect } from "./collect.ts";
import { childOf, residentMiB } from "./launch.ts";
import { forgetSpill, sweepSpills } from "./leftovers.ts";
import { type Room, renewalOf } from "./memory.ts";
import type { Request, Rows, Task } from "./messages.ts";

export interface Limits {
  readonly timeoutMs: number;
  readonly memoryMiB: number;
  readonly maxRows: number;
}

interface Pending {
  readonly task: Task;
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: StoreError) => void;
  /** own work is asked again after a restart; a console statement may be what brought the child down */
  readonly repeat: boolean;
  restarts: number;
  /** its time begins when it is handed to a child: a store that is being opened is nobody's fault */
  readonly begin: () => void;
  /** who has been asked; undefined while it waits for a child */
  on: ChildProcess | undefined;
}

export interface AskOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly repeat: boolean;
  /** it writes: the child may be renewed after it */
  readonly write?: boolean;
}

const MAX_RESTARTS = 3;
const POLL_MS = 100;
const CLOSE_MS = 30_000;

export interface EngineProcess {
  ask(task: Task, options: AskOptions): Promise<Rows>;
  /** Renews the child where it has grown, sooner than while others ask. */
  settle(): Promise<void>;
  /** process id of the child while it runs */
  pid(): number | undefined;
  close(): Promise<void>;
}

/** Starts the child and opens the store. @throws StoreError `locked`, `format`, `unavailable` */
export async function startEngine(path: string, readOnly: boolean, room: Room): Promise<EngineProcess> {
  const { memoryMiB } = room;
  const renewal = renewalOf(room);
  const pending = new Map<number, Pending>();
  let next = 1;
  let child: ChildProcess | undefined;
  let opening: Promise<ChildProcess> | undefined;
  let closed = false;
  let watch: NodeJS.Timeout | undefined;
  let renewing: Promise<void> | undefined;
  /** when it was last at work, until somebody has looked whether it grew then */
  let quietSince: number | undefined;
  /** whether this child has written since it opened the store: then closing packs what it wrote, and is worth its time */
  let wrote = false;
  /** MiB of the child when it had opened the store */
  let opened = 0;
  /** milliseconds that it took to open the store last */
  let openedIn = 0;
  /** when it was last renewed while others asked */
  let crowdedAt = Number.NEGATIVE_INFINITY;

  const open = async (): Promise<ChildProcess> => {
    const began = performance.now();
    const started = await childOf(path, readOnly, {
      onAnswer: (answer) => {
        const waiting = pending.get(answer.id);
        if (!waiting) return;
        pending.delete(answer.id);
        if (answer.ok) waiting.resolve(answer.value);
        else waiting.reject(new StoreError(answer.code, answer.message, answer.detail, answer.offset));
      },
      onEnd: (ended) => {
        forgetSpill(path, ended.pid);
        if (child === ended) {
          child = undefined;
          opening = undefined;
        }
        afterEnd(ended);
      },
    });
    child = started;
    wrote = false;
    openedIn = performance.now() - began;
    opened = started.pid === undefined ? 0 : residentMiB(started.pid);
    return started;
  };

  const ready = (): Promise<ChildProcess> => {
    if (closed) return Promise.reject(new StoreError("unavailable", "the store is closed"));
    opening ??= open().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  const deliver = (id: number): void => {
    ready().then(
      (target) => {
        const waiting = pending.get(id);
        if (!waiting) return;
        waiting.on = target;
        waiting.begin();
        try {
          target.send({ ...waiting.task, id } as Request);
        } catch (error) {
          // what cannot be written as a message (nested beyond the stack) is the fault of this one request
          pending.delete(id);
          waiting.reject(new StoreError("failed", "the work could not be handed to the engine", String(error)));
        }
      },
      (error: unknown) => {
        const waiting = pending.get(id);
        pending.delete(id);
        waiting?.reject(
          error instanceof StoreError
            ? error
            : new StoreError("unavailable", "the embedded engine could not be started", String(error)),
        );
      },
    );
  };

  /** A child is gone: what it was asked and may be repeated is asked of the next one. */
  const afterEnd = (gone: ChildProcess): void => {
    for (const [id, waiting] of [...pending]) {
      if (waiting.on !== gone) continue;
      waiting.on = undefined;
      if (!closed && waiting.repeat && waiting.restarts < MAX_RESTARTS) {
        waiting.restarts++;
        deliver(id);
      } else {
        pending.delete(id);
        waiting.reject(
          new StoreError(
            "unavailable",
            "the embedded engine ended during the work; it is started again, try once more",
          ),
        );
      }
    }
  };

  /** Ends the child; the next one opens the store when the lock of this one is gone. */
  const end = (): void => {
    const dying = child;
    if (!dying) return;
    child = undefined;
    const gone = new Promise<void>((resolve) => dying.once("exit", () => resolve()));
    opening = gone.then(open);
    opening.catch(() => {
      opening = undefined;
    });
    dying.kill("SIGKILL");
    afterEnd(dying);
  };

  /** Another child in place of this one, which first answers what it was asked; what comes meanwhile waits for the next. */
  const renew = async (): Promise<void> => {
    const old = child;
    if (old === undefined || closed) return;
    const packs = wrote;
    child = undefined;
    const gone = new Promise<void>((resolve) => old.once("exit", () => resolve()));
    opening = gone.then(open);
    opening.catch(() => {
      opening = undefined;
    });
    // what was asked in this instant is still on its way to it
    await new Promise((resolve) => setTimeout(resolve, 0));
    while (old.exitCode === null && old.signalCode === null && [...pending.values()].some(({ on }) => on === old))
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 10))]);
    const force = setTimeout(() => old.kill("SIGKILL"), packs ? CLOSE_MS : 0);
    if (old.connected && packs) old.send({ op: "close", id: next++ } satisfies Request);
    await gone;
    clearTimeout(force);
    collect();
    await opening;
  };
  const renewIfGrown = async (by: number): Promise<void> => {
    const pid = child?.pid;
    if (renewing === undefined && (pid === undefined || residentMiB(pid) - opened < by)) return;
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    // a store that does not open again is told to whoever asks next
    await renewing.catch(() => {});
  };

  const renewIfCrowded = async (): Promise<void> => {
    const now = performance.now();
    const before = child;
    const renewed = renewIfGrown(renewal.nearLimitMiB(opened, openedIn, now - crowdedAt));
    if (child !== before) crowdedAt = now;
    await renewed;
  };

  const checkMemory = (): void => {
    const pid = child?.pid;
    if (pid === undefined || pending.size === 0 || residentMiB(pid) <= memoryMiB) return;
    // what took it cannot be told apart, but own statements are bounded: whatever was typed by a person pays, else all
    const typed = [...pending].filter(([, each]) => !each.repeat);
    for (const [id, each] of typed.length > 0 ? typed : [...pending]) {
      pending.delete(id);
      each.reject(
        new StoreError(
          "memory",
          `the statement needed more than ${memoryMiB} MiB; ask for less at once (LIMIT, a bound on path lengths)`,
        ),
      );
    }
    end();
  };

  const checkQuiet = (): void => {
    if (pending.size > 0) quietSince = performance.now();
    else if (quietSince !== undefined && performance.now() - quietSince >= renewal.quietMs(openedIn)) {
      quietSince = undefined;
      void renewIfGrown(renewal.mayKeepMiB(opened, wrote));
    }
  };

  sweepSpills(path);
  await ready();
  watch = setInterval(() => {
    checkMemory();
    checkQuiet();
  }, POLL_MS);
  watch.unref();

  const ask = async (task: Task, options: AskOptions): Promise<Rows> => {
    wrote ||= options.write === true;
    const rows = await askOnce(task, options);
    if (options.write) await renewIfGrown(renewal.grownMiB);
    else if (task.op === "run") void renewIfCrowded();
    return rows;
  };
  const askOnce = (task: Task, { timeoutMs, signal, repeat }: AskOptions): Promise<Rows> => {
    if (signal?.aborted) return Promise.reject(new StoreError("cancelled", "the work was cancelled"));
    const id = next++;
    quietSince = performance.now();
    return new Promise<Rows>((resolve, reject) => {
      const stop = (error: StoreError): void => {
        if (!pending.delete(id)) return;
        reject(error);
        end();
      };
      let timer: NodeJS.Timeout | undefined;
      const tooLong = `the statement was ended after ${timeoutMs} ms; ask for less, or raise the limit`;
      const begin = (): void => {
        timer ??= setTimeout(() => stop(new StoreError("timeout", tooLong)), Math.min(timeoutMs, 2 ** 31 - 1));
      };
      const abort = (): void => stop(new StoreError("cancelled", "the work was cancelled"));
      signal?.addEventListener("abort", abort, { once: true });
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      pending.set(id, {
        task,
        repeat,
        restarts: 0,
        on: undefined,
        begin,
        resolve: (rows) => {
          done();
          resolve(rows);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      deliver(id);
    });
  };

  return {
    ask,
    settle: () => {
      collect();
      return renewIfGrown(renewal.betweenMiB(opened));
    },
    pid: () => child?.pid,
    async close() {
      if (closed) return;
      await renewing?.catch(() => {});
      const running = child;
      if (running) await ask({ op: "close" }, { timeoutMs: CLOSE_MS, repeat: false }).catch(() => {});
      closed = true;
      clearInterval(watch);
      if (running && running.exitCode === null && running.signalCode === null) {
        await new Promise<void>((resolve) => {
          const force = setTimeout(() => running.kill("SIGKILL"), 2_000);
          running.once("exit", () => {
            clearTimeout(force);
            resolve();
          });
        });
      }
    },
  };
}
