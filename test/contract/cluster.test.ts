/** A cluster's leader that moves, steps down in mid-import, or is not there for a while: what is acknowledged stands once, and reads go to followers. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Cluster, doorsTo } from "./doors.ts";
import { engines, type TestEngine } from "./engines.ts";
import { change, node, text } from "./graph.ts";

const inputs = Object.entries(FIXTURES).map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) }));
const engine = engines.find(({ name }) => name === "neo4j") as TestEngine;
const reason = engine.missing;

describe.skipIf(reason !== null)(`a cluster${reason ? ` (${reason})` : ""}`, { timeout: 300_000 }, () => {
  let cluster: Cluster;
  let store: Store;
  const open = (scheme: string, place = 0) =>
    openStore({
      neo4j: { ...engine.address(), uri: `${scheme}://${cluster.doors[place]?.address}`, database: "neo4j" },
      dataFolder: "unused",
      limits: { timeoutMs: 120_000 },
    });
  const writes = () => cluster.doors.map((door) => door.writes);

  beforeAll(async () => {
    await engine.start();
    cluster = await doorsTo(() => Number(new URL(engine.address().uri).port), 3);
  }, 240_000);
  afterAll(async () => {
    cluster?.close();
    await engine.stop();
  }, 60_000);
  beforeEach(async () => {
    await (await engine.fresh()).close();
    cluster.lead(0);
    for (const door of cluster.doors) Object.assign(door, { reads: 0, writes: 0, refused: 0 });
  });

  test("writes go to the leader, reads to the followers", async () => {
    store = await open("neo4j", 1);
    await store.ensureSchema();
    await importFiles(store, inputs);
    await store.close();
    expect(writes()).toEqual([expect.any(Number), 0, 0]);
    const [leader, ...followers] = cluster.doors.map((door) => door.reads);
    expect(leader).toBe(0);
    expect(followers.every((reads) => reads > 0)).toBe(true);
  });

  test("an import goes on with whoever leads", async () => {
    const plain = await engine.again();
    await importFiles(plain, inputs);
    const wanted = await text(plain);
    await plain.close();
    await (await engine.fresh()).close();
    store = await open("neo4j");
    // every third write finds that another leads now: those under way end, and one election leaves nobody for a moment
    let moves = 0;
    cluster.onWrite((count) => {
      if (count % 3 !== 0) return;
      moves++;
      if (moves === 2) {
        cluster.lead(null);
        setTimeout(() => cluster.lead(2), 1_500);
      } else cluster.lead(moves % 3);
    });
    await importFiles(store, inputs);
    cluster.onWrite(() => {});
    expect(moves).toBeGreaterThan(3);
    expect(cluster.doors.some((door) => door.refused > 0)).toBe(true);
    expect(cluster.doors.filter((door) => door.writes > 0).length).toBeGreaterThan(1);
    expect(await text(store)).toBe(wanted);
    await store.close();
  });

  test("the address of one follower alone is told to be that", async () => {
    store = await open("bolt", 1);
    const add = () => store.apply(change({ upsertNodes: [node("Program", "prog:甲", { name: "甲" })] }));
    await expect(add()).rejects.toMatchObject({ code: "unavailable", message: expect.stringContaining("neo4j://") });
    await store.close();
  });

  test("a user with the role of a reader is told so, whatever would be written, and reads", async () => {
    store = await open("neo4j");
    await store.ensureSchema();
    await importFiles(store, inputs);
    const wanted = await text(store);
    await store.close();
    store = await open("neo4j");
    const refused = { code: "forbidden", message: expect.stringContaining("may only be read") };
    const forbidden = "Neo.ClientError.Security.Forbidden";
    cluster.refuse(
      "CREATE CONSTRAINT",
      forbidden,
      "Schema operation 'create_constraint' on database 'neo4j' is not allowed for user 'r' with roles [PUBLIC, reader].",
    );
    await expect(store.ensureSchema()).rejects.toMatchObject(refused);
    cluster.refuse(
      "v._lock",
      forbidden,
      "Set property for property '_lock' on database 'neo4j' is not allowed for user 'r' with roles [PUBLIC, reader].",
    );
    await expect(importFiles(store, inputs.slice(0, 1))).rejects.toMatchObject(refused);
    await expect(store.apply(change({ deleteNodes: [{ id: "prog:甲", label: "Program" }] }))).rejects.toMatchObject(
      refused,
    );
    expect(await text(store)).toBe(wanted);
    cluster.refuse(null);
    await store.close();
  });

  test("while nobody leads, what is read goes on, and a write waits for who will", async () => {
    store = await open("neo4j");
    await store.ensureSchema();
    cluster.lead(null);
    const added = store.apply(change({ upsertNodes: [node("Program", "prog:乙", { name: "乙" })] }));
    expect((await store.counts()).nodes).toEqual({});
    expect((await store.console("RETURN 1 AS one")).rows).toEqual([[1]]);
    cluster.lead(2);
    await added;
    expect((await store.counts()).nodes).toEqual({ Program: 1 });
    expect(writes()[2]).toBeGreaterThan(0);
    await store.close();
  });
});
