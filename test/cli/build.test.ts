/** A checkout in which nothing is built yet: whoever starts first builds, and all get what they asked for. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-build-"));
const built = join(folder, "dist");

beforeAll(() => {
  for (const name of ["bin", "cypher", "seed", "server", "package.json", "tsconfig.json"])
    cpSync(join(packageRoot, name), join(folder, name), { recursive: true });
  symlinkSync(join(packageRoot, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLI = join(folder, "bin/zhengmai.js");
const store = (name: string) => ({ ...process.env, NEO4J_URI: "", ZHENGMAI_DATA: join(folder, name) });

/** a command that needs the built engine, the built worker and the built child */
const importing = (name: string) =>
  new Promise<{ status: number | null; words: string }>((resolve) => {
    const child = spawn(process.execPath, [CLI, "import", join(folder, "seed", "orders.txt")], {
      env: store(name),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let words = "";
    child.stderr.on("data", (data) => {
      words += data;
    });
    child.once("exit", (status) => resolve({ status, words }));
  });
/** an id that no process has */
const goneId = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("a checkout that is not built", () => {
  test("four commands at once, and one that was killed while it built", async () => {
    mkdirSync(built);
    writeFileSync(join(built, "build.lock"), String(goneId()));
    const ended = await Promise.all(["a", "b", "c", "d"].map(importing));
    for (const { status, words } of ended) expect(status, words).toBe(0);
    // what was built beside is in its place, and no lock is left
    expect(readdirSync(built).sort()).toEqual(["server", "server.stamp"]);
  });

  test("a changed source is built again by one of those who come, beneath a command that is at work", async () => {
    const first = importing("e");
    writeFileSync(join(folder, "server", "changed.ts"), "export const changed = true;\n");
    const ended = await Promise.all([first, importing("f"), importing("g")]);
    for (const { status, words } of ended) expect(status, words).toBe(0);
    expect(existsSync(join(built, "build.lock"))).toBe(false);
    expect(readdirSync(built).sort()).toEqual(["server", "server.stamp"]);
  });
});
