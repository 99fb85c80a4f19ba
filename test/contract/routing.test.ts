/**
 * An address with routing, neo4j://, as clusters and Aura have it: the driver asks the server who reads and who writes, and
 * hands each transaction the bookmark of the one before. One server is all there is here; it answers with a table of itself.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";
import { change, node, text } from "./graph.ts";
import { relayTo } from "./relay.ts";

const inputs = Object.entries(FIXTURES).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) }));
const reason = whyNot();

describe.skipIf(reason !== null)(`neo4j:// with routing${reason ? ` (${reason})` : ""}`, { timeout: 300_000 }, () => {
  let server: Awaited<ReturnType<typeof startNeo4j>>;
  let line: Awaited<ReturnType<typeof relayTo>>;
  let store: Store;
  const open = (uri: string) =>
    openStore({
      neo4j: { uri, username: server.username, password: server.password },
      dataFolder: "unused",
      limits: { timeoutMs: 120_000 },
    });

  beforeAll(async () => {
    line = await relayTo();
    // the table names this address, so that all that the driver says comes by here
    server = await startNeo4j({ settings: [`server.bolt.advertised_address=127.0.0.1:${line.port}`] });
    line.leadTo(Number(new URL(server.uri).port));
    store = await open(`neo4j://127.0.0.1:${line.port}`);
    await store.ensureSchema();
  }, 240_000);
  afterAll(async () => {
    await store?.close();
    line?.close();
    await server?.stop();
  }, 60_000);

  test("the table is asked for, and an import reads what it has just written", async () => {
    const report = await importFiles(store, inputs);
    expect(report.documents).toBeGreaterThan(0);
    expect(line.count(ROUTE)).toBeGreaterThan(0);
    // what was read with a bookmark is all there is
    const through = await text(store);
    const direct = await open(server.uri);
    expect(through).toBe(await text(direct));
    await direct.close();
  });

  test("a read after a write carries the bookmark of the write", async () => {
    const given = async () => {
      line.forget();
      await store.read("MATCH (d:Document) RETURN count(d) AS n", {});
      return line.bookmarks();
    };
    const before = await given();
    expect(before.length).toBeGreaterThan(0);
    await store.apply(change({ upsertNodes: [node("Program", "prog:路由", { name: "路由" })] }));
    const after = await given();
    expect(after.length).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
    expect((await store.read("MATCH (p:Program {id: 'prog:路由'}) RETURN p.name AS name", {})).rows).toEqual([
      ["路由"],
    ]);
  });
});

/** Bolt's ROUTE as it goes over the line: a structure of three fields and its signature. */
const ROUTE = Buffer.from([0xb3, 0x66]);
