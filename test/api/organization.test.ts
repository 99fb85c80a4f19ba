/** A body's page against the graph itself: nothing is counted twice or left out, and what is asked for later are the words of what is shown. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { nameWords, organizationBrief, organizationPage } from "../../server/api/views/organization.ts";
import { MOST } from "../../server/api/views/task-lists.ts";
import { taskWhole } from "../../server/api/views/tasks.ts";
import type { RelationshipCell, Store } from "../../server/store/index.ts";
import { openSample } from "./sample.ts";

const ROLE: Readonly<Record<string, string>> = {
  LED_BY: "lead",
  ASSIGNED_TO: "responsible",
  SUPPORTED_BY: "cooperating",
};
let store: Store;
let close: () => Promise<void>;
let bodies: readonly string[];

beforeAll(async () => {
  ({ store, close } = await openSample());
  bodies = (await store.read("MATCH (o:Organization) RETURN o.id AS id ORDER BY id", {})).rows.map(([id]) =>
    String(id),
  );
}, 120_000);
afterAll(() => close());

/** how often each key comes, in order of key */
function tallied(keys: Iterable<string>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test("tasks, counts, years and printed names are those of its relationships", { timeout: 120_000 }, async () => {
  let duties = 0;
  for (const id of bodies) {
    const said = (
      await store.read(
        `MATCH (o:Organization {id: $id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
         RETURN r, d.issuedOn AS issuedOn, d.id AS document`,
        { id },
      )
    ).rows.map(([r, issuedOn, document]) => ({
      ...(r as unknown as RelationshipCell),
      year: String(issuedOn ?? "").slice(0, 4),
      document,
    }));
    const issued = (
      await store.read(
        `MATCH (o:Organization {id: $id})<-[r:ISSUED_BY]-(d:Document) WHERE r.sourceId = d.sourceId RETURN r`,
        { id },
      )
    ).rows.map(([r]) => r as unknown as RelationshipCell);
    const page = await organizationPage(store, id);
    const [[node] = []] = (await store.read("MATCH (o:Organization {id: $id}) RETURN o", { id })).rows;
    expect(page.organization).toEqual(node);
    expect(page.tasks.total).toBe(said.length);
    expect(page.documents).toBe(new Set(said.map(({ document }) => document)).size);
    expect(sorted(page.counts)).toEqual(tallied(said.map(({ type }) => ROLE[type] ?? "")));
    expect(
      sorted(
        Object.fromEntries(
          Object.entries(page.byYear).flatMap(([year, counts]) =>
            Object.entries(counts).map(([role, count]) => [`${year} ${role}`, count]),
          ),
        ),
      ),
    ).toEqual(tallied(said.map(({ type, year }) => `${year} ${ROLE[type]}`)));
    expect(sorted(Object.fromEntries(page.printedNames.map(({ name, count }) => [name, count])))).toEqual(
      tallied([...said, ...issued].flatMap(({ properties }) => String(properties.printedAs ?? "") || [])),
    );
    // each task once for each role, under the words of that very relationship
    if (!page.tasks.truncated)
      expect(page.tasks.items.map(({ evidence }) => evidence.relationshipId).sort()).toEqual(
        said.map((one) => one.id).sort(),
      );
    const of = new Map([...said, ...issued].map((one) => [one.id, one]));
    for (const { name, evidence } of page.printedNames)
      expect(of.get(evidence.relationshipId)?.properties).toMatchObject({ printedAs: name, quote: evidence.quote });
    duties += said.length;
  }
  expect(duties).toBeGreaterThan(500);
});

test("the brief is the page without words, and the words come when they are asked for", {
  timeout: 120_000,
}, async () => {
  let names = 0;
  for (const id of bodies) {
    const [brief, page] = [await organizationBrief(store, id, MOST), await organizationPage(store, id)];
    expect(brief).toEqual({
      ...page,
      tasks: {
        ...page.tasks,
        items: page.tasks.items.map(({ section: _, evidence: __, units, ...task }) => ({
          ...task,
          units: units.map(({ evidence: ___, ...unit }) => unit),
        })),
      },
      issued: { ...page.issued, items: page.issued.items.map(({ evidence: _, ...card }) => card) },
      printedNames: page.printedNames.map(({ name, count }) => ({ name, count })),
    });
    const [first, last] = [page.tasks.items[0], page.tasks.items.at(-1)];
    for (const item of [first, last]) {
      if (!item) continue;
      const { role: _, evidence: __, ...task } = item;
      expect(await taskWhole(store, task.id)).toEqual(task);
    }
    for (const { name } of brief.printedNames) {
      const { quote } = await nameWords(store, id, name);
      expect(quote).not.toBe("");
      names++;
    }
  }
  expect(names).toBeGreaterThan(50);
});

test("a task or a name that is not there is not found", async () => {
  await expect(taskWhole(store, "task:none")).rejects.toMatchObject({ status: 404 });
  await expect(nameWords(store, bodies[0] ?? "", "没有这个名称")).rejects.toMatchObject({ status: 404 });
});
