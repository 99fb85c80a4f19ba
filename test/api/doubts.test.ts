/** The list of doubtful things: the most doubtful first, of an import or of all; what a person decides leaves it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as schema from "../../server/model/api.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

const plan = `廊坊市人民政府关于加强执法的通知
廊政〔2031〕71号
各县（市、区）人民政府：
1.开展检查。（牵头单位：市综合执法局）
2.汇总结果。（牵头单位：市综合执法局；责任单位：东风股）
廊坊市人民政府
2031年1月1日
`;
const scrap = "有关事项如下，请各单位遵照执行，不得有误。\n一、认真组织学习。\n二、按时报送材料。\n";
let served: Served;
let address: string;

beforeAll(async () => {
  served = await serve(FIXTURES);
  address = `${served.origin}/api`;
});
afterAll(() => served.stop());

const doubts = async (query = "") => schema.doubts.parse(await (await fetch(`${address}/doubts${query}`)).json());
const ended = async (response: Response): Promise<string> => {
  const { id } = (await response.json()) as { id: string };
  expect(await (await fetch(`${address}/import/${id}/events`)).text()).toContain("event: done");
  return id;
};
const send = async (...files: readonly (readonly [string, string])[]): Promise<string> => {
  const form = new FormData();
  for (const [name, text] of files) form.append("files", new Blob([text]), name);
  return ended(await fetch(`${address}/import`, { method: "POST", body: form }));
};
const correct = async (correction: unknown) =>
  ended(
    await fetch(`${address}/corrections`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(correction),
    }),
  );

describe("doubtful things", () => {
  let id = "";
  beforeAll(async () => {
    id = await send(["plan.txt", plan], ["scrap.txt", scrap]);
  });
  const brought = (items: schema.Doubts["items"]) =>
    items.map(({ kind, times, missing, target }) => [kind, times, missing.join() || target?.name]);

  test("of an import: a text without a head, a name with several full forms, one that is no body's", async () => {
    const { items, total, truncated } = await doubts(`?import=${id}`);
    expect(brought(items)).toEqual([
      ["head", 1, "title,issuer,date,number"],
      ["ambiguous", 2, "廊坊市综合执法局"],
      ["unresolved", 1, "东风股"],
    ]);
    expect([total, truncated]).toEqual([3, false]);
    const [head, ambiguous] = items;
    expect(head?.line).toBe(1);
    expect(ambiguous?.candidates).toHaveLength(2);
    expect(ambiguous?.document.number).toBe("廊政〔2031〕71号");
    // each leads to the words it was read from
    expect(plan.slice(ambiguous?.evidence?.start, ambiguous?.evidence?.end)).toBe(ambiguous?.evidence?.quote);
  });
  test("each kind is counted, and one alone can be asked for", async () => {
    const all = await doubts(`?import=${id}`);
    expect(all.kinds).toEqual([
      { kind: "head", count: 1 },
      { kind: "ambiguous", count: 1 },
      { kind: "unresolved", count: 1 },
    ]);
    const one = await doubts(`?import=${id}&kind=ambiguous`);
    expect(one.items).toEqual(all.items.filter(({ kind }) => kind === "ambiguous"));
    expect([one.total, one.kinds]).toEqual([1, all.kinds]);
    expect((await fetch(`${address}/doubts?kind=odd`)).status).toBe(400);
  });
  test("names of a text that hides its place are one doubt of that text, not one each", async () => {
    const masked = `XX市推进检查工作方案
一、检查。（牵头单位：市财政局；责任单位：市水利局、市教育局）
二、整改。（牵头单位：市财政局）
`;
    const { items } = await doubts(`?import=${await send(["masked.txt", masked])}`);
    const unplaced = items.filter(({ kind }) => kind !== "head");
    expect(unplaced.map(({ kind, times, line, target }) => [kind, times, line, target])).toEqual([
      ["unplaced", 3, 2, null],
    ]);
  });
  test("a text that cites itself, and a citation of what came later, each with its words", async () => {
    const odd = `廊坊市人民政府关于甲事的通知
各县（市、区）人民政府：
为落实《河北省人民政府关于甲事的意见》（冀政〔2033〕5号）和《国务院关于乙事的意见》（国发〔2031〕2号），通知如下。
一、按照《廊坊市人民政府关于丙事的意见》（廊政〔2031〕72号）办理。
廊坊市人民政府
2031年1月1日
`;
    const job = await send(["odd.txt", odd]);
    const source = (await served.store.listSources()).find(({ names }) => names.includes("odd.txt"));
    // a person gives it the number of the document that it cites
    await correct({ kind: "head", subject: `src:${source?.id}`, line: 1, field: "number", value: "廊政〔2031〕72号" });
    const { items } = await doubts(`?import=${job}`);
    expect(items.map(({ kind, line, target }) => [kind, line, target?.id])).toEqual([
      ["later", 3, "doc:冀政〔2033〕5号"],
      ["self", 4, undefined],
    ]);
    const { marks, text } = schema.documentText.parse(
      await (await fetch(`${address}/documents/${encodeURIComponent("廊政〔2031〕72号")}/text`)).json(),
    );
    const [later, self] = items;
    const own = marks.find(({ kind, start }) => `@${kind}.${start}` === self?.mark);
    expect(text.slice(own?.start, own?.end)).toBe(self?.printed);
    expect(marks.map(({ relationshipId }) => relationshipId)).toContain(later?.mark);
  });
  test("every fact in the list is a mark of its text", async () => {
    for (const { document, evidence } of (await doubts("?limit=1000")).items) {
      if (evidence === null) continue;
      const response = await fetch(`${address}/documents/${encodeURIComponent(document.key)}/text`);
      const { marks } = schema.documentText.parse(await response.json());
      expect(marks.map(({ relationshipId }) => relationshipId)).toContain(evidence.relationshipId);
    }
  });
  test("of all: in order, within the limit, with those of the import among them", async () => {
    const { items, total } = await doubts("?limit=1000");
    expect(items.length).toBe(total);
    expect(items.map(({ doubt }) => doubt)).toEqual(items.map(({ doubt }) => doubt).toSorted((a, b) => b - a));
    for (const one of (await doubts(`?import=${id}`)).items) expect(items).toContainEqual(one);
    expect((await doubts("?limit=2")).items).toEqual(items.slice(0, 2));
  });
  test("an import of nothing new, an unknown import, a wrong limit", async () => {
    expect((await doubts(`?import=${await send(["none.txt", ""])}`)).total).toBe(0);
    expect((await fetch(`${address}/doubts?import=gone`)).status).toBe(404);
    expect((await fetch(`${address}/doubts?limit=0`)).status).toBe(400);
  });
  test("the mark of a name with several full forms tells them, though no text names them", async () => {
    const of = async () => {
      const response = await fetch(`${address}/documents/${encodeURIComponent("廊政〔2031〕71号")}/text`);
      const { marks } = schema.documentText.parse(await response.json());
      return marks.filter(({ kind, line }) => kind === "unit" && line === 4);
    };
    const [mark] = await of();
    expect([mark?.outcome, mark?.corrected]).toEqual(["ambiguous", false]);
    expect(mark?.candidates.length).toBeGreaterThan(1);
    expect(mark?.candidates.map(({ held }) => held)).toEqual(mark?.candidates.map(() => false));
    const [first] = mark?.candidates ?? [];
    expect(`org:${first?.name}`).toBe(first?.id);
    // one of them is chosen: it is made by its full name, and where the name stands a person is told to have said so
    await correct({ kind: "same", subject: mark?.target, value: first?.id });
    const [decided] = await of();
    const [kept] = schema.corrections.parse(await (await fetch(`${address}/corrections`)).json()).items;
    expect(decided).toMatchObject({ target: first?.id, outcome: null, corrected: true, correction: kept?.key });
    expect(brought((await doubts(`?import=${id}`)).items).map(([kind]) => kind)).toEqual(["head", "unresolved"]);
    await ended(await fetch(`${address}/corrections/${kept?.key}`, { method: "DELETE" }));
  });
  test("what a person decides is no longer doubtful", async () => {
    const [, ambiguous, unresolved] = (await doubts(`?import=${id}`)).items;
    await correct({ kind: "same", subject: ambiguous?.target?.id, value: "org:廊坊市人民政府" });
    await correct({ kind: "wrong", subject: unresolved?.evidence?.relationshipId });
    expect(brought((await doubts(`?import=${id}`)).items)).toEqual([["head", 1, "title,issuer,date,number"]]);
  });
});
