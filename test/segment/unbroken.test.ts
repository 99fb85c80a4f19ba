/** Documents that were copied without their line breaks: each is read as it is read with them. */
import { describe, expect, it } from "vitest";
import { headsOf } from "./heads-of.ts";
import { ALL_KINDS } from "./layouts/all-kinds.ts";
import { OFFICES } from "./layouts/offices.ts";
import { OTHER_BODIES } from "./layouts/other-bodies.ts";
import { UNREAD } from "./unread.ts";

describe.each([
  ["a blank", " "],
  ["nothing", ""],
] as const)("lines joined by %s", (how, joint) => {
  for (const { name, text, documents } of [...OTHER_BODIES, ...ALL_KINDS, ...OFFICES]) {
    const run = UNREAD[how].includes(name) ? it.fails : it;
    run(name, () => {
      const page = text
        .trim()
        .split(/\s*\n\s*/)
        .join(joint);
      expect(headsOf(page)).toEqual(
        documents.map(({ title, number, issuers, date, genre }) => ({ title, number, issuers, date, genre })),
      );
    });
  }
});

it("a page of one line below the box that a collector put above it is a page all the same", () => {
  const box =
    "标题: 临河区财政局关于印发《临河区支出绩效评估办法》的通知\n发布时间: 2025-09-01 15:51\n文号: \n发布机构: 临河区财政局\n栏目: 公示公告\n原文与附件见同一文件夹\n==================== 正文 ====================\n";
  const page =
    "临河区财政局关于印发《临河区支出绩效评估办法》的通知 各镇人民政府，区直各单位：为进一步规范绩效评估，现将《临河区支出绩效评估办法》印发给你们，请遵照执行。 临河区财政局 2025年8月30日(此件主动公开）\n";
  expect(headsOf(box + page)).toEqual([
    {
      title: "临河区财政局关于印发《临河区支出绩效评估办法》的通知",
      number: null,
      issuers: ["临河区财政局"],
      date: "2025-08-30",
      genre: "通知",
    },
  ]);
});
