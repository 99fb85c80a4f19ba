/** What the corpus holds: one answer that stamps, home, and the beginnings of views share. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Overview } from "../../server/model/api.ts";
import { ApiError, api, failureOf } from "../api/index.ts";
import type { Resource } from "../state/index.ts";

/** ms after which it is asked for again where the server said no time: a server that was away may be back */
const AGAIN = 10_000;

/** the answer that came last, or null */
export const corpus = signal<Overview | null>(null);

interface Asking {
  /** whether the answer that came last is to what is asked now */
  readonly answered: boolean;
  readonly error: ApiError | null;
  readonly waiting: boolean;
  readonly slow: boolean;
}
const asking = signal<Asking>({ answered: false, error: null, waiting: false, slow: false });
const say = (next: Partial<Asking>): void => {
  asking.value = { ...asking.peek(), ...next };
};
/** ends the request that is on its way, or the wait before the next one; null where neither is */
let end: (() => void) | null = null;

/** Asks where there is no answer yet and none on its way. */
export function askCorpus(): void {
  if (end !== null || asking.peek().answered) return;
  const control = new AbortController();
  const soon = setTimeout(() => say({ waiting: true }), 300);
  const late = setTimeout(() => say({ slow: true }), 2000);
  end = () => {
    clearTimeout(soon);
    clearTimeout(late);
    control.abort();
    say({ waiting: false, slow: false });
    end = null;
  };
  api.overview(control.signal).then(
    (overview) => {
      if (control.signal.aborted) return;
      end?.();
      corpus.value = overview;
      say({ answered: true, error: null });
    },
    (thrown: unknown) => {
      if (control.signal.aborted) return;
      end?.();
      const error = failureOf(thrown);
      say({ error });
      const timer = setTimeout(askAgain, error.again ?? AGAIN);
      end = () => {
        clearTimeout(timer);
        end = null;
      };
    },
  );
}

function askAgain(): void {
  end?.();
  askCorpus();
}

/** After an import the corpus is another one: what was asked before it does not count. */
export function forgetCorpus(): void {
  say({ answered: false });
  askAgain();
}

/** Gives up until somebody asks: what is shown says so. */
function stop(): void {
  end?.();
  say({ error: new ApiError(0, "timeout", "stopped", null) });
}

/** For a view that is made of it: waiting, ready or wrong, as {@link useResource} tells them. */
export function useCorpus(): Resource<Overview> {
  useEffect(askCorpus, []);
  const { answered, ...state } = asking.value;
  return { ...state, data: answered ? corpus.value : null, last: corpus.value, reload: askAgain, stop };
}
