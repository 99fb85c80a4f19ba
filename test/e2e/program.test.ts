/** The page of a program: who is charged with it in which role, its printed names, and what the address and the file hold. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ProgramPage, Workload } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("the page of a program (needs Chromium)", () => {
  const at = walk({ acceptDownloads: true });
  const { api, seen, go } = at;
  const saved = async (): Promise<readonly string[]> => {
    const [download] = await Promise.all([at.page.waitForEvent("download"), seen("csv").click()]);
    return readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
  };
  const programs = async () =>
    (await api<Workload>("/workload?by=program&collectives=1")).columns.filter(({ name }) => name !== "");

  test("every body of its tasks stands in the panel with all its duties, every name leads to its sentence, and the address keeps what is open", async () => {
    const pages = await Promise.all(
      (await programs()).map(({ key }) => api<ProgramPage>(`/programs/${encodeURIComponent(key)}`)),
    );
    const found = pages.find(({ tasks, documents }) => tasks.items.length > 1 && documents.items.length > 0);
    if (!found) throw new Error("expected a program of the sample with tasks and documents");
    const address = `/program/${encodeURIComponent(String(found.program.id))}`;
    await go(address, "program-bodies");
    const units = found.tasks.items.flatMap((task) => task.units);
    const bodies = await seen("program-bodies")
      .locator("li")
      .evaluateAll((rows) =>
        rows.map((row) => [row.querySelector(".u")?.textContent, Number(row.querySelector(".num")?.textContent)]),
      );
    expect(bodies.length).toBe(new Set(units.map(({ organization }) => organization.id)).size);
    expect(bodies.reduce((sum, [, duties]) => sum + Number(duties), 0)).toBe(units.length);

    const quotes = new Set(found.documents.items.map(({ evidence }) => evidence.quote));
    const names = seen("printed-names").getByRole("button");
    expect(await names.count()).toBe(quotes.size);
    const printed = (await names.first().locator("span").first().textContent()) ?? "";
    await names.first().click();
    await seen("evidence").waitFor();
    await expect.poll(() => seen("evidence").textContent(), WAIT).toContain(printed);
    expect(at.page.url()).toContain("select=");
    await at.page.reload();
    await seen("evidence").waitFor();
    expect(await seen("evidence").textContent()).toContain(printed);

    const lines = await saved();
    expect(lines.length).toBe(1 + found.documents.items.length + found.tasks.items.length);
  });

  test("the list of programs is saved whole", async () => {
    await go("/program", "programs");
    const lines = await saved();
    expect(lines.length).toBe(1 + (await programs()).length);
  });
});
