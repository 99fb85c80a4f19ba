/** Plans whose items close with who does them in plain clauses: ways to close, by what the item says before, by its mark. */
import { describe, expect, test } from "vitest";
import { brief, read } from "./reading.ts";

const ITEMS = [
  "做好粮食生产。全年水稻面积稳定在1.5万亩以上，坚决制止耕地撂荒",
  "改善办学条件。完成中心小学运动场改造，严防学生溺水",
  "实施提质改造工程。拓宽危险路段8公里，安装护栏12公里；占用林地的依照规定办理手续",
  "落实林长制。完善网格化巡护，每个小班有人管，对“三违”行为一查到底",
];
const MARKS: readonly (readonly [string, (item: number) => string])[] = [
  ["1.", (item) => `${item + 1}.`],
  ["（一）", (item) => `（${"一二三四".charAt(item)}）`],
  ["第1项", (item) => `第${item + 1}项 `],
];
/** what closes an item, and whom it charges with what */
const CLOSINGS: readonly (readonly [string, readonly string[]])[] = [
  ["，农业农村办负责，各村配合", ["R:农业农村办 C:各村"]],
  ["，农业农村办负责督查，各村负责复耕", ["R:农业农村办", "R:各村"]],
  ["。林业站负责技术服务，财政所、农经站提供账目", ["R:林业站", "R:财政所,农经站"]],
  ["。由市林业局和市海洋局共同负责", ["R:市林业局,市海洋局"]],
  ["。此项由市商务局牵头，市供销社、市邮政管理局配合", ["L:市商务局 C:市供销社,市邮政管理局"]],
  ["，由市商务局会同市供销社、市农业农村局落实", ["R:市商务局 C:市供销社,市农业农村局"]],
  ["。市财政局负责资金筹措，市审计局全程跟踪审计", ["R:市财政局", "R:市审计局"]],
  ["，建设标准由市住建局制定，市城管局负责组织施工", ["R:市住建局", "R:市城管局"]],
  ["。市商务局、团市委、市妇联分别承担相关任务", ["R:市商务局,团市委,市妇联"]],
  ["。财务处商财政厅办理", ["R:财务处 C:财政厅"]],
  ["，责任单位为文化站、旅游办", ["R:文化站,旅游办"]],
];

describe("where most items of a plan close so, whoever opens a clause of one is charged", () => {
  test.each(MARKS.flatMap((mark) => CLOSINGS.map(([closing, units]) => ({ mark, name: mark[0], closing, units }))))(
    "$name … $closing",
    ({ mark, closing, units }) => {
      const items = ITEMS.map((item, i) => `${mark[1](i)}${item}${closing}。`);
      const text = `关于印发年度工作要点的通知\n一、总体要求\n坚持稳中求进。\n二、重点工作\n${items.join("\n")}\n三、有关要求\n加强领导。`;
      expect(read(text).facts.map(brief)).toEqual(ITEMS.flatMap(() => units));
    },
  );

  test.each(CLOSINGS)("paragraphs below the headings of their items … %s", (closing, units) => {
    const items = ITEMS.map((item, i) => `（${"一二三四".charAt(i)}）${item.replace("。", "\n")}${closing}。`);
    const { facts } = read(
      `年度工作方案\n一、总体要求\n坚持稳中求进。\n二、重点工作\n${items.join("\n")}\n三、要求\n加强领导。`,
    );
    expect(facts.map(brief)).toEqual(ITEMS.flatMap(() => units));
    if (units.length > 1) expect(facts.map(({ task }) => task)).toContain("落实林长制");
  });

  test.each([
    [
      "of many one does",
      ["落实优抚政策，建好服务站", "新增就业180人", "办好文化节，宣传办负责接待来宾", "两季实行包保"],
    ],
    [
      "bodies are spoken of",
      ["资金经县财政局审核后拨付", "发现问题立即报告县水利局", "按县委编办的批复执行", "与县科协共建基地"],
    ],
    [
      "what was done is told",
      ["县财政局拨付了三百万元", "县水利局查处了五起案件", "县科协举办培训共12期", "县文旅局已办结8件"],
    ],
  ])("%s: nobody is charged", (_, endings) => {
    const items = ITEMS.map((item, i) => `${i + 1}.${item}，${endings[i]}。`);
    expect(read(`年度工作要点\n一、重点工作\n${items.join("\n")}\n二、要求\n加强领导。`).facts).toEqual([]);
  });
});
