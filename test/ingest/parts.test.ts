/** An import in many small parts, on disk, gives what one computation in memory gives. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { examine } from "../../server/ingest/doctor.ts";
import { importFiles, rebuild, removeSources, walk } from "../../server/ingest/index.ts";
import { createSpill } from "../../server/ingest/spill.ts";
import { type Correction, canonical, type Graph } from "../../server/model/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { computeGraph } from "./computed.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-parts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inputs = Object.entries(FIXTURES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

async function held(store: Store): Promise<string> {
  const elements: string[] = [];
  for await (const element of store.scan()) elements.push(canonical(element));
  return elements.join("\n");
}
const sorted = ({ nodes, relationships }: Graph): string =>
  [nodes, relationships]
    .flatMap((map) =>
      [...(map as ReadonlyMap<string, { readonly id: string }>).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
    .map(canonical)
    .join("\n");

const joined: readonly Correction[] = [
  { kind: "same", subject: "org:廊坊市民政局", value: "org:廊坊市财政局" },
  { kind: "same", subject: "doc:冀政发〔2031〕12号", value: "doc:国发〔2031〕5号" },
  { kind: "wrong", subject: "org:教育部" },
  { kind: "notSame", subject: "org:廊坊市财政局", value: "市财政局" },
  { kind: "same", subject: "org:廊坊市财政局|市财政局", value: "org:廊坊市人民政府" },
];

/** what the rules could not decide in the fixtures, decided by a person */
const settled = async (store: Store): Promise<readonly Correction[]> =>
  (await computeGraph(store)).links
    .filter((link) => link.outcome !== "resolved" && link.kind === "organization")
    .map((link) => ({ kind: "same", subject: link.target, value: "org:廊坊市人民政府" }));

test("what people decided is not counted as doubtful", async () => {
  const store = await openStore({ dataFolder: join(folder, "doubtful") });
  try {
    await store.ensureSchema();
    const form = `廊坊市人民政府关于检查的通知\n廊政〔2031〕77号\n各单位：\n1.检查。（牵头单位：市综合执法局；责任单位：东风股）\n廊坊市人民政府\n2031年1月1日\n`;
    const more = { name: "unclear.txt", bytes: new TextEncoder().encode(form) };
    const before = (await importFiles(store, [...inputs, more])).doubtful;
    const corrections = await settled(store);
    expect(corrections.length).toBeGreaterThanOrEqual(2);
    const after = (await importFiles(store, [], { corrections, partSize: 0.01 })).doubtful;
    expect(after).toBe(before - corrections.length);
  } finally {
    await store.close();
  }
});

test.each([
  ["without corrections", []],
  ["with corrections that join nodes of different parts", joined],
])("the graph does not depend on the size of the parts, %s", async (name, corrections) => {
  const store = await openStore({ dataFolder: join(folder, name) });
  try {
    await store.ensureSchema();
    await importFiles(store, inputs, { partSize: 0.02 });
    const report = await rebuild(store, { corrections, partSize: 0.01 });
    expect(report.upserted > 0).toBe(corrections.length > 0);
    const { graph, links } = await computeGraph(store, { corrections });
    expect(await held(store)).toBe(sorted(graph));
    expect((await importFiles(store, [], { corrections, partSize: 0.01 })).doubtful).toBe(
      links.filter((link) => link.outcome !== "resolved").length,
    );
    expect(await rebuild(store, { corrections })).toEqual({ upserted: 0, deleted: 0 });
    const walked = await walk(store, { corrections, partSize: 0.01 }, () => true);
    const found: string[] = [];
    for await (const _ of walked.parts());
    for await (const link of walked.links()) found.push(canonical(link));
    await walked.close();
    expect(found.sort()).toEqual(links.map(canonical).sort());
    const examined = await examine(store, corrections, { partSize: 0.01 });
    expect(examined).toEqual(await examine(store, corrections));
    expect(examined.checks.filter(({ ok }) => !ok)).toEqual([]);
    // every part loses what the file alone said
    await removeSources(store, ["langfang.txt"], { corrections, partSize: 0.01 });
    expect(await held(store)).toBe(sorted((await computeGraph(store, { corrections })).graph));
  } finally {
    await store.close();
  }
});

test("doctor counts what is wrong in the store, in however many parts", async () => {
  const store = await openStore({ dataFolder: join(folder, "damaged") });
  try {
    await store.ensureSchema();
    await importFiles(store, inputs);
    const { graph } = await computeGraph(store);
    const nodes = [...graph.nodes.values()];
    const [gone] = [...graph.relationships.values()].filter(({ type }) => type === "LED_BY");
    const [changed] = nodes.filter(({ labels }) => labels[0] === "Place");
    const quoted = [...graph.relationships.values()].find(({ properties }) => "quote" in properties);
    if (!gone || !changed || !quoted) throw new Error("expected all three in the fixtures");
    await store.apply({
      deleteRelationships: [gone],
      deleteNodes: [],
      upsertNodes: [
        { ...changed, properties: { ...changed.properties, name: "别处" } },
        { kind: "node", id: "doc:nobody", labels: ["Document"], properties: { id: "doc:nobody" } },
      ],
      upsertRelationships: [{ ...quoted, properties: { ...quoted.properties, quote: "不是这样说的" } }],
    });
    for (const partSize of [0.01, 400]) {
      const details = new Map(
        (await examine(store, [], { partSize })).checks.map(({ name, detail }) => [name, detail]),
      );
      expect(details.get("the graph is what its sources say")).toContain("3 elements differ, 1 missing");
      expect(details.get("every quote equals its slice of the source")).toContain(`1 differ: ${quoted.id}`);
    }
  } finally {
    await store.close();
  }
});

test("lines come back as they went in, whether they went to disk or not, and nothing stays behind", async () => {
  const line = fc.string({ unit: "binary" }).map((text) => JSON.stringify(text));
  const added = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), line, fc.boolean()));
  const place = join(folder, "spill");
  await fc.assert(
    fc.asyncProperty(added, fc.constantFrom(1, 30, 10_000), async (steps, size) => {
      const spill = createSpill(place, size);
      for (const [key, text, settle] of steps) {
        spill.add(key, text);
        if (settle) await spill.settle();
      }
      for (const key of spill.keys()) {
        const lines: string[] = [];
        for await (const text of spill.lines(key)) lines.push(text);
        expect(lines).toEqual(steps.flatMap(([each, text]) => (each === key ? [text] : [])));
      }
      await spill.close();
    }),
    { numRuns: 60 },
  );
  expect(readdirSync(place)).toEqual([]);
});
