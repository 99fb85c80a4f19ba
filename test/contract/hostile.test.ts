/** A console that people reach from outside: nothing that they type writes, reads a file or takes the engine down. */
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../server/store/index.ts";
import { engines } from "./engines.ts";
import { small, text } from "./graph.ts";
import { HEAVY, HONEST, REFUSED, WITHIN_A_ROW } from "./hostile.ts";

const CLEAR = ["forbidden", "syntax", "timeout", "memory", "cancelled", "failed", "unavailable"];

for (const engine of engines) {
  describe.skipIf(engine.missing !== null)(
    `${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`,
    { timeout: 60_000 },
    () => {
      let store: Store;
      let before = "";
      beforeAll(async () => {
        await engine.start(true);
        store = await engine.fresh({ timeoutMs: 2_000, memoryMiB: 700, maxRows: 100 });
        await store.apply(small);
        before = await text(store);
      }, 240_000);
      afterAll(async () => {
        await store.close();
        await engine.stop();
      }, 60_000);

      test.each(REFUSED.map((statement) => [statement.slice(0, 90), statement]))("refuses %s", async (_, statement) => {
        const error = await store.console(statement).then(
          (table) => ({ code: `answered ${JSON.stringify(table).slice(0, 200)}`, message: "" }),
          (each: { code: string; message: string }) => each,
        );
        expect(["forbidden", "syntax"]).toContain(error.code);
        expect(error.message).not.toBe("");
      });

      const heavy = engine.name === "neo4j" ? HEAVY : [...HEAVY, ...WITHIN_A_ROW];
      test.each(heavy.map((statement) => [statement.slice(0, 90), statement]))("survives %s", async (_, statement) => {
        const outcome = await store.console(statement).then(
          () => "answered",
          (error: { code: string }) => error.code,
        );
        expect(["answered", ...CLEAR]).toContain(outcome);
        // what was stopped may hold a busy machine a little longer than the short limit that is set here
        await expect
          .poll(async () => (await store.console("RETURN 1 AS one")).rows, { timeout: 30_000, interval: 100 })
          .toEqual([[1]]);
      });

      test.each(HONEST)("answers %s", async (statement) => {
        expect((await store.console(statement)).columns.length).toBeGreaterThanOrEqual(
          statement.startsWith("EXPLAIN") ? 0 : 1,
        );
      });

      test("and the graph is as it was", async () => {
        expect(await text(store)).toBe(before);
        for (const path of ["/tmp/hostile", "/tmp/hostile.csv"]) expect(existsSync(path)).toBe(false);
      });
    },
  );
}
