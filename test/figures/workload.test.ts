/** The numbers of the workload are the pairs of task and body of the graph, and each is the length of its list. */
import { describe, expect, test } from "vitest";
import { deadlines, duties } from "../../server/api/views/duties.ts";
import { workload } from "../../server/api/views/workload.ts";
import { counted } from "./counted.ts";

const at = counted();

const PLACES = [null, "place:131000"] as const;
describe.each(["year", "document", "program"] as const)("workload by %s", (by) => {
  test.each(
    PLACES.flatMap((place) =>
      [true, false].flatMap((collectives) => [true, false].map((reforms) => [place, collectives, reforms] as const)),
    ),
  )(
    "at %s, collectives %s, reforms %s: rows, columns and the whole add up to the pairs of the graph",
    async (place, collectives, reforms) => {
      const answer = await workload(at.store, at.figures, { by, place, collectives, reforms, limit: 10_000 });
      const sum = (list: readonly { lead: number; responsible: number; cooperating: number }[]) =>
        list.reduce((total, { lead, responsible, cooperating }) => total + lead + responsible + cooperating, 0);
      const where = [
        ...(collectives ? [] : ["o.kind <> 'collective'"]),
        ...(place === null ? [] : ["EXISTS { MATCH (o)-[:IN_PLACE]->(:Place {id: $place}) }"]),
      ];
      const pairs = await at.countOf(
        `MATCH (t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization) ${by === "program" ? "MATCH (t)-[:PART_OF]->(p:Program) " : ""}${where.length > 0 ? `WHERE ${where.join(" AND ")} ` : ""}RETURN count(*) AS n`,
        { place },
      );
      expect(pairs).toBeGreaterThan(0);
      expect(sum([answer.grandTotal])).toBe(pairs);
      expect(sum(answer.rows.map((row) => row.total))).toBe(pairs);
      expect(sum(Object.values(answer.columnTotals))).toBe(pairs);
      for (const row of answer.rows) expect(sum(Object.values(row.cells))).toBe(sum([row.total]));
      for (const { key } of answer.columns)
        expect(sum([answer.columnTotals[key] ?? { lead: 0, responsible: 0, cooperating: 0 }])).toBe(
          sum(answer.rows.flatMap((row) => row.cells[key] ?? [])),
        );
    },
  );
});

describe.each(["year", "document", "program"] as const)("a number of the workload by %s", (by) => {
  test.each([true, false])("is the length of its list of tasks, each with its words (reforms %s)", async (reforms) => {
    const answer = await workload(at.store, at.figures, {
      by,
      place: "place:131000",
      collectives: true,
      reforms,
      limit: 12,
    });
    for (const { organization, cells } of answer.rows)
      for (const [column, { lead, responsible, cooperating }] of Object.entries(cells)) {
        if (column === "…") continue;
        const list = await duties(at.store, { organization: organization.id, by, column, reforms, limit: 500 });
        expect(list.total).toBe(lead + responsible + cooperating);
        expect(list.items.filter((item) => item.role === "lead")).toHaveLength(lead);
        for (const { evidence } of list.items) expect(evidence.end).toBeGreaterThan(evidence.start);
      }
  });
});

test("a body is one row with those that it was before reforms, or stands apart from them", async () => {
  const ask = (reforms: boolean) =>
    workload(at.store, at.figures, { by: "year", place: null, collectives: false, reforms, limit: 10_000 });
  const [apart, together] = [await ask(false), await ask(true)];
  const ids = (answer: typeof apart) => answer.rows.map(({ organization }) => organization.id);
  expect(ids(apart)).toContain("org:廊坊市国土资源局");
  expect(ids(together)).not.toContain("org:廊坊市国土资源局");
  const merged = together.rows.find(({ organization }) => organization.id === "org:廊坊市自然资源和规划局");
  expect(merged?.former.map(({ id }) => id)).toContain("org:廊坊市国土资源局");
  expect(together.grandTotal).toEqual(apart.grandTotal);
  expect(apart.rows.every(({ former }) => former.length === 0)).toBe(true);
  expect(new Set(ids(together)).size).toBe(together.rows.length);
});

test("collectives stand after the bodies, and are counted where they are left out", async () => {
  const ask = (collectives: boolean) =>
    workload(at.store, at.figures, { by: "year", place: null, collectives, reforms: false, limit: 10_000 });
  const [without, all] = [await ask(false), await ask(true)];
  const kinds = all.rows.map(({ organization }) => organization.kind === "collective");
  expect(kinds).toEqual([...kinds.filter((kind) => !kind), ...kinds.filter(Boolean)]);
  expect(kinds.filter(Boolean)).toHaveLength(all.collectives.total);
  expect(without.collectives).toEqual(all.collectives);
  expect(without.total + without.collectives.total).toBe(all.total);
  expect(without.grandTotal.lead + without.collectives.counts.lead).toBe(all.grandTotal.lead);
});

test("deadlines: every task with a day, earliest first, and only bodies that were asked about", async () => {
  const all = await deadlines(at.store, { place: null, collectives: true, reforms: false, limit: 1500 });
  const dated = await at.countOf(
    "MATCH (t:Task)-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization) WHERE t.dueOn IS NOT NULL RETURN count(DISTINCT t.id) AS n",
  );
  expect(all.total).toBe(dated);
  const days = all.items.map(({ dueOn }) => dueOn ?? "");
  expect(days).toEqual(days.toSorted());
  for (const { bodies, units } of all.items)
    expect(bodies).toEqual([...new Set(units.map((unit) => unit.organization.id))].sort());
  const here = await deadlines(at.store, { place: "place:131000", collectives: false, reforms: false, limit: 1500 });
  expect(here.total).toBeGreaterThan(0);
  expect(here.total).toBeLessThan(all.total);
  for (const { bodies } of here.items) for (const id of bodies) expect(id).toContain("廊坊");
});

test("deadlines with reforms: what bodies have become, as the workload counts them", async () => {
  const all = await deadlines(at.store, { place: null, collectives: false, reforms: true, limit: 1500 });
  const bodies = new Set(all.items.flatMap((item) => item.bodies));
  expect(all.became.length).toBeGreaterThan(0);
  const { rows } = await workload(at.store, at.figures, {
    by: "year",
    place: null,
    collectives: false,
    reforms: true,
    limit: 10_000,
  });
  for (const { id, last } of all.became) {
    expect(bodies).toContain(id);
    expect(rows.find((row) => row.organization.id === last.id)?.former.map((body) => body.id)).toContain(id);
  }
});
