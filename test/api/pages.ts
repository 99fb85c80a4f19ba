/** What the pages of places and programs must say, counted in Cypher. */
import { expect } from "vitest";
import { placePage } from "../../server/api/views/place.ts";
import { programPage } from "../../server/api/views/program.ts";
import type { DutiesOf, RoleCounts } from "../../server/model/api.ts";
import { SAME_DAY } from "../../server/model/days.ts";
import type { Store } from "../../server/store/index.ts";

const TYPES = { lead: "LED_BY", responsible: "ASSIGNED_TO", cooperating: "SUPPORTED_BY" } as const;
const ROLES = ["lead", "responsible", "cooperating"] as const;
/** the tasks of a subject, with its bodies */
const DUTIES = {
  place: (type: string) => `(:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:${type}]-(t:Task)`,
  program: (type: string) => `(:Program {id: $id})<-[:PART_OF]-(t:Task)-[:${type}]->(o:Organization)`,
};
const ANY = "LED_BY|ASSIGNED_TO|SUPPORTED_BY";

export const idsOf = async (store: Store, label: string): Promise<readonly string[]> =>
  (await store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`, {})).rows.map(([id]) => String(id));

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, n) => total + n, 0);
const size = (counts: RoleCounts): number => sum(Object.values(counts));
const nonZero = (found: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(found).filter(([, n]) => n > 0));

/** Fails where a number of the page is not that of the graph. @returns its duties */
export async function expectDuties(
  store: Store,
  kind: "place" | "program",
  id: string,
  page: Omit<DutiesOf, "totals"> & {
    readonly bodies: readonly { readonly organization: { readonly id: string }; readonly counts: RoleCounts }[];
  },
): Promise<number> {
  const pairs = async (statement: string): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries((await store.read(statement, { id })).rows.map(([key, n]) => [String(key), Number(n)]));
  const one = async (statement: string): Promise<number> =>
    Number((await store.read(statement, { id })).rows[0]?.[0] ?? 0);
  for (const role of ROLES) {
    const duties = DUTIES[kind](TYPES[role]);
    const total = await one(`MATCH ${duties} RETURN count(*)`);
    expect(page.counts[role], `${id} ${role}`).toBe(total);
    const years = await pairs(
      `MATCH ${duties} MATCH (t)<-[:ASSIGNS]-(d:Document) RETURN substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS n`,
    );
    expect(
      nonZero(Object.fromEntries(Object.entries(page.byYear).map(([year, counts]) => [year, counts[role]]))),
    ).toEqual(years);
    const bodies = await pairs(`MATCH ${duties} RETURN o.id AS body, count(*) AS n`);
    expect(
      nonZero(Object.fromEntries(page.bodies.map(({ organization, counts }) => [organization.id, counts[role]]))),
    ).toEqual(bodies);
  }
  const tasks = DUTIES[kind](ANY);
  expect(page.tasks.total, id).toBe(await one(`MATCH ${tasks} RETURN count(DISTINCT t)`));
  expect(page.deadlines.printed).toBe(
    await one(`MATCH ${tasks} WHERE t.deadline IS NOT NULL RETURN count(DISTINCT t)`),
  );
  // what is printed alike of a day stands once, however many tasks print it
  expect(
    Object.fromEntries(page.deadlines.dated.map(({ dueOn, deadline, tasks: n }) => [`${dueOn} ${deadline}`, n])),
  ).toEqual(
    await pairs(
      `MATCH ${tasks} WHERE t.deadline IS NOT NULL AND t.dueOn IS NOT NULL RETURN t.dueOn + ' ' + t.deadline AS day, count(DISTINCT t) AS n`,
    ),
  );
  for (const { tasks: n, ids } of page.deadlines.dated) expect(new Set(ids).size).toBe(Math.min(n, SAME_DAY));
  const days = page.deadlines.dated.map(({ dueOn }) => dueOn);
  expect(days).toEqual(days.toSorted());
  expect(page.documents).toBe(await one(`MATCH ${tasks} MATCH (t)<-[:ASSIGNS]-(d:Document) RETURN count(DISTINCT d)`));
  expect(Object.fromEntries(page.higher.map(({ document, tasks: n }) => [document.id, n]))).toEqual(
    await pairs(
      `MATCH ${tasks} WITH DISTINCT t MATCH (t)<-[:ASSIGNS]-(d:Document)-[:IMPLEMENTS|BASED_ON|FORWARDS]->(h:Document) RETURN h.id AS higher, count(DISTINCT t) AS n`,
    ),
  );
  expect(Object.fromEntries(page.programs.map(({ program, tasks: n }) => [program.id, n]))).toEqual(
    await pairs(
      `MATCH ${tasks} WITH DISTINCT t MATCH (t)-[:PART_OF]->(q:Program) WHERE q.id <> $id RETURN q.id AS program, count(t) AS n`,
    ),
  );
  return size(page.counts);
}

export async function expectPlace(store: Store, id: string): Promise<number> {
  const page = await placePage(store, id);
  const { rows } = await store.read(
    `MATCH (:Place {id: $id})<-[:IN_PLACE]-(:Organization)<-[:ISSUED_BY]-(d:Document) WHERE d.held = true
     RETURN substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(DISTINCT d) AS n`,
    { id },
  );
  expect(page.documentsByYear).toEqual(Object.fromEntries(rows.map(([year, n]) => [String(year), Number(n)])));
  expect(page.held.total).toBe(sum(Object.values(page.documentsByYear)));
  const own = new Set(page.bodies.map(({ organization }) => organization.id));
  expect(page.partners.filter(({ organization }) => own.has(organization.id))).toEqual([]);
  const others = await store.read(
    `MATCH (p:Place {id: $id})<-[:IN_PLACE]-(:Organization)<-[:${ANY}]-(t:Task) WITH DISTINCT p, t
     MATCH (t)-[:${ANY}]->(q:Organization) WHERE NOT EXISTS { (q)-[:IN_PLACE]->(:Place {id: $id}) } RETURN DISTINCT q.id AS id ORDER BY id`,
    { id },
  );
  expect(page.partners.map(({ organization }) => organization.id).sort()).toEqual(
    others.rows.map(([other]) => String(other)).sort(),
  );
  return expectDuties(store, "place", id, page);
}

export async function expectProgram(store: Store, id: string): Promise<number> {
  const page = await programPage(store, id);
  const named = await store.read(
    `MATCH (:Program {id: $id})<-[r:NAMES]-(d:Document) RETURN r.quote AS name, substring(coalesce(d.issuedOn, ''), 0, 4) AS year`,
    { id },
  );
  const tally = (at: number) => {
    const counts: Record<string, number> = {};
    for (const row of named.rows) counts[String(row[at])] = (counts[String(row[at])] ?? 0) + 1;
    return counts;
  };
  expect(page.named.total).toBe(named.rows.length);
  expect(page.documentsByYear).toEqual(tally(1));
  expect(Object.fromEntries(page.printedNames.map(({ name, count }) => [name, count]))).toEqual(tally(0));
  const beside = await store.read(
    `MATCH (:Program {id: $id})<-[:NAMES]-(d:Document)-[:NAMES]->(q:Program) WHERE q.id <> $id RETURN q.id AS id, count(DISTINCT d) AS n`,
    { id },
  );
  expect(Object.fromEntries(page.beside.map(({ program, documents }) => [program.id, documents]))).toEqual(
    Object.fromEntries(beside.rows.map(([other, n]) => [String(other), Number(n)])),
  );
  return expectDuties(store, "program", id, page);
}
