/** The page of a place: every figure leads to as many tasks, the address restores what is chosen, and the files hold it. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Overview, PlacePage } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("the page of a place (needs Chromium)", () => {
  const at = walk({ acceptDownloads: true });
  const { api, seen, go } = at;
  let page: PlacePage;
  beforeAll(async () => {
    const { byPlace } = await api<Overview>("/overview");
    const pages = await Promise.all(byPlace.map(({ key }) => api<PlacePage>(`/places/${encodeURIComponent(key)}`)));
    const [busiest] = pages.toSorted((a, b) => b.tasks.total - a.tasks.total);
    if (!busiest || busiest.higher.length === 0) throw new Error("expected a place of the sample with tasks");
    page = busiest;
  });
  const path = () => `/place/${encodeURIComponent(String(page.place.id))}`;
  const saved = async (press: () => Promise<void>): Promise<readonly string[]> => {
    const [download] = await Promise.all([at.page.waitForEvent("download"), press()]);
    return readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
  };
  /** the heading says how many tasks are chosen */
  const counted = (expected: number) =>
    expect
      .poll(async () => (await seen("task-heading").textContent())?.replaceAll(",", ""), WAIT)
      .toContain(`${expected} 项，`);

  test("a figure of a body, of a year and of a higher document opens as many tasks, and the address restores them", async () => {
    await go(path(), "bodies");
    const [body] = page.bodies.filter(({ counts }) => counts.lead > 0);
    if (!body) throw new Error("expected a body that leads");
    const row = seen("bodies").locator("tbody tr").filter({ hasText: body.organization.name }).first();
    await row.getByTestId("tasks-with").first().click();
    await counted(body.counts.lead);
    await at.page.reload();
    await counted(body.counts.lead);
    const lines = await saved(() => seen("csv").click());
    expect(lines.length).toBe(1 + body.counts.lead);
    await seen("with").click();
    await at.page.getByTestId("role-all").click();
    await counted(page.tasks.total);

    const [higher] = page.higher;
    await seen("higher").locator(".under > a.num").first().click();
    await counted(higher?.tasks ?? 0);
    await go(path(), "years");
    const sums = await seen("years")
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((one) =>
          [...one.querySelectorAll(".r")].map((cell) => Number(cell.textContent?.replaceAll(",", "")) || 0),
        ),
      );
    const column = (n: number) => sums.reduce((sum, cells) => sum + (cells[n] ?? 0), 0);
    const { lead, responsible, cooperating } = page.counts;
    expect([0, 1, 2, 3, 4].map(column)).toEqual([
      lead,
      responsible,
      cooperating,
      lead + responsible + cooperating,
      page.held.total,
    ]);
  });

  test("a task far down opens by its address with its words, and every table is saved whole", async () => {
    await go(path(), "bodies");
    for (const [head, rows] of [
      ["机关", page.bodies.length],
      ["背后的上级文件", page.higher.length],
      ["下辖", page.parts.length],
    ] as const) {
      if (rows === 0) continue;
      const lines = await saved(() => at.page.getByRole("button", { name: `${head} CSV`, exact: true }).click());
      expect(lines.length, head).toBe(1 + rows);
    }
    const { items } = await api<{ items: readonly { id: string; text: string }[] }>(
      `/places/${encodeURIComponent(String(page.place.id))}/tasks?limit=500`,
    );
    const last = items.at(-1);
    if (!last) throw new Error("expected tasks");
    await go(`${path()}?task=${encodeURIComponent(last.id)}`, "evidence");
    expect(await at.page.locator(".panel.sheet h2").textContent()).toBe(last.text);
  });

  test("documents of a place are saved whole where the page holds the first of them", async () => {
    await at.page.route(/\/api\/places\/[^/]+$/, async (given) => {
      const answer = await given.fetch();
      const whole = (await answer.json()) as PlacePage;
      await given.fulfill({
        response: answer,
        json: { ...whole, held: { ...whole.held, items: whole.held.items.slice(0, 2) } },
      });
    });
    await go(path(), "all-held");
    const lines = await saved(() => at.page.getByRole("button", { name: "文件 CSV", exact: true }).click());
    expect(lines.length).toBe(1 + page.held.total);
    // and what was searched is listed and saved whole in the table of the corpus
    await at.page.route(/\/api\/corpus\/documents/, (given) =>
      given.continue({ url: given.request().url().replace("limit=200", "limit=2") }),
    );
    await seen("all-held").click();
    await seen("more-held").click();
    await expect.poll(() => at.page.locator(".panel .drow").count(), WAIT).toBe(page.held.total);
    expect((await saved(() => seen("csv-held").click())).length).toBe(1 + page.held.total);
  });

  test("lists of a place are shown and saved whole where the page holds the first of their rows", async () => {
    const lists = [
      ["bodies", "all-bodies", "机关"],
      ["partners", "more-partners", "外地共事的机关"],
      ["higher", "more-higher", "背后的上级文件"],
    ] as const;
    await at.page.route(/\/api\/places\/[^/]+$/, async (given) => {
      const answer = await given.fetch();
      const whole = (await answer.json()) as PlacePage;
      const [bodies, partners, higher] = [
        whole.bodies.slice(0, 2),
        whole.partners.slice(0, 2),
        whole.higher.slice(0, 2),
      ];
      await given.fulfill({ response: answer, json: { ...whole, bodies, partners, higher } });
    });
    await at.page.route(/\/api\/places\/[^/]+\/(?:bodies|partners|higher)\?.*limit=500$/, (given) =>
      given.continue({ url: given.request().url().replace("limit=500", "limit=3") }),
    );
    await go(path(), "bodies");
    for (const [name, more, title] of lists) {
      const rows = seen(name).locator(name === "higher" ? "li" : "tbody tr");
      const { total } = await api<{ total: number }>(`/places/${encodeURIComponent(page.place.id)}/${name}`);
      if (total <= 2) continue;
      expect(await rows.count()).toBe(2);
      await seen(more).click();
      await expect.poll(() => rows.count(), WAIT).toBe(Math.min(total, 5));
      const { higher, bodies, partners } = page;
      const ids = { higher: higher.map(({ document }) => document.id), bodies, partners }[name].length;
      expect(ids).toBe(total);
      const lines = await saved(() => at.page.getByRole("button", { name: `${title} CSV`, exact: true }).click());
      expect(lines.length, name).toBe(1 + total);
    }
    expect(page.totals.bodies).toBeGreaterThan(5);
  });

  test("a place of which nothing is known says so", async () => {
    const none = page.parts.find(({ documents }) => documents === 0);
    if (!none) throw new Error("expected a part of which nothing is held");
    await go(`/place/${encodeURIComponent(none.id)}`, "task-heading");
    expect(await at.page.locator(".nothing").textContent()).toContain("无从得知");
  });
});
