/** The lines of a document, where a page has run the articles of a regulation together cut before each of them. */
import type { DocumentContext, Line } from "../context.ts";
import { mayMark } from "./task.ts";

/** One line for each article, however many of them the page put on one. */
export const paragraphsOf = ({ lines, source: { text } }: DocumentContext): readonly Line[] =>
  lines.flatMap((line) => byArticle(text, line));

/** 。第四条 …: where a page has run the articles of a regulation together */
const NEXT_ARTICLE =
  /(?<=[。；：][\s\u3000]{0,4}|[章节][\s\u3000]{0,2}[\u4e00-\u9fa5\s]{1,12})第[一二三四五六七八九十百]{1,5}条/g;

/** 第二章　规划建设　　第八条 …: the first article in the line of its chapter's heading */
const BEHIND_CHAPTER =
  /^[\s\u3000]*第[一二三四五六七八九十百]{1,5}[章节][\s\u3000]*[\u4e00-\u9fa5\s\u3000]{2,24}?(?<=[\s\u3000])(?=第[一二三四五六七八九十百]{1,5}条)/;

/** One line for each article of a line that holds several, or the heading of a chapter before one; else the line. */
function byArticle(text: string, line: Line): readonly Line[] {
  const chapter = !mayMark(text, line.start)
    ? 0
    : (BEHIND_CHAPTER.exec(text.slice(line.start, Math.min(line.end, line.start + 48)))?.[0].length ?? 0);
  if (chapter > 0)
    return [{ ...line, end: line.start + chapter }, ...byArticle(text, { ...line, start: line.start + chapter })];
  if (line.end - line.start < 120) return [line];
  const words = text.slice(line.start, line.end);
  if (!/。[\s\u3000]{0,4}第[一二三四五六七八九十百]{1,5}条/.test(words)) return [line];
  const cuts = [0, ...[...words.matchAll(NEXT_ARTICLE)].map((found) => found.index), words.length];
  return cuts
    .slice(1)
    .map((end, i) => ({ ...line, start: line.start + (cuts[i] ?? 0), end: line.start + end }))
    .filter((part) => part.end > part.start);
}
