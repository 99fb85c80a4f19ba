/**
 * An address with routing, neo4j://, as clusters and Aura have it: the driver asks the server who reads and who writes, and
 * hands each transaction the bookmark of the one before. One server is all there is here; it answers with a table of itself.
 */
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";
import { change, node, text } from "./graph.ts";

const inputs = Object.entries(FIXTURES).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) }));
const reason = whyNot();

describe.skipIf(reason !== null)(`neo4j:// with routing${reason ? ` (${reason})` : ""}`, { timeout: 300_000 }, () => {
  let server: Awaited<ReturnType<typeof startNeo4j>>;
  let line: Awaited<ReturnType<typeof listening>>;
  let store: Store;
  const open = (uri: string) =>
    openStore({
      neo4j: { uri, username: server.username, password: server.password },
      dataFolder: "unused",
      limits: { timeoutMs: 120_000 },
    });

  beforeAll(async () => {
    line = await listening();
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

/** A line to a server on which one can listen to what the client says. */
async function listening() {
  let target = 0;
  let said: Buffer[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
    near.on("data", (data: Buffer) => said.push(data));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const found = server.address();
  const all = () => Buffer.concat(said);
  return {
    port: typeof found === "object" && found !== null ? found.port : 0,
    leadTo: (port: number) => {
      target = port;
    },
    forget: () => {
      said = [];
    },
    count: (words: Buffer) => all().toString("latin1").split(words.toString("latin1")).length - 1,
    bookmarks: () =>
      all()
        .toString("latin1")
        .match(/FB:[\w+/=-]+/gu) ?? [],
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
