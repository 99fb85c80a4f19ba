/** Every edge that is drawn opens the sentence it was read from: in the network, the cascade and the picture of partners. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fromDocument, fromNeighbours, fromOrganization, fromPaths } from "../../client/graph/additions.ts";
import type { Addition } from "../../client/graph/scene.ts";
import { CASCADE_TYPES, cascade } from "../../server/api/views/cascade.ts";
import { documentPage, documentTasks } from "../../server/api/views/document.ts";
import { firstRows, LISTS } from "../../server/api/views/lists.ts";
import { neighbours, paths } from "../../server/api/views/node.ts";
import { organizationPage } from "../../server/api/views/organization.ts";
import type { Evidence } from "../../server/model/api.ts";
import { RELATIONSHIP_TYPES } from "../../server/model/index.ts";
import type { Store } from "../../server/store/index.ts";
import { openSample } from "./sample.ts";

/** what no text says: where places lie, what a body became, which file holds a document */
const UNSAID: ReadonlySet<string> = new Set(["IN_PLACE", "PART_OF", "SUCCEEDED_BY", "FROM_SOURCE"]);
let store: Store;
let close: () => Promise<void>;
/** document → its file's text, and where in it the document stands */
const held = new Map<string, { readonly text: string; readonly start: number; readonly end: number }>();

beforeAll(async () => {
  ({ store, close } = await openSample());
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.held = true RETURN d.id, d.sourceId, d.start, d.`end`",
    {},
  );
  const texts = new Map<string, string>();
  for (const [id, source, start, end] of rows) {
    const name = String(source);
    if (!texts.has(name)) texts.set(name, (await store.getSource(name))?.text ?? "");
    held.set(String(id), { text: texts.get(name) ?? "", start: Number(start), end: Number(end) });
  }
});
afterAll(() => close());

const idsOf = async (statement: string): Promise<readonly string[]> =>
  (await store.read(statement, {})).rows.map(([id]) => String(id));

/** Its words stand in the text of the document that it leads to. */
function expectWords(evidence: Evidence | null, about: string): void {
  expect(evidence, about).not.toBeNull();
  if (evidence === null) return;
  const document = held.get(evidence.documentId);
  expect(document, `${about}: ${evidence.documentId} is held`).toBeDefined();
  expect(evidence.end, about).toBeGreaterThan(evidence.start);
  expect(document?.text.slice(evidence.start, evidence.end), about).toBe(evidence.quote);
  expect(evidence.start, about).toBeGreaterThanOrEqual(document?.start ?? Number.NaN);
  expect(evidence.end, about).toBeLessThanOrEqual(document?.end ?? Number.NaN);
}
function expectDrawn({ links }: Addition): number {
  const said = links.filter(({ type }) => !UNSAID.has(type));
  for (const link of said) expectWords(link.evidence, `${link.type} ${link.from} ${link.to}`);
  return said.length;
}

describe("in the network", () => {
  test("round a document", async () => {
    let drawn = 0;
    for (const id of await idsOf("MATCH (d:Document) RETURN d.id ORDER BY d.id"))
      drawn += expectDrawn(fromDocument(await documentPage(store, id)));
    expect(drawn).toBeGreaterThan(500);
  });
  test("round a body", async () => {
    let drawn = 0;
    for (const id of await idsOf("MATCH (o:Organization) RETURN o.id ORDER BY o.id LIMIT 200"))
      drawn += expectDrawn(fromOrganization(firstRows(await organizationPage(store, id), LISTS.organizations)));
    expect(drawn).toBeGreaterThan(100);
  });
  test.each(["Document", "Organization", "Task", "Program", "Place"])(
    "what a %s brings by its neighbours",
    async (label) => {
      let drawn = 0;
      const options = { types: RELATIONSHIP_TYPES, direction: "both", limit: 500, skip: 0 } as const;
      for (const id of await idsOf(`MATCH (n:${label}) RETURN n.id ORDER BY n.id LIMIT 120`))
        drawn += expectDrawn(fromNeighbours(await neighbours(store, id, options)));
      if (label !== "Place") expect(drawn).toBeGreaterThan(100);
    },
  );
  test("on a path", async () => {
    const [from = ""] = await idsOf("MATCH (o:Organization)<-[:LED_BY]-(:Task) RETURN o.id ORDER BY o.id LIMIT 1");
    const [to = ""] = await idsOf("MATCH (d:Document)-[:IMPLEMENTS]->(t:Document) RETURN t.id ORDER BY t.id LIMIT 1");
    const way = await paths(store, from, to, 20);
    expect(expectDrawn(fromPaths(way))).toBe(way.relationships.filter(({ type }) => !UNSAID.has(type)).length);
  });
});

test.each(["down", "up"] as const)("in a cascade (%s)", async (direction) => {
  let drawn = 0;
  for (const id of await idsOf("MATCH (d:Document) RETURN d.id ORDER BY d.id")) {
    const { edges } = await cascade(store, id, { direction, types: CASCADE_TYPES, limit: 300 });
    for (const edge of edges) expectWords(edge.evidence, `${edge.type} ${edge.from} ${edge.to}`);
    drawn += edges.length;
  }
  expect(drawn).toBeGreaterThan(200);
});

test("in the picture of partners: each line is as many tasks as both stand in, each with words", async () => {
  let lines = 0;
  for (const id of await idsOf(
    "MATCH (o:Organization)<-[:LED_BY]-(:Task) RETURN DISTINCT o.id AS id ORDER BY id LIMIT 40",
  )) {
    const { partners } = await organizationPage(store, id);
    const { rows } = await store.read(
      `MATCH (:Organization {id: $id})<-[r:LED_BY]-(t:Task)-[s:ASSIGNED_TO|SUPPORTED_BY]->(q:Organization)
       WHERE r.start < r.\`end\` AND s.start < s.\`end\` AND r.quote <> '' AND s.quote <> ''
       RETURN q.id AS partner, type(s) AS role, count(DISTINCT t) AS tasks`,
      { id },
    );
    const said = new Map<string, number>();
    for (const [partner, , tasks] of rows) said.set(String(partner), (said.get(String(partner)) ?? 0) + Number(tasks));
    for (const { organization, leads } of partners) {
      if (leads === 0) continue;
      lines++;
      expect(leads, `${id} leads ${organization.id}`).toBe(said.get(organization.id));
    }
  }
  expect(lines).toBeGreaterThan(20);
});

test("who is charged in a document, with how many of its tasks: of all its tasks, which come a stretch at a time", async () => {
  let charged = 0;
  for (const id of await idsOf("MATCH (d:Document)-[:ASSIGNS]->(:Task) RETURN DISTINCT d.id AS id ORDER BY id")) {
    const { tasks, units } = await documentPage(store, id);
    const all = await documentTasks(store, id, 0, 500);
    expect(all.items).toEqual(tasks.items);
    const [first, rest] = [await documentTasks(store, id, 0, 1), await documentTasks(store, id, 1, 500)];
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect(first.truncated).toBe(all.total > 1);
    const counted = new Map<string, number>();
    for (const task of all.items)
      for (const unit of new Set(task.units.map(({ organization }) => organization.id)))
        counted.set(unit, (counted.get(unit) ?? 0) + 1);
    expect(new Map(units.map(({ organization, tasks: n }) => [organization.id, n]))).toEqual(counted);
    charged += units.length;
  }
  expect(charged).toBeGreaterThan(100);
});
