/** `extract` in several threads prints what it prints in one, also when a thread is lost or the reader leaves. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FileRead, readTogether, type Share } from "../../server/cli/together.ts";
import { packageRoot } from "../../server/root.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
const SEED = join(packageRoot, "seed");
const READY = pathToFileURL(join(packageRoot, "bin/ready.js")).href;
let folder: string;
let inputs: readonly string[];

/** threads that are lost at once, and with a question that they were asked */
const LOST = `new Worker("throw new Error('lost')", { eval: true })`;
const LOST_WITH_QUESTION = `new Worker(
  "require('node:worker_threads').parentPort.once('message', () => { throw new Error('lost'); });",
  { eval: true },
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
    ["beside it one that is lost with a question", 1, LOST_WITH_QUESTION],
  ])("%s", (_, idle, start) => {
    expect(said(extract(idle, start))).toEqual(alone);
  });
});

test("one file alone keeps two threads at work, and says the same", () => {
  const large = join(folder, "large.txt");
  const sample = readFileSync(join(SEED, "langfang-2015.txt"), "utf8");
  writeFileSync(large, sample.repeat(Math.ceil(2 ** 20 / Buffer.byteLength(sample))));
  const read = (idle: number) =>
    run(
      `const threads = { idle: () => ${idle}, start: beside.start };
      process.exitCode = await loadReady().command.runBeside(process.argv.slice(1), threads);`,
      [large],
    );
  const both = read(1);
  expect(both.stderr).toBe("");
  expect(both.stdout).toBe(read(0).stdout);
});

describe("files shared by threads come in their order", () => {
  /** takes files as a thread beside does; lost with the one that it takes at `lostAt` */
  const taker = (share: Share<string>, lostAt: number): Worker =>
    new Worker(
      `const { parentPort, workerData: { items, counts, lostAt } } = require("node:worker_threads");
      for (let at = Atomics.add(counts, 0, 1); at < items.length; at = Atomics.add(counts, 0, 1)) {
        if (at >= lostAt) throw new Error("lost");
        parentPort.postMessage([at, { lines: [items[at]], refusal: null }]);
      }`,
      { eval: true, workerData: { ...share, lostAt } },
    );
  const names = Array.from({ length: 20 }, (_, i) => `file ${i}`);
  const read = async (name: string): Promise<FileRead> => ({ lines: [name], refusal: null });

  test.each([
    ["two read beside", [99, 99]],
    ["one of two is lost", [99, 0]],
    ["both are lost", [0, 0]],
  ])("%s", async (_, lost) => {
    const start = lost.map((lostAt) => (share: Share<string>) => taker(share, lostAt));
    const given: string[] = [];
    for await (const [name, { lines }] of readTogether(names, read, start)) {
      expect(lines).toEqual([name]);
      given.push(name);
    }
    expect(given).toEqual(names);
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
