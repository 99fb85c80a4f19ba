/** The tasks of a body, a page at a time: together they are all of them, once and in one order, whatever is imported between two pages. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import * as schema from "../../server/model/api.ts";
import { busyBody } from "../fixtures/busy.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let id: string;
let other: string;
const TASKS = 8 * 70;
beforeAll(async () => {
  const cited = "为落实《国务院关于校舍安全的意见》（国发〔2009〕3号），现将有关事项通知如下：";
  const texts = Object.entries(busyBody(8, 70)).map(
    ([name, text]) => [name, text.replace("现将有关事项通知如下：", cited)] as const,
  );
  served = await serve(Object.fromEntries(texts));
  const { rows } = schema.workload.parse(await json("/workload?by=year"));
  [id = "", other = ""] = ["教育局", "水利局"].map(
    (name) => rows.find(({ organization }) => organization.name.endsWith(name))?.organization.id ?? "",
  );
});
afterAll(() => served.stop());

const ask = (path: string) => fetch(`${served.origin}/api${path}`);
async function json(path: string): Promise<unknown> {
  const response = await ask(path);
  const text = await response.text();
  expect(response.status, `${path}: ${text.slice(0, 300)}`).toBe(200);
  return JSON.parse(text);
}
const of = (query: Readonly<Record<string, string>> = {}) =>
  `/organizations/${encodeURIComponent(id)}/tasks?${new URLSearchParams(query)}`;
const keyOf = (task: { readonly id: string; readonly role: string | null }) => `${task.id} ${task.role}`;

async function pages(
  query: Readonly<Record<string, string>>,
  between: () => Promise<void> = async () => {},
  from = "",
) {
  const found: schema.TaskPage[] = [];
  for (let after: string | null = from; after !== null; ) {
    const page = schema.taskPage.parse(await json(of({ ...query, after })));
    found.push(page);
    expect(page.truncated).toBe(page.next !== null);
    after = page.next;
    if (found.length === 1) await between();
  }
  return found;
}

test("pages of any size are the whole in one order", async () => {
  const whole = (await pages({})).flatMap(({ items }) => items);
  expect(whole).toHaveLength(TASKS);
  expect(new Set(whole.map(keyOf)).size).toBe(TASKS);
  expect(whole.map(({ document }) => document.issuedOn)).toEqual(
    whole
      .map(({ document }) => document.issuedOn)
      .toSorted()
      .toReversed(),
  );
  for (const limit of [71, 499]) {
    const found = await pages({ limit: String(limit) });
    expect(found.flatMap(({ items }) => items)).toEqual(whole);
    expect(found.map(({ total }) => total)).toEqual(found.map(() => TASKS));
  }
  const brief = schema.organizationBrief.parse(await json(`/organizations/${encodeURIComponent(id)}/brief`));
  expect(brief.tasks).toMatchObject({ total: TASKS, truncated: true });
  const rest = await pages({ limit: "500" }, async () => {}, brief.tasks.next ?? "");
  expect([...brief.tasks.items, ...rest.flatMap(({ items }) => items)]).toEqual(whole);
});

test("narrowed by role and by another body, they are those of the whole", async () => {
  const whole = (await pages({})).flatMap(({ items }) => items);
  for (const role of ["lead", "cooperating", "responsible"]) {
    const found = (await pages({ role, limit: "100" })).flatMap(({ items }) => items);
    expect(found).toEqual(whole.filter((task) => task.role === role));
  }
  const both = await pages({ with: other, limit: "100" });
  const expected = whole.filter(({ units }) => units.some(({ organization }) => organization.id === other));
  expect(expected.length).toBeGreaterThan(100);
  expect(both.flatMap(({ items }) => items)).toEqual(expected);
  expect(both[0]?.total).toBe(expected.length);
});

test("narrowed by year and by deadline, they are those of the whole; over is what was due before the day", async () => {
  const name = "安吉县人民政府办公室关于修缮校舍的通知";
  const items = [
    "（一）修缮东区校舍。（牵头单位：县教育局；完成时限：2019年6月30日前）",
    "（二）修缮西区校舍。（牵头单位：县教育局；完成时限：2020年6月30日前）",
    "（三）巡查各处校舍。（牵头单位：县教育局；完成时限：长期坚持）",
    "（四）登记各处校舍。（牵头单位：县教育局）",
  ];
  const text = [
    name,
    "安政办发〔2019〕90号",
    "各乡镇人民政府，县政府各部门：",
    "现将有关事项通知如下：",
    "一、重点任务",
    ...items,
    "安吉县人民政府办公室",
    "2019年3月5日",
    "",
  ];
  await importFiles(served.store, [{ name: "due.txt", bytes: new TextEncoder().encode(text.join("\n")) }], {
    dataFolder: served.folder,
  });
  const whole = (await pages({})).flatMap(({ items }) => items);
  const found = async (query: Readonly<Record<string, string>>) =>
    (await pages({ limit: "100", ...query })).flatMap(({ items }) => items);
  const dated = whole.filter(({ deadline }) => deadline !== null);
  expect(dated.map(({ dueOn }) => dueOn)).toEqual(["2019-06-30", "2020-06-30", null]);
  expect(await found({ due: "with" })).toEqual(dated);
  expect(await found({ due: "none" })).toEqual(whole.filter(({ deadline }) => deadline === null));
  for (const [asOf, days] of [
    ["2019-06-30", []],
    ["2019-07-01", ["2019-06-30"]],
    ["2031-01-01", ["2019-06-30", "2020-06-30"]],
  ] as const)
    expect((await found({ due: "overdue", asOf })).map(({ dueOn }) => dueOn)).toEqual(days);
  const of2019 = whole.filter(({ document }) => document.issuedOn?.startsWith("2019"));
  expect(of2019.length).toBeGreaterThan(dated.length);
  expect(await found({ year: "2019" })).toEqual(of2019);
  expect(await found({ year: "2019", due: "none", role: "lead" })).toEqual(
    of2019.filter(({ deadline, role }) => deadline === null && role === "lead"),
  );
  expect(await found({ year: "none" })).toEqual(whole.filter(({ document }) => document.issuedOn === null));
  for (const query of [{ due: "overdue" }, { due: "late" }, { asOf: "2019-02-30" }] as Record<string, string>[])
    expect((await ask(of(query))).status).toBe(400);
});

test("all come as lines with the words behind each", async () => {
  const whole = (await pages({})).flatMap(({ items }) => items);
  const response = await ask(`/organizations/${encodeURIComponent(id)}/tasks/words`);
  expect(response.headers.get("content-type")).toContain("application/x-ndjson");
  const lines = (await response.text()).trim().split("\n");
  const tasks = lines.map((line) => schema.taskWords.parse(JSON.parse(line)));
  expect(tasks.map(keyOf)).toEqual(whole.map(keyOf));
  for (const { evidence, text } of tasks) expect(evidence.quote === "" || text === "").toBe(false);
});

test("what is imported between two pages neither repeats nor hides a task", async () => {
  const before = (await pages({})).flatMap(({ items }) => items).map(keyOf);
  const newer = Object.entries(busyBody(9, 70)).slice(8);
  const found = await pages({ limit: "200" }, async () => {
    await importFiles(
      served.store,
      newer.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
      { dataFolder: served.folder },
    );
  });
  const seen = found.flatMap(({ items }) => items).map(keyOf);
  expect(new Set(seen).size).toBe(seen.length);
  expect(before.filter((key) => !seen.includes(key))).toEqual([]);
  expect(found.at(-1)?.total).toBe(before.length + 70);
});

test.each(["x", "W10", "WyIiLCIiLCJ4IiwiIiwiIl0", "%00"])("a place that is none is refused: %s", async (after) => {
  const response = await ask(of({ after }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: "invalid" });
});

test("a body that is not there is not found", async () => {
  for (const path of ["tasks", "tasks/words"]) {
    const response = await ask(`/organizations/org:none/${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  }
});

test("the higher documents of the first page are those behind all tasks that are chosen, not behind its own alone", async () => {
  const first = schema.taskPage.parse(await json(of({ role: "lead", limit: "5" })));
  const all = await pages({ role: "lead" });
  const behind = new Map<string, Set<string>>();
  for (const { items, higher } of all)
    for (const { document, behind: ids } of higher)
      for (const { id: task, document: own } of items)
        if (ids.includes(own.id)) behind.set(document.id, (behind.get(document.id) ?? new Set()).add(task));
  expect(first.behind?.total).toBe(behind.size);
  expect(behind.size).toBeGreaterThan(0);
  expect(first.behind?.items.map(({ document, tasks }) => [document.id, tasks])).toEqual(
    first.behind?.items.map(({ document }) => [document.id, behind.get(document.id)?.size]),
  );
  const next = schema.taskPage.parse(await json(of({ role: "lead", limit: "5", after: first.next ?? "" })));
  expect(next.behind).toBeNull();
});
