/** Home as its user meets it: what the corpus holds, and what in it is doubtful. */
import { describe, expect, test } from "vitest";
import type { Doubts, Overview, Workload } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("home (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;

  test("what is doubtful stands there by kind with its number, and each kind leads to its list, which the address restores", async () => {
    const { kinds, total } = await api<Doubts>("/doubts?limit=1");
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    await go("/", "home-doubts");
    const rows = seen("home-doubts").locator("li");
    expect((await rows.locator(".num").allTextContents()).map(Number)).toEqual(kinds.map(({ count }) => count));
    await rows.last().locator("a").click();
    const kind = kinds.at(-1)?.kind ?? "";
    const shown = () =>
      seen("doubts")
        .locator("[data-kind]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("data-kind")));
    await expect.poll(async () => [...new Set(await shown())], WAIT).toEqual([kind]);
    await at.page.reload();
    await expect.poll(async () => [...new Set(await shown())], WAIT).toEqual([kind]);
    await seen("doubts-kind").selectOption(kinds[0]?.kind ?? "");
    await expect.poll(async () => [...new Set(await shown())], WAIT).toEqual([kinds[0]?.kind]);
  });

  test("the places that are held stand under each other with all their documents; the programs with their duties by role", async () => {
    const { coverage } = await api<Overview>("/overview");
    const held = coverage.filter(({ placeId }) => placeId.startsWith("place:"));
    await go("/place", "places");
    const rows = seen("places").locator("tbody tr");
    expect(await rows.count()).toBe(new Set(held.map(({ placeId }) => placeId)).size);
    const counts = await rows.locator(".r.num").allTextContents();
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(held.reduce((sum, { count }) => sum + count, 0));

    const { columnTotals, columns } = await api<Workload>("/workload?by=program&collectives=1&limit=1");
    await go("/program", "programs");
    const first = seen("programs").locator("tbody tr").first();
    const name = await first.locator("th a").evaluate((link) => link.lastChild?.textContent);
    const total = columnTotals[columns.find((column) => column.name === name)?.key ?? ""];
    expect((await first.locator("td.r.num").allTextContents()).map((text) => Number(text) || 0)).toEqual([
      total?.lead,
      total?.responsible,
      total?.cooperating,
      (total?.lead ?? 0) + (total?.responsible ?? 0) + (total?.cooperating ?? 0),
    ]);
  });

  test("on a wide screen levels and doubts stand beside the table, in line with the head of the page", async () => {
    await at.page.setViewportSize({ width: 2560, height: 1300 });
    await go("/", "home-doubts");
    const box = async (selector: string) => {
      const found = await at.page.locator(selector).first().boundingBox();
      if (!found) throw new Error(`expected ${selector} to be drawn`);
      return found;
    };
    const [table, levels, doubts, mark, title] = await Promise.all(
      ["[data-testid=corpus]", ".lev", "[data-testid=home-doubts]", ".head > *", ".lhs h1"].map(box),
    );
    if (!table || !levels || !doubts || !mark || !title) throw new Error("expected five boxes");
    expect(levels.x).toBeGreaterThan(table.x + table.width);
    expect(doubts.y).toBeLessThan(table.y + table.height);
    expect(title.x).toBe(mark.x);
  });

  test("the number in a question does not break before its last letter, at any width", async () => {
    await at.page.addInitScript(() => localStorage.setItem("zhengmai.language", "en"));
    await go("/", "home-doubts");
    const number = at.page.locator(".ways u .num").first();
    expect(await number.textContent()).toMatch(/^〔\d{4}〕\d+号$/u);
    for (const width of [375, 800, 1440, 1800, 2560]) {
      await at.page.setViewportSize({ width, height: 900 });
      expect(await number.evaluate((one) => one.getClientRects().length), `${width}`).toBe(1);
    }
  });

  test("words that are cut off are told whole, for the pointer and for the focus", async () => {
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go(`/search?q=${encodeURIComponent("养老")}`, "group-document");
    const title = "确定第四批中央财政支持开展居家和社区养老服务改革试点地区";
    const cut = seen("group-document").locator("a", { hasText: title });
    await cut.locator("b").hover();
    await expect.poll(() => seen("tip").textContent(), WAIT).toBe(title);
    await at.page.mouse.move(5, 5);
    await expect.poll(() => seen("tip").count(), WAIT).toBe(0);
    await at.page.keyboard.press("Tab");
    await cut.focus();
    await expect.poll(() => seen("tip").textContent(), WAIT).toBe(title);
  });

  test("while the whole graph is counted that is said calmly, and what was asked comes by itself", async () => {
    const body = JSON.stringify({ title: "Not now", status: 503, code: "counting", detail: "being counted" });
    for (const [address, path, part] of [
      ["/", "**/api/overview", "home-doubts"],
      [`/texts?q=${encodeURIComponent("改革")}`, "**/api/texts?*", "said"],
    ] as const) {
      let asked = 0;
      await at.page.route(path, (route) =>
        ++asked > 2
          ? route.continue()
          : route.fulfill({
              status: 503,
              contentType: "application/problem+json",
              headers: { "Retry-After": "1" },
              body,
            }),
      );
      await go(address, "counting");
      expect(await seen("counting").getAttribute("role")).toBe("status");
      expect(await seen("counting").textContent()).toContain("正在统计");
      expect(await seen("error").count()).toBe(0);
      await seen(part).first().waitFor();
      expect(await seen("counting").count()).toBe(0);
      expect(asked).toBeGreaterThan(2);
    }
  });
});
