/** Days whose 年, 月 and 日 a page's fonts have lost, all or some: 2017 6 23, 2020928, 2021年920, 2021年9月20. */

const APART = /^[{(（]?\s*((?:19|20)\d\d)\s*[年\s]\s*(\d{1,2})\s*[月\s]\s*(\d{1,2})\s*[日})）]?$/;
const TOGETHER = /^((?:19|20)\d\d)年?(\d{2,4})日?$/;

const isDay = (year: number, month: number, day: number): boolean => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
};

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
  const days = cuts.filter(([month = 0, day = 0]) => isDay(year, month, day) && month > 0);
  const [month, day] = days[0] ?? [];
  if (days.length !== 1 || month === undefined || day === undefined) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
