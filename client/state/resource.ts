/**
 * An answer of the server as a view sees it: waiting, ready or wrong. What was there may stay on screen while the next one is
 * on its way, but never as the answer to what is asked now.
 */
import { signal } from "@preact/signals";
import { useLayoutEffect, useState } from "preact/hooks";
import type { ApiError } from "../api/index.ts";
import { type Asking, ask } from "./asking.ts";

export interface Resource<T> {
  /** the answer to what is asked now, or null */
  readonly data: T | null;
  /** the answer that came last, to this or to an earlier question: shown only where it is told as what it is */
  readonly last: T | null;
  readonly error: ApiError | null;
  /** an answer is awaited for longer than 300 ms */
  readonly waiting: boolean;
  /** longer than 2 s: time to offer a way out */
  readonly slow: boolean;
  readonly reload: () => void;
  readonly stop: () => void;
}

/** counts the times that the graph was changed from this page */
const revision = signal(0);

/** The graph has been computed anew: what is shown is loaded again. */
export function renew(): void {
  revision.value++;
}

interface State<T> {
  /** what was asked last that has ended, in an answer or an error */
  readonly key: string | null;
  /** what `data` is the answer to */
  readonly answers: string | null;
  readonly data: T | null;
  readonly error: ApiError | null;
  readonly waiting: boolean;
  readonly slow: boolean;
}

const NOTHING = { key: null, answers: null, data: null, error: null, waiting: false, slow: false };

/**
 * Loads what `load` answers for `key`, again when `key` changes; a null key loads nothing.
 * A request that is no longer wanted is aborted; one that the server wants repeated is repeated.
 */
export function useResource<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [state, setState] = useState<State<T>>(NOTHING);
  const [turn, setTurn] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  // asked before the page is drawn: an answer waits for no frame
  useLayoutEffect(() => {
    if (key === null) return;
    const begun = ask(load, (change) =>
      setState((now) => ({
        ...now,
        ...change,
        ...("error" in change ? { key } : {}),
        ...("data" in change ? { answers: key } : {}),
      })),
    );
    setAsking(begun);
    return begun.end;
    // `load` is made anew at each drawing; what it loads is named by `key`
  }, [key, turn, revision.value]);
  return {
    data: key !== null && state.answers === key ? state.data : null,
    last: key === null ? null : state.data,
    error: state.key === key ? state.error : null,
    waiting: state.waiting,
    slow: state.slow,
    reload: () => setTurn((now) => now + 1),
    stop: () => asking?.stop(),
  };
}
