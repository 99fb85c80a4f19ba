/** How plans head their columns of units and label their lines: each name with the role that it gives, as a column and as a label. */
import { describe, expect, test } from "vitest";
import { read } from "./reading.ts";

const NAMES = {
  lead: ["牵头单位", "主责部门", "第一责任单位", "牵头市直单位", "牵头（责任）单位", "牵头责任单位"],
  responsible: [
    "责任单位",
    "实施主体",
    "包抓单位",
    "责任乡镇",
    "属地单位",
    "责任（牵头）单位",
    "主体责任单位",
    "整改单位",
    "承接单位",
    "推进单位",
    "市直责任单位",
    "相关责任单位",
    "责任单位及责任人",
  ],
  cooperating: ["配合（协办）单位", "支撑单位", "联动部门", "协作单位", "参加单位"],
} as const;
const CASES = Object.entries(NAMES).flatMap(([role, names]) => names.map((name) => [name, role] as const));

const units = (text: string) =>
  read(text).facts.map((fact) => [fact.units.map(({ name, role }) => `${role} ${name}`), fact.task, fact.deadline]);

describe("names of roles", () => {
  test.each(CASES.filter(([name]) => name !== "协作单位"))("a column: %s", (name, role) => {
    const rows = "1\t除险加固水库\t市水利局、市财政局\t6月底前\n2\t新建停车场\t市城管局\t12月底前";
    expect(units(`任务清单\n序号\t工作任务\t${name}\t完成时限\n${rows}\n`)).toEqual([
      [[`${role} 市水利局`, `${role} 市财政局`], "除险加固水库", "6月底前"],
      [[`${role} 市城管局`], "新建停车场", "12月底前"],
    ]);
  });

  test.each([
    ["牵头", "lead"],
    ["承办", "responsible"],
    ["起草", "responsible"],
    ["负责", "responsible"],
    ["配合", "cooperating"],
  ])("a word that closes a bracket: %s", (word, role) => {
    expect(units(`1.修订供水条例（市水利局、市司法局${word}）\n2.制定停车办法（市城管局${word}）`)).toEqual([
      [[`${role} 市水利局`, `${role} 市司法局`], "修订供水条例", null],
      [[`${role} 市城管局`], "制定停车办法", null],
    ]);
  });

  test("names that blanks part in a bracket", () => {
    const text =
      "1.优化服务。提供免费检测。（市质监局 市编办 市发改委 市人社局）\n2.严格执法。开展巡查。（市城管局 东山公安分局）";
    expect(units(text).map(([names]) => names)).toEqual([
      ["responsible 市质监局", "responsible 市编办", "responsible 市发改委", "responsible 市人社局"],
      ["responsible 市城管局", "responsible 东山公安分局"],
    ]);
  });

  test.each(CASES)("a label: %s", (name, role) => {
    const text = `1.除险加固水库。\n${name}：市水利局、市财政局\n完成时限：6月底前\n2.新建停车场。\n${name}：市城管局\n完成时限：12月底前\n`;
    expect(units(text)).toEqual([
      [[`${role} 市水利局`, `${role} 市财政局`], "除险加固水库", "6月底前"],
      [[`${role} 市城管局`], "新建停车场", "12月底前"],
    ]);
  });

  test.each(["监管部门", "建设单位", "完成单位", "督办单位", "责任科室"])(
    "a column that charges nobody: %s",
    (name) => {
      const text = `一览表\n序号\t项目名称\t${name}\t完成时限\n1\t除险加固水库\t市水利局\t6月底前\n2\t新建停车场\t市城管局\t12月底前\n`;
      expect(units(text)).toEqual([]);
    },
  );
});
