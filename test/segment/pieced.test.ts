/** Pages whose every inline element stands on a line of its own: heads are read as from whole lines, and facts stand where they do. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { headsOf } from "./heads-of.ts";
import { ALL_KINDS } from "./layouts/all-kinds.ts";
import { KINDS } from "./layouts/kinds.ts";
import { NOTICES } from "./layouts/notices.ts";
import { OFFICES } from "./layouts/offices.ts";
import { OTHER_BODIES } from "./layouts/other-bodies.ts";
import { TOWNSHIPS } from "./layouts/townships.ts";

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  [
    "every figure and every sign",
    (text) =>
      text
        .replace(/〔(\d{4})〕(\d+)号/g, "\n〔\n$1\n〕\n$2\n号")
        .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, "$1\n年\n$2\n月\n$3\n日"),
  ],
  [
    "figures, and years in two",
    (text) =>
      text
        .replace(/〔(\d{4})〕(\d+)号/g, "\n〔$1〕\n$2\n号")
        .replace(/(\d{3})(\d)年(\d{1,2})月(\d{1,2})日/g, "$1\n$2\n年\n$3\n月\n$4\n日"),
  ],
];

/** a day or an order in the middle of a line: in pieces nothing says what stands around it */
const INSIDE = new Set([
  "minutes of a special meeting with number and day under the name",
  "measures posted alone with remark",
]);

describe.each(WAYS)("%s on a line of its own", (_way, inPieces) => {
  for (const { name, text } of [...OTHER_BODIES, ...ALL_KINDS, ...OFFICES, ...KINDS, ...NOTICES, ...TOWNSHIPS]) {
    const pieces = inPieces(text);
    if ((pieces.match(/\n[年月日号〔〕]\n/g)?.length ?? 0) < 4 || INSIDE.has(name)) continue;
    it(name, () => {
      expect(headsOf(pieces)).toEqual(headsOf(text));
    });
  }
});

const PAGE = `临河市能源局
临能函
〔
2021
〕
19
号
各县能源局：
根据《供电条例》（省政府令第
20
号
）、《用电办法》（临政发
〔
2020
〕
7
号
），自
2021
年
7
月起，
市电力公司负责检修线路
，
市气象局负责发布预报
。
临河市能源局
2021
年
3
月
1
日
`;

function recordOf(text: string) {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  const [record] = extract(read.source);
  return record;
}

it("citations in pieces are read whole", () => {
  expect(recordOf(PAGE)?.references.map(({ title, number }) => [title, number])).toEqual([
    ["供电条例", "省政府令20号"],
    ["用电办法", "临政发〔2020〕7号"],
  ]);
});

it("a day that begins a sentence is not that of the document", () => {
  const [head = "", tail = ""] = PAGE.split("根据");
  expect(recordOf(`${head}2020\n年\n6\n月\n1\n日\n全省\n启动检修。\n根据${tail}`)?.date?.value).toBe("2021-03-01");
});

it("each fact is quoted as it stands in the text", () => {
  const record = recordOf(PAGE);
  const facts = [record?.number, record?.date, ...(record?.references ?? [])].filter((fact) => fact != null);
  expect(facts).toHaveLength(4);
  for (const { quote, start, end } of facts) expect(PAGE.slice(start, end)).toBe(quote);
});

it.each([
  ["columns of figures", "年份\n2019\n2020\n月份\n1\n2\n号码\n7\n8\n"],
  ["a form to be filled in", "承办单位（公章）\n年\n月\n日\n审核人\n号\n"],
])("%s are left alone", (_what, text) => {
  expect(recordOf(`临河市能源局关于填报表格的通知\n${text}`)?.date ?? null).toBeNull();
});
