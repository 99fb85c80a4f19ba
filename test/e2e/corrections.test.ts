import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DocumentPage, Overview } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("a reader corrects what was read (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  const api = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${explorer.address}/api${path}`)).json()) as T;

  test("a fact is marked wrong on its card, goes from the graph, and comes back from the list of corrections", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const document = mostCited.find((item) => item.document.held)?.document;
    if (!document) throw new Error("expected a held document that is cited");
    const citing = (await api<DocumentPage>(`/documents/${encodeURIComponent(document.key)}`)).citedBy.items.find(
      (item) => item.document.held,
    );
    if (!citing) throw new Error("expected a held document that cites it");
    const cites = async () =>
      (await api<DocumentPage>(`/documents/${encodeURIComponent(citing.document.key)}`)).cites.items.map(
        (item) => item.evidence.relationshipId,
      );
    const before = await cites();
    expect(before).toContain(citing.evidence.relationshipId);

    await page.goto(`${explorer.address}/d/${encodeURIComponent(citing.document.key)}`);
    await page.getByTestId("book").waitFor();
    // from mark to mark until the card of the citation is open
    for (let i = 0; i < 60; i++) {
      await page.getByTestId("next-mark").click();
      const title = await page.getByTestId("card").textContent();
      if (title?.includes(document.number ?? document.displayTitle)) break;
    }
    await page.getByTestId("wrong").locator("summary").click();
    await page.getByTestId("mend").locator("input.field").first().fill("只是举例");
    await page.getByTestId("mend-send").click();
    await expect.poll(cites, { timeout: 30_000 }).not.toContain(citing.evidence.relationshipId);

    await page.goto(`${explorer.address}/import`);
    const list = page.getByTestId("corrections");
    await list.locator("li").waitFor();
    await expect.poll(() => list.textContent(), { timeout: 10_000 }).toContain("只是举例");
    await list.locator("li button").click();
    await expect.poll(cites, { timeout: 30_000 }).toEqual(before);
    await expect.poll(() => list.locator("li").count(), { timeout: 10_000 }).toBe(0);
  });
});
