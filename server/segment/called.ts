/** What a compiler of texts calls each of them, before its title: 【第2篇】某某实施方案, 第二篇：某某办法, 篇二：关于…. */
import { readNumeral } from "../lexicon/index.ts";
import { fold, isBlank } from "../read/index.ts";
import { titleGenre } from "./shape.ts";

const CALL =
  /^(?:[【〔[]第([一二三四五六七八九十\d]{1,3})[篇份][】〕\]][:：]?|第([一二三四五六七八九十\d]{1,3})[篇份]\s?[:：]|篇([一二三四五六七八九十\d]{1,3})\s?[:：])\s*/;
/** letters of such a line, at most */
const LONGEST = 120;

/** How long a call at `from` is, with the blanks before it, and which text it counts; null where no title of a kind of document stands behind one. */
export function callAt(
  text: string,
  from: number,
  to: number,
): { readonly length: number; readonly count: number } | null {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (!"第篇【〔[".includes(text.charAt(start) || " ") || to - start > LONGEST) return null;
  const found = CALL.exec(text.slice(start, Math.min(to, start + 16)));
  if (found === null || titleGenre(fold(text, start + found[0].length, to)) === null) return null;
  return {
    length: start - from + found[0].length,
    count: readNumeral(found[1] ?? found[2] ?? found[3] ?? "") ?? 0,
  };
}

/** The titles of a file whose compiler counts its texts, in order from the first on, the last time where a table of contents has them too; none where he counts but one. */
export function calledTitles(pieces: readonly { readonly called?: number }[]): readonly number[] {
  let places: number[] = [];
  pieces.forEach(({ called }, i) => {
    if (called === 1) places = [i];
    else if (called === places.length + 1) places.push(i);
  });
  return places.length > 1 ? places : [];
}
