/** A sentence is what a reader would read as one, as printed, and holds all words. */
import { describe, expect, test } from "vitest";
import { sentencesWith } from "../../server/api/views/texts/sentences.ts";
import { wordsOf } from "../../server/model/index.ts";

const found = (text: string, query: string): readonly string[] =>
  [...sentencesWith(text, { start: 0, end: text.length }, wordsOf(query))].map(({ start, end }) =>
    text.slice(start, end),
  );

describe("sentences", () => {
  test.each([
    ["ends at 。", "先修路。再实行以奖代补。最后验收。", "以奖代补", ["再实行以奖代补。"]],
    ["ends at ；", "修路；实行以奖代补；验收。", "以奖代补", ["实行以奖代补；"]],
    ["ends with its line", "一、以奖代补\n二、验收", "以奖代补", ["一、以奖代补"]],
    [
      "a heading is not the sentence below it",
      "一、关于建立健全以奖代补激励机制的主要任务\n（一）修路。",
      "以奖代补 修路",
      [],
    ],
    [
      "goes over lines that a page's width broke",
      "对完成年度任务的县区按照项目数量实行以奖\n代补，资金由市财政安排。",
      "以奖代补 市财政",
      ["对完成年度任务的县区按照项目数量实行以奖\n代补，资金由市财政安排。"],
    ],
    [
      "a line that is indented begins anew",
      "对完成年度任务的县区按照项目数量实行以奖代补\n　　资金由市财政安排。",
      "以奖代补 市财政",
      [],
    ],
    [
      "a title is not the addressees below it",
      "廊坊市人民政府关于加快推进村内道路建设的实施意见\n各县（市、区）人民政府：",
      "村内道路 各县",
      [],
    ],
    [
      "rows of a table are each by themselves",
      "序号\t工作任务\t牵头单位\t责任单位\t完成时限\n1\t修路\t交通局\n2\t验收\t财政局",
      "责任单位",
      ["序号\t工作任务\t牵头单位\t责任单位\t完成时限"],
    ],
    [
      "rows whose columns are blanks too",
      "序号 工作任务 牵头单位 责任单位 完成时限 备注\n1 修路 交通局 财政局",
      "责任单位",
      ["序号 工作任务 牵头单位 责任单位 完成时限 备注"],
    ],
    ["all words in one sentence", "深化放管服改革。推进改革。放管服是重点。", "放管服 改革", ["深化放管服改革。"]],
    ["in any order", "改革重在放管服。", "放管服 改革", ["改革重在放管服。"]],
    ["each sentence once", "以奖代补，先建后补，以奖代补。", "以奖代补", ["以奖代补，先建后补，以奖代补。"]],
    [
      "words over the end of a sentence are looked for in paragraphs",
      "要修路。要验收。\n要修路。",
      "修路。要验收",
      ["要修路。要验收。"],
    ],
    ["the last line without its break", "附件\n以奖代补名单", "以奖代补", ["以奖代补名单"]],
    [
      "a bracket behind it is part of it",
      "修路。验收。（责任单位：财政局；配合单位：水务局）公示。",
      "财政局",
      ["验收。（责任单位：财政局；配合单位：水务局）"],
    ],
    [
      "and with it what the bracket is about",
      "修路。【责任单位：财政局；配合单位：水务局】\n验收。",
      "修路 水务局",
      ["修路。【责任单位：财政局；配合单位：水务局】"],
    ],
    ["the number of the next item is none", "修路。（三）验收。（1）公示。", "修路", ["修路。"]],
    [
      "two brackets too",
      "修路。（牵头单位：财政局。）（2021年底前完成）公示。",
      "2021年",
      ["修路。（牵头单位：财政局。）（2021年底前完成）"],
    ],
    ["a bracket that never closes ends with its line", "修路。（责任单位：财政局\n公示。验收。", "公示", ["公示。"]],
    [
      "a bracket within it ends nothing",
      "按照意见（国发〔2014〕49号）要求修路。公示。",
      "修路",
      ["按照意见（国发〔2014〕49号）要求修路。"],
    ],
    ["blanks around it are none of it", "　　实行以奖代补。  \n", "以奖代补", ["实行以奖代补。"]],
  ])("%s", (_, text, query, sentences) => expect(found(text, query)).toEqual(sentences));

  test("a document's sentences are its own", () => {
    const text = "以奖代补。\n本文实行以奖代补。\n以奖代补。";
    const start = text.indexOf("本文");
    const [one, ...more] = sentencesWith(text, { start, end: text.lastIndexOf("\n") }, ["以奖代补"]);
    expect(text.slice(one?.start, one?.end)).toBe("本文实行以奖代补。");
    expect(more).toEqual([]);
  });

  test("what never ends is looked through all the same, and every place once", () => {
    const filler = "路".repeat(3_990);
    const text = `${filler}以奖代补${filler}以奖代补${"路".repeat(20_000)}以奖代补`;
    const marks = [...sentencesWith(text, { start: 0, end: text.length }, ["以奖代补"])].flatMap((one) => one.marks);
    const places = [...text.matchAll(/以奖代补/gu)].map(({ index }) => index);
    expect(marks.map(({ start }) => start)).toEqual(places);
  });
});
