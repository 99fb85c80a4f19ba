/** Sentences that charge: items that close with roles, ordinals (一是…), boxes, work groups, offices with their partners. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "State council plan: 责任 by paragraph ends with role sentence no brackets",
    "（一）深化价格改革。完善成品油定价机制。国家发展改革委牵头，财政部、国家能源局参加。\n（二）推进农业水价综合改革。分类推进。水利部、国家发展改革委负责。\n（三）健全医疗服务价格。国家医保局、国家卫生健康委按职责分工负责。",
    [
      "L:国家发展改革委 C:财政部,国家能源局 | 深化价格改革 | -",
      "R:水利部,国家发展改革委 | 推进农业水价综合改革 | -",
      "R:国家医保局,国家卫生健康委 | 健全医疗服务价格 | -",
    ],
  ],
  [
    "emergency plan: 4 groups with leads and members on lines",
    "2.4 应急工作组\n（1）医疗救治组。由县卫健局牵头，县人民医院、县疾控中心参加。主要职责：开展伤员救治。\n（2）治安维护组。由县公安局牵头，县交警大队参加。主要职责：维护秩序。",
    ["L:县卫健局 C:县人民医院,县疾控中心 | 医疗救治组 | -", "L:县公安局 C:县交警大队 | 治安维护组 | -"],
  ],
  [
    "duties by line: 职责 behind the unit with dash and semi",
    "县林业局——负责森林防火的组织、协调；\n县气象局——提供火险气象信息；\n县公安局——侦破火案；\n县卫健局——组织伤员救治。",
    [
      "R:县林业局 | 森林防火的组织、协调 | -",
      "R:县气象局 | 提供火险气象信息 | -",
      "R:县公安局 | 侦破火案 | -",
      "R:县卫健局 | 组织伤员救治 | -",
    ],
  ],
  [
    "one paragraph, 一是二是 with units",
    "会议要求，一是市教育局要抓紧复学准备，二是市卫健委要加强校医培训，三是市市场监管局要检查食堂。",
    ["R:市教育局 | 抓紧复学准备 | -", "R:市卫健委 | 加强校医培训 | -", "R:市市场监管局 | 检查食堂 | -"],
  ],
  [
    "duties under unit as subject with 的职责 in sentence",
    "第六条 市爱卫会办公室的职责是：\n（一）组织开展爱国卫生运动；\n（二）检查指导创建工作。\n第七条 市城管局的职责是：\n（一）负责环卫保洁；\n（二）查处占道经营。",
    ["R:市爱卫会办公室 | 组织开展爱国卫生运动 | -", "R:市城管局 | 环卫保洁 | -"],
  ],
  [
    "county: 各 + 部门 list with comma run: 发改、财政、住建等部门要…",
    "五、保障措施\n发改、财政、住建等部门要加大项目争取力度。宣传、文旅部门要加强推介。人社部门要做好培训。",
    ["R:发改,财政,住建 | 加大项目争取力度 | -", "R:宣传,文旅部门 | 加强推介 | -", "R:人社部门 | 做好培训 | -"],
  ],
  [
    "task then arrow or tab unit in brackets at line head",
    "【市水务局】完成水库除险加固5座，2022年汛前完工。\n【市农业农村局】建设高标准农田3万亩，10月底前完成。",
    [
      "R:市水务局 | 完成水库除险加固5座，2022年汛前完工 | 2022年汛前",
      "R:市农业农村局 | 建设高标准农田3万亩，10月底前完成 | 10月底前完成",
    ],
  ],
  [
    "rules: county government may/shall with 授权 not duties",
    "第三条 市人民政府可以委托区人民政府审批。\n第四条 区人民政府不得擅自改变用途。\n第五条 申请人应当如实申报。",
    [],
  ],
  [
    "labels inline with semicolon and deadlines, last in list",
    "1.开展摸排（牵头单位：县民政局，责任单位：各乡镇，时限：3月底前）；2.建立台账（牵头单位：县民政局，时限：4月底前）；3.落实帮扶（牵头单位：县残联，时限：长期）。",
    ["L:县民政局 R:各乡镇 | 开展摸排 | 3月底前", "L:县民政局 | 建立台账 | 4月底前", "L:县残联 | 落实帮扶 | 长期"],
  ],
  [
    "police, 1990: 由…会同…组织实施",
    "一、清理整顿由市工商局会同市公安局、市税务局组织实施。\n二、查处走私由海关会同公安机关负责。",
    ["R:市工商局 C:市公安局,市税务局 | 清理整顿 | -", "R:海关 C:公安机关 | 查处走私 | -"],
  ],
];

describe("findAssignments, with task and date", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
