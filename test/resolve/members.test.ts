/** Members of collectives: governments of exactly the kinds that the words say, in the year, or none with the reason. */
import { describe, expect, it } from "vitest";
import { type Place, placeByCode, placesByCode, placesInYear } from "../../server/lexicon/index.ts";
import { type Members, membersOf, resolve, unexpanded } from "../../server/resolve/index.ts";
import { assignment, record } from "./fixtures.ts";

function placeOf(name: string, year: number | null): Place {
  const place = placesInYear(name, null, year).places.at(-1);
  if (place === undefined) throw new Error(`no ${name}`);
  return place;
}
const names = (members: Members) => members.governments.map(({ name }) => name.replace(/(?:人民政府|行政公署)$/u, ""));

const LANGFANG = {
  districts: ["廊坊市安次区", "廊坊市广阳区"],
  counties: ["固安县", "永清县", "香河县", "大城县", "文安县", "大厂回族自治县"],
  cities: ["霸州市", "三河市"],
};
const { districts, counties, cities } = LANGFANG;
const HUBEI = ["武汉", "黄石", "十堰", "宜昌", "襄阳", "鄂州", "荆门", "孝感", "荆州", "黄冈", "咸宁", "随州"]
  .map((name) => `${name}市`)
  .concat("恩施土家族苗族自治州");
const DIRECT = ["仙桃市", "潜江市", "天门市"];
const HAINAN = [
  ...["海口", "三亚", "三沙", "儋州", "五指山", "琼海", "文昌", "万宁", "东方"].map((name) => `${name}市`),
  ...["定安", "屯昌", "澄迈", "临高"].map((name) => `${name}县`),
  ...["白沙黎族", "昌江黎族", "乐东黎族", "陵水黎族", "保亭黎族苗族", "琼中黎族苗族"].map((name) => `${name}自治县`),
];
const HUAINAN = ["大通区", "田家庵区", "谢家集区", "八公山区", "潘集区"].map((name) => `淮南市${name}`);

describe("members of a collective", () => {
  it.each<readonly [string, string, number, readonly string[]]>([
    ["各县（市、区）人民政府", "廊坊市", 2015, [...districts, ...counties, ...cities]],
    ["各县市区人民政府", "廊坊市", 2015, [...districts, ...counties, ...cities]],
    ["各县、市、区", "廊坊市", 2015, [...districts, ...counties, ...cities]],
    ["全市各县（市、区）政府", "廊坊市", 2015, [...districts, ...counties, ...cities]],
    ["各县（市）政府", "廊坊市", 2015, [...counties, ...cities]],
    ["各市人民政府", "廊坊市", 2015, cities],
    ["各区政府", "廊坊市", 2015, districts],
    ["各县区", "固原市", 2018, ["固原市原州区", "西吉县", "隆德县", "泾源县", "彭阳县"]],
    // a county came from another city in 2015, under its name
    ["各县区", "淮南市", 2014, [...HUAINAN, "凤台县"]],
    ["各县区", "淮南市", 2016, [...HUAINAN, "凤台县", "寿县"]],
    // a prefecture that is no more
    ["各县区人民政府", "巢湖市", 2009, ["巢湖市居巢区", "庐江县", "无为县", "含山县", "和县"]],
    // 内蒙古: 旗 only where the words say so
    [
      "各县区",
      "呼和浩特市",
      2018,
      ["新城区", "回民区", "玉泉区", "赛罕区"]
        .map((name) => `呼和浩特市${name}`)
        .concat(["托克托县", "和林格尔县", "清水河县", "武川县"]),
    ],
    ["各旗", "呼和浩特市", 2018, ["土默特左旗"]],
    [
      "各市、地人民政府",
      "西藏自治区",
      2019,
      ["拉萨市", "日喀则市", "昌都市", "林芝市", "山南市", "那曲市", "阿里地区"],
    ],
    ["各设区市人民政府", "海南省", 2018, ["海口市", "三亚市", "三沙市"]],
    // cities of two ranks, told apart by the words
    ["各市、州、直管市、林区人民政府", "湖北省", 2018, [...HUBEI, ...DIRECT, "神农架林区"]],
    ["各市州、直管市", "湖北省", 2018, [...HUBEI, ...DIRECT]],
    ["各直管市", "湖北省", 2018, DIRECT],
    ["各市、县、自治县人民政府", "海南省", 2018, HAINAN],
    ["各市县人民政府", "海南省", 2018, HAINAN],
  ])("%s of %s in %i", (scope, place, year, expected) => {
    const members = membersOf(scope, placeOf(place, year), year);
    expect(unexpanded(members)).toBe("");
    expect(names(members).sort()).toEqual([...expected].sort());
  });

  it.each<readonly [string, string, number, number]>([
    ["各市人民政府", "河北省", 2015, 11],
    ["各设区市", "江苏省", 2015, 13],
    ["各市（州）", "四川省", 2015, 21],
    ["各盟市", "内蒙古自治区", 2015, 12],
    ["各区县", "北京市", 2014, 16],
    ["各区县（自治县）人民政府", "重庆市", 2018, 38],
    ["各省辖市人民政府", "河南省", 2018, 17],
  ])("%s of %s in %i are %i", (scope, place, year, count) => {
    expect(membersOf(scope, placeOf(place, year), year).governments).toHaveLength(count);
  });

  it.each<readonly [string, string | null, number | null, string]>([
    // towns have no table
    ["各镇街道", "临沂市兰山区", 2022, "table"],
    ["各镇（街道）", "临沂市兰山区", 2022, "table"],
    ["各乡镇", "固安县", 2015, "table"],
    ["各乡（镇）人民政府、街道办事处", "固安县", 2015, "table"],
    ["各苏木乡镇", "奈曼旗", 2018, "table"],
    ["市直各部门", "廊坊市", 2015, "words"],
    ["各有关单位", "廊坊市", 2015, "words"],
    ["有关县（市、区）人民政府", "廊坊市", 2015, "words"],
    ["县（市、区）人民政府", "廊坊市", 2015, "words"],
    ["各县（市、区）党委、政府", "廊坊市", 2015, "words"],
    ["各地", "廊坊市", 2015, "words"],
    ["各地区", "西藏自治区", 2015, "words"],
    // cities of two ranks
    ["各市", "湖北省", 2015, "words"],
    ["各市州", "湖北省", 2015, "words"],
    ["各市（州）人民政府", "湖北省", 2020, "words"],
    ["各市人民政府", "河南省", 2018, "words"],
    ["各市", "海南省", 2018, "words"],
    // counties that the province itself governs in part are told by no table
    ["各省直管县（市）人民政府", "河南省", 2018, "words"],
    ["各市、县人民政府", "河北省", 2015, "words"],
    ["各市县", "固安县", 2015, "table"],
    ["各县（市、区）人民政府", null, 2015, "place"],
    ["各县（市、区）人民政府", "廊坊市", null, "year"],
    ["各县（市、区）人民政府", "廊坊市", 2004, "history"],
    ["各县（市、区）人民政府", "廊坊市", 2031, "history"],
    ["各县（市、区）人民政府", "莱芜市", 2020, "history"],
    ["各县区", "淮南市", 2015, "change"],
    ["各区县", "北京市", 2015, "change"],
    // 桥东区 of 邢台 went at a time that the table does not know
    ["各县（市、区）人民政府", "邢台市", 2015, "change"],
  ])("%s of %s in %s is not expanded: %s", (scope, place, year, why) => {
    const members = membersOf(scope, place === null ? null : placeOf(place, year), year);
    expect(members.governments).toEqual([]);
    expect(members.why).toBe(why);
    expect(unexpanded(members)).toMatch(/^not expanded: ./u);
  });

  it.each([
    "各省、自治区、直辖市人民政府",
    "各省（区、市）人民政府",
    "各省（自治区、直辖市）政府",
    "各省区市",
    "全国各省、自治区、直辖市",
  ])("%s are the 31 of the nation, whatever place says so", (scope) => {
    for (const place of [null, placeOf("廊坊市", 2015), placeOf("河北省", 2015)]) {
      const { governments, why } = membersOf(scope, place, 2015);
      expect(why).toBeNull();
      const ids = new Set(governments.map(({ id }) => id));
      expect(ids.size).toBe(31);
      for (const name of ["河北省", "重庆市", "西藏自治区"]) expect(ids).toContain(`org:${name}人民政府`);
    }
  });
  it.each<readonly [string, number | null, string]>([
    ["各省、自治区、直辖市人民政府", null, "year"],
    ["各省、自治区、直辖市人民政府", 1996, "history"],
    // one kind alone, more than the provinces, and only some of them
    ["各省", 2015, "place"],
    ["各省、自治区、直辖市及计划单列市人民政府", 2015, "place"],
    ["有关省、自治区、直辖市人民政府", 2015, "place"],
    ["各省、自治区、直辖市教育厅（教委）", 2015, "words"],
  ])("%s in %s is not expanded: %s", (scope, year, why) => {
    const members = membersOf(scope, null, year);
    expect(members.governments).toEqual([]);
    expect([why, "words"]).toContain(members.why);
  });

  it("each member stands once, below its place, whatever the place and the year", () => {
    const prefectures = Array.from(
      { length: 100 },
      (_, at) => `${13 + (at % 52)}${String(1 + (at % 29)).padStart(2, "0")}00`,
    );
    for (const code of prefectures) {
      const place = placeByCode(code);
      if (place === null) continue;
      for (let year = 2003; year < 2030; year++) {
        const members = membersOf("各县（市、区）人民政府", place, year);
        const ids = members.governments.map(({ id }) => id);
        expect(new Set(ids).size, `${place.name} ${year}`).toBe(ids.length);
        expect(members.why === null, `${place.name} ${year}`).toBe(ids.length > 0);
        for (const { placeId } of members.governments) {
          const [codeOf = "", name] = placeId.slice("place:".length).split("|");
          const found = placesByCode(codeOf).find((one) => name === undefined || one.name === name);
          expect(found?.parent, `${place.name} ${year} ${placeId}`).toBe(place.code);
        }
      }
    }
  });

  it("are named as the graph names the governments themselves, and stand in no relationship for it", () => {
    const { graph } = resolve([
      {
        id: "a",
        names: ["a.txt"],
        mediaType: "text/plain",
        encoding: "utf-8",
        bytes: 1,
        records: [
          record("a", {
            title: "廊坊市人民政府关于某事的通知",
            issuers: ["廊坊市人民政府"],
            date: "2015-06-01",
            assignments: [
              assignment(5, ["各县（市、区）人民政府"]),
              assignment(6, ["固安县人民政府", "广阳区政府", "霸州市政府"]),
            ],
          }),
        ],
      },
    ]);
    const { governments } = membersOf("各县(市、区)人民政府", placeOf("廊坊市", 2015), 2015);
    const named = [...graph.nodes.keys()].filter((id) => /(?:固安县|广阳区|霸州市)人民政府$/u.test(id));
    expect(named).toHaveLength(3);
    for (const id of named) expect(governments.map((one) => one.id)).toContain(id);
    expect([...graph.nodes.keys()].filter((id) => governments.some((one) => one.id === id))).toHaveLength(3);
  });
});
