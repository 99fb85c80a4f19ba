/** Files of several documents as crawls and keepers set them one behind the other: pages, boxes, what stands between them. */
import type { Expected } from "../layouts/layout.ts";
import { DAYS, type Hand, type Written, written } from "./documents.ts";
import { lotOf } from "./lot.ts";
import { HOUSES, SUBJECTS } from "./words.ts";

export interface GridFile {
  readonly text: string;
  readonly documents: readonly Expected[];
}

/** what stands before the document of a place in the file, from the second on; the first has what is counted */
const SEPARATORS: Readonly<Record<string, (n: number) => readonly string[]>> = {
  nothing: () => [],
  "an empty line": () => [""],
  "three empty lines": () => ["", "", ""],
  "a double stroke": () => ["=".repeat(60)],
  "a stroke": () => ["-".repeat(40)],
  "a rule of Markdown": () => ["", "---", ""],
  counted: (n) => ["", `第${"一二三四五六"[n]}篇`],
  "counted in brackets": (n) => ["", `【${n + 1}】`],
  "the number of a page": (n) => ["", `— ${n + 10} —`, ""],
};

/** an index box (信息公开): labels and values, in the ways in which sites print them */
const BOXES: Readonly<Record<string, (rows: readonly (readonly [string, string])[]) => readonly string[]>> = {
  pairs: (rows) => rows.map(([label, value]) => `${label}：${value}`),
  "in brackets": (rows) => rows.map(([label, value]) => `【${label}】${value}`),
  "one under the other": (rows) => rows.flatMap(([label, value]) => [`${label}：`, value]),
  "all labels first": (rows) => [
    ...rows.map(([label]) => `${label}：`),
    ...rows.map(([, value]) => (value === "" ? "无" : value)),
  ],
  "two on a line": (rows) => twos(rows).map((two) => two.map(([label, value]) => `${label}：${value}`).join("　　")),
  tabs: (rows) => twos(rows).map((two) => two.map(([label, value]) => `${label}\t${value}`).join("\t")),
  strokes: (rows) => twos(rows).map((two) => `| ${two.map(([label, value]) => `${label} | ${value}`).join(" | ")} |`),
};

const twos = <T>(rows: readonly T[]): readonly (readonly T[])[] =>
  rows.flatMap((_, i) => (i % 2 === 0 ? [rows.slice(i, i + 2)] : []));

const FEET: readonly (readonly string[])[] = [
  ["打印本页　关闭窗口"],
  ["【打印】【关闭】", "分享到："],
  ["上一篇：没有了", "下一篇：重点工作动态"],
  [],
];

/** A file by lot. @param seed a whole number */
export function gridFile(seed: number): GridFile {
  const lot = lotOf(seed);
  const house = lot.pick(HOUSES);
  const frame = lot.pick(["keeper", "keeper", "crawler", "site"]);
  const between = SEPARATORS[lot.pick(Object.keys(SEPARATORS))] ?? SEPARATORS.nothing;
  const box = frame === "site" ? BOXES[lot.pick([...Object.keys(BOXES), ""])] : undefined;
  const hand: Hand = {
    brackets: lot.pick([
      ["〔", "〕"],
      ["〔", "〕"],
      ["[", "]"],
      ["（", "）"],
      ["【", "】"],
    ] as const),
    day: lot.pick(DAYS),
    number: lot.pick(["over the title", "under the title", "in brackets", "letterhead"]),
    title: lot.pick(["whole", "names above", "broken", "nobody named"]),
  };
  const twice = frame !== "keeper" && lot.pick([true, false]);
  const indent = lot.pick(["", "　　"]);
  const out: string[] = frame === "site" ? [house.site, "首页　政务公开　政务服务　互动交流", ""] : [];
  const documents: Expected[] = [];
  const subjects = [...SUBJECTS];
  for (let n = 0, all = lot.between(3, 5); n < all; n++) {
    const [subject] = subjects.splice(lot.between(0, subjects.length - 1), 1);
    if (subject === undefined) break;
    const one = written(house, subject, hand, lot);
    if (n > 0) out.push(...(between?.(n) ?? []));
    else if (between === SEPARATORS.counted || between === SEPARATORS["counted in brackets"])
      out.push(...(between?.(0) ?? []).slice(1));
    const put = `${one.box.date.slice(0, 7)}-28`;
    if (frame === "crawler")
      out.push(
        `标题：${one.box.title}`,
        `网址：http://www.example.gov.cn/zwgk/art_${1000 + n}.html`,
        `时间：${put} 09:30`,
        "",
      );
    if (frame === "site") out.push("当前位置：首页 > 政务公开 > 政策文件");
    if (box !== undefined) out.push(...box(rowsOf(one, n)));
    const byline = `发布时间：${put} 10:15　来源：${house.site}　浏览次数：${137 + n}　【字体：大 中 小】`;
    if (twice) out.push(one.box.title, ...(frame === "site" ? [byline] : []));
    out.push(...one.lines.map((line) => (line.length > 30 ? indent + line : line)));
    if (frame === "site") out.push(...lot.pick(FEET));
    documents.push(box === undefined ? one.expected : filled(one));
  }
  return { text: `${out.join("\n")}\n`, documents };
}

const rowsOf = ({ box }: Written, n: number): readonly (readonly [string, string])[] => [
  ["索引号", `11000-2020-0${n}12`],
  ["主题分类", "综合政务"],
  ["发布机构", box.issuers.join("、")],
  ["成文日期", box.day],
  ["标题", box.title],
  ["发文字号", box.number ?? ""],
];

/** What the box of its page says where the document itself is silent. */
const filled = ({ expected, box }: Written): Expected => ({
  ...expected,
  number: expected.number ?? box.number,
  issuers: expected.issuers.length > 0 ? expected.issuers : box.issuers,
  date: expected.date ?? box.date,
});
