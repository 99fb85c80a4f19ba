/** What `extract` prints and how it ends: for good files, for bad ones among them, and when its reader leaves. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

const CLI = join(packageRoot, "bin/zhengmai.js");
const SEED = join(packageRoot, "seed");
const texts = ["langfang-2015.txt", "orders.txt", "langfang-2015c.txt"].map((name) => join(SEED, name));
let folder: string;

const extract = (...args: readonly string[]) =>
  spawnSync(process.execPath, [CLI, "extract", ...args], { encoding: "utf8", maxBuffer: 1 << 28 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-extract-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("good files", () => {
  test("one object a line, all of a file behind all of the file before it, however long the output is", () => {
    // several times what is written at once
    const all = extract("--text", ...texts, ...texts);
    const each = texts.map((file) => extract("--text", file).stdout);
    expect(all.stderr).toBe("");
    expect(all.status).toBe(0);
    expect(all.stdout.length).toBeGreaterThan(100_000);
    expect(all.stdout).toBe([...each, ...each].join(""));
    for (const line of all.stdout.trimEnd().split("\n")) expect(JSON.parse(line)).toHaveProperty("assignments");
  });

  test("into a file the same bytes as into a pipe", () => {
    const path = join(folder, "out.jsonl");
    const file = openSync(path, "w");
    const { status } = spawnSync(process.execPath, [CLI, "extract", ...texts], { stdio: ["ignore", file, "inherit"] });
    closeSync(file);
    expect(status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(extract(...texts).stdout);
  });
});

test("a page is read as a text is: the readers of other formats are found", () => {
  const path = join(folder, "page.html");
  const lines = ["廊坊市人民政府关于加强供水管理的通知", "廊政发〔2031〕3号", "各县人民政府：", "请遵照执行。"];
  writeFileSync(path, `<!doctype html><html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`);
  const { status, stdout, stderr } = extract(path);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ number: "廊政发〔2031〕3号" });
});

test("a file that cannot be read is one line on standard error, in its turn; the others are printed; 1", () => {
  const mixed = join(folder, "mixed");
  mkdirSync(mixed);
  writeFileSync(join(mixed, "a-good.txt"), readFileSync(texts[0] ?? ""));
  writeFileSync(join(mixed, "b-binary.txt"), Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 7)));
  writeFileSync(join(mixed, "c-empty.txt"), "");
  writeFileSync(join(mixed, "d-good.txt"), readFileSync(texts[1] ?? ""));
  const missing = join(folder, "missing.txt");
  const { status, stdout, stderr } = extract(missing, mixed);
  expect(status).toBe(1);
  const lines = stderr.trimEnd().split("\n");
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    missing,
    join(mixed, "b-binary.txt"),
    join(mixed, "c-empty.txt"),
  ]);
  expect(lines[0]).toContain("no such file or folder");
  const files = stdout
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { file: string }).file);
  expect([...new Set(files)]).toEqual(["a-good.txt", "d-good.txt"]);
  expect(stdout).toBe(extract(join(mixed, "a-good.txt"), join(mixed, "d-good.txt")).stdout);
});

test("when its reader leaves it ends without a word", async () => {
  // far more than a pipe holds, so that it must notice
  const repeated = Array.from({ length: 12 }, () => SEED);
  const child = spawn(process.execPath, [CLI, "extract", "--text", ...repeated], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  expect(signal).toBeNull();
  // the folder holds data files too, which are refused before the reader's leaving is seen, or not
  expect([0, 1]).toContain(code);
  expect(stderr.split("\n").filter((line) => line !== "" && !line.includes("expected a document"))).toEqual([]);
});

test("a disk that is full is told in a sentence", () => {
  const script = `ulimit -f 8; exec "$@" > ${join(folder, "full.jsonl")}`;
  const { status, stderr } = spawnSync("bash", ["-c", script, "bash", process.execPath, CLI, "extract", ...texts], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("the disk is full");
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
