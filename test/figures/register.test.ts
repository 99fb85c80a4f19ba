/** The list of all documents as an import keeps it: what the store would answer, whatever the corpus has become. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Columns, columnsOf, keptColumns } from "../../server/figures/index.ts";
import { corpusHash, importFiles, removeSources } from "../../server/ingest/index.ts";
import type { Correction } from "../../server/model/index.ts";
import type { Cell, Store } from "../../server/store/index.ts";
import { type Served, serve } from "../api/serve.ts";

interface Listed {
  readonly id: string;
  readonly day: string;
  readonly level: string;
  readonly genre: string;
  readonly held: boolean;
  readonly part: boolean;
  readonly places: readonly string[];
}
const listed = (columns: Columns): readonly Listed[] =>
  Array.from({ length: columns.size }, (_, at) => ({
    id: columns.idAt(at),
    day: columns.days.texts[columns.days.codes[at] ?? -1] ?? "?",
    level: columns.levels.texts[columns.levels.codes[at] ?? -1] ?? "?",
    genre: columns.genres.texts[columns.genres.codes[at] ?? -1] ?? "?",
    held: columns.held[at] === 1,
    part: columns.part[at] === 1,
    places: [...columns.placesAt(at)].map((code) => columns.places[code]?.id ?? "?"),
  }));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newestFirst = (a: Listed, b: Listed): number => compare(b.day, a.day) || compare(a.id, b.id);
const oldestFirst = (a: Listed, b: Listed): number => compare(a.day || "9999", b.day || "9999") || compare(a.id, b.id);
const ids = (documents: readonly Listed[]): readonly string[] => documents.map(({ id }) => id);

/** A store that knows these two lists alone, a page at a time. */
function storeOf(documents: readonly Listed[]): Store {
  const tables: readonly (readonly [RegExp, readonly (readonly Cell[])[]])[] = [
    [/AS genre/, documents.map(({ id, day, level, genre, held, part }) => [id, day, level, genre, held, part])],
    [/AS place/, documents.flatMap(({ id, places }) => places.map((place) => [id, place, `名${place}`, `级${place}`]))],
  ];
  const read: Store["read"] = async (statement, { skip, limit } = {}) => {
    const all = tables.find(([asks]) => asks.test(statement))?.[1] ?? [];
    return { columns: [], rows: all.slice(Number(skip), Number(skip) + Number(limit)), truncated: false };
  };
  return { read } as Store;
}

async function check(documents: readonly Listed[]): Promise<void> {
  const columns = await columnsOf(storeOf(documents));
  const sorted = documents.toSorted(newestFirst);
  expect(listed(columns)).toEqual(sorted.map((one) => ({ ...one, places: [...new Set(one.places)].sort(compare) })));
  expect([...columns.oldest].map(columns.idAt)).toEqual(ids(documents.toSorted(oldestFirst)));
  expect([...columns.numbered].map(columns.idAt)).toEqual(ids(documents).toSorted(compare));
  expect(ids(documents).map((id) => columns.idAt(columns.indexOf(id)))).toEqual(ids(documents));
  expect([columns.indexOf("doc:"), columns.indexOf("~"), columns.idAt(columns.size)]).toEqual([-1, -1, ""]);
  for (const { id, name, level } of columns.places) expect([name, level]).toEqual([`名${id}`, `级${id}`]);
}

describe("columns are what was read", () => {
  const one = fc.record({
    id: fc
      .string({ minLength: 1, unit: fc.constantFrom("国", "发", "〔", "1", "a", "𠀀", "é") })
      .map((s) => `doc:${s}`),
    day: fc.constantFrom("", "2014-01-02", "2014-01-02", "2015-12-31", "1999-09-09"),
    level: fc.constantFrom("", "national", "county"),
    genre: fc.constantFrom("", "通知", "意见"),
    held: fc.boolean(),
    part: fc.boolean(),
    places: fc.array(fc.constantFrom("place:131000", "place:130000", "place:无码"), { maxLength: 4 }),
  });
  test("in every order, by place and by id", async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 40 }), check));
  });

  test.each([0, 1, 4_096, 20_001])("%i documents", async (size) => {
    await check(
      Array.from({ length: size }, (_, at) => ({
        id: `doc:第${(at * 7919) % 100_003}号`,
        day: at % 5 === 0 ? "" : `20${10 + (at % 13)}-0${1 + (at % 9)}-11`,
        level: at % 2 === 0 ? "county" : "prefectural",
        genre: `文种${at % 17}`,
        held: at % 3 === 0,
        part: at % 6 === 0,
        places: at % 4 === 0 ? [] : [`place:${at % 90}`, ...(at % 11 === 0 ? ["place:7", "place:95"] : [])],
      })),
    );
  });
});

const file = (at: number, place = "临河市") => ({
  name: `${at}.txt`,
  bytes: new TextEncoder().encode(
    [
      `${place}人民政府办公室`,
      `关于做好第${at}批农村饮水工程的通知`,
      `${place[0]}政办发〔2016〕${at}号`,
      "各乡镇人民政府：",
      `为贯彻落实《国务院关于第${at % 2}类投融资机制的意见》（国发〔2014〕${40 + (at % 2)}号），现就有关事项通知如下。`,
      "一、摸清底数。",
      `${place}人民政府办公室`,
      `2016年${at}月1日`,
      "",
    ].join("\n"),
  ),
});

describe("what an import keeps", () => {
  let served: Served;
  let store: Store;
  let folder = "";
  beforeAll(async () => {
    served = await serve({});
    ({ store, folder } = served);
  }, 120_000);
  afterAll(() => served?.stop());

  /** told by statements of this test's own */
  const told = async (): Promise<readonly Listed[]> => {
    const all = async (statement: string) => (await store.read(statement, {}, { maxRows: 10_000 })).rows;
    const places = await all(
      "MATCH (d:Document)-[:ISSUED_BY]->(o:Organization) MATCH (o)-[:IN_PLACE]->(p:Place) RETURN DISTINCT d.id, p.id",
    );
    const of = async (statement: string) => new Set((await all(statement)).map(([id]) => id));
    const carried = await of("MATCH (:Document)-[:CARRIES]->(d:Document) RETURN d.id");
    const issued = await of("MATCH (d:Document)-[:ISSUED_BY]->() RETURN d.id");
    return (await all("MATCH (d:Document) RETURN d.id, d.issuedOn, d.level, d.genre, d.held"))
      .map(([id, day, level, genre, held]) => ({
        id: String(id),
        day: String(day ?? ""),
        level: String(level ?? ""),
        genre: String(genre ?? ""),
        held: held === true,
        part: carried.has(id ?? null) && !issued.has(id ?? null),
        places: places.flatMap(([of, place]) => (of === id ? [String(place)] : [])).sort(compare),
      }))
      .sort(newestFirst);
  };
  const kept = async (corrections: readonly Correction[] = []) =>
    keptColumns(folder, corpusHash(await store.listSources(), corrections));
  const list = async () => (await fetch(`${served.origin}/api/documents`)).json();

  test("follows imports, a correction and its taking back, and deletion", async () => {
    const options = { dataFolder: folder };
    const seen: string[] = [];
    const holds = async (corrections: readonly Correction[] = []): Promise<readonly Listed[]> => {
      const columns = await kept(corrections);
      expect(columns).not.toBeNull();
      const now = await told();
      expect(columns === null ? [] : listed(columns)).toEqual(now);
      expect(listed(await columnsOf(store))).toEqual(now);
      seen.push(JSON.stringify(now));
      return now;
    };
    expect(await kept()).toBeNull();
    await importFiles(store, [file(1), file(2)], options);
    const first = await holds();
    expect(first.filter(({ held }) => held)).toHaveLength(2);
    expect(first.filter(({ held }) => !held).length).toBeGreaterThan(0);
    await importFiles(store, [file(3), file(4, "霸州市")], options);
    const before = await holds();
    const changed = "doc:临政办发〔2016〕3号";
    const source = (await store.listSources()).find(({ names }) => names.includes("3.txt"));
    const corrections: readonly Correction[] = [
      { kind: "head", subject: `src:${source?.id}`, line: 1, field: "date", value: "2031-03-02" },
    ];
    await importFiles(store, [], { ...options, corrections });
    expect((await holds(corrections))[0]).toMatchObject({ id: changed, day: "2031-03-02" });
    expect(await kept()).toBeNull();
    await importFiles(store, [], options);
    expect(await holds()).toEqual(before);
    await removeSources(store, ["3.txt", "4.txt"], options);
    expect(await holds()).toEqual(first);
    expect(new Set(seen).size).toBe(3);
  });

  test("the address answers with it until the corpus changes, and asks the store where it is not there", async () => {
    await importFiles(store, [file(1), file(2)], { dataFolder: folder });
    const at = join(folder, "figures", readdirSync(join(folder, "figures"))[0] ?? "", "register.jsonl");
    // a day that stands in the file alone shows where the answer came from
    writeFileSync(at, readFileSync(at, "utf8").replace("2016-02-01", "2017-02-01"));
    const years = async () => (await list()).choices.year.map(({ key }: { key: string }) => key);
    expect(await years()).toContain("2017");
    await importFiles(store, [file(5)], { dataFolder: folder });
    expect(await years()).not.toContain("2017");
    const { total } = await list();
    // not told where the figures are, so that nothing is kept for what is left
    await removeSources(store, ["5.txt"]);
    expect(await kept()).toBeNull();
    expect((await list()).total).toBe(total - 1);
  });
});
