import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Corrections, OrganizationPage, Workload } from "../../server/model/api.ts";
import { chromiumPath, type Explorer, openBrowser, startExplorer, takeAllBack, WAIT } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("a body is merged, parted and restored (needs Chromium)", () => {
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [explorer, browser] = await Promise.all([startExplorer(), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.addInitScript(() => localStorage.setItem("zhengmai.toured", "1"));
  });
  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
  });
  // a test that ends half way, or is tried again, leaves nothing to the next
  afterEach(() => takeAllBack(explorer));
  const get = (path: string) => fetch(`${explorer.address}/api${path}`);
  const body = async (id: string): Promise<OrganizationPage | null> => {
    const response = await get(`/organizations/${encodeURIComponent(id)}`);
    return response.ok ? ((await response.json()) as OrganizationPage) : null;
  };
  const names = async (id: string) =>
    Object.fromEntries((await body(id))?.printedNames.map((p) => [p.name, p.count]) ?? []);
  const open = async (id: string) => {
    await page.goto(`${explorer.address}/org/${encodeURIComponent(id)}`);
    await page.getByTestId("printed-names").waitFor();
  };
  const corrections = async () => (await (await get("/corrections")).json()) as Corrections;
  /** takes everything back from the list of corrections */
  const undo = async () => {
    await page.goto(`${explorer.address}/import`);
    const list = page.getByTestId("corrections").locator("li:not(.gone)");
    await list.first().waitFor();
    for (let left = await list.count(); left > 0; left--) {
      await list.first().getByRole("button").click();
      await expect.poll(() => list.count(), { timeout: 30_000 }).toBe(left - 1);
    }
    expect((await corrections()).total).toBe(0);
  };

  test("a collective lists the governments that it means by year, and theirs lead back, apart from their own tasks", async () => {
    const { rows } = (await (await get("/workload?by=year&collectives=1")).json()) as Workload;
    const pages = await Promise.all(
      rows
        .filter(({ organization }) => organization.kind === "collective")
        .map(({ organization }) => body(organization.id)),
    );
    const led = (one: OrganizationPage | null) =>
      one?.members.flatMap(({ governments }) => governments.flatMap(({ id }) => id ?? []))[0];
    const found = pages.find((one) => led(one) !== undefined);
    const member = await body(led(found ?? null) ?? "");
    if (!found || !member) throw new Error("expected a collective in the sample of which a member has tasks");
    const through = member.through.find(({ organization }) => organization.id === found.organization.id);
    if (!through) throw new Error("expected the member to name the collective");

    await open(found.organization.id);
    const members = page.getByTestId("members");
    const distinct = new Set(found.members.map(({ governments }) => governments.map(({ name }) => name).join()));
    expect(await page.getByTestId("members-of-years").count()).toBe(distinct.size);
    for (const { name } of found.members.flatMap(({ governments }) => governments))
      expect(await members.textContent()).toContain(name);
    await members
      .getByRole("link", { name: String(member.organization.properties.name) })
      .first()
      .click();
    await page.getByTestId("through").waitFor();
    expect(await page.getByTestId("through").textContent()).toContain(`${through.tasks} 项`);
    await page.getByTestId("through").getByRole("link", { name: through.organization.name }).click();
    await members.waitFor();
    expect(decodeURIComponent(page.url())).toContain(found.organization.id);

    const vague = pages.find((one) => one?.members.every(({ why }) => why === "words"));
    await open(vague?.organization.id ?? "");
    expect(await members.textContent()).toContain("不展开：字面没有说是哪几家");
  });

  test("a number of partners opens the tasks that both have, and they all name both", async () => {
    const { rows } = (await (await get("/workload?by=year")).json()) as Workload;
    const found = await body(rows[0]?.organization.id ?? "");
    const [partner] = found?.partners ?? [];
    if (!found || !partner) throw new Error("expected a body with partners");
    const shared = found.tasks.items.filter((task) =>
      task.units.some((unit) => unit.organization.id === partner.organization.id),
    );
    expect(shared.length).toBeGreaterThan(0);
    await open(found.organization.id);
    await page.getByTestId("tasks-with").first().click();
    await page.getByTestId("with").waitFor();
    const whole = page.getByRole("button", { name: /^全部/ });
    if (shared.length > 20) await whole.first().click();
    await expect.poll(() => page.getByTestId("tasks").locator("tbody tr").count(), WAIT).toBe(shared.length);
    await page.reload();
    await page.getByTestId("with").click();
    await expect
      .poll(() => page.getByTestId("tasks").locator("tbody tr").count(), WAIT)
      .toBe(Math.min(20, found.tasks.items.length));
    expect(page.url()).not.toContain("with=");
  });

  test("the year and the deadline are chosen, the address restores them, and the table of the file holds those alone", async () => {
    const { rows } = (await (await get("/workload?by=year")).json()) as Workload;
    const pages = await Promise.all(rows.map(({ organization }) => body(organization.id)));
    const found = pages.find(
      (one) =>
        one?.tasks.items.some((task) => task.dueOn !== null) && one.tasks.items.some((task) => task.deadline === null),
    );
    if (!found) throw new Error("expected a body of the sample with tasks with a deadline and without");
    const { items } = found.tasks;
    const year = items.find((task) => task.dueOn !== null)?.document?.issuedOn?.slice(0, 4) ?? "none";
    const ofYear = items.filter((task) => (task.document?.issuedOn?.slice(0, 4) ?? "none") === year);
    const days = ofYear.flatMap((task) => task.dueOn ?? []).sort();
    const asOf = days[Math.floor(days.length / 2)] ?? "";
    const counted = async (expected: number) =>
      expect
        .poll(() => page.getByTestId("task-heading").textContent(), { timeout: 10_000 })
        .toContain(`${expected} 项，`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(String(found.organization.id));
    await page.getByTestId("task-year").selectOption(year);
    await counted(ofYear.length);
    await page.getByTestId("task-due").selectOption("none");
    await counted(ofYear.filter((task) => task.deadline === null).length);
    await page.getByTestId("task-due").selectOption("with");
    await counted(ofYear.filter((task) => task.deadline !== null).length);
    await page.getByTestId("task-due").selectOption("overdue");
    await page.getByTestId("due-as-of").fill(asOf);
    const over = days.filter((day) => day < asOf).length;
    await counted(over);
    expect(new URL(page.url()).search).toBe(`?year=${year}&due=overdue&asOf=${asOf}`);
    await page.reload();
    await counted(over);
    expect(await page.getByTestId("task-due").inputValue()).toBe("overdue");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("csv").click()]);
    const file = readFileSync(await download.path(), "utf8");
    for (const day of days) expect(file.includes(day)).toBe(day < asOf);
    await page.getByTestId("task-due").selectOption("");
    await page.getByTestId("task-year").selectOption("");
    await counted(items.length);
  });

  test("of a chosen role the heading and the line of deadlines count that role alone, and a deadline is read whole", async () => {
    const { rows } = (await (await get("/workload?by=year")).json()) as Workload;
    const pages = await Promise.all(rows.map(({ organization }) => body(organization.id)));
    const dated = (one: OrganizationPage | null, role: string) =>
      (one?.tasks.items ?? []).filter((task) => task.role === role && task.deadline !== null).length;
    const found = pages.find(
      (one) => dated(one, "lead") > 0 && dated(one, "responsible") + dated(one, "cooperating") > 0,
    );
    if (!found) throw new Error("expected a body of the sample with deadlines in two roles");
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(String(found.organization.id));
    await page.getByTestId("role-lead").click();
    await expect
      .poll(() => page.getByTestId("task-heading").textContent(), WAIT)
      .toContain(`${found.counts.lead} 项，`);
    await expect
      .poll(() => page.getByTestId("deadlines").locator("h2").textContent(), WAIT)
      .toContain(`写明期限 ${dated(found, "lead")} 项`);
    const cut = await page
      .getByTestId("tasks")
      .locator(".by .clip3")
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((c) => c.textContent),
      );
    expect(cut).toEqual([]);
  });

  test("the words come when they are asked for: of a name, of a task, and of all tasks in the CSV", async () => {
    const { rows } = (await (await get("/workload?by=year")).json()) as Workload;
    const found = await body(rows[0]?.organization.id ?? "");
    const [name] = found?.printedNames ?? [];
    if (!found || !name) throw new Error("expected a body with a printed name");
    await open(found.organization.id);
    await page.getByTestId("printed-names").getByRole("button", { name: name.name }).first().click();
    await page.getByTestId("evidence").first().waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("csv").click()]);
    const csv = readFileSync(await download.path(), "utf8");
    for (const { evidence } of found.tasks.items) expect(csv).toContain(evidence.quote.replaceAll('"', '""'));
    const task = page.getByTestId("tasks").locator("tbody tr").first();
    const text = (await task.locator("th button").textContent()) ?? "";
    await task.locator("th button").click();
    const quotes = found.tasks.items.filter((item) => item.text === text).map((item) => item.evidence.quote);
    expect(quotes.length).toBeGreaterThan(0);
    // the quoted words are marked within the sentence that they stand in
    const shown = page.locator('.sheet [data-testid="evidence"][data-sentence="true"]').first();
    await shown.waitFor({ timeout: 30_000 });
    const quote = (await shown.locator(".hit-words").textContent()) ?? "";
    expect(quotes).toContain(quote);
    const sentence = (await shown.locator("q").last().textContent()) ?? "";
    expect(sentence).toContain(quote);
    expect(sentence.length).toBeGreaterThan(quote.length);
  });

  test("a printed name is parted, said to be another body, and all comes back", async () => {
    const { rows } = (await (await get("/workload?by=year")).json()) as Workload;
    let found: OrganizationPage | null = null;
    for (const row of rows) {
      const one = await body(row.organization.id);
      if (one && one.printedNames.length > 1 && one.organization.properties.kind === "department") {
        found = one;
        break;
      }
    }
    if (!found) throw new Error("expected a department with two printed names in the sample");
    const id = found.organization.id;
    const before = await names(id);
    const [[name, count] = ["", 0]] = Object.entries(before);

    await open(id);
    await page.getByTestId("printed-names").getByRole("button", { name }).first().click();
    await page.getByTestId("split").locator("summary").click();
    await page.getByTestId("split-form").locator("input").first().fill("指的是另一个局");
    await page.getByTestId("split-form-send").click();
    // the page shows the graph as it is now, and leads to the new body
    await page.getByTestId("mended").waitFor({ timeout: 30_000 });
    await expect
      .poll(() => page.getByTestId("printed-names").locator("li").count(), WAIT)
      .toBe(Object.keys(before).length - 1);
    expect(await names(id)).not.toHaveProperty([name]);
    await page.getByTestId("own-body").click();
    await expect.poll(() => page.locator("h1").textContent(), WAIT).toContain(name);
    const own = decodeURIComponent(new URL(page.url()).pathname.slice("/org/".length));
    expect(await names(own)).toEqual({ [name]: count });

    // there it is said which body the name means: the one it came from will do, under its own id no longer
    const other = rows.find((row) => row.organization.id !== id)?.organization;
    if (!other) throw new Error("expected a second body");
    await page.getByTestId("merge").locator("summary").click();
    await page.getByTestId("mend-find").fill(other.name);
    await page.getByTestId("mend-hits").getByRole("button", { name: other.name }).first().click();
    await page.getByTestId("keep-other").check();
    await page.getByTestId("merge-form-send").click();
    await expect.poll(() => decodeURIComponent(page.url()), { timeout: 30_000 }).toContain(other.id);
    await expect.poll(() => page.getByTestId("printed-names").textContent(), WAIT).toContain(name);
    expect((await names(other.id))[name]).toBeGreaterThanOrEqual(count);
    expect(await body(own)).toBeNull();

    await undo();
    expect(await names(id)).toEqual(before);
  });

  test("two bodies become one under the name that stays; its tasks are those of both", async () => {
    const { rows } = (await (await get("/workload?by=year")).json()) as Workload;
    const [one, two] = rows.map((row) => row.organization);
    if (!one || !two) throw new Error("expected two bodies");
    const before = [await body(one.id), await body(two.id)];
    await open(one.id);
    await page.getByTestId("merge").locator("summary").click();
    const send = page.getByTestId("merge-form-send");
    expect(await send.isDisabled()).toBe(true);
    await page.getByTestId("mend-find").fill(two.name);
    await page.getByTestId("mend-hits").getByRole("button", { name: two.name }).first().click();
    await send.click();
    await page.getByTestId("mended").waitFor({ timeout: 30_000 });
    const after = await body(one.id);
    const tasks = (pages: readonly (OrganizationPage | null)[]) =>
      [...new Set(pages.flatMap((p) => p?.tasks.items.map((task) => task.id) ?? []))].sort();
    expect(tasks([after])).toEqual(tasks(before));
    expect(await body(two.id)).toBeNull();
    await expect
      .poll(() => page.getByTestId("printed-names").locator("li").count(), WAIT)
      .toBe(after?.printedNames.length);
    expect((await corrections()).items).toMatchObject([{ kind: "same", subject: two.id, value: one.id }]);
    await undo();
    expect([await body(one.id), await body(two.id)]).toEqual(before);
  });
});
