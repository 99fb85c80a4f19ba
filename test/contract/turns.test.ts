/** New elements are created without being looked for, and yet never twice: two importers at once, and commits that are not heard of. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { canonical } from "../../server/model/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { engines } from "./engines.ts";
import { change, small, text } from "./graph.ts";
import { relayTo } from "./relay.ts";

const fresh = change({ newNodes: small.upsertNodes, newRelationships: small.upsertRelationships });
const EXPECTED = [
  ...[...small.upsertNodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ...[...small.upsertRelationships].sort((a, b) => (a.id < b.id ? -1 : 1)),
]
  .map(canonical)
  .join("\n");
const inputs = Object.entries(FIXTURES).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) }));

describe.each(engines)("$name", (engine) => {
  describe.skipIf(engine.missing !== null)(`new elements${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let store: Store;
    beforeAll(() => engine.start(), 240_000);
    afterAll(async () => {
      await store?.close();
      await engine.stop();
    }, 60_000);
    beforeEach(async () => {
      await store?.close();
      store = await engine.fresh();
    }, 60_000);

    test("are written once, whoever writes in between", async () => {
      const [first, second] = [await store.comparing(), await store.comparing()];
      await second(fresh);
      await first(fresh);
      expect(await text(store)).toBe(EXPECTED);
    });

    test("are written once, where the first writer was not comparing", async () => {
      const later = await store.comparing();
      await store.apply(small);
      await later(fresh);
      expect(await text(store)).toBe(EXPECTED);
    });

    test("replace nothing that stands beside them", async () => {
      const apply = await store.comparing();
      await apply(change({ newNodes: small.upsertNodes.slice(0, 3) }));
      await apply(change({ newNodes: small.upsertNodes.slice(3), upsertNodes: small.upsertNodes.slice(0, 1) }));
      await apply(change({ newRelationships: small.upsertRelationships }));
      expect(await text(store)).toBe(EXPECTED);
    });

    // one process writes into the embedded engine's store: nobody writes in between, and nothing goes over a line
    if (engine.name === "embedded") return;

    test("two imports at once give the graph of one", async () => {
      await importFiles(store, inputs);
      const wanted = await text(store);
      await store.close();
      store = await engine.fresh();
      const other = await engine.again();
      await Promise.all([importFiles(store, inputs), importFiles(other, inputs.toReversed())]);
      await other.close();
      expect(await text(store)).toBe(wanted);
    });

    test("a commit that is not heard of is not done again", async () => {
      const address = engine.address();
      const between = await relayTo(Number(new URL(address.uri).port));
      const through = await openStore({
        neo4j: { ...address, uri: `bolt://127.0.0.1:${between.port}` },
        dataFolder: "unused",
      });
      try {
        const apply = await through.comparing();
        between.cutNext(2);
        await apply(fresh);
        expect(between.cuts()).toBe(2);
      } finally {
        await through.close();
        between.close();
      }
      expect(await text(store)).toBe(EXPECTED);
    });
  });
});
