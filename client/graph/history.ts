/** The command log: every step has what was before and what came after, so that all of them can be undone and redone. */
export interface History<S> {
  readonly past: readonly { readonly name: string; readonly before: S }[];
  readonly now: S;
  readonly future: readonly { readonly name: string; readonly after: S }[];
}
export const begin = <S>(now: S): History<S> => ({ past: [], now, future: [] });
/** A step that changes nothing is not kept. */
export const step = <S>(history: History<S>, name: string, now: S): History<S> =>
  now === history.now ? history : { past: [...history.past, { name, before: history.now }], now, future: [] };
export function undo<S>(history: History<S>): History<S> {
  const last = history.past.at(-1);
  return last
    ? {
        past: history.past.slice(0, -1),
        now: last.before,
        future: [{ name: last.name, after: history.now }, ...history.future],
      }
    : history;
}
export function redo<S>(history: History<S>): History<S> {
  const [next, ...rest] = history.future;
  return next
    ? { past: [...history.past, { name: next.name, before: history.now }], now: next.after, future: rest }
    : history;
}
