/** What people say of heads: identity follows, the order of the lines does not matter, and what finds nothing is told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examine } from "../../server/ingest/doctor.ts";
import { importFiles } from "../../server/ingest/index.ts";
import { correctionSchema, headWithin } from "../../server/model/corrections.ts";
import { type Correction, canonical, type HeadField } from "../../server/model/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { computeGraph } from "./computed.ts";

const FILES = {
  // the number is cut off, the office stands for the government
  "a.txt":
    "廊坊市人民政府办公室关于甲事的意见\n各县（市、区）人民政府：\n请认真贯彻执行。（市财政局负责）\n2031年3月1日\n",
  "b.txt":
    "霸州市人民政府关于甲事的通知\n霸政〔2031〕9号\n各乡镇：\n为落实廊坊市人民政府廊政〔2031〕5号文件，通知如下。\n霸州市人民政府\n2031年5月1日\n",
};

let folder: string;
let store: Store;
let source: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zhengmai-heads-"));
  store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  await importFiles(
    store,
    Object.entries(FILES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
  source = `src:${(await store.listSources()).find(({ names }) => names.includes("a.txt"))?.id}`;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const says = (field: HeadField, value: string, line = 1): Correction => ({
  kind: "head",
  subject: source,
  line,
  field,
  value,
});
const graphOf = async (...corrections: readonly Correction[]) =>
  (await computeGraph(store, { corrections, dryRun: true })).graph;
const bytes = async (...corrections: readonly Correction[]): Promise<string> => {
  const { nodes, relationships } = await graphOf(...corrections);
  return canonical([[...nodes].sort(), [...relationships].sort()]);
};

describe("heads", () => {
  test("a number that was supplied is the one that others cite", async () => {
    const held = async (...said: readonly Correction[]) =>
      (await graphOf(...said)).nodes.get("doc:廊政〔2031〕5号")?.properties.held;
    expect(await held()).toBe(false);
    expect(await held(says("number", "廊政[2031]5号"))).toBe(true);
  });

  test("title, date and issuer are what a person says, and every quote stands where it is said to", async () => {
    const list = [
      says("title", "关于甲事的若干意见"),
      says("number", "廊政〔2031〕5号"),
      says("date", "2031-03-02"),
      says("issuer", "廊坊市人民政府"),
    ];
    const { nodes, relationships } = await graphOf(...list);
    expect(nodes.get("doc:廊政〔2031〕5号")?.properties).toMatchObject({
      title: "关于甲事的若干意见",
      issuedOn: "2031-03-02",
      level: "prefectural",
      genre: "意见",
    });
    const issued = [...relationships.values()].filter(
      ({ type, start }) => type === "ISSUED_BY" && start === "doc:廊政〔2031〕5号",
    );
    expect(issued.map(({ end, properties }) => [end, properties.quote])).toEqual([
      ["org:廊坊市人民政府", "廊坊市人民政府"],
    ]);
    expect(await bytes(...list.toReversed())).toBe(await bytes(...list));
  });

  test("taken back, all is as before", async () => {
    const before = await bytes();
    await importFiles(store, [], { corrections: [says("date", "2031-03-02")] });
    await importFiles(store, []);
    expect((await examine(store)).checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(await bytes()).toBe(before);
  });

  test("what contradicts or finds no document changes nothing, and is listed", async () => {
    const lost = async (...list: readonly Correction[]): Promise<string> => {
      await importFiles(store, [], { corrections: list });
      return (
        (await examine(store, list)).checks.find(({ name }) => name === "every correction still applies")?.detail ?? ""
      );
    };
    const before = await bytes();
    const two = [says("date", "2031-03-02"), says("date", "2031-03-03", 3)];
    expect(await bytes(...two)).toBe(before);
    expect(await lost(...two)).toContain("2 find nothing");
    expect(await lost(says("date", "2031-03-02", 99))).toContain("1 find nothing");
    expect(await lost({ ...says("date", "2031-03-02"), subject: "src:gone" } as Correction)).toContain(
      "1 find nothing",
    );
    expect(await lost(says("date", "2031-03-02"))).toContain("0 find nothing");
    await importFiles(store, []);
  });

  test("they hold of the document that a boundary makes", async () => {
    const cut: Correction = { kind: "boundary", subject: source, value: "begins 3" };
    const { nodes } = await graphOf(cut, says("title", "第二份", 3));
    const titles = [...nodes.values()].flatMap(({ properties }) => (properties.held ? [properties.title] : []));
    expect(titles).toContain("第二份");
    expect(titles).toContain("廊坊市人民政府办公室关于甲事的意见");
  });
});

test.each([
  [{ value: "2031-02-30", field: "date" }, false],
  [{ value: "2031年3月1日", field: "date" }, false],
  [{ value: "", field: "date" }, true],
  [{ value: "2031-03-01", field: "date" }, true],
  [{ value: "任意", field: "title" }, true],
  [{ value: "任意", field: "genre" }, false],
  [{ value: "任意", field: "title", line: 0 }, false],
  [{ value: "任意", field: "title", line: 1.5 }, false],
  [{ value: "长".repeat(1001), field: "title" }, false],
])("%j as a line of the file: %s", (fields, expected) => {
  const line = { kind: "head", subject: "src:a", line: 1, ...fields };
  expect(correctionSchema.safeParse(line).success).toBe(expected);
});

test("of one document each field is said once, whatever lines it is said on", () => {
  const given = [
    { line: 1, field: "title", value: "甲" },
    { line: 4, field: "title", value: "甲" },
    { line: 2, field: "number", value: "乙" },
    { line: 3, field: "number", value: "丙" },
    { line: 9, field: "date", value: "" },
  ] as const;
  expect([...headWithin(given, { first: 1, last: 5 })]).toEqual([["title", "甲"]]);
});
