/** Figures are what the graph says, however they came to be, and are taken away before the graph changes. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cascade } from "../../server/api/views/cascade.ts";
import { corpusTable } from "../../server/api/views/corpus.ts";
import { coverage } from "../../server/api/views/coverage.ts";
import { coverageCell } from "../../server/api/views/coverage-words.ts";
import { deadlines, duties } from "../../server/api/views/duties.ts";
import { workload } from "../../server/api/views/workload.ts";
import { DOUBTFUL, doubtfulOf, type Figures, figuresOf, hasFigures } from "../../server/figures/index.ts";
import { corpusHash, importFiles, removeSources } from "../../server/ingest/index.ts";
import { packageRoot } from "../../server/root.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-figures-"));
const own = Object.entries(FIXTURES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const sample = readdirSync(join(packageRoot, "seed"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, path: join(packageRoot, "seed", name) }));

let store: Store;
let figures: Figures;
const hash = async () => corpusHash(await store.listSources());
const countOf = async (statement: string, parameters: Record<string, unknown> = {}) =>
  Number((await store.read(statement, parameters)).rows[0]?.[0]);

beforeAll(async () => {
  store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  await importFiles(store, [...own, ...sample], { dataFolder: folder });
  figures = await figuresOf(store, folder, await hash());
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

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
  expect(hasFigures(folder, await hash())).toBe(true);
  const made = await figuresOf(store, join(folder, "elsewhere"), await hash());
  expect(made.bytes).toBeGreaterThan(0);
  expect(await everything(made)).toEqual(await everything(figures));
});

test("what is doubtful is the same a file at a time, in any order, as of all files at once", async () => {
  const ids = (await store.listSources()).map(({ id }) => `src:${id}`);
  const [one, each] = [
    await doubtfulOf(store, [ids]),
    await doubtfulOf(
      store,
      ids.toReversed().map((id) => [id]),
    ),
  ];
  expect(each).toEqual(one);
  for (const name of DOUBTFUL) expect(await figures.doubtful(name)).toEqual(one.get(name));
  expect(one.get("facts")?.length).toBeGreaterThan(0);
});

const PLACES = [null, "place:131000"] as const;
describe.each(["year", "document", "program"] as const)("workload by %s", (by) => {
  test.each(
    PLACES.flatMap((place) =>
      [true, false].flatMap((collectives) => [true, false].map((reforms) => [place, collectives, reforms] as const)),
    ),
  )(
    "at %s, collectives %s, reforms %s: rows, columns and the whole add up to the pairs of the graph",
    async (place, collectives, reforms) => {
      const answer = await workload(store, figures, { by, place, collectives, reforms, limit: 10_000 });
      const sum = (list: readonly { lead: number; responsible: number; cooperating: number }[]) =>
        list.reduce((total, { lead, responsible, cooperating }) => total + lead + responsible + cooperating, 0);
      const where = [
        ...(collectives ? [] : ["o.kind <> 'collective'"]),
        ...(place === null ? [] : ["EXISTS { MATCH (o)-[:IN_PLACE]->(:Place {id: $place}) }"]),
      ];
      const pairs = await countOf(
        `MATCH (t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization) ${by === "program" ? "MATCH (t)-[:PART_OF]->(p:Program) " : ""}${where.length > 0 ? `WHERE ${where.join(" AND ")} ` : ""}RETURN count(*) AS n`,
        { place },
      );
      expect(pairs).toBeGreaterThan(0);
      expect(sum([answer.grandTotal])).toBe(pairs);
      expect(sum(answer.rows.map((row) => row.total))).toBe(pairs);
      expect(sum(Object.values(answer.columnTotals))).toBe(pairs);
      for (const row of answer.rows) expect(sum(Object.values(row.cells))).toBe(sum([row.total]));
      for (const { key } of answer.columns)
        expect(sum([answer.columnTotals[key] ?? { lead: 0, responsible: 0, cooperating: 0 }])).toBe(
          sum(answer.rows.flatMap((row) => row.cells[key] ?? [])),
        );
    },
  );
});

test.each(["place", "year"] as const)(
  "a cell of coverage by %s counts the citations whose words it gives",
  async (by) => {
    const options = {
      by,
      place: null,
      decree: null,
      sort: "reach" as const,
      levels: ["national", "provincial"],
      from: null,
      to: null,
      limit: 30,
    };
    const { rows } = await coverage(store, figures, options);
    const spoken = rows.flatMap(({ document, cells }) =>
      cells.flatMap((cell) => (cell.citations > 0 ? [{ document, cell }] : [])),
    );
    expect(spoken.length).toBeGreaterThan(3);
    for (const { document, cell } of spoken) {
      expect(["implemented", "basis", "through", "mentioned"]).toContain(cell.state);
      const { evidence } = await coverageCell(
        store,
        figures,
        document.id,
        { by, column: cell.column, place: null },
        100,
      );
      expect(evidence).toHaveLength(cell.citations);
      expect(cell.evidence).toEqual(evidence.slice(0, 5));
    }
    const total = await countOf(
      "MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document) WHERE s.held = true MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place) WITH DISTINCT s, r, p RETURN count(*) AS n",
    );
    let counted = 0;
    for await (const { cells } of figures.decrees()) for (const [, , a, b, c] of cells) counted += a + b + c;
    expect(counted).toBe(total);
  },
);

test.each(["place", "year"] as const)(
  "a cell of coverage by %s counts the documents that answer through others, and gives the way of each",
  async (by) => {
    const options = { by, place: null, decree: null, sort: "reach" as const, from: null, to: null, limit: 1000 };
    const { rows } = await coverage(store, figures, { ...options, levels: ["national", "provincial"] });
    const ways = rows.flatMap(({ document, cells }) =>
      cells.flatMap((cell) => (cell.through > 0 ? [{ document, cell }] : [])),
    );
    expect(ways.length).toBeGreaterThan(3);
    for (const { document, cell } of ways) {
      const { through } = await coverageCell(
        store,
        figures,
        document.id,
        { by, column: cell.column, place: null },
        100,
      );
      expect(through).toHaveLength(cell.through);
      for (const { steps } of through) {
        expect(steps.length).toBeGreaterThan(1);
        expect(steps.at(-1)?.to.id).toBe(document.id);
        for (const { evidence } of steps) expect(evidence.end).toBeGreaterThan(evidence.start);
      }
    }
  },
);

test("of a decree below the State whose place is not known it is told who answers, and of nobody that he does not", async () => {
  const options = { by: "place" as const, place: null, decree: null, sort: "reach" as const, from: null, to: null };
  const { rows } = await coverage(store, figures, { ...options, levels: ["provincial", "prefectural"], limit: 1000 });
  const unplaced = rows.filter(({ document }) => document.place === null);
  expect(unplaced.length).toBeGreaterThan(0);
  for (const { cells } of unplaced) for (const { state } of cells) expect(["absent", "unknown"]).not.toContain(state);
});

test("a national decree is asked of provinces too, and a province's decree of all in it but the province", async () => {
  const options = { by: "place" as const, place: null, decree: null, sort: "reach" as const, from: null, to: null };
  const { columns, rows } = await coverage(store, figures, {
    ...options,
    levels: ["national", "provincial"],
    limit: 1000,
  });
  const provinces = columns.filter(({ level }) => level === "provincial").map(({ id }) => id);
  expect(provinces.length).toBeGreaterThan(1);
  const of = (level: string) =>
    rows.filter(({ document }) => document.level === level && (level === "national" || document.place !== null));
  const national = of("national");
  expect(national.length).toBeGreaterThan(3);
  for (const { cells } of national)
    expect(cells.map(({ column }) => column)).toEqual(expect.arrayContaining(provinces));
  const answered = national.flatMap(({ cells }) =>
    cells.filter(({ column, state }) => provinces.includes(column) && ["implemented", "basis"].includes(state)),
  );
  expect(answered.length).toBeGreaterThan(0);
  const provincial = of("provincial");
  expect(provincial.length).toBeGreaterThan(3);
  for (const { cells } of provincial)
    expect(cells.map(({ column }) => column).filter((id) => provinces.includes(id))).toEqual([]);
});

test("no place where nothing was found has a document in the cascade of the decree", async () => {
  const options = { by: "place" as const, place: null, decree: null, sort: "reach" as const, from: null, to: null };
  const { rows } = await coverage(store, figures, { ...options, levels: ["national", "provincial"], limit: 1000 });
  let searched = 0;
  for (const { document, cells } of rows) {
    const { documents } = await cascade(store, document.id, {
      direction: "down",
      types: ["IMPLEMENTS", "BASED_ON", "FORWARDS", "CARRIES"],
      limit: 1500,
    });
    const answering = new Set(
      documents.flatMap((card) => (card.held && card.id !== document.id ? [card.place?.id] : [])),
    );
    for (const { column, state } of cells) {
      if (state !== "absent") continue;
      searched++;
      expect(answering).not.toContain(column);
    }
  }
  expect(searched).toBeGreaterThan(10);
});

describe.each(["year", "document", "program"] as const)("a number of the workload by %s", (by) => {
  test.each([true, false])("is the length of its list of tasks, each with its words (reforms %s)", async (reforms) => {
    const answer = await workload(store, figures, { by, place: "place:131000", collectives: true, reforms, limit: 12 });
    for (const { organization, cells } of answer.rows)
      for (const [column, { lead, responsible, cooperating }] of Object.entries(cells)) {
        if (column === "…") continue;
        const list = await duties(store, { organization: organization.id, by, column, reforms, limit: 500 });
        expect(list.total).toBe(lead + responsible + cooperating);
        expect(list.items.filter((item) => item.role === "lead")).toHaveLength(lead);
        for (const { evidence } of list.items) expect(evidence.end).toBeGreaterThan(evidence.start);
      }
  });
});

test("a body is one row with those that it was before reforms, or stands apart from them", async () => {
  const ask = (reforms: boolean) =>
    workload(store, figures, { by: "year", place: null, collectives: false, reforms, limit: 10_000 });
  const [apart, together] = [await ask(false), await ask(true)];
  const ids = (answer: typeof apart) => answer.rows.map(({ organization }) => organization.id);
  expect(ids(apart)).toContain("org:廊坊市国土资源局");
  expect(ids(together)).not.toContain("org:廊坊市国土资源局");
  const merged = together.rows.find(({ organization }) => organization.id === "org:廊坊市自然资源和规划局");
  expect(merged?.former.map(({ id }) => id)).toContain("org:廊坊市国土资源局");
  expect(together.grandTotal).toEqual(apart.grandTotal);
  expect(apart.rows.every(({ former }) => former.length === 0)).toBe(true);
  expect(new Set(ids(together)).size).toBe(together.rows.length);
});

test("collectives stand after the bodies, and are counted where they are left out", async () => {
  const ask = (collectives: boolean) =>
    workload(store, figures, { by: "year", place: null, collectives, reforms: false, limit: 10_000 });
  const [without, all] = [await ask(false), await ask(true)];
  const kinds = all.rows.map(({ organization }) => organization.kind === "collective");
  expect(kinds).toEqual([...kinds.filter((kind) => !kind), ...kinds.filter(Boolean)]);
  expect(kinds.filter(Boolean)).toHaveLength(all.collectives.total);
  expect(without.collectives).toEqual(all.collectives);
  expect(without.total + without.collectives.total).toBe(all.total);
  expect(without.grandTotal.lead + without.collectives.counts.lead).toBe(all.grandTotal.lead);
});

test("deadlines: every task with a day, earliest first, and only bodies that were asked about", async () => {
  const all = await deadlines(store, { place: null, collectives: true, reforms: false, limit: 1500 });
  const dated = await countOf(
    "MATCH (t:Task)-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization) WHERE t.dueOn IS NOT NULL RETURN count(DISTINCT t.id) AS n",
  );
  expect(all.total).toBe(dated);
  const days = all.items.map(({ dueOn }) => dueOn ?? "");
  expect(days).toEqual(days.toSorted());
  for (const { bodies, units } of all.items)
    expect(bodies).toEqual([...new Set(units.map((unit) => unit.organization.id))].sort());
  const here = await deadlines(store, { place: "place:131000", collectives: false, reforms: false, limit: 1500 });
  expect(here.total).toBeGreaterThan(0);
  expect(here.total).toBeLessThan(all.total);
  for (const { bodies } of here.items) for (const id of bodies) expect(id).toContain("廊坊");
});

test("deadlines with reforms: what bodies have become, as the workload counts them", async () => {
  const all = await deadlines(store, { place: null, collectives: false, reforms: true, limit: 1500 });
  const bodies = new Set(all.items.flatMap((item) => item.bodies));
  expect(all.became.length).toBeGreaterThan(0);
  const { rows } = await workload(store, figures, {
    by: "year",
    place: null,
    collectives: false,
    reforms: true,
    limit: 10_000,
  });
  for (const { id, last } of all.became) {
    expect(bodies).toContain(id);
    expect(rows.find((row) => row.organization.id === last.id)?.former.map((body) => body.id)).toContain(id);
  }
});

test("they follow the corpus: taken away when a change begins, made anew when it has ended", async () => {
  const before = await hash();
  await removeSources(store, ["langfang.txt"], { dataFolder: folder });
  expect(hasFigures(folder, before)).toBe(false);
  expect(hasFigures(folder, await hash())).toBe(true);
  const stopped = new AbortController();
  await expect(
    importFiles(store, own, {
      dataFolder: folder,
      signal: stopped.signal,
      onProgress: ({ stage }) => {
        if (stage === "loading") stopped.abort();
      },
    }),
  ).rejects.toThrow();
  expect(readdirSync(folder).includes("figures")).toBe(false);
});

describe("a notice that two cities issued together", () => {
  const notice = `廊坊市民政局 沧州市民政局
关于联合开展社区养老服务检查的通知
廊民〔2031〕7号

各县（市、区）民政局：
    为贯彻落实《国务院关于加快发展社区养老服务的意见》（国发〔2031〕5号），决定联合开展检查，现通知如下。
    一、检查时间为2031年10月。

廊坊市民政局
沧州市民政局
2031年9月20日
`;
  const data = mkdtempSync(join(tmpdir(), "zhengmai-joint-"));
  let joint: Store;
  let counted: Figures;
  beforeAll(async () => {
    joint = await openStore({ dataFolder: data });
    await joint.ensureSchema();
    const files = [...own, { name: "joint.txt", bytes: new TextEncoder().encode(notice) }];
    await importFiles(joint, files, { dataFolder: data });
    counted = await figuresOf(joint, data, corpusHash(await joint.listSources()));
  });
  afterAll(async () => {
    await joint.close();
    rmSync(data, { recursive: true, force: true });
  });
  const ask = async (by: "place" | "year", place: string | null = null) => {
    const answer = await coverage(joint, counted, {
      by,
      place,
      decree: "doc:国发〔2031〕5号",
      sort: "reach",
      levels: [],
      from: null,
      to: null,
      limit: 10,
    });
    const [row] = answer.rows;
    if (row === undefined) throw new Error("expected the decree");
    return { ...answer, row };
  };

  test("is found in both, and a year has it once", async () => {
    const [places, years] = [await ask("place"), await ask("year")];
    const of = (id: string) => places.row.cells.find((cell) => cell.column === id);
    expect(of("place:131000")).toMatchObject({ state: "implemented", citations: 1, searched: 2 });
    expect(of("place:130900")).toMatchObject({ state: "implemented", citations: 1, searched: 1 });
    expect(places.row.citations).toBe(3);
    // the province, the city's plan, and this one
    expect(years.row.cells.find((cell) => cell.column === "2031")).toMatchObject({ citations: 2, searched: 3 });
    expect(years.row.citations).toBe(2);
    expect(years.columns.find(({ id }) => id === "2031")?.documents).toBe(3);
    for (const { column, citations } of years.row.cells) {
      const { evidence } = await coverageCell(
        joint,
        counted,
        "doc:国发〔2031〕5号",
        { by: "year", column, place: null },
        9,
      );
      expect(evidence).toHaveLength(citations);
    }
  });

  test("counts in a place of its own where only that place is asked about", async () => {
    const { row, columns } = await ask("year", "place:130900");
    expect(row.cells).toMatchObject([{ column: "2031", state: "implemented", citations: 1, searched: 1 }]);
    expect(columns).toMatchObject([{ id: "2031", documents: 1 }]);
  });

  test("is one document of the corpus, with each of its places", async () => {
    const { cells, total } = await corpusTable(joint);
    const counts = cells.flatMap(({ place, count }) => (place === null ? [] : [[place.id, count]]));
    expect(Object.fromEntries(counts)).toMatchObject({ "place:130900": 1, "place:131000": 2 });
    expect(total).toBe(4);
  });
});

test("a document that several bodies of one place issued is one document of that place", async () => {
  for (const { id, dates } of await figures.places())
    expect(dates.length, id).toBe(
      await countOf(
        "MATCH (d:Document)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(:Place {id: $id}) WHERE d.held = true RETURN count(DISTINCT d.id) AS n",
        { id },
      ),
    );
});
