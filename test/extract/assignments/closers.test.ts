import { describe, expect, test } from "vitest";
import { brief, read } from "./reading.ts";

/** What is to be done: short, long, longer than any name of an item, of several sentences. */
const BODIES = [
  "完善用水计量体系，更换老旧水表",
  "对全县三百二十个行政村的饮水工程逐处摸底，建立一村一档的台账，按先急后缓的次序分三批实施改造",
  "建设数字化管理平台，把水源地、水厂、管网、用户四个环节的数据接进来，实现远程抄表、异常用水自动预警、故障一键报修，年底前覆盖全部乡镇，并与市级平台联通，做到数据同源、上下贯通",
  "举办技能培训班12期，培训管护人员800人次。把考核结果与绩效挂钩，连续两年不合格的调离岗位。对表现突出的给予表扬，推广经验做法",
];

const NAMES = ["", "强化计量管理。"];

const MARKS: readonly (readonly [string, (item: number) => string])[] = [
  ["1.", (item) => `${item}.`],
  ["1、", (item) => `${item}、`],
  ["（一）", (item) => `（${"一二三四".charAt(item - 1)}）`],
  ["①", (item) => "①②③④".charAt(item - 1)],
  ["no mark", () => ""],
];

const [LEAD, HELPS, TOWNS] = ["市水利局", "市财政局", "各镇人民政府"];

/** How an item says whose work it is, and who they are. */
const CLOSERS: readonly (readonly [string, string])[] = [
  [`。（牵头单位：${LEAD}；配合单位：${HELPS}）`, `L:${LEAD} C:${HELPS}`],
  [`。（责任单位：${LEAD}、${HELPS}、${TOWNS}）`, `R:${LEAD},${HELPS},${TOWNS}`],
  [`。（${LEAD}牵头，${HELPS}、${TOWNS}配合）`, `L:${LEAD} C:${HELPS},${TOWNS}`],
  [`。（${LEAD}、${HELPS}）`, `R:${LEAD},${HELPS}`],
  [`。（${LEAD}负责）`, `R:${LEAD}`],
  [`。（${LEAD}牵头，${HELPS}、${TOWNS}按职责分工负责）`, `L:${LEAD} R:${HELPS},${TOWNS}`],
  [`。\n责任单位：${LEAD}、${HELPS}`, `R:${LEAD},${HELPS}`],
  [`。\n牵头单位：${LEAD}\n配合单位：${HELPS}`, `L:${LEAD} C:${HELPS}`],
  [`。责任单位：${LEAD}、${HELPS}。`, `R:${LEAD},${HELPS}`],
  [`。${LEAD}牵头，${HELPS}配合。`, `L:${LEAD} C:${HELPS}`],
  [`。${LEAD}牵头，${HELPS}配合，${TOWNS}落实。`, `L:${LEAD} R:${TOWNS} C:${HELPS}`],
  [`。由${LEAD}牵头，${HELPS}、${TOWNS}配合。`, `L:${LEAD} C:${HELPS},${TOWNS}`],
  [`。由${LEAD}、${HELPS}负责。`, `R:${LEAD},${HELPS}`],
  [`，由${LEAD}牵头，${HELPS}配合。`, `L:${LEAD} C:${HELPS}`],
  [`，由${LEAD}负责，${HELPS}协助。`, `R:${LEAD} C:${HELPS}`],
  [`。【${LEAD}、${HELPS}】`, `R:${LEAD},${HELPS}`],
  [`。【责任单位：${LEAD}、${HELPS}】`, `R:${LEAD},${HELPS}`],
];

/** only items with a mark end in a stroke and units */
const STROKE = [`。——${LEAD}、${HELPS}`, `R:${LEAD},${HELPS}`] as const;

describe("however long an item is and whatever its mark, what closes it says whose work it is", () => {
  test.each([
    ...MARKS.flatMap(([mark, of]) => CLOSERS.map(([closer, units]) => ({ mark, of, closer, units }))),
    ...MARKS.slice(0, 3).map(([mark, of]) => ({ mark, of, closer: STROKE[0], units: STROKE[1] })),
  ])("$mark … $closer", ({ of, closer, units }) => {
    for (const name of NAMES)
      for (const body of BODIES) {
        const items = [1, 2, 3, 4].map((item) => `${of(item)}${name}${body}${closer}`);
        const text = `节水行动方案\n一、总体要求\n坚持节水优先。\n二、重点任务\n${items.join("\n")}\n三、保障措施\n加强宣传。`;
        expect(read(text).facts.map(brief), `${name}${body}`).toEqual([units, units, units, units]);
      }
  });
});
