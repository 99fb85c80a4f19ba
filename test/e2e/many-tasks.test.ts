/** The page of a body with more tasks than come at first: the rest is listed when it is asked for, and the CSV holds all. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { OrganizationBrief, TaskPage, Workload } from "../../server/model/api.ts";
import { busyBody } from "../fixtures/busy.ts";
import { chromiumPath, walk } from "./browser.ts";

/** hundreds of rows are drawn at a step */
const STEP = { timeout: 60_000 };

describe.skipIf(chromiumPath === undefined)("a body with many tasks (needs Chromium)", () => {
  const at = walk();
  let brief: OrganizationBrief;
  let other = "";
  beforeAll(async () => {
    const form = new FormData();
    for (const [name, text] of Object.entries(busyBody(9, 90))) form.append("files", new Blob([text]), name);
    const posted = await fetch(`${at.explorer.address}/api/import`, { method: "POST", body: form });
    const { id } = (await posted.json()) as { readonly id: string };
    expect(await (await fetch(`${at.explorer.address}/api/import/${id}/events`)).text()).toContain("event: done");
    const { rows } = await at.api<Workload>("/workload?by=year");
    const bodyOf = (name: string) =>
      rows.find(({ organization }) => organization.name.endsWith(name) && organization.place?.name.includes("安吉"));
    brief = await at.api(`/organizations/${encodeURIComponent(bodyOf("教育局")?.organization.id ?? "")}/brief`);
    other = bodyOf("水利局")?.organization.id ?? "";
    expect(brief.tasks.truncated).toBe(true);
  });
  const path = () => `/org/${encodeURIComponent(brief.organization.id)}`;
  const listed = () => at.seen("tasks").locator("tbody tr").count();
  const tasks = (query: string) =>
    at.api<TaskPage>(`/organizations/${encodeURIComponent(brief.organization.id)}/tasks?${query}`);

  test("the rest is listed when it is asked for, and the file holds all of them", async () => {
    await at.go(path(), "tasks");
    await at.seen("more-tasks").click();
    await expect.poll(listed, STEP).toBe(brief.tasks.items.length);
    await at.seen("more-tasks").click();
    await expect.poll(listed, STEP).toBe(brief.tasks.items.length + 500);
    await at.seen("more-tasks").click();
    await expect.poll(listed, STEP).toBe(brief.tasks.total);
    expect(await at.seen("more-tasks").count()).toBe(0);
    const [download] = await Promise.all([at.page.waitForEvent("download"), at.seen("csv").click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(1 + brief.tasks.total);
    const { items } = await tasks(`limit=500&after=${brief.tasks.next}`);
    for (const { text } of [...brief.tasks.items, ...items]) expect(lines.join("\n")).toContain(text);
  });

  test("a role, and what it shares with another body, are taken from all of them", async () => {
    const shared = await tasks(`with=${encodeURIComponent(other)}`);
    const led = await tasks("role=lead");
    await at.go(`${path()}?with=${encodeURIComponent(other)}`, "tasks");
    await at.seen("more-tasks").click();
    await expect.poll(listed, STEP).toBe(shared.items.length);
    await at.seen("with").click();
    await at.seen("role-lead").click();
    await expect.poll(listed, STEP).toBe(led.items.length);
    // the words of one that did not come with the page
    const last = led.items.find(({ id }) => !brief.tasks.items.some((task) => task.id === id));
    if (!last) throw new Error("expected a led task beyond those that came with the page");
    await at.seen("tasks").getByText(last.text).first().click();
    await at.seen("evidence").first().waitFor();
  });
});
