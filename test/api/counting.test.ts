/** A corpus of which no figures are kept, as after an upgrade: it is counted once, kept, and said meanwhile. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countAhead } from "../../server/api/index.ts";
import { forgetFigures, hasFigures } from "../../server/figures/index.ts";
import { corpusHash, importFiles } from "../../server/ingest/index.ts";
import { viewStatement } from "../../server/questions/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { serve } from "./serve.ts";

const filesOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A store whose counts begin, and do not go on before they are let go. */
async function slowlyCounted() {
  const dataFolder = mkdtempSync(join(tmpdir(), "zhengmai-counting-"));
  folders.push(dataFolder);
  const store = await openStore({ dataFolder });
  await store.ensureSchema();
  await importFiles(store, filesOf(FIXTURES));
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const begins = viewStatement("overview-documents");
  let begun = 0;
  const slow: Store = {
    ...store,
    read: async (statement, ...rest) => {
      if (statement === begins) {
        begun++;
        await gate;
      }
      return store.read(statement, ...rest);
    },
  };
  const hash = async () => corpusHash(await store.listSources());
  const served = await serve({}, { store: slow, dataFolder, patienceMs: 50 });
  const ask = async (path: string) => {
    const response = await fetch(`${served.origin}/api${path}`);
    return {
      status: response.status,
      again: response.headers.get("retry-after"),
      body: (await response.json()) as Record<string, unknown>,
    };
  };
  const stop = async () => {
    letGo();
    await served.stop();
    await store.close();
  };
  return { store, slow, dataFolder, hash, ask, letGo: () => letGo(), begun: () => begun, stop };
}

test("who needs totals is told that they are being counted, all else answers, and they are kept", async () => {
  const at = await slowlyCounted();
  try {
    for (const path of ["/overview", "/workload", "/coverage", "/doubts", "/overview"]) {
      const { status, again, body } = await at.ask(path);
      expect([path, status, body.code, Number(again) > 0]).toEqual([path, 503, "counting", true]);
      expect(body.detail).toContain("being counted");
    }
    expect(at.begun()).toBe(1);
    expect(await at.ask("/health")).toMatchObject({ status: 200, body: { status: "ok", documents: null, held: null } });
    const found = await at.ask(`/search?q=${encodeURIComponent("意见")}`);
    expect(found.status).toBe(200);
    const { items } = (await at.ask("/documents")).body as { readonly items: readonly { readonly id: string }[] };
    expect(items.length).toBeGreaterThan(0);
    expect((await at.ask(`/documents/${encodeURIComponent(items[0]?.id ?? "")}`)).status).toBe(200);
    at.letGo();
    await expect.poll(async () => (await at.ask("/overview")).status, { timeout: 20_000 }).toBe(200);
    expect(Number((await at.ask("/health")).body.held)).toBeGreaterThan(0);
    expect(hasFigures(at.dataFolder, await at.hash())).toBe(true);
  } finally {
    await at.stop();
  }
  // a restart finds them: nothing is counted
  const store = await openStore({ dataFolder: at.dataFolder });
  let counts = 0;
  const watched: Store = {
    ...store,
    read: (statement, ...rest) => {
      if (statement === viewStatement("overview-documents")) counts++;
      return store.read(statement, ...rest);
    },
  };
  const served = await serve({}, { store: watched, dataFolder: at.dataFolder });
  expect((await fetch(`${served.origin}/api/overview`)).status).toBe(200);
  expect(counts).toBe(0);
  await served.stop();
  await store.close();
});

test("an import that begins meanwhile leaves no figures of the graph before it", async () => {
  const at = await slowlyCounted();
  try {
    expect((await at.ask("/overview")).status).toBe(503);
    const more = filesOf({
      "more.txt": "甲县人民政府办公室关于检查的通知\n甲政办〔2031〕7号\n各乡镇：\n请认真检查。\n",
    });
    await importFiles(at.store, more, { dataFolder: at.dataFolder });
    at.letGo();
    const documents = async () => (await at.store.read("MATCH (d:Document) RETURN count(*)", {})).rows[0]?.[0];
    await expect
      .poll(async () => (await at.ask("/health")).body.documents, { timeout: 20_000 })
      .toBe(await documents());
    const kept = readdirSync(join(at.dataFolder, "figures"));
    expect(kept).toEqual([expect.stringContaining(await at.hash())]);
  } finally {
    await at.stop();
  }
});

test("a write into the graph while it is counted is noticed, whoever makes it", async () => {
  const at = await slowlyCounted();
  try {
    expect((await at.ask("/overview")).status).toBe(503);
    const [before, files] = [await at.hash(), await at.store.listSources()];
    // not an import, which would take the folder away
    await at.slow.removeSource(files[0]?.id ?? "");
    at.letGo();
    await expect.poll(async () => (await at.ask("/overview")).status, { timeout: 20_000 }).toBe(200);
    expect(hasFigures(at.dataFolder, before)).toBe(false);
  } finally {
    await at.stop();
  }
});

test("at the start it is counted ahead, once, and that is said; not where figures are kept, or nothing is", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "zhengmai-ahead-"));
  folders.push(dataFolder);
  const store = await openStore({ dataFolder });
  await store.ensureSchema();
  const context = {
    store,
    token: null,
    host: "127.0.0.1",
    dataFolder,
    sampleIds: new Set<string>(),
    corrections: () => [],
    log: () => undefined,
  };
  const said: string[] = [];
  const ahead = () => countAhead(context, (message) => said.push(message));
  await ahead();
  await importFiles(store, filesOf(FIXTURES), { dataFolder });
  await ahead();
  expect(said).toEqual([]);
  await forgetFigures(dataFolder);
  await ahead();
  await ahead();
  expect(said).toEqual([
    expect.stringMatching(/^counting the whole graph/),
    expect.stringMatching(/counted, in \d+ s$/),
  ]);
  await store.close();
});

test("figures that went without a change of the graph are counted again by who asks next", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "zhengmai-gone-"));
  folders.push(dataFolder);
  const store = await openStore({ dataFolder });
  await store.ensureSchema();
  await importFiles(store, filesOf(FIXTURES), { dataFolder });
  const served = await serve({}, { store, dataFolder });
  const statusOf = async (path: string) => (await fetch(`${served.origin}/api${path}`)).status;
  try {
    expect(await statusOf("/coverage")).toBe(200);
    await forgetFigures(dataFolder);
    expect([await statusOf("/overview"), await statusOf("/workload")]).toEqual([200, 200]);
  } finally {
    await served.stop();
    await store.close();
  }
});
