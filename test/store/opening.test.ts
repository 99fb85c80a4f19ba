/** A statement that waits for a store that is being opened does not lose its time by that. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEngine } from "../../server/store/embedded/process.ts";
import { childrenOf } from "../bench/process.js";

const TIME_MS = 3_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test.skipIf(process.platform !== "linux")(
  "the time of a statement begins when a child has it",
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-opening-"));
    const engine = await startEngine(join(folder, "graph.grafeo"), false, { memoryMiB: 1_500 });
    /** Ends the child, asks, and holds the next child in its opening; undefined where that one was quicker. */
    const askWhileHeld = async (): Promise<{ readonly held: number; readonly asked: Promise<unknown> } | undefined> => {
      const before = new Set(childrenOf(process.pid));
      process.kill(engine.pid() ?? 0, "SIGKILL");
      await expect.poll(() => engine.pid(), { timeout: 60_000 }).toBeUndefined();
      const asked = engine.ask(
        { op: "run", statement: "RETURN 1 AS one", parameters: {}, maxRows: 1 },
        { timeoutMs: TIME_MS, repeat: true },
      );
      asked.catch(() => undefined);
      let held: number | undefined;
      while (held === undefined) {
        held = childrenOf(process.pid).find((pid) => !before.has(pid));
        if (held === undefined) await wait(1);
      }
      process.kill(held, "SIGSTOP");
      // what it had sent before it was stopped comes now
      await wait(200);
      if (engine.pid() === undefined) return { held, asked };
      process.kill(held, "SIGCONT");
      await asked.catch(() => undefined);
      return undefined;
    };
    try {
      let waiting: Awaited<ReturnType<typeof askWhileHeld>>;
      for (let turn = 0; waiting === undefined && turn < 10; turn++) waiting = await askWhileHeld();
      expect(waiting).toBeDefined();
      await wait(2 * TIME_MS);
      process.kill(waiting?.held ?? 0, "SIGCONT");
      expect(await waiting?.asked).toMatchObject({ rows: [[1]] });
    } finally {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
