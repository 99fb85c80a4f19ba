/**
 * The place of the one child: there is never a second one, because the store allows one writer and nobody beside it. The next child
 * opens the store when the one before has ended.
 */
import type { ChildProcess } from "node:child_process";
import { StoreError } from "../port.ts";
import { childOf, residentMiB } from "./launch.ts";
import { forgetSpill } from "./leftovers.ts";
import type { Answer } from "./messages.ts";

export interface Seat {
  /** who sits there: undefined while the store is being opened */
  readonly child: () => ChildProcess | undefined;
  /** Who can be asked; opens the store where nobody sits there. @throws StoreError `locked`, `format`, `unavailable` */
  ready(): Promise<ChildProcess>;
  /** Takes the child from its place; the next one opens the store when this one has ended, which is the caller's to bring about. */
  vacate(): { readonly old: ChildProcess; readonly gone: Promise<void> } | undefined;
  /** how opening went last: MiB that the child took then, and milliseconds */
  readonly opened: () => { readonly miB: number; readonly inMs: number };
  /** Nobody sits down here any more. */
  close(): void;
  readonly isClosed: () => boolean;
}

export function seatOf(
  path: string,
  readOnly: boolean,
  on: {
    readonly onAnswer: (answer: Answer) => void;
    readonly onOpen: () => void;
    readonly onEnd: (ended: ChildProcess) => void;
  },
): Seat {
  let child: ChildProcess | undefined;
  let opening: Promise<ChildProcess> | undefined;
  let closed = false;
  let opened = { miB: 0, inMs: 0 };

  const onEnd = (ended: ChildProcess): void => {
    forgetSpill(path, ended.pid);
    if (child === ended) {
      child = undefined;
      opening = undefined;
    }
    on.onEnd(ended);
  };
  const open = async (): Promise<ChildProcess> => {
    const began = performance.now();
    child = await childOf(path, readOnly, { onAnswer: on.onAnswer, onEnd });
    opened = { miB: child.pid === undefined ? 0 : residentMiB(child.pid), inMs: performance.now() - began };
    on.onOpen();
    return child;
  };
  const openAfter = (before: Promise<void>): Promise<ChildProcess> => {
    const begun = before.then(open);
    opening = begun;
    begun.catch(() => {
      opening = undefined;
    });
    return begun;
  };

  return {
    child: () => child,
    ready() {
      if (closed) return Promise.reject(new StoreError("unavailable", "the store is closed"));
      return opening ?? openAfter(Promise.resolve());
    },
    vacate() {
      const old = child;
      if (old === undefined) return undefined;
      child = undefined;
      const gone = new Promise<void>((resolve) => old.once("exit", () => resolve()));
      openAfter(gone);
      return { old, gone };
    },
    opened: () => opened,
    close() {
      closed = true;
    },
    isClosed: () => closed,
  };
}
