/** Zones under the customs: the place that their name tells, and none where it tells none. */
import { describe, expect, it } from "vitest";
import { placeByCode, readRows } from "../../server/lexicon/index.ts";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, source } from "./fixtures.ts";

/** name, place and outcome of the units of one document of an issuer */
function units(issuer: string, names: readonly string[], ...more: readonly (readonly string[])[]) {
  const of = (id: string, title: string, list: readonly string[]) =>
    source(id, record(id, { issuers: [issuer], date: "2022-03-01", title, assignments: [assignment(30, list)] }));
  const others = more.map((list, at) => of(`t${at}`, `关于第${at}件事的通知`, list));
  const { graph, links } = resolve([of("s", "关于某事的通知", names), ...others]);
  return links
    .filter(({ kind, sourceId, printed }) => kind === "organization" && sourceId === "s" && names.includes(printed))
    .map(({ printed, target, outcome, candidates }) => {
      const { name, placeCode } = graph.nodes.get(target)?.properties ?? {};
      return { printed, name, place: placeByCode(String(placeCode))?.name, outcome, candidates };
    });
}

describe("zones under the customs", () => {
  it("stand in no list", () => {
    expect(readRows("zones.tsv").filter(([name = ""]) => /(?:保税(?:港|物流园)?区|加工区)$/u.test(name))).toEqual([]);
  });

  it.each<readonly [string, string, string]>([
    ["廊坊综合保税区", "廊坊综合保税区", "廊坊市"],
    ["廊坊综保区管委会", "廊坊综合保税区", "廊坊市"],
    ["廊坊市综合保税区管理委员会", "廊坊综合保税区", "廊坊市"],
    ["昆山综保区", "昆山综合保税区", "昆山市"],
    // a locality behind the division: the place is the division, whatever the locality is called
    ["太原武宿综合保税区", "太原武宿综合保税区", "太原市"],
    ["广州白云机场综合保税区", "广州白云机场综合保税区", "广州市"],
    ["太仓港综合保税区", "太仓港综合保税区", "太仓市"],
    // a district with its city and without
    ["青岛即墨综合保税区", "青岛即墨综合保税区", "即墨区"],
    ["即墨综保区", "青岛即墨综合保税区", "即墨区"],
    ["重庆江津综合保税区", "重庆江津综合保税区", "江津区"],
    ["江津综合保税区管委会", "重庆江津综合保税区", "江津区"],
    ["松江出口加工区", "上海松江出口加工区", "松江区"],
    // a province in front of its city
    ["广西凭祥综合保税区", "凭祥综合保税区", "凭祥市"],
    ["河南郑州出口加工区", "郑州出口加工区", "郑州市"],
    ["喀什综合保税区", "喀什综合保税区", "喀什地区"],
    // called after a zone of the list
    ["雄安综合保税区", "雄安综合保税区", "河北省"],
    ["苏州工业园综合保税区", "苏州工业园综合保税区", "苏州工业园区"],
  ])("%s is %s, of %s", (printed, name, place) => {
    // in a document that stands far from it, so that the name alone decides
    const [unit] = units("国务院", [printed]);
    expect(unit).toMatchObject({ name: `${name}管理委员会`, place, outcome: "resolved" });
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["长沙市人民政府", "黄花综合保税区", ["长沙黄花综合保税区"]],
    ["上海市浦东新区人民政府", "外高桥保税区", ["上海浦东新区外高桥保税区", "上海外高桥保税区"]],
    ["廊坊市人民政府", "综保区管委会", ["廊坊综合保税区"]],
    ["廊坊市人民政府", "市综合保税区", ["廊坊综合保税区"]],
    ["湖南省人民政府", "城陵矶综合保税区", []],
    // 鼓楼区 of several cities
    ["国务院", "鼓楼综合保税区", []],
  ])("in a document of %s, %s is not resolved", (issuer, printed, candidates) => {
    const [unit] = units(issuer, [printed]);
    expect(unit?.outcome).toBe("unresolved");
    expect(unit?.candidates).toEqual(candidates.map((name) => `org:${name}管理委员会`));
  });

  it("a locality alone is the zone that another text prints with its division", () => {
    const [alone, with_] = [
      units("长沙市人民政府", ["黄花综保区"]),
      units("长沙市人民政府", ["黄花综保区"], ["长沙黄花综合保税区"]),
    ];
    expect(alone[0]?.name).toBe("黄花综合保税区管理委员会");
    expect(with_[0]).toMatchObject({ name: "长沙黄花综合保税区管理委员会", outcome: "resolved" });
  });

  it("one locality in two cities is two nodes", () => {
    const issued = (id: string, issuer: string) =>
      source(
        id,
        record(id, {
          issuers: [issuer],
          date: "2022-03-01",
          title: `${issuer}关于某事的通知`,
          assignments: [assignment(30, ["空港综合保税区"])],
        }),
      );
    const { links } = resolve([issued("a", "青岛市人民政府"), issued("b", "海口市人民政府")]);
    expect(new Set(links.flatMap(({ printed, target }) => (printed === "空港综合保税区" ? [target] : []))).size).toBe(
      2,
    );
  });
});
