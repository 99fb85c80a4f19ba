/** The workload as its user meets it: numbers, rows and deadlines against what the server answers. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dueState } from "../../client/views/tasks/due.ts";
import type { Deadlines, Duties, RoleCounts, Workload } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const size = ({ lead, responsible, cooperating }: RoleCounts): number => lead + responsible + cooperating;

describe.skipIf(chromiumPath === undefined)("the workload (needs Chromium)", () => {
  const at = walk({ acceptDownloads: true });
  const { api, seen, go } = at;
  const table = () => seen("workload");
  const answer = (query = ""): Promise<Workload> => api<Workload>(`/workload?limit=100${query}`);
  const numbers = async (selector: string): Promise<readonly number[]> =>
    (await table().locator(selector).allTextContents()).map((text) => Number(text.replaceAll(",", "")) || 0);
  const sum = (list: readonly number[]): number => list.reduce((all, n) => all + n, 0);

  test.each(["year", "document", "program"])("by %s: cells, rows, columns and the whole add up", async (by) => {
    const data = await answer(`&by=${by}&collectives=1`);
    const pairs = await api<{ relationships: Readonly<Record<string, number>> }>("/overview");
    const { LED_BY = 0, ASSIGNED_TO = 0, SUPPORTED_BY = 0 } = pairs.relationships;
    if (by !== "program") expect(size(data.grandTotal)).toBe(LED_BY + ASSIGNED_TO + SUPPORTED_BY);
    await go(`/workload?by=${by}&collectives=1`, "workload");
    await expect.poll(() => table().locator(".wcell").count(), WAIT).toBeGreaterThan(10);
    // each row of the screen: its cells are its total
    const rows = table().locator("tbody tr:not(.group)");
    expect(await rows.count()).toBe(data.rows.length);
    const cells = await table().locator("tbody .wcell i").allTextContents();
    const shown = sum(data.rows.map((row) => size(row.total)));
    expect(sum(cells.map((text) => Number(text) || 0))).toBe(shown);
    expect(sum(await numbers("tbody td.sum"))).toBe(shown);
    expect(await numbers("tfoot td.sum")).toEqual([size(data.grandTotal)]);
    const foot = await numbers("tfoot td.num:not(.t, .sum)");
    expect(sum(foot)).toBe(size(data.grandTotal));
  });

  test("a number opens its tasks, as many as it says, each with its sentence; the address restores it", async () => {
    await go("/workload?place=place:131000", "workload");
    const cell = table().locator("button.wcell").first();
    const count = sum((await cell.locator("i").allTextContents()).map((text) => Number(text) || 0));
    await cell.click();
    await expect.poll(() => seen("duty").count(), WAIT).toBe(count);
    await seen("duty").first().locator("summary").click();
    const words = (await seen("duty").first().locator("q").textContent()) ?? "";
    const address = at.page.url();
    await at.page.reload();
    await expect.poll(() => seen("duty").count(), WAIT).toBe(count);
    expect(at.page.url()).toBe(address);
    await seen("duty").first().locator("summary").click();
    await seen("duty").first().getByRole("link").last().click();
    await seen("card").waitFor();
    // the mark is the name of the body, the words are those that it stands in
    const marked = (await at.page.locator(".hit").allInnerTexts()).join("");
    expect(marked).not.toBe("");
    expect(words).toContain(marked);
  });

  test("the same bureau under its names is one row or several, at a switch that the address keeps", async () => {
    await go("/workload?place=place:131000", "workload");
    const before = await table().locator("tbody tr").count();
    const whole = await numbers("tfoot td.sum");
    expect(await seen("former").count()).toBe(0);
    await seen("reforms").click();
    await expect.poll(() => at.page.url(), WAIT).toContain("reforms=1");
    const data = await answer("&place=place:131000&reforms=1");
    await expect.poll(() => table().locator("tbody tr").count(), WAIT).toBe(data.rows.length);
    expect(data.rows.length).toBeLessThan(before);
    expect(await numbers("tfoot td.sum")).toEqual(whole);
    expect(await seen("former").count()).toBe(data.rows.filter((row) => row.former.length > 0).length);
    // the tasks of a merged row are those of all its names
    const merged = data.rows.find((row) => row.former.length > 0);
    const [column, counts] = Object.entries(merged?.cells ?? {})[0] ?? [
      "",
      { lead: 0, responsible: 0, cooperating: 0 },
    ];
    const tasks = await api<Duties>(
      `/workload/tasks?reforms=1&by=year&column=${column}&organization=${encodeURIComponent(merged?.organization.id ?? "")}`,
    );
    expect(tasks.total).toBe(size(counts));
  });

  test("collectives stand apart, after the bodies, and what is left out is said", async () => {
    const data = await answer("&collectives=1");
    await go("/workload", "workload");
    await expect.poll(() => seen("left-out").textContent(), WAIT).toContain(String(data.collectives.total));
    expect(await seen("collectives-rows").count()).toBe(0);
    await seen("collectives").click();
    await seen("collectives-rows").waitFor();
    expect(await seen("collectives-rows").locator("tr:not(.group)").count()).toBe(
      data.rows.filter((row) => row.organization.kind === "collective").length,
    );
  });

  test("of one place, ten documents with the rest of them have room beside the sums", async () => {
    await go("/workload?by=document&place=place%3A131000", "workload");
    const heads = await seen("workload").locator("thead th").all();
    const [sums, rest] = [heads.at(-5), heads.at(-6)];
    const [stuck, last] = [await sums?.boundingBox(), await rest?.boundingBox()];
    expect(await rest?.textContent()).toContain("其余");
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((stuck?.x ?? 0) + 1);
  });

  test("shares and the order of rows stand in the address; a row's shares make a whole", async () => {
    await go("/workload", "workload");
    await seen("share").click();
    await seen("sort").selectOption("lead");
    await expect.poll(() => at.page.url(), WAIT).toMatch(/share=1.*sort=lead/);
    await at.page.reload();
    await seen("workload").waitFor();
    const first = (await table().locator("tbody tr").first().locator("td.t").allTextContents()).map((text) =>
      text === "—" ? 0 : Number(text.replace("%", "")),
    );
    expect(Math.abs(sum(first) - 100)).toBeLessThanOrEqual(1);
    const data = await answer();
    const most = Math.max(...data.rows.map((row) => row.total.lead));
    const name = await table().locator("tbody tr").first().locator("th a").getAttribute("data-tip");
    expect(data.rows.filter((row) => row.total.lead === most).map((row) => row.organization.name)).toContain(name);
  });

  test("deadlines: what is over depends on the day that the reader sets, and the day stands in the address", async () => {
    const data = await api<Deadlines>("/deadlines?limit=1000");
    const past = (day: string): number => data.items.filter((task) => dueState(task, day) === "overdue").length;
    const pairs = sum(data.items.map((task) => task.bodies.length));
    await go("/workload", "workload");
    await seen("by-deadline").click();
    await seen("deadlines").waitFor();
    const all = await seen("due").allTextContents();
    const whole = at.page.getByRole("button", { name: /^全部/ });
    if ((await whole.count()) > 0) await whole.click();
    await expect.poll(async () => sum((await seen("due").allTextContents()).map(Number)), WAIT).toBe(pairs);
    expect(all.length).toBeGreaterThan(0);
    for (const day of ["2016-06-30", "2020-01-01"]) {
      await seen("as-of").fill(day);
      await expect.poll(() => at.page.url(), WAIT).toContain(`asOf=${day}`);
      await expect.poll(() => seen("answer").textContent(), WAIT).toContain(`已过 ${past(day)} 项`);
    }
    await at.page.reload();
    await seen("deadlines").waitFor();
    await expect.poll(() => seen("answer").textContent(), WAIT).toContain(`已过 ${past("2020-01-01")} 项`);
    const mark = seen("due").first();
    const count = Number(await mark.textContent());
    await mark.click();
    await expect.poll(() => seen("duty").count(), WAIT).toBeGreaterThanOrEqual(count);
    const [download] = await Promise.all([at.page.waitForEvent("download"), seen("csv").click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(lines.length).toBe(1 + pairs);
  });

  test("deadlines: on a phone every body has its days in words, nothing lies beyond the edge, and the day that is set is whole", async () => {
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go("/workload?by=deadline", "deadlines");
    const beyond = () =>
      at.page.locator(".dls").evaluate((box) => [box.scrollWidth - box.clientWidth, document.body.scrollWidth - 375]);
    expect(Math.max(...(await beyond()))).toBeLessThanOrEqual(0);
    const days = await seen("due").allTextContents();
    expect(days.every((day) => /^\d{4}(-\d\d-\d\d)? \d+$/.test(day))).toBe(true);
    await seen("filters").click();
    const field = await seen("as-of").evaluate((input) => [input.clientWidth, input.scrollWidth] as const);
    expect(field[0]).toBeGreaterThanOrEqual(field[1]);
    // 2026年11月30日 and the sign of the calendar
    expect(field[0]).toBeGreaterThan(150);
    await seen("filters").click();
    const first = seen("due").first();
    const count = Number((await first.textContent())?.split(" ")[1]);
    await first.click();
    await expect
      .poll(async () => sum((await seen("duties").locator("h3 .n").allTextContents()).map(Number)), WAIT)
      .toBe(count);
    expect(Math.max(...(await beyond()))).toBeLessThanOrEqual(0);
    // the same address shows the line on a wide screen
    await at.page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => seen("due").first().textContent(), WAIT).toMatch(/^\d+$/);
    await expect.poll(() => seen("duties").count(), WAIT).toBe(1);
  });

  test.each([1440, 700])(
    "deadlines: at %i px no mark covers another, and a mark of several days lists them all",
    async (width) => {
      await at.page.setViewportSize({ width, height: 900 });
      await go("/workload?by=deadline&asOf=2016-06-30", "deadlines");
      const lanes = () =>
        at.page.locator("[data-testid=deadlines] tbody tr").evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll("[data-testid=due]")].map((mark) => {
              const { left, right } = mark.getBoundingClientRect();
              return [left, right] as const;
            }),
          ),
        );
      // the marks settle once the width of the line is known
      await expect
        .poll(
          async () =>
            (await lanes()).flatMap((marks) => marks.slice(1).filter(([left], n) => left < (marks[n]?.[1] ?? 0))),
          WAIT,
        )
        .toEqual([]);
      // on a wide screen every day of the sample has room for a mark of its own
      if (width > 1000) return;
      const several = at.page.locator("[data-testid=due][aria-label*='—']").first();
      await several.waitFor();
      const count = Number(await several.textContent());
      await several.click();
      await expect.poll(() => seen("duties").count(), WAIT).toBeGreaterThan(1);
      const told = await seen("duties").locator("h3 .n").allTextContents();
      expect(sum(told.map(Number))).toBe(count);
      await at.page.reload();
      await expect.poll(() => seen("duties").count(), WAIT).toBe(told.length);
    },
  );

  test("deadlines: a body and its former names are one lane at the same switch, and it stays from view to view", async () => {
    const { became } = await api<Deadlines>("/deadlines?reforms=1&limit=1000");
    expect(became.length).toBeGreaterThan(0);
    await go("/workload?reforms=1", "workload");
    await seen("by-deadline").click();
    await seen("deadlines").waitFor();
    expect(await seen("reforms").getAttribute("aria-pressed")).toBe("true");
    const whole = at.page.getByRole("button", { name: /^全部/ });
    if ((await whole.count()) > 0) await whole.click();
    const lasts = new Set(became.map(({ last }) => last.id));
    await expect.poll(() => seen("former").count(), WAIT).toBe(lasts.size);
    await seen("reforms").click();
    await expect.poll(() => seen("former").count(), WAIT).toBe(0);
  });

  test.each(["/workload", "/workload?by=deadline"])("on a phone the signs fold behind one button: %s", async (path) => {
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go(path, path.includes("deadline") ? "deadlines" : "workload");
    expect(await seen("collectives").isVisible()).toBe(false);
    await seen("filters").click();
    expect(await seen("collectives").isVisible()).toBe(true);
    await seen("collectives").click();
    await expect.poll(() => seen("filters").textContent(), WAIT).toContain("1 项生效");
  });

  test.each(["/workload?collectives=1&reforms=1", "/workload?by=deadline"])(
    "on a phone nothing scrolls sideways: %s",
    async (path) => {
      await at.page.setViewportSize({ width: 375, height: 812 });
      await go(path, path.includes("deadline") ? "deadlines" : "workload");
      expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    },
  );

  test.each(["year", "document", "program", "deadline"])(
    "on paper all of it stands, with its sums: by %s",
    async (by) => {
      // A4 across, without its margins
      await at.page.setViewportSize({ width: 1032, height: 700 });
      await go(`/workload?by=${by}`, by === "deadline" ? "deadlines" : "workload");
      await at.page.emulateMedia({ media: "print" });
      await expect
        .poll(() => at.page.evaluate(() => document.documentElement.scrollWidth), WAIT)
        .toBeLessThanOrEqual(1032);
      if (by === "deadline") return;
      const sums = await table().locator("tbody tr:not(.group) .sum").first().boundingBox();
      expect(sums?.width).toBeGreaterThan(20);
      expect((sums?.x ?? 0) + (sums?.width ?? 0)).toBeLessThanOrEqual(1032);
    },
  );

  test("on a phone the first departments' duties are in sight, and the sum of each stands under its name", async () => {
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go("/workload", "workload");
    const names = seen("workload").locator("tbody th").first();
    // most of the first ten rows, whatever years theirs are
    const inSight = (): Promise<number> =>
      seen("workload").evaluate((table) => {
        const left = table.querySelector("tbody th")?.getBoundingClientRect().right ?? 0;
        const rows = [...table.querySelectorAll("tbody tr")].slice(0, 10);
        return rows.filter((row) =>
          [...row.querySelectorAll(".wcell")].some((cell) => {
            const own = cell.getBoundingClientRect();
            return own.left >= left && own.right <= innerWidth;
          }),
        ).length;
      });
    await expect.poll(inSight, WAIT).toBeGreaterThanOrEqual(6);
    const sum = await seen("workload").locator("tbody tr").first().locator("td.sum").textContent();
    expect(await names.locator(".near").textContent()).toBe(sum);
  });

  test("a cell that is pressed stays where it was when its panel opens; the sums are in sight beside many columns", async () => {
    await go("/workload?by=document", "workload");
    const sum = await seen("workload").locator("tbody td.sum").first().boundingBox();
    expect((sum?.x ?? 1440) + (sum?.width ?? 0)).toBeLessThanOrEqual(1440);
    const cell = seen("workload").locator('button[data-c="1"]').first();
    const x = async () => (await cell.boundingBox())?.x;
    const before = await x();
    await cell.click();
    await seen("panel").waitFor();
    expect(await x()).toBe(before);
  });
});
