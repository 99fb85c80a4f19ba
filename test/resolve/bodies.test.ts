/** Printed names of bodies of all provinces, levels and years, each in a document of that issuer and date. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, source } from "./fixtures.ts";
import { BRANCHES } from "./tables/branches.ts";
import { CITIES } from "./tables/cities.ts";
import { COUNTIES } from "./tables/counties.ts";
import { FIFTH } from "./tables/fifth.ts";
import { FOURTH } from "./tables/fourth.ts";
import { PROVINCES } from "./tables/provinces.ts";
import { SIXTH } from "./tables/sixth.ts";
import { STATE } from "./tables/state.ts";
import { THIRD } from "./tables/third.ts";

const rows = [STATE, PROVINCES, CITIES, COUNTIES, THIRD, BRANCHES, FOURTH, FIFTH, SIXTH]
  .flatMap((table) => Object.entries(table))
  .flatMap(([where, list]) => list.map((row) => [where, ...row] as const));

function told(where: string, names: readonly string[]): string {
  const [issuer = "", date = ""] = where.split(" ");
  const values = {
    issuers: [issuer],
    date,
    title: `${issuer}关于某事的通知`,
    level: /^国务院|^\p{Script=Han}{2,3}部$/u.test(issuer) ? "national" : "unknown",
  } as const;
  const { graph, links } = resolve([source("s", record("s", { ...values, assignments: [assignment(30, names)] }))]);
  const units = links.filter((link) => link.kind === "organization" && link.relationship?.type !== "ISSUED_BY");
  const bodies = units.map((link) => {
    const node = graph.nodes.get(link.target)?.properties;
    if (node?.kind === "collective") return "collective";
    return link.outcome === "resolved" ? String(node?.name) : "ambiguous";
  });
  return bodies.sort().join("、");
}

describe("bodies of all provinces and years", () => {
  it("are at least 500", () => expect(rows.length).toBeGreaterThan(500));
  it.each(rows)("in %s, %s is %s", (where, printed, name) => {
    const names = name === "collective" ? [printed] : printed.split("、");
    expect(told(where, names)).toBe(name.split("、").sort().join("、"));
  });
});

describe("the owners of branches", () => {
  it.each([
    ["天水市人民政府", "麦积交警大队", "天水市公安局交通警察支队"],
    ["武山县人民政府", "交警大队", "武山县公安局"],
    ["武山县人民政府", "滩歌市场监管所", "武山县市场监督管理局"],
    ["武山县人民政府", "第一税务分局", "国家税务总局武山县税务局"],
    ["临沂市兰山区人民政府", "白沙埠派出所", "临沂市公安局兰山分局"],
    ["临沂市兰山区人民政府", "兰山公安分局", "临沂市公安局"],
    ["临沂市兰山区人民政府", "兰山供电中心", "国网山东省电力公司临沂供电公司"],
  ])("in %s, %s is part of %s", (issuer, printed, owner) => {
    const of = record("s", { issuers: [issuer], date: "2022-05-10", assignments: [assignment(30, [printed])] });
    const { graph, links } = resolve([source("s", of)]);
    const unit = links.find((link) => link.kind === "organization" && link.printed === printed)?.target;
    const parts = [...graph.relationships.values()].filter(({ type, start }) => type === "PART_OF" && start === unit);
    expect(parts.map(({ end }) => graph.nodes.get(end)?.properties.name)).toEqual([owner]);
  });
});

it("the central bank is a department of the State, the others are enterprises", () => {
  const values = { issuers: ["咸宁市人民政府"], assignments: [assignment(30, ["中国人民银行", "中国建设银行"])] };
  const { graph, links } = resolve([source("s", record("s", values))]);
  const kinds = links.map((link) => graph.nodes.get(link.target)?.properties).map((node) => [node?.name, node?.kind]);
  expect(kinds).toContainEqual(["中国人民银行", "department"]);
  expect(kinds).toContainEqual(["中国建设银行", "enterprise"]);
});
