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

  test("every body of its tasks stands with all its duties, every name leads to its sentence, and the address keeps what is open", async () => {
    const pages = await Promise.all(
      (await programs()).map(({ key }) => api<ProgramPage>(`/programs/${encodeURIComponent(key)}`)),
    );
    const found = pages.find(({ tasks, named }) => tasks.total > 1 && named.total > 0);
    const near = pages.find(({ beside }) => beside.length > 0);
    const [other] = near?.beside ?? [];
    if (!found || !near || !other)
      throw new Error("expected a program of the sample with tasks and documents, and one with others beside it");
    const address = `/program/${encodeURIComponent(String(found.program.id))}`;
    await go(address, "bodies");
    const duties = await seen("bodies")
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => Number(row.querySelector(".r:last-child")?.textContent)));
    expect(duties.length).toBe(Math.min(12, found.bodies.length));
    const { lead, responsible, cooperating } = found.counts;
    if (found.bodies.length <= 12) expect(duties.reduce((sum, n) => sum + n, 0)).toBe(lead + responsible + cooperating);

    const names = seen("printed-names").getByRole("button");
    expect(await names.count()).toBe(found.printedNames.length);
    const printed = (await names.first().locator("span").first().textContent()) ?? "";
    await names.first().click();
    await seen("evidence").waitFor();
    await expect.poll(() => seen("evidence").textContent(), WAIT).toContain(printed);
    expect(at.page.url()).toContain("name=");
    await at.page.reload();
    await seen("evidence").waitFor();
    expect(await seen("evidence").textContent()).toContain(printed);
    const lines = await saved();
    expect(lines.length).toBe(1 + found.tasks.total);

    // a document that names it, with its words; then those alone that name another too
    await seen("program-documents").locator("tbody button").first().click();
    await seen("evidence").waitFor();
    expect(at.page.url()).toContain("select=");
    await go(
      `/program/${encodeURIComponent(String(near.program.id))}?beside=${encodeURIComponent(other.program.id)}`,
      "narrowed",
    );
    await expect.poll(() => seen("naming-heading").textContent(), WAIT).toContain(`${other.documents} 份，`);
    await seen("narrowed").click();
    await expect.poll(() => seen("naming-heading").textContent(), WAIT).toContain(`${near.named.total} 份，`);

    // a figure of a year opens the documents of that year, and nothing else is forgotten
    const [year, n] = Object.entries(found.documentsByYear)[0] ?? ["", 0];
    await go(`${address}?role=lead`, "years");
    await seen("years").locator("tbody tr").first().locator("td.r:last-child a").click();
    await expect.poll(() => seen("naming-heading").textContent(), WAIT).toContain(`${n} 份，`);
    expect(await seen("program-documents").locator("tbody tr").count()).toBe(Math.min(20, n));
    expect(at.page.url()).toContain(`role=lead`);
    expect(await seen("narrowed").textContent()).toContain(year || "未署日期");
    await at.page.reload();
    await expect.poll(() => seen("naming-heading").textContent(), WAIT).toContain(`${n} 份，`);
  });

  test("the list of programs is saved whole", async () => {
    await go("/program", "programs");
    const lines = await saved();
    expect(lines.length).toBe(1 + (await programs()).length);
  });
});
