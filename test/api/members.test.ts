/** A collective's page tells whom it means in each year, a government's the collectives that mean it; no count of either changes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OrganizationPage, Workload } from "../../server/model/api.ts";
import { type Served, serve } from "./serve.ts";

const notice = (issuer: string, number: string, year: number, title: string, duties: string): string => `${issuer}
关于印发${title}工作方案的通知
${number}
各有关单位：
《${title}工作方案》已经同意，现印发给你们，请认真组织实施。
${issuer}
${year}年9月1日
${title}工作方案
一、重点任务
${duties}
`;

const TEXTS = {
  "a.txt": notice(
    "淮南市人民政府办公室",
    "淮府办〔2014〕30号",
    2014,
    "湿地保护",
    "（一）建立台账。（牵头单位：市林业局；责任单位：各县区人民政府）\n（二）开展普查。（牵头单位：市林业局；责任单位：各县区人民政府、凤台县人民政府）\n（三）宣传。（牵头单位：市直各部门）",
  ),
  "b.txt": notice(
    "淮南市人民政府办公室",
    "淮府办〔2015〕31号",
    2015,
    "河道整治",
    "（一）清理河道。（牵头单位：市水利局；责任单位：各县区人民政府）",
  ),
  "c.txt": notice(
    "淮南市人民政府办公室",
    "淮府办〔2017〕32号",
    2017,
    "农田水利",
    "（一）修缮沟渠。（牵头单位：市水利局；责任单位：各县区人民政府、寿县人民政府）",
  ),
};
const NATION: Readonly<Record<string, string>> = {
  "d.txt": notice(
    "国务院办公厅",
    "国办发〔2018〕33号",
    2018,
    "湿地调查",
    "（一）查清底数。（牵头单位：自然资源部；责任单位：各省、自治区、直辖市人民政府）",
  ),
  "e.txt": notice(
    "安徽省人民政府办公厅",
    "皖政办〔2018〕34号",
    2018,
    "湿地恢复",
    "（一）上下配合。（牵头单位：省林业厅、省人民政府；责任单位：各省（区、市）人民政府）",
  ),
};
const COLLECTIVE = "org:淮南市|各县区人民政府";

describe("collectives and their members", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ ...TEXTS, ...NATION });
  });
  afterAll(() => served.stop());
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${served.origin}/api${path}`);
    expect(response.status, path).toBe(200);
    return (await response.json()) as T;
  };
  const body = (id: string) => get<OrganizationPage>(`/organizations/${encodeURIComponent(id)}`);

  test("a collective's, in each year of its tasks", async () => {
    const { members, through, counts } = await body(COLLECTIVE);
    expect(counts).toMatchObject({ lead: 0, responsible: 4 });
    expect(through).toEqual([]);
    expect(members.map(({ year, why, uncertain }) => [year, why, uncertain])).toEqual([
      ["2014", null, []],
      ["2015", "change", ["寿县"]],
      ["2017", null, []],
    ]);
    const names = members.map(({ governments }) => governments.map(({ name }) => name));
    expect(names.map((of) => of.length)).toEqual([6, 0, 7]);
    expect(names.map((of) => of.includes("寿县人民政府"))).toEqual([false, false, true]);
    // what the graph holds is led to
    const led = members.map(({ governments }) => governments.flatMap(({ id }) => id ?? []));
    expect(led).toEqual([["org:凤台县人民政府"], [], ["org:凤台县人民政府", "org:寿县人民政府"]]);
  });
  test("those of words that do not say which, with the reason", async () => {
    const { members } = await body("org:淮南市|市直各部门");
    expect(members).toEqual([{ year: "2014", why: "words", uncertain: [], governments: [] }]);
  });
  test("a government's collectives, with the tasks of the years in which it is meant, apart from its own", async () => {
    const organization = { id: COLLECTIVE, name: "各县区人民政府" };
    const fengtai = await body("org:凤台县人民政府");
    expect(fengtai.through).toEqual([{ organization, tasks: 3, years: ["2014", "2017"] }]);
    expect([fengtai.tasks.total, fengtai.members]).toEqual([1, []]);
    const shou = await body("org:寿县人民政府");
    expect(shou.through).toEqual([{ organization, tasks: 1, years: ["2017"] }]);
    expect(shou.tasks.total).toBe(1);
    expect((await body("org:淮南市林业局")).through).toEqual([]);
  });
  test("a province's government is meant by a decree to all of the nation, which is one collective whoever prints it", async () => {
    const id = "org:各省(区、市)人民政府";
    const { members, counts } = await body(id);
    expect(counts).toMatchObject({ responsible: 2 });
    expect(members.map(({ year, governments }) => [year, governments.length])).toEqual([["2018", 31]]);
    const { through } = await body("org:安徽省人民政府");
    expect(through).toEqual([{ organization: { id, name: "各省(区、市)人民政府" }, tasks: 2, years: ["2018"] }]);
  });
  test("no workload counts what is only meant", async () => {
    const { rows } = await get<Workload>("/workload?by=year");
    const size = (id: string) => rows.find(({ organization }) => organization.id === id)?.total;
    expect(size("org:凤台县人民政府")).toMatchObject({ responsible: 1 });
    expect(size("org:寿县人民政府")).toMatchObject({ responsible: 1 });
  });
});
