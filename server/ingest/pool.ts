/** Preparing many inputs in worker threads, results in the order of the inputs, few in memory at a time. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { builtModule } from "../root.ts";
import { type ImportInput, type Prepared, prepare } from "./read.ts";

/** below this many inputs the start of threads costs more than it gives */
const FEW = 8;

/**
 * @param threads 0 works in this thread
 * @yields the results of one input at a time (an archive gives several), in order; those of at most threads × 2 inputs are held
 */
export async function* prepareAll(
  inputs: readonly ImportInput[],
  options: {
    readonly threads?: number;
    readonly maxBytes?: number | undefined;
    readonly signal?: AbortSignal | undefined;
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
  const workers = Array.from({ length: threads }, () => new Worker(builtModule("ingest/worker.js")));
  try {
    const idle = [...workers];
    const running: Promise<readonly Prepared[]>[] = [];
    const waiting: (() => void)[] = [];
    const run = async (input: ImportInput): Promise<readonly Prepared[]> => {
      while (idle.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      const worker = idle.pop() as Worker;
      try {
        return await ask(worker, input, options.maxBytes);
      } finally {
        idle.push(worker);
        waiting.shift()?.();
      }
    };
    let next = 0;
    while (next < inputs.length || running.length > 0) {
      options.signal?.throwIfAborted();
      while (running.length < threads * 2 && next < inputs.length) running.push(run(inputs[next++] as ImportInput));
      yield await (running.shift() as Promise<readonly Prepared[]>);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, input: ImportInput, maxBytes: number | undefined): Promise<readonly Prepared[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      act();
    };
    const onMessage = (result: readonly Prepared[]) => settle(() => resolve(result));
    const onError = (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage({ input, maxBytes });
  });
}
