/** What is asked of the database: a statement and its answer, its plan, what went wrong, and how it is stopped. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CypherAnswer } from "../../../server/model/api.ts";
import { ApiError, api, type PlanStep } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";

export interface Work {
  readonly running: AbortController | null;
  readonly answer: CypherAnswer | null;
  readonly plan: PlanStep | null;
  readonly error: ApiError | null;
  /** what the answer or the error is of */
  readonly statement: string;
}
export type Values = Readonly<Record<string, unknown>>;

export interface Working {
  readonly work: Work;
  /** Runs a statement. @returns its answer, what went wrong, or null where the reader stopped it */
  run(statement: string, values: Values): Promise<CypherAnswer | ApiError | null>;
  explain(statement: string, values: Values): Promise<void>;
  stop(): void;
}

export function useWork(): Working {
  const [work, setWork] = useState<Work>({ running: null, answer: null, plan: null, error: null, statement: "" });
  /** counts what was asked: plans that come late are dropped */
  const explained = useRef(0);
  useEffect(() => () => work.running?.abort(), [work.running]);
  return {
    work,
    async run(statement, values) {
      const running = new AbortController();
      explained.current++;
      setWork((now) => ({ ...now, running, error: null, plan: null, statement }));
      try {
        const answer = await api.cypher(running.signal, statement, values);
        if (running.signal.aborted) return null;
        setWork({ running: null, answer, plan: null, error: null, statement });
        return answer;
      } catch (cause) {
        const { aborted } = running.signal;
        const error = aborted ? new ApiError(0, "timeout", words.value.console.stopped, null) : errorOf(cause);
        // a statement that was run meanwhile goes on
        setWork((now) => (now.running === running ? { ...now, running: null, error } : now));
        return aborted ? null : error;
      }
    },
    async explain(statement, values) {
      const turn = ++explained.current;
      /** the plan of a statement is not shown for one that was asked after it */
      const note = (next: Partial<Work>): void => {
        if (turn === explained.current) setWork((now) => ({ ...now, ...next }));
      };
      try {
        note({ plan: await api.explain(new AbortController().signal, statement, values) });
      } catch (cause) {
        if (cause instanceof ApiError) note({ error: cause });
      }
    },
    stop: () => work.running?.abort(),
  };
}

const errorOf = (cause: unknown): ApiError =>
  cause instanceof ApiError ? cause : new ApiError(0, "failed", String(cause), null);
