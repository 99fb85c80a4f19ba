import { describe, expect, test } from "vitest";
import { brief, read } from "./reading.ts";

/** task, who leads, who helps, by when */
const ROWS = [
  ["编制水网规划", "市水利局", "市财政局、市自然资源局", "2021年6月底"],
  ["改造老旧管网86公里，更换智能水表", "市住房城乡建设局", "各区人民政府", "2021年12月底"],
  ["清理河道乱占乱建", "市水利局", "市城管局、市公安局", "长期"],
  ["开展节水宣传", "市委宣传部", "市教育局、团市委", "全年"],
  ["落实补助资金", "市财政局", "各区财政局", "2021年9月底"],
  ["建设水质监测平台", "市生态环境局", "市大数据局", "2022年3月底"],
] as const;

type Row = (typeof ROWS)[number];
const COLUMNS = {
  no: ["序号", (_: Row, at: number) => String(at + 1)],
  task: ["工作任务", ([task]: Row) => task],
  lead: ["牵头单位", ([, lead]: Row) => lead],
  helps: ["配合单位", ([, , helps]: Row) => helps],
  both: ["责任单位", ([, lead, helps]: Row) => `${lead}、${helps}`],
  time: ["完成时限", ([, , , time]: Row) => time],
} as const satisfies Record<string, readonly [string, (row: Row, at: number) => string]>;

const ORDERS: readonly (readonly (keyof typeof COLUMNS)[])[] = [
  ["no", "task", "lead", "helps", "time"],
  ["no", "task", "time", "lead", "helps"],
  ["task", "lead", "helps"],
  ["no", "lead", "task", "helps", "time"],
  ["no", "task", "both", "time"],
  ["no", "task", "time", "both"],
  ["task", "both"],
  ["no", "both", "task", "time"],
];

const between = (mark: string) => (cells: readonly string[]) => cells.join(mark);
const SETTINGS: readonly (readonly [string, (cells: readonly string[], at: number) => string])[] = [
  ["tabs", between("\t")],
  ["bars", between(" | ")],
  ["Markdown", (cells, at) => `| ${cells.join(" | ")} |${at === 0 ? `\n|${cells.map(() => "---").join("|")}|` : ""}`],
  ["blanks", between("    ")],
  ["wide blanks", between("\u3000\u3000")],
  ["a line for each cell", between("\n")],
  ["empty lines between cells", between("\n\n")],
];

describe("a table says the same in whatever order of columns and however it is set", () => {
  test.each(
    ORDERS.flatMap((order) =>
      SETTINGS.flatMap(([setting, set]) => ["\n", "\n\n"].map((apart) => ({ order, setting, set, apart }))),
    ),
  )("$order by $setting, rows parted by $apart", ({ order, set, apart }) => {
    const cells = [
      order.map((column) => COLUMNS[column][0]),
      ...ROWS.map((row, at) => order.map((column) => COLUMNS[column][1](row, at))),
    ];
    const text = `节水任务分工表\n${cells.map(set).join(apart)}`;
    expect(read(text).facts.map(brief)).toEqual(
      ROWS.map(([, lead, helps]) => {
        const helpers = helps.replaceAll("、", ",");
        return order.includes("lead") ? `L:${lead} C:${helpers}` : `R:${lead},${helpers}`;
      }),
    );
  });
});
