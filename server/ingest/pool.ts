/**
 * Preparing many inputs in worker threads, results in the order of the inputs, few in memory at a time. A file that no
 * reader ought to be lost to (a bomb, an endless loop) is given up with its thread, and is one refusal among the results.
 */
import { availableParallelism, totalmem } from "node:os";
import { Worker } from "node:worker_threads";
import { builtModule } from "../root.ts";
import { type ImportInput, type Prepared, prepare } from "./read.ts";

/** below this many inputs the start of threads costs more than it gives */
const FEW = 8;
const MiB = 1024 * 1024;

export interface ReadingLimits {
  /** of a thread's own heap */
  readonly heapMiB: number;
  /** by which the whole process may grow while files are read: what is unpacked lies outside of any heap */
  readonly growthMiB: number;
  /** for one input, an archive with all that is in it included */
  readonly milliseconds: number;
}

const LIMITS: ReadingLimits = {
  heapMiB: 1_024,
  growthMiB: Math.min(2_048, totalmem() / 2 / MiB),
  milliseconds: 600_000,
};
/** how often the process is measured */
const WATCH_MS = 100;

/**
 * @param threads 0 works in this thread, where nothing bounds an input
 * @yields the results of one input at a time (an archive gives several), in order; those of at most threads × 2 inputs are held
 */
export async function* prepareAll(
  inputs: readonly ImportInput[],
  options: {
    readonly threads?: number;
    readonly maxBytes?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    readonly limits?: Partial<ReadingLimits>;
  } = {},
): AsyncGenerator<readonly Prepared[]> {
  const threads = Math.min(options.threads ?? (inputs.length < FEW ? 0 : availableParallelism()), inputs.length);
  if (threads === 0) {
    for (const input of inputs) {
      options.signal?.throwIfAborted();
      yield await prepare(input, options.maxBytes);
    }
    return;
  }
  const limits = { ...LIMITS, ...options.limits };
  const crew = crewOf(threads, limits, options.maxBytes);
  try {
    const running: { readonly input: ImportInput; readonly results: Promise<readonly Prepared[] | Lost> }[] = [];
    let next = 0;
    while (next < inputs.length || running.length > 0) {
      options.signal?.throwIfAborted();
      while (running.length < threads * 2 && next < inputs.length) {
        const input = inputs[next++] as ImportInput;
        running.push({ input, results: crew.read(input) });
      }
      const first = running.shift();
      if (first === undefined) break;
      let results = await unlessAborted(first.results, options.signal);
      if (!Array.isArray(results)) {
        // which of those that were read at once it was is not known: each has another try, alone
        await Promise.all(running.map((other) => unlessAborted(other.results, options.signal)));
        results = await unlessAborted(crew.read(first.input), options.signal);
      }
      yield Array.isArray(results) ? results : [refused(first.input, results as Lost, limits)];
    }
  } finally {
    await crew.end();
  }
}

type Lost = "memory" | "time" | "failed";

/** Threads that are replaced when they are lost. */
function crewOf(threads: number, limits: ReadingLimits, maxBytes: number | undefined) {
  const start = (): Worker =>
    new Worker(builtModule("ingest/worker.js"), { resourceLimits: { maxOldGenerationSizeMb: limits.heapMiB } });
  const idle = Array.from({ length: threads }, start);
  const atWork = new Map<Worker, (why: Lost) => void>();
  const waiting: (() => void)[] = [];
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before < limits.growthMiB * MiB) return;
    for (const give of [...atWork.values()]) give("memory");
  }, WATCH_MS);
  watch.unref();

  const ask = (worker: Worker, input: ImportInput): Promise<readonly Prepared[] | Lost> =>
    new Promise((resolve) => {
      const settle = (result: readonly Prepared[] | Lost): void => {
        clearTimeout(clock);
        atWork.delete(worker);
        worker.off("message", settle);
        worker.off("error", onError);
        resolve(result);
      };
      const onError = (error: unknown): void =>
        settle(
          error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "failed",
        );
      const clock = setTimeout(() => settle("time"), limits.milliseconds);
      atWork.set(worker, settle);
      worker.on("message", settle);
      worker.on("error", onError);
      worker.postMessage({ input, maxBytes });
    });

  return {
    async read(input: ImportInput): Promise<readonly Prepared[] | Lost> {
      while (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      let worker = idle.pop() as Worker;
      try {
        const result = await ask(worker, input);
        if (!Array.isArray(result)) {
          const lost = worker;
          lost.on("error", () => undefined);
          await lost.terminate();
          worker = start();
        }
        return result;
      } finally {
        idle.push(worker);
        waiting.shift()?.();
      }
    },
    async end(): Promise<void> {
      clearInterval(watch);
      await Promise.all([...idle, ...atWork.keys()].map((worker) => worker.terminate()));
    },
  };
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

function refused({ name }: ImportInput, lost: Lost, limits: ReadingLimits): Prepared {
  const message = {
    memory: "expected a file that can be read in the memory that one file may take; this one takes more",
    time: `expected a file that is read within ${Math.ceil(limits.milliseconds / 1000)} s; this one takes longer`,
    failed: "expected a file that can be read; reading this one came to an end without a result",
  }[lost];
  return { ok: false, refusal: { name, reason: lost === "failed" ? "unreadable" : "tooLarge", message } };
}
