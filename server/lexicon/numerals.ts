/** Numbers and days as documents print them, in Chinese numerals or Arabic ones. */

const FIGURES = "〇一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二〇一七, 2O17 → 2017: figure by figure, with the marks that stand for a zero; null for anything else */
export function figures(printed: string): string | null {
  const text = printed
    .replace(/[零○Oo]/g, "0")
    .replace(/两/g, "2")
    .replace(/[〇一二三四五六七八九]/g, (figure) => String(FIGURES.indexOf(figure)));
  return /^\d+$/.test(text) ? text : null;
}

/** 128, 一二八 and 一百二十八 → 128, 十二 → 12, 廿八 → 28; null for anything else */
export function readNumeral(printed: string): number | null {
  const plain = figures(printed);
  if (plain !== null) return Number(plain);
  const text = printed
    .replace(/[零○Oo]/g, "〇")
    .replace(/两/g, "二")
    .replace("廿", "二十")
    .replace("卅", "三十");
  if (!/^[〇一二三四五六七八九十百千]+$/.test(text)) return null;
  let sum = 0;
  let digit = -1;
  let last = Number.POSITIVE_INFINITY;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit === undefined) digit = FIGURES.indexOf(c);
    else {
      // 十二十 is no number
      if (unit >= last) return null;
      last = unit;
      sum += (digit > 0 ? digit : 1) * unit;
      digit = -1;
    }
  }
  return sum + Math.max(digit, 0);
}

/** 1 → 一, 10 → 十, 28 → 二十八, 101 → 一百零一; below ten thousand, others in Arabic numerals. In the given figures and units. */
export function inNumerals(value: number, digits = FIGURES, units: readonly string[] = ["", "十", "百", "千"]): string {
  if (value < 1 || value > 9999) return String(value);
  const zero = digits === FIGURES ? "零" : digits.charAt(0);
  let out = "";
  let gap = false;
  const printed = String(value);
  for (let i = 0; i < printed.length; i++) {
    const digit = Number(printed[i]);
    const unit = units[printed.length - 1 - i] ?? "";
    if (digit === 0) gap = out !== "";
    else {
      if (gap) out += zero;
      gap = false;
      out += digits.charAt(digit) + unit;
    }
  }
  return value >= 10 && value < 20 ? out.slice(1) : out;
}

/** 2017 → 二〇一七: figure by figure */
export const inFigures = (digits: string): string => digits.replace(/\d/g, (digit) => FIGURES.charAt(Number(digit)));

/** A day of the calendar as YYYY-MM-DD; null where there is none of these numbers. */
export function isoDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const is = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return is ? at.toISOString().slice(0, 10) : null;
}

/** 第一二八号 → 第128号; the rest of a number stays as it is printed */
export function withArabicSerial(number: string): string {
  return number.replace(
    /(^|[令告第〕])([〇零○一二三四五六七八九十百千]+)(?=号(?:令|[公通]告)?\)?$)/u,
    (whole, before: string, serial: string) => {
      const value = readNumeral(serial);
      return value === null ? whole : `${before}${value}`;
    },
  );
}
