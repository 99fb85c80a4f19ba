/** What a sign or a count leads to is what it tells of: gaps of a cascade, counts of its filters, bodies of a document, days that are over. */
import { describe, expect, test } from "vitest";
import { dueState } from "../../client/views/tasks/due.ts";
import type { Cascade, Coverage, Deadlines, DocumentPage, Overview } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("what signs lead to (needs Chromium)", () => {
  const at = walk();
  const { api, go, seen } = at;
  const cited = async (): Promise<readonly string[]> =>
    (await api<Overview>("/overview")).mostCited.map(({ document }) => document.key);

  test("a gap of one place opens the cell of that place, in the row of that decree", async () => {
    for (const key of await cited()) {
      await go(`/cascade/${encodeURIComponent(key)}`, "cascade");
      await expect.poll(() => at.page.locator(".nd").count(), WAIT).toBeGreaterThan(0);
      await seen("cascade-silent").or(seen("turned")).first().waitFor();
      const gaps = at.page.locator("a.gapbox");
      for (const gap of await gaps.all()) {
        const cell = new URL((await gap.getAttribute("href")) ?? "", at.page.url()).searchParams.get("cell");
        if (cell === null) continue;
        const name = (await gap.locator("span").textContent()) ?? "";
        await gap.click();
        await seen("panel").waitFor();
        expect(await seen("panel").locator(".ptop").textContent()).toContain(name);
        expect(await seen("matrix").locator("tbody tr").count()).toBe(1);
        expect(await seen("matrix").locator('[aria-pressed="true"]').count()).toBe(1);
        return;
      }
    }
    throw new Error("the sample has no gap of one place");
  });

  test("of one place the counts of relations and certainties are those of the lines that are left", async () => {
    for (const key of await cited()) {
      const data = await api<Cascade>(`/documents/${encodeURIComponent(key)}/cascade?direction=down`);
      const place = data.documents.find((card) => card.held && card.place && card.id !== data.root.id)?.place;
      if (!place || new Set(data.documents.map((card) => card.place?.id)).size < 4) continue;
      await go(`/cascade/${encodeURIComponent(key)}?place=${encodeURIComponent(place.id)}`, "cascade");
      await expect.poll(() => at.page.locator(".nd").count(), WAIT).toBeGreaterThan(1);
      const groups = at.page.locator(".bar .grp").filter({ has: at.page.locator("button.tick") });
      const sums = await groups.evaluateAll((all) =>
        all.map((group) => [...group.querySelectorAll("b")].reduce((sum, b) => sum + Number(b.textContent), 0)),
      );
      await seen("show-table").click();
      const lines = await seen("cascade-table").locator("tbody tr").count();
      expect(sums.slice(0, 2)).toEqual([lines, lines]);
      expect(lines).toBeLessThan(data.edges.length);
      return;
    }
    throw new Error("the sample has no cascade of several places");
  });

  test("a document of more bodies than are listed says how many more, and lists them", async () => {
    const { rows } = await api<Coverage>("/coverage?limit=100");
    const keys = new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.evidence.map((e) => e.documentId))));
    for (const id of keys) {
      const key = id.replace(/^doc:/, "");
      const page = await api<DocumentPage>(`/documents/${encodeURIComponent(key)}`);
      if (page.units.length <= 8) continue;
      await go(`/d/${encodeURIComponent(key)}`, "units");
      expect(await seen("units").locator("li").count()).toBe(8);
      await seen("all-units").click();
      expect(await seen("units").locator("li").count()).toBe(page.units.length);
      return;
    }
    throw new Error("the sample has no document of many bodies");
  });

  test("what was only to begin is drawn and counted apart from what is over", async () => {
    const { items } = await api<Deadlines>("/deadlines?limit=1000");
    const begun = items.filter((task) => dueState(task, "2026-01-01") === "begun");
    expect(begun.length).toBeGreaterThan(0);
    await go("/workload?by=deadline&asOf=2026-01-01", "deadlines");
    expect(await seen("answer").textContent()).toContain(`应已启动 ${begun.length} 项`);
    const whole = at.page.getByRole("button", { name: /^全部/ });
    if ((await whole.count()) > 0) await whole.click();
    const pairs = begun.reduce((sum, task) => sum + task.bodies.length, 0);
    const counted = await seen("lane-begun").allTextContents();
    expect(counted.reduce((sum, text) => sum + (Number(text) || 0), 0)).toBe(pairs);
    expect(await at.page.locator(".axis .due.begun").count()).toBeGreaterThan(0);
  });
});
