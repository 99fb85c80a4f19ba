/** A boundary that a person gave is seen in the graph and in the reader, and taken back with its line; status on a day. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentText } from "../../server/api/index.ts";
import { documentPage } from "../../server/api/views/document.ts";
import { examine } from "../../server/ingest/doctor.ts";
import { importFiles, rebuild } from "../../server/ingest/index.ts";
import type { Correction } from "../../server/model/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";

const notice = (number: string, topic: string, day: string, body: string): string =>
  `廊坊市人民政府关于${topic}的通知\n廊政〔2031〕${number}号\n各县（市、区）人民政府：\n${body}\n廊坊市人民政府\n2031年${day}\n`;
const text =
  notice("1", "做好甲类工作", "1月1日", "请认真贯彻执行。本通知自发布之日起施行，有效期2年。") +
  notice("2", "做好乙类工作", "6月1日", "《廊坊市人民政府关于做好甲类工作的通知》（廊政〔2031〕1号）同时废止。");
const first = "doc:廊政〔2031〕1号";
const folder = mkdtempSync(join(tmpdir(), "zhengmai-corrected-"));
let store: Store;
let boundary: Correction;

beforeAll(async () => {
  store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  await importFiles(store, [{ name: "two.txt", bytes: new TextEncoder().encode(text) }]);
  const [source] = await store.listSources();
  boundary = { kind: "boundary", subject: `src:${source?.id}`, value: "1-4" };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("status on a day", () => {
  it.each([
    ["2030-12-31", "notIssued", null],
    ["2031-05-31", "inForce", "有效期2年"],
    ["2031-06-01", "replaced", "廊政〔2031〕1号"],
  ])("%s: %s with the sentence", async (day, state, words) => {
    const { document } = await documentPage(store, first, day);
    expect(document.statusAsOf).toMatchObject({ date: day, state });
    if (words === null) expect(document.statusAsOf?.quote).toBeNull();
    else expect(document.statusAsOf?.quote).toContain(words);
  });
  it("is not given where no day is asked for", async () => {
    expect((await documentPage(store, first)).document.statusAsOf).toBeNull();
  });
});

describe("a boundary", () => {
  it("is applied, read, found whole by doctor, and taken back", async () => {
    const before = (await documentText(store, first)).text;
    expect(before).toContain("2031年1月1日");
    await rebuild(store, { corrections: [boundary] });
    const after = (await documentText(store, first)).text;
    expect(before.startsWith(after)).toBe(true);
    expect(after).not.toContain("2031年1月1日");
    const failed = async (corrections: readonly Correction[]) =>
      (await examine(store, corrections)).checks.filter(({ ok }) => !ok).map(({ name }) => name);
    expect(await failed([boundary])).toEqual([]);
    expect(await failed([boundary, { kind: "boundary", subject: "src:gone", value: "1-2" }])).toEqual([
      "every correction still applies",
    ]);
    await rebuild(store);
    expect((await documentText(store, first)).text).toBe(before);
  });
});
