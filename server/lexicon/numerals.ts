/** Serial numbers in Chinese numerals, as older orders print them. */

const DIGITS = "〇一二三四五六七八九";
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一二八 → 128, 一百二十八 → 128, 十二 → 12; null for anything else */
export function chineseNumber(printed: string): number | null {
  const text = printed.replace(/[零○Oo]/g, "〇").replace(/两/g, "二");
  if (/^[〇一二三四五六七八九]+$/.test(text)) return Number([...text].map((c) => DIGITS.indexOf(c)).join(""));
  if (!/^[〇一二三四五六七八九十百千]+$/.test(text)) return null;
  let sum = 0;
  let digit = -1;
  for (const c of text) {
    const unit = UNITS[c];
    if (unit === undefined) digit = DIGITS.indexOf(c);
    else {
      sum += (digit > 0 ? digit : 1) * unit;
      digit = -1;
    }
  }
  return sum + Math.max(digit, 0);
}

/** 第一二八号 → 第128号; the rest of a number stays as it is printed */
export function withArabicSerial(number: string): string {
  return number.replace(
    /(^|[令告第〕])([〇零○一二三四五六七八九十百千]+)(?=号\)?$)/u,
    (whole, before: string, serial: string) => {
      const value = chineseNumber(serial);
      return value === null ? whole : `${before}${value}`;
    },
  );
}
