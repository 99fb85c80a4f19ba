/** The embedded engine's process: kill -9 at any instant, locks, damage. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../server/store/index.ts";
import { change, link, node, small, text } from "../contract/graph.ts";

let folder = "";
const open: Store[] = [];
const start = async (readOnly = false): Promise<Store> => {
  const store = await openStore({ dataFolder: folder, readOnly });
  open.push(store);
  return store;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-faults-"));
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The child that holds this test's store, found by its arguments. */
function childOf(data: string): number | undefined {
  return readdirSync("/proc")
    .map(Number)
    .find((pid) => {
      try {
        return pid > 0 && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(join(data, "embedded", "graph.grafeo"));
      } catch {
        return false;
      }
    });
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(!existsSync("/proc/self/cmdline"))("kill -9 of the engine", { timeout: 60_000 }, () => {
  const many = change({
    upsertNodes: Array.from({ length: 6_000 }, (_, i) =>
      node("Document", `doc:${i}`, { title: `关于第${i}项工作的通知` }),
    ),
    upsertRelationships: Array.from({ length: 6_000 }, (_, i) =>
      link("MENTIONS", `rel:${i}`, `doc:${i}`, `doc:${(i * 7) % 6_000}`, { quote: `第${i}项` }),
    ),
  });

  test.each([5, 30, 80, 150, 250, 400])("in the middle of writing, after %i ms", async (delay) => {
    const store = await start();
    await store.ensureSchema();
    let done = false;
    const writing = store.apply(many).finally(() => {
      done = true;
    });
    await pause(delay);
    const pid = childOf(folder);
    if (pid !== undefined && !done) process.kill(pid, "SIGKILL");
    await writing;
    const after = await text(store);
    await store.apply(many);
    expect(await text(store)).toBe(after);
    expect(await store.counts()).toEqual({ nodes: { Document: 6_000 }, relationships: { MENTIONS: 6_000 } });
  });

  test("in the middle of reading", async () => {
    const store = await start();
    await store.ensureSchema();
    await store.apply(small);
    const before = await text(store);
    const reading = store.read("UNWIND range(1, 3000000) AS x RETURN sum(x % 7) AS n", {}, { timeoutMs: 30_000 });
    await pause(30);
    const pid = childOf(folder);
    if (pid !== undefined) process.kill(pid, "SIGKILL");
    expect((await reading).rows).toHaveLength(1);
    expect(await text(store)).toBe(before);
  });
});

describe("the folder", { timeout: 60_000 }, () => {
  test("a second writer is told that it is locked; two readers are not", async () => {
    const store = await start();
    await store.ensureSchema();
    await store.apply(small);
    await expect(start()).rejects.toMatchObject({ code: "locked" });
    await store.close();
    const [one, two] = [await start(true), await start(true)];
    expect(await text(one)).toBe(await text(two));
  });

  test("a store that was never written reads as empty", async () => {
    const store = await start(true);
    expect(await store.counts()).toEqual({ nodes: {}, relationships: {} });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<[string, (embedded: string) => void]>([
    ["of another version", (embedded) => writeFileSync(join(embedded, "format.json"), '{"format":99}')],
    ["whose version cannot be read", (embedded) => writeFileSync(join(embedded, "format.json"), "{")],
    ["cut short", (embedded) => truncateSync(join(embedded, "graph.grafeo"), 9_000)],
    ["that is something else", (embedded) => writeFileSync(join(embedded, "graph.grafeo"), "hello")],
  ])("a store %s is refused with advice", async (_, damage) => {
    const store = await start();
    await store.ensureSchema();
    await store.apply(small);
    await store.close();
    damage(join(folder, "embedded"));
    await expect(start()).rejects.toMatchObject({ code: "format", message: expect.stringContaining("rebuild") });
  });
});
