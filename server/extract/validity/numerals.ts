/** Dates and small numbers of a document's term. */
import { figures, isoDay, readNumeral } from "../../lexicon/index.ts";

/** 十五 → 15, 二十 → 20, 三十一 → 31, 12 → 12; null for anything else */
export function smallNumber(printed: string): number | null {
  const number = readNumeral(printed.replace(/\s/g, ""));
  return number !== null && number < 100 ? number : null;
}

/** ISO date, or null where the parts are no day of the calendar */
export function isoDate(year: string, month: string, day: string): string | null {
  const y = figures(year.replace(/\s/g, ""));
  const m = smallNumber(month);
  const d = smallNumber(day);
  return y?.length !== 4 || m === null || d === null ? null : isoDay(Number(y), m, d);
}

/** Last day of a printed month, ISO; null where there is none. */
export function lastOf(year: string, month: string): string | null {
  const first = isoDate(year, month, "1");
  if (first === null) return null;
  const [y = 0, m = 0] = first.split("-").map(Number);
  return new Date(Date.UTC(y, m, 0)).toISOString().slice(0, 10);
}

/** The day before an ISO date; null for null. */
export function dayBefore(iso: string | null): string | null {
  if (iso === null) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10);
}
