/** How many relationships of each type a node has: what is counted, and what the counting asks the engine for. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { neighbours } from "../../server/api/views/node.ts";
import { NODE_LABELS, RELATIONSHIP_TYPES } from "../../server/model/index.ts";
import type { Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let store: Store;
const asked: string[] = [];

beforeAll(async () => {
  served = await serve(FIXTURES);
  store = new Proxy(served.store, {
    get: (target, name) => {
      const own: unknown = Reflect.get(target, name);
      if (name !== "read" || typeof own !== "function") return own;
      return (statement: string, ...others: unknown[]) => {
        asked.push(statement);
        return own.call(target, statement, ...others);
      };
    },
  });
});
afterAll(() => served.stop());

const COUNTS_ALONE = { types: [], direction: "both", limit: 50, skip: 0 } as const;

test.each(NODE_LABELS)("of a %s: as many as a walk finds, and none of none", async (label) => {
  const ids = (await served.store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 5`, {})).rows;
  expect(ids.length).toBeGreaterThan(0);
  for (const [id] of ids) {
    const walked = [];
    for (const [direction, arrow] of [
      ["out", "-[r]->"],
      ["in", "<-[r]-"],
    ] as const) {
      const statement = `MATCH (n:${label} {id: $id})${arrow}() RETURN type(r) AS type, count(*) AS total`;
      const { rows } = await served.store.read(statement, { id: id ?? null });
      walked.push(...rows.map(([type, total]) => ({ type, direction, total })));
    }
    const { groups } = await neighbours(store, String(id), COUNTS_ALONE);
    const inOrder = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect([...groups].sort(inOrder)).toEqual(walked.sort(inOrder));
  }
});

test.each(NODE_LABELS)(
  "of a %s: page after page each once, what leaves it first, type by type, in the order of the others",
  async (label) => {
    const ids = (await served.store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 4`, {})).rows;
    for (const [id] of ids) {
      const walked: string[] = [];
      for (const arrow of ["-[r]->", "<-[r]-"]) {
        const statement = `MATCH (n:${label} {id: $id})${arrow}(m) RETURN r.id AS link ORDER BY type(r), m.id, r.id`;
        walked.push(...(await served.store.read(statement, { id: id ?? null })).rows.map(([link]) => String(link)));
      }
      const paged: string[] = [];
      for (let skip = 0; skip < walked.length; skip += 3) {
        const options = { types: RELATIONSHIP_TYPES, direction: "both", limit: 3, skip } as const;
        const { relationships, nodes, total, truncated } = await neighbours(store, String(id), options);
        expect(total).toBe(walked.length);
        expect(truncated).toBe(skip + relationships.length < total);
        const held = new Set(nodes.map((one) => one.id));
        for (const { start, end } of relationships) expect(held.has(start === id ? end : start)).toBe(true);
        paged.push(...relationships.map((one) => one.id));
      }
      expect(paged).toEqual(walked);
    }
  },
);

test("no relationship is asked for its type, and none of many for itself", async () => {
  asked.length = 0;
  const [first] = (await served.store.read("MATCH (d:Document)<-[:BASED_ON]-() RETURN d.id AS id LIMIT 1", {})).rows;
  await neighbours(store, String(first?.[0]), COUNTS_ALONE);
  await neighbours(store, String(first?.[0]), { ...COUNTS_ALONE, types: ["BASED_ON"] });
  expect(asked.length).toBeGreaterThan(3);
  for (const statement of asked) {
    expect(statement).not.toMatch(/type\(/);
    if (/RETURN r\b(?!\.)/.test(statement)) expect(statement).toMatch(/^UNWIND \$ids/);
  }
});
