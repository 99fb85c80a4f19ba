/** One statement in a session of its own, which is closed when its time is over: that really ends the work on the server. */
import type { Session } from "neo4j-driver";
import { withoutExplain } from "../guard.ts";
import { type PlanStep, StoreError } from "../port.ts";
import { planOf } from "./plan.ts";
import { type RawRows, rowsOf } from "./rows.ts";
import { parameterOf } from "./values.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** ms that the server's own limit is later than ours, so that ours is told */
const LATER_MS = 1_000;

/**
 * @param maxSize characters of the answer
 * @throws StoreError `timeout`, `cancelled`, `memory`; what the driver throws
 */
export function runOnce(
  session: Session,
  statement: string,
  parameters: Parameters,
  limits: { timeoutMs: number; maxRows: number; maxSize?: number | undefined; signal?: AbortSignal | undefined },
): Promise<RawRows> {
  const { timeoutMs, maxRows, maxSize, signal } = limits;
  const late = `the statement was ended after ${timeoutMs} ms; ask for less, or raise the limit`;
  return inTime(session, { timeoutMs, late, signal }, () =>
    rowsOf(session.run(statement, bound(parameters), { timeout: timeoutMs + LATER_MS }), maxRows, maxSize),
  );
}

/** What the server would do, and the kind of the statement: `r`, `rw`, `w`, `s`. @throws StoreError `forbidden`, `timeout` */
export async function explainOnce(
  session: Session,
  statement: string,
  parameters: Parameters,
  timeoutMs: number,
): Promise<{ plan: PlanStep; type: string }> {
  const late = "the statement could not be planned in time; make it simpler";
  const { summary } = await inTime(
    session,
    { timeoutMs, late },
    async () => await session.run(`EXPLAIN ${withoutExplain(statement)}`, bound(parameters), { timeout: timeoutMs }),
  );
  if (!summary.plan) throw new StoreError("forbidden", "expected a statement that only reads, got one without a plan");
  return { plan: planOf(summary.plan), type: summary.queryType };
}

const bound = (parameters: Parameters) => parameterOf(parameters) as Record<string, unknown>;

/** The driver waits for ever for a server that cannot answer, so the clock is ours. */
async function inTime<T>(
  session: Session,
  { timeoutMs, late, signal }: { timeoutMs: number; late: string; signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError("timeout", late)), timeoutMs);
    abort = () => reject(new StoreError("cancelled", "the work was cancelled"));
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
  stopped.catch(() => {});
  try {
    if (signal?.aborted) return await stopped;
    return await Promise.race([work(), stopped]);
  } finally {
    clearTimeout(timer);
    if (abort) signal?.removeEventListener("abort", abort);
    void session.close().catch(() => {});
  }
}
