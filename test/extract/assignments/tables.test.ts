/** Tables of tasks and lists that end in units: columns, wrapped cells, dates. */
import { describe, expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "markdown bars table with br and deadline 完成时间",
    "| 序号 | 整改问题 | 整改措施 | 牵头单位 | 责任单位 | 完成时间 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 雨污混接 | 改造支管12公里 | 市住建局 | 市水务局、各街道 | 2022年10月底 |\n| 2 | 扬尘扰民 | 落实六个百分百 | 市住建局 | 市城管局 | 立行立改，长期坚持 |",
    ["L:市住建局 R:市水务局,各街道 | 雨污混接 | 2022年10月底", "L:市住建局 R:市城管局 | 扬尘扰民 | 立行立改，长期坚持"],
  ],
  [
    "wrapped cell task by tab, first line only issue",
    "序号\t重点工作\t责任单位\t完成时限\n1\t修订城市供水应急\n预案并组织演练\t市水务局\t6月底前\n2\t开展二次供水设施\n普查\t市水务局、市卫健委\t9月底前",
    ["R:市水务局 | 修订城市供水应急预案并组织演练 | 6月底前", "R:市水务局,市卫健委 | 开展二次供水设施普查 | 9月底前"],
  ],
  [
    "one cell a line, four columns, deadline last",
    "序号\n重点任务\n牵头部门\n参与部门\n时间进度\n1\n开展企业满意度调查\n县工商联\n县经信局、县商务局\n每半年一次\n2\n设立服务专员\n县营商局\n各乡镇\n2021年3月底前",
    [
      "L:县工商联 C:县经信局,县商务局 | 开展企业满意度调查 | 每半年一次",
      "L:县营商局 C:各乡镇 | 设立服务专员 | 2021年3月底前",
    ],
  ],
  [
    "table: unit first column then duties then deadline",
    "责任单位\t工作任务\t完成时限\n县民政局\t建成敬老院2所\t10月底\n县教育局\t新增学位800个\t8月底\n县卫健局\t招聘乡村医生30名\t12月底",
    [
      "R:县民政局 | 建成敬老院2所 | 10月底",
      "R:县教育局 | 新增学位800个 | 8月底",
      "R:县卫健局 | 招聘乡村医生30名 | 12月底",
    ],
  ],
  [
    "HTML-like one cell a line with blank lines",
    "任务\n\n责任单位\n\n时限\n\n完善救助信息平台\n\n区民政局、区大数据局\n\n7月\n\n设立慈善超市\n\n区民政局\n\n全年",
    ["R:区民政局,区大数据局 | 完善救助信息平台 | 7月", "R:区民政局 | 设立慈善超市 | 全年"],
  ],
  [
    "an empty cell of dates says nothing",
    "序号\t任务\t责任单位\t完成时限\n1\t成立专班\t区委办\t3月底\n2\t摸底调查\t区统计局\t\n3\t上报名单\t区人社局\t4月",
    ["R:区委办 | 成立专班 | 3月底", "R:区统计局 | 摸底调查 | -", "R:区人社局 | 上报名单 | 4月"],
  ],
  [
    "list with ——units and deadline in bracket",
    "（一）修缮文庙——县文旅局（2023年6月底前）\n（二）开放史志馆——县委党史研究室（2023年10月前）\n（三）编印读本——县教育局（年底前）",
    [
      "R:县文旅局 | 修缮文庙 | 2023年6月底前",
      "R:县委党史研究室 | 开放史志馆 | 2023年10月前",
      "R:县教育局 | 编印读本 | 年底前",
    ],
  ],
  [
    "table with 责任单位及责任人",
    "序号\t实事内容\t责任单位及责任人\t完成时限\n1\t安装路灯300盏\t镇村建办 张三\t9月30日前\n2\t硬化村道5公里\t镇交管站 李四\t11月底前",
    ["R:镇村建办 | 安装路灯300盏 | 9月30日前", "R:镇交管站 | 硬化村道5公里 | 11月底前"],
  ],
  [
    "table title column names 事项 / 主办 / 协办 / 办结时限",
    "事项\t主办\t协办\t办结时限\n核发许可证\t市行政审批局\t市消防支队\t5个工作日\n现场勘验\t市消防支队\t市住建局\t3个工作日",
    ["L:市行政审批局 C:市消防支队 | 核发许可证 | 5个工作日", "L:市消防支队 C:市住建局 | 现场勘验 | 3个工作日"],
  ],
  [
    "rows by spaces that were wrapped in the cell of units",
    "序号  实事内容        牵头单位      责任单位              完成时限\n1    新建公路        市交通运输局  各乡镇政府             10月底\n2    改造厕所        市住房城乡\n      建设局      市旅发委、各乡镇政府    12月底\n3    升级基站        市工信委     移动江川分公司、联通\n      江川分公司、铁塔公司             12月底",
    [
      "L:市交通运输局 R:各乡镇政府 | 新建公路 | 10月底",
      "L:市住房城乡建设局 R:市旅发委,各乡镇政府 | 改造厕所 | 12月底",
      "L:市工信委 R:移动江川分公司,联通江川分公司,铁塔公司 | 升级基站 | 12月底",
    ],
  ],
];

describe("findAssignments, with task and date", () => {
  test.each(CASES)("%s", (_name, text, expected) => {
    expect(read(text).facts.map(whole)).toEqual(expected);
  });
});
