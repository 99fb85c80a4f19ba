/** A request as those who wait for it are told of it: that it takes long, its answer or its error, and that it is tried again. */
import { ApiError, failureOf } from "../api/index.ts";

/** ms after which an answer is awaited, and after which it is time to offer a way out */
const SOON = 300;
const LATE = 2000;

export interface Told<T> {
  readonly waiting: boolean;
  readonly slow: boolean;
  readonly data: T;
  readonly error: ApiError | null;
}

export interface Asking {
  /** ends it without a word: nobody wants the answer any more */
  readonly end: () => void;
  /** gives it up: what is told is that it was stopped */
  readonly stop: () => void;
}

/**
 * Asks with `load` and tells what changes of its state. After an error it asks again when the server said so.
 * @param patience ms after which it asks again where the server did not say; null: then it does not
 */
export function ask<T>(
  load: (signal: AbortSignal) => Promise<T>,
  tell: (change: Partial<Told<T>>) => void,
  patience: number | null = null,
): Asking {
  let end = (): void => undefined;
  const turn = (): void => {
    const control = new AbortController();
    const soon = setTimeout(() => tell({ waiting: true }), SOON);
    const late = setTimeout(() => tell({ slow: true }), LATE);
    end = () => {
      clearTimeout(soon);
      clearTimeout(late);
      control.abort();
    };
    const settle = (change: Partial<Told<T>>): void => {
      if (control.signal.aborted) return;
      end();
      tell({ waiting: false, slow: false, ...change });
    };
    load(control.signal).then(
      (data) => settle({ data, error: null }),
      (thrown: unknown) => {
        if (control.signal.aborted) return;
        const error = failureOf(thrown);
        settle({ error });
        const wait = error.again ?? patience;
        if (wait === null) return;
        const again = setTimeout(turn, wait);
        end = () => clearTimeout(again);
      },
    );
  };
  turn();
  return {
    end: () => end(),
    stop: () => {
      end();
      tell({ waiting: false, slow: false, error: new ApiError(0, "timeout", "stopped", null) });
    },
  };
}
