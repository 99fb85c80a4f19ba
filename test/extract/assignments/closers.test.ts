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

const BODIES_OF_DUTIES = ["市水利局", "市农业农村局", "市卫生健康委", "市公安局", "各镇人民政府", "国网某市供电公司"];
const DUTIES: readonly (readonly string[])[] = [
  [
    "负责水源地巡查和水质监测",
    "负责农业节水技术推广",
    "负责供水卫生监督工作",
    "负责维护施工秩序",
    "负责本辖区管网普查",
    "负责泵站用电保障",
  ],
  [
    "负责水源地巡查和水质监测，组织编制供水应急预案，每年开展不少于两次演练；指导各镇建立管护队伍，落实管护经费",
    "负责农业节水技术推广，指导种植大户更换滴灌设备；核定用水定额，开展节水型灌区创建",
    "负责供水卫生监督，对集中式供水单位开展巡查，定期公布监测结果；指导医疗机构做好涉水疾病的监测报告",
    "负责维护施工秩序，依法打击盗窃、破坏供水设施的行为；协助做好应急状态下的交通管制",
    "负责本辖区管网普查，落实属地责任，组织群众参与节水；按时报送进展情况",
    "负责泵站用电保障，及时处理故障；对增容申请优先办理",
  ],
];
const FORMS: readonly (readonly [string, (item: number, body: string, duty: string) => string])[] = [
  ["a colon", (_, body, duty) => `${body}：${duty}。`],
  ["a number and a colon", (item, body, duty) => `${item}.${body}：${duty}。`],
  ["a sentence", (_, body, duty) => `${body}${duty}。`],
  ["a numbered sentence", (item, body, duty) => `（${"一二三四五六".charAt(item - 1)}）${body}${duty}。`],
  ["a heading over it", (item, body, duty) => `（${"一二三四五六".charAt(item - 1)}）${body}\n${duty}。`],
  ["a heading on its line", (item, body, duty) => `（${"一二三四五六".charAt(item - 1)}）${body}。${duty}。`],
  ["bold letters", (_, body, duty) => `**${body}**：${duty}。`],
  ["a stroke", (_, body, duty) => `${body}——${duty}。`],
  ["who answers for it in brackets", (_, body, duty) => `${body}（责任人：张某某）：${duty}。`],
];

describe("a paragraph for each body says what it is charged with, whatever heading stands over them", () => {
  test.each(
    FORMS.flatMap(([form, of]) =>
      ["三、职责分工", "三、重点任务", "三、组织领导"].map((heading) => ({ form, of, heading })),
    ),
  )("$form under $heading", ({ of, heading }) => {
    for (const duties of DUTIES) {
      const lines = BODIES_OF_DUTIES.map((body, at) => of(at + 1, body, duties[at] ?? ""));
      const text = `农村供水方案\n一、总体要求\n坚持节水优先。\n二、工作目标\n到2023年普及率达到九成。\n${heading}\n${lines.join("\n")}\n四、工作要求\n加强宣传。`;
      expect([...new Set(read(text).facts.flatMap(({ units }) => units.map(({ name }) => name)))]).toEqual(
        expect.arrayContaining(BODIES_OF_DUTIES),
      );
      expect(read(text).facts.flatMap(({ units }) => units.map(({ name }) => name))).not.toContain("指导医疗机构");
    }
  });
});
