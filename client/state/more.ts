/** A list of which a part came first: what else it holds is asked for a stretch at a time. */
import { useEffect, useState } from "preact/hooks";
import { type ApiError, failureOf } from "../api/index.ts";

export interface Stretches<T> {
  readonly items: readonly T[];
  readonly asking: boolean;
  readonly error: ApiError | null;
  readonly more: () => void;
}

/** @param load answers with what stands behind the first `skip` items; where `first` is another list, all begins anew */
export function useStretches<T>(
  first: readonly T[],
  load: (signal: AbortSignal, skip: number) => Promise<readonly T[]>,
): Stretches<T> {
  const [behind, setBehind] = useState<{ readonly of: readonly T[]; readonly items: readonly T[] } | null>(null);
  const [asking, setAsking] = useState<AbortController | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => () => asking?.abort(), [asking]);
  const items = behind?.of === first ? [...first, ...behind.items] : first;
  const more = (): void => {
    const control = new AbortController();
    setAsking(control);
    setError(null);
    load(control.signal, items.length)
      .then(
        (next) => !control.signal.aborted && setBehind({ of: first, items: [...items.slice(first.length), ...next] }),
        (failed: unknown) => !control.signal.aborted && setError(failureOf(failed)),
      )
      .finally(() => setAsking((now) => (now === control ? null : now)));
  };
  return { items, asking: asking !== null, error, more };
}
