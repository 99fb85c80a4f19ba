/** Whether the graph answers, told within a bound: reads of a Neo4j server that is away are tried again for half a minute. */
import type { Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { within } from "../within.ts";

/** ms within which a graph that is ready answers */
const READY_MS = 2_000;

/** Asks one trifle at a time, with a clock of its own: the store's time limit would end the work of others. */
export function readiness(store: Store): () => Promise<void> {
  let asking: Promise<unknown> | undefined;
  return async () => {
    // with a signal it is asked once: without one a server that is away is asked again and again
    asking ??= store
      .read("RETURN 1 AS one", {}, { timeoutMs: 600_000, signal: new AbortController().signal })
      .finally(() => {
        asking = undefined;
      });
    const late = new HttpProblem(503, "notReady", `the graph has not answered for ${READY_MS} ms; it may be busy`);
    if ((await within(asking, READY_MS)) === undefined) throw late;
  };
}

/** The outcome of `work`, given up as soon as the graph does not answer any more. @throws what `answers` throws */
export async function whileItAnswers<T>(work: () => Promise<T>, answers: () => Promise<void>): Promise<T> {
  await answers();
  const working = work();
  for (;;) {
    const done = await within(working, READY_MS);
    if (done !== undefined) return done.value;
    // its own failure comes after this one, and nobody waits for it then
    await answers();
  }
}
