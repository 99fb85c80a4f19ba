/** 成文日期: dates as printed to ISO dates. */
import { figures, isoDay, readNumeral } from "../../lexicon/index.ts";
import { fold, looseDay } from "../../segment/index.ts";
import { printedDate } from "./patterns.ts";

/** 元月 is the first month. */
const monthOf = (printed: string): number | null => (printed === "元" ? 1 : readNumeral(printed));

/** First date of a text as YYYY-MM-DD, or null where none stands or it is no day of the calendar. */
export function isoDate(printed: string): string | null {
  const match = printedDate.regex.exec(fold(printed));
  if (!match) return looseDay(printed);
  const year = Number(figures(match[1] ?? match[4] ?? ""));
  const month = monthOf(match[2] ?? match[5] ?? "");
  const day = readNumeral(match[3] ?? match[6] ?? "");
  if (!(year >= 1900 && year < 2200) || month === null || day === null) return null;
  return isoDay(year, month, day);
}

/** ——2017年1月5日在某某县第十六届人民代表大会第一次会议上: when a report was given, under its title */
export function dayOfReport(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const found = /^[\s—－(（-]*(\d{4}年\d{1,2}月\d{1,2}日)在[^\n。]{4,60}(?:会议|大会|全会)上/.exec(
    text.slice(start, Math.min(end, start + 200)),
  );
  const at = found === null ? -1 : start + found[0].indexOf(found[1] ?? "");
  return found?.[1] === undefined ? undefined : { start: at, end: at + found[1].length };
}
