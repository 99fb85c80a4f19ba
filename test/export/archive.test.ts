/** A backup and what comes of it: the same graph, byte for byte, on either engine, or a clear refusal that changes nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkArchive, exportGraph, restoreSources, writeArchive } from "../../server/export/index.ts";
import { examine } from "../../server/ingest/doctor.ts";
import { importFiles, rebuild } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { engines } from "../contract/engines.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-archive-"));
const file = join(folder, "backup.jsonl.gz");
const corrections = '{"kind":"same","subject":"org:甲","object":"org:乙"}\n';
const texts = {
  ...FIXTURES,
  "ends of lines.txt": `${FIXTURES["provincial.txt"]?.replace("12号", "13号")}\u2028附\u2029注\r\n\u0085完\r`,
};
const inputs = Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
let wanted: string;

const bytesOf = async (store: Store): Promise<string> => {
  let bytes = "";
  for await (const chunk of exportGraph(store, "jsonl")) bytes += chunk;
  return bytes;
};

beforeAll(async () => {
  const store = await openStore({ dataFolder: join(folder, "first") });
  await store.ensureSchema();
  await importFiles(store, inputs);
  wanted = await bytesOf(store);
  expect(await writeArchive(store, file, { corrections, program: "0" })).toBe(inputs.length);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a backup is readable, whole, and never written over another file", async () => {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual([
    "zhengmai-backup",
    ...inputs.map(() => "source"),
    "corrections",
    "end",
  ]);
  expect((await checkArchive(file)).corrections).toBe(corrections);
  const store = await openStore({ dataFolder: join(folder, "first"), readOnly: true });
  await expect(writeArchive(store, file, { corrections: "", program: "0" })).rejects.toThrow("new file");
  await store.close();
});

describe.each(engines)("$name", (engine) => {
  describe.skipIf(engine.missing !== null)(`on a real engine${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    beforeAll(() => engine.start());
    afterAll(() => engine.stop());

    test("restored, interrupted half-way and repeated, the graph is the same bytes and doctor agrees", async () => {
      const store = await engine.fresh();
      const summary = await checkArchive(file);
      await expect(
        restoreSources(store, file, summary, (done) => {
          if (done === 2) throw new Error("power cut");
        }),
      ).rejects.toThrow("power cut");
      await restoreSources(store, file, summary);
      await rebuild(store);
      expect(await bytesOf(store)).toBe(wanted);
      expect((await examine(store)).checks.filter((check) => !check.ok)).toEqual([]);
      const again = join(folder, `${engine.name}.gz`);
      await writeArchive(store, again, { corrections, program: "0" });
      expect((await checkArchive(again)).sources).toEqual(summary.sources);
      await store.close();
    });

    test("a store that holds anything else is refused and stays as it is", async () => {
      const store = await engine.fresh();
      await importFiles(store, [
        { name: "other.txt", bytes: new TextEncoder().encode(`${inputs.length}号\n别的文件。\n`) },
      ]);
      const before = await bytesOf(store);
      await expect(restoreSources(store, file, await checkArchive(file))).rejects.toThrow("expected an empty store");
      expect(await store.listSources()).toHaveLength(1);
      expect(await bytesOf(store)).toBe(before);
      await store.close();
    });
  });
});

describe("a file that is no whole backup is told before anything is written", () => {
  const plain = () => gunzipSync(readFileSync(file)).toString("utf8");
  test.each([
    ["cut short", () => readFileSync(file).subarray(0, 900), "cut short"],
    ["cut at a line", () => gzipSync(`${plain().split("\n").slice(0, 3).join("\n")}\n`), "cut short"],
    ["a changed letter", () => gzipSync(plain().replace("社区", "社圈")), "not those that were written"],
    ["a line of no JSON", () => gzipSync(plain().replace("\n", "\nx\n")), "no JSON object"],
    ["of another version", () => gzipSync(plain().replace('"format":1', '"format":9')), "restore it with that version"],
    ["not compressed", () => Buffer.from("hello"), "expected a file of zhengmai backup"],
    ["something else", () => gzipSync('{"kind":"node"}\n'), "expected a file of zhengmai backup"],
    ["empty", () => gzipSync(""), "cut short"],
  ])("%s", async (_, bytes, message) => {
    const path = join(folder, "bad.gz");
    writeFileSync(path, bytes());
    await expect(checkArchive(path)).rejects.toThrow(message);
  });

  test("missing", async () => {
    await expect(checkArchive(join(folder, "none.gz"))).rejects.toThrow("no such file");
  });
});
