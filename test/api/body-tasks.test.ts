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
  served = await serve(busyBody(8, 70));
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
const keyOf = (task: { readonly id: string; readonly role: string }) => `${task.id} ${task.role}`;

async function pages(query: Readonly<Record<string, string>>, between: () => Promise<void> = async () => {}) {
  const found: schema.BodyTasks[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const page = schema.bodyTasks.parse(await json(of({ ...query, after })));
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
  const rest = schema.bodyTasks.parse(await json(of({ after: brief.tasks.next ?? "" })));
  expect([...brief.tasks.items, ...rest.items]).toEqual(whole);
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

test("all come as lines with the words behind each", async () => {
  const whole = (await pages({})).flatMap(({ items }) => items);
  const response = await ask(`/organizations/${encodeURIComponent(id)}/tasks/words`);
  expect(response.headers.get("content-type")).toContain("application/x-ndjson");
  const lines = (await response.text()).trim().split("\n");
  const tasks = lines.map((line) => schema.bodyTaskWords.parse(JSON.parse(line)));
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
  expect(found.at(-1)?.total).toBe(TASKS + 70);
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
