import { expect, test } from "vitest";
import { entriesOf } from "../../client/views/reader/entries.ts";
import type { DocumentText } from "../../server/model/api.ts";

const heading = (start: number, depth: number, text: string) => ({ start, end: start + text.length, depth, text });
const part = (kind: DocumentText["parts"][number]["kind"], start: number, title: string | null) => ({
  kind,
  title,
  start,
  end: start + 1,
});

test("issued and attached parts stand among the headings; a label that begins one stands before its title", () => {
  const entries = entriesOf({
    headings: [
      heading(50, 1, "一、总则"),
      heading(60, 2, "（一）范围"),
      heading(90, 1, "附件1"),
      heading(95, 1, "二、表"),
    ],
    parts: [
      part("header", 0, null),
      part("body", 20, null),
      part("carried", 40, "某市人民政府关于试点的意见"),
      part("attachment", 90, "任务分工表"),
      part("attachment", 120, null),
    ],
  });
  expect(entries.map(({ depth, part, text }) => [part ? "part" : depth, text])).toEqual([
    ["part", "关于试点的意见"],
    [1, "一、总则"],
    [2, "（一）范围"],
    ["part", "附件1 任务分工表"],
    [1, "二、表"],
  ]);
});

test("a document that is one part from its beginning has no entry for it", () => {
  expect(entriesOf({ headings: [], parts: [part("attachment", 0, "任务分工表")] })).toEqual([]);
});
