/**
 * Titles in 〈〉, ＜＞ or < > where 《》 belong. GB/T 15834—2011, 4.15 keeps the single marks for a title within a title, so outside of
 * 《》 they are what a keyboard, a converter or a scan had in the place of the double ones.
 */
import { matchesIn } from "../model/index.ts";

/** more characters than a title has between its marks: one that was opened farther back was never closed */
const LONGEST = 160;
/** << and >> are double marks, which stand for 《》 from the first (segment/typed-marks.ts) */
const MARK = /<<|>>|[《》〈〉＜＞<>]/g;
const OPENS = "〈＜<";
/** a name, a year, or the marks that a title may begin with: ＜20万元 compares */
const TITLE = /^\s*(?:[一-鿿“"《〈＜]|(?:19|20)\d\d(?:年|—|-))/;
/** last letters of kinds of documents: the ASCII marks hold tags and remarks of a page as well */
const KIND =
  /(?:法|例|规定|决定|办法|细则|规则|准则|意见|通知|通报|公告|通告|决议|命令|方案|预案|规划|计划|纲要|要点|标准|规范|制度|章程|报告|请示|批复|复函|纪要)$/;

/** 甲＜某值，乙＞某值: titles have no such marks */
const SENTENCE = /[，,。；;！？]/;

/** The text with 《》 for single marks that stand outside of 《》, or that close what 《 opens; of the same length. */
export function withBookMarks(text: string): string {
  if (!/[〈＜〉＞]|<[一-鿿]/.test(text)) return text;
  /** where the title that is open begins; how many marks are open from there on */
  let from = -1;
  let depth = 0;
  let made = "";
  let copied = 0;
  for (const { 0: mark, index } of matchesIn(text, MARK)) {
    if (from >= 0 && index - from > LONGEST) from = -1;
    if (mark === ">>") from = -1;
    else if (mark === "《" || mark === "<<") {
      // a single mark before it that is still open was never closed
      if (from < 0 || depth === 1) [from, depth] = [index, 1];
    } else if (from < 0) {
      if (OPENS.includes(mark) && TITLE.test(text.slice(index + 1, index + 8))) [from, depth] = [index, 1];
    } else if (OPENS.includes(mark)) depth++;
    else if (mark === "》" && text[from] === "《") from = -1;
    else if (--depth === 0) {
      const title = text.slice(from + 1, index);
      if (!SENTENCE.test(title) && ((text[from] !== "<" && mark !== ">") || KIND.test(title))) {
        made += `${text.slice(copied, from)}《${title}》`;
        copied = index + 1;
      }
      from = -1;
    }
  }
  return copied === 0 ? text : made + text.slice(copied);
}
