/** What a person who has never seen the program wants to know first, from home on, in as few steps as they are told here. */
import { describe, expect, test } from "vitest";
import type { Cascade, Coverage, OrganizationPage, Overview, Workload } from "../../server/model/api.ts";
import { chromiumPath, WAIT, walk } from "./browser.ts";

describe.skipIf(chromiumPath === undefined)("the first questions (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;
  const key = encodeURIComponent;

  /** the words that an evidence's link leads to are washed in the text, and are what the evidence says */
  async function sentenceOf(evidence: string): Promise<void> {
    const one = seen(evidence).first();
    // the sentence comes after the words, and moves what stands below
    await expect.poll(() => one.getAttribute("data-sentence"), WAIT).toBe("true");
    const quote = (await one.locator(".hit-words").textContent()) ?? "";
    expect(quote).not.toBe("");
    await one.locator(".src a").click();
    await seen("book").waitFor();
    await expect
      .poll(async () => (await at.page.locator(".hit").allInnerTexts()).join("").replace(/\s/g, ""), WAIT)
      .not.toBe("");
    expect(quote).toContain((await at.page.locator(".hit").allInnerTexts()).join(""));
  }

  test("which measures carry out a decree: one click, and one more to the sentence", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const decree = mostCited.find(({ document }) => document.number !== null)?.document;
    if (!decree) throw new Error("expected a decree with a number");
    await go("/", "figures");
    await at.page.locator(".ways li a").first().click();
    await seen("cascade").waitFor();
    const { documents, root } = await api<Cascade>(`/documents/${key(decree.key)}/cascade?direction=down`);
    expect(root.id).toBe(decree.id);
    const held = documents.filter((card) => card.held && card.id !== root.id);
    expect(held.length).toBeGreaterThan(0);
    await expect.poll(() => seen("answer").textContent(), WAIT).toContain(String(held.length));
    await sentenceOf("evidence");
  });

  test("a decree that is only cited leads to what carries it out, by its number in any spelling", async () => {
    const { mostCited } = await api<Overview>("/overview");
    const cited = mostCited.find(({ document }) => document.number !== null && !document.held)?.document;
    if (!cited) throw new Error("expected a cited document with a number");
    await go("/", "figures");
    await at.page.keyboard.press("/");
    await at.page.keyboard.insertText(cited.number?.replace("〔", "[").replace("〕", "] ") ?? "");
    await seen("hits").locator("a").first().waitFor();
    await at.page.keyboard.press("Enter");
    await seen("not-held").getByTestId("document-cascade").click();
    await seen("cascade").waitFor();
    expect(decodeURIComponent(at.page.url())).toContain(`/cascade/${cited.key}`);
  });

  test("who did nothing that can be seen: one click to the places, one to what was searched there", async () => {
    await go("/", "figures");
    await at.page.locator('.ways li a[href="/coverage"]').click();
    await seen("matrix").waitFor();
    const { rows } = await api<Coverage>("/coverage?limit=100");
    const absent = rows.reduce((sum, row) => sum + (row.totals.absent ?? 0), 0);
    expect(absent).toBeGreaterThan(0);
    await expect.poll(() => seen("sum-absent").textContent(), WAIT).toContain(String(absent));
    const empty = seen("matrix").locator("td button.cn").first();
    const searched = await empty.locator("small").textContent();
    await empty.click();
    await expect.poll(() => seen("searched").locator("p.searched").textContent(), WAIT).toContain(`${searched} 份`);
    await expect.poll(() => seen("searched").locator("a").count(), WAIT).toBe(Math.min(Number(searched), 50));
  });

  test("what a bureau has to lead, by when, under which higher document: one click, one to lead, one to a task with all of it", async () => {
    const { rows } = await api<Workload>("/workload?by=year&limit=1");
    const id = rows[0]?.organization.id ?? "";
    await go("/", "figures");
    await at.page.locator(`.ways li a[href="/org/${key(id)}"]`).click();
    await seen("tasks").waitFor();
    const page = await api<OrganizationPage>(`/organizations/${key(id)}`);
    expect(page.counts.lead).toBeGreaterThan(0);
    await expect.poll(() => seen("counts").textContent(), WAIT).toContain(String(page.counts.lead));
    await seen("role-lead").click();
    const own = page.tasks.items.filter((task) => task.role === "lead");
    const rowsShown = seen("tasks").locator("tbody tr");
    await expect.poll(() => rowsShown.count(), WAIT).toBe(Math.min(20, own.length));
    // those with a day come first, the earliest before the others
    const dated = own.flatMap((task) => (task.dueOn === null ? [] : [task.dueOn])).sort();
    const first = own.find((task) => task.dueOn === dated[0]);
    if (first?.deadline) expect(await rowsShown.first().textContent()).toContain(first.deadline);
    const behind = page.tasks.higher.filter((one) => own.some((task) => one.behind.includes(task.document?.id ?? "")));
    expect(behind.length).toBeGreaterThan(0);
    // one of those that stand in the list at first
    const listed = await rowsShown.locator("th").allTextContents();
    const under = own.find(
      (task) => behind.some((one) => one.behind.includes(task.document?.id ?? "")) && listed.includes(task.text),
    );
    const higher = behind.find((one) => one.behind.includes(under?.document?.id ?? ""))?.document;
    const row = rowsShown.filter({ hasText: under?.text ?? "" }).first();
    // the words or any other part of the row: each opens the task, and a second press closes it again
    for (const part of [row.locator("th button"), row.locator("td").last()]) {
      await part.click();
      await seen("task-higher").waitFor();
      await part.click();
      await seen("task-higher").waitFor({ state: "detached" });
    }
    await row.locator("th button").press("Enter");
    await seen("task-higher").waitFor();
    const name = higher?.number ?? higher?.displayTitle.replace(/^[<《〈](.*)[>》〉]$/, "$1");
    expect(await seen("task-higher").textContent()).toContain(name);
    await sentenceOf("evidence");
  });

  test("the box takes a question, by keyboard alone", async () => {
    await go("/", "figures");
    await at.page.keyboard.press("/");
    await at.page.keyboard.insertText("哪些部门承担的任务最多");
    await seen("hit-questions").waitFor();
    expect(await seen("hit-questions").locator("a").first().textContent()).toContain("哪些部门承担的任务最多？");
    await at.page.keyboard.press("ArrowDown");
    await at.page.keyboard.press("Enter");
    await expect.poll(() => new URL(at.page.url()).pathname, WAIT).toBe("/questions/workload");
    await go(`/search?q=${key("谁牵头谁")}`, "group-question");
    expect(await seen("group-question").textContent()).toContain("谁最常牵头谁？");
  });

  test("a sentence is asked of the document that it names, and a question that names none is not answered of another", async () => {
    await go("/", "figures");
    await at.page.keyboard.press("/");
    await at.page.keyboard.insertText("哪些文件落实、转发或依据国发〔2019〕24号？");
    const offered = seen("hit-questions").locator("a", { hasText: "哪些文件落实、依据或转发国发〔2019〕24号？" });
    await offered.click();
    await expect.poll(() => new URL(at.page.url()).searchParams.get("document"), WAIT).toBe("doc:国发〔2019〕24号");
    await expect
      .poll(() => at.page.locator("h1").textContent(), WAIT)
      .toBe("哪些文件落实、依据或转发国发〔2019〕24号？");
    await go(`/search?q=${key("哪些文件落实、依据或转发一份文件？")}`, "group-question");
    await seen("group-question").locator("a").first().click();
    await seen("fill-in").waitFor();
    // a number with one wrong figure: those like it are offered, and none is taken unasked
    const field = at.page.locator('input[name="document"]');
    await field.fill("国发〔2019〕25号");
    await expect.poll(() => seen("offers").textContent(), WAIT).toContain("国发〔2019〕24号");
    expect(await seen("offers").locator('[aria-selected="true"]').count()).toBe(0);
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect.poll(() => field.inputValue(), WAIT).toBe("国发〔2019〕24号");
  });

  test("who did nothing about a decree, asked as a sentence: one press from the box to its row of the matrix", async () => {
    await go("/", "figures");
    await at.page.keyboard.press("/");
    await at.page.keyboard.insertText("国发〔2019〕24号");
    // a number alone is answered with its document, a sentence with what it asks
    await expect.poll(() => seen("hits").locator("a b").first().textContent(), WAIT).not.toContain("哪里有回应");
    await at.page.keyboard.press("Control+A");
    await at.page.keyboard.insertText("哪些地方没有落实国发〔2019〕24号？");
    await expect
      .poll(() => seen("hits").locator("a b").first().textContent(), WAIT)
      .toContain("国发〔2019〕24号，哪里有回应");
    await seen("hit-questions").locator("a", { hasText: "国发〔2019〕24号，哪里有回应" }).click();
    await seen("matrix").waitFor();
    await expect.poll(() => seen("matrix").locator("tbody tr").count(), WAIT).toBe(1);
    expect(await seen("matrix").locator("tbody th").textContent()).toContain("国发〔2019〕24号");
  });

  test("documents of one title without a number are told apart by place and day, in the search and in the cascade", async () => {
    await go(`/search?q=${key("做好第七次全国人口普查工作")}`, "group-document");
    const told = await seen("group-document").locator("small.clip").allTextContents();
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told).size).toBe(told.length);
    expect(told.join()).toContain("遂宁市 · 2020-01-10");
    await go(`/cascade/${key("国发〔2019〕24号")}?show=table`, "cascade-table");
    const names = await seen("cascade-table").locator("td:first-child").allTextContents();
    const { edges } = await api<Cascade>(`/documents/${key("国发〔2019〕24号")}/cascade?direction=down`);
    expect(new Set(names).size).toBe(new Set(edges.map(({ from }) => from)).size);
  });

  test("higher documents of a body stand with the number of its tasks, and each is behind tasks that are listed", async () => {
    const { rows } = await api<Workload>("/workload?by=year&limit=20");
    for (const { organization } of rows) {
      const { higher, tasks } = await api<OrganizationPage>(`/organizations/${key(organization.id)}`);
      if (tasks.truncated) continue;
      expect(tasks.higher.map(({ document }) => document.id).sort()).toEqual(
        higher.map(({ document }) => document.id).sort(),
      );
      for (const { document, behind } of tasks.higher)
        expect(
          new Set(tasks.items.flatMap((task) => (behind.includes(task.document?.id ?? "") ? [task.id] : []))).size,
        ).toBe(higher.find((one) => one.document.id === document.id)?.tasks);
    }
  });
});
