import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import type { Doubts, Overview, SearchAnswer } from "../../server/model/api.ts";
import { openStore } from "../../server/store/index.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

const notice = (n: number, body = "请认真贯彻执行。"): string =>
  `廊坊市人民政府关于第${n}项工作的通知\n廊政〔2031〕${n}号\n各县（市、区）人民政府：\n${body}\n廊坊市人民政府\n2031年1月1日\n`;
const doubtful = notice(901, "1.开展检查。（牵头单位：市综合执法局；责任单位：东风股）");
const scrap = "有关事项如下，请各单位遵照执行，不得有误。\n一、认真组织学习。\n二、按时报送材料。\n";
/** files that one upload carries; with more there are two */
const PORTION = 200;
const MANY = 240;

describe.skipIf(chromiumPath === undefined)("files become part of the graph (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-files-"));
  const many = Array.from({ length: MANY }, (_, i) => join(folder, `${i + 1}.txt`));
  beforeAll(async () => {
    for (const [i, path] of many.entries()) writeFileSync(path, notice(i + 1, "请认真贯彻执行。".repeat(200)));
    [explorer, browser] = await Promise.all([startExplorer("--no-sample"), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
  });
  beforeEach(async () => {
    await page.goto(`${explorer.address}/import`);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.getByTestId("drop").waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const api = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${explorer.address}/api${path}`)).json()) as T;
  const held = async () => (await api<Overview>("/overview")).held;
  const summary = () => page.getByTestId("summary").waitFor({ timeout: 90_000 });

  test("dropped files are told one by one, with what is refused; what is doubtful stands first and is corrected in place", async () => {
    await page.getByTestId("drop").evaluate(
      (drop, files) => {
        const transfer = new DataTransfer();
        for (const [name, text] of files) transfer.items.add(new File([text], name));
        drop.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [
        ["plan.txt", doubtful],
        ["scrap.txt", scrap],
        ["nothing.txt", ""],
        [".DS_Store", "x"],
      ] as const,
    );
    // a file of the system is nobody's document
    await expect.poll(() => page.getByTestId("file-table").locator("tbody tr").count()).toBe(3);
    await page.getByTestId("send").click();
    await summary();
    const rows = await page.getByTestId("file-table").locator("tbody tr").allTextContents();
    expect(rows[0]).toMatch(/^nothing\.txt.*空文件/u);
    expect(rows.slice(1).map((row) => row.replace(/\d+ B/u, ""))).toEqual(["plan.txt1 份文件", "scrap.txt1 份文件"]);

    const list = page.getByTestId("doubts").locator("li");
    await list.first().waitFor();
    const shown = await list.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("data-kind")));
    const { items } = await api<Doubts>("/doubts");
    expect(shown).toEqual(items.map(({ kind }) => kind));
    expect(shown).toEqual(["head", "ambiguous", "unresolved"]);

    // the name that cannot be decided: its words, the form, another body
    await page.locator('a[data-kind="unresolved"]').click();
    await page.getByTestId("card").waitFor();
    expect(await page.getByTestId("card").textContent()).toContain("东风股");
    await page.getByTestId("mend-target").check();
    const form = page.getByTestId("mend");
    await form.getByTestId("mend-find").fill("廊坊市人民政府");
    await form.getByTestId("mend-hits").getByRole("button").first().click();
    await page.getByTestId("mend-send").click();
    await expect
      .poll(async () => (await api<Doubts>("/doubts")).items.map(({ kind }) => kind), { timeout: 30_000 })
      .toEqual(["head", "ambiguous"]);

    // a file is taken back in place, after a question, and its document goes
    await page.goto(`${explorer.address}/import`);
    const row = page.getByTestId("file-table").locator("tr").filter({ hasText: "scrap.txt" });
    await expect.poll(() => row.textContent(), { timeout: 10_000 }).toContain("1 份文件");
    const before = await held();
    const source = page.getByTestId("source").filter({ hasText: "scrap.txt" });
    await source.getByTestId("source-remove").click();
    await source.getByRole("button", { name: "不撤" }).click();
    await source.getByTestId("source-remove").click();
    await source.getByTestId("source-sure").click();
    await page.getByTestId("source-gone").waitFor({ timeout: 60_000 });
    await expect.poll(() => source.count(), { timeout: 30_000 }).toBe(0);
    await expect.poll(held, { timeout: 30_000 }).toBe(before - 1);
    // the table of what was imported does not go on claiming it
    await expect.poll(() => row.textContent(), { timeout: 30_000 }).toContain("已撤回");
    await page.getByRole("button", { name: "再导入一些" }).click();
    await page
      .getByTestId("files")
      .setInputFiles({ name: "scrap.txt", mimeType: "text/plain", buffer: Buffer.from(scrap) });
    await page.getByTestId("send").click();
    await summary();
    await expect.poll(held, { timeout: 30_000 }).toBe(before);

    // a text without a head leads to its boundary
    await page.goto(`${explorer.address}/import`);
    await page.locator('a[data-kind="head"]').click();
    await page.getByTestId("boundary-form").waitFor();
    expect(await page.getByTestId("text").textContent()).toContain("有关事项如下");
  });

  test("an import is stopped, what was read is kept, and the same files handed over again make it whole", async () => {
    const before = await held();
    // more files than one portion holds: the second is on its way when the import is stopped
    let sent = 0;
    let arrive = (): void => undefined;
    const way = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route("**/api/import", async (route) => {
      if (++sent === 2) await way;
      await route.continue();
    });
    await page.getByTestId("files").setInputFiles(many);
    await page.getByTestId("send").click();
    await expect.poll(() => sent, { timeout: 30_000 }).toBe(2);
    await page.getByTestId("cancel").click();
    arrive();
    await page.getByTestId("ended").waitFor({ timeout: 60_000 });
    await page.unroute("**/api/import");
    expect(await page.getByTestId("failure").textContent()).toContain("已停止");
    // the portion that was still on its way is not read
    expect(await held()).toBeLessThanOrEqual(before + PORTION);
    await page.getByTestId("ended").getByRole("button").click();
    await page.getByTestId("send").click();
    await summary();
    expect(await held()).toBe(before + MANY);
  });

  test("an import goes on over a reload of the page, and its end is told there", async () => {
    const before = await held();
    const more = Array.from({ length: 60 }, (_, i) => {
      const path = join(folder, `more-${i}.txt`);
      writeFileSync(path, notice(5000 + i, "请认真贯彻执行。".repeat(400)));
      return path;
    });
    await page.getByTestId("files").setInputFiles(more);
    await page.getByTestId("send").click();
    // handed over: from here on the server has all that it needs
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem("zhengmai.imports")), { timeout: 30_000 })
      .toMatch(/^\["[^"]+"\]$/u);
    await page.reload();
    await summary();
    expect(await held()).toBe(before + 60);
    // what stands below is not pushed out of sight by a long table
    expect(await page.getByTestId("file-table").locator("tbody tr").count()).toBe(12);
    await page.getByTestId("all-files").click();
    await expect.poll(() => page.getByTestId("file-table").locator("tbody tr").count()).toBe(60);
    // the same again changes nothing
    await page.getByTestId("ended").getByRole("button").click();
    await page.getByTestId("files").setInputFiles(more);
    await page.getByTestId("send").click();
    await summary();
    expect(await page.getByTestId("answer").textContent()).toContain("60 个没有变化");
    const found = await api<SearchAnswer>(`/search?q=${encodeURIComponent("廊政〔2031〕5007号")}`);
    expect(found.groups.find((group) => group.kind === "document")?.items[0]?.name).toContain("第5007项工作");
  });
});

describe.skipIf(chromiumPath === undefined)("files that were read before the program changed (needs Chromium)", () => {
  test("are counted, and read again at a press", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengmai-older-"));
    const store = await openStore({ dataFolder: folder });
    await store.ensureSchema();
    await importFiles(store, [{ name: "mine.txt", bytes: new TextEncoder().encode(notice(77)) }], {
      dataFolder: folder,
    });
    for (const { id } of await store.listSources()) {
      const stored = await store.getSource(id);
      if (stored !== null) await store.putSource({ ...stored, extractor: "an older one" });
    }
    await store.close();
    const explorer = await startExplorer({ ZHENGMAI_DATA: folder });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
      await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
      await page.goto(`${explorer.address}/import`);
      await page.getByTestId("older").filter({ hasText: "1 个是程序更新前读的" }).waitFor();
      await page.getByTestId("read-again").click();
      await page.getByTestId("read-anew").waitFor({ timeout: 60_000 });
      expect(await page.getByTestId("older").count()).toBe(0);
    } finally {
      await browser.close();
      await explorer.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
