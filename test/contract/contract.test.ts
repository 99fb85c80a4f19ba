/** What every engine must do: one suite, run on both. */

import neo4j from "neo4j-driver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { canonical, type StoredSource } from "../../server/model/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { engines } from "./engines.ts";
import { all, change, link, node, small, text } from "./graph.ts";

/** the bytes that either engine must give */
const EXPECTED = [
  ...[...small.upsertNodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ...[...small.upsertRelationships].sort((a, b) => (a.id < b.id ? -1 : 1)),
]
  .map(canonical)
  .join("\n");

const SOURCE: StoredSource = {
  id: "0123456789abcdef0123456789abcdef",
  names: ["a.txt", "b.txt"],
  mediaType: "text/plain",
  encoding: "gb18030",
  bytes: 12,
  text: "第一行\r\n𠮷\u0000尾",
  pageStarts: [0],
  metadata: { 索引号: "1" },
  warnings: ["decoded as gb18030"],
  extractor: "7",
  records: [],
};

for (const engine of engines) {
  describe.skipIf(engine.missing !== null)(
    `${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`,
    { timeout: 60_000 },
    () => {
      let store: Store;
      beforeAll(() => engine.start(), 240_000);
      afterAll(() => engine.stop(), 60_000);
      beforeEach(async () => {
        store = await engine.fresh();
      }, 60_000);
      afterEach(() => store.close());

      test("gives the same bytes in order of id, whatever the order of writing", async () => {
        await store.apply(small);
        expect(await text(store)).toBe(EXPECTED);
        await store.apply(
          change({
            upsertNodes: [...small.upsertNodes].reverse(),
            upsertRelationships: [...small.upsertRelationships].reverse(),
          }),
        );
        expect(await text(store)).toBe(EXPECTED);
        const { nodes, relationships } = await store.counts();
        expect(nodes).toEqual({ Document: 5, Organization: 1, Place: 2, Task: 1, Program: 1, Source: 1 });
        expect(relationships).toEqual({
          IMPLEMENTS: 1,
          ASSIGNS: 1,
          LED_BY: 1,
          PART_OF: 2,
          FROM_SOURCE: 1,
          MENTIONS: 2,
        });
      });

      test("keeps the graph over close and open", async () => {
        await store.apply(small);
        await store.close();
        store = await engine.again();
        expect(await text(store)).toBe(EXPECTED);
        await store.close();
        store = await engine.again(true);
        expect(await text(store)).toBe(EXPECTED);
        await expect(store.apply(small)).rejects.toMatchObject({ code: "forbidden" });
      });

      test("an upsert replaces all properties, and moves a relationship whose ends changed", async () => {
        await store.apply(small);
        await store.apply(
          change({
            upsertNodes: [node("Document", "doc:a", { title: "新" })],
            upsertRelationships: [link("IMPLEMENTS", "rel:2", "doc:a", "doc:c", { quote: "改" })],
            deleteRelationships: [{ id: "rel:2", type: "IMPLEMENTS", start: "doc:a", end: "doc:b" }],
          }),
        );
        const elements = await all(store);
        expect(elements.find(({ id }) => id === "doc:a")?.properties).toEqual({ id: "doc:a", title: "新" });
        expect(elements.filter(({ id }) => id === "rel:2")).toEqual([
          link("IMPLEMENTS", "rel:2", "doc:a", "doc:c", { quote: "改" }),
        ]);
      });

      test("deletes what it is told, and deleting again does nothing", async () => {
        await store.apply(small);
        const gone = change({
          deleteNodes: [
            { id: "task:1", label: "Task" },
            { id: "never", label: "Place" },
          ],
          deleteRelationships: [
            { id: "rel:1", type: "ASSIGNS", start: "doc:a", end: "task:1" },
            { id: "rel:3", type: "LED_BY", start: "task:1", end: "org:1" },
            { id: "rel:5", type: "PART_OF", start: "task:1", end: "prog:1" },
          ],
        });
        for (let round = 0; round < 2; round++) {
          await store.apply(gone);
          const ids = (await all(store)).map(({ id }) => id);
          for (const id of ["task:1", "rel:1", "rel:3", "rel:5"]) expect(ids).not.toContain(id);
          expect(ids).toHaveLength(15);
        }
      });

      test("refuses a relationship without its nodes, and reports progress to the end", async () => {
        await expect(
          store.apply(change({ upsertRelationships: [link("CARRIES", "r", "nobody", "nothing")] })),
        ).rejects.toMatchObject({ code: "failed" });
        const seen: [number, number][] = [];
        await store.apply(small, (done, total) => seen.push([done, total]));
        expect(seen.at(-1)).toEqual([19, 19]);
      });

      test.each<[string, Record<string, unknown>, unknown]>([
        ["RETURN null AS x", {}, null],
        ["RETURN true AS x", {}, true],
        ["RETURN 5 AS x", {}, 5],
        ["RETURN $n AS x", { n: 5 }, 5],
        ["RETURN $n / 2 AS x", { n: 5 }, 2],
        ["RETURN 2.5 AS x", {}, 2.5],
        ["RETURN toInteger('9007199254740993') AS x", {}, "9007199254740993"],
        ["RETURN '𠮷' AS x", {}, "𠮷"],
        ["RETURN [1, [2, null], 'a'] AS x", {}, [1, [2, null], "a"]],
        ["RETURN {b: 1, a: {c: [true]}} AS x", {}, { a: { c: [true] }, b: 1 }],
        ["RETURN date('2020-02-29') AS x", {}, "2020-02-29"],
        ["RETURN localdatetime('2020-02-29T01:02:03') AS x", {}, "2020-02-29T01:02:03"],
        ["RETURN datetime('2020-02-29T01:02:03Z') AS x", {}, "2020-02-29T01:02:03Z"],
        ["RETURN duration('P1Y2M3D') AS x", {}, "P1Y2M3D"],
        ["RETURN $p.id AS x", { p: { id: "z" } }, "z"],
        ["UNWIND $ids AS i RETURN i AS x LIMIT $n", { ids: ["q", "r"], n: 1 }, "q"],
      ])("%s", async (statement, parameters, wanted) => {
        const table = await store.read(statement, parameters);
        expect(table).toEqual({ columns: ["x"], rows: [[wanted]], truncated: false });
      });

      test("nodes, relationships and paths have our ids", async () => {
        await store.apply(small);
        const a = {
          kind: "node",
          id: "task:1",
          labels: ["Task"],
          properties: { id: "task:1", line: 3, text: "强化研究" },
        };
        const b = {
          kind: "node",
          id: "org:1",
          labels: ["Organization"],
          properties: { aliases: ["市财政局", "财政局"], id: "org:1", name: "廊坊市财政局" },
        };
        const r = {
          kind: "relationship",
          id: "rel:3",
          type: "LED_BY",
          start: "task:1",
          end: "org:1",
          properties: { id: "rel:3", printedAs: "市财政局" },
        };
        const rows = async (statement: string) => (await store.read(statement)).rows;
        expect(await rows("MATCH (:Task)-[r:LED_BY]->(:Organization) RETURN r")).toEqual([[r]]);
        expect(await rows("MATCH p = (:Task)-[:LED_BY]->(:Organization) RETURN p")).toEqual([
          [{ kind: "path", nodes: [a, b], relationships: [r] }],
        ]);
        expect(await rows("MATCH p = (:Organization)<-[:LED_BY]-(:Task) RETURN p")).toEqual([
          [{ kind: "path", nodes: [b, a], relationships: [r] }],
        ]);
        expect(await rows("MATCH (t:Task)-[r:LED_BY]->(o:Organization) RETURN [t, {o: o, r: r}] AS x")).toEqual([
          [[a, { o: b, r }]],
        ]);
      });

      test.each<[string, readonly string[], number]>([
        ["数字政府", ["doc:a", "doc:b"], 2],
        ["数字 政府", ["doc:c", "doc:a", "doc:b"], 3],
        ["国发", ["doc:c", "doc:b"], 2],
        ["国发〔2022〕14号", ["doc:b"], 1],
        ["国发 [2022] 14 号", ["doc:b"], 1],
        ["国发（２０２２）第14号", ["doc:b"], 1],
        ["国发【2022】14", ["doc:c", "doc:b"], 2],
        ["𠮷", ["doc:𠮷"], 1],
        ["点", ["doc:c"], 1],
        ["数字　通知", ["doc:a"], 1],
        ['"AND*', [], 0],
        ["", [], 0],
      ])("search %s", async (words, ids, total) => {
        await store.apply(small);
        const found = await store.search("Document", words, 10);
        expect([found.hits.map(({ id }) => id), found.total]).toEqual([ids, total]);
      });

      test("search counts beyond its limit, and looks at aliases", async () => {
        await store.apply(small);
        const found = await store.search("Document", "数字", 1);
        expect([found.hits.length, found.total]).toEqual([1, 3]);
        expect((await store.search("Organization", "市财政局", 5)).hits[0]).toMatchObject({
          id: "org:1",
          label: "Organization",
          properties: { name: "廊坊市财政局" },
        });
      });

      test("ends what takes too long, and what is cancelled, and goes on", async () => {
        const endless = "UNWIND range(1, 2000000000) AS x WITH x WHERE x % 7 = 9 RETURN count(x) AS n";
        await expect(store.read(endless, {}, { timeoutMs: 500 })).rejects.toMatchObject({ code: "timeout" });
        await expect(store.console(endless, {}, { timeoutMs: 500 })).rejects.toMatchObject({ code: "timeout" });
        const controller = new AbortController();
        const running = store.read(endless, {}, { signal: controller.signal, timeoutMs: 30_000 });
        setTimeout(() => controller.abort(), 100);
        await expect(running).rejects.toMatchObject({ code: "cancelled" });
        expect((await store.read("RETURN 1 AS one")).rows).toEqual([[1]]);
      });

      test("says when rows are left off", async () => {
        const table = await store.read("UNWIND range(1, 5000) AS x RETURN x", {}, { maxRows: 10 });
        expect([table.rows.length, table.rows[9], table.truncated]).toEqual([10, [10], true]);
        expect((await store.read("UNWIND range(1, 10) AS x RETURN x", {}, { maxRows: 10 })).truncated).toBe(false);
      });

      test("keeps sources out of sight and gives them back", async () => {
        await store.putSource(SOURCE);
        await store.putSource({ ...SOURCE, id: "00", names: ["z"] });
        expect(await store.getSource(SOURCE.id)).toEqual(SOURCE);
        expect(await store.getSource("none")).toBeNull();
        expect(await store.listSources()).toEqual([
          { id: "00", names: ["z"], extractor: "7" },
          { id: SOURCE.id, names: SOURCE.names, extractor: "7" },
        ]);
        expect([await all(store), (await store.counts()).nodes]).toEqual([[], {}]);
        const file = node("Source", `src:${SOURCE.id}`, { name: "a.txt" });
        await store.apply(change({ upsertNodes: [file] }));
        expect(await all(store)).toEqual([file]);
        expect(
          (await store.read("MATCH (s:Source {name: 'a.txt'}) RETURN s, properties(s) AS p")).rows[0]?.[1],
        ).toEqual(file.properties);
        expect(await store.getSource(SOURCE.id)).toEqual(SOURCE);
        await store.removeSource(SOURCE.id);
        await store.removeSource("00");
        expect(await store.getSource(SOURCE.id)).toBeNull();
        expect(await store.listSources()).toEqual([]);
      });

      test("a mistake in a statement is a syntax error with its place", async () => {
        await expect(store.console("MATCH (n:Document) WHERE n.x = = 2 RETURN n")).rejects.toMatchObject({
          code: "syntax",
          offset: expect.any(Number),
        });
        await expect(store.console("RETURN $missing AS x")).rejects.toMatchObject({ code: "syntax" });
        await expect(store.console("RETURN x")).rejects.toMatchObject({ code: "syntax" });
      });

      test("the plan is a tree", async () => {
        const plan = await store.explain("MATCH (d:Document {id: 'x'}) RETURN d.title AS title");
        const operators = (step: typeof plan): string[] => [step.operator, ...step.children.flatMap(operators)];
        expect(operators(plan).length).toBeGreaterThan(1);
      });

      if (engine.name === "neo4j") {
        test.each([
          ["a wrong password", { password: "not-this-one" }, "unauthorized"],
          ["a database that is not there", { database: "nowhere" }, "noDatabase"],
          ["no server", { uri: "bolt://127.0.0.1:1" }, "unavailable"],
          ["an address of another kind", { uri: "http://127.0.0.1:1" }, "unavailable"],
        ])("says that there is %s", async (_, wrong, code) => {
          const opening = openStore({ neo4j: { ...engine.address(), ...wrong }, dataFolder: "unused" });
          await expect(opening).rejects.toMatchObject({ code, message: expect.stringMatching(/./) });
        });

        test("leaves what is not ours as it is", async () => {
          const { uri, username, password } = engine.address();
          const foreign = neo4j.driver(uri, neo4j.auth.basic(username, password));
          await foreign.executeQuery("CREATE (:Person {name: 'x'})-[:KNOWS]->(:Document {title: 'without id'})");
          await store.apply(small);
          expect(await text(store)).toBe(EXPECTED);
          await store.apply(
            change({ deleteNodes: small.upsertNodes.map(({ id, labels: [label] }) => ({ id, label })) }),
          );
          const { records } = await foreign.executeQuery(
            "MATCH (:Person)-[r:KNOWS]->(:Document) RETURN count(r) AS n, COUNT { (x) WHERE NOT x:ZhengmaiSchema } AS m",
          );
          expect(records.map((record) => [record.get("n").toNumber(), record.get("m").toNumber()])).toEqual([[1, 2]]);
          await foreign.close();
        });
      }
    },
  );
}
