/** The engine's folders for what does not fit into memory: it makes one for each process, and a process that is killed leaves it. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const HOUR_MS = 3_600_000;

/** Takes away the folder of a child of ours that has ended. */
export function forgetSpill(store: string, pid: number | undefined): void {
  if (pid !== undefined) sweep(store, (of) => of === pid);
}

/** Takes away what children left whose parent was killed with them: the process is gone, and the folder is older than an hour. */
export function sweepSpills(store: string): void {
  sweep(store, (pid, path) => !runs(pid) && Date.now() - statSync(path).mtimeMs > HOUR_MS);
}

function sweep(store: string, isOurs: (pid: number, path: string) => boolean): void {
  const start = `grafeo-${basename(store)}-`;
  try {
    for (const name of readdirSync(tmpdir())) {
      const pid = name.startsWith(start) ? Number(/^(\d+)-[0-9a-f]+\.spill$/u.exec(name.slice(start.length))?.[1]) : 0;
      const path = join(tmpdir(), name);
      if (pid > 0 && isOurs(pid, path)) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // what cannot be seen or taken away is in nobody's way
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
