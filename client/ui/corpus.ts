/** What the corpus holds: one answer that stamps, home, and the beginnings of views share. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Overview } from "../../server/model/api.ts";
import { type ApiError, api } from "../api/index.ts";
import { type Asking, ask, type Resource } from "../state/index.ts";

/** ms after which it is asked for again where the server said no time: a server that was away may be back */
const AGAIN = 10_000;

/** the answer that came last, or null */
export const corpus = signal<Overview | null>(null);

interface State {
  /** whether the answer that came last is to what is asked now */
  readonly answered: boolean;
  readonly error: ApiError | null;
  readonly waiting: boolean;
  readonly slow: boolean;
}
const state = signal<State>({ answered: false, error: null, waiting: false, slow: false });
/** what is on its way, or waits for its next turn; null where neither is */
let asking: Asking | null = null;

/** Asks where there is no answer yet and none on its way. */
export function askCorpus(): void {
  if (asking === null && !state.peek().answered) askAgain();
}

function askAgain(): void {
  asking?.end();
  asking = ask(
    api.overview,
    ({ data, ...change }) => {
      if (data !== undefined) {
        asking = null;
        corpus.value = data;
      }
      state.value = { ...state.peek(), ...change, ...(data !== undefined ? { answered: true } : {}) };
    },
    AGAIN,
  );
}

/** After an import the corpus is another one: what was asked before it does not count. */
export function forgetCorpus(): void {
  state.value = { ...state.peek(), answered: false };
  askAgain();
}

/** Gives up until somebody asks: what is shown says so. */
function stop(): void {
  asking?.stop();
  asking = null;
}

/** For a view that is made of it: waiting, ready or wrong, as `useResource` tells them. */
export function useCorpus(): Resource<Overview> {
  useEffect(askCorpus, []);
  const { answered, ...now } = state.value;
  return { ...now, data: answered ? corpus.value : null, last: corpus.value, reload: askAgain, stop };
}
