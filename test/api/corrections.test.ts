import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { correctionsFile } from "../../server/ingest/index.ts";
import * as schema from "../../server/model/api.ts";
import type { Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
let store: Store;
let address: string;
let folder: string;

beforeAll(async () => {
  served = await serve(FIXTURES, { token: "secret" });
  ({ store, folder } = served);
  address = `${served.origin}/api`;
});
afterAll(() => served.stop());

const send = (method: string, path: string, body?: unknown, token = "secret") =>
  fetch(`${address}${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
/** waits until the job of an answer is done */
async function done(response: Response): Promise<void> {
  expect(response.status).toBe(202);
  const events = await (await fetch(`${new URL(address).origin}${response.headers.get("location")}`)).text();
  expect(events).toContain("event: done");
}
const list = async () => schema.corrections.parse(await (await fetch(`${address}/corrections`)).json());
const page = async (): Promise<schema.DocumentPage> =>
  (await (
    await fetch(`${address}/documents/${encodeURIComponent("冀政发〔2031〕12号")}`)
  ).json()) as schema.DocumentPage;

/** a body with tasks, other than `not` */
async function someBody(not = ""): Promise<schema.OrganizationPage> {
  const { rows } = await store.read(
    "MATCH (o:Organization)<-[:LED_BY]-(:Task) WHERE o.id <> $other RETURN DISTINCT o.id AS id ORDER BY id LIMIT 1",
    { other: not },
  );
  const id = String(rows[0]?.[0]);
  return (await (await fetch(`${address}/organizations/${encodeURIComponent(id)}`)).json()) as schema.OrganizationPage;
}

const marks = async () => {
  const response = await fetch(`${address}/documents/${encodeURIComponent((await page()).document.key)}/text`);
  return ((await response.json()) as schema.DocumentText).marks;
};

describe("corrections over HTTP", () => {
  test("a wrong fact goes, stays in a readable file, and comes back when the correction is taken back", async () => {
    const before = (await page()).cites.items;
    const [fact] = before;
    if (!fact) throw new Error("expected a citation in the fixture");
    const why = "原文是举例";
    const marked = await marks();
    const about = { document: (await page()).document.id, title: "某通知", quote: fact.evidence.quote };
    await done(
      await send("POST", "/corrections", {
        kind: "wrong",
        subject: fact.evidence.relationshipId,
        by: "读者",
        why,
        about,
      }),
    );
    expect((await page()).cites.items.map((item) => item.evidence.relationshipId)).not.toContain(
      fact.evidence.relationshipId,
    );
    // the mark of the fact is gone, and no other
    expect(await marks()).toEqual(
      marked.filter(({ relationshipId }) => relationshipId !== fact.evidence.relationshipId),
    );
    const { items } = await list();
    expect(items).toMatchObject([{ kind: "wrong", subject: fact.evidence.relationshipId, by: "读者", why, about }]);
    expect(items[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(readFileSync(correctionsFile(folder), "utf8").trim().split("\n")).toHaveLength(1);
    await done(await send("DELETE", `/corrections/${items[0]?.key}`));
    expect((await page()).cites.items).toEqual(before);
    expect(await marks()).toEqual(marked);
    expect((await list()).total).toBe(0);
  });

  test("many corrections, one after the other without waiting, are all taken and worked out together", async () => {
    const { rows } = await store.read(
      "MATCH (n)-[r]->() WHERE n:Task OR n:Document RETURN r.id AS id ORDER BY id LIMIT 25",
    );
    const ids = rows.map(([id]) => String(id));
    expect(ids).toHaveLength(25);
    const left = async () =>
      (await store.read("MATCH ()-[r]->() WHERE r.id IN $ids RETURN count(r)", { ids })).rows[0]?.[0];
    const all = async (answers: readonly Response[]): Promise<void> => {
      for (const answer of answers) await done(answer);
      const jobs = new Set(answers.map((answer) => answer.headers.get("location")));
      expect(jobs.size).toBeLessThan(answers.length);
    };
    const marked: Response[] = [];
    for (const subject of ids) marked.push(await send("POST", "/corrections", { kind: "wrong", subject }));
    await all(marked);
    expect(await left()).toBe(0);
    const taken: Response[] = [];
    for (const { key } of (await list()).items) taken.push(await send("DELETE", `/corrections/${key}`));
    await all(taken);
    expect(await left()).toBe(25);
  });

  test("a citation is led to the document that it means", async () => {
    const [fact] = (await page()).cites.items;
    if (!fact) throw new Error("expected a citation in the fixture");
    const value = "doc:廊政办〔2031〕30号";
    await done(await send("POST", "/corrections", { kind: "target", subject: fact.evidence.relationshipId, value }));
    const led = (await page()).cites.items.find(
      (item) => item.evidence.relationshipId === fact.evidence.relationshipId,
    );
    expect(led?.document.id).toBe(value);
    // that a person said so is told with the words, and which line takes it back
    const id = fact.evidence.relationshipId;
    const said = async () => {
      const cited = (await page()).cites.items.filter((item) => item.evidence.relationshipId === id);
      const response = await fetch(`${address}/documents/${encodeURIComponent((await page()).document.key)}/text`);
      const { marks } = schema.documentText.parse(await response.json());
      return {
        evidence: cited.map(({ evidence }) => evidence.corrected),
        marks: marks.flatMap((one) => (one.relationshipId === id ? [[one.corrected, one.correction]] : [])),
      };
    };
    const key = (await list()).items[0]?.key ?? null;
    expect(await said()).toEqual({ evidence: [true], marks: [[true, key]] });
    await done(await send("DELETE", `/corrections/${key}`));
    expect(await said()).toEqual({ evidence: [false], marks: [[false, null]] });
  });

  test("a citation has the relation that a person says, in the place of what was said before, and is read as before when it is taken back", async () => {
    const [fact] = (await page()).cites.items;
    if (!fact) throw new Error("expected a citation in the fixture");
    const subject = fact.evidence.relationshipId;
    const read = subject.slice(0, subject.indexOf(":"));
    const said = async () => ({
      types: (await page()).cites.items.flatMap(({ evidence }) =>
        evidence.relationshipId === subject ? [evidence.type] : [],
      ),
      marks: (await marks()).flatMap((one) =>
        one.relationshipId === subject ? [[one.relation, one.readAs, one.correction]] : [],
      ),
    });
    const before = await said();
    for (const [value, relation] of [
      ["AMENDS", "amends"],
      ["SUSPENDS", "suspends"],
    ] as const) {
      await done(await send("POST", "/corrections", { kind: "relation", subject, value }));
      const { items } = await list();
      expect(items).toMatchObject([{ kind: "relation", subject, value }]);
      expect(await said()).toEqual({ types: [value], marks: [[relation, read, items[0]?.key]] });
    }
    await done(await send("DELETE", `/corrections/${(await list()).items[0]?.key}`));
    expect(await said()).toEqual(before);
  });

  test("a task is called as a person says", async () => {
    const assigned = (await marks()).find(({ kind }) => kind === "assignment");
    if (!assigned?.target) throw new Error("expected a task in the fixture");
    const { target } = assigned;
    const now = async () => (await marks()).flatMap((one) => (one.target === target ? [[one.label, one.readAs]] : []));
    const value = "修好三座水库";
    await done(await send("POST", "/corrections", { kind: "text", subject: target, value }));
    expect(await now()).toEqual([[value, assigned.label]]);
    expect((await page()).tasks.items.map(({ text }) => text)).toContain(value);
    await done(await send("DELETE", `/corrections/${(await list()).items[0]?.key}`));
    expect(await now()).toEqual([[assigned.label, null]]);
  });

  test("a printed name is parted from its body, named as another one, and all is taken back in any order", async () => {
    const body = async (id: string) => {
      const response = await fetch(`${address}/organizations/${encodeURIComponent(id)}`);
      return response.ok ? ((await response.json()) as schema.OrganizationPage) : null;
    };
    const { organization, printedNames } = await someBody();
    const other = (await someBody(organization.id)).organization.id;
    const [{ name, count } = { name: "", count: 0 }] = printedNames;
    const before = await body(organization.id);
    await done(await send("POST", "/corrections", { kind: "notSame", subject: organization.id, value: name }));
    const own = `${organization.id}|${name}`;
    expect((await body(own))?.printedNames).toMatchObject([{ name, count }]);
    expect((await body(organization.id))?.printedNames.map((printed) => printed.name) ?? []).not.toContain(name);
    await done(await send("POST", "/corrections", { kind: "same", subject: own, value: other }));
    expect(await body(own)).toBeNull();
    expect((await body(other))?.printedNames.map((printed) => printed.name)).toContain(name);
    for (const { key } of (await list()).items.toReversed()) await done(await send("DELETE", `/corrections/${key}`));
    expect(await body(organization.id)).toEqual(before);
  });

  test("a number that was supplied leads those who cite it here, and a later word takes the place of an earlier", async () => {
    const { rows } = await store.read("MATCH (d:Document {id: $id}) RETURN d.sourceId AS source, d.lineStart AS line", {
      id: "doc:廊政办〔2031〕30号",
    });
    const [source, line] = rows[0] ?? [];
    const subject = `src:${String(source).replace(/^src:/, "")}`;
    const head = { kind: "head", subject, line: Number(line), field: "number" };
    const get = async (number: string) => fetch(`${address}/documents/${encodeURIComponent(number)}`);
    await done(await send("POST", "/corrections", { ...head, value: "廊政办〔2031〕31号" }));
    await done(await send("POST", "/corrections", { ...head, value: "廊政办[2031]32号" }));
    expect((await list()).items).toMatchObject([{ kind: "head", field: "number", line, value: "廊政办[2031]32号" }]);
    const own = (await (await get("廊政办〔2031〕32号")).json()) as schema.DocumentPage;
    expect(own.document.held).toBe(true);
    const { marks } = schema.documentText.parse(
      await (await fetch(`${address}/documents/${encodeURIComponent("廊政办〔2031〕32号")}/text`)).json(),
    );
    // the number that stands there is not the one that was given: no words bear it
    expect(marks.filter(({ kind }) => kind === "number")).toEqual([]);
    expect((await get("廊政办〔2031〕31号")).status).toBe(404);
    await done(await send("DELETE", `/corrections/${(await list()).items[0]?.key}`));
    expect(((await (await get("廊政办〔2031〕30号")).json()) as schema.DocumentPage).document.held).toBe(true);
  });

  test("the list tells which document a correction speaks of, and one whose file was taken back that it applies to nothing", async () => {
    const text =
      "廊坊市水务局关于做好防汛工作的通知\n廊水〔2031〕3号\n请由市财政局负责拨付资金。\n廊坊市水务局\n2031年5月6日\n";
    const form = new FormData();
    form.append("files", new Blob([text]), "water.txt");
    const headers = { authorization: "Bearer secret" };
    await done(await fetch(`${address}/import`, { method: "POST", body: form, headers }));
    const source = (await store.listSources()).find(({ names }) => names.includes("water.txt"));
    const subject = `src:${source?.id}`;
    const about = { document: "doc:廊水〔2031〕3号", title: "某通知", quote: "", target: "廊水〔2031〕3号" };
    await done(
      await send("POST", "/corrections", {
        kind: "head",
        subject,
        line: 1,
        field: "number",
        value: "廊水〔2031〕5号",
        about,
      }),
    );
    const said = async () => (await list()).items.map(({ document, lost }) => [document?.key, document?.title, lost]);
    // who reads it is told that the number is by hand, and where another one had been read
    const read = schema.documentText.parse(
      await (await fetch(`${address}/documents/${encodeURIComponent("廊水〔2031〕5号")}/text`)).json(),
    );
    const key = (await list()).items[0]?.key;
    expect(read.heads.map((head) => [head.field, head.correction])).toEqual([["number", key]]);
    expect(read.heads[0]?.read.map(({ start, end }) => read.text.slice(start, end))).toEqual(["廊水〔2031〕3号"]);
    // under the number of today
    expect(await said()).toEqual([["廊水〔2031〕5号", "做好防汛工作", false]]);
    await done(await send("DELETE", `/sources/${source?.id}`));
    expect(await said()).toEqual([[undefined, undefined, true]]);
    await done(await send("DELETE", `/corrections/${(await list()).items[0]?.key}`));
  });

  test("a later word on a line takes the place of its opposite", async () => {
    const [source] = await store.listSources();
    const subject = `src:${source?.id}`;
    await done(await send("POST", "/corrections", { kind: "boundary", subject, value: "begins 3" }));
    await done(await send("POST", "/corrections", { kind: "boundary", subject, value: "continues 4" }));
    await done(await send("POST", "/corrections", { kind: "boundary", subject, value: "continues 3" }));
    const { items } = await list();
    expect(items.map(({ value }) => value)).toEqual(["continues 3", "continues 4"]);
    for (const { key } of items) await done(await send("DELETE", `/corrections/${key}`));
  });

  test.each([
    [{ kind: "boundary", subject: "x" }, 400],
    [{ kind: "wrong" }, 400],
    [{ kind: "wrong", subject: "x", who: "y" }, 400],
    [{ kind: "boundary", subject: "src:none", value: "1-2" }, 404],
    [{ kind: "head", subject: "src:none", line: 1, field: "title", value: "甲" }, 404],
    [{ kind: "head", subject: "doc:甲", line: 1, field: "title", value: "甲" }, 400],
    [{ kind: "head", subject: "src:none", line: 1, field: "date", value: "去年" }, 400],
    [{ kind: "target", subject: "x" }, 400],
    [{ kind: "relation", subject: "BASED_ON:x", value: "LED_BY" }, 400],
    [{ kind: "text", subject: "task:none", value: "甲" }, 404],
    [{ kind: "same", subject: "org:nobody", value: "org:nobody" }, 404],
    [{ kind: "same", subject: "org:廊坊市人民政府", value: "org:市水务局" }, 404],
    [{ kind: "same", subject: "org:nobody", value: "org:霸州市水务局" }, 404],
    [{ kind: "notSame", subject: "org:nobody", value: "市发改委" }, 404],
    [{ kind: "notSame", subject: "org:廊坊市人民政府", value: "没有印过的名称" }, 404],
    [{ kind: "notSame", subject: "doc:冀政发〔2031〕12号", value: "通知" }, 404],
    [[], 400],
  ])("%j is refused with %i and nothing is written", async (body, status) => {
    const response = await send("POST", "/corrections", body);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect((await list()).total).toBe(0);
  });

  test("writing asks for the token, reading does not", async () => {
    expect((await send("POST", "/corrections", { kind: "wrong", subject: "x" }, "other")).status).toBe(401);
    expect((await send("DELETE", "/corrections/abc", undefined, "other")).status).toBe(401);
    expect((await send("DELETE", "/corrections/abc")).status).toBe(404);
    expect((await fetch(`${address}/corrections`)).status).toBe(200);
  });
});
