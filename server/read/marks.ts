import { matchesIn, simplified, withoutRadicals } from "../model/index.ts";
import { withBookMarks } from "./book-marks.ts";
import { withLabelColons } from "./label-colons.ts";
import { withFigures, withYearBrackets } from "./year-brackets.ts";

/**
 * Marks that look like others: typesetters and converters put ∶ (U+2236) for a colon, ﹒ (U+FE52) for the full stop behind a
 * numeral, „ ‟ for the brackets of a year. Every one is a single UTF-16 unit, as is what it stands for, so that offsets stay.
 */
const PAIRS = '│|┃|║|∶：︰：﹕：﹒．․．﹐，﹑、､、﹔；﹖？﹗！｡。﹙（﹚）﹝〔﹞〕„〔‟〕﹣－＂"「“」”〝“〞”〟”';

const PLAIN = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) PLAIN.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
/** full-width figures (U+FF10–FF19), as a typist's input method has them; rules ask for years, days and serials by \d */
for (let figure = 0; figure <= 9; figure++) PLAIN.set(String.fromCharCode(0xff10 + figure), String(figure));
/** blanks of other widths: of HTML (U+00A0, U+2002, U+2003) and of typesetters */
for (const blank of "\u00a0\u2000\u2002\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f") PLAIN.set(blank, " ");
for (const blank of "\u2001\u2003") PLAIN.set(blank, "\u3000");
const ANY = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "g");

/** letters that few official texts lack and no simplified one has */
const TRADITIONAL = new Uint8Array(2 ** 16);
for (const letter of "國務關於會議業經濟農財稅審環護衛醫鎮縣區廳處組機構團黨門辦領實規則條號發們個")
  TRADITIONAL[letter.charCodeAt(0)] = 1;
/** so many, or one of twenty: a name may keep one of its own (於, 黨) */
const MANY = 20;

/** Whether a text, or a page of it, is written in traditional script. By a table: a class of so many letters takes ten times as long. */
function isTraditional(text: string): boolean {
  const enough = Math.min(MANY, text.length / 20);
  let found = 0;
  for (let i = 0; i < text.length; i++) if (TRADITIONAL[text.charCodeAt(i)] === 1 && ++found >= enough) return true;
  return false;
}

/** ‘雪亮工程’ in a text that has no “”: the single marks are for a quotation within another (GB/T 15834—2011, 4.8). */
const withQuotes = (text: string): string =>
  !text.includes("‘") || text.includes("“") ? text : text.replaceAll("‘", "“").replaceAll("’", "”");

/** (》.《 has it for 、) */
const DOT =
  /[.．](?!(?<=》.)《)(?<=[一-鿿）)》”%].)(?=\s|$|[一-鿿（(《“])(?<!(?:^|[\s（(])[一二三四五六七八九十]{1,3}.)/gm;
/** such dots, at least, and more than three for each 。, before they are taken for it: one may part the names of a person */
const DOTS = 5;

/** A text that has . or ． for 。 throughout, as typewriters and scans do, with 。. */
function withStops(text: string): string {
  let dots = 0;
  for (const _ of matchesIn(text, DOT)) dots++;
  if (dots < DOTS) return text;
  let stops = 0;
  for (let at = text.indexOf("。"); at >= 0; at = text.indexOf("。", at + 1)) stops++;
  return dots > stops * 3 ? text.replace(DOT, "。") : text;
}

/**
 * The text as it is read: plain marks and letters, and simplified letters where it is written in traditional ones. Of the same length, so that
 * offsets stay; the same string where nothing differs.
 */
export function plainText(text: string): string {
  const marked = text.search(ANY) < 0 ? text : text.replace(ANY, (mark) => PLAIN.get(mark) ?? mark);
  const stopped = withStops(withQuotes(withoutRadicals(marked)));
  const titled = withLabelColons(withBookMarks(withYearBrackets(withFigures(stopped))));
  return isTraditional(titled) ? simplified(titled) : titled;
}
