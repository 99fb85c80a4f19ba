/** The pages of places and programs against the graph itself, and their lists of tasks against their numbers. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { placePage } from "../../server/api/views/place.ts";
import { programDocuments, programPage, programWords } from "../../server/api/views/program.ts";
import type { Entry, Subject } from "../../server/api/views/subject.ts";
import { allWords, deadlinesOf, type TasksOptions, taskPage } from "../../server/api/views/task-lists.ts";
import type { TaskLine, TaskWords } from "../../server/model/api.ts";
import type { Store } from "../../server/store/index.ts";
import { expectPlace, expectProgram, idsOf } from "./pages.ts";
import { openSample } from "./sample.ts";

const LONG = { timeout: 180_000 };
const ALL: TasksOptions = {
  role: "",
  shared: null,
  year: null,
  due: "",
  asOf: null,
  program: null,
  under: null,
  after: null,
  limit: 500,
};
let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await openSample());
}, 120_000);
afterAll(() => close());

async function list(subject: Subject, choice: Partial<TasksOptions> = {}): Promise<readonly TaskLine[]> {
  const found: TaskLine[] = [];
  for (let after: string | null = null, first = true; first || after !== null; first = false) {
    const page = await taskPage(store, subject, { ...ALL, ...choice, after });
    found.push(...page.items);
    after = page.next;
    expect(page.deadlines === null).toBe(!first);
  }
  return found;
}

test("every number of a place is that of the graph", LONG, async () => {
  let duties = 0;
  for (const id of await idsOf(store, "Place")) duties += await expectPlace(store, id);
  expect(duties).toBeGreaterThan(500);
});

test("every number of a program is that of the graph", LONG, async () => {
  let duties = 0;
  for (const id of await idsOf(store, "Program")) duties += await expectProgram(store, id);
  expect(duties).toBeGreaterThan(20);
});

test("what is printed alike of one day is told once, however many tasks print it", () => {
  const entry = (n: number, deadline: string | null, dueOn: string): Entry => ({
    task: `task:${String(n).padStart(4, "0")}`,
    document: "doc:甲",
    issuedOn: "2031-01-01",
    start: n,
    type: "",
    deadline,
    dueOn,
    duties: [],
  });
  const entries = Array.from({ length: 1000 }, (_, n) =>
    n % 4 === 0
      ? entry(n, "年底前", "2031-12-31")
      : n % 4 === 1
        ? entry(n, "6月底前", "2031-06-30")
        : entry(n, null, ""),
  );
  expect(deadlinesOf([entry(1000, "长期", ""), ...entries.toReversed()])).toEqual({
    printed: 501,
    dated: [
      {
        dueOn: "2031-06-30",
        deadline: "6月底前",
        tasks: 250,
        ids: ["task:0001", "task:0005", "task:0009", "task:0013"],
      },
      {
        dueOn: "2031-12-31",
        deadline: "年底前",
        tasks: 250,
        ids: ["task:0000", "task:0004", "task:0008", "task:0012"],
      },
    ],
  });
});

test("behind each number of a place stand as many tasks, in lists of any size and with their words", LONG, async () => {
  const places = await Promise.all((await idsOf(store, "Place")).map((id) => placePage(store, id)));
  const [page] = places.toSorted((a, b) => b.tasks.total - a.tasks.total);
  if (!page || page.partners.length === 0 || page.programs.length === 0 || page.higher.length === 0)
    throw new Error("expected the busiest place of the sample to have partners, programs and higher documents");
  const subject: Subject = { kind: "place", id: String(page.place.id) };
  const whole = await list(subject, { limit: 71 });
  expect(whole).toEqual(await list(subject));
  expect(whole.length).toBe(page.tasks.total);
  expect(whole.slice(0, page.tasks.items.length)).toEqual(page.tasks.items);
  for (const { organization, counts } of page.bodies.slice(0, 8))
    for (const role of ["lead", "responsible", "cooperating"] as const) {
      const found = await list(subject, { shared: organization.id, role });
      expect(found.length).toBe(counts[role]);
      for (const { units } of found)
        expect(units.some((unit) => unit.organization.id === organization.id && unit.role === role)).toBe(true);
    }
  for (const { organization } of page.partners.slice(0, 4))
    expect(await list(subject, { shared: organization.id })).toEqual(
      whole.filter(({ units }) => units.some((unit) => unit.organization.id === organization.id)),
    );
  for (const { program, tasks } of page.programs.slice(0, 4))
    expect((await list(subject, { program: program.id })).length).toBe(tasks);
  for (const { document, tasks } of page.higher.slice(0, 4))
    expect((await list(subject, { under: document.id })).length).toBe(tasks);
  for (const year of Object.keys(page.byYear))
    expect(await list(subject, { year: year || "none" })).toEqual(
      whole.filter(({ document }) => (document.issuedOn?.slice(0, 4) ?? "") === year),
    );
  expect((await list(subject, { due: "with" })).length).toBe(page.deadlines.printed);

  const words: TaskWords[] = [];
  for await (const line of allWords(store, subject, { ...ALL, role: "lead" }))
    words.push(JSON.parse(line) as TaskWords);
  const led = await list(subject, { role: "lead" });
  expect(words.map(({ id }) => id)).toEqual(led.map(({ id }) => id));
  const own = new Set(page.bodies.map(({ organization }) => organization.id));
  for (const { units, evidence } of words)
    expect(
      units.some((unit) => own.has(unit.organization.id) && unit.evidence.relationshipId === evidence.relationshipId),
    ).toBe(true);
});

test("a program lists the documents that name another too, and tells where each name stands", LONG, async () => {
  let [beside, names] = [0, 0];
  for (const id of await idsOf(store, "Program")) {
    const page = await programPage(store, id);
    for (const { program, documents } of page.beside.slice(0, 3)) {
      const found = await programDocuments(store, id, { beside: program.id, year: null, skip: 0, limit: 500 });
      expect(found.total).toBe(documents);
      expect(found.items.length).toBe(documents);
      const back = await programDocuments(store, program.id, { beside: id, year: null, skip: 0, limit: 500 });
      expect(back.items.map(({ document }) => document.id)).toEqual(found.items.map(({ document }) => document.id));
      beside++;
    }
    for (const { name } of page.printedNames) {
      expect((await programWords(store, id, name)).quote).toBe(name);
      names++;
    }
    const days = page.named.items.map(({ document }) => document.issuedOn ?? "~");
    expect(days).toEqual(days.toSorted());
  }
  expect(beside).toBeGreaterThan(10);
  expect(names).toBeGreaterThan(10);
});

test("what the graph does not hold is not found", async () => {
  for (const kind of ["organization", "program", "place"] as const)
    await expect(taskPage(store, { kind, id: "place:none" }, ALL)).rejects.toMatchObject({ status: 404 });
  await expect(programWords(store, "prog:none", "甲")).rejects.toMatchObject({ status: 404 });
});

test(
  "a year of the documents that name a program leads to as many of them, and stretches of the list add up to it",
  LONG,
  async () => {
    for (const id of await idsOf(store, "Program")) {
      const { documentsByYear, named } = await programPage(store, id);
      expect(Object.values(documentsByYear).reduce((sum, n) => sum + n, 0)).toBe(named.total);
      for (const [year, n] of Object.entries(documentsByYear)) {
        const asked = { beside: null, year: year || "none" };
        const { items, total } = await programDocuments(store, id, { ...asked, skip: 0, limit: 500 });
        expect([id, year, total, items.length]).toEqual([id, year, n, n]);
        expect(items.every(({ document }) => (document.issuedOn ?? "").slice(0, 4) === year)).toBe(true);
        const rest = await programDocuments(store, id, { ...asked, skip: 1, limit: 500 });
        expect(rest.items).toEqual(items.slice(1));
      }
    }
  },
);
