/** Import jobs: one at a time, each with a list of events that a client may read from the start at any time. */
import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { type ImportInput, type ImportReport, importFiles, type Progress } from "../ingest/index.ts";
import type { ApiContext } from "./context.ts";
import { HttpProblem, problemOf } from "./problem.ts";
import { warmSearch } from "./views/search.ts";

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
/** jobs that wait for their turn */
const MAX_WAITING = 20;

export interface JobOptions {
  /** told once the inputs are needed no more */
  readonly onEnd?: () => void;
  /** id of a stored file that is taken out of the corpus first */
  readonly without?: string;
}

export interface JobBoard {
  start(inputs: readonly ImportInput[], more?: JobOptions): Job;
  /** Computes the graph anew from what is stored, as people correct it; who asks before that has begun shares one job. */
  recompute(): Job;
  /** @throws HttpProblem 503 where too many jobs wait */
  expectRoom(): void;
  get(id: string): Job | undefined;
}

export function jobBoard(context: ApiContext): JobBoard {
  const jobs = new Map<string, Job>();
  let last: Promise<unknown> = Promise.resolve();
  /** has not begun, and brings nothing of its own */
  let shared: Job | undefined;
  context.stopping?.addEventListener("abort", () => {
    for (const job of jobs.values()) job.cancel();
  });

  const start: JobBoard["start"] = (inputs, { onEnd, without } = {}) => {
    // an ended job is kept, its files are not
    let files: readonly ImportInput[] = inputs;
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
      cancel: () => {
        if (shared === job) shared = undefined;
        controller.abort(new Error("cancelled"));
      },
      listen: (listener) => {
        for (const event of events) listener(event);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const work = async () => {
      if (shared === job) shared = undefined;
      try {
        if (without !== undefined) await context.store.removeSource(without);
        const report = await importFiles(context.store, files, {
          // never in the thread that answers requests, whatever is in the files
          threads: availableParallelism(),
          corrections: context.corrections(),
          dataFolder: context.dataFolder,
          signal: controller.signal,
          onProgress: (progress) => tell({ event: "progress", ...progress }),
        });
        tell({ event: "done", report });
        warmSearch(context.store);
      } catch (error) {
        context.log("import", error);
        tell({
          event: "failed",
          message: controller.signal.aborted
            ? "cancelled; what was read is kept, and a repeated import goes on"
            : (problemOf(error).detail ?? "failed"),
        });
      } finally {
        files = [];
        onEnd?.();
      }
    };
    last = last.then(work);
    jobs.set(job.id, job);
    const ended = [...jobs.values()].filter(({ finished }) => finished);
    for (const { id } of ended.slice(0, Math.max(0, ended.length - KEPT))) jobs.delete(id);
    return job;
  };
  const expectRoom = (): void => {
    if ([...jobs.values()].filter(({ finished }) => !finished).length > MAX_WAITING)
      throw new HttpProblem(503, "busy", "other imports wait for their turn; come again when they are done");
  };
  const recompute = (): Job => {
    shared ??= start([]);
    return shared;
  };
  return { start, recompute, expectRoom, get: (id) => jobs.get(id) };
}
