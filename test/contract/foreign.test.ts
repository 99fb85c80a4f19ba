/** A Neo4j that others use too: their nodes with our labels stay as they are, and are in no count, export or search of ours. */
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportGraph } from "../../server/export/index.ts";
import { examine } from "../../server/ingest/doctor.ts";
import { importFiles, removeSources } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { engines } from "./engines.ts";

const engine = engines.find(({ name }) => name === "neo4j");
const inputs = Object.entries(FIXTURES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const bytesOf = async (store: Store): Promise<string> => {
  let bytes = "";
  for await (const chunk of exportGraph(store, "jsonl")) bytes += chunk;
  return bytes;
};

describe.skipIf(engine === undefined || engine.missing !== null)(
  `beside other data${engine?.missing ? ` (${engine.missing})` : ""}`,
  () => {
    let theirs: Driver;
    let wanted: string;
    const open = () =>
      openStore({ neo4j: engine?.address() ?? { uri: "", username: "", password: "" }, dataFolder: "unused" });
    const run = async (statement: string) =>
      (await theirs.executeQuery(statement)).records.map((record) => record.toObject());
    const others = () =>
      run(
        "MATCH (n:Theirs) OPTIONAL MATCH (n)-[r]->(m) RETURN n.key AS k, properties(n) AS p, labels(n) AS l, type(r) AS t, properties(r) AS q, m.key AS m ORDER BY k, m",
      );

    beforeAll(async () => {
      await engine?.start();
      const { uri, username, password } = engine?.address() ?? { uri: "", username: "", password: "" };
      theirs = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const store = await engine?.fresh();
      if (store === undefined) throw new Error("no engine");
      await importFiles(store, inputs);
      wanted = await bytesOf(store);
      await store.close();
      // what others have: our labels with ids of theirs, twice the same one, numbers and none, and relationships of our types
      for (const name of ["document", "organization", "place", "task", "program", "source"])
        await run(`DROP CONSTRAINT zhengmai_${name}_id IF EXISTS`);
      await run("MATCH (n) DETACH DELETE n");
      await run(`CREATE (a:Document:Theirs {key: 1, id: '42', title: '养老服务合同', held: true})
               CREATE (b:Document:Theirs {key: 2, id: '42', title: '养老'})
               CREATE (c:Document:Theirs {key: 3, id: 42})
               CREATE (d:Document:Theirs {key: 4, title: 'no id'})
               CREATE (o:Organization:Theirs {key: 5, id: 'acme', name: '民政部'})
               CREATE (t:Task:Theirs {key: 6, id: '国发', text: 'x'})
               CREATE (s:Source:Theirs {key: 7, id: 'feed', name: 'rss', url: 'x'})
               CREATE (a)-[:IMPLEMENTS {id: 'r1', quote: 'x'}]->(b), (a)-[:ISSUED_BY {id: 'r2'}]->(o), (d)-[:ASSIGNS]->(t)`);
    });
    afterAll(async () => {
      await run("MATCH (n) DETACH DELETE n");
      for (const name of ["document", "organization", "task", "source"])
        await run(`DROP INDEX zhengmai_${name}_id_index IF EXISTS`);
      await theirs?.close();
      await engine?.stop();
    });

    test("import, search, export, doctor and removal know our nodes alone", async () => {
      const before = await others();
      expect(before).toHaveLength(8);
      const store = await open();
      await store.ensureSchema();
      expect(await bytesOf(store)).toBe("");
      expect(await store.counts()).toEqual({ nodes: {}, relationships: {} });
      await importFiles(store, inputs);
      expect(await bytesOf(store)).toBe(wanted);
      expect((await store.search("Document", "养老服务", 50)).hits.every(({ id }) => id.startsWith("doc:"))).toBe(true);
      expect((await examine(store)).checks.filter((check) => !check.ok)).toEqual([]);
      expect(await others()).toEqual(before);
      await removeSources(
        store,
        inputs.map(({ name }) => name),
      );
      expect(await store.counts()).toEqual({ nodes: {}, relationships: {} });
      expect(await others()).toEqual(before);
      // others may go on as they like: no constraint of ours binds nodes with their ids
      await run("CREATE (:Document:Theirs {key: 8, id: '42'})");
      await store.ensureSchema();
      await store.close();
    });

    test("a database that a newer version has written is not touched", async () => {
      expect(await run("MATCH (v:ZhengmaiSchema) RETURN v.version AS version")).toMatchObject([
        { version: expect.anything() },
      ]);
      await run("MATCH (v:ZhengmaiSchema) SET v.version = 99");
      const store = await open();
      await expect(store.ensureSchema()).rejects.toMatchObject({
        code: "format",
        message: expect.stringContaining("newer"),
      });
      await store.close();
      await run("MATCH (v:ZhengmaiSchema) SET v.version = 1");
    });
  },
);
