/** The child as the system sees it: how it is started, and what it takes. */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { builtModule } from "../../root.ts";
import { StoreError } from "../port.ts";
import type { Answer } from "./messages.ts";

/**
 * How the child's C library hands memory out (glibc alone reads this). By itself it keeps a pool for each of the engine's
 * threads and gives little back, so that a large answer leaves its memory behind in every pool.
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "1000000",
  MALLOC_MMAP_THRESHOLD_: "262144",
} as const;
/** The rows of an answer pass through JavaScript in the child: a small heap is cleaned sooner. */
const HEAP = ["--max-semi-space-size=4", "--heap-growing-percent=30"];

/** A child that has opened the store at `path`, and speaks as in messages.ts. @throws StoreError `locked`, `format`, `unavailable` */
export function childOf(
  path: string,
  readOnly: boolean,
  on: { readonly onAnswer: (answer: Answer) => void; readonly onEnd: (ended: ChildProcess) => void },
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const started = launch(path, readOnly);
    let lastWords = "";
    started.stderr?.on("data", (data: Buffer) => {
      lastWords = (lastWords + data.toString("utf8")).slice(-2_000);
    });
    started.on("message", (answer: Answer) => {
      if (answer.id !== 0) on.onAnswer(answer);
      else if (answer.ok) resolve(started);
      else reject(new StoreError(answer.code, answer.message, answer.detail));
    });
    started.on("error", (error) =>
      reject(new StoreError("unavailable", "the embedded engine could not be started", error.message)),
    );
    started.on("exit", () => {
      reject(new StoreError("unavailable", "the embedded engine ended while it opened the store", lastWords));
      on.onEnd(started);
    });
  });
}

function launch(path: string, readOnly: boolean): ChildProcess {
  return fork(builtModule("store/embedded/child.js"), [path, readOnly ? "read" : "write"], {
    serialization: "advanced",
    execArgv: HEAP,
    env: { ...process.env, ...ALLOCATOR },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** milliseconds in which a child packs what was written and ends */
export const CLOSE_MS = 30_000;

export const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null;

/** Waits until a child has ended; after some milliseconds it is killed. */
export async function ended(child: ChildProcess, ms: number): Promise<void> {
  if (!isAlive(child)) return;
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), ms);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
  });
}

/** Resident memory of a process; 0 where the system has no /proc (there the row and time limits alone hold). */
export const residentMiB = (pid: number): number => pagesOf(pid)[0];

/** The same without what it has mapped of files, as the program itself, which a child of ours has mapped too. */
export function ownMiB(pid: number): number {
  const [resident, mapped] = pagesOf(pid);
  return resident - mapped;
}

function pagesOf(pid: number): readonly [resident: number, mapped: number] {
  try {
    const [, resident, mapped] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
    return [(Number(resident) * 4096) / 2 ** 20, (Number(mapped) * 4096) / 2 ** 20];
  } catch {
    return [0, 0];
  }
}
