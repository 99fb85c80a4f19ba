/** Which line breaks a page made by its width, and the way back to the place of every word. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";
import { unwrapped } from "../../server/segment/unwrapped.ts";

const sourceOf = (text: string) => {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.source;
};

/** two notices of one file, every line broken at 24 letters, nothing indented */
const NOTICES = `临河市人民政府办公室关于印发临河市渡口安全管理办法
的通知
临政办发〔2021〕17号
各县（市、区）人民政府，市政府各部门，各直属机构，各
有关企业：
《临河市渡口安全管理办法》已经市政府同意，现印发给
你们，请结合实际认真贯彻执行。原《临河市渡口管理暂
行规定》（临政发〔2009〕3号）同时废止。
一、加强渡口日常巡查，汛期每日不少于两次。（责任单
位：市交通运输局、市应急管理局；配合单位：市水利局
、各县区人民政府）
二、更新渡船救生设备，建立统一的渡船检验档案和台账
并按季度公布。（牵头单位：市财政局）
临河市人民政府办公室
2021年5月6日
临河市人民政府关于贯彻落实《青川省水上交通安全条例
》的实施意见
临政发〔2022〕8号
各县（市、区）人民政府，市政府各部门、各直属机构：
为贯彻落实《青川省水上交通安全条例》和青川省人民政
府《关于加强渡运安全的通知》（青政发〔2021〕12
号），现结合我市水域分布和船舶通行的情况提出以下意
见。
临河市人民政府
2022年3月1日
`;

describe("a page of one width", () => {
  const source = sourceOf(NOTICES);
  const records = extract(source);

  it("is read as if each paragraph stood on one line", () => {
    expect(records.map(({ title, number, date }) => [title?.value, number?.value, date?.value])).toEqual([
      ["临河市人民政府办公室关于印发临河市渡口安全管理办法的通知", "临政办发〔2021〕17号", "2021-05-06"],
      ["临河市人民政府关于贯彻落实《青川省水上交通安全条例》的实施意见", "临政发〔2022〕8号", "2022-03-01"],
    ]);
    expect(records[0]?.addressees.at(-1)).toBe("各有关企业");
    expect(records.flatMap(({ references }) => references.map((one) => `${one.relation} ${one.number}`))).toEqual(
      expect.arrayContaining(["repeals 临政发〔2009〕3号", "implements 青政发〔2021〕12号"]),
    );
    expect(
      records.flatMap(({ assignments }) => assignments.flatMap(({ units }) => units.map((u) => `${u.role} ${u.name}`))),
    ).toEqual([
      "responsible 市交通运输局",
      "responsible 市应急管理局",
      "cooperating 市水利局",
      "cooperating 各县区人民政府",
      "lead 市财政局",
    ]);
  });

  it("gives words, offsets and lines of the source as it stands", () => {
    for (const record of records)
      for (const fact of [record.title, record.number, record.date, ...record.references, ...record.assignments])
        if (fact) {
          expect(source.text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(source.text.slice(0, fact.start).split("\n").length).toBe(fact.line);
        }
    expect(segment(source).map(({ lineStart, lineEnd }) => [lineStart, lineEnd])).toEqual([
      [1, 15],
      [16, 25],
    ]);
  });

  it("keeps a line that a person made the first of a document", () => {
    expect(segment(source, [{ line: 6, begins: true }]).map(({ lineStart }) => lineStart)).toEqual([1, 6, 16]);
  });

  it("finds its way there and back", () => {
    const page = unwrapped(source);
    expect(page).not.toBeNull();
    for (let at = 0; page && at < page.source.text.length; at++) {
      expect(page.source.text.charAt(at)).toBe(source.text.charAt(page.back(at)));
      expect(page.here(page.back(at))).toBe(at);
    }
  });
});

describe("lines that stay as they are", () => {
  const line = "市交通运输局负责渡口的日常巡查和渡船的年度检验工作";
  it.each([
    ["paragraphs", `${line}。\n`.repeat(12)],
    ["rows of a table", `${line}\t市财政局\n`.repeat(12)],
    ["columns parted by blanks", `1  ${line.slice(3)}\n`.repeat(12)],
    ["lines with an empty one between", `${line}\n\n`.repeat(4)],
  ])("%s", (_, text) => {
    expect(unwrapped(sourceOf(text))).toBeNull();
  });
});

describe("a drawn table", () => {
  const RULE = `+----+${"-".repeat(16)}+----------+`;
  const rows = [1, 2, 3, 4, 5].flatMap((n) => [`| ${n}  | 建立第${n}本台账     | 县水利局 |`, RULE]);

  it("has lines of one width that no page broke", () => {
    expect(unwrapped(sourceOf(["临河县任务分工表", RULE, ...rows].join("\n")))).toBeNull();
  });
});

it("rows of a table that are as wide as each other by chance are no paragraph", () => {
  const rows = [
    "1 企业安全风险诊断 聘请专家逐企诊断 区应急管理局 临港产业区管委会、各镇 2020年3月",
    "2 自动化改造 高危工艺全流程自动控制 区应急管理局 区工信局、区发改委 2020年12月",
    "3 小化工整治 摸排小化工小作坊 区工信局 区公安局、区生态环境局、各镇 2020年6月",
    "4 危化品运输 严查非法改装车辆 区交通局 区公安局、区市场监管局 持续推进到年底",
  ];
  const width = Math.max(...rows.map((row) => row.length));
  const text = ["序号 任务 内容 牵头单位 责任单位 时限", ...rows.map((row) => row.padEnd(width, "前"))].join("\n");
  expect(unwrapped(sourceOf(text))).toBeNull();
});
