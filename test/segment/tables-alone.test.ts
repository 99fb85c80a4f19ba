/** Tables of work that stand as documents of their own, and forms that belong to the text above. */
import { expect, test } from "vitest";
import { headsOf } from "./heads-of.ts";

const letter = (attached: string): readonly string[] => [
  "临泽县水务局关于商请支持渠道清淤工作的函",
  "临水函〔2019〕8号",
  "县交通运输局：",
  "为做好春灌前的渠道清淤工作，现就有关事项函商如下：",
  "一、请贵局支持施工车辆通行。",
  "特此函商。",
  ...(attached === "" ? [] : [attached]),
  "临泽县水务局",
  "2019年3月5日",
  "",
];
const ROWS = ["桥涵\t修复盖板86块\t县水务局\t县交通运输局", "标识\t补设警示牌120块\t县水务局\t各乡镇"];
const HEAD = "类别\t整治内容\t牵头单位\t责任单位";

test.each([
  ["who has to do what", "", "渠道安全整治责任清单", [HEAD, ...ROWS]],
  ["another thing is attached", "附件：渠道清淤施工方案", "渠道安全整治责任清单", [HEAD, ...ROWS]],
  [
    "the work of a year, one cell a line",
    "",
    "临泽县渠道管护2021年重点任务分解",
    ["序号", "任务", "牵头单位", "1", "修复盖板", "县水务局"],
  ],
])("a document of its own: %s", (_name, attached, title, table) => {
  expect(headsOf([...letter(attached), title, ...table].join("\n")).map((head) => head.title)).toEqual([
    "临泽县水务局关于商请支持渠道清淤工作的函",
    title,
  ]);
});

test("a document of its own without any empty line, with who made it when", () => {
  const lines = [
    ...letter("").filter((line) => line !== ""),
    "临泽县渠道管护2021年重点任务清单",
    "临泽县河长制办公室",
    "2021年2月17日",
  ];
  for (const over of [
    lines,
    lines.map((line) => (line === "2019年3月5日" ? "2019年3月5日\n联系人：孙某　电话：5210001" : line)),
  ])
    expect(headsOf([...over, HEAD, ...ROWS].join("\n"))).toMatchObject([
      { title: "临泽县水务局关于商请支持渠道清淤工作的函", date: "2019-03-05" },
      { title: "临泽县渠道管护2021年重点任务清单" },
    ]);
});

test("a decision of a congress under its body's name behind a rule, without any empty line", () => {
  const text = [
    "临泽县湿地保护条例",
    "（2019年3月5日临泽县第十八届人民代表大会第四次会议通过）",
    "第一条 为了保护湿地，制定本条例。",
    "第二条 本条例自2019年6月1日起施行。",
    "甘州省人民代表大会常务委员会",
    "关于批准《临泽县湿地保护条例》的决定",
    "（2019年4月28日甘州省第十三届人民代表大会常务委员会第十次会议通过）",
    "甘州省第十三届人民代表大会常务委员会第十次会议决定，批准《临泽县湿地保护条例》，由临泽县人民代表大会常务委员会公布施行。",
  ].join("\n");
  expect(headsOf(text).map(({ title }) => title)).toEqual([
    "临泽县湿地保护条例",
    "甘州省人民代表大会常务委员会关于批准《临泽县湿地保护条例》的决定",
  ]);
});

test.each([
  ["a form to fill in", "", "渠道清淤施工车辆登记表", ["序号\t车牌\t司机"]],
  ["it is attached", "附件：渠道安全整治责任清单", "渠道安全整治责任清单", [HEAD, ...ROWS]],
])("a part of the text above: %s", (_name, attached, title, table) => {
  expect(headsOf([...letter(attached), title, ...table].join("\n"))).toHaveLength(1);
});

test("the work of a year behind the plan that a notice issues, whose name is another one", () => {
  const text = [
    "临泽县人民政府关于印发临泽县渠道管护实施方案的通知",
    "临政发〔2021〕9号",
    "各乡镇人民政府：",
    "现将《临泽县渠道管护实施方案（2021—2023年）》印发给你们，请认真组织实施。",
    "临泽县人民政府",
    "2021年3月8日",
    "临泽县渠道管护实施方案（2021—2023年）",
    "一、工作目标",
    "到2023年，全县渠道完好率达到九成以上。",
    "二、保障措施",
    "落实管护经费，按月报送进展情况，严格考核奖惩。",
    "",
    "临泽县渠道管护2021年重点任务分解",
    "序号",
    "任务",
    "牵头单位",
    "1",
    "修复盖板",
    "县水务局",
  ].join("\n");
  expect(headsOf(text).map((head) => head.title)).toEqual([
    "临泽县人民政府关于印发临泽县渠道管护实施方案的通知",
    "临泽县渠道管护2021年重点任务分解",
  ]);
});

test("dots of a table of contents over the number of a page set no texts apart", () => {
  const page = (n: number): readonly string[] => [
    "一、补贴范围",
    "县内全部支渠纳入补贴。",
    "..................",
    `- ${n} -`,
  ];
  const text = ["临泽县渠道管护补贴实施细则", ...page(1), ...page(2), ...page(3)].join("\n");
  expect(headsOf(text)).toHaveLength(1);
});
