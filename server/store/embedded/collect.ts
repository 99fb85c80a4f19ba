/** This process's own share of what both may take. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collector: (() => void) | undefined;

/**
 * Gives back what nothing holds any more: by itself V8 looks for it when it needs more, and what a count of the whole graph has
 * let go of (a million nodes: 110 MiB) stays until then. Some 50 ms in which nothing else is done.
 */
export function collect(): void {
  if (collector === undefined) {
    setFlagsFromString("--expose-gc");
    const exposed: unknown = runInNewContext("gc");
    collector = typeof exposed === "function" ? () => void exposed() : () => {};
  }
  collector();
}
