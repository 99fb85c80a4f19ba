/** A heading over one paragraph that a bracket of units closes names the task; over more it names a section. */
import { expect, test } from "vitest";
import { read, whole } from "./reading.ts";

const P = "依托现有管网，分年度更换老旧水表，到2026年底全部完成";
const Q = "新建加压泵站六座，改造水厂三座，消除管网末梢水压不足";

const CASES: readonly (readonly [name: string, plan: string, tasks: readonly string[]])[] = [
  [
    "one paragraph each",
    `一、推进智能水表改造\n${P}。（市水利局）\n二、提升供水能力\n${Q}。（市住房城乡建设局）\n三、其他`,
    ["推进智能水表改造", "提升供水能力"],
  ],
  [
    "with empty lines between, and a stop behind the bracket",
    `（一）推进智能水表改造\n\n${P}（市水利局、市财政局）。\n\n（二）提升供水能力。\n\n${Q}（市住房城乡建设局、市发展改革委）。\n\n三、其他`,
    ["推进智能水表改造", "提升供水能力"],
  ],
  [
    "two paragraphs under one heading",
    `一、推进智能水表改造\n${P}。（市水利局）\n${Q}。（市住房城乡建设局）\n二、其他`,
    [P, Q],
  ],
  [
    "a paragraph that goes on behind its bracket",
    `一、推进智能水表改造\n${P}（市水利局）。此后每年复查。\n二、其他`,
    [P],
  ],
  [
    "a paragraph with a name of its own",
    `一、改善供水条件\n更换老旧水表。${P}。（市水利局）\n二、其他`,
    [`更换老旧水表。${P}`],
  ],
  ["a heading that names no work", `一、主要任务\n${P}。（市水利局）\n二、组织保障\n加强领导。`, [P]],
];

test.each(CASES)("%s", (_name, plan, tasks) => {
  const told = read(`清河市供水保障工作方案\n为改善供水，制定本方案。\n${plan}\n加强宣传。`).facts.map(
    ({ task }) => task,
  );
  expect(told).toEqual(tasks);
});

/** a heading names the unit, and the sentence below names it again, or not */
const AGAIN: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "each again",
    "五、主要职责\n（一）区规划局\n区规划局负责编制规划，做好用地管理。\n（二）区财政局职责\n区财政局负责资金管理工作。",
    ["R:区规划局 | 编制规划，做好用地管理 | -", "R:区财政局 | 资金管理工作 | -"],
  ],
  [
    "one again, and in what quality",
    "五、主要职责\n1.区规划局\n区规划局作为牵头单位，负责编制规划和用地管理。\n2.区财政局\n负责资金管理工作和监督检查。",
    ["R:区规划局 | 编制规划和用地管理 | -", "R:区财政局 | 资金管理工作和监督检查 | -"],
  ],
  [
    "headings of groups part no list",
    "五、主要职责\n（一）区更新改造领导小组\n区更新改造领导小组负责统筹全区更新工作，审议重大事项。\n（二）成员单位\n区规划局负责编制规划，做好用地管理。\n区财政局负责资金管理。",
    [
      "R:区更新改造领导小组 | 统筹全区更新工作，审议重大事项 | -",
      "R:区规划局 | 编制规划，做好用地管理 | -",
      "R:区财政局 | 资金管理 | -",
    ],
  ],
];

test.each(AGAIN)("headings that name the unit: %s", (_name, text, expected) => {
  expect(read(text).facts.map(whole)).toEqual(expected);
});
