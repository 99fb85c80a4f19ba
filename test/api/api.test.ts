import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as schema from "../../server/model/api.ts";
import type { Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let store: Store;
let address: string;

beforeAll(async () => {
  served = await serve(FIXTURES, { token: "secret" });
  ({ store } = served);
  address = `${served.origin}/api`;
});
afterAll(() => served.stop());

const get = async (path: string): Promise<unknown> => {
  const response = await fetch(`${address}${path}`);
  expect(response.status, path).toBe(200);
  return response.json();
};
const key = (text: string) => encodeURIComponent(text);

describe("answers have the shape that openapi.json declares", () => {
  test.each([
    ["/health", schema.health],
    ["/overview", schema.overview],
    ["/search?q=养老", schema.searchAnswer],
    [`/documents/${key("冀政发〔2031〕12号")}`, schema.documentPage],
    [`/documents/${key("廊政办〔2031〕30号")}/text`, schema.documentText],
    [`/documents/${key("廊政办〔2031〕30号")}/tasks`, schema.documentTasks],
    [`/documents/${key("国发〔2031〕5号")}/cascade`, schema.cascade],
    [`/nodes/${key("doc:国发〔2031〕5号")}`, schema.graphNode],
    [`/nodes/${key("doc:国发〔2031〕5号")}/neighbours?types=IMPLEMENTS&direction=in`, schema.neighbours],
    [`/organizations/${key("org:廊坊市民政局")}`, schema.organizationPage],
    [`/organizations/${key("org:廊坊市民政局")}/brief`, schema.organizationBrief],
    [`/organizations/${key("org:廊坊市民政局")}/name?name=${key("市民政局")}`, schema.evidence],
    ["/coverage", schema.coverage],
    ["/coverage?by=year&place=place:130000", schema.coverage],
    ["/corpus", schema.corpus],
    ["/corpus/documents?place=place:131000&inside=1&level=local&from=2015-01-01", schema.corpusDocuments],
    ["/workload", schema.workload],
    ["/workload?by=document&collectives=1", schema.workload],
    ["/workload?by=program&reforms=1", schema.workload],
    [`/workload/tasks?organization=${key("org:廊坊市民政局")}&column=2031`, schema.duties],
    ["/deadlines?collectives=1", schema.deadlines],
    [`/paths?from=${key("doc:国发〔2031〕5号")}&to=${key("doc:廊政办〔2031〕30号")}`, schema.paths],
    ["/places/place:131000", schema.placePage],
    ["/places/place:131000/higher", schema.higherRows],
    ["/places/place:131000/programs", schema.programRows],
    ["/places/place:131000/bodies", schema.placeBodyRows],
    ["/places/place:131000/partners", schema.partnerRows],
    [`/organizations/${key("org:廊坊市民政局")}/partners`, schema.partnerRows],
  ])("%s", async (path, shape) => {
    expect(shape.safeParse(await get(path)).error).toBeUndefined();
  });
});

describe("a document", () => {
  test.each(["国发〔2031〕5号", "国发[2031]5号", "国发（2031）5 号", "doc:国发〔2031〕5号"])(
    "is found under %s",
    async (spelling) => {
      const page = (await get(`/documents/${key(spelling)}`)) as schema.DocumentPage;
      expect(page.document.number).toBe("国发〔2031〕5号");
    },
  );

  test("says what carries it out, with the sentence", async () => {
    const page = (await get(`/documents/${key("国发〔2031〕5号")}`)) as schema.DocumentPage;
    const link = page.citedBy.items.find((item) => item.document.number === "冀政发〔2031〕12号");
    expect(link?.evidence).toMatchObject({ type: "IMPLEMENTS", match: "number" });
    expect(link?.evidence.quote).toContain("国发〔2031〕5号");
  });

  test("what cites it comes a page at a time, counted first, each once", async () => {
    const path = `/documents/${key("国发〔2031〕5号")}`;
    const { citedBy } = (await get(path)) as schema.DocumentPage;
    expect(citedBy.total).toBeGreaterThan(0);
    const links: string[] = [];
    for (let skip = 0; skip < citedBy.total; skip++) {
      const page = (await get(`${path}/cited-by?skip=${skip}&limit=1`)) as schema.DocumentPage["citedBy"];
      expect(page).toMatchObject({ total: citedBy.total, truncated: skip + 1 < citedBy.total });
      links.push(...page.items.map((item) => item.evidence.relationshipId));
    }
    expect(links).toEqual(citedBy.items.map((item) => item.evidence.relationshipId));
  });

  test("every mark of its text stands on its words", async () => {
    const answer = (await get(`/documents/${key("廊政办〔2031〕30号")}/text`)) as schema.DocumentText;
    const kinds = new Set(answer.marks.map((mark) => mark.kind));
    for (const kind of ["title", "number", "issuer", "date", "carries", "reference", "unit"] as const)
      expect(kinds).toContain(kind);
    const repealed = answer.marks.find((mark) => mark.relation === "repeals");
    expect(answer.text.slice(repealed?.start, repealed?.end)).toContain("廊政办〔2027〕9号");
    for (const mark of answer.marks) expect(answer.text.slice(mark.start, mark.end).length).toBeGreaterThan(0);
  });
});

test("every unit in a text leads to its body", async () => {
  const { marks } = (await get(`/documents/${key("廊政办〔2031〕30号")}/text`)) as schema.DocumentText;
  const targets = marks.filter((mark) => mark.kind === "unit").map((mark) => mark.target);
  expect(targets).toContain("org:廊坊市财政局");
  expect(targets).not.toContain(null);
});

test("the cascade of a national document reaches the county's level by steps, each with its evidence", async () => {
  const answer = (await get(`/documents/${key("国发〔2031〕5号")}/cascade`)) as schema.Cascade;
  const numbers = answer.documents.map((document) => document.number);
  expect(numbers).toContain("冀政发〔2031〕12号");
  expect(numbers).toContain("廊政办〔2031〕30号");
  for (const edge of answer.edges) expect(edge.evidence.quote).not.toBe("");
});

test("the cells of the workload add up to the task–unit pairs of the graph", async () => {
  const answer = (await get("/workload?collectives=1")) as schema.Workload;
  const pairs = await store.read(
    "MATCH (t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization) RETURN count(r) AS n",
  );
  const { lead, responsible, cooperating } = answer.grandTotal;
  expect(lead + responsible + cooperating).toBe(pairs.rows[0]?.[0]);
  expect(lead + responsible + cooperating).toBeGreaterThan(0);
});

test("a cascade goes on from a notice to those who carry out its instrument, and leaves out an instrument that nobody carries out", async () => {
  for (const direction of ["down", "up"]) {
    const { documents, edges, root } = (await get(
      `/documents/${key("国发〔2031〕5号")}/cascade?direction=${direction}`,
    )) as schema.Cascade;
    for (const card of documents) {
      const own = edges.filter((edge) => edge.from === card.id || edge.to === card.id);
      if (card.id !== root.id) expect(own.length).toBeGreaterThan(0);
      if (own.length === 1 && own[0]?.type === "CARRIES" && own[0].to === card.id) expect(card.id).toBe(root.id);
    }
  }
});

describe.each(["place", "year"])("coverage by %s", (by) => {
  const ask = async (more = ""): Promise<schema.Coverage> =>
    (await get(`/coverage?by=${by}&levels=national,provincial,prefectural&limit=1000${more}`)) as schema.Coverage;

  test("the totals of a row are its cells, and its citations are relationships of the graph", async () => {
    const answer = await ask();
    expect(answer.rows.length).toBeGreaterThan(0);
    for (const row of answer.rows) {
      expect(Object.values(row.totals).reduce((sum, n) => sum + n, 0)).toBe(row.cells.length);
      expect(row.cells.reduce((sum, cell) => sum + cell.citations, row.elsewhere)).toBe(row.citations);
      const { rows } = await store.read(
        `MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(:Document {id: $id})
         WHERE s.held = true MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
         RETURN count(DISTINCT r.id) AS n`,
        { id: row.document.id },
      );
      expect(row.citations).toBe(rows[0]?.[0]);
    }
  });

  test("words narrow the decrees to those that have them in title or number, and to nothing where none has", async () => {
    const all = await ask();
    const [first] = all.rows;
    const number = all.rows.find(({ document }) => document.number !== null)?.document.number ?? "";
    const loose = number.replace("〔", "[").replace("〕", "]");
    const named = await ask(`&words=${encodeURIComponent(loose)}`);
    expect(named.rows.map(({ document }) => document.number)).toContain(number);
    expect(named.total).toBeLessThan(all.total);
    const word = first?.document.title.slice(0, 4) ?? "";
    const found = await ask(`&words=${encodeURIComponent(word)}`);
    expect(found.rows.length).toBeGreaterThan(0);
    const same = new Map(all.rows.map((row) => [row.document.id, row]));
    for (const row of found.rows) expect(row).toEqual(same.get(row.document.id));
    expect((await ask(`&words=${encodeURIComponent("并无此词")}`)).rows).toEqual([]);
  });

  test("a cell is answered where it has a citation or a way through others, absent where some documents were searched, else unknown", async () => {
    for (const { cells } of (await ask()).rows)
      for (const { state, citations, through, searched, evidence } of cells) {
        expect(["absent", "unknown"].includes(state)).toBe(citations + through === 0);
        if (state === "through") expect(through).toBeGreaterThan(0);
        if (state === "absent") expect(searched).toBeGreaterThan(0);
        if (state === "unknown") expect(searched).toBe(0);
        expect(evidence.length).toBe(Math.min(5, citations));
        for (const { start, end } of evidence) expect(end).toBeGreaterThan(start);
      }
  });

  test("of a decree below the State whose place is not known nothing is said to be absent anywhere", async () => {
    for (const { document, totals } of (await ask()).rows)
      if (document.level !== "national" && document.place === null)
        expect([totals.absent ?? 0, totals.unknown ?? 0], document.id).toEqual([0, 0]);
  });

  test("a city that carries out its province's measure answers the national decree through it, with the words of each step", async () => {
    const { rows } = await ask();
    const row = rows.find(({ document }) => document.number === "国发〔2031〕5号");
    const column = by === "place" ? "place:131000" : "2031";
    expect(row?.cells.find((cell) => cell.column === column)).toMatchObject({
      // the province itself carries it out in that year
      state: by === "place" ? "through" : "implemented",
      through: 1,
    });
    const cell = (await get(
      `/coverage/cell?decree=${key(row?.document.id ?? "")}&by=${by}&column=${key(column)}`,
    )) as schema.CoverageCell;
    expect(schema.coverageCell.safeParse(cell).error).toBeUndefined();
    expect(cell.through).toHaveLength(1);
    const [way] = cell.through;
    expect(way?.document.number).toBe("廊政办〔2031〕30号");
    expect(way?.steps.map(({ to, evidence }) => [evidence.type, to.number])).toEqual([
      ["IMPLEMENTS", "冀政发〔2031〕12号"],
      ["IMPLEMENTS", "国发〔2031〕5号"],
    ]);
    for (const { evidence } of way?.steps ?? []) expect(evidence.quote).not.toBe("");
  });

  test("the columns hold every searched document, and a place narrows them", async () => {
    const { columns } = await ask();
    const held = (await get("/corpus/documents?level=answering&limit=1000")) as schema.CorpusDocuments;
    expect(columns.reduce((sum, column) => sum + column.documents, 0)).toBe(held.total);
    const narrow = await ask("&place=place:131000");
    const inside = (await get(
      "/corpus/documents?level=answering&place=place:131000&inside=1&limit=1000",
    )) as schema.CorpusDocuments;
    expect(narrow.columns.reduce((sum, column) => sum + column.documents, 0)).toBe(inside.total);
    expect(inside.items.length).toBe(inside.total);
  });
});

test("the table of the corpus counts every held document that no notice carries, and each cell lists its own", async () => {
  const { cells, total } = (await get("/corpus")) as schema.Corpus;
  expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(total);
  for (const { place, level, year, count } of cells) {
    const days = year === null ? "&undated=1" : `&from=${year}-01-01&to=${year}-12-31`;
    const list = (await get(
      `/corpus/documents?place=${key(place?.id ?? "none")}&level=${level}${days}`,
    )) as schema.CorpusDocuments;
    expect(list.total).toBe(count);
  }
  const listed = async (skip: number, limit: number) =>
    (await get(`/corpus/documents?skip=${skip}&limit=${limit}`)) as schema.CorpusDocuments;
  const all = await listed(0, 1000);
  const [first, rest] = [await listed(0, 1), await listed(1, 1000)];
  expect([...first.items, ...rest.items]).toEqual(all.items);
  expect([first.truncated, rest.truncated]).toEqual([true, false]);
});

describe("what is wrong is said as a problem", () => {
  const problem = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${address}${path}`, init);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    return schema.problem.parse(await response.json());
  };
  const statement = (query: string, parameters = {}) => ({
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, parameters }),
  });

  test.each([
    ["/documents/nothing", 404],
    ["/documents/%E0%A4%A", 400],
    ["/nodes/doc:none", 404],
    ["/workload?by=colour", 400],
    ["/search?q=a&limit=0", 400],
    ["/paths?from=a", 400],
    ["/questions/none", 404],
    ["/nowhere", 404],
  ])("%s answers %i", async (path, status) => {
    expect((await problem(path)).status).toBe(status);
  });

  test("a statement that writes is refused, and nothing is written", async () => {
    expect((await problem("/cypher", statement("CREATE (n:Document {id: 'doc:x'}) RETURN n"))).status).toBe(403);
    const rows = await store.read("MATCH (d:Document {id: 'doc:x'}) RETURN count(d) AS n");
    expect(rows.rows).toEqual([[0]]);
  });

  test("a slip of the pen is a 400, broken JSON too", async () => {
    expect((await problem("/cypher", statement("MATCH (n RETURN n"))).status).toBe(400);
    expect((await problem("/cypher", { ...statement(""), body: "{" })).status).toBe(400);
  });

  test("a write without the token is a 401", async () => {
    const body = new FormData();
    body.append("file", new Blob(["x"]), "x.txt");
    expect((await problem("/import", { method: "POST", body })).status).toBe(401);
  });

  test("a request under another host name is turned away", async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      httpRequest(`${address}/health`, { headers: { Host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});

test("a statement for reading gives columns and plain rows", async () => {
  const response = await fetch(`${address}/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      query: "MATCH (d:Document {id: $id}) RETURN d, d.number AS number",
      parameters: { id: "doc:国发〔2031〕5号" },
    }),
  });
  const answer = schema.cypherAnswer.parse(await response.json());
  expect(answer.columns).toEqual(["d", "number"]);
  expect(answer.rows[0]?.[0]).toMatchObject({ kind: "node", id: "doc:国发〔2031〕5号", labels: ["Document"] });
});

test("an upload is imported, and its progress can be followed", async () => {
  const body = new FormData();
  body.append(
    "file",
    new Blob([
      "霸州市人民政府关于社区养老的通知\n霸政字〔2031〕7号\n各乡镇人民政府：\n根据《国务院关于加快发展社区养老服务的意见》（国发〔2031〕5号），现通知如下。\n一、抓紧建设站点。\n霸州市人民政府\n2031年10月8日\n",
    ]),
    "../../bazhou.txt",
  );
  const response = await fetch(`${address}/import`, {
    method: "POST",
    body,
    headers: { Authorization: "Bearer secret" },
  });
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as { id: string };
  const events = await (await fetch(`${address}/import/${id}/events`)).text();
  expect(events).toContain("event: done");
  expect((await store.listSources()).flatMap((source) => source.names)).toContain("bazhou.txt");
  const page = (await get(`/documents/${key("国发〔2031〕5号")}`)) as schema.DocumentPage;
  expect(page.citedBy.items.map((item) => item.document.number)).toContain("霸政字〔2031〕7号");
});

test("the number of documents of a part of a place is what its own page lists", async () => {
  const { parts } = (await get("/places/place:130000")) as schema.PlacePage;
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    const own = (await get(`/places/${part.id}`)) as schema.PlacePage;
    expect(part.documents, part.name).toBe(own.held.total);
  }
});
