/**
 * Files read in this thread and in others beside it. Each thread takes the next file that none has taken; what they read
 * comes in the order of the files, and little of it is held.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { MessagePort, Worker } from "node:worker_threads";

/** What a file gave: lines to be printed, and why it was refused, if it was. */
export interface FileRead {
  readonly lines: readonly string[];
  readonly refusal: string | null;
}

/** What a thread beside is told when it is started. */
export interface Share<Item> {
  readonly items: readonly Item[];
  /** how many files have been taken, and how many were handed on; shared by all threads */
  readonly counts: Int32Array;
}

/** A thread that calls {@link readBeside} with what it is given, or does whatever else it is told. */
export type Start<Item, Else = never> = (share: Share<Item> | Else) => Worker;

type Read<Item> = (item: Item) => Promise<FileRead>;

const TAKEN = 0;
const HANDED = 1;
/** so far ahead of what has been handed on a file is read */
const AHEAD = 8;

/** Reads in a thread of its own what the others leave, and posts it with its index. */
export async function readBeside<Item>(share: Share<Item>, port: MessagePort, read: Read<Item>): Promise<void> {
  const { items, counts } = share;
  for (let index = Atomics.add(counts, TAKEN, 1); index < items.length; index = Atomics.add(counts, TAKEN, 1)) {
    for (let handed = Atomics.load(counts, HANDED); index > handed + AHEAD; handed = Atomics.load(counts, HANDED))
      Atomics.wait(counts, HANDED, handed);
    port.postMessage([index, await read(items[index] as Item)]);
  }
}

/**
 * @param start one for each thread beside this one; should one be lost, its files are read here
 * @yields each item with what it gave, in their order
 */
export async function* readTogether<Item>(
  items: readonly Item[],
  read: Read<Item>,
  start: readonly Start<Item>[],
): AsyncGenerator<readonly [Item, FileRead]> {
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const held = new Map<number, FileRead>();
  let lost = false;
  let heard = (): void => undefined;
  const beside = start.map((startOne) => {
    const thread = startOne({ items, counts });
    thread.on("message", ([index, given]: [number, FileRead]) => {
      held.set(index, given);
      heard();
    });
    thread.on("error", () => {
      lost = true;
      heard();
    });
    return thread;
  });
  try {
    for (const [next, item] of items.entries()) {
      while (!held.has(next)) {
        const taken = Atomics.load(counts, TAKEN) <= next + AHEAD ? Atomics.add(counts, TAKEN, 1) : items.length;
        const mine = items[taken];
        if (mine !== undefined) {
          held.set(taken, await read(mine));
          await turn();
        } else if (lost) held.set(next, await read(item));
        else
          await new Promise<void>((resolve) => {
            heard = resolve;
          });
      }
      yield [item, held.get(next) as FileRead];
      held.delete(next);
      Atomics.store(counts, HANDED, next + 1);
      Atomics.notify(counts, HANDED);
    }
  } finally {
    await Promise.all(beside.map((thread) => thread.terminate()));
  }
}
