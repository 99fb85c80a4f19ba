/** Quoted words are shown within their sentence, and with the task that they assign. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headedCells } from "../../server/api/views/headed.ts";
import { passageOf } from "../../server/api/views/passage.ts";
import type { DocumentPage, Passage } from "../../server/model/api.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

/** «» stand round the quoted words, ‹› round the task */
const given = (marked: string) => {
  const text = marked.replaceAll(/[«»‹›]/g, "");
  const at = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replaceAll(/[«»‹›]/g, "").length;
  const span = (open: string, close: string) => ({ start: at(open), end: at(close) });
  return { text, words: span("«", "»"), task: marked.includes("‹") ? span("‹", "›") : null };
};
const far = "各地要高度重视。".repeat(40);

describe("a row of a table stands under its heads", () => {
  const told = (marked: string) => {
    const { text, words } = given(marked);
    return headedCells(text, words).map(({ head, cell, merged }) => `${head}：${cell}${merged ? "（上）" : ""}`);
  };
  test.each([
    [
      "by tabs",
      "序号\t任务\t牵头单位\t配合单位\n1\t修渠\t市水务局\t市财政局\n2\t种树\t«市林业局»\t市财政局、市水务局\n",
      ["序号：2", "任务：种树", "牵头单位：市林业局", "配合单位：市财政局、市水务局"],
    ],
    [
      "by bars, with rules between",
      "| 任务 | 责任单位 | 时限 |\n|---|---|---|\n| 修渠 | «市水务局» | 6月底 |\n",
      ["任务：修渠", "责任单位：市水务局", "时限：6月底"],
    ],
    [
      "by wide blanks, the heads spread",
      "任　务　　牵头单位　　完成时限\r\n修渠引水　　«市水务局»　　2022年6月底\r\n",
      ["任务：修渠引水", "牵头单位：市水务局", "完成时限：2022年6月底"],
    ],
    ["by single blanks", "事项 责任单位\n秋季造林 «市林业局»\n", ["事项：秋季造林", "责任单位：市林业局"]],
    [
      "where the cell of who leads reaches down",
      "任务\t牵头单位\t责任单位\n修渠\t市水务局\t市财政局\n«清淤»\t\t市城管局\n",
      ["任务：清淤", "牵头单位：市水务局（上）", "责任单位：市城管局"],
    ],
    ["but not where a row has other cells than its heads", "任务\t牵头单位\t责任单位\n修渠\t«市水务局»\n", []],
    ["nor without heads of bodies", "甲\t乙\n修渠\t«市水务局»\n", []],
    ["nor in running text", "请市财政局、市水务局 配合。\n«市水务局»要按月 报送。", []],
  ])("%s", (_, marked, cells) => {
    expect(told(marked)).toEqual(cells);
  });

  test("a long text without heads is no slower than its length", () => {
    const text = "修渠\t市水务局\n".repeat(40_000);
    expect(headedCells(text, { start: text.length - 5, end: text.length - 1 })).toEqual([]);
  });
});

describe("what is shown round the words", () => {
  test.each([
    [
      "a sentence from its end before to its own",
      "总则。为落实«《甲办法》»，制定本方案。施行。",
      "为落实《甲办法》，制定本方案。",
    ],
    ["not the line above", "前言\n为落实«《甲办法》»制定\n后文", "为落实《甲办法》制定"],
    [
      "a bracket with the sentence it closes",
      "一段。开展专项检查。（«责任单位：市财政局»）\n下段",
      "开展专项检查。（责任单位：市财政局）",
    ],
    [
      "a bracket that the words include",
      "一段。开展专项检查«（责任单位：市财政局）»。另起。",
      "开展专项检查（责任单位：市财政局）。",
    ],
    [
      "the heading that is the task, over lines",
      "‹（一）开展检查›\n按月进行。\n«牵头单位：市财政局»\n下段",
      "（一）开展检查\n按月进行。\n牵头单位：市财政局",
    ],
    ["words at the beginning of the text", "«《甲办法》»施行。", "《甲办法》施行。"],
    ["words that are all there is", "«《甲办法》»", "《甲办法》"],
  ])("%s", (_, marked, shown) => {
    const { text, words, task } = given(marked);
    const found = passageOf(text, words, task);
    expect(found.before + found.quote + found.after).toBe(shown);
    expect(found.task).toBeNull();
  });

  test("a task that stands far above is told beside the words, with its line", () => {
    const { text, words, task } = given(`总则\n‹开展检查›\n${far}\n«责任单位：市财政局»`);
    const found = passageOf(text, words, task);
    expect(found).toMatchObject({
      line: 4,
      before: "",
      quote: "责任单位：市财政局",
      task: { text: "开展检查", line: 2 },
    });
  });

  test("whatever the text, the pieces follow one another round the words, and no character is cut in half", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("。", "；", "（", "）", "\n", "字", "𠮷", "a"), maxLength: 900 }),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.boolean(),
        (text, at, length, hasTask) => {
          const points = [...text];
          fc.pre(points.length > 1);
          const first = at % points.length;
          const start = points.slice(0, first).join("").length;
          const end = points.slice(0, Math.min(points.length, first + 1 + length)).join("").length;
          const found = passageOf(text, { start, end }, hasTask ? { start: 0, end: points[0]?.length ?? 0 } : null);
          expect(found.quote).toBe(text.slice(start, end));
          expect(text.slice(0, start).endsWith(found.before)).toBe(true);
          expect(text.slice(end).startsWith(found.after)).toBe(true);
          expect(`${found.before}${found.after}`).toMatch(/^\P{Surrogate}*$/u);
        },
      ),
    );
  });
});

describe("over HTTP", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(FIXTURES);
  });
  afterAll(() => served.stop());

  test("every fact of a document has its sentence; what is not in the file is 404", async () => {
    const get = (path: string) => fetch(`${served.origin}/api${path}`);
    const page = (await (await get(`/documents/${encodeURIComponent("廊政办〔2031〕30号")}`)).json()) as DocumentPage;
    const all = [
      ...page.cites.items.map((link) => link.evidence),
      ...page.tasks.items.flatMap((task) => task.units.map((unit) => unit.evidence)),
    ];
    expect(all.length).toBeGreaterThan(3);
    for (const { source, start, end, quote, documentId } of all) {
      const passage = (await (
        await get(`/sources/${encodeURIComponent(source)}/passage?start=${start}&end=${end}`)
      ).json()) as Passage;
      expect(passage.quote).toBe(quote);
      expect(passage.document?.id).toBe(documentId);
    }
    const [first] = all;
    const path = `/sources/${encodeURIComponent(first?.source ?? "")}/passage`;
    expect((await get(`${path}?start=5&end=9999999`)).status).toBe(404);
    expect((await get(`${path}?start=5&end=5`)).status).toBe(404);
    expect((await get("/sources/src:none/passage?start=0&end=1")).status).toBe(404);
    expect((await get(`${path}?start=-1&end=1`)).status).toBe(400);
  });
});
