/** Search in the texts: who says it, in which sentence, when; the same on every engine, however it is cut into stretches. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TextsAsked, textColumnsOf, textSearch, textsWith } from "../../server/api/views/texts/index.ts";
import { columnsOf } from "../../server/figures/index.ts";
import { importFiles } from "../../server/ingest/index.ts";
import { texts as shape, type Texts } from "../../server/model/api.ts";
import { findWords, foldWords, wordsOf } from "../../server/model/index.ts";
import { packageRoot } from "../../server/root.ts";
import type { Store } from "../../server/store/index.ts";
import { engines } from "../contract/engines.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

/** printed as pages print: broken by the width of a page, with blanks of recognition, quoted, in full-width letters */
const PRINTED = {
  "wrapped.txt": `廊坊市人民政府办公室关于村内道路的通知
廊政办〔2032〕3号
各县（市、区）人民政府：
对完成年度建设任务的县（市、区），按照验收合格的里程实行以奖
代补，资金从市级预算安排。深化“放管服”改革，推进ＡＩ＋政务。
廊坊市人民政府办公室
2032年4月2日
`,
  "hostile.txt": `固安县人民政府关于网页的通知
固政发〔2032〕9号
各乡镇人民政府：
不得在网页中写入<script>alert(1)</script>和<img src=x onerror=alert(1)>。实行以 奖 代 补。
固安县人民政府
2032年5月2日
`,
};
const QUERIES = ["站点", "以奖代补", "放管服改革", "邻里相伴 工程", "<script>", "民政", "没有这句话", "的"];

describe("over HTTP", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ ...FIXTURES, ...PRINTED });
  });
  afterAll(() => served.stop());

  const ask = async (query: Readonly<Record<string, string>>): Promise<Texts> => {
    // long enough for the slowest machine: where a stretch ends by time is no part of an answer here
    const response = await fetch(`${served.origin}/api/texts?${new URLSearchParams({ spend: "10000", ...query })}`);
    expect(response.status).toBe(200);
    return shape.parse(await response.json());
  };
  /** stretch after stretch */
  const all = async (query: Readonly<Record<string, string>>): Promise<readonly Texts[]> => {
    const parts = [await ask(query)];
    for (let next = parts[0]?.next ?? null; next !== null; ) {
      const part = await ask({ ...query, after: next });
      parts.push(part);
      next = part.next;
    }
    return parts;
  };

  test.each(QUERIES)("%s: every sentence holds the words, where the stored text has them", async (q) => {
    const answer = await ask({ q, limit: "200", each: "50" });
    expect(answer.next).toBeNull();
    expect(answer.searched).toBe(answer.total);
    expect(answer.documents).toBe(answer.items.length);
    expect(answer.sentences).toBe(answer.items.reduce((sum, item) => sum + item.total, 0));
    for (const { document, total, sentences } of answer.items) {
      expect(sentences.length).toBe(total);
      const { rows } = await served.store.read("MATCH (d:Document {id: $id}) RETURN d.sourceId, d.start, d.end", {
        id: document.id,
      });
      const [source, start, end] = rows[0] ?? [];
      const text = (await served.store.getSource(String(source)))?.text ?? "";
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(Number(start));
        expect(sentence.end).toBeLessThanOrEqual(Number(end));
        expect(text.slice(0, sentence.start).split("\n").length).toBe(sentence.line);
        const hits = sentence.pieces.filter(({ found }) => found).map((piece) => piece.text);
        expect(text.slice(sentence.start).startsWith(hits[0] ?? "nothing")).toBe(true);
        expect(new Set(hits.map((hit) => foldWords(hit)))).toEqual(new Set(wordsOf(q)));
      }
    }
  });

  test("what documents hold is what is found in them, document by document", async () => {
    const { rows } = await served.store.read(
      "MATCH (d:Document)-[:FROM_SOURCE]->(:Source) RETURN d.id, d.sourceId, d.start, d.end",
    );
    expect(rows.length).toBeGreaterThan(4);
    const word = "站点";
    const expected: string[] = [];
    for (const [id, source, start, end] of rows) {
      const text = (await served.store.getSource(String(source)))?.text.slice(Number(start), Number(end)) ?? "";
      if (findWords(text, [word]).length > 0) expected.push(String(id));
    }
    const answer = await ask({ q: word, limit: "200" });
    expect(answer.items.map(({ document }) => document.id).sort()).toEqual(expected.sort());
    expect(answer.total).toBe(rows.length);
  });

  test("a broken line, blanks of recognition, quotation marks and wide letters are no hindrance", async () => {
    const numbers = async (q: string) => (await ask({ q })).items.map(({ document }) => document.number);
    expect(await numbers("以奖代补")).toEqual(["固政发〔2032〕9号", "廊政办〔2032〕3号"]);
    expect(await numbers("以 奖 代 补")).toEqual(["固政发〔2032〕9号", "廊政办〔2032〕3号"]);
    expect(await numbers("以奖代补 市级预算")).toEqual(["廊政办〔2032〕3号"]);
    expect(await numbers("放管服改革")).toEqual(["廊政办〔2032〕3号"]);
    expect(await numbers("以獎代補 市級預算")).toEqual(["廊政办〔2032〕3号"]);
    expect(await numbers("ai+政务")).toEqual(["廊政办〔2032〕3号"]);
  });

  test.each(["1", "2"])("cut after every %s documents it is the same answer", async (limit) => {
    for (const q of ["站点", "以奖代补", "没有这句话"]) {
      const whole = await ask({ q, limit: "200" });
      const parts = await all({ q, limit });
      expect(parts.flatMap(({ items }) => items)).toEqual(whole.items);
      for (const count of ["searched", "documents", "sentences"] as const)
        expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(whole[count]);
      for (const of of ["years", "places", "provinces"] as const) {
        const sums = new Map<string, { documents: number; searched: number }>();
        for (const { key, documents, searched } of parts.flatMap((part) => part[of])) {
          const sum = sums.get(key) ?? { documents: 0, searched: 0 };
          sums.set(key, { documents: sum.documents + documents, searched: sum.searched + searched });
        }
        expect(sums).toEqual(new Map(whole[of].map(({ key, documents, searched }) => [key, { documents, searched }])));
      }
    }
  });

  test("with a limit of 0 it counts alone; with the least time it goes on from where it ended", async () => {
    const whole = await ask({ q: "站点", limit: "200" });
    const counted = await ask({ q: "站点", limit: "0" });
    expect(counted).toEqual({ ...whole, items: [] });
    const parts = await all({ q: "站点", limit: "200", spend: "1" });
    expect(parts.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(parts.every(({ searched }) => searched > 0)).toBe(true);
  });

  test("counts by year add up; filters leave what their choice tells", async () => {
    const whole = await ask({ q: "站点", limit: "200" });
    expect(whole.years.reduce((sum, year) => sum + year.documents, 0)).toBe(whole.documents);
    expect(whole.years.reduce((sum, year) => sum + year.searched, 0)).toBe(whole.total);
    for (const { key, documents, searched } of whole.years) {
      const one = await ask({ q: "站点", year: key });
      expect([one.documents, one.total]).toEqual([documents, searched]);
    }
    for (const { key, documents, searched } of whole.provinces.filter(({ key }) => key.startsWith("place:"))) {
      const one = await ask({ q: "站点", place: key });
      expect([one.documents, one.total]).toEqual([documents, searched]);
    }
    expect(whole.provinces.map(({ name }) => name)).toContain("河北省");
    for (const filter of ["level", "place", "year", "genre"] as const) {
      const choices = whole.choices?.[filter] ?? [];
      expect(choices.length, filter).toBeGreaterThan(1);
      for (const { key, count } of choices) {
        const one = await ask({ q: "站点", [filter]: key, limit: "200" });
        if (filter !== "place") expect(one.total, `${filter} ${key}`).toBe(count);
        const left = new Set(one.items.map(({ document }) => document.id));
        expect(whole.items.filter(({ document }) => left.has(document.id))).toEqual(one.items);
      }
    }
    const inside = await ask({ q: "站点", place: "place:130000" });
    expect(inside.items.map(({ document }) => document.number).sort()).toEqual([
      "冀政发〔2031〕12号",
      "廊政办〔2031〕30号",
    ]);
  });

  test("markup is text", async () => {
    const [item] = (await ask({ q: "<script>alert(1)</script>" })).items;
    expect(item?.sentences[0]?.pieces.find(({ found }) => found)?.text).toBe("<script>alert(1)</script>");
  });

  test.each([
    ["nothing to look for", { q: "" }],
    ["blanks and marks alone", { q: "　“” 。" }],
    ["a thousand letters", { q: "以奖代补".repeat(250) }],
    ["two hundred and one letters", { q: "补".repeat(201) }],
    ["nine words", { q: "一条 二条 三条 四条 五条 六条 七条 八条 九条" }],
    ["a level that is none", { q: "站点", level: "moon" }],
    ["a limit beyond the most", { q: "站点", limit: "201" }],
    ["a time beyond the most", { q: "站点", spend: "10001" }],
    ["no cursor", { q: "站点", after: "moon" }],
  ])("%s is told, not tried", async (_, query: Readonly<Record<string, string>>) => {
    const response = await fetch(`${served.origin}/api/texts?${new URLSearchParams(query)}`);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toMatch(/^expected /);
  });

  test.each([".*", "[", "(?:a+)+$", "\\", "a'b`c", "$" + "{q}", "{}", "𠮷", "\ud800", "%00", "' OR 1=1"])(
    "%j is words like others",
    async (q) => {
      const answer = await ask({ q });
      expect(answer.searched).toBe(answer.total);
    },
  );

  test("ten thousand letters are refused, and the next one is served", async () => {
    const q = "以奖代补".repeat(2_500);
    expect((await fetch(`${served.origin}/api/texts?${new URLSearchParams({ q })}`)).status).toBe(431);
    expect((await ask({ q: "以奖代补" })).documents).toBe(2);
  });

  test("places of a cursor that are gone are passed over", async () => {
    const answer = await ask({ q: "站点", after: "2031-12-31\tno-such-file\t0" });
    // files whose newest document is of 2032 lie before it
    expect(answer.searched).toBe(answer.total - 2);
    expect((await ask({ q: "站点", after: "\tzzz\t0" })).searched).toBe(0);
  });
});

test("who goes away ends the work; who waited behind is served", async () => {
  const served = await serve({ ...FIXTURES, ...PRINTED });
  try {
    const columns = await columnsOf(served.store);
    const texts = await textColumnsOf(served.store, columns);
    const control = new AbortController();
    let read = 0;
    const store: Store = {
      ...served.store,
      getSource: (id) => {
        read++;
        control.abort();
        return served.store.getSource(id);
      },
    };
    const asked: TextsAsked = {
      q: "的",
      level: "",
      place: "",
      year: "",
      genre: "",
      after: null,
      limit: 5,
      each: 3,
      spend: 10_000,
    };
    await expect(
      textsWith(store, columns, texts, asked, { signal: control.signal, sampleIds: new Set() }),
    ).rejects.toThrow(/abort/i);
    expect(read).toBeLessThanOrEqual(8);
    const gone = new AbortController();
    const away = fetch(`${served.origin}/api/texts?q=${encodeURIComponent("的")}`, { signal: gone.signal }).catch(
      () => "away",
    );
    gone.abort();
    expect(await away).toBe("away");
    expect((await fetch(`${served.origin}/api/texts?q=${encodeURIComponent("的")}`)).status).toBe(200);
  } finally {
    await served.stop();
  }
});

// the sample and the small corpus: several imports on a machine that may be at work with other things
describe("on every engine", { timeout: 300_000 }, () => {
  const seed = join(packageRoot, "seed");
  const files = [
    ...Object.entries({ ...FIXTURES, ...PRINTED }).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    })),
    ...readdirSync(seed)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ name, path: join(seed, name) })),
  ];
  const answers = new Map<string, readonly Texts[]>();
  test.each(engines)("$name", async (engine) => {
    if (engine.missing !== null) return;
    await engine.start();
    try {
      const store = await engine.fresh();
      await importFiles(store, files);
      const columns = await columnsOf(store);
      const texts = await textColumnsOf(store, columns);
      const answer: Texts[] = [];
      const all = { signal: new AbortController().signal, sampleIds: new Set<string>() };
      for (const q of QUERIES)
        for (const [limit, year] of [
          [200, ""],
          [3, "2015"],
          [0, ""],
        ] as const) {
          const asked = { q, level: "", place: "", year, genre: "", after: null, limit, each: 3, spend: 100_000 };
          answer.push(await textsWith(store, columns, texts, asked, all));
        }
      await store.close();
      expect(answer.some(({ documents }) => documents > 20)).toBe(true);
      answers.set(engine.name, answer);
      for (const other of answers.values()) expect(answer).toEqual(other);
    } finally {
      await engine.stop();
    }
  });
});

test("the columns of all documents are read once for many searches, and again after a write", async () => {
  const served = await serve(FIXTURES);
  let reads = 0;
  let count = 1;
  const store: Store = {
    ...served.store,
    writes: () => ({ ...served.store.writes(), count, running: false, shared: false }),
    read: (...given: Parameters<Store["read"]>) => {
      reads++;
      return served.store.read(...given);
    },
  };
  const asked = {
    q: "绝无此语",
    level: "",
    place: "",
    year: "",
    genre: "",
    after: null,
    limit: 5,
    each: 1,
    spend: 5_000,
  };
  const signal = new AbortController().signal;
  const once = async (): Promise<number> => {
    reads = 0;
    await textSearch(store)(asked, signal);
    return reads;
  };
  const [first, second] = [await once(), await once()];
  expect(second).toBeLessThan(first);
  count++;
  expect(await once()).toBe(first);
  await served.stop();
});
