/** Words are found in the texts however a page printed them, and a place that is found is the place as printed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findWords, foldWords, wordsOf } from "../../server/model/index.ts";

const found = (text: string, query: string): readonly string[] =>
  findWords(text, wordsOf(query)).map(({ start, end }) => text.slice(start, end));

describe("what is found", () => {
  test.each([
    ["the words themselves", "实行以奖代补政策", "以奖代补", ["以奖代补"]],
    ["blanks that recognition put between letters", "实行以 奖　代\u00a0补政策", "以奖代补", ["以 奖　代\u00a0补"]],
    ["a line that the page's width broke", "实行以奖\n代补政策", "以奖代补", ["以奖\n代补"]],
    ["a broken line of a file from Windows", "实行以奖\r\n代补政策", "以奖代补", ["以奖\r\n代补"]],
    ["a word that the text quotes", "深化“放管服”改革", "放管服改革", ["放管服”改革"]],
    ["a quoted word where the text does not quote", "深化放管服改革", "“放管服”改革", ["放管服改革"]],
    [
      "corner brackets and straight marks",
      '深化「放管服」改革、"放管服"改革',
      "放管服改革",
      ["放管服」改革", '放管服"改革'],
    ],
    ["full-width letters and figures", "推进ＡＩ＋政务，２０２３年", "ai+政务", ["ＡＩ＋政务"]],
    ["half-width letters where the query is full-width", "PPP项目", "ＰＰＰ项目", ["PPP项目"]],
    ["any size of letters", "App备案", "APP备案", ["App备案"]],
    [
      "a number in any brackets",
      "按照国发[2014]49号、国发﹝2014﹞49号",
      "国发〔2014〕49号",
      ["国发[2014]49号", "国发﹝2014﹞49号"],
    ],
    ["full and half commas", "水，电,气", "水,电，气", ["水，电,气"]],
    ["dashes of any length", "2021–2025年", "2021-2025年", ["2021–2025年"]],
    ["two titles' brackets", "《<办法>》〈办法〉", "〈办法〉", ["〈办法〉"]],
    ["radicals that a PDF prints for letters", "⼈⺠政府", "人民政府", ["⼈⺠政府"]],
    ["simplified letters where the query is traditional", "按照国务院的规定", "國務院", ["国务院"]],
    ["traditional letters where the query is simplified", "轉發國務院、国务院的意見", "国务院", ["國務院", "国务院"]],
    ["two traditional letters of one simplified", "歷史與曆法", "历史 历法", ["歷史", "曆法"]],
    ["a letter that simplified texts hold too as itself", "乾安县、干安县", "乾安县", ["乾安县"]],
    ["letters beyond the first plane", "关于𠮷野村的批复", "𠮷野村", ["𠮷野村"]],
    ["soft hyphens and marks without width", "以奖\u00ad代\u200b补", "以奖代补", ["以奖\u00ad代\u200b补"]],
    ["several words, in order of the text", "改革要放管服", "放管服 改革", ["改革", "放管服"]],
    ["a word within a longer hit once", "放管服改革", "放管服改革 改革", ["放管服改革"]],
    ["nothing where there is nothing", "实行补贴政策", "以奖代补", []],
    ["nothing by signs of patterns", "以奖代补", ".* [以] (奖|代)", []],
  ])("%s", (_, text, query, places) => expect(found(text, query)).toEqual(places));
});

describe("words of a query", () => {
  test.each([
    ["blanks part words", "放管服　改革", ["放管服", "改革"]],
    ["quotation marks keep together", "“放管服 改革”", ["放管服改革"]],
    ["straight ones too", '"农村 饮水" 安全', ["农村饮水", "安全"]],
    ["letters alone are one word", "以 奖 代 补", ["以奖代补"]],
    ["a letter alone beside a word stays", "水 价格", ["水", "价格"]],
    ["punctuation at the ends says nothing", "，以奖代补。", ["以奖代补"]],
    ["punctuation within does", "一是、二是", ["一是、二是"]],
    ["a word once", "改革 改革", ["改革"]],
    ["nothing but blanks and marks", " “ ”　。，", []],
    ["nothing", "", []],
  ])("%s", (_, query, words) => expect(wordsOf(query)).toEqual(words));
});

test("every place that is found folds to its word, and places are in order and apart", () => {
  const letters = fc.constantFrom(..."以奖代补獎補以奖 \n　“”，,AaＡ[〔-—⺠民1１".split(""), "𠮷");
  const text = fc.array(letters, { maxLength: 60 }).map((all) => all.join(""));
  fc.assert(
    fc.property(
      text,
      fc.array(letters, { maxLength: 4 }).map((all) => all.join("")),
      (page, query) => {
        const words = wordsOf(query);
        const spans = findWords(page, words);
        for (const { start, end } of spans) expect(words).toContain(foldWords(page, start, end));
        for (const [at, { end }] of spans.entries()) expect(spans[at + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
        // there is a place exactly where the folded page holds a word
        expect(spans.length > 0).toBe(words.some((word) => foldWords(page).includes(word)));
      },
    ),
  );
});
