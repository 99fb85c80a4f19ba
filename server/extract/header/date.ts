/** 成文日期: dates as printed to ISO dates. */
import { figures, isoDay, readNumeral } from "../../lexicon/index.ts";
import { fold, looseDay, type Piece, sittingEnd } from "../../segment/index.ts";
import { printedDate } from "./patterns.ts";

/** l4: what a scan read for 14 */
const scanned = (figures: string): string => figures.replace(/[lI]/, "1");

/** 元月 is the first month. */
const monthOf = (printed: string): number | null => (printed === "元" ? 1 : readNumeral(scanned(printed)));

/** First date of a text as YYYY-MM-DD, or null where none stands or it is no day of the calendar. */
export function isoDate(printed: string): string | null {
  const match = printedDate.regex.exec(fold(printed));
  if (!match) return looseDay(printed);
  const year = Number(figures(match[1] ?? match[4] ?? ""));
  const month = monthOf(match[2] ?? match[5] ?? "");
  const day = readNumeral(scanned(match[3] ?? match[6] ?? ""));
  if (!(year >= 1900 && year < 2200) || month === null || day === null) return null;
  return isoDay(year, month, day);
}

/** a day as a line prints it, its characters perhaps lost: 2018724日 */
const PRINTED = /(?:\d{4}|[０-９]{4}|[一二][〇○零ＯO一二三四五六七八九]{3})\s*年[^。，]{2,12}?日|(?:19|20)\d{4,6}日/;

const SITTING =
  /^\s*(?:会议)?(?:时间[:：]\s*)?((?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二][〇○零ＯO一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}日)(?!以|起|前|至|印发)/;

/** characters at the end of minutes among which their imprint stands */
const IMPRINT_WITHIN = 60;
const IMPRINT = /(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?印发/;

/**
 * The day of minutes that nobody signed: that of their imprint (某办公室　2018年3月9日印发), else of the sitting with which their text
 * begins (2018年3月5日下午，副市长…主持召开会议). `start` is where the text begins, `end` where the document ends.
 */
export function dayOfMinutes(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const from = Math.max(start, end - IMPRINT_WITHIN);
  const imprint = IMPRINT.exec(text.slice(from, end));
  if (imprint?.[1] !== undefined) return { start: from + imprint.index, end: from + imprint.index + imprint[1].length };
  const found = SITTING.exec(text.slice(start, start + 40));
  const day = found?.[1];
  if (found === null || day === undefined) return undefined;
  const at = start + found[0].length - day.length;
  return { start: at, end: at + day.length };
}

/**
 * ——2017年1月5日在某某县第十六届人民代表大会第一次会议上: when a report was given, on the lines under its title.
 * @param pieces what stands there, in order
 */
export function dayOfReport(text: string, pieces: readonly Piece[]): { start: number; end: number } | undefined {
  const line = pieces.find((_, at) => sittingEnd(pieces, at) >= 0);
  const day = line === undefined ? null : PRINTED.exec(text.slice(line.start, line.end));
  if (line === undefined || day === null) return undefined;
  const start = line.start + day.index;
  return { start, end: start + day[0].length };
}
