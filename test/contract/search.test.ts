/** Search finds what holds the words, by a model of one line, on every engine and by every way that an engine has. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphNode } from "../../server/model/index.ts";
import type { Store } from "../../server/store/index.ts";
import { engines } from "./engines.ts";
import { change, node } from "./graph.ts";

const TITLES = [
  "关于加强数字政府建设的指导意见",
  "数字乡村建设指南（2023年版）",
  "关于政府网站适老化与无障碍改造的通知",
  "GB5749-2006 生活饮用水卫生标准".replace(" ", ""),
  "关于“十四五”期间老旧小区改造的若干意见",
  "PPP项目库清理工作方案",
  "关于开展AI+政务试点的函",
  "农村饮水安全管理办法（试行）",
  "饮水",
  "水",
  "〇〇一号农场调查报告",
  "关于𠮷野村道路命名的批复",
  "道路交通安全法实施条例",
  "数字政府",
  "关于印发数字政府建设规划的通知数字政府",
];
const nodes: readonly GraphNode[] = TITLES.flatMap((title, at) => [
  node("Document", `doc:${at}`, {
    title,
    number: `廊政办〔20${10 + at}〕${at + 1}号`,
    held: at % 3 === 0,
    ...(at % 4 === 0 ? { aliases: [`《${title.slice(0, 3)}》简称`, "总纲"] } : {}),
  }),
  node("Program", `prog:${at}`, { name: title.slice(-6) }),
]);

/** every piece of one to four characters of some titles, pairs of pieces, numbers, and what stands nowhere */
const pieces = TITLES.flatMap((title) => {
  const characters = [...title];
  return [1, 2, 3, 4].flatMap((length) =>
    [0, 2, 5].flatMap((from) =>
      from + length <= characters.length ? [characters.slice(from, from + length).join("")] : [],
    ),
  );
});
const QUERIES = [
  ...new Set([
    ...pieces,
    ...TITLES.slice(0, 8),
    "数字 建设",
    "建设 数字政府 意见",
    "政府数字",
    "廊政办",
    "廊政办〔2013〕4号",
    "〔2013〕",
    "2013",
    "4号",
    "总纲",
    "简称 数字",
    "网站 老化",
    "饮 水",
    'a"b',
    "AND",
    "数字*",
    "数字政府\\",
    "没有这个词",
  ]),
];

function model(label: "Document" | "Program", query: string): readonly string[] {
  const words = query.split(/\s+/u);
  const all = nodes.filter(({ labels }) => labels[0] === label);
  const texts = ({ properties: { title, name, number, aliases } }: GraphNode): readonly string[] =>
    [title, name, number, ...(Array.isArray(aliases) ? aliases : [])].filter((each) => typeof each === "string");
  const title = ({ properties }: GraphNode): string => String(properties.title ?? properties.name);
  return all
    .filter((each) => words.every((word) => texts(each).some((text) => text.includes(word))))
    .toSorted(
      (a, b) =>
        Number([title(b), b.properties.number].includes(query)) -
          Number([title(a), a.properties.number].includes(query)) ||
        Number(b.properties.held === true) - Number(a.properties.held === true) ||
        [...title(a)].length - [...title(b)].length ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

for (const engine of engines) {
  describe.skipIf(engine.missing !== null)(
    `${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`,
    { timeout: 120_000 },
    () => {
      let store: Store;
      beforeAll(async () => {
        await engine.start();
        store = await engine.fresh();
        await store.apply(change({ upsertNodes: nodes }));
      }, 240_000);
      afterAll(async () => {
        await store.close();
        await engine.stop();
      }, 60_000);

      test.each(["Document", "Program"] as const)("%s", async (label) => {
        for (const query of QUERIES) {
          const wanted = model(label, query);
          const { total, hits } = await store.search(label, query, 5);
          expect({ query, total, ids: hits.map(({ id }) => id) }).toEqual({
            query,
            total: wanted.length,
            ids: wanted.slice(0, 5),
          });
        }
      });

      test("and the same where the store is open for reading beside others", async () => {
        if (engine.name !== "embedded") return;
        await store.close();
        store = await engine.again(true);
        for (const query of QUERIES.slice(0, 40)) {
          const wanted = model("Document", query);
          const { total, hits } = await store.search("Document", query, 5);
          expect({ query, total, ids: hits.map(({ id }) => id) }).toEqual({
            query,
            total: wanted.length,
            ids: wanted.slice(0, 5),
          });
        }
      });
    },
  );
}
