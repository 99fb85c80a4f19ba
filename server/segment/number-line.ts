/** 发文字号 on a line of its own, in all the ways in which it is typed (GB/T 9704—2012, 7.2.5, and older usage), in folded text. */
import { DAY, fold } from "../read/index.ts";

/** what stands round the year of a number, in a character class: 〔〕 by rule, anything that looks like it by habit, ? where a font lost it */
export const YEAR_OPENS = "〔(〈<„“「『《?";
export const YEAR_CLOSES = "〕)〉>‟”」』》?";

const LABEL = "(?:发?文字?(?:号|编号):?|文件编号:?|编号:?)";
const YEAR = "(?:\\d{4}|[12][\\dOo〇lI]{3}|[5-9]\\d|[〇零一二三四五六七八九]{4})";
const SERIAL = "第?(?:\\d{1,5}(?:-\\d{1,3})?|[〇零一二三四五六七八九十百]{1,7}|[〔(]\\d{1,5}[〕)])";
const BRACKETED = `(?:[一-龥]{1,6}\\dG)?[一-龥A-Za-z·、()]{0,24}?:?[${YEAR_OPENS}]${YEAR}[${YEAR_CLOSES}](?:[一-龥〔〕()]{0,10}?第?\\d{1,5}[号號]?文?(?:件)?|${SERIAL}[号號]文?(?:件)?|[一-龥]{1,3}\\d{0,4}[一-龥]{1,6}\\d{1,6}号)`;
/** 某政发1987第12号, 某政字2019年3号, 某政办2019〔3〕号: the year without its bracket. [1] to [3]: letters, year, serial */
const UNBRACKETED =
  "([一-龥]{1,11}[发字函办规])((?:19|20)\\d{2}|[5-9]\\d(?=第))(?:年?第?|[—–-])[〔(]?(\\d{1,4})[〕)]?[号號]";
/** 某教字第12号: older usage without a year, which no certificate bears */
const YEARLESS = "[一-龥]{1,11}(?<![证照书])字第\\d{1,5}[号號]";
const NUMBER = new RegExp(
  `^[〔(]?(?:${DAY},?(?=.+[〕)]$))?${LABEL}?\\(?(?:${BRACKETED}|${UNBRACKETED}|${YEARLESS})(?:\\([明密]电\\))?(?:,?\\(?${DAY}\\)?(?:印发|发布|公布)?)?[〕)]?(?:\\((?:已|此件|主动|依申请)[一-龥]{2,12}\\))?(?:〔(?:现行|已|部分)?(?:有效|失效|废止|修改)〕)?(?:(?:签发人|办理结果|办理类别|类别|分类):.{1,20}|[一-龥·]{2,4}签发|[A-E]\\d?类|\\([A-E]\\d?类?\\))?$`,
);
/** 某财〔2013〕1号　某民〔2013〕2号, (78)某商字第9号　(78)某粮字第3号: the number of each who issues, side by side. [1]: the first one */
const NUMBERS_ABREAST =
  /^([一-龥]{2,16}[〔(](?:\d{4}|[5-9]\d)[〕)]第?\d{1,5}号|[〔(](?:\d{4}|[5-9]\d)[〕)][一-龥]{2,10}?第?\d{1,5}号)[、,/]?(?:[一-龥]{2,16}[〔(](?:\d{4}|[5-9]\d)[〕)]第?\d{1,5}号|[〔(](?:\d{4}|[5-9]\d)[〕)][一-龥]{2,10}?第?\d{1,5}号){1,2}$/;
/** 某政发〔20233: fonts that lack a character lose it, here the bracket and 号 */
const BROKEN_NUMBER = /^[(〔]?[一-龥]{2,12}〔(?:19|20)\d{2}〕?\d{1,4}[)〕]?$/;

/** The first of the numbers that stand side by side on a folded line, or null where it is no such line. */
export const firstAbreast = (folded: string): string | null => NUMBERS_ABREAST.exec(folded)?.[1] ?? null;

/** 某政函〔2016〕　号: a number whose serial was still to be written in; 某机发12号: that of the office which sent a telegram */
export const BLANK_SERIAL = /^[一-龥]{1,14}〔(?:19|20)\d{2}〕第?号$|^[一-龥]{1,2}机发\d{0,6}号$/;

/** Whether a folded line is a number and nothing else. */
export function isNumber(folded: string): boolean {
  if (folded.length > 60) return false;
  if (/[号號]/.test(folded)) return NUMBER.test(folded) || firstAbreast(folded) !== null;
  return folded.length <= 24 && folded.includes("〔") && BROKEN_NUMBER.test(folded);
}

const UNBRACKETED_ALONE = new RegExp(`^\\(?${UNBRACKETED}\\)?$`);
/** 某政发1987第12号 → 某政发〔1987〕12号; other numbers stay as they are */
export const withBracketedYear = (number: string): string => number.replace(UNBRACKETED_ALONE, "$1〔$2〕$3号");

const OPENS = "(（[［〔【";
const CLOSES = ")）]］〕】";

/** Where the bracket opens that a line ends in, brackets inside it counted; -1 where the line ends in none. */
export function bracketAtEnd(line: string): number {
  if (!CLOSES.includes(line.charAt(line.length - 1))) return -1;
  let depth = 0;
  for (let i = line.length - 1; i >= 0 && line.length - i <= 80; i--) {
    if (CLOSES.includes(line.charAt(i))) depth++;
    else if (OPENS.includes(line.charAt(i)) && --depth === 0) return i;
  }
  return -1;
}

/** The number in the bracket that closes a title, as a range of the line; a serial alone (2019年第3号) is the series' own. */
export function numberBehind(line: string): { readonly start: number; readonly end: number } | null {
  const end = line.trimEnd().length;
  const open = bracketAtEnd(line.slice(0, end));
  if (open < 0) return null;
  const inner = fold(line, open + 1, end - 1);
  return isNumber(inner) && /[一-龥A-Z]/.test(inner.replace(/[第号年月日文]/g, ""))
    ? { start: open + 1, end: end - 1 }
    : null;
}
