/** Figures are what the graph says, however they came to be, and are taken away before the graph changes. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  DOUBTFUL,
  doubtfulOf,
  type Figures,
  figuresOf,
  forgetFigures,
  hasFigures,
  keepFigures,
} from "../../server/figures/index.ts";
import { importFiles, rebuild, removeSources } from "../../server/ingest/index.ts";
import { viewStatement } from "../../server/questions/index.ts";
import type { Store } from "../../server/store/index.ts";
import { counted, own } from "./counted.ts";

const at = counted();

async function everything(of: Figures): Promise<unknown> {
  const list = async <T>(items: AsyncIterable<T>) => {
    const all: T[] = [];
    for await (const item of items) all.push(item);
    return all;
  };
  return {
    overview: await of.overview(),
    places: await of.places(),
    decrees: await list(of.decrees()),
    years: await list(of.loads("year")),
    programs: await list(of.loads("program")),
    documents: await of.documents(),
    doubtful: await Promise.all(DOUBTFUL.map((name) => of.doubtful(name))),
  };
}

test("kept as files by an import, they are the same as made in memory", async () => {
  expect(hasFigures(at.folder, await at.hash())).toBe(true);
  const made = await figuresOf(at.store, "/dev/null", await at.hash());
  expect(made.bytes).toBeGreaterThan(0);
  expect(await everything(made)).toEqual(await everything(at.figures));
});

test("what is doubtful is the same a file at a time, in any order, as of all files at once", async () => {
  const ids = (await at.store.listSources()).map(({ id }) => `src:${id}`);
  const files = ids.toReversed().map((id) => [id]);
  const one = await doubtfulOf(at.store, [ids]);
  expect(await doubtfulOf(at.store, files)).toEqual(one);
  for (const name of DOUBTFUL) expect(await at.figures.doubtful(name)).toEqual(one.get(name));
  for (const name of ["facts", "roles"] as const) expect(one.get(name)?.length, name).toBeGreaterThan(3);
  for (const { quote, printed } of one.get("roles") ?? []) expect(String(quote)).toContain(String(printed));
  // the first of them, where there are more than are looked at
  for (const most of [1, 3]) {
    const few = await doubtfulOf(at.store, files, most);
    for (const name of DOUBTFUL) expect(few.get(name), `${most} ${name}`).toEqual(one.get(name)?.slice(0, most));
  }
});

test("of what is doubtful the words are read where they are kept, and not in every file", async () => {
  const ids = (await at.store.listSources()).map(({ id }) => `src:${id}`);
  const asked: (readonly string[])[] = [];
  const store = {
    ...at.store,
    read: (...[statement, parameters = {}, options]: Parameters<Store["read"]>) => {
      if (statement === viewStatement("doubtful-roles")) asked.push(parameters.sources as readonly string[]);
      return at.store.read(statement, parameters, options);
    },
  };
  const found = await doubtfulOf(
    store,
    ids.map((id) => [id]),
    2,
  );
  expect(found.get("roles")?.length).toBe(2);
  expect(asked.flat().length).toBeLessThanOrEqual(2);
});

test("a document that several bodies of one place issued is one document of that place", async () => {
  for (const { id, dates } of await at.figures.places())
    expect(dates.length, id).toBe(
      await at.countOf(
        "MATCH (d:Document)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(:Place {id: $id}) WHERE d.held = true RETURN count(DISTINCT d.id) AS n",
        { id },
      ),
    );
});

test("made between the removal of a file and the change of the graph they are taken away, and who reads them is told", async () => {
  const langfang = (await at.store.listSources()).find(({ names }) => names.includes("langfang.txt"));
  await at.store.removeSource(langfang?.id ?? "");
  const early = await figuresOf(at.store, at.folder, await at.hash());
  await early.overview();
  await rebuild(at.store, { dataFolder: at.folder });
  const after = await figuresOf(at.store, at.folder, await at.hash());
  expect((await after.overview()).nodes).toEqual((await at.store.counts()).nodes);
  await importFiles(at.store, own, { dataFolder: at.folder });
  await expect(early.overview()).rejects.toThrow("ask again");
});

test("they follow the corpus: taken away when a change begins, made anew when it has ended", async () => {
  const before = await at.hash();
  await removeSources(at.store, ["langfang.txt"], { dataFolder: at.folder });
  expect(hasFigures(at.folder, before)).toBe(false);
  expect(hasFigures(at.folder, await at.hash())).toBe(true);
  const stopped = new AbortController();
  await expect(
    importFiles(at.store, own, {
      dataFolder: at.folder,
      signal: stopped.signal,
      onProgress: ({ stage }) => {
        if (stage === "loading") stopped.abort();
      },
    }),
  ).rejects.toThrow();
  expect(readdirSync(at.folder).includes("figures")).toBe(false);
});

test("an import at its end and who asks at that moment have them made once, and both find them kept", async () => {
  await importFiles(at.store, own, { dataFolder: at.folder });
  const hash = await at.hash();
  await forgetFigures(at.folder);
  let counts = 0;
  const watched: Store = {
    ...at.store,
    read: (statement, ...rest) => {
      if (statement === viewStatement("overview-documents")) counts++;
      return at.store.read(statement, ...rest);
    },
  };
  await Promise.all([keepFigures(watched, at.folder, hash), keepFigures(watched, at.folder, hash)]);
  expect([counts, hasFigures(at.folder, hash)]).toEqual([1, true]);
  await keepFigures(watched, at.folder, hash);
  expect(counts).toBe(1);
  // they went, and are wanted again
  await forgetFigures(at.folder);
  await keepFigures(watched, at.folder, hash);
  expect([counts, hasFigures(at.folder, hash)]).toEqual([2, true]);
});
