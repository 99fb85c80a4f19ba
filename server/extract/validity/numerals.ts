/** Dates and small numbers as documents print them. */

const DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  一: "1",
  二: "2",
  两: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** 十五 → 15, 二十 → 20, 三十一 → 31, 12 → 12; null for anything else */
export function smallNumber(printed: string): number | null {
  const text = printed.replace(/\s/g, "");
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const tens = /^([一二两三四五六七八九])?十([一二三四五六七八九])?$/.exec(text);
  if (tens !== null) {
    return Number(DIGITS[tens[1] ?? "一"]) * 10 + Number(tens[2] === undefined ? 0 : DIGITS[tens[2]]);
  }
  const digits = plainDigits(text);
  return digits === null || digits.length > 2 ? null : Number(digits);
}

/** ISO date, or null where the parts are no day of the calendar */
export function isoDate(year: string, month: string, day: string): string | null {
  const y = plainDigits(year.replace(/\s/g, ""));
  const m = smallNumber(month);
  const d = smallNumber(day);
  if (y === null || y.length !== 4 || m === null || d === null) return null;
  const iso = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
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

function plainDigits(text: string): string | null {
  let out = "";
  for (const char of text) {
    const digit = /\d/.test(char) ? char : DIGITS[char];
    if (digit === undefined) return null;
    out += digit;
  }
  return out;
}
