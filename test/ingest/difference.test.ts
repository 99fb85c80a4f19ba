import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "../../server/ingest/difference.ts";
import {
  canonical,
  type Graph,
  type GraphChange,
  type GraphElement,
  type GraphNode,
  type GraphRelationship,
} from "../../server/model/index.ts";

const node = fc
  .record({ id: fc.constantFrom("doc:a", "doc:b", "doc:c", "doc:d"), title: fc.constantFrom("甲", "乙") })
  .map(({ id, title }): GraphNode => ({ kind: "node", id, labels: ["Document"], properties: { id, title } }));

/** relationships only between nodes that are there */
const graph = fc
  .tuple(
    fc.array(node, { maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(1), fc.constantFrom("依据", "落实")), { maxLength: 6 }),
  )
  .map(([list, links]): Graph => {
    const nodes = new Map(list.map((item) => [item.id, item]));
    const ids = [...nodes.keys()];
    const relationships = new Map<string, GraphRelationship>();
    if (ids.length > 0) {
      for (const [from, to, slot, quote] of links) {
        const [start = "", end = ""] = [ids[from % ids.length], ids[to % ids.length]];
        const id = `r${slot}`;
        relationships.set(id, {
          kind: "relationship",
          id,
          type: slot === 0 ? "BASED_ON" : "IMPLEMENTS",
          start,
          end,
          properties: { id, quote },
        });
      }
    }
    return { nodes, relationships };
  });

async function* elementsOf({ nodes, relationships }: Graph): AsyncGenerator<GraphElement> {
  yield* nodes.values();
  yield* relationships.values();
}

/** what any engine does: deletes, then upserts by id */
function applied(present: Graph, change: GraphChange): Graph {
  const nodes = new Map(present.nodes);
  const relationships = new Map(present.relationships);
  for (const { id } of change.deleteRelationships) relationships.delete(id);
  for (const { id } of change.deleteNodes) nodes.delete(id);
  for (const item of [...(change.newNodes ?? []), ...change.upsertNodes]) nodes.set(item.id, item);
  for (const item of [...(change.newRelationships ?? []), ...change.upsertRelationships])
    relationships.set(item.id, item);
  return { nodes, relationships };
}

const plain = (value: Graph): string =>
  [...value.nodes.values(), ...value.relationships.values()].map(canonical).sort().join("\n");

test("applying the difference gives exactly the wanted graph", async () => {
  await fc.assert(
    fc.asyncProperty(graph, graph, async (wanted, present) => {
      expect(plain(applied(present, await difference(wanted, elementsOf(present))))).toBe(plain(wanted));
    }),
  );
});

test("a graph does not differ from itself", async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (same) => {
      expect(await difference(same, elementsOf(same))).toEqual({
        upsertNodes: [],
        upsertRelationships: [],
        newNodes: [],
        newRelationships: [],
        deleteNodes: [],
        deleteRelationships: [],
      });
    }),
  );
});

test("a relationship whose ends moved is taken away before it is written anew", async () => {
  const at = (end: string): Graph => ({
    nodes: new Map(),
    relationships: new Map([
      ["r", { kind: "relationship", id: "r", type: "BASED_ON", start: "doc:a", end, properties: { id: "r" } }],
    ]),
  });
  const change = await difference(at("doc:c"), elementsOf(at("doc:b")));
  expect(change.deleteRelationships).toEqual([{ id: "r", type: "BASED_ON", start: "doc:a", end: "doc:b" }]);
  expect(change.upsertRelationships.map((item) => item.end)).toEqual(["doc:c"]);
});
