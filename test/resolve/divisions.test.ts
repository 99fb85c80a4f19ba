/** Divisions that were renamed, merged, upgraded or abolished: which names were in use when, and what followed what. */
import { describe, expect, it } from "vitest";
import {
  placeByName,
  placeOutOfTime,
  placeParts,
  placeSuccessor,
  placesByCode,
  placesIn,
} from "../../server/lexicon/index.ts";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record } from "./fixtures.ts";

function source(id: string, values: Parameters<typeof record>[1]) {
  return {
    id,
    names: [`${id}.txt`],
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: 1,
    records: [record(id, values)],
  };
}

function place(name: string, province: string) {
  const [only] = placeByName(name, province);
  if (only === undefined) throw new Error(`no ${name}`);
  return only;
}

describe("names of divisions in time", () => {
  it.each([
    ["襄樊市", "420000", 2009, 2012, "襄阳市", 2010],
    ["思茅市", "530000", 2005, 2010, "普洱市", 2007],
    ["崇文区", "110000", 2009, 2012, "东城区", 2010],
    ["宣武区", "110000", 2009, 2012, "西城区", 2010],
    ["南汇区", "310000", 2008, 2011, "浦东新区", 2009],
    ["卢湾区", "310000", 2010, 2013, "黄浦区", 2011],
    ["闸北区", "310000", 2014, 2017, "静安区", 2015],
    ["塘沽区", "120000", 2008, 2011, "滨海新区", 2009],
    ["密云县", "110000", 2014, 2017, "密云区", 2015],
    ["藁城市", "130000", 2013, 2016, "藁城区", 2014],
    ["莱城区", "370000", 2017, 2020, "莱芜区", 2019],
    ["绍兴县", "330000", 2012, 2015, "柯桥区", 2013],
    ["遵义县", "520000", 2015, 2018, "播州区", 2016],
    ["江干区", "330000", 2020, 2022, "上城区", 2021],
    ["苍山县", "370000", 2013, 2016, "兰陵县", 2014],
    ["毕节地区", "520000", 2010, 2013, "毕节市", 2011],
    ["神木县", "610000", 2016, 2019, "神木市", 2017],
    ["宁乡县", "430000", 2016, 2019, "宁乡市", 2017],
    ["即墨市", "370000", 2016, 2019, "即墨区", 2017],
    ["增城市", "440000", 2013, 2016, "增城区", 2014],
    ["滦县", "130000", 2018, 2019, "滦州市", 2018],
    ["任县", "130000", 2020, 2021, "任泽区", 2020],
    ["长治县", "140000", 2018, 2019, "上党区", 2018],
    ["平泉县", "130000", 2017, 2018, "平泉市", 2017],
    ["嫩江县", "230000", 2019, 2020, "嫩江市", 2019],
    ["茌平县", "370000", 2019, 2020, "茌平区", 2019],
    ["监利县", "420000", 2020, 2021, "监利市", 2020],
    ["横县", "450000", 2021, 2022, "横州市", 2021],
    ["会理县", "510000", 2021, 2022, "会理市", 2021],
    ["达孜县", "540000", 2017, 2018, "达孜区", 2017],
    ["凤翔县", "610000", 2021, 2022, "凤翔区", 2021],
    ["库车县", "650000", 2019, 2020, "库车市", 2019],
    ["梅列区", "350000", 2021, 2022, "三元区", 2021],
  ])("%s of %s: in use in %i, not in %i, then %s (%i)", (name, province, before, after, next, year) => {
    const former = place(name, province);
    expect(placeOutOfTime(former, before)).toBeNull();
    expect(placeOutOfTime(former, after)).toContain(`until ${year}`);
    expect(placeSuccessor(former)).toMatchObject({ place: { name: next }, year });
  });
  it.each([
    ["襄阳市", "420000", 2008, 2010],
    ["密云区", "110000", 2014, 2015],
    ["姑苏区", "320000", 2011, 2012],
    ["光明区", "440000", 2017, 2018],
    ["龙港市", "330000", 2018, 2019],
    ["红谷滩区", "360000", 2018, 2019],
    ["丰林县", "230000", 2018, 2019],
    ["平城区", "140000", 2017, 2018],
    ["胡杨河市", "650000", 2018, 2019],
    ["米林市", "540000", 2022, 2023],
    ["西沙区", "460000", 2019, 2020],
  ])("%s of %s: not yet in %i, in use in %i", (name, province, before, year) => {
    expect(placeOutOfTime(place(name, province), before)).toContain(`since ${year}`);
    expect(placeOutOfTime(place(name, province), year)).toBeNull();
  });
  it.each([
    // a prefecture until 2011, a county-level city since
    ["巢湖市", "340000"],
    // the code changed, the name did not
    ["公主岭市", "220000"],
    ["廊坊市", "130000"],
    ["兰山区", "370000"],
    // two districts of the country bear the name, and one of them is new
    ["朝阳区", "110000"],
  ])("%s of %s was in use in every year", (name, province) => {
    for (const year of [2005, 2010, 2011, 2012, 2020]) expect(placeOutOfTime(place(name, province), year)).toBeNull();
  });
});

describe("divisions in the graph", () => {
  const { graph, links } = resolve([
    source("a", {
      title: "襄樊市人民政府关于甲的通知",
      number: "襄樊政发〔2008〕1号",
      issuers: ["襄樊市人民政府"],
      date: "2008-03-01",
      assignments: [assignment(5, ["市财政局"])],
    }),
    source("b", {
      title: "襄阳市人民政府关于乙的通知",
      number: "襄政发〔2012〕1号",
      issuers: ["襄阳市人民政府"],
      date: "2012-03-01",
      assignments: [assignment(5, ["市财政局", "襄樊市教育局"])],
    }),
  ]);
  it("are joined to what followed them, with the year, and so are their bodies", () => {
    const successions = [...graph.relationships.values()]
      .filter((r) => r.type === "SUCCEEDED_BY")
      .map((r) => [r.start, r.end, r.properties.year]);
    expect(successions).toContainEqual(["place:420600|襄樊市", "place:420600", 2010]);
    expect(successions).toContainEqual(["org:襄樊市人民政府", "org:襄阳市人民政府", 2010]);
    expect(successions).toContainEqual(["org:襄樊市财政局", "org:襄阳市财政局", 2010]);
  });
  it("a name out of time keeps its body, and the link says so", () => {
    const said = links.filter((l) => l.printed === "襄樊市教育局");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ target: "org:襄樊市教育局", outcome: "resolved" });
    expect(said[0]?.reason).toContain("襄樊市 bore that name until 2010, then 襄阳市, the document is of 2012");
    expect(
      links
        .filter((l) => l.printed === "市财政局")
        .map((l) => l.reason)
        .join(),
    ).not.toContain("bore that name");
  });
});

describe("divisions that were divided and followed by none", () => {
  it.each([
    ["巢湖市", "341400", 2011, ["合肥市", "芜湖市", "马鞍山市"]],
    ["桥东区", "130103", 2014, ["长安区", "桥西区"]],
    ["邯郸县", "130421", 2016, ["邯山区", "丛台区"]],
    ["九里区", "320304", 2010, ["鼓楼区", "泉山区", "铜山区"]],
    ["陶乐县", "640222", 2003, ["兴庆区", "平罗县"]],
    ["邢台县", "130521", 2020, ["襄都区", "信都区"]],
  ])("%s (%s) was divided in %i among %j", (name, code, year, parts) => {
    const former = placesByCode(code).find((place) => place.name === name);
    if (former === undefined) throw new Error(`no ${name}`);
    expect(placeSuccessor(former)).toBeNull();
    expect(placeParts(former)?.place.map((part) => part.name)).toEqual(parts);
    expect(placeParts(former)?.year).toBe(year);
  });

  const { graph, links } = resolve([
    source("a", {
      title: "石家庄市桥东区人民政府关于某事的通知",
      issuers: ["石家庄市桥东区人民政府"],
      date: "2012-05-01",
      level: "county",
      assignments: [assignment(30, ["区财政局", "桥东区教育局"])],
    }),
    source("b", {
      title: "石家庄市人民政府关于某事的通知",
      issuers: ["石家庄市人民政府"],
      date: "2016-05-01",
      assignments: [assignment(30, ["石家庄市桥东区财政局", "长安区财政局", "桥西区财政局"])],
    }),
  ]);
  const former = graph.nodes.get("place:130103");

  it("bear their parts, and no SUCCEEDED_BY is made up for them or their bodies", () => {
    expect(former?.properties).toMatchObject({ dividedInto: ["长安区", "桥西区"], dividedIn: 2014 });
    expect([...graph.relationships.values()].filter((r) => r.type === "SUCCEEDED_BY")).toEqual([]);
  });
  it("keep their bodies to themselves, though another of the name lives on elsewhere", () => {
    expect(placesIn("石家庄市桥东区财政局").places.map((place) => place.code)).toEqual(["130100", "130103"]);
    expect(graph.nodes.get("org:石家庄市桥东区财政局")?.properties.placeCode).toBe("130103");
    expect(graph.nodes.has("org:石家庄市桥东区教育局")).toBe(true);
  });
  it("are told where their name is used too late", () => {
    const late = links.find((link) => link.printed === "石家庄市桥东区财政局");
    expect(late?.reason).toContain("until 2014, then divided among 长安区, 桥西区");
  });
});

describe("changes before 2002", () => {
  it.each([
    ["通县", "110000", 1997, "通州区"],
    ["昌平县", "110000", 1999, "昌平区"],
    ["临潼县", "610000", 1997, "临潼区"],
    ["开原县", "210000", 1988, "开原市"],
    ["德州地区", "370000", 1994, "德州市"],
    ["萧山市", "330000", 2001, "萧山区"],
  ])("%s of %s was followed in %i by %s", (name, province, year, next) => {
    const former = place(name, province);
    expect(placeSuccessor(former)?.place.name).toBe(next);
    expect(placeSuccessor(former)?.year).toBe(year);
    expect(placeOutOfTime(former, year + 2)).toContain(next);
  });
});

describe("one name at two levels, one after the other", () => {
  const of = (id: string, issuer: string, date: string, units: readonly string[]) =>
    source(id, { title: `${issuer}关于某事的通知`, issuers: [issuer], date, assignments: [assignment(30, units)] });
  const { graph } = resolve([
    of("a", "巢湖市人民政府", "2009-06-01", ["市林业局", "居巢区政府", "团市委", "各县区人民政府"]),
    of("b", "巢湖市人民政府", "2015-06-01", ["市林业局", "柘皋镇", "各县区人民政府"]),
    of("c", "毕节市人民政府", "2008-06-01", ["市财政局"]),
    of("d", "毕节市人民政府", "2014-06-01", ["市财政局", "七星关区财政局"]),
    of("e", "安徽省人民政府", "2008-06-01", ["巢湖市人民政府"]),
  ]);
  const told = (id: string) => {
    const of = graph.nodes.get(id)?.properties;
    return of === undefined ? null : [of.name, of.placeCode, of.level];
  };

  it("bodies of the two are two, whatever document names them", () => {
    expect(told("org:巢湖市林业局|341400")).toEqual(["巢湖市林业局", "341400", "prefectural"]);
    expect(told("org:巢湖市林业局")).toEqual(["巢湖市林业局", "340181", "county"]);
    expect(told("org:巢湖市居巢区人民政府")).toEqual(["巢湖市居巢区人民政府", "341402", "county"]);
    expect(told("org:共青团巢湖市委员会|341400")).not.toBeNull();
    expect(told("org:巢湖市|各县(市、区)人民政府") ?? told("org:巢湖市|各县区人民政府")).not.toBeNull();
    const issuers = [...graph.relationships.values()].filter((r) => r.type === "ISSUED_BY").map((r) => r.end);
    expect(issuers).toEqual(expect.arrayContaining(["org:巢湖市人民政府|341400", "org:巢湖市人民政府"]));
    const asked = [...graph.relationships.values()].filter((r) => r.type === "LED_BY" && r.properties.sourceId === "e");
    expect(asked.map((r) => r.end)).toEqual(["org:巢湖市人民政府|341400"]);
  });
  it("a city that became a district is followed by that district, not by the prefecture of its name", () => {
    const followed = [...graph.relationships.values()]
      .filter((r) => r.type === "SUCCEEDED_BY")
      .map((r) => [r.start, r.end, r.properties.year]);
    expect(followed).toContainEqual(["org:毕节市财政局|522401", "org:毕节市七星关区财政局", 2011]);
    expect(followed.map(([start]) => start)).not.toContain("org:巢湖市林业局|341400");
  });
});

describe("branches of the State that the reforms renamed", () => {
  const of = (id: string, date: string, units: readonly string[]) =>
    source(id, {
      title: "廊坊市人民政府关于某事的通知",
      issuers: ["廊坊市人民政府"],
      date,
      assignments: [assignment(30, units)],
    });
  const { graph } = resolve([
    of("a", "2015-06-01", ["市国税局", "市地税局", "廊坊银监分局", "人行廊坊市中心支行", "市编办", "市工商局"]),
    of("b", "2020-06-01", ["市税务局", "廊坊银保监分局", "市委编办", "市市场监管局"]),
    of("c", "2024-06-01", ["廊坊金融监管分局", "人行廊坊市分行"]),
  ]);
  const followed = [...graph.relationships.values()]
    .filter((r) => r.type === "SUCCEEDED_BY")
    .map((r) => [r.start, r.end, r.properties.year]);
  it.each([
    ["廊坊市国家税务局", "国家税务总局廊坊市税务局", 2018],
    ["廊坊市地方税务局", "国家税务总局廊坊市税务局", 2018],
    ["中国银行业监督管理委员会廊坊监管分局", "中国银行保险监督管理委员会廊坊监管分局", 2018],
    ["中国银行保险监督管理委员会廊坊监管分局", "国家金融监督管理总局廊坊监管分局", 2023],
    ["中国人民银行廊坊市中心支行", "中国人民银行廊坊市分行", 2023],
    ["廊坊市机构编制委员会办公室", "中共廊坊市委机构编制委员会办公室", 2018],
    ["廊坊市工商行政管理局", "廊坊市市场监督管理局", 2018],
  ])("%s is followed by %s in %i", (was, is, year) => {
    expect(followed).toContainEqual([`org:${was}`, `org:${is}`, year]);
  });
});
