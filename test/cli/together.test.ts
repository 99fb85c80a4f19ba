/** `extract` in several threads prints what it prints in one, also when a thread is lost or the reader leaves. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
const SEED = join(packageRoot, "seed");
const READY = pathToFileURL(join(packageRoot, "bin/ready.js")).href;
let folder: string;
let inputs: readonly string[];

/** threads that are lost at once, and with a file that they have taken */
const LOST = `new Worker("throw new Error('lost')", { eval: true })`;
const LOST_WITH_FILE = `new Worker(
  "const { workerData } = require('node:worker_threads'); Atomics.add(workerData.share.counts, 0, 1); throw new Error('lost');",
  { eval: true, workerData: { share } },
)`;

function run(script: string, files: readonly string[], head = "cat") {
  const imports = `import { Worker } from "node:worker_threads"; import { beside, loadReady } from "${READY}";`;
  const args = [process.execPath, "--input-type=module", "-e", imports + script, "--", ...files];
  const command = `set -o pipefail; "$0" "$@" | ${head}`;
  return spawnSync("bash", ["-c", command, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** Runs `extract` with threads that are started by `start` while so many processors are said to be idle. */
const extract = (idle: number, start = "beside.start(share)", head = "cat") =>
  run(
    `const threads = { idle: () => ${idle}, start: (share) => ${start} };
    process.exitCode = await loadReady().command.runBeside(process.argv.slice(1), threads);`,
    inputs,
    head,
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-together-"));
  const empty = join(folder, "empty.txt");
  writeFileSync(empty, "");
  // more than a megabyte: threads are started for no less
  inputs = [SEED, SEED, empty, SEED, SEED, empty];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the same lines, refusals and exit code as from one thread", () => {
  const said = ({ stdout, stderr, status }: ReturnType<typeof extract>) => ({ stdout, stderr, status });
  let alone: ReturnType<typeof said>;
  beforeAll(() => {
    alone = said(extract(0));
  });

  test("one thread reads all", () => {
    expect(alone.status).toBe(1);
    expect(alone.stderr).toContain("empty.txt: expected a document");
    expect(alone.stdout.length).toBeGreaterThan(500_000);
  });

  test.each([
    ["beside it another", 1, undefined],
    ["beside it one that is lost at once", 1, LOST],
    ["beside it one that is lost with a file", 1, LOST_WITH_FILE],
  ])("%s", (_, idle, start) => {
    expect(said(extract(idle, start))).toEqual(alone);
  });
});

test("a thread beside reads what it is told to, and posts what is to be printed", () => {
  const files = ["langfang-2015.txt", "orders.txt"].map((name) => join(SEED, name));
  const { stdout, stderr } = run(
    `const items = process.argv.slice(1).map((path) => ({ path, problem: null, text: false, explain: false }));
    beside.start({ items, counts: new Int32Array(new SharedArrayBuffer(8)) })
      .on("message", ([index, { lines, refusal }]) => console.log([index, refusal, ...lines].join("\\n")));`,
    files,
  );
  const alone = files.map((file) => spawnSync(process.execPath, [CLI, "extract", file], { encoding: "utf8" }).stdout);
  expect(stderr).toBe("");
  expect(stdout).toBe(alone.map((lines, index) => `${index}\n\n${lines}`).join(""));
});

test("when its reader leaves it ends without a word", () => {
  const { stdout, stderr } = extract(1, undefined, "head -n 1");
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr.split("\n").filter((line) => line !== "" && !line.includes("expected a document"))).toEqual([]);
});
