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
});
