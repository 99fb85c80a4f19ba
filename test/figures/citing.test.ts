/** A decree that hundreds cite: its first page of citations is kept by an import, and is what the store would answer. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { citing, documentPage } from "../../server/api/views/document.ts";
import { CITING, keptCiting, OFTEN_CITED } from "../../server/figures/index.ts";
import { corpusHash, importFiles, removeSources } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-citing-"));
const DECREE = "doc:国发〔2014〕49号";
const nameOf = (at: number) => `${at}.txt`;
const inputs = Array.from({ length: OFTEN_CITED + 20 }, (_, at) => ({
  name: nameOf(at),
  bytes: new TextEncoder().encode(
    [
      "霸州市人民政府办公室",
      `关于做好第${at + 1}批农村饮水工程的通知`,
      `霸政办发〔2016〕${at + 1}号`,
      "各乡镇人民政府：",
      "为贯彻落实《国务院关于创新重点领域投融资机制的意见》（国发〔2014〕49号），现就有关事项通知如下。",
      "一、摸清底数。",
      "霸州市人民政府办公室",
      `2016年${1 + (at % 12)}月${1 + (at % 28)}日`,
      "",
    ].join("\n"),
  ),
}));

let store: Store;
const hash = async () => corpusHash(await store.listSources());
let asked: string[] = [];
const kept = async (id: string) => {
  asked.push(id);
  return keptCiting(folder, await hash(), id);
};

beforeAll(async () => {
  store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  await importFiles(store, inputs, { dataFolder: folder });
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the page is the same with what was kept and without", async () => {
  expect(await keptCiting(folder, await hash(), DECREE)).not.toBeNull();
  const page = await documentPage(store, DECREE, null, new Set(), kept);
  expect(asked).toEqual([DECREE]);
  expect(page.citedBy.total).toBe(inputs.length);
  expect(page.citedBy.items).toHaveLength(CITING);
  expect(page).toEqual(await documentPage(store, DECREE));
});

test("further pages, and documents that few cite, are asked of the store", async () => {
  asked = [];
  const second = await citing(store, DECREE, CITING, CITING, kept);
  expect(second.items).toHaveLength(CITING);
  await documentPage(store, "doc:霸政办发〔2016〕1号", null, new Set(), kept);
  expect(asked).toEqual([]);
});

test("what was kept for another state of the corpus is not shown", async () => {
  const before = await hash();
  await removeSources(store, [nameOf(0)], { dataFolder: folder });
  expect(await keptCiting(folder, before, DECREE)).toBeNull();
  const page = await documentPage(store, DECREE, null, new Set(), kept);
  expect(page.citedBy.total).toBe(inputs.length - 1);
  expect(page).toEqual(await documentPage(store, DECREE));
});

test("a list that is not of this many citations is left aside", async () => {
  const page = await citing(store, DECREE, 0, CITING, async (id) => ({ id, total: 7, rows: [] }));
  expect(page).toEqual(await citing(store, DECREE, 0, CITING));
});
