/** Titles compared as readers compare them: the same instrument under slightly different words. */
import { matchesIn } from "../model/index.ts";
import { fold } from "../read/index.ts";

/** Without brackets, quotes, 关于 and 的, 人民政府 as 政府: what is left of two spellings of one title is the same. */
export function titleKey(title: string): string {
  return fold(title).replace(/[《》〈〉<>“”"'‘’「」]|关于|的|人民(?=政府)|[—–―~-]/g, "");
}

/** True where one title is the other, or its tail (the issuer left off), with enough in common to be no accident. */
export function sameInstrument(a: string, b: string): boolean {
  if (a === b) return a !== "";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && short.length / long.length > 0.45 && (long.endsWith(short) || long.startsWith(short));
}

/** Whether all characters of a shorter form stand in the longer one in their order, as those of an abbreviation do. */
export function holdsInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const c of long) if (c === short.charAt(at)) at++;
  return at === short.length;
}

const BOOK_MARK = /[《》]/g;

/** 《…》 of a stretch, outermost first; an unclosed one ends nothing and gives nothing. Linear. */
export function bookTitles(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  let depth = 0;
  for (const { 0: mark, index } of matchesIn(text.slice(start, end), BOOK_MARK)) {
    const at = start + index;
    if (mark === "《") {
      if (depth === 0 || at - open > 240) {
        open = at;
        depth = 0;
      }
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0 && at - open <= 240) found.push({ start: open, end: at + 1 });
    }
  }
  return found;
}

/** how far into a body the sentence that issues or forwards an instrument can stand, in characters */
const PREAMBLE = 2500;

/** Titles in 《》 near the beginning of a body whose sentence says that they are forwarded or issued. */
export function issuedTitles(text: string, from: number, to: number): readonly string[] {
  return bookTitles(text, from, Math.min(to, from + PREAMBLE))
    .filter(({ start, end }) => {
      const [sentence = ""] = text.slice(end, end + 160).split("。", 1);
      return (
        /印发|转发|公布|发布|颁布|批转|下发/.test(sentence) ||
        /现(?:将|予|公布|发布|颁布|印发)[^。]{0,8}$/.test(text.slice(Math.max(0, start - 10), start))
      );
    })
    .map(({ start, end }) => text.slice(start + 1, end - 1));
}
