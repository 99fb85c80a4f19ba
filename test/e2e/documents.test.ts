import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Register } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("the index of documents (needs Chromium)", () => {
  const seen = walk();
  const rows = () => seen.seen("document-row");

  test("it lists all, is narrowed and sorted, and the address restores it", async () => {
    await seen.go("/", "figures");
    await seen.page.getByRole("navigation").getByRole("link", { name: "文件" }).click();
    const first = await seen.api<Register>("/documents");
    await rows().first().waitFor();
    expect(await rows().count()).toBe(first.items.length);
    await seen.seen("more-documents").click();
    await expect.poll(() => rows().count(), WAIT).toBe(Math.min(first.total, 2 * first.items.length));

    await seen.seen("filter-held").selectOption("held");
    await seen.seen("filter-genre").selectOption("意见");
    await seen.seen("sort-oldest").click();
    const query = `held=held&genre=${encodeURIComponent("意见")}&sort=oldest`;
    const narrowed = await seen.api<Register>(`/documents?${query}`);
    const shown = async () =>
      (
        await rows()
          .locator("th a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("data-tip")))
      ).join("\n");
    await expect.poll(shown, WAIT).toBe(narrowed.items.map(({ title }) => title).join("\n"));
    expect(await seen.seen("answer").textContent()).toContain(`${narrowed.total} 份`);
    await seen.page.reload();
    await expect.poll(shown, WAIT).toBe(narrowed.items.map(({ title }) => title).join("\n"));

    const [download] = await Promise.all([seen.page.waitForEvent("download"), seen.seen("csv").click()]);
    const csv = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(csv.length).toBe(narrowed.total + 1);

    await seen.seen("clear-filters").click();
    await expect.poll(() => seen.seen("answer").textContent(), WAIT).toContain(`${first.total} 份`);
    const title = await rows().first().locator("th a").getAttribute("data-tip");
    await rows().first().locator("th a").click();
    await expect.poll(() => seen.page.locator("h1").first().textContent(), WAIT).toContain(title?.slice(0, 4));
  });

  test("on paper the filters in force stand in one line, and no others", async () => {
    await seen.go("/documents?held=held", "document-row");
    await seen.page.setViewportSize({ width: 700, height: 900 });
    await seen.page.emulateMedia({ media: "print" });
    expect(await seen.seen("filter-genre").isVisible()).toBe(false);
    expect((await seen.page.locator(".bar").boundingBox())?.height).toBeLessThan(60);
    expect(await seen.seen("filter-held").isVisible()).toBe(true);
    // what is not on the sheet is counted, and no empty line stands where no filter is in force
    const { items, total } = await seen.api<Register>("/documents?held=held");
    expect(await seen.page.locator(".only-paper").first().textContent()).toBe(`${items.length} / ${total}`);
    await seen.page.emulateMedia({ media: "screen" });
    expect(await seen.page.locator(".only-paper").first().isVisible()).toBe(false);
    await seen.go("/documents", "document-row");
    await seen.page.emulateMedia({ media: "print" });
    expect(await seen.page.locator(".bar").isVisible()).toBe(false);
  });

  test.each([375, 320])("at %i px nothing runs over", async (width) => {
    await seen.page.setViewportSize({ width, height: 800 });
    await seen.go("/documents", "document-row");
    expect(await seen.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
