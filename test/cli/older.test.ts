/** A data folder whose files an older version of the rules has read. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore } from "../../server/store/index.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const seed = join(import.meta.dirname, "../../seed");
const sample = readdirSync(seed)
  .filter((name) => name.endsWith(".txt"))
  .slice(0, 1)
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(seed, name))) }));
const brought = {
  name: "mine.txt",
  bytes: new TextEncoder().encode("某县人民政府关于渡口的通知\n某政〔2031〕1号\n各乡镇：\n请认真执行。\n"),
};

/** a store that holds files as another version read them */
async function older(inputs: readonly { name: string; bytes: Uint8Array }[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-older-"));
  folders.push(folder);
  const store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  await importFiles(store, inputs, { dataFolder: folder });
  for (const { id } of await store.listSources()) {
    const stored = await store.getSource(id);
    if (stored !== null) await store.putSource({ ...stored, extractor: "an older one" });
  }
  await store.close();
  return folder;
}

/** What `start` says until it serves. */
function starting(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "../../bin/zhengmai.js"), "start", "--data", folder, "--port", "0"],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("http://")) child.kill("SIGTERM");
    });
    child.on("error", reject);
    child.on("close", () => resolve(said));
  });
}

async function versions(folder: string): Promise<readonly string[]> {
  const store = await openStore({ dataFolder: folder });
  try {
    return (await store.listSources()).map(({ extractor }) => extractor);
  } finally {
    await store.close();
  }
}

test("start reads the sample again where older rules have read it", async () => {
  const folder = await older(sample);
  expect(await starting(folder)).toContain("read by another version of the rules: reading it again");
  const [version] = await versions(folder);
  // the built program names its rules by their words
  expect(version).toMatch(/^[0-9a-f]{12}$/);
});

test("start leaves what people brought as it is, and says how it is read again", async () => {
  const folder = await older([brought]);
  expect(await starting(folder)).toContain("1 files were read by another version of the rules; zhengmai rebuild");
  expect(await versions(folder)).toEqual(["an older one"]);
});
