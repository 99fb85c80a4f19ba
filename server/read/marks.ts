import { simplified } from "../model/index.ts";
import { withBookMarks } from "./book-marks.ts";
import { withLabelColons } from "./label-colons.ts";

/**
 * Marks that look like others: typesetters and converters put ∶ (U+2236) for a colon, ﹒ (U+FE52) for the full stop behind a
 * numeral, „ ‟ for the brackets of a year. Every one is a single UTF-16 unit, as is what it stands for, so that offsets stay.
 */
const PAIRS = "│|┃|║|∶：︰：﹕：﹒．․．﹐，﹑、､、﹔；﹖？﹗！｡。﹙（﹚）﹝〔﹞〕„〔‟〕﹣－";

const PLAIN = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) PLAIN.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
/** full-width figures (U+FF10–FF19), as a typist's input method has them; rules ask for years, days and serials by \d */
for (let figure = 0; figure <= 9; figure++) PLAIN.set(String.fromCharCode(0xff10 + figure), String(figure));
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

/**
 * The text as it is read: plain marks, and simplified letters where it is written in traditional ones. Of the same length, so that
 * offsets stay; the same string where nothing differs.
 */
export function plainText(text: string): string {
  const marked = text.search(ANY) < 0 ? text : text.replace(ANY, (mark) => PLAIN.get(mark) ?? mark);
  const titled = withLabelColons(withBookMarks(marked));
  return isTraditional(titled) ? simplified(titled) : titled;
}
