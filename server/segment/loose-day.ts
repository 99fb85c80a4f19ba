/** Days whose 年, 月 and 日 a page's fonts have lost, all or some, or of which one is another: 2017 6 23, 2020928, 2021年920, 2021年9月20, 2021年9日20日. */
import { isoDay } from "../lexicon/index.ts";

const APART = /^[{(（]?\s*((?:19|20)\d\d)\s*[年\s]\s*(\d{1,2})\s*[月日\s]\s*(\d{1,2})\s*[日})）]?$/;
const TOGETHER = /^((?:19|20)\d\d)年?(\d{2,4})日?$/;

/** The day as YYYY-MM-DD; null where the figures can be read as no day or as several (2019116). */
export function looseDay(line: string): string | null {
  const figures = line.trim();
  if (figures.length > 16) return null;
  const apart = APART.exec(figures);
  const year = Number(apart?.[1] ?? TOGETHER.exec(figures)?.[1]);
  const rest = TOGETHER.exec(figures)?.[2] ?? "";
  const cuts = apart
    ? [[Number(apart[2]), Number(apart[3])]]
    : [1, 2]
        .filter((n) => n < rest.length && rest.length - n <= 2 && (rest.length < 4 || n === 2))
        .map((n) => [Number(rest.slice(0, n)), Number(rest.slice(n))]);
  const days = cuts.flatMap(([month = 0, day = 0]) => isoDay(year, month, day) ?? []);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** 2019年3月6日根据…: the day under who signs, and the next text begins on its line */
const DAY_OVER_TEXT =
  /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?=(?:按照|根据|依据|为(?:了|进一步|切实|加强|规范|贯彻|做好|保障|深入)|现将|各[省市县区乡镇州有])[^。]{12})/;
/** Its length; 0 where the line begins with none. */
export const dayOverText = (text: string, start: number, end: number): number =>
  end - start > 30 ? (DAY_OVER_TEXT.exec(text.slice(start, start + 60))?.[0].length ?? 0) : 0;
