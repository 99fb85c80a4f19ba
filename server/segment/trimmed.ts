/** A line without what a page, a keeper of copies or a converter put round its words: marks of Markdown, empty cells, the name of a site. */
import { fold, isBlank } from "../read/index.ts";
import { LISTED_TITLE } from "./apart.ts";
import { isBodyName, type Shape, shapeOf, titleGenre } from "./shape.ts";

/** letters of a line that are looked at */
const MOST = 320;
const FIELD = /^(?:(?:title|content)[:：]\s*|title\s*=\s*(?="))/;

const WIKI_TITLE = /^\|\s*title\s*=\s*(?=[^\s|])/;
const ORIGINAL = /^原文?标题[:：]\s*/;
const CELL_BEGINS = /^\|\s*(?=\*{0,2}[一-龥“《][^=]{8})/;
/** > 2018年6月4日某市人民政府令第3号公布 */
const QUOTED: ReadonlySet<Shape> = new Set(["adoption", "number", "order-number"]);

const JSON_TITLE = /^"(?:[a-z_]{0,10}title|name|标题|名称)"\s*:\s*"(?="?.)/i;

/** last letters of the names of sites */
const SITE_ENDS = "网站户府台线会局厅委部院学办";
const SITE = /[_|｜–—-]{1,3}\s*([^\s_|｜–—，。-]{2,24})$/;
const SITE_NAME = /(?:网|网站|门户|政府|平台|在线)$/;

/**
 * …的通知_某市人民政府网, 关于…的通知 - 某市水利局: where the words of a title end behind which a page prints the name of its
 * site or of the body that runs it; else the line's end.
 */
function withoutSite(text: string, start: number, end: number): number {
  const [tail = "", name = ""] = SITE.exec(text.slice(Math.max(start, end - 30), end)) ?? [];
  const to = end - tail.length;
  if (tail === "" || to - start < 8) return end;
  const words = fold(text, start, to);
  const runs = SITE_NAME.test(name) || (words.includes("关于") && isBodyName(name));
  return runs && titleGenre(words) !== null ? to : end;
}

/** …的通知 | ||||||: where the words of a row end whose other cells are empty; the row's end where it is a row of cells. */
function withoutEmptyCells(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && (text[to - 1] === "|" || isBlank(text.charCodeAt(to - 1)))) to--;
  if (to === start || text.slice(start, to).includes("|")) return end;
  // …的通知 |, 2018年3月8日 |: a title or a day that a page laid out in a table
  if (end - to > 2) return to;
  const words = fold(text, start, Math.min(to, start + MOST));
  return to - start >= 8 && (titleGenre(words) !== null || ["date", "signed"].includes(shapeOf(words, false)))
    ? to
    : end;
}

/** Where the words of a line begin and end; null where it holds none. */
export function trimmed(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  // ❶ of a collection
  if (text.charCodeAt(start) >= 0x2776 && text.charCodeAt(start) <= 0x2793) {
    start++;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
  }
  // what a page's characters for a blank have become
  if (text.charCodeAt(end - 1) === 63 && text.charCodeAt(end - 2) === 63)
    while (end > start && text.charCodeAt(end - 1) === 63) end--;
  // a comment of HTML is nothing to read
  if (text.startsWith("<!--", start) && text.endsWith("-->", end)) return null;
  if (text[end - 1] === "|") end = withoutEmptyCells(text, start, end);
  // the mark of a heading in Markdown, of six degrees at most
  if (text[start] === "#") {
    let mark = start;
    while (mark < end && text[mark] === "#") mark++;
    if (mark < end && mark - start <= 6 && isBlank(text.charCodeAt(mark))) start = mark + 1;
  }
  // 原标题：…, on a page that reprints another's
  if (text[start] === "原") start += ORIGINAL.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  // a line of the head that a keeper sets as a quotation
  if (text[start] === ">" && end - start < MOST) {
    let words = start + 1;
    while (words < end && isBlank(text.charCodeAt(words))) words++;
    if (QUOTED.has(shapeOf(fold(text, words, end), false))) start = words;
  }
  // |title = …, of a template of a wiki; | **关于…的复函**: the first line of a cell
  if (text[start] === "|") {
    const words = text.slice(start, Math.min(end, start + MOST));
    start += (WIKI_TITLE.exec(words) ?? (words.includes("|", 1) ? null : CELL_BEGINS.exec(words)))?.[0].length ?? 0;
  }
  // the name of a field of a data set
  const first = text.charCodeAt(start);
  if (first === 116 || first === 99) {
    start += FIELD.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
    // title: "…"
    if (text[start] === '"' && text[end - 1] === '"' && end - start > 2) {
      start++;
      end--;
    }
  }
  // "title": "…", of a record in JSON
  if (first === 34) {
    start += JSON_TITLE.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
  }
  // (a stretch that begins behind the field has its end alone)
  if (text[end - 1] === "," && text[end - 2] === '"' && text.indexOf('"', start) === end - 2) end -= 2;
  // A. of a collection, before the name of a rule
  const letter = text.charCodeAt(start);
  if (
    letter >= 65 &&
    letter <= 90 &&
    ".．、".includes(text.charAt(start + 1)) &&
    "例法定则".includes(text.charAt(end - 1))
  ) {
    start += 2;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
  }
  // bold in Markdown; of a stretch that begins behind the first mark the last one alone is left
  if (text.charCodeAt(start) === 42 && text.startsWith("**", start) && end - start > 4) start += 2;
  if (text.charCodeAt(end - 1) === 42 && text.slice(start, end).indexOf("**") === end - 2 - start) end -= 2;
  // italics in Markdown
  if (text[start] === "_" && text[end - 1] === "_" && end - start > 2) {
    start++;
    end--;
  }
  // • 某局关于…的通知 2022-10-18: the line of a list
  const listed = text[start] === "•" ? LISTED_TITLE.exec(text.slice(start, Math.min(end, start + 200))) : null;
  if (listed !== null) start += listed[1]?.length ?? 0;
  if (SITE_ENDS.includes(text.charAt(end - 1))) end = withoutSite(text, start, end);
  return start === end ? null : { start, end };
}

/** buttons that share a page, run together with the line behind them: 微信微博QQ空间关于… */
const SHARE = /^(?:(?:微信|新浪微博|腾讯微博|微博|QQ空间|QQ好友|朋友圈|人人网|豆瓣网?)\s*){2,}(?=[一-龥])/;
export const shareLength = (text: string, start: number, end: number): number =>
  "微新腾Q朋人豆".includes(text.charAt(start))
    ? (SHARE.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0)
    : 0;
