import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, type Explorer, openBrowser, startExplorer } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("the first visit, and the narrowest screen (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });

  test("four steps are shown once, stay while one looks around, and never come back", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(explorer.address);
    const tour = page.getByTestId("tour");
    for (let step = 1; step <= 4; step++) {
      await expect.poll(() => tour.textContent(), { timeout: 10_000 }).toContain(`${step} / 4`);
      await tour.locator("a").click();
      await page.getByTestId(`view-${["search", "cascade", "coverage", "workload"][step - 1]}`).waitFor();
      await page.getByTestId("tour-next").click();
    }
    await expect.poll(() => tour.count()).toBe(0);
    await page.reload();
    await page.getByTestId("view-workload").waitFor();
    await expect.poll(() => tour.count(), { timeout: 10_000 }).toBe(0);
    await context.close();
  });

  test("the card is a strip over the foot, under which what was read in doubt begins; Escape puts it away wherever the focus is", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(explorer.address);
    const tour = page.getByTestId("tour");
    await tour.waitFor();
    const doubts = page.getByTestId("home-doubts");
    await doubts.waitFor();
    const [own, first] = [await tour.boundingBox(), await doubts.locator("li, tr, a").first().boundingBox()];
    expect((first?.y ?? 900) + (first?.height ?? 0)).toBeLessThanOrEqual(own?.y ?? 0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => tour.count()).toBe(0);
    await page.reload();
    await page.getByTestId("view-home").waitFor();
    await expect.poll(() => tour.count(), { timeout: 10_000 }).toBe(0);
    await context.close();
  });

  test("a reload in the middle does not lose the steps, and who puts them away is not asked again", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(explorer.address);
    const tour = page.getByTestId("tour");
    await page.getByTestId("tour-next").click();
    await page.getByTestId("tour-next").click();
    await expect.poll(() => tour.textContent(), { timeout: 10_000 }).toContain("3 / 4");
    await page.reload();
    await expect.poll(() => tour.textContent(), { timeout: 10_000 }).toContain("3 / 4");
    await page.getByTestId("tour-skip").click();
    await expect.poll(() => tour.count()).toBe(0);
    await page.reload();
    await page.getByTestId("view-home").waitFor();
    await expect.poll(() => tour.count(), { timeout: 10_000 }).toBe(0);
    await context.close();
  });

  test("who does something else than the tour is not asked to follow it any more; its own ways, and the language, leave it", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const page = await context.newPage();
    const tour = page.getByTestId("tour");
    await page.goto(explorer.address);
    await tour.waitFor();
    await page.locator('.tools button[lang="en"]').click();
    await expect.poll(() => tour.textContent(), { timeout: 10_000 }).toContain("Hide for good");
    // taken up, it stays while its step is tried, and with the sentences behind
    await tour.locator("a").click();
    await page.getByTestId("view-search").waitFor();
    await page.getByTestId("group-document").locator("a").first().click();
    await page.getByTestId("view-reader").waitFor();
    await page.getByTestId("next-mark").click();
    expect(await tour.count()).toBe(1);
    // and steps aside for another view
    await page.locator('nav a[href="/questions"]').first().click();
    await expect.poll(() => tour.count(), { timeout: 10_000 }).toBe(0);
    await page.reload();
    await page.getByTestId("view-questions").waitFor();
    await expect.poll(() => tour.count(), { timeout: 10_000 }).toBe(0);
    await context.close();
  });

  test.each([
    [1440, 900],
    [375, 812],
  ])("nothing on the page moves when the steps come or go: at %i px", async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(`${explorer.address}/workload`);
    const tour = page.getByTestId("tour");
    await tour.waitFor();
    const cell = page.getByTestId("workload").locator(".wcell").first();
    await cell.waitFor();
    const box = await tour.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(box?.height).toBeLessThan(height / 4);
    const before = await page.getByTestId("workload").boundingBox();
    await page.getByTestId("by-year").click();
    await expect.poll(() => tour.count(), { timeout: 10_000 }).toBe(0);
    expect((await page.getByTestId("workload").boundingBox())?.y).toBe(before?.y);
    await context.close();
  });

  test("who begins to work before taking it up is left alone", async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(explorer.address);
    await page.getByTestId("tour").waitFor();
    // the first question names a document, which comes later than the others
    await page.locator(".ways li a", { hasText: "传导" }).first().click();
    await page.getByTestId("view-cascade").waitFor();
    await expect.poll(() => page.getByTestId("tour").count(), { timeout: 10_000 }).toBe(0);
    await page.goto(explorer.address);
    await page.getByTestId("view-home").waitFor();
    await expect.poll(() => page.getByTestId("tour").count(), { timeout: 10_000 }).toBe(0);
    await context.close();
  });

  test.each(
    [
      "/",
      "/search?q=%E5%88%9B%E4%B8%9A",
      "/cascade",
      "/coverage",
      "/corpus",
      "/workload",
      "/workload?by=deadline",
      "/network",
      "/questions",
      "/console",
      "/import",
    ].flatMap(
      (path) =>
        [
          [path, "zh"],
          [path, "en"],
        ] as const,
    ),
  )("nothing scrolls sideways at 320 px, which is 1280 px at 400 %%: %s %s", async (path, language) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.addInitScript((name) => localStorage.setItem("zhengmai.language", name), language);
    await page.goto(`${explorer.address}${path}`);
    await page.locator("#content > :not([data-testid=waiting])").first().waitFor();
    await page.waitForLoadState("networkidle");
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 10_000 })
      .toBeLessThanOrEqual(320);
    await page.close();
  });

  test.each([
    ["en-GB", "en", "zh-Hans"],
    ["zh-CN", "zh-Hans", "en"],
  ])("a browser in %s opens in its language, and a choice of the other is kept", async (locale, first, other) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const lang = () => page.evaluate(() => document.documentElement.lang);
    await page.goto(explorer.address);
    await page.locator(".tools").waitFor();
    expect(await lang()).toBe(first);
    await page.locator(`.tools button[lang="${other.slice(0, 2)}"]`).click();
    await expect.poll(lang).toBe(other);
    await page.reload();
    await page.locator(".tools").waitFor();
    expect(await lang()).toBe(other);
    await context.close();
  });

  // the head is what is widest: names of views, search, language; from phone to wide screen, in both languages
  test.each(["zh", "en"])("the head is whole at every width: %s", async (language) => {
    const page = await browser.newPage();
    await page.addInitScript((name) => localStorage.setItem("zhengmai.language", name), language);
    await page.goto(`${explorer.address}/coverage`);
    await page.locator(".tools").waitFor();
    for (let width = 320; width <= 2560; width += width < 1400 ? 20 : 290) {
      await page.setViewportSize({ width, height: 700 });
      const ends = await page
        .locator(".head > *")
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().right)));
      expect(Math.max(...ends), `${width}`).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
});
