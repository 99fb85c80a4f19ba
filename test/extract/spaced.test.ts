import { describe, expect, test } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";

const BODY = `宜良县人民政府关于做好抗旱工作的通知
宜政发〔2012〕9号
各乡镇人民政府：
现就抗旱工作通知如下：
一、开展“甘霖进村”专项行动。
二、分工落实：
1、县水务局负责水库调度。
2、县财政局、县民政局负责落实救灾资金。
3、县农业局会同县气象局指导改种。
宜良县人民政府
2012年3月2日
`;

const read = (text: string) => {
  const result = readSource("scan.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.refusal.message);
  return { text: result.source.text, records: extract(result.source) };
};

/** a blank between any two characters of a line, as some scans have it */
const apart = (text: string): string => text.replace(/[^\n](?=[^\n])/g, "$& ");

describe("scans that set every character apart", () => {
  test("do not take a name inside a title that is cited for a program", () => {
    const body = BODY.replace(
      "一、开展“甘霖进村”专项行动。",
      "一、按照国务院安委会关于开展全国矿山安全大检查的通知要求，开展“甘霖进村”专项行动。",
    );
    for (const text of [body, apart(body)])
      expect(read(text).records[0]?.programs.map((p) => p.name.replace(/\s/g, ""))).toEqual(["“甘霖进村”专项行动"]);
  });

  test("give the facts of the plain text, each at its place in the scan", () => {
    const plain = read(BODY);
    const scan = read(apart(BODY));
    const units = ({ records }: ReturnType<typeof read>) =>
      records.flatMap((r) => r.assignments.map((a) => [a.line, a.task, a.units.map((u) => `${u.role} ${u.name}`)]));
    expect(units(plain)).toHaveLength(3);
    expect(units(scan)).toEqual(units(plain));
    expect(scan.records[0]?.programs.map((p) => p.name)).toEqual(plain.records[0]?.programs.map((p) => p.name));
    expect(scan.records[0]?.title?.value).toBe(plain.records[0]?.title?.value);
    for (const fact of scan.records.flatMap((r) => [...r.assignments, ...r.programs]))
      expect(scan.text.slice(fact.start, fact.end)).toBe(fact.quote);
    for (const unit of scan.records.flatMap((r) => r.assignments.flatMap((a) => a.units)))
      expect(scan.text.slice(unit.start, unit.end).replace(/\s/g, "")).toBe(unit.name);
  });

  test("and blanks that a scan read here and there within the words of sentences", () => {
    const body = BODY.replace(
      /二、分工落实[\s\S]*改种。/,
      [
        "二、县水务局要牵头制定水库调度方案，每日会商雨情水情，确保城乡居民饮水和秋种用水，并及时向县人民政府报告。",
        "三、落实资金。抗旱资金优先用于提水、送水和打井，任何单位和个人不得截留挪用，违者依法追究责任。（县财政局牵头，县民政局配合）",
        "四、指导改种。组织农技人员下乡，指导农户选用早熟品种，做好种子调剂和技术服务，减少损失。（责任单位：县农业局、县气象局）",
        "五、开展“引水上山”工程。对连续受旱的村寨新建小水窖，优先解决人畜饮水困难，年底前全部完工并投入使用。（县扶贫办负责）",
      ].join("\n"),
    );
    const scattered = body.replace(/(?<=[一-鿿]{2})(?=[政务民农气象扶贫水上程][一-鿿])/g, " ");
    expect(scattered.split(" ").length).toBeGreaterThan(12);
    const facts = ({ records }: ReturnType<typeof read>) =>
      records.flatMap((r) => [
        ...r.assignments.map((a) => [a.line, a.units.map((u) => `${u.role} ${u.name}`)]),
        ...r.programs.map((p) => p.name),
      ]);
    expect(facts(read(body))).toHaveLength(5);
    expect(facts(read(scattered))).toEqual(facts(read(body)));
  });

  test("but blanks that part the names of a list stay", () => {
    const list = read(
      BODY.replace(
        /1、[\s\S]*改种。/,
        "责任单位：县水务局 县财政局 县民政局 县农业局 县气象局 县卫生局 县教育局 县公安局 县交通局 县林业局",
      ),
    );
    expect(list.records[0]?.assignments[0]?.units).toHaveLength(10);
  });
});

describe("a line that breaks off within a quotation", () => {
  const names = (line: string): readonly (readonly [name: string, quote: string])[] =>
    read(BODY.replace("一、开展“甘霖进村”专项行动。", line)).records.flatMap((record) =>
      record.programs.map((p) => [p.name, p.quote] as const),
    );

  test.each<[line: string, name: string]>([
    ["一、组织“文明出行\n在路上”活动，扩大宣传。", "“文明出行在路上”活动"],
    ["一、推广节水灌溉，抓好“清渠\r\n　　通水”三年行动，整修渠道。", "“清渠通水”三年行动"],
    ["一、支持发展，开展“节水进村”主题\n活动，发放手册。", "“节水进村”主题活动"],
  ])("%j goes on on the next", (line, name) => {
    const [found, ...rest] = names(line);
    expect(rest).toEqual([]);
    expect(found?.[0]).toBe(name);
    expect(found?.[1].replace(/\s/g, "")).toBe(name);
    expect(line).toContain(found?.[1]);
  });

  test.each([
    // never closed; closed behind another that opens; a heading of its own
    ["一、坚持“谁受益、\n谁负担，落实责任。\n县志称“抗旱”。", []],
    ["一、开展“送水到户”\n活动场所由各村提供。", ["“送水到户”"]],
  ])("%j stays as it is", (line, expected) => expect(names(line).map(([name]) => name)).toEqual(expected));
});
