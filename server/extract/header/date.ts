/** 成文日期: dates as printed to ISO dates. */
import { fold, looseDay } from "../../segment/index.ts";
import { printedDate } from "./patterns.ts";

const DIGITS = "〇一二三四五六七八九";

/** Number of a Chinese numeral below 100 (十, 二十八, 廿八, 卅一), or NaN. */
function numeral(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  if (printed === "元") return 1;
  const text = printed.replace("廿", "二十").replace("卅", "三十");
  const ten = text.indexOf("十");
  if (ten < 0) return text.length === 1 ? DIGITS.indexOf(text) : Number.NaN;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : DIGITS.indexOf(text.slice(ten + 1));
  return tens < 0 || ones < 0 ? Number.NaN : tens * 10 + ones;
}

/** A figure of a year as an ASCII digit; the letter O stands for zero. */
const figure = (c: string): string => (DIGITS.includes(c) ? String(DIGITS.indexOf(c)) : c.replace(/[零Oo]/, "0"));

/** First date of a text as YYYY-MM-DD, or null where none stands or it is no day of the calendar. */
export function isoDate(printed: string): string | null {
  const match = printedDate.regex.exec(fold(printed));
  if (!match) return looseDay(printed);
  const year = Number([...(match[1] ?? match[4] ?? "")].map(figure).join(""));
  const month = numeral(match[2] ?? match[5] ?? "");
  const day = numeral(match[3] ?? match[6] ?? "");
  const at = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year < 2200) || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.toISOString().slice(0, 10);
}

/** ——2017年1月5日在某某县第十六届人民代表大会第一次会议上: when a report was given, under its title */
export function dayOfReport(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const found = /^[\s—－(（-]*(\d{4}年\d{1,2}月\d{1,2}日)在[^\n。]{4,60}(?:会议|大会|全会)上/.exec(
    text.slice(start, Math.min(end, start + 200)),
  );
  const at = found === null ? -1 : start + found[0].indexOf(found[1] ?? "");
  return found?.[1] === undefined ? undefined : { start: at, end: at + found[1].length };
}
