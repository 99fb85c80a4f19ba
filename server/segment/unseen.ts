/**
 * What stands in a text and is none of it: characters that are not seen (U+200B where an editor lets a line break, U+00AD, U+2060, U+FEFF between
 * words that were pasted together, marks of writing direction), tags and entities of a page whose source was kept, marks of Markdown. What
 * reads the text is given it without them, and what it finds is put back at its place in the source.
 */
import type { Boundary, SourceText } from "../model/index.ts";
import { type Edit, type Edited, edited } from "./edited.ts";
import { markdownEdits } from "./markdown.ts";
import { blanksApart } from "./spaced-out.ts";

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
/** （**责任单位：**市教育局）: within a line; at its head they tell the labels of a box, and in 王**、李** they stand for letters */
const BOLD = /(?<=[（(〔【[［。；;，,])(\*\*)(?=[^\s*、，。])[^*\n]{2,120}(\*\*)(?!\*)/g;

/** The source without all that; null where it has none, as nearly every source. */
export function withoutUnseen(source: SourceText, given: readonly Boundary[]): Edited | null {
  const { text } = source;
  const edits: Edit[] = [...blanksApart(source).map((blank) => ({ ...blank, words: "" })), ...markdownEdits(text)];
  const replace = (start: number, length: number, words: string): number =>
    edits.push({ start, end: start + length, words });
  for (const { index, 0: run } of text.matchAll(UNSEEN)) replace(index, run.length, "");
  if (text.includes("&"))
    for (const { index, 0: entity } of text.matchAll(ENTITY))
      replace(index, entity.length, NAMED[entity.replace(/[&;]/g, "")] ?? " ");
  if (text.includes("<"))
    for (const { index, 0: tag } of text.matchAll(TAG)) {
      const ends = BREAK.test(tag) && !/^[ \t\r]*(?:\n|$)/.test(text.slice(index + tag.length, index + tag.length + 8));
      replace(index, tag.length, ends ? "\n" : "");
    }
  if (text.includes("**"))
    for (const { index, 0: bold } of text.matchAll(BOLD)) {
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
