/** The list of imported files is right whether it was kept or read, and whatever happens to the copy that is kept. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceFolder } from "../../server/store/embedded/sources.ts";

const source = (id: string, names: readonly string[], extractor = "7") => ({
  id,
  names,
  extractor,
  mediaType: "text/plain",
  encoding: "utf-8",
  bytes: 3,
  text: "文",
  pageStarts: [],
  metadata: {},
  warnings: [],
  records: [],
});

test("puts, new names, removals and a damaged copy all show at once", async () => {
  const base = mkdtempSync(join(tmpdir(), "zhengmai-sources-"));
  try {
    const kept = join(base, "sources.jsonl");
    const folder = sourceFolder(join(base, "sources"), 1, 20);
    const listed = async () =>
      (await folder.list()).map(({ id, names, extractor }) => `${id} ${names.join()} ${extractor}`);
    const rest = () => new Promise((resolve) => setTimeout(resolve, 60));
    expect(await listed()).toEqual([]);
    await folder.put(source("b", ["b.txt"]));
    await folder.put(source("a", ["a.txt"]));
    await rest();
    expect(await listed()).toEqual(["a a.txt 7", "b b.txt 7"]);
    expect(existsSync(kept)).toBe(true);
    expect(await listed()).toEqual(["a a.txt 7", "b b.txt 7"]);
    await folder.put(source("a", ["a.txt", "z.txt"], "8"));
    expect(await listed()).toEqual(["a a.txt,z.txt 8", "b b.txt 7"]);
    await rest();
    await listed();
    writeFileSync(kept, readFileSync(kept, "utf8").slice(0, -3));
    expect(await listed()).toEqual(["a a.txt,z.txt 8", "b b.txt 7"]);
    await folder.remove("b");
    expect(await listed()).toEqual(["a a.txt,z.txt 8"]);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
});
