/** Items whose name stands before who is charged, and items of minutes: ways to tell somebody, by what is to be done, by who is told. */
import { describe, expect, test } from "vitest";
import type { AssignmentFact } from "../../../server/model/index.ts";
import { read } from "./reading.ts";

/** what is to be done, in verbs that also open names, and in verbs that charge nobody by themselves */
const DOINGS = [
  "统筹安排专项资金，保障施工进度",
  "把此项工作纳入年度目标考核",
  "从就业补助资金中安排培训经费",
  "按季调度工作进展",
  "优化审批流程，压缩办理时限",
  "受理群众投诉举报并限时办结",
  "组织专家开展现场指导",
  "开辟绿色通道，实行一站式办理",
  "对重点场所逐一排查，发现隐患立即整改",
];
const BODIES = [
  ["县财政局", "县委组织部", "县总工会", "县城投公司"],
  ["县工商联", "县政府办公室", "县档案馆", "县消防救援大队"],
  ["财政部", "中央网信办", "国家林草局", "中国科协"],
  ["地区物资处", "地区供销社", "地区人民银行", "地区经委"],
];
const NAMES = ["强化资金保障", "严格监督检查", "抓好队伍建设，形成工作合力", "加大宣传力度"];
const MARKS: readonly (readonly [string, (item: number) => string])[] = [
  ["（一）", (item) => `（${"一二三四".charAt(item)}）`],
  ["1.", (item) => `${item + 1}.`],
  ["一、", (item) => `${"一二三四".charAt(item)}、`],
];

const names = (facts: readonly AssignmentFact[]): readonly string[] =>
  facts.flatMap(({ units }) => units.map(({ name, role }) => `${role} ${name}`));

const doing = (item: number, shift: number): string => DOINGS[(item * 2 + shift) % DOINGS.length] ?? "";

describe("behind the name of each item stands who is to do what", () => {
  const of = ([, mark]: (typeof MARKS)[number], item: (i: number) => string): string =>
    `关于做好供水保障工作的意见\n为做好供水保障工作，提出如下意见。\n${[0, 1, 2, 3].map((i) => `${mark(i)}${item(i)}`).join("\n")}\n白河县人民政府\n2021年3月1日`;

  test.each(
    MARKS.flatMap((mark) =>
      ["", "要", "应"].flatMap((must) => ["。", "："].map((stop) => ({ mark, must, stop, name: mark[0] }))),
    ),
  )("$name $stop $must", ({ mark, must, stop }) => {
    for (const bodies of BODIES)
      for (const shift of DOINGS.keys()) {
        const text = of(mark, (i) => `${NAMES[i]}${stop}${bodies[i]}${must}${doing(i, shift)}。`);
        expect(names(read(text).facts), text).toEqual(bodies.map((body) => `responsible ${body}`));
      }
  });

  test.each(MARKS.map((mark) => ({ mark, name: mark[0] })))("$name and another sentence tells another", ({ mark }) => {
    for (const [first = [], second = []] of [BODIES.slice(0, 2)])
      for (const shift of DOINGS.keys()) {
        const text = of(
          mark,
          (i) => `${NAMES[i]}。${first[i]}${doing(i, shift)}。${second[i]}${doing(i + 1, shift)}。`,
        );
        expect(names(read(text).facts), text).toEqual(
          first.flatMap((body, i) => [`responsible ${body}`, `responsible ${second[i]}`]),
        );
      }
  });

  test("who acts in every place closes such a row", () => {
    const text = of(
      ["1.", (i) => `${i + 1}.`],
      (i) =>
        [
          "强化资金保障。县财政局按季拨付经费。",
          "严格监督检查。县水利局把水质监测纳入考核。",
          "抓好队伍建设。各乡镇人民政府选配管水员。",
          "加大宣传力度。各乡镇（街道）组织入户宣传。",
        ].at(i) ?? "",
    );
    expect(names(read(text).facts)).toEqual([
      "responsible 县财政局",
      "responsible 县水利局",
      "responsible 各乡镇人民政府",
      "responsible 各乡镇（街道）",
    ]);
  });

  test.each([
    [
      "steps of a procedure",
      "部门审核。县科技局对申报材料进行初审。",
      "专家评审。县财政局组织专家评审。",
      "公示。县政府办公室公示五天。",
      "拨付。县财政局拨付资金。",
    ],
    [
      "what was done",
      "强化资金保障。县财政局已拨付三百万元。",
      "严格监督检查。县水利局查处了五起案件。",
      "抓好队伍建设。县人社局培训了五百人次。",
      "加大宣传力度。县融媒体中心播出了十期节目。",
    ],
    [
      "who is only spoken of",
      "强化资金保障。资金经县财政局审核后拨付。",
      "严格监督检查。发现问题立即向县水利局报告。",
      "抓好队伍建设。人员编制按县委编办批复执行。",
      "加大宣传力度。具体事宜与县融媒体中心联系。",
    ],
  ])("%s charges nobody", (_, ...items) => {
    expect(read(of(["1.", (i) => `${i + 1}.`], (i) => items[i] ?? "")).facts).toEqual([]);
  });
});

describe("an item of minutes says who is to do what", () => {
  const TOPICS = ["关于城区停车治理。", "会议听取了供水情况的汇报。会议认为，前一阶段工作进展顺利。", ""];
  const FORMS: readonly (readonly [string, (body: string, doing: string) => string])[] = [
    ["由X", (body, what) => `由${body}${what}。`],
    ["X", (body, what) => `${body}${what}。`],
    ["X要", (body, what) => `${body}要${what}。`],
    ["X尽快", (body, what) => `${body}尽快${what}。`],
    ["请X", (body, what) => `请${body}${what}。`],
    ["会议议定：由X", (body, what) => `会议议定：由${body}${what}。`],
    ["会议要求，X要", (body, what) => `会议要求，${body}要${what}。`],
  ];
  const minutes = (items: readonly string[]): string =>
    `白河县人民政府专题会议纪要\n〔2021〕6号\n2021年3月6日，副县长王某某主持召开会议，研究有关工作。现将会议议定事项纪要如下：\n${items.join("\n")}\n出席：李某某、张某某\n白河县人民政府办公室\n2021年3月8日`;

  test.each(FORMS.flatMap(([form, of]) => TOPICS.map((topic) => ({ form, of, topic }))))(
    "$topic$form",
    ({ of, topic }) => {
      for (const [, mark] of topic.startsWith("会议") ? [...MARKS, ["", () => ""] as const] : MARKS)
        for (const bodies of BODIES.slice(0, 2))
          for (const shift of [0, 2, 4, 5, 6]) {
            const items = bodies.map((body, i) => `${mark(i)}${topic}${of(body, doing(i, shift))}`);
            expect(names(read(minutes(items)).facts), items.join("")).toEqual(
              bodies.map((body) => `responsible ${body}`),
            );
          }
    },
  );

  test.each([
    [
      "who spoke",
      "一、会议听取了供水情况。县水利局汇报了工作进展。",
      "二、关于停车治理。县城管局介绍了有关情况，县公安局局长赵某某作了补充。",
    ],
    ["who came", "一、参加会议的有县水利局、县财政局。", "二、县政府办公室副主任钱某某记录。"],
    [
      "rules on meetings",
      "一、要抓好市政府常务会议议定事项的落实。",
      "二、对市政府常务会议议定事项，牵头部门每季度报告一次。",
    ],
  ])("%s is charged with nothing", (_, ...items) => {
    expect(read(minutes(items)).facts).toEqual([]);
  });
});
