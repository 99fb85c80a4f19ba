/**
 * What stands in a text and is none of it: characters that are not seen (U+200B where an editor lets a line break, U+00AD, U+2060, U+FEFF between
 * words that were pasted together, marks of writing direction), tags and entities of a page whose source was kept, marks of Markdown, how
 * letters are spoken. What reads the text is given it without them, and what it finds is put back at its place in the source.
 */
import { type Boundary, matchesIn, type SourceText } from "../model/index.ts";
import { type Edit, type Edited, edited } from "./edited.ts";
import { markdownEdits } from "./markdown.ts";
import { blanksApart } from "./spaced-out.ts";
import { typedMarks } from "./typed-marks.ts";

/** 某厅 ？某委: what is left of a blank of another encoding, before words and behind none */
const LOST_BLANK = /(?<=(?:^|[\n\u4e00-\u9fff])[ \t\u3000]{0,4})(?<![\u4e00-\u9fff])[？?]{1,8}(?=[\u4e00-\u9fff])/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
const TAG =
  /<\/?(?:p|br|div|span|strong|b|i|u|em|font|center|section|h[1-6]|li|ul|ol|a|img|o:p)(?:\s[^<>\n]{0,300})?\/?>/gi;
/** tags behind which a page begins a line */
const BREAK = /^<(?:br|\/p|\/div|\/h\d|\/li|\/section)\b/i;
const ENTITY =
  /&(?:nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|middot|mdash|ndash|hellip|quot|lt|gt|amp|#160|#12288|#8220|#8221);?/g;
const NAMED: Readonly<Record<string, string>> = {
  ensp: " ",
  emsp: "\u3000",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  middot: "·",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  quot: '"',
  lt: "<",
  gt: ">",
  amp: "&",
  "#12288": "\u3000",
  "#8220": "“",
  "#8221": "”",
};
/** 鄉(xiāng)鎮(zhèn): how a letter is spoken, as pages turned into traditional letters by machine have it behind every other */
const SPOKEN =
  /[（(](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[）)](?<=[\u4e00-\u9fff].{3,8})/g;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[）)]/;

/** （**责任单位：**市教育局）: within a line; at its head they tell the labels of a box, and in 王**、李** they stand for letters */
const BOLD = /(?<=[（(〔【[［。；;，,])(\*\*)(?=[^\s*、，。])[^*\n]{2,120}(\*\*)(?!\*)/g;

/** characters of a cell that holds a text */
const LEAST_CELL = 200;
/** | **关于…的复函**<br>…收悉。<br>某某市水利局 |: a text that a page laid out in a table of one cell */
const isLoneCell = (row: string): boolean =>
  row.length >= LEAST_CELL && [-1, row.length - 1].includes(row.indexOf("|", 1));

/** Whether an offset lies in a row of a table in Markdown; to be asked in order. */
function rowsOf(text: string): (at: number) => boolean {
  let end = -1;
  let row = false;
  return (at) => {
    if (at > end) {
      const start = text.lastIndexOf("\n", at) + 1;
      end = text.indexOf("\n", at);
      if (end < 0) end = text.length;
      row = /^[ \t]{0,3}\|/.test(text.slice(start, start + 5)) && !isLoneCell(text.slice(start, end).trim());
    }
    return row;
  };
}

/** letters of a name in a cell */
const LONGEST_NAME = 24;
const NAME =
  "[\\u4e00-\\u9fff（）()]{1,24}(?:[局委办厅部处队院会室司镇乡村校馆站所社行]|街道|街镇|中心|企业|单位|政府|集团)";
const NAME_BEFORE = new RegExp(`(?:^|[|>、\\s])${NAME}\\s*$`);
const NAME_BEHIND = new RegExp(`^\\s*${NAME}\\s*(?=$|[|<、])`);

/** 区生态环境局<br>各街镇: whether a break in a cell parts two names; 空气质量<br>目标 is one */
const isBetweenNames = (text: string, at: number, behind: number): boolean =>
  NAME_BEFORE.test(text.slice(Math.max(0, at - LONGEST_NAME - 4), at)) &&
  NAME_BEHIND.test(text.slice(behind, behind + LONGEST_NAME + 4));

/** The source without all that; null where it has none, as nearly every source. */
export function withoutUnseen(source: SourceText, given: readonly Boundary[]): Edited | null {
  const { text } = source;
  const edits: Edit[] = [
    ...blanksApart(source).map((blank) => ({ ...blank, words: "" })),
    ...markdownEdits(text),
    ...typedMarks(text),
  ];
  const replace = (start: number, length: number, words: string): number =>
    edits.push({ start, end: start + length, words });
  for (const { index, 0: run } of matchesIn(text, UNSEEN)) replace(index, run.length, "");
  if (TONE.test(text)) for (const { index, 0: spoken } of matchesIn(text, SPOKEN)) replace(index, spoken.length, "");
  if (/[？?][\u4e00-\u9fff]/.test(text))
    for (const { index, 0: marks } of matchesIn(text, LOST_BLANK)) replace(index, marks.length, " ");
  if (text.includes("&"))
    for (const { index, 0: entity } of matchesIn(text, ENTITY))
      replace(index, entity.length, NAMED[entity.replace(/[&;]/g, "")] ?? " ");
  if (text.includes("<")) {
    const isBetweenBars = rowsOf(text);
    for (const { index, 0: tag } of matchesIn(text, TAG)) {
      const behind = index + tag.length;
      const ends = BREAK.test(tag) && !/^[ \t\r]*(?:\n|$)/.test(text.slice(behind, behind + 8));
      const inRow = ends && isBetweenBars(index);
      replace(index, tag.length, !ends ? "" : !inRow ? "\n" : isBetweenNames(text, index, behind) ? "、" : "");
    }
  }
  if (text.includes("**"))
    for (const { index, 0: bold } of matchesIn(text, BOLD)) {
      replace(index, 2, "");
      replace(index + bold.length - 2, 2, "");
    }
  for (const at of loneReturns(text)) replace(at, 1, "\n");
  if (edits.length === 0) return null;
  edits.sort((a, b) => a.start - b.start);
  return edited(
    source,
    edits.filter((edit, i) => edit.start >= (edits[i - 1]?.end ?? 0)),
    given,
  );
}

/** Where a carriage return alone ends a line; none in a text whose lines a line feed ends. */
function loneReturns(text: string): readonly number[] {
  const found: number[] = [];
  if (text.includes("\n")) return found;
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) found.push(at);
  return found;
}
