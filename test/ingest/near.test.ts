/** The order in which elements are loaded: none is lost or doubled, and those of one body, and of one place, stand side by side. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { elementOf, gathered, lineOf, ownersOf } from "../../server/ingest/near.ts";
import type { Graph, GraphElement, RelationshipType } from "../../server/model/index.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-near-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** how many runs of equal neighbours there are */
const runs = (keys: readonly string[]): number => keys.filter((key, at) => at === 0 || key !== keys[at - 1]).length;

test("all lines come back once; places and owners are in one piece each, on disk and in memory", async () => {
  const owner = fc.tuple(
    fc.constantFrom("甲县", "乙市", "丙|区", "丁\t州"),
    fc.constantFrom("教育局", "水利局", "财政局"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(owner, fc.string({ unit: "binary" })), { maxLength: 60 }),
      fc.constantFrom(1, 3, 1_000),
      async (items, most) => {
        const elements = items.map(([[place, name], text], n) => ({
          id: `task:${n}`,
          owner: `org:${place}|${name}`,
          text,
        }));
        const lines = elements.map((element) => lineOf(element.owner, element));
        const found: string[] = [];
        for await (const line of gathered(each(lines), lines.length, folder, most)) found.push(line);
        expect(found.toSorted()).toEqual(lines.toSorted());
        const read = found.map((line) => elementOf(line) as (typeof elements)[number]);
        expect(read.toSorted((a, b) => Number(a.id.slice(5)) - Number(b.id.slice(5)))).toEqual(elements);
        const owners = read.map((element) => element.owner);
        expect(runs(owners)).toBe(new Set(owners).size);
      },
    ),
    { numRuns: 80 },
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("a task and its relationships are with who leads it, a document with who issued it, others with themselves", () => {
  const relationship = (type: RelationshipType, start: string, end: string): GraphElement => ({
    kind: "relationship",
    id: `${type} ${start} ${end}`,
    type,
    start,
    end,
    properties: { id: `${type} ${start} ${end}` },
  });
  const relationships = [
    relationship("SUPPORTED_BY", "task:1", "org:甲县|财政局"),
    relationship("LED_BY", "task:1", "org:甲县|水利局"),
    relationship("LED_BY", "task:1", "org:甲县|教育局"),
    relationship("PART_OF", "task:1", "prog:x"),
    relationship("ISSUED_BY", "doc:1", "org:甲县|政府"),
    relationship("IMPLEMENTS", "doc:1", "doc:2"),
    relationship("IN_PLACE", "org:甲县|政府", "place:甲县"),
  ];
  const graph = {
    nodes: new Map(),
    relationships: new Map(relationships.map((one) => [one.id, one])),
  } as unknown as Graph;
  const owner = ownersOf(graph);
  expect(relationships.map(owner)).toEqual([
    "org:甲县|教育局",
    "org:甲县|教育局",
    "org:甲县|教育局",
    "org:甲县|教育局",
    "org:甲县|政府",
    "org:甲县|政府",
    "org:甲县|政府",
  ]);
  const node = (id: string): GraphElement => ({ kind: "node", id, labels: ["Document"], properties: { id } });
  expect(["task:1", "doc:1", "doc:2"].map((id) => owner(node(id)))).toEqual([
    "org:甲县|教育局",
    "org:甲县|政府",
    "doc:2",
  ]);
});
