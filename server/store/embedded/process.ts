/**
 * The parent's side: one child, watched. The engine has neither time limit nor cancel nor memory limit, so the parent ends
 * the whole child (a kill is safe: acknowledged work is in the write-ahead log) and opens the store again (1.5 s for 1.5
 * million relationships); what others had asked when the child was ended is asked again.
 */
import { StoreError } from "../port.ts";
import { collect } from "./collect.ts";
import { CLOSE_MS, ended, ownMiB, residentMiB } from "./launch.ts";
import { sweepSpills } from "./leftovers.ts";
import type { Room } from "./memory.ts";
import type { Rows, Task } from "./messages.ts";
import { renewalsOf } from "./renewals.ts";
import { type AskOptions, type Requests, requestsOf } from "./requests.ts";
import { type Seat, seatOf } from "./seat.ts";

export interface Limits {
  readonly timeoutMs: number;
  readonly memoryMiB: number;
  readonly maxRows: number;
}

const POLL_MS = 100;
/** Where server and child take less together, what this process has let go of may stay: looking for it would be a third of a count. */
const COLLECT_MIB = 600;

export interface EngineProcess {
  ask(task: Task, options: AskOptions): Promise<Rows>;
  /** Renews the child where it has grown, sooner than while others ask. */
  settle(): Promise<void>;
  /** process id of the child while it runs */
  pid(): number | undefined;
  close(): Promise<void>;
}

/** Starts the child and opens the store. @throws StoreError `locked`, `format`, `unavailable` */
export async function startEngine(path: string, readOnly: boolean, room: Room): Promise<EngineProcess> {
  let lastId = 0;
  const nextId = (): number => ++lastId;
  /** whether this child has written since it opened the store: then closing packs what it wrote, and is worth its time */
  let wrote = false;
  const seat: Seat = seatOf(path, readOnly, {
    onAnswer: (answer) => requests.answered(answer),
    onOpen: () => {
      wrote = false;
    },
    onEnd: (ended) => requests.lost(ended),
  });
  /** Ends the child in the middle of its work. */
  const end = (): void => {
    const old = seat.vacate()?.old;
    old?.kill("SIGKILL");
    if (old) requests.lost(old);
  };
  const requests: Requests = requestsOf(seat.ready, end, seat.isClosed, nextId);
  const renewals = renewalsOf(seat, requests, room, () => wrote, nextId);

  sweepSpills(path);
  await seat.ready();
  const watch = setInterval(() => {
    const pid = seat.child()?.pid;
    if (pid !== undefined && requests.size() > 0 && residentMiB(pid) > room.memoryMiB) {
      requests.refuse(tooMuch(room.memoryMiB));
      end();
    }
    renewals.look();
  }, POLL_MS);
  watch.unref();

  const ask = async (task: Task, options: AskOptions): Promise<Rows> => {
    wrote ||= options.write === true;
    renewals.asked();
    const rows = await requests.ask(task, options);
    if (options.write) await renewals.afterWriting();
    else if (task.op === "run") void renewals.afterReading();
    return rows;
  };

  return {
    ask,
    settle: () => {
      const pid = seat.child()?.pid;
      if (ownMiB(process.pid) + (pid === undefined ? 0 : residentMiB(pid)) > COLLECT_MIB) collect();
      return renewals.between();
    },
    pid: () => seat.child()?.pid,
    async close() {
      if (seat.isClosed()) return;
      await renewals.underWay();
      const running = seat.child();
      if (running) await requests.ask({ op: "close" }, { timeoutMs: CLOSE_MS, repeat: false }).catch(() => {});
      seat.close();
      clearInterval(watch);
      if (running) await ended(running, 2_000);
    },
  };
}

const tooMuch = (memoryMiB: number) =>
  new StoreError(
    "memory",
    `the statement needed more than ${memoryMiB} MiB; ask for less at once (LIMIT, a bound on path lengths)`,
  );
