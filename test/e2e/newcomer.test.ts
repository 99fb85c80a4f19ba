/** What a person who has never seen the program stumbled over: each way is in sight, and what is said is what is counted. */
import { describe, expect, test } from "vitest";
import type {
  Coverage,
  Deadlines,
  DocumentPage,
  OrganizationPage,
  Overview,
  Workload,
} from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

const part = encodeURIComponent;

describe.skipIf(chromiumPath === undefined)("a newcomer reads and follows (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;

  /** a held document with a number that others cite */
  async function cited(): Promise<DocumentPage> {
    const { mostCited } = await api<Overview>("/overview");
    const found = mostCited.find(({ document }) => document.held && document.number !== null);
    if (!found) throw new Error("expected a held document with a number that is cited");
    return api<DocumentPage>(`/documents/${part(found.document.key)}`);
  }

  test("on a phone what leads on from a document is in the first screen, and the cascade stays in sight", async () => {
    const { document: card } = await cited();
    await at.page.setViewportSize({ width: 375, height: 812 });
    await go(`/d/${part(card.key)}`, "text");
    const inScreen = async (name: string) => {
      const box = await seen(name).boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 812 && box.x >= 0 && box.x + box.width <= 375;
    };
    expect(await inScreen("bar-cascade")).toBe(true);
    expect(await inScreen("ways-over")).toBe(true);
    expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    await seen("to-facts").click();
    await expect.poll(() => inScreen("tab-summary"), WAIT).toBe(true);
    expect(await inScreen("bar-cascade")).toBe(false);
    await at.page.evaluate(() => scrollTo(0, 300));
    await seen("bar-cascade").click();
    await seen("cascade").waitFor();
  });

  test("what cites a document says in a word how; the count says that it is of direct citations, and leads to the others", async () => {
    const { document, cites, citedBy } = await cited();
    await at.page.addInitScript(() => localStorage.setItem("zhengmai.language", "en"));
    await go(`/d/${part(document.key)}`, "cited-through");
    const panel = seen("panel");
    expect(await panel.textContent()).toContain("cite it directly");
    const words = await panel.locator(".up .says").allTextContents();
    expect(words).toHaveLength(Math.min(8, cites.total) + Math.min(8, citedBy.total));
    for (const word of words) expect(word).toMatch(/^[A-Z][a-z]+/);
    // a kind of document by its English name, beside the printed one
    expect(await panel.locator(".facts").textContent()).toMatch(/[A-Z][a-z]+ \(\p{Script=Han}+\)/u);
    await seen("cited-through").click();
    await seen("cascade").waitFor();
  });

  /** the body with most tasks, and its page */
  async function busiest(): Promise<OrganizationPage> {
    const { rows } = await api<Workload>("/workload?by=year&limit=1");
    return api<OrganizationPage>(`/organizations/${part(rows[0]?.organization.id ?? "")}`);
  }

  test("of a chosen role the sentence and the higher documents speak of that role, and what counts all says so", async () => {
    const { organization, tasks } = await busiest();
    const led = tasks.items.filter(({ role }) => role === "lead");
    const behind = tasks.higher
      .map(({ document, behind }) => ({
        key: document.number ?? document.displayTitle,
        tasks: new Set(led.flatMap((task) => (behind.includes(task.document?.id ?? "") ? [task.id] : []))).size,
      }))
      .filter(({ tasks }) => tasks > 0);
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.length).toBeLessThan(tasks.higher.length);
    await go(`/org/${part(organization.id)}`, "tasks");
    expect(await seen("of-all").count()).toBe(0);
    await seen("role-lead").click();
    await expect.poll(() => seen("answer").textContent(), WAIT).toContain(`筛选后 ${led.length} 项`);
    const rows = seen("higher").locator("li");
    await expect.poll(() => rows.count(), WAIT).toBe(behind.length);
    for (const { key, tasks } of behind)
      expect(await rows.filter({ hasText: key }).locator("a.num").textContent()).toBe(String(tasks));
    expect(await seen("of-all").count()).toBeGreaterThan(0);
    // a number leads to the tasks that it counts: of this role, under this document
    await rows.first().locator("a.num").click();
    await expect
      .poll(() => seen("tasks").locator("tbody tr").count(), WAIT)
      .toBe(Math.max(...behind.map(({ tasks }) => tasks)));
    expect(new URL(at.page.url()).searchParams.get("role")).toBe("lead");
  });

  test("a task leads to its higher document, and to the sentence of its own document that cites it", async () => {
    const { organization, tasks } = await busiest();
    const task = tasks.items.find(({ document }) =>
      tasks.higher.some(({ behind }) => behind.includes(document?.id ?? "")),
    );
    const higher = tasks.higher.find(({ behind }) => behind.includes(task?.document?.id ?? ""))?.document;
    const { cites } = await api<DocumentPage>(`/documents/${part(task?.document?.key ?? "")}`);
    await go(`/org/${part(organization.id)}?task=${part(task?.id ?? "")}`, "task-higher");
    expect(await seen("task-higher").locator("a").count()).toBeGreaterThan(0);
    const said = seen("citing-higher").getByTestId("evidence");
    await said.first().waitFor();
    const marks = cites.items
      .filter(({ document }) => document.id === higher?.id)
      .map(({ evidence }) => evidence.relationshipId);
    const hrefs = await said
      .locator(".src a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.map((href) => new URL(href, at.explorer.address).searchParams.get("mark"))).toEqual(
      expect.arrayContaining(marks.slice(0, 1)),
    );
    await said.locator(".src a").first().click();
    await seen("book").waitFor();
    await expect.poll(() => at.page.locator(".hit").count(), WAIT).toBeGreaterThan(0);
  });

  test("what cannot be known is told by its reason: documents are held there, but none later than the decree", async () => {
    const { rows, columns } = await api<Coverage>("/coverage?limit=100");
    const unknown = rows.flatMap(({ cells }) => cells.filter(({ state }) => state === "unknown"));
    const held = columns.filter(({ id }) => unknown.some(({ column }) => column === id));
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ documents }) => documents > 0)).toBe(true);
    await go("/coverage", "matrix");
    await expect
      .poll(() => seen("answer").textContent(), WAIT)
      .toContain(`${unknown.length} 格不知，文件早于它或无日期`);
    expect(await at.page.locator("body").textContent()).not.toContain("没有文件可查");
    const undated = columns.filter(({ from }) => from === null);
    for (const { name } of undated)
      expect(await seen("matrix").locator("thead th.pl", { hasText: name }).textContent()).toContain("无日期");
    for (const title of await seen("matrix")
      .locator('button[data-state="unknown"]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-tip"))))
      expect(title).toMatch(/：无从得知，入库的 \d+ 份都/);
  });

  test("a cell and its panel say why documents that are held were not searched", async () => {
    const { rows, columns } = await api<Coverage>("/coverage?limit=100");
    const of = (id: string) => columns.find((column) => column.id === id);
    const cells = rows.flatMap(({ document, cells: own }) => own.map((cell) => ({ document, cell })));
    const found = cells.find(
      ({ cell }) => cell.state === "absent" && cell.searched < (of(cell.column)?.documents ?? 0),
    );
    if (!found) throw new Error("expected a cell that was searched in a part of what is held");
    const { documents = 0, undated = 0 } = of(found.cell.column) ?? {};
    const older = documents - undated - found.cell.searched;
    const reasons = [undated && `${undated} 份未署日期`, older && `${older} 份早于它`].filter(Boolean).join("、");
    await go(`/coverage?cell=${part(`${found.cell.column} ${found.document.key}`)}`, "not-counted");
    expect(await seen("not-counted").textContent()).toBe(`入库 ${documents} 份 · 另有 ${reasons}，不计`);
    expect(await seen("matrix").locator('button[aria-pressed="true"]').getAttribute("data-tip")).toContain(reasons);
  });

  test("by deadline the sentence tells tasks from times of bodies, and the two columns add up to the times", async () => {
    await go("/workload?by=deadline&asOf=2016-12-31", "deadlines");
    const said = (await seen("answer").textContent()) ?? "";
    const [, tasks = "", times = ""] = /已过 (\d+) 项.*合 (\d+) 项次/.exec(said) ?? [];
    expect(Number(times)).toBeGreaterThan(Number(tasks));
    const whole = at.page.getByRole("button", { name: /^全部/ });
    if ((await whole.count()) > 0) await whole.click();
    // what is over, and what only says when it begins
    const columns = () =>
      seen("deadlines").locator("tbody tr :is(td:nth-last-child(3), td:nth-last-child(2))").allTextContents();
    await expect
      .poll(async () => (await columns()).reduce((sum, n) => sum + (Number(n) || 0), 0), WAIT)
      .toBe(Number(times));
    // what only says when it begins is no more than to have begun, as on the page of the body
    const begun = at.page.locator('[data-testid=due][data-tip*="应已启动："]').first();
    await begun.click();
    await expect.poll(() => seen("panel").textContent(), WAIT).toContain("应已启动");
  });

  test("a body has one name by year and by deadline, as long as that of its page", async () => {
    const { named } = await api<Deadlines>("/deadlines?limit=1000");
    const { rows } = await api<Workload>("/workload?by=year&limit=1000");
    const all = new Map(rows.map(({ organization }) => [organization.id, organization]));
    expect(named.length).toBeGreaterThan(0);
    for (const body of named) expect(all.get(body.id)).toEqual(body);
    const namesIn = async (table: string): Promise<ReadonlyMap<string, string>> =>
      new Map(
        await seen(table)
          .locator("tbody th a")
          .evaluateAll((links) =>
            links.map((a) => [a.getAttribute("href") ?? "", a.firstChild?.textContent ?? ""] as const),
          ),
      );
    await go("/workload?by=deadline", "deadlines");
    const lanes = await namesIn("deadlines");
    await go("/workload", "workload");
    const both = [...(await namesIn("workload"))].filter(([href]) => lanes.has(href));
    expect(both.length).toBeGreaterThan(5);
    for (const [href, name] of both) expect(name).toBe(lanes.get(href));
  });

  test("the words of the matrix act while they are typed, and the field keeps the focus", async () => {
    await go("/coverage", "matrix");
    const all = await seen("matrix").locator("tbody tr").count();
    const { rows } = await api<Coverage>(`/coverage?limit=100&words=${part("意见")}`);
    await seen("decree-words").pressSequentially("意见");
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(rows.length);
    expect(rows.length).toBeLessThan(all);
    expect(await at.page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("decree-words");
    for (let letters = 2; letters > 0; letters--) await at.page.keyboard.press("Backspace");
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(all);
  });

  test("a row of the matrix leads to its places by its number, and to both by name", async () => {
    await go("/coverage", "matrix");
    const row = seen("matrix").locator("tbody tr").first();
    const text = await row.getByTestId("row-text").getAttribute("href");
    await row.locator(".from").click({ position: { x: 20, y: 4 } });
    await seen("by-state").waitFor();
    expect(await seen("matrix").locator("tbody tr").count()).toBe(1);
    await at.page.goBack();
    await row.getByTestId("row-places").click();
    await seen("by-state").waitFor();
    expect(await seen("row-places").count()).toBe(0);
    expect(await seen("row-text").getAttribute("href")).toBe(text);
    await seen("row-text").click();
    await seen("panel").waitFor();
    expect(new URL(at.page.url()).pathname).toBe(new URL(text ?? "", at.explorer.address).pathname);
  });

  test.each([
    ["/coverage", "matrix", "button[data-state]"],
    ["/workload", "workload", ".wcell"],
  ])("beside an open panel the last columns of a table are one press away: %s", async (path, table, cell) => {
    await go(path, table);
    await seen(table).locator(cell).first().click();
    await seen("panel").waitFor();
    const last = seen(table).locator("thead tr").last().locator("th").last();
    const ends = async () => {
      const box = await last.boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0);
    };
    const edge = async () => (await seen("further").boundingBox())?.x ?? 0;
    expect(await ends()).toBeGreaterThan(await edge());
    // it covers neither the table nor the panel
    const [box, panel] = [await at.page.locator(".gridbox").boundingBox(), await seen("panel").boundingBox()];
    const own = await seen("further").boundingBox();
    expect(own?.x).toBeGreaterThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) - 1);
    expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + 1);
    await seen("further").click();
    await expect.poll(ends, WAIT).toBeLessThanOrEqual((await edge()) + 1);
    await seen("further").click();
    await expect.poll(ends, WAIT).toBeGreaterThan(await edge());
  });

  test("the counts of the home page are links, look like links, and lead to as many documents", async () => {
    const { held, cited, byLevel } = await api<Overview>("/overview");
    await go("/", "figures");
    const figures = seen("figures").locator("li a");
    expect(await figures.count()).toBe(5);
    for (const line of await figures
      .locator("b")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine)))
      expect(line).toBe("underline");
    for (const [link, count] of [
      [figures.nth(0), held],
      [figures.nth(1), cited],
      [at.page.locator(".lev a").first(), byLevel[0]?.count],
    ] as const) {
      await go("/", "figures");
      await link.click();
      await expect.poll(() => seen("answer").textContent(), WAIT).toContain(`${count} 份`);
    }
    for (const nth of [2, 3, 4]) {
      await go("/", "figures");
      await figures.nth(nth).click();
      await expect.poll(() => new URL(at.page.url()).pathname, WAIT).toMatch(/^\/(workload|program)$/);
    }
  });

  test("a count of a place and a year leads to these documents", async () => {
    await go("/", "corpus");
    const cell = seen("corpus").locator("td a").first();
    const count = await cell.textContent();
    await cell.click();
    await seen("panel").waitFor();
    await expect.poll(() => seen("panel").textContent(), WAIT).toContain(`${count} 份文件`);
  });

  test.each([
    ["those cited most", "/", ".most li a", ""],
    ["the hits of the search", "/coverage", "[data-testid=hits] a", "养老"],
  ])("what explains a row of a list covers no other row of it: %s", async (_, path, list, query) => {
    await at.page.goto(at.explorer.address + path);
    if (query) await seen("seek").first().fill(query);
    const rows = at.page.locator(list);
    await rows.nth(3).waitFor();
    /** places of the rows that have something to tell: what is written there, or words that are cut off */
    const telling = await rows.evaluateAll((all) =>
      all.flatMap((row, index) => {
        const parts = [row, ...row.querySelectorAll("*")];
        return row.hasAttribute("data-tip") || parts.some((part) => part.scrollWidth > part.clientWidth + 1)
          ? [index]
          : [];
      }),
    );
    expect(telling.length).toBeGreaterThan(0);
    for (const index of telling.slice(0, 4)) {
      await at.page.mouse.move(5, 5);
      await expect.poll(() => seen("tip").count(), WAIT).toBe(0);
      await rows.nth(index).locator("b").last().hover();
      await seen("tip").waitFor();
      const tip = await seen("tip").boundingBox();
      if (!tip) throw new Error("expected the words to be shown");
      const boxes = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      const hidden = boxes.filter(
        ({ left, right, top, bottom }, other) =>
          other !== index && tip.x < right && left < tip.x + tip.width && tip.y < bottom && top < tip.y + tip.height,
      );
      expect(hidden).toEqual([]);
    }
  });
});
