/** Saved questions that ask a person for nothing: an import keeps their answers, which are what the store would answer. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keptAnswer } from "../../server/figures/index.ts";
import { corpusHash, importFiles, removeSources } from "../../server/ingest/index.ts";
import { checkParameters, type Question, questions } from "../../server/questions/index.ts";
import type { Store } from "../../server/store/index.ts";
import { type Served, serve } from "../api/serve.ts";

const file = (at: number) => ({
  name: `${at}.txt`,
  bytes: new TextEncoder().encode(
    [
      "临河市人民政府办公室",
      `关于做好第${at}批农村饮水工程的通知`,
      `临政办发〔2016〕${at}号`,
      "各乡镇人民政府：",
      "为贯彻落实《国务院关于创新重点领域投融资机制的意见》（国发〔2014〕49号），现就有关事项通知如下。",
      "1.摸清底数，2016年6月底前完成。（牵头单位：市水利局；配合单位：市财政局、市民政局）",
      "临河市人民政府办公室",
      `2016年${at}月1日`,
      "",
    ].join("\n"),
  ),
});
const all = [...questions().values()];
const free = all.filter(({ parameters }) => parameters.every(({ type }) => type === "integer" || type === "date"));

let served: Served;
let store: Store;
let folder = "";
beforeAll(async () => {
  served = await serve({});
  ({ store, folder } = served);
  await importFiles(store, [file(1), file(2), file(3)], { dataFolder: folder });
}, 120_000);
afterAll(() => served?.stop());
const kept = async (question: Question, given: Record<string, unknown> = {}) =>
  keptAnswer(folder, corpusHash(await store.listSources()), question, checkParameters(question, given));

test("there are such questions, and some have rows here", async () => {
  expect(free.length).toBeGreaterThan(10);
  const answers = await Promise.all(free.map((question) => kept(question)));
  expect(answers.filter((answer) => (answer?.rows.length ?? 0) > 0).length).toBeGreaterThan(4);
});

test.each(free.map((question) => [question.name, question] as const))("%s", async (_name, question) => {
  const asked = await store.read(question.statement, checkParameters(question, {}));
  expect(await kept(question)).toEqual(asked);
});

test("another limit, another day, other words, and what names a node are asked of the store", async () => {
  const find = (name: string): Question => {
    const question = questions().get(name);
    if (question === undefined) throw new Error(`expected a question ${name}`);
    return question;
  };
  expect(await kept(find("who-leads-whom"))).not.toBeNull();
  expect(await kept(find("who-leads-whom"), { limit: 1 })).toBeNull();
  expect(await kept(find("tasks-due"), { date: "2016-05-01" })).toBeNull();
  const changed = { ...find("who-leads-whom"), statement: "RETURN 1 AS lead" };
  expect(await kept(changed)).toBeNull();
  expect(await kept(find("tasks-of-a-decree"))).toBeNull();
});

test("the address of a question answers with what was kept, until the corpus changes", async () => {
  const at = join(folder, "figures", readdirSync(join(folder, "figures"))[0] ?? "", "answers.jsonl");
  // a name that stands in the file alone shows where the answer came from
  writeFileSync(at, readFileSync(at, "utf8").replaceAll("市水利局", "市供水局"));
  const names = async (query = ""): Promise<string> =>
    JSON.stringify((await (await fetch(`${served.origin}/api/questions/who-leads-whom${query}`)).json()).answer.rows);
  expect(await names()).toContain("市供水局");
  expect(await names("?limit=50")).toContain("市供水局");
  expect(await names("?limit=49")).toContain("市水利局");
  await removeSources(store, ["1.txt"], { dataFolder: folder });
  expect(await names()).toContain("市水利局");
});
