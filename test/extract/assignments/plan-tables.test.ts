/** Tables of plans as pages keep them: heads in other orders, one cell a line without numbers, heads again on the next page. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const lines = (...cells: readonly string[]): string => cells.join("\n\n");

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "who leads stands before the number and is merged; a cell goes on below",
    "牵头单位\t序号\t实事项目\t目标任务\t配合单位\t完成时限\n县住建局\t1\t保障性住房建设\t新增廉租房420套\t县房产局、县国土局\t12月底\n\t2\t城区管网改造\t改造管网12公里\t县自来水公司\t10月底\n县交通运输局\t3\t农村公路建设\t建设公路120公里\t县公路局\n县财政局\t12月底\n\t4\t危桥改造\t改造危桥6座\t高沙镇、竹市镇\t11月底",
    [
      "L:县住建局 C:县房产局,县国土局 | 保障性住房建设 | 12月底",
      "L:县住建局 C:县自来水公司 | 城区管网改造 | 10月底",
      "L:县交通运输局 C:县公路局,县财政局 | 农村公路建设 | 12月底",
      "L:县交通运输局 C:高沙镇,竹市镇 | 危桥改造 | 11月底",
    ],
  ],
  [
    "one cell a line, no numbers, a person between the units; the heads again on the next page",
    lines(
      ...["工作任务", "责任单位", "责任人", "配合单位", "完成时间"],
      ...["入户调查摸底", "区房产局", "刘长春", "各街道办事处、区公安分局", "4月30日前"],
      ...["编制补偿方案", "区征收办", "王  磊", "区财政局、区法制办", "5月15日前"],
      ...["- 2 -", "工作任务", "责任单位", "责任人", "配合单位", "完成时间"],
      ...["维护征收秩序", "区公安分局", "于  洋", "区信访局、区司法局", "全程"],
      ...["二、建设安置房", "安置房建设", "区住建局", "赵  刚", "区发改局、区供热公司", "10月底主体完工"],
    ),
    [
      "R:区房产局 C:各街道办事处,区公安分局 | 入户调查摸底 | 4月30日前",
      "R:区征收办 C:区财政局,区法制办 | 编制补偿方案 | 5月15日前",
      "R:区公安分局 C:区信访局,区司法局 | 维护征收秩序 | 全程",
      "R:区住建局 C:区发改局,区供热公司 | 安置房建设 | 10月底主体完工",
    ],
  ],
  [
    "tasks that end as bodies do",
    lines(
      ...["任务", "牵头单位", "牵头领导", "责任单位", "时限"],
      ...["建设脱毒种薯扩繁基地", "市农业局", "张某某", "南溪区政府、北川县政府", "9月底"],
      ...["组建产业联合会", "市供销社", "李某某", "市工商联、市民政局", "全年"],
    ),
    [
      "L:市农业局 R:南溪区政府,北川县政府 | 建设脱毒种薯扩繁基地 | 9月底",
      "L:市供销社 R:市工商联,市民政局 | 组建产业联合会 | 全年",
    ],
  ],
  [
    "a remark under a head; units of the only column one below the other, up to the date",
    "领域\n主要任务\n责任单位\n（排名第一位的为牵头单位）\n进度要求\n妇女与健康\n孕产妇死亡率控制在12/10万以下\n州卫健委\n州财政局\n州医保局\n2025年\n妇女与经济\n建设巾帼示范基地30个\n州妇联、州农业农村局\n2023年\n落实孤儿基本生活保障\n州民政局、各县（市）人民政府\n长期",
    [
      "L:州卫健委 R:州财政局,州医保局 | 孕产妇死亡率控制在12/10万以下 | 2025年",
      "L:州妇联 R:州农业农村局 | 建设巾帼示范基地30个 | 2023年",
      "L:州民政局 R:各县（市）人民政府 | 落实孤儿基本生活保障 | 长期",
    ],
  ],
  [
    "who answers in the counties beside who leads and helps in the city",
    "| 类别 | 序号 | 任务 | 市级牵头部门 | 市级配合部门 | 县级责任主体 | 时间 |\n| 工业固废 | 1 | 建设冶炼渣利用基地 | 市工信局 | 市生态环境局、市发改委 | 南溪市人民政府 | 2022年底 |\n| | 2 | 绿色矿山建设 | 市自然资源局 | — | 各区（市）人民政府 | 2023年6月 |",
    [
      "L:市工信局 R:南溪市人民政府 C:市生态环境局,市发改委 | 建设冶炼渣利用基地 | 2022年底",
      "L:市自然资源局 R:各区（市）人民政府 | 绿色矿山建设 | 2023年6月",
    ],
  ],
];

describe("tables of plans", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
