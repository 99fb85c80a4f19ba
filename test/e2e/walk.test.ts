import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DocumentPage, Overview } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("a researcher's walk (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && /Content.Security|Uncaught/.test(message.text())) faults.push(message.text());
    });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  const api = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${explorer.address}/api${path}`)).json()) as T;
  const seen = (testid: string) => page.getByTestId(testid);

  /** a held document that a held document carries out, with the edge between them */
  async function carriedOut() {
    const { mostCited } = await api<Overview>("/overview");
    for (const { document } of mostCited) {
      const { citedBy } = await api<DocumentPage>(`/documents/${encodeURIComponent(document.key)}`);
      const link = citedBy.items.find((item) => item.document.held && item.evidence.type === "IMPLEMENTS");
      if (document.held && link) return { document, link };
    }
    throw new Error("the sample corpus has no held document that a held document carries out");
  }

  test("a WebGL context is there, or the network could not be tested", async () => {
    await page.goto(explorer.address);
    expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null)).toBe(true);
  });

  test("home says what the sample corpus holds, and that it is the sample", async () => {
    const { held } = await api<Overview>("/overview");
    await page.goto(explorer.address);
    await seen("figures").waitFor();
    expect(await seen("figures").textContent()).toContain(String(held));
    expect(await page.locator("body").textContent()).toContain("示例");
  });

  test("search 国发, open a document, click a mark, land on the node, come back", async () => {
    await page.goto(explorer.address);
    await seen("figures").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("国发");
    await seen("hits").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(search\?q=|d\/)/);
    if (page.url().includes("/search")) await seen("group-document").locator("a").first().click();
    await seen("text").waitFor();
    expect(decodeURIComponent(page.url())).toMatch(/\/d\/国发〔\d{4}〕\d+号/);
    // a mark in the margin that became a node of its own
    const issuer = seen("note").filter({ hasText: "国务院" }).first();
    await issuer.click();
    await seen("card").waitFor();
    await seen("to-target").click();
    await page.waitForURL(/\/org\//);
    expect(decodeURIComponent(page.url())).toContain("org:国务院");
    await page.goBack();
    await seen("text").waitFor();
  });

  test.each(["国发[2014]60号", "国发〔2014〕60 号"])("%s names one document: Enter opens it", async (spelling) => {
    await page.goto(explorer.address);
    await seen("figures").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(spelling);
    await seen("hits").locator("a").first().waitFor();
    await expect
      .poll(() => seen("hits").locator("a:not([data-testid=hit-texts])").count(), { timeout: 10_000 })
      .toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/d\//);
    expect(decodeURIComponent(page.url())).toContain("/d/国发〔2014〕60号");
  });

  test("an edge leads back to its sentence, and the address restores the view", async () => {
    const { document, link } = await carriedOut();
    await page.goto(`${explorer.address}/network?root=${encodeURIComponent(document.key)}`);
    await seen("canvas").waitFor();
    // the table twin holds the same edges as the picture
    await page.goto(`${explorer.address}/network?root=${encodeURIComponent(document.key)}&show=table`);
    await seen("network-table").waitFor();
    expect(await seen("network-table").textContent()).toContain(link.document.number ?? link.document.displayTitle);
    await page.goto(
      `${explorer.address}/d/${encodeURIComponent(link.document.key)}?mark=${encodeURIComponent(link.evidence.relationshipId)}`,
    );
    await seen("card").waitFor();
    const words = await page.locator(".hit").allInnerTexts();
    expect(words.join("")).toContain(link.evidence.quote.slice(0, 10));
    const address = page.url();
    await page.reload();
    await seen("card").waitFor();
    expect(page.url()).toBe(address);
  });

  test("in English the words of documents are told as Chinese, and keep their marks as wide as a character", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const held = mostCited.find(({ document }) => document.held)?.document;
    if (!held) throw new Error("expected a held document among the most cited");
    await page.addInitScript(() => localStorage.setItem("zhengmai.language", "en"));
    await page.goto(`${explorer.address}/d/${encodeURIComponent(held.key)}`);
    await page.getByTestId("book").waitFor();
    const wide = await page.evaluate(() => {
      const widthOf = (of: Element | null, text: string): number => {
        const span = document.createElement("span");
        span.textContent = text;
        of?.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return width;
      };
      const line = document.querySelector(".para.para p[lang], .para h1[lang]");
      return [
        document.documentElement.lang,
        line?.getAttribute("lang"),
        widthOf(line, "“") / widthOf(line, "中"),
      ] as const;
    });
    expect(wide.slice(0, 2)).toEqual(["en", "zh-Hans"]);
    expect(wide[2]).toBeGreaterThan(0.9);
  });

  test("both languages are complete, and the choice is kept", async () => {
    await page.goto(explorer.address);
    await seen("lang-en").click();
    await page.reload();
    await seen("figures").waitFor();
    expect(await page.locator("nav").first().textContent()).toMatch(/Home/);
    expect(await page.locator("nav").first().textContent()).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test.each([375, 1440, 2560])("no screen scrolls sideways at %i px", async (width) => {
    const { document } = await carriedOut();
    const key = encodeURIComponent(document.key);
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      "/",
      "/search?q=养老",
      `/d/${key}`,
      `/network?root=${key}`,
      `/cascade/${key}`,
      "/coverage",
      "/workload",
      "/questions",
      "/console",
      "/import",
    ]) {
      await page.goto(explorer.address + path);
      await page.waitForTimeout(700);
      const wide = await page.evaluate(() => window.document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });

  test("an address that is no view, and a document that is not there, say so", async () => {
    await page.goto(`${explorer.address}/nowhere`);
    await seen("missing").waitFor();
    await page.goto(`${explorer.address}/d/${encodeURIComponent("国发〔1900〕1号")}`);
    await seen("error").waitFor();
  });
});
