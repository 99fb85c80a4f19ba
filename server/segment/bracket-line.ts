/**
 * The line under a title in which law collections print who issued the text, when, and under which number, in whatever order:
 * （某省水利厅 2019年8月12日 某水河〔2019〕33号）, （某水河〔2019〕33号　某省水利厅　二〇一九年八月十二日）.
 */
import { YEAR_FIGURES } from "../read/index.ts";
import { isBodyName } from "./shape.ts";

const NUMBER = "[一-龥]{2,14}[〔[［（(](?:19|20)\\d{2}[〕\\]］）)]\\s?第?\\d{1,5}\\s?号";
const IN_WORDS = `[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日`;
const DAY = `(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|${IN_WORDS})`;
const NAMES = "[一-龥][一-龥、\\s]{2,60}?";
const GAP = "[\\s,，;；]{1,6}";
const MAY_GAP = "[\\s,，;；]{0,6}";
/** each with its parts in the order of the line */
const ORDERS = [
  `(${NAMES})${MAY_GAP}(${DAY})${MAY_GAP}(${NUMBER})`,
  `(${NAMES})${GAP}(${NUMBER})${MAY_GAP}(${DAY})`,
  `(${DAY})${MAY_GAP}(${NAMES})${GAP}(${NUMBER})`,
  `(${NUMBER})${GAP}(${NAMES})${MAY_GAP}(${DAY})`,
  `(${NAMES})${GAP}(${NUMBER})`,
  `(${NUMBER})${GAP}(${NAMES})`,
  `(${NUMBER})${MAY_GAP}(${IN_WORDS})`,
  `(${IN_WORDS})${MAY_GAP}(${NUMBER})`,
].map((order) => new RegExp(`^[（(]\\s?${order}\\s?[）)]$`));
const LONGEST = 110;

/** Where its parts stand; null of any other line. */
export function bracketApart(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] | null {
  if (end - start > LONGEST || !"（(".includes(text.charAt(start)) || !"）)".includes(text.charAt(end - 1)))
    return null;
  const line = text.slice(start, end);
  if (!line.includes("号")) return null;
  for (const order of ORDERS) {
    const parts = order.exec(line)?.slice(1);
    if (parts === undefined) continue;
    const names = parts.find((part) => !/[日号]$/.test(part));
    if (names !== undefined && !names.split(/[\s、]+/).every(isBodyName)) return null;
    let at = start;
    return parts.map((part) => {
      at = text.indexOf(part, at) + part.length;
      return { start: at - part.length, end: at };
    });
  }
  return null;
}
