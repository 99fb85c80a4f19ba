/** Lists of names as files beside the embedded store: they say what it holds, or are not there. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore, type Store } from "../../server/store/index.ts";
import { change, node } from "../contract/graph.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-names-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lists = (): string => join(folder, "embedded/names");
const file = (): string => join(lists(), "Document.names");
const opened = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ dataFolder: folder, limits: { timeoutMs: 120_000 } });
  try {
    await store.ensureSchema();
    return await work(store);
  } finally {
    await store.close();
  }
};
const document = (at: number, title: string) => node("Document", `doc:${at}`, { title, held: true });
const write = (store: Store, ...titles: readonly (readonly [number, string])[]) =>
  store.apply(change({ upsertNodes: titles.map(([at, title]) => document(at, title)) }));
const found = async (store: Store, words: string) => {
  const { total, hits } = await store.search("Document", words, 10);
  return [total, ...hits.map(({ id }) => id)];
};

test("a hit tells what search shows of it, and nothing else has to be unpacked", async () => {
  const shown = {
    title: "临河市供热管理办法",
    number: "临政发〔2016〕3号",
    issuedOn: "2016-03-01",
    level: "city",
    held: true,
  };
  await opened(async (store) => {
    const whole = node("Document", "doc:临政发〔2016〕3号", {
      ...shown,
      aliases: ["供热办法"],
      genre: "办法",
      lineStart: 1,
    });
    await store.apply(change({ upsertNodes: [whole] }));
    const { hits } = await store.search("Document", "供热办法", 10);
    expect(hits.map(({ properties }) => properties)).toEqual([{ ...shown, aliases: ["供热办法"] }]);
  });
});

test("a list is made once, and read by the next process from its file", async () => {
  await opened(async (store) => {
    await write(store, [1, "临河市供热管理办法"], [2, "临河市公共停车场管理办法"], [3, "临河市供热条例"]);
    await store.prepareSearch();
    expect(readdirSync(lists()).sort()).toEqual([
      "Document.names",
      "Organization.names",
      "Place.names",
      "Program.names",
    ]);
    expect(await found(store, "供热")).toEqual([2, "doc:3", "doc:1"]);
  });
  // what the file says is what is found: a name that stands in it alone shows that nothing else was asked
  const kept = readFileSync(file());
  writeFileSync(
    file(),
    Buffer.from(kept.toString("latin1").replaceAll(latin("供热条例"), latin("燃气条例")), "latin1"),
  );
  await opened(async (store) => {
    expect(await found(store, "燃气")).toEqual([1, "doc:3"]);
    expect(await found(store, "供热")).toEqual([1, "doc:1"]);
  });
});

test("writing takes the lists away first, and the next search knows what was written", async () => {
  await opened(async (store) => {
    await write(store, [1, "临河市供热管理办法"]);
    expect(await found(store, "供热")).toEqual([1, "doc:1"]);
    expect(existsSync(file())).toBe(true);
    const writing = write(store, [1, "临河市燃气管理办法"]);
    await expect.poll(() => existsSync(file())).toBe(false);
    await writing;
    expect(await found(store, "供热")).toEqual([0]);
    expect(await found(store, "燃气")).toEqual([1, "doc:1"]);
  });
  await opened(async (store) => {
    await write(store, [2, "临河市供热条例"]);
    expect(await found(store, "供热")).toEqual([1, "doc:2"]);
  });
});

test("searches and writes that overlap never leave a list that lacks what was written", async () => {
  await opened(async (store) => {
    for (let turn = 1; turn <= 20; turn++) {
      const searching = [0, 1, 2].map(() => found(store, "供热"));
      await write(store, [turn, `临河市供热办法第${turn}号`]);
      await Promise.all(searching);
      expect((await found(store, "供热"))[0]).toBe(turn);
    }
  });
  await opened(async (store) => expect((await found(store, "供热"))[0]).toBe(20));
});

test.each<[what: string, damage: () => void]>([
  ["cut short", () => truncateSync(file(), 40)],
  ["empty", () => truncateSync(file(), 0)],
  ["of another program", () => writeFileSync(file(), "names\n".repeat(100))],
  // the graph was moved away by hand and computed anew, or taken from elsewhere
  ["of a store with fewer nodes", () => writeFileSync(file(), readFileSync(join(lists(), "Place.names")))],
])("a list that is %s is made anew", async (_what, damage) => {
  await opened(async (store) => {
    await write(store, [1, "临河市供热管理办法"], [2, "临河市供热条例"]);
    await store.prepareSearch();
  });
  damage();
  await opened(async (store) => expect(await found(store, "供热")).toEqual([2, "doc:2", "doc:1"]));
});

test("where no list can be kept, search goes without", async () => {
  await opened(async (store) => {
    await write(store, [1, "临河市供热管理办法"]);
    writeFileSync(lists(), "a file where the folder should be");
    expect(await found(store, "供热")).toEqual([1, "doc:1"]);
    // and what cannot be taken away as a folder is taken away as a file
    await write(store, [2, "临河市供热条例"]);
    expect(await found(store, "供热")).toEqual([2, "doc:2", "doc:1"]);
  });
});

test("a name longer than what is read at once is found, and what stands behind it", async () => {
  await opened(async (store) => {
    await write(store, [1, `临河市${"很长".repeat(200_000)}的办法`], [2, "临河市供热条例"]);
    expect(await found(store, "的办法")).toEqual([1, "doc:1"]);
    expect(await found(store, "临河市")).toEqual([2, "doc:2", "doc:1"]);
  });
});

const latin = (text: string): string => Buffer.from(text).toString("latin1");
