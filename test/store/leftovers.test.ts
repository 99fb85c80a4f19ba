/** What children of the embedded engine leave in the temporary folder when they are killed. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sweepSpills } from "../../server/store/embedded/leftovers.ts";
import { startEngine } from "../../server/store/embedded/process.ts";

test("a child that is killed leaves no folder behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-leftovers-"));
  const engine = await startEngine(join(folder, "graph.grafeo"), false, { memoryMiB: 1_500 });
  try {
    const pid = engine.pid() ?? 0;
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`grafeo-graph.grafeo-${pid}-`));
    process.kill(pid, "SIGKILL");
    const rows = await engine.ask(
      { op: "run", statement: "RETURN 1 AS one", parameters: {}, maxRows: 1 },
      { timeoutMs: 60_000, repeat: true },
    );
    expect(rows.rows).toEqual([[1]]);
    await expect.poll(left, { timeout: 60_000 }).toEqual([]);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("at the start, old folders of processes that are gone are taken away, and no others", () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const store = `swept-${process.pid}.grafeo`;
  const made = (name: string, hoursAgo: number): string => {
    const path = join(tmpdir(), name);
    mkdirSync(path);
    const then = Date.now() / 1000 - hoursAgo * 3_600;
    utimesSync(path, then, then);
    return path;
  };
  const old = made(`grafeo-${store}-${gone}-0123abcd.spill`, 2);
  const kept = [
    made(`grafeo-${store}-${gone}-4567abcd.spill`, 0),
    made(`grafeo-${store}-${process.pid}-0123abcd.spill`, 2),
    made(`grafeo-other-${store}-${gone}-0123abcd.spill`, 2),
    made(`grafeo-${store}-${gone}-0123abcd.spill.kept`, 2),
  ];
  try {
    sweepSpills(join("anywhere", store));
    expect(existsSync(old)).toBe(false);
    expect(kept.filter((path) => !existsSync(path))).toEqual([]);
  } finally {
    for (const path of [old, ...kept]) rmSync(path, { recursive: true, force: true });
  }
});
