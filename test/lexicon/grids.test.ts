/** Companies of the power grid: by the name of the province, and by the list where that does not say it. */
import { describe, expect, it } from "vitest";
import { gridCompany, placesIn, provinces, readRows } from "../../server/lexicon/index.ts";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, source } from "../resolve/fixtures.ts";

const codeOf = (name: string): string => placesIn(name).places.at(-1)?.code ?? "";

describe("the company of the grid that supplies a place", () => {
  it.each([
    ["临沂市", "国网山东省电力公司"],
    ["重庆市", "国网重庆市电力公司"],
    ["银川市", "国网宁夏电力公司"],
    ["拉萨市", "国网西藏电力公司"],
    ["石家庄市", "国网河北省电力公司"],
    ["廊坊市", "国网冀北电力公司"],
    ["固安县", "国网冀北电力公司"],
    ["赤峰市", "国网内蒙古东部电力公司"],
    ["遵义市", "贵州电网公司"],
    ["深圳市", "深圳供电局有限公司"],
    // more than one
    ["包头市", null],
    ["保山市", null],
  ])("of %s is %s", (place, company) => expect(gridCompany(codeOf(place))).toBe(company));

  it("is told for every province of the mainland but 内蒙古, and every row of the list has its source", () => {
    const without = provinces().filter(({ code }) => !/^[78]/u.test(code) && gridCompany(code) === null);
    expect(without.map(({ name }) => name)).toEqual(["内蒙古自治区"]);
    for (const [code, , source = ""] of readRows("grids.tsv")) expect(source, code).toMatch(/public|list/u);
  });
});

describe("one company under all its names", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "常州市人民政府",
      ["常州供电公司", "国网常州供电公司", "国网江苏省电力公司常州供电公司", "国网江苏省电力有限公司常州供电分公司"],
    ],
    ["咸宁市人民政府", ["国网咸宁供电公司", "市供电公司", "国网湖北省电力有限公司咸宁供电公司"]],
    ["廊坊市人民政府", ["国网冀北电力有限公司廊坊供电公司", "廊坊供电公司", "国网廊坊供电公司"]],
    ["梅州市人民政府", ["梅州供电局", "广东电网有限责任公司梅州供电局", "广东电网公司梅州供电局"]],
    ["深圳市人民政府", ["深圳供电局", "深圳供电局有限公司"]],
    ["江苏省人民政府", ["省电力公司", "国网江苏电力", "国网江苏省电力有限公司", "国网江苏省电力公司"]],
    ["广东省人民政府", ["广东电网公司", "广东电网有限责任公司"]],
  ])("in %s, in any year", (issuer, names) => {
    const texts = ["2012-05-10", "2016-05-10", "2022-05-10"].map((date, at) =>
      source(
        `t${at}`,
        record(`t${at}`, {
          issuers: [issuer],
          date,
          title: `关于第${at}件事的通知`,
          assignments: names.map((name, line) => assignment(30 + 40 * line, [name])),
        }),
      ),
    );
    const { links } = resolve(texts);
    const targets = links.flatMap(({ printed, target }) => (names.includes(printed) ? [target] : []));
    expect(targets).toHaveLength(3 * names.length);
    expect(new Set(targets).size, [...new Set(targets)].join(" ")).toBe(1);
  });
});
