/** One program under its variants, and unlike things of like names apart: the names are those of real documents. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { record, source } from "./fixtures.ts";

/** issuer and a program's name as printed */
type Said = readonly [issuer: string, name: string];

/** the nodes of programs, one set of ids for each thing said, in order */
function nodesOf(said: readonly Said[]): readonly string[] {
  const texts = said.map(([issuer, name], at) =>
    source(
      `t${at}`,
      record(`t${at}`, {
        issuers: [issuer],
        date: "2022-05-10",
        title: `${issuer}关于第${at}件事的通知`,
        programs: [
          { name, also: [], start: 10, end: 10 + name.length, line: 1, quote: name, rule: "test", confidence: 0.9 },
        ],
      }),
    ),
  );
  const { links } = resolve(texts);
  return said.map(
    (_, at) => links.find(({ kind, sourceId }) => kind === "program" && sourceId === `t${at}`)?.target ?? "",
  );
}
const [CITY, DISTRICT, PROVINCE] = ["临沂市人民政府", "临沂市兰山区人民政府", "山东省人民政府"] as const;

describe("one program", () => {
  it.each<readonly [string, readonly Said[]]>([
    [
      "with quotation marks anywhere, and none",
      [
        [CITY, "快递“进村”工程"],
        [CITY, "“快递进村”工程"],
        [CITY, "快递进村工程"],
        [CITY, "“快递进村工程”"],
      ],
    ],
    [
      "with its last word and without",
      [
        ["廊坊市人民政府", "“数字廊坊”工程"],
        ["廊坊市人民政府", "“数字廊坊”"],
        ["廊坊市人民政府", "数字廊坊"],
      ],
    ],
    [
      "with the place in front, its word, and none",
      [
        [CITY, "临沂市工业企业技术改造三年行动"],
        [CITY, "全市工业企业技术改造三年行动"],
        [CITY, "工业企业技术改造三年行动"],
        // in the district's own text the place in front says that it is the city's
        [DISTRICT, "临沂市工业企业技术改造三年行动"],
        [DISTRICT, "全市工业企业技术改造三年行动"],
      ],
    ],
    [
      "counted in two ways",
      [
        [DISTRICT, "全区第一届“劳动之星”职业技能竞赛"],
        [DISTRICT, "兰山区首届“劳动之星”职业技能竞赛"],
        [DISTRICT, "首届劳动之星职业技能竞赛"],
      ],
    ],
    [
      "of the State wherever it is named",
      [
        [CITY, "全国第三次土壤普查"],
        [PROVINCE, "第三次全国土壤普查"],
      ],
    ],
  ])("%s", (_, said) => {
    const nodes = new Set(nodesOf(said));
    expect([...nodes]).toHaveLength(1);
    expect(nodes).not.toContain("");
    expect(new Set(nodesOf(said.toReversed()))).toEqual(nodes);
  });
});

describe("two programs", () => {
  it.each<readonly [string, Said, Said]>([
    ["an action and a plan of one name", [CITY, "全民健身行动"], [CITY, "全民健身计划"]],
    ["the same in quotation marks", [CITY, "“全民健身”行动"], [CITY, "“全民健身”计划"]],
    ["one name of two places", [CITY, "“飞线”专项整治行动"], ["廊坊市人民政府", "“飞线”专项整治行动"]],
    ["the city's and the district's", [CITY, "文化惠民工程"], [DISTRICT, "文化惠民工程"]],
    ["the district's in the city's text", [CITY, "兰山区文化惠民工程"], [CITY, "文化惠民工程"]],
    ["a wider name", [CITY, "创新能力提升计划"], [CITY, "企业技术创新能力提升计划"]],
    ["two years' or terms' of one series", [CITY, "第六届文化和旅游惠民消费季"], [CITY, "第五届文化和旅游惠民消费季"]],
    ["a series and one of it", [PROVINCE, "山东体育用品博览会"], [PROVINCE, "第三届山东体育用品博览会"]],
    ["the word of a rank", [DISTRICT, "山东省级旅游度假区创建活动"], [DISTRICT, "旅游度假区创建活动"]],
  ])("%s", (_, one, other) => {
    const [a, b] = nodesOf([one, other]);
    expect(a).not.toBe("");
    expect(a).not.toBe(b);
  });

  it("a name without its last word is neither of two that have one", () => {
    const [bare, action, plan] = nodesOf([
      [CITY, "“全民健身”"],
      [CITY, "全民健身行动"],
      [CITY, "全民健身计划"],
    ]);
    expect(new Set([bare, action, plan]).size).toBe(3);
  });
});
