/** How much a child may take, and when another one takes its place. All in MiB; figures are of a million nodes. */
import { residentMiB } from "./launch.ts";

/**
 * By which a child may grow before it is renewed: after writing at once, after reading when it comes near its limit. The engine
 * packs what was written when it closes and opens (1.4 GB after writing them, 0.76 GB opened anew), and what it unpacked to
 * answer it keeps until then.
 */
const GROWN_MIB = 300;
/** What server and child are to take together. */
const TOGETHER_MIB = 1_500;

/**
 * Milliseconds without a question after which nobody is likely to wait for a child that opens. The store allows one writer and
 * nobody beside it, so that the next child cannot open it before this one has ended: who asks meanwhile waits. Who reads a page
 * comes back within seconds; who comes back after a pause ten times as long as the opening seldom meets it.
 */
const quietFor = (openedInMs: number): number => Math.max(60_000, 10 * openedInMs);

export interface Room {
  /** where a child is ended */
  readonly memoryMiB: number;
  /** by which it may grow before it is renewed */
  readonly grownMiB?: number;
  readonly togetherMiB?: number;
  /** milliseconds without a question, told from those that opening took last */
  readonly quietMs?: (openedInMs: number) => number;
}

export interface Renewal {
  /** what writing may add */
  readonly grownMiB: number;
  /** What reading may add while others ask: above the limit it would be ended in the middle of its work. */
  nearLimitMiB(openedMiB: number): number;
  /** What a child may keep when it is left alone: as much as there is room for both processes, less of what is not packed yet. */
  mayKeepMiB(openedMiB: number, wrote: boolean): number;
  quietMs(openedInMs: number): number;
}

export function renewalOf(room: Room): Renewal {
  const { memoryMiB, grownMiB = GROWN_MIB, togetherMiB = TOGETHER_MIB, quietMs = quietFor } = room;
  return {
    grownMiB,
    nearLimitMiB: (openedMiB) => Math.max(grownMiB, 0.85 * memoryMiB - openedMiB),
    mayKeepMiB: (openedMiB, wrote) => {
      const fits = Math.max(grownMiB / 3, togetherMiB - residentMiB(process.pid) - openedMiB);
      return wrote ? Math.min(grownMiB, fits) : fits;
    },
    quietMs,
  };
}
