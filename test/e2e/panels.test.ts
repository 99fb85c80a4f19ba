/** What opens beside a view: back closes it, another in its place is no step more, and nothing of it runs out of reach. */
import { describe, expect, test } from "vitest";
import type { Coverage, Workload } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("panels (needs Chromium)", () => {
  const at = walk();
  const { api, go, seen } = at;
  const search = (): string => new URL(at.page.url()).search;
  const closed = () => expect.poll(() => seen("panel").count(), WAIT).toBe(0);
  const steps = (): Promise<number> => at.page.evaluate(() => history.length);

  test.each([
    [1440, 900, "/coverage", "matrix"],
    [375, 812, "/coverage", "matrix"],
    [1440, 900, "/workload", "workload"],
    [1440, 900, "/corpus", "corpus-table"],
  ] as const)("back closes a panel and stays on the page (%i × %i %s)", async (width, height, path, table) => {
    await at.page.setViewportSize({ width, height });
    await go("/", "view-home");
    await go(path, table);
    const own = seen(table).locator("tbody button[data-r]");
    await own.first().click();
    await seen("panel").waitFor();
    const opened = await steps();
    // another in its place, by the address, is the same step
    await own.nth(1).click();
    await expect.poll(() => own.nth(1).getAttribute("aria-pressed"), WAIT).toBe("true");
    expect(await steps()).toBe(opened);
    await at.page.goBack();
    await closed();
    expect(new URL(at.page.url()).pathname + search()).toBe(path);
    await at.page.goForward();
    await seen("panel").waitFor();
    await at.page.goBack();
    await closed();
    await at.page.goBack();
    await seen("view-home").waitFor();
  });

  test("a panel that is closed leaves no step behind, and what was scrolled to stays", async () => {
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go("/", "view-home");
    await go("/coverage?by=year", "matrix");
    await seen("matrix").locator("tbody button[data-r]").first().click();
    await seen("panel").waitFor();
    await at.page.evaluate(() => scrollBy(0, 90));
    const far = await at.page.evaluate(() => scrollY);
    await seen("panel").locator(".x").click();
    await closed();
    await at.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
    expect(Math.abs((await at.page.evaluate(() => scrollY)) - far)).toBeLessThan(3);
    await at.page.goBack();
    await seen("view-home").waitFor();
  });

  test("what is changed while a panel is open is not undone by closing it", async () => {
    await go("/workload", "workload");
    await seen("workload").locator("tbody button[data-r]").first().click();
    await seen("panel").waitFor();
    await seen("share").click();
    await seen("panel").locator(".x").click();
    await closed();
    expect(search()).toBe("?share=1");
  });

  test("on a phone the button that closes a task stays in sight when its words are scrolled", async () => {
    await at.page.setViewportSize({ width: 375, height: 500 });
    const { rows } = await api<Workload>("/workload?by=year");
    await go(`/org/${encodeURIComponent(rows[0]?.organization.id ?? "")}`, "tasks");
    await seen("tasks").locator("tbody button").first().click();
    const panel = at.page.locator(".panel.sheet");
    await panel.locator(".x").waitFor();
    await expect.poll(() => panel.evaluate((own) => own.scrollHeight - own.clientHeight), WAIT).toBeGreaterThan(40);
    await panel.evaluate((own) => own.scrollTo(0, own.scrollHeight));
    const [x, own] = [await panel.locator(".x").boundingBox(), await panel.boundingBox()];
    expect(x?.y).toBeGreaterThanOrEqual(own?.y ?? 0);
    await at.page.goBack();
    await expect.poll(() => panel.count(), WAIT).toBe(0);
    await seen("tasks").waitFor();
  });

  test("on a phone one decree shows every place, with no scroller inside the page", async () => {
    await at.page.setViewportSize({ width: 375, height: 667 });
    const { rows } = await api<Coverage>("/coverage?limit=100");
    const most = rows.toSorted((a, b) => b.cells.length - a.cells.length)[0];
    await go(`/coverage?decree=${encodeURIComponent(most?.document.key ?? "")}`, "by-state");
    expect(await at.page.locator(".gridbox").evaluate((own) => own.scrollHeight - own.clientHeight)).toBeLessThan(2);
    const last = seen("by-state").getByRole("button").last();
    await at.page.mouse.move(180, 400);
    await at.page.mouse.wheel(0, 5000);
    await expect.poll(async () => ((await last.boundingBox())?.y ?? 9999) < 667, WAIT).toBe(true);
  });
});
