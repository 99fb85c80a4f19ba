import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CypherAnswer } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

const notice = (number: number, topic: string): string =>
  `廊坊市人民政府关于${topic}的通知\n廊政〔2031〕${number}号\n各县（市、区）人民政府：\n请认真贯彻执行。\n附则甲\n由市财政局负责解释。\n廊坊市人民政府\n2031年1月1日\n`;

describe.skipIf(chromiumPath === undefined)("a reader says where a document begins (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer("--no-sample"), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
    const form = new FormData();
    form.append("files", new Blob([notice(1, "做好甲类工作") + notice(2, "做好乙类工作")]), "two.txt");
    const { id } = (await (await fetch(`${explorer.address}/api/import`, { method: "POST", body: form })).json()) as {
      id: string;
    };
    await (await fetch(`${explorer.address}/api/import/${id}/events`)).text();
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  const lines = async () => {
    const query =
      "MATCH (d:Document)-[:FROM_SOURCE]->(:Source) RETURN d.lineStart AS first, d.lineEnd AS last ORDER BY first";
    const response = await fetch(`${explorer.address}/api/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, parameters: {} }),
    });
    return ((await response.json()) as CypherAnswer).rows;
  };
  const open = async (key: string) => {
    await page.goto(`${explorer.address}/d/${encodeURIComponent(key)}`);
    await page.getByTestId("book").waitFor();
  };

  test("a line's number opens the form; the new document is shown; one out of two again; all is taken back", async () => {
    expect(await lines()).toEqual([
      [1, 8],
      [9, 16],
    ]);
    await open("廊政〔2031〕1号");
    await page.locator("#L5 > .no").click();
    expect(await page.getByTestId("boundary-line").inputValue()).toBe("5");
    expect(await page.getByTestId("boundary").textContent()).toContain("附则甲");
    // nothing stands before the first document of a file
    expect(await page.getByTestId("boundary-continues").isDisabled()).toBe(true);
    await page.getByTestId("boundary-form-send").click();
    await expect.poll(lines, { timeout: 30_000 }).toEqual([
      [1, 4],
      [5, 8],
      [9, 16],
    ]);
    await expect.poll(() => page.getByTestId("text").textContent(), { timeout: 10_000 }).not.toContain("认真贯彻");
    expect(await page.getByTestId("text").textContent()).toContain("市财政局负责解释");
    await page.getByTestId("mended").waitFor();

    await open("廊政〔2031〕2号");
    await page.getByTestId("boundary").locator("summary").click();
    await page.getByTestId("boundary-continues").check();
    await page.getByTestId("boundary-form-send").click();
    await expect.poll(lines, { timeout: 30_000 }).toEqual([
      [1, 4],
      [5, 16],
    ]);
    await expect.poll(() => page.getByTestId("text").textContent(), { timeout: 10_000 }).toContain("做好乙类工作");
    expect(await page.getByTestId("text").textContent()).toContain("市财政局负责解释");

    await page.goto(`${explorer.address}/import`);
    const list = page.getByTestId("corrections").locator("li:not(.gone)");
    for (const left of [1, 0]) {
      await list.first().getByRole("button").click();
      await expect.poll(() => list.count(), { timeout: 30_000 }).toBe(left);
    }
    expect(await lines()).toEqual([
      [1, 8],
      [9, 16],
    ]);
  });

  test("a line outside the document cannot be sent", async () => {
    await open("廊政〔2031〕1号");
    await page.getByTestId("boundary").locator("summary").click();
    for (const [line, off] of [
      ["1", true],
      ["99", true],
      ["", true],
      ["4", false],
    ] as const) {
      await page.getByTestId("boundary-line").fill(line);
      expect(await page.getByTestId("boundary-form-send").isDisabled(), line).toBe(off);
    }
  });
});
