import { describe, expect, test } from "vitest";
import { brief, read } from "./reading.ts";

/** Items of one plan, each of which says in its own words who carries it out. */
const CLOSED: readonly (readonly [string, readonly string[]])[] = [
  ["整治入河排口。对四十处混排口逐一溯源，雨季前完成改造。市生态环境局负责。", ["R:市生态环境局"]],
  ["清理淤积河道。疏浚河道三十公里，拆除阻水桥梁两座，市水利局牵头，市交通运输局配合。", ["L:市水利局 C:市交通运输局"]],
  ["建设智慧平台。接入水文、水质、视频数据，水利站负责。", ["R:水利站"]],
  [
    "规范采砂管理。实行总量控制，发现盗采的从重处理。此项由市河道管理处牵头，各县（市、区）水利局组织实施。",
    ["L:市河道管理处 R:各县（市、区）水利局"],
  ],
  ["落实管护经费。市县分级承担，不得拖欠。市财政局会同市水利局办理。", ["R:市财政局 C:市水利局"]],
  ["完善考核办法。考核结果与资金挂钩，考核细则由市河长办制定，各镇负责自查自评。", ["R:市河长办", "R:各镇"]],
  [
    "开展联合执法。每季度不少于一次。综合执法队、派出所共同负责，农业农村办配合。",
    ["R:综合执法队,派出所 C:农业农村办"],
  ],
  ["发动群众参与。聘请民间河长百名。团市委、市妇联分别承担相关任务。", ["R:团市委,市妇联"]],
  ["公开水质信息。按月公布断面数据，接受社会监督。（各监测机构）", ["R:各监测机构"]],
  ["推进退养还湿。市林业局为牵头单位，市自然资源局为配合单位。", ["L:市林业局 C:市自然资源局"]],
  [
    "强化监测。布设断面十二个，水质异常时及时预警，市水文中心承担监测任务，市疾控中心负责水样检验。",
    ["R:市水文中心", "R:市疾控中心"],
  ],
];

/** Sentences of such items that tell nobody what to do. */
const OPEN: readonly string[] = [
  "规范审批。涉河项目须经市水利局审核同意，并报省水利厅备案。",
  "总结经验。我市做法受到省生态环境厅通报表扬，市水利局局长作了交流发言。",
  "明确标准。以市水文局公布的数据为准，不得擅自更改。",
  "做好衔接。与市发展改革委的规划、市自然资源局的用途管制相一致。",
  "解释权属。本方案由市水利局负责解释。",
];

const planOf = (items: readonly string[]): string =>
  `清河市河湖整治三年行动方案\n为改善水环境，制定本方案。\n一、总体要求\n坚持系统治理。\n二、重点任务\n${items
    .map((item, i) => `${i + 1}.${item}`)
    .join("\n")}\n三、其他\n加强宣传。`;

const told = (text: string): readonly string[] => read(text).facts.map(brief);

describe("items of one plan that each say in their own words who carries them out", () => {
  test("all together, in any order", () => {
    for (const order of [CLOSED, [...CLOSED].reverse(), [...CLOSED.slice(5), ...CLOSED.slice(0, 5)]])
      expect(told(planOf(order.map(([item]) => item)))).toEqual(order.flatMap(([, units]) => units));
  });

  test.each(
    CLOSED.filter(([item]) => !/(?:考核办法|强化监测|严格问效)/.test(item)).map(
      ([item, units]) => [item, units] as const,
    ),
  )("among items that say nothing of it: %s", (item, units) =>
    expect(told(planOf([OPEN[0] ?? "", item, OPEN[1] ?? ""]))).toEqual(units),
  );

  test.each(OPEN)("tells nobody: %s", (item) => {
    expect(told(planOf([item]))).toEqual([]);
    expect(told(planOf([...CLOSED.slice(0, 4).map(([one]) => one), item]))).toEqual(
      CLOSED.slice(0, 4).flatMap(([, units]) => units),
    );
  });
});
