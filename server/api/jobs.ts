/** Import jobs: one at a time, each with a list of events that a client may read from the start at any time. */
import { randomUUID } from "node:crypto";
import { type ImportInput, type ImportReport, importFiles, type Progress } from "../ingest/index.ts";
import type { ApiContext } from "./context.ts";
import { problemOf } from "./problem.ts";

export type JobEvent =
  | ({ readonly event: "progress" } & Progress)
  | { readonly event: "done"; readonly report: ImportReport }
  | { readonly event: "failed"; readonly message: string };

export interface Job {
  readonly id: string;
  readonly events: readonly JobEvent[];
  readonly finished: boolean;
  cancel(): void;
  /** calls back with each event from the first on; returns how to stop listening */
  listen(listener: (event: JobEvent) => void): () => void;
}

/** ended jobs that are kept for clients that come back */
const KEPT = 20;

export interface JobBoard {
  /** without inputs the graph is computed anew from what is stored */
  start(inputs: readonly ImportInput[]): Job;
  get(id: string): Job | undefined;
}

export function jobBoard(context: ApiContext): JobBoard {
  const jobs = new Map<string, Job>();
  let last: Promise<unknown> = Promise.resolve();
  context.stopping?.addEventListener("abort", () => {
    for (const job of jobs.values()) job.cancel();
  });

  const start = (inputs: readonly ImportInput[]): Job => {
    const events: JobEvent[] = [];
    const listeners = new Set<(event: JobEvent) => void>();
    const controller = new AbortController();
    const state = { finished: false };
    const tell = (event: JobEvent) => {
      events.push(event);
      if (event.event !== "progress") state.finished = true;
      for (const listener of listeners) listener(event);
    };
    const job: Job = {
      id: randomUUID(),
      events,
      get finished() {
        return state.finished;
      },
      cancel: () => controller.abort(new Error("cancelled")),
      listen: (listener) => {
        for (const event of events) listener(event);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const work = async () => {
      try {
        const report = await importFiles(context.store, inputs, {
          corrections: context.corrections(),
          dataFolder: context.dataFolder,
          signal: controller.signal,
          onProgress: (progress) => tell({ event: "progress", ...progress }),
        });
        tell({ event: "done", report });
      } catch (error) {
        context.log("import", error);
        tell({
          event: "failed",
          message: controller.signal.aborted
            ? "cancelled; what was read is kept, and a repeated import goes on"
            : (problemOf(error).detail ?? "failed"),
        });
      }
    };
    last = last.then(work);
    jobs.set(job.id, job);
    for (const id of [...jobs.keys()].slice(0, Math.max(0, jobs.size - KEPT))) jobs.delete(id);
    return job;
  };
  return { start, get: (id) => jobs.get(id) };
}
