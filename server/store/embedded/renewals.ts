/** When another child takes the place of one that has grown: after writing, near its limit, and when it is left alone. */
import { collect } from "./collect.ts";
import { CLOSE_MS, ended, isAlive, residentMiB } from "./launch.ts";
import { type Room, renewalOf } from "./memory.ts";
import type { Request } from "./messages.ts";
import type { Requests } from "./requests.ts";
import type { Seat } from "./seat.ts";

export interface Renewals {
  /** something is asked now */
  asked(): void;
  /** Renews a child that was left alone and keeps more than it may. To be called now and then. */
  look(): void;
  afterWriting(): Promise<void>;
  afterReading(): Promise<void>;
  /** between two steps of a count of the whole graph */
  between(): Promise<void>;
  /** waits for the one that has begun */
  underWay(): Promise<void>;
}

/**
 * @param wrote whether the child has written since it opened the store
 * @param nextId numbers the messages
 */
export function renewalsOf(
  seat: Seat,
  requests: Requests,
  room: Room,
  wrote: () => boolean,
  nextId: () => number,
): Renewals {
  const renewal = renewalOf(room);
  let renewing: Promise<void> | undefined;
  /** when it was last at work, until somebody has looked whether it grew then */
  let quietSince: number | undefined;
  /** when it was last renewed while others asked */
  let crowdedAt = Number.NEGATIVE_INFINITY;

  /** Another child in place of this one, which first answers what it was asked; what comes meanwhile waits for the next. */
  const renew = async (): Promise<void> => {
    const packs = wrote();
    const left = seat.isClosed() ? undefined : seat.vacate();
    if (left === undefined) return;
    const { old, gone } = left;
    // what was asked in this instant is still on its way to it
    await new Promise((resolve) => setTimeout(resolve, 0));
    while (isAlive(old) && requests.busy(old))
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 10))]);
    const end = ended(old, packs ? CLOSE_MS : 0);
    if (old.connected && packs) old.send({ op: "close", id: nextId() } satisfies Request);
    await end;
    collect();
    await seat.ready();
  };
  const renewIfGrown = async (by: number): Promise<void> => {
    const pid = seat.child()?.pid;
    if (renewing === undefined && (pid === undefined || residentMiB(pid) - seat.opened().miB < by)) return;
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    // a store that does not open again is told to whoever asks next
    await renewing.catch(() => {});
  };

  return {
    asked() {
      quietSince = performance.now();
    },
    look() {
      if (requests.size() > 0) quietSince = performance.now();
      else if (quietSince !== undefined && performance.now() - quietSince >= renewal.quietMs(seat.opened().inMs)) {
        quietSince = undefined;
        void renewIfGrown(renewal.mayKeepMiB(seat.opened().miB, wrote()));
      }
    },
    afterWriting: () => renewIfGrown(renewal.grownMiB),
    async afterReading() {
      const now = performance.now();
      const before = seat.child();
      const { miB, inMs } = seat.opened();
      const renewed = renewIfGrown(renewal.nearLimitMiB(miB, inMs, now - crowdedAt));
      if (seat.child() !== before) crowdedAt = now;
      await renewed;
    },
    between: () => renewIfGrown(renewal.betweenMiB(seat.opened().miB)),
    underWay: async () => void (await renewing?.catch(() => {})),
  };
}
