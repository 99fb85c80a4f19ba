/** Tasks and days of pages that set every inline element on a line of its own, and of lists whose measures stand between the units and by when. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "the mark, the name and the full stop of an item each on a line",
    "（一）夯实基础设施\n1.\n加快建设光纤网络\n。\n到2023年底，城区全部覆盖。\n（责任单位：\n市工信局、市通管办，各县（市、区）政府\n）\n2.\n推进数据中心建设。\n支持云计算中心扩容，建成机架1万个。\n牵头单位：\n市大数据局\n责任单位：\n市发改委、\n市工信局\n完成时限：\n2022年12月\n（二）\n培育数字产业\n3.\n做大电子制造业\n实施链长制，引进龙头企业10家。\n（市工信局牵头，市商务局、市投促局配合）",
    [
      "R:市工信局,市通管办,各县（市、区）政府 | 加快建设光纤网络 | 到2023年底",
      "L:市大数据局 R:市发改委,市工信局 | 推进数据中心建设 | 2022年12月",
      "L:市工信局 C:市商务局,市投促局 | 做大电子制造业 | -",
    ],
  ],
  [
    "goals and measures between the units and by when",
    "一、关于污水处理率低的问题\n责任单位：县住建局、各乡镇人民政府\n责任领导：林某某\n整改目标：2023年底前，处理率达到60%以上。\n整改措施：\n1.加快编制专项规划。\n2.推进设施建设。\n整改时限：2023年12月15日\n二、关于秸秆焚烧的问题\n责任单位：县农业农村局\n整改目标：杜绝露天焚烧。\n整改措施：建立网格化监管。\n整改时限：2024年6月底前",
    [
      "R:县住建局,各乡镇人民政府 | 关于污水处理率低的问题 | 2023年12月15日",
      "R:县农业农村局 | 关于秸秆焚烧的问题 | 2024年6月底前",
    ],
  ],
  [
    "who leads the whole of a heading",
    "一、调整能源结构（省发改委总牵头）\n1.制订煤炭消费总量控制方案。（省经信委、省能源局）\n2.禁止新建自备燃煤电站。（省生态环境厅）",
    [
      "L:省发改委 | 调整能源结构 | -",
      "R:省经信委,省能源局 | 制订煤炭消费总量控制方案 | -",
      "R:省生态环境厅 | 禁止新建自备燃煤电站 | -",
    ],
  ],
  [
    "rows numbered in letters, heads that their cells broke, a cell that is lost at the end",
    "序号\t任务\t牵头\t配合\n单位\t单位\n一\t完善规划体系\t区规资局\t区发改局、区住建局\n二\t改造老旧小区\t区住建局\t各街道\n三\t提升公园绿地\t区园林局\n四\t治理积水点\t区水务局\t区住建局",
    [
      "L:区规资局 C:区发改局,区住建局 | 完善规划体系 | -",
      "L:区住建局 C:各街道 | 改造老旧小区 | -",
      "L:区园林局 | 提升公园绿地 | -",
      "L:区水务局 C:区住建局 | 治理积水点 | -",
    ],
  ],
  [
    "one cell a line, heads over two lines, the person below the unit",
    "序号\n重点任务\n责任单位\n及责任人\n完成\n时限\n一\n开展隐患排查\n区应急局\n林某\n3月\n二\n组织应急演练\n区消防大队\n王某\n6月\n三\n开展宣传培训\n区融媒体中心\n赵某\n全年",
    ["R:区应急局 | 开展隐患排查 | 3月", "R:区消防大队 | 组织应急演练 | 6月", "R:区融媒体中心 | 开展宣传培训 | 全年"],
  ],
];

describe("pieces", () => {
  test.each(CASES)("%s", (_, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
