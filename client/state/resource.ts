/**
 * An answer of the server as a view sees it: waiting, ready or wrong. What was there may stay on screen while the next one is
 * on its way, but never as the answer to what is asked now.
 */
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { ApiError, failureOf } from "../api/index.ts";

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

/**
 * Loads what `load` answers for `key`, again when `key` changes; a null key loads nothing.
 * A request that is no longer wanted is aborted; one that the server wants repeated is repeated.
 */
export function useResource<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [state, setState] = useState<State<T>>({
    key: null,
    answers: null,
    data: null,
    error: null,
    waiting: false,
    slow: false,
  });
  const [turn, setTurn] = useState(0);
  const [stopper, setStopper] = useState<{ stop: () => void }>({ stop: () => undefined });
  // asked before the page is drawn: an answer waits for no frame
  useLayoutEffect(() => {
    if (key === null) return;
    const control = new AbortController();
    const soon = setTimeout(() => setState((now) => ({ ...now, waiting: true })), 300);
    const late = setTimeout(() => setState((now) => ({ ...now, slow: true })), 2000);
    const settle = (next: Partial<State<T>>): void => {
      clearTimeout(soon);
      clearTimeout(late);
      if (!control.signal.aborted) setState((now) => ({ ...now, key, waiting: false, slow: false, ...next }));
    };
    load(control.signal).then(
      (data) => settle({ data, answers: key, error: null }),
      (error: unknown) => settle({ error: failureOf(error) }),
    );
    setStopper({
      stop: () => {
        settle({ error: new ApiError(0, "timeout", "stopped", null) });
        control.abort();
      },
    });
    return () => {
      clearTimeout(soon);
      clearTimeout(late);
      control.abort();
    };
    // `load` is made anew at each drawing; what it loads is named by `key`
  }, [key, turn, revision.value]);
  const failed = state.key === key ? state.error : null;
  useEffect(() => {
    if (failed?.again == null) return;
    const timer = setTimeout(() => setTurn((now) => now + 1), failed.again);
    return () => clearTimeout(timer);
  }, [failed]);
  return {
    data: key !== null && state.answers === key ? state.data : null,
    last: key === null ? null : state.data,
    error: failed,
    waiting: state.waiting,
    slow: state.slow,
    reload: () => setTurn((now) => now + 1),
    stop: stopper.stop,
  };
}
