/** 200 requests at once, again and again: all are answered, and memory stays bounded. `npm run soak -- N` prints how long they took. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

const ROUNDS = Number(process.env.ZHENGMAI_SOAK ?? 1);
const folder = mkdtempSync(join(tmpdir(), "zhengmai-crowd-"));
let child: ChildProcess;
let address: string;

beforeAll(async () => {
  child = spawn(process.execPath, [join(packageRoot, "bin/zhengmai.js"), "start", "--port", "0"], {
    env: { ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: join(folder, "data") },
    stdio: ["ignore", "pipe", "ignore"],
  });
  address = await new Promise((resolve) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found) resolve(found);
    });
  });
});
afterAll(async () => {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test("the sample corpus under 200 requests at once", { timeout: 600_000 }, async () => {
  const number = encodeURIComponent("国发〔2014〕49号");
  const paths = [
    "overview",
    "search?q=%E5%85%BB%E8%80%81",
    `documents/${number}`,
    `documents/${number}/cascade`,
    "coverage",
    "workload",
    "questions/workload",
    "health",
  ];
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++)
    await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const path = paths[at % paths.length] ?? "health";
        const started = performance.now();
        const response = await fetch(`${address}api/${path}`);
        await response.arrayBuffer();
        expect(response.status, path).toBe(200);
        times.set(path, [...(times.get(path) ?? []), performance.now() - started]);
      }),
    );
  const rss = residentMiB(child.pid ?? 0);
  expect(rss).toBeLessThan(1_000);
  const at = (values: readonly number[], part: number) =>
    Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0);
  const every = [...times.values()].flat();
  if (process.env.ZHENGMAI_SOAK)
    process.stdout.write(
      `${JSON.stringify({ requests: every.length, p50: at(every, 0.5), p99: at(every, 0.99), most: at(every, 1), serverMiB: Math.round(rss) })}\n`,
    );
});

/** 0 where the system has no /proc */
function residentMiB(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
