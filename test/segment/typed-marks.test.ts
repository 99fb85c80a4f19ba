/** << and « for 《: which of them are the marks of a title. */
import { expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { inParagraphs } from "../../server/segment/index.ts";

const read = (text: string): string => {
  const result = readSource("a.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.refusal.message);
  return inParagraphs(result.source)?.source.text ?? text;
};

it.each([
  ["a title", "根据<<甲市渡口条例>>制定。", "根据《甲市渡口条例》制定。"],
  ["angle quotation marks", "根据«甲市渡口条例»制定。", "根据《甲市渡口条例》制定。"],
  [
    "one mark of a pair is as it should be",
    "根据《甲市渡口条例>>和<<乙省办法》。",
    "根据《甲市渡口条例》和《乙省办法》。",
  ],
  ["a title within a title", "<<关于转发<<甲办法>>的通知>>", "《关于转发《甲办法》的通知》"],
  ["single marks within", "<<关于印发〈甲办法〉的通知>>", "《关于印发〈甲办法〉的通知》"],
  ["a year first", "<<2024年工作要点>>", "《2024年工作要点》"],
  ["over two lines", "根据<<甲市渡口\n条例>>制定。", "根据《甲市渡口\n条例》制定。"],
])("%s", (_name, printed, text) => {
  expect(read(printed)).toBe(text);
});

it.each([
  ["crumbs of a page", "首页 >> 政务公开 >> 政策文件"],
  ["arrows to other pages", "« 上一篇 下一篇 »"],
  ["a shift of bits", "flags = 1 << 4; flags >> 2;"],
  ["never closed", `<<甲市渡口条例${"。渡口应当安全".repeat(60)}>>`],
  ["closed and never opened", "甲市渡口条例>>的通知"],
])("%s is none", (_name, text) => {
  expect(read(text)).toBe(text);
});

const referencesIn = (text: string) => {
  const result = readSource("a.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.refusal.message);
  return extract(result.source).flatMap((document) => document.references);
};

it("what is quoted holds the marks whole", () => {
  const references = referencesIn(
    "江海市水利局关于执行<<渡口条例>>的通知\n各县水利局：\n根据<<渡口条例>>，现通知如下。\n江海市水利局\n2020年1月2日\n",
  );
  expect(references.map((reference) => reference.quote)).toEqual(["<<渡口条例>>"]);
});

it("all of them among the grounds of a document", () => {
  const references = referencesIn(
    "根据<<甲市旅游条例>>、《乙省旅游条例>>、«丙规定»(丁府令第26号)和〈戊规范〉，制定本办法。",
  );
  expect(references.map(({ title, number, relation }) => `${title}|${number ?? ""}|${relation}`)).toEqual([
    "甲市旅游条例||basis",
    "乙省旅游条例||basis",
    "丙规定|丁府令26号|basis",
    "戊规范||basis",
  ]);
});
