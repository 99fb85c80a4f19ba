/** The same files give the same graph and the same answers, in any order, on either engine. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentText } from "../../server/api/index.ts";
import { doubts } from "../../server/api/views/doubts.ts";
import { organizationBrief, organizationPage } from "../../server/api/views/organization.ts";
import { placePage } from "../../server/api/views/place.ts";
import { programPage } from "../../server/api/views/program.ts";
import { exportGraph } from "../../server/export/index.ts";
import { figuresOf } from "../../server/figures/index.ts";
import { examine } from "../../server/ingest/doctor.ts";
import { type ImportInput, importFiles, removeSources } from "../../server/ingest/index.ts";
import { askQuestion, questions } from "../../server/questions/index.ts";
import { packageRoot } from "../../server/root.ts";
import type { Store } from "../../server/store/index.ts";
import { expectPlace, expectProgram, idsOf } from "../api/pages.ts";
import { engines } from "../contract/engines.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const folder = (path: string): ImportInput[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => ({ name, path: join(path, name) }))
    : [];
const own: ImportInput[] = Object.entries(FIXTURES).map(([name, text]) => ({
  name,
  bytes: new TextEncoder().encode(text),
}));
const sample = folder(join(packageRoot, "seed"));
const real = folder(join(packageRoot, "../shared/seeds"));

const bytesOf = async (store: Store): Promise<string> => {
  let bytes = "";
  for await (const chunk of exportGraph(store, "jsonl")) bytes += chunk;
  return bytes;
};

/** the same shuffle in every run */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

// several imports on a machine that may be at work with other things
describe.each(engines)("$name", { timeout: 300_000 }, (engine) => {
  describe.skipIf(engine.missing !== null)(`on a real engine${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let store: Store;
    const corpus = [...own, ...sample];

    beforeAll(async () => {
      await engine.start();
      store = await engine.fresh();
    });
    afterAll(async () => {
      await store?.close();
      await engine.stop();
    });

    test("order, parts, repetition and removal leave no trace in the graph", async () => {
      await importFiles(store, corpus);
      const wanted = await bytesOf(store);
      await store.close();
      store = await engine.fresh();
      const order = shuffled(corpus, 7);
      for (const part of [order.slice(0, 5), order.slice(3, 20), order.slice(15), real.slice(0, 1)])
        await importFiles(store, part);
      if (real.length > 0)
        await removeSources(
          store,
          real.slice(0, 1).map((file) => file.name),
        );
      expect(await bytesOf(store)).toBe(wanted);
      const { change } = await importFiles(store, corpus);
      expect(change).toEqual({ upserted: 0, deleted: 0 });
    });

    test("doctor finds every invariant true", async () => {
      const { checks } = await examine(store);
      expect(checks.filter((check) => !check.ok)).toEqual([]);
    });
  });
});

const missing = engines.find((engine) => engine.missing !== null);
describe.skipIf(missing !== undefined)(
  `both engines hold the same${missing ? ` (${missing.name}: ${missing.missing})` : ""}`,
  () => {
    const stores: Store[] = [];
    const corpus = real.length > 0 ? real : sample;

    beforeAll(async () => {
      for (const engine of engines) {
        await engine.start();
        const store = await engine.fresh();
        await importFiles(store, corpus);
        stores.push(store);
      }
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
      for (const engine of engines) await engine.stop();
    });

    test("exports are the same bytes", async () => {
      const [embedded, neo4j] = await Promise.all(stores.map(bytesOf));
      expect(embedded?.length).toBeGreaterThan(10_000);
      expect(neo4j === embedded).toBe(true);
    });

    test("doubtful things are the same, of all files and of some", async () => {
      const [one] = (await stores[0]?.listSources()) ?? [];
      for (const sources of [[], [`src:${one?.id}`]]) {
        const [embedded, neo4j] = await Promise.all(
          stores.map((store) => doubts(store, () => figuresOf(store, "/dev/null", "none"), sources, 1000)),
        );
        expect(embedded?.items.length).toBeGreaterThan(0);
        expect(neo4j).toEqual(embedded);
      }
    });

    test("a body's page and a text with what stands before it are the same", async () => {
      const pages = await Promise.all(stores.map((store) => organizationPage(store, "org:廊坊市发展和改革委员会")));
      expect(pages[0]?.printedNames.length).toBeGreaterThan(1);
      expect(pages[1]).toEqual(pages[0]);
      const [first, second] = stores;
      const { rows } = (await first?.read("MATCH (o:Organization) RETURN o.id AS id ORDER BY id LIMIT 40", {})) ?? {};
      expect(rows?.length).toBe(40);
      for (const [id] of rows ?? [])
        if (first && second)
          expect(await organizationBrief(second, String(id))).toEqual(await organizationBrief(first, String(id)));
      const texts = await Promise.all(stores.map((store) => documentText(store, "doc:廊政〔2015〕59号")));
      expect(texts[0]?.before).not.toBeNull();
      expect(texts[1]).toEqual(texts[0]);
    });

    test("the pages of places and programs are the same, and their numbers are those of the graph", {
      timeout: 120_000,
    }, async () => {
      const [first, second] = stores;
      if (!first || !second) throw new Error("expected two stores");
      let duties = 0;
      for (const store of stores) {
        for (const id of (await idsOf(store, "Place")).slice(0, 12)) duties += await expectPlace(store, id);
        for (const id of (await idsOf(store, "Program")).slice(0, 12)) duties += await expectProgram(store, id);
      }
      expect(duties).toBeGreaterThan(100);
      for (const id of await idsOf(first, "Place"))
        expect(await placePage(second, id)).toEqual(await placePage(first, id));
      for (const id of await idsOf(first, "Program"))
        expect(await programPage(second, id)).toEqual(await programPage(first, id));
    });

    test.each([...questions().values()])("$name is answered with the same rows", async ({ name, parameters }) => {
      const suggestion: Readonly<Record<string, string>> = {
        document: "doc:廊政〔2015〕59号",
        organization: "org:廊坊市发展和改革委员会",
        place: "place:131000",
      };
      const given = Object.fromEntries(
        parameters
          .filter((parameter) => parameter.default === null)
          .map((parameter) => [parameter.name, suggestion[parameter.type] ?? "工程"]),
      );
      const [embedded, neo4j] = await Promise.all(
        stores.map((store) => askQuestion(store, name, given, { maxRows: 5000 })),
      );
      expect(neo4j?.table.columns).toEqual(embedded?.table.columns);
      expect(neo4j?.table.rows).toEqual(embedded?.table.rows);
    });
  },
);
