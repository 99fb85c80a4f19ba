/** （1985年5月4日某政〔1985〕38号）根据…: day and number in brackets before the first sentence, as libraries of law print them. */
import type { Span } from "../../model/index.ts";
import { DAY } from "../../read/index.ts";

const BRACKET = new RegExp(
  `^\\s*[(（]\\s*(?<day>${DAY})?[\\s,，]*(?<number>[一-龥]{2,12}[〔\\[［(（]\\d{4}[〕\\]］)）]第?\\d{1,5}号)?\\s*[)）](?=\\s*[一-龥《])`,
);

/** Where day and number stand in the bracket that a text begins with at `start`; each null where it holds none. */
export function bracketBefore(
  text: string,
  start: number,
): { readonly day: Span | null; readonly number: Span | null } {
  const found = BRACKET.exec(text.slice(start, start + 120));
  const place = (words: string | undefined): Span | null => {
    const at = words === undefined ? -1 : start + (found?.[0].indexOf(words) ?? 0);
    return words === undefined ? null : { start: at, end: at + words.length };
  };
  return { day: place(found?.groups?.day), number: place(found?.groups?.number) };
}
