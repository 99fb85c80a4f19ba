/**
 * 成文日期 as it is printed, for regular expressions (GB/T 9704—2012, 7.3.5.4; Chinese figures up to 2012). The zero of a year
 * is typed as 〇, ○, 零 and as letters and figures that look like it, Greek and Cyrillic ones among them.
 */

/** figures of a year in Chinese, in a character class, as printed; folding leaves 〇零Oo0 of the zeros */
export const YEAR_FIGURES = "〇○◯零ＯOo0０ОоΟο一二三四五六七八九";

/** The month and what stands behind it up to its last character, in folded text: 元月 is the first; scans read 曰 for 日 and l for 1, and 5号 is said for 5日. */
const MONTH_AND_DAY =
  "(?:\\d{1,2}|[lI]\\d|[〇零Oo0]?[一二三四五六七八九十]{1,2}|元)月(?:\\d{1,2}|[lI]\\d|[〇零Oo0]?[一二三四五六七八九十廿卅]{1,3})[日曰号]";

/** The year of a day in folded text, with 年. */
export const DAY_YEAR = "(?:\\d{4}|[12][\\dOo]{3}|[〇零Oo0一二三四五六七八九]{4})年";

/** A whole day in folded text. */
export const DAY = `(?:${DAY_YEAR}${MONTH_AND_DAY})`;
