/** How much a child may take, and when another one takes its place. All in MiB; figures are of a million nodes. */
import { ownMiB } from "./launch.ts";

/**
 * By which a child may grow before it is renewed: after writing at once, after reading when it comes near its limit. The engine
 * packs what was written when it closes and opens (1.4 GB after writing them, 0.76 GB opened anew), and what it unpacked to
 * answer it keeps until then.
 */
const GROWN_MIB = 300;
/**
 * What server and child may take together, what both have mapped of the program (44 MiB of Node) counted once: above it the child is renewed between
 * two questions, and who asks next waits. What one question unpacks (70 MiB for the busiest body) comes on top, and 1,500 are promised.
 */
const BUSY_MIB = 1_395;
/** Above this it is renewed between two steps of a count of the whole graph: the next step may unpack 280 MiB. */
const BETWEEN_MIB = 1_200;
/** Above this it is renewed as soon as it is left alone, so that hardly anybody has to wait. */
const TOGETHER_MIB = 1_330;

/**
 * Milliseconds without a question after which a child that has grown too large is renewed. The store allows one writer and
 * nobody beside it, so that the next child cannot open it before this one has ended: who asks meanwhile waits. The parts of a
 * page are asked for within a second or two; what is shown from files and from memory asks nothing of the engine.
 */
const quietFor = (openedInMs: number): number => Math.max(10_000, 2 * openedInMs);
/**
 * Milliseconds from one renewal between two questions to the next one: who asks for more than there is room for, as a count of
 * everything does, is not to wait for an opening after each question. Until then the limit of the child alone holds.
 */
const againAfter = (openedInMs: number): number => 10 * openedInMs;

export interface Room {
  /** where a child is ended */
  readonly memoryMiB: number;
  /** by which it may grow before it is renewed */
  readonly grownMiB?: number;
  readonly togetherMiB?: number;
  readonly busyMiB?: number;
  readonly betweenMiB?: number;
  /** milliseconds without a question, told from those that opening took last */
  readonly quietMs?: (openedInMs: number) => number;
  /** milliseconds between renewals while others ask, told from the same */
  readonly againMs?: (openedInMs: number) => number;
}

export interface Renewal {
  /** what writing may add */
  readonly grownMiB: number;
  /**
   * What reading may add while others ask: above its limit it would be ended in the middle of its work, and both processes are
   * not to take much more than they may when they are left alone.
   * @param sinceMs milliseconds since it was last renewed for that
   */
  nearLimitMiB(openedMiB: number, openedInMs: number, sinceMs: number): number;
  /** What a step of a count of the whole graph may leave behind before the next one. */
  betweenMiB(openedMiB: number): number;
  /** What a child may keep when it is left alone: as much as there is room for both processes, less of what is not packed yet. */
  mayKeepMiB(openedMiB: number, wrote: boolean): number;
  quietMs(openedInMs: number): number;
}

export function renewalOf(room: Room): Renewal {
  const { memoryMiB, grownMiB = GROWN_MIB, togetherMiB = TOGETHER_MIB, busyMiB = BUSY_MIB } = room;
  const { betweenMiB = BETWEEN_MIB, quietMs = quietFor, againMs = againAfter } = room;
  return {
    grownMiB,
    nearLimitMiB: (openedMiB, openedInMs, sinceMs) => {
      const own = 0.85 * memoryMiB;
      const room = sinceMs < againMs(openedInMs) ? own : Math.min(own, busyMiB - ownMiB(process.pid));
      // 250: at a million nodes what there is room for while others ask lies between this and what writing may add
      return Math.max((5 * grownMiB) / 6, room - openedMiB);
    },
    betweenMiB: (openedMiB) => Math.max(grownMiB / 4, betweenMiB - ownMiB(process.pid) - openedMiB),
    mayKeepMiB: (openedMiB, wrote) => {
      const fits = Math.max(grownMiB / 3, togetherMiB - ownMiB(process.pid) - openedMiB);
      return wrote ? Math.min(grownMiB, fits) : fits;
    },
    quietMs,
  };
}
