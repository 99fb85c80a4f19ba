/** Deadlines as dates, where the printed words and the document's own date decide them. */

export interface Due {
  readonly dueOn: string;
  /** id of the rule that gave the date */
  readonly rule: string;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const CHINESE = "一二三四五六七八九";
function count(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === "十" || text === "两") return text === "十" ? 10 : 2;
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  return (
    (text.includes("十") ? (tens === "" ? 1 : CHINESE.indexOf(tens ?? "") + 1) * 10 : 0) +
    CHINESE.indexOf(ones || "零") +
    1
  );
}

/** “十四五”末: the last year of a five-year plan by its number; the eleventh ended with 2010 */
const PLANS = "一二三四五六七";
const planEnd = (ordinal: string): number => 2010 + 5 * PLANS.indexOf(ordinal);

/** Chinese figures of months and days as digits (九月底, 十二月三十一日). */
const inDigits = (text: string): string =>
  text.replace(/([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日])/gu, (figure) => String(count(figure)));

/** What a span of time ends with, under the year it begins in (2021年3月至5月: 2021年5月). */
function lastOf(text: string): string {
  const [, first = "", , last = ""] = /^(.*?\d.*?)(至|到|[-—–－~～]+)(.*\d.*)$/u.exec(text) ?? [];
  if (last === "") return text;
  const year = /\d年/u.test(last) ? "" : (/(?:19|20)\d{2}年/u.exec(first)?.[0] ?? "");
  const month = /月/u.test(last) || !/^\d{1,2}日/u.test(last) ? "" : (/\d{1,2}月/u.exec(first)?.[0] ?? "");
  return `${year}${month}${last}`;
}

/** The last day of a printed month or third of a month. */
function endOf(year: number, month: number, third: string | undefined): string {
  if (third === "上") return isoDay(year, month, 10);
  return third === "中" ? isoDay(year, month, 20) : lastDay(year, month);
}

/** The last day that a deadline allows; null for repeated deadlines (每季度末) and for what cannot be known. */
export function dueDate(printed: string, issuedOn: string | null): Due | null {
  const flat = printed.replace(/\s+/gu, "");
  if (/[每各](?:年|季|月|周|日)|长期|持续|适时/u.test(flat)) return null;
  const text = lastOf(inDigits(flat));
  const ownYear = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  const full = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/u.exec(text);
  if (full !== null) return { dueOn: isoDay(Number(full[1]), Number(full[2]), Number(full[3])), rule: "due/day" };
  const month = /((?:19|20)\d{2})年(\d{1,2})月份?([上中]?)/u.exec(text);
  if (month !== null && validMonth(month[2]))
    return { dueOn: endOf(Number(month[1]), Number(month[2]), month[3]), rule: "due/month" };
  const half = /((?:19|20)\d{2})年上半年/u.exec(text);
  if (half !== null) return { dueOn: `${half[1]}-06-30`, rule: "due/half-year" };
  const quarter = /(?:((?:19|20)\d{2})年?)?第?([一二三四1-4])季度/u.exec(text);
  const quarterYear = quarter === null ? null : quarter[1] === undefined ? ownYear : Number(quarter[1]);
  if (quarter !== null && quarterYear !== null)
    return {
      dueOn: lastDay(quarterYear, count(quarter[2] ?? "") * 3),
      rule: quarter[1] === undefined ? "due/quarter-of-own-year" : "due/quarter",
    };
  const year = /((?:19|20)\d{2})年/u.exec(text);
  if (year !== null && !/季度/u.test(text)) return { dueOn: `${year[1]}-12-31`, rule: "due/year" };
  const plan = new RegExp(`十([${PLANS}])五`, "u").exec(text);
  if (plan !== null) return { dueOn: `${planEnd(plan[1] ?? "")}-12-31`, rule: "due/plan" };
  const after = /(?:印发|发布|下发|发文)(?:之日|后)?(?:起|后)?的?(\d{1,2}|[一二两三四五六七八九十]{1,3})个月/u.exec(
    text,
  );
  if (after !== null && issuedOn !== null)
    return { dueOn: addMonths(issuedOn, count(after[1] ?? "")), rule: "due/months-after" };
  if (ownYear === null) return null;
  const day = /(?<!\d)(\d{1,2})月(\d{1,2})日/u.exec(text);
  if (day !== null && validMonth(day[1]))
    return { dueOn: isoDay(ownYear, Number(day[1]), Number(day[2])), rule: "due/day-of-own-year" };
  const bare = /(?<!\d)(\d{1,2})月(?:底|末|份|前|([上中下])旬)/u.exec(text);
  if (bare !== null && validMonth(bare[1]))
    return { dueOn: endOf(ownYear, Number(bare[1]), bare[2]), rule: "due/month-of-own-year" };
  if (/^(?:今年|年内|年底|本年)/u.test(text)) return { dueOn: `${ownYear}-12-31`, rule: "due/own-year" };
  return null;
}

/** The deadline with what it is counted from, where the sentence says it right before (印发后三个月内). */
export function anchored(deadline: string, sentence: string): string {
  const flat = sentence.replace(/\s+/gu, "");
  const at = flat.indexOf(deadline.replace(/\s+/gu, ""));
  const from = /(?:印发|发布|下发|发文|公布)(?:之日)?[后起]{0,2}$/u.exec(flat.slice(0, Math.max(at, 0)))?.[0];
  return from === undefined ? deadline : `${from}${deadline}`;
}

const REPEATED: readonly (readonly [RegExp, string])[] = [
  [/[每各]周/u, "due/each-week"],
  [/[每各]个?月/u, "due/each-month"],
  [/[每各]个?季/u, "due/each-quarter"],
  [/[每各]半年/u, "due/each-half-year"],
  [/[每各]年/u, "due/each-year"],
];

/** Rule of a deadline that comes again and again, which has no one date; null for all others. */
export function repeated(printed: string): string | null {
  return REPEATED.find(([pattern]) => pattern.test(printed.replace(/\s+/gu, "")))?.[1] ?? null;
}

function validMonth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}
function isoDay(year: number, month: number, day: number): string {
  const last = Number(lastDay(year, Math.min(Math.max(month, 1), 12)).slice(8));
  return `${year}-${String(Math.min(Math.max(month, 1), 12)).padStart(2, "0")}-${String(Math.min(Math.max(day, 1), last)).padStart(2, "0")}`;
}

/** Same day some months later, the last day of a shorter month. */
function addMonths(iso: string, months: number): string {
  const total = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return isoDay(Math.floor(total / 12), (total % 12) + 1, Number(iso.slice(8, 10)));
}

/** The last day of a term that begins on a day: five years from 1 October 2022 end on 30 September 2027. */
export function lastDayOf(from: string, months: number): string {
  return new Date(Date.parse(`${addMonths(from, months)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
