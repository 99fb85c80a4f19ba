/** The texts, stretch after stretch, while somebody looks on: what is there is shown, and the rest comes or is stopped. */
import { useEffect, useState } from "preact/hooks";
import type { TextsChoice } from "../../../server/model/api.ts";
import { type ApiError, api, failureOf } from "../../api/index.ts";
import { counted, furtherListed, NOTHING, type Sum } from "./sum.ts";

export interface TextsQuery extends TextsChoice {
  readonly q: string;
}

/** the first stretch is short, so that something is seen soon; the next ones list until enough is listed, then count alone */
const FIRST = { limit: 20, spend: 300 };
const NEXT = { limit: 100, spend: 1_000 };
const COUNT = { limit: 0, spend: 1_000 };
const LISTED = 200;

interface State {
  readonly key: string;
  readonly sum: Sum;
  readonly running: boolean;
  readonly error: ApiError | null;
}

export interface TextsNow extends Omit<State, "key"> {
  /** counting goes on where it was stopped, or failed */
  readonly goOn: () => void;
  readonly stop: () => void;
  /** lists further documents */
  readonly list: () => void;
}

/** @param query null asks nothing */
export function useTexts(query: TextsQuery | null): TextsNow {
  const key = JSON.stringify(query);
  const [state, setState] = useState<State>({ key, sum: NOTHING, running: false, error: null });
  const [control, setControl] = useState<AbortController | null>(null);
  const at = state.key === key ? state : { key, sum: NOTHING, running: query !== null, error: null };

  const work = async (signal: AbortSignal, begin: Sum, step: (sum: Sum) => Promise<Sum | null>): Promise<void> => {
    let sum = begin;
    const show = (more: Partial<State>): void => {
      if (!signal.aborted) setState({ key, sum, running: true, error: null, ...more });
    };
    show({});
    try {
      for (;;) {
        const next = await step(sum).catch(async (thrown: unknown) => {
          const failed = failureOf(thrown);
          if (failed.again === null || signal.aborted) throw failed;
          // the server has said when it wants to be asked again
          show({ error: failed });
          await new Promise((resolve) => setTimeout(resolve, failed.again ?? 0));
          return sum;
        });
        if (next === null || signal.aborted) break;
        sum = next;
        show({});
      }
      show({ running: false });
    } catch (failed) {
      show({
        running: false,
        error: failureOf(failed),
      });
    }
  };
  const start = (begin: Sum, step: (sum: Sum, signal: AbortSignal) => Promise<Sum | null>): AbortController => {
    control?.abort();
    const mine = new AbortController();
    setControl(mine);
    void work(mine.signal, begin, (sum) => step(sum, mine.signal));
    return mine;
  };
  const count = async (sum: Sum, signal: AbortSignal): Promise<Sum | null> => {
    if (sum.next === null) return null;
    const listing = sum.further === sum.next && sum.items.length < LISTED;
    const size = sum.searched === 0 ? FIRST : listing ? NEXT : COUNT;
    const part = await api.texts(signal, { ...query, ...size, after: sum.next });
    return counted(sum, part, listing);
  };
  useEffect(() => {
    if (query === null) return;
    const mine = start(NOTHING, count);
    return () => mine.abort();
    // what is asked is named by its key
  }, [key]);
  return {
    sum: at.sum,
    running: at.running,
    error: at.error,
    goOn: () => void start(at.sum, count),
    stop: () => {
      control?.abort();
      setState({ ...at, running: false });
    },
    list: () => {
      const wanted = at.sum.items.length + FIRST.limit;
      start(at.sum, async (sum, signal) => {
        if (sum.further === null || sum.items.length >= wanted) return null;
        return furtherListed(
          sum,
          await api.texts(signal, { ...query, ...NEXT, limit: FIRST.limit, after: sum.further }),
        );
      });
    },
  };
}
