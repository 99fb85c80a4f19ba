/** The lines of a document, where a page has run articles, items or a heading and its list together cut before each of them. */
import { matchesIn } from "../../model/index.ts";
import type { DocumentContext, Line } from "../context.ts";
import { mayMark } from "./task.ts";

/** One line for each article, item and heading, however many of them the page put on one. */
export function paragraphsOf({ lines, source: { text } }: DocumentContext): readonly Line[] {
  const found: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    // short, and no heading of a chapter with an article behind it
    if (line.end - line.start < SHORTEST && !mayMark(text, line.start)) found.push(line);
    else for (const part of byArticle(text, line)) found.push(...byItem(text, part));
  }
  return found;
}

/** a shorter line holds no list, in characters */
const SHORTEST = 24;

/** 5、部门主要职责：省民政厅组织…: the heading of a list of duties in the line of the first of them */
const HEADING_OF_LIST =
  /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])?[\s\u3000]*(?:各|有关|相关|成员|职能|责任)*(?:部门|单位)(?:的|和单位)?(?:主要|工作)?(?:职责|任务|分工)(?:分工)?[:：](?=[^\s：:]{12})/;

/** 。 2.产业布局规划。: the next of several items in one line, each with its own name */
const NEXT_ITEM =
  /(?<=[。；][\s\u3000]{0,4}|[\u4e00-\u9fa5][\s\u3000]{1,4})\d{1,2}[.、．](?=[\u4e00-\u9fa5][^。；，,]{1,40}。)/g;
/** …职责如下：县环保局。负责…。县农委。负责…; 省安监局：负责…。 省民政厅：负责…; 1.气象部门。负责…。2.电力部门。保障…: the next office of a list in one line */
const OFFICE =
  /(?<=[。：:][\s\u3000]{0,4})(?:[\u4e00-\u9fa5、（）()]{2,30}(?:[局委办厅部院队站所]|政府|公司|中心)(?:。(?=(?:主要)?(?:负责|做好|组织|协调|配合|协助))|[：:](?=\s?(?:主要)?(?:负责|承担|做好|组织|指导|协调|牵头|配合|协助|会同|参与|督促|加强|落实|提供|保障|监测|开展|制定)))|(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])\s?[\u4e00-\u9fa5、（）()]{2,30}(?:[局委办厅部院队站所门]|政府|公司|中心)[。：:](?=[\u4e00-\u9fa5、]{4}))/g;
/** what every office of such a list stands before */
const BEFORE_DUTY = /[。：:]\s?(?:主要)?(?:负责|组织|协调|保障)/;

/** …。由某局牵头: who carries an item out is said in a sentence of its own */
const SAYS_WHO = /。由[^。；]{2,120}(?:牵头|负责|承办|主办|编制|配合|落实)/;

/** The heading of a list apart from its first duty; one line for each of several items that say who carries them out; else the line. */
function byItem(text: string, line: Line): readonly Line[] {
  const length = line.end - line.start;
  if (length < SHORTEST) return [line];
  const heading = HEADING_OF_LIST.exec(text.slice(line.start, Math.min(line.end, line.start + 48)))?.[0].length ?? 0;
  if (heading > 0)
    return [
      { ...line, end: line.start + heading },
      { ...line, start: line.start + heading },
    ];
  if (length < 80) return [line];
  const words = text.slice(line.start, line.end);
  const offices = BEFORE_DUTY.test(words) ? [...matchesIn(words, OFFICE)].map((found) => found.index) : [];
  if (offices.length > 2)
    return [0, ...offices]
      .map((from, i) => ({
        ...line,
        start: line.start + from,
        end: offices[i] === undefined ? line.end : line.start + (offices[i] ?? 0),
      }))
      .filter((part) => part.end > part.start);
  if (!words.includes("。由")) return [line];
  const cuts = [
    0,
    ...[...matchesIn(words, NEXT_ITEM)].map((found) => found.index).filter((at) => at > 0),
    words.length,
  ];
  const parts = cuts.slice(1).map((end, i) => ({ ...line, start: line.start + (cuts[i] ?? 0), end: line.start + end }));
  return parts.filter((part) => SAYS_WHO.test(text.slice(part.start, part.end))).length >= 2 ? parts : [line];
}

/** 。第四条 …: where a page has run the articles of a regulation together */
const NEXT_ARTICLE =
  /(?<=[。；：][\s\u3000]{0,4}|[章节][\s\u3000]{0,2}[\u4e00-\u9fa5\s]{1,12})第[一二三四五六七八九十百]{1,5}条/g;

/** 第二章　规划建设　　第八条 …: the first article in the line of its chapter's heading */
const BEHIND_CHAPTER =
  /^[\s\u3000]*第[一二三四五六七八九十百]{1,5}[章节][\s\u3000]*[\u4e00-\u9fa5\s\u3000]{2,24}?(?<=[\s\u3000])(?=第[一二三四五六七八九十百]{1,5}条)/;

/** One line for each article of a line that holds several, or the heading of a chapter before one; else the line. */
function byArticle(text: string, line: Line): readonly Line[] {
  const head = mayMark(text, line.start) ? text.slice(line.start, Math.min(line.end, line.start + 48)) : "";
  const chapter = head.includes("条") ? (BEHIND_CHAPTER.exec(head)?.[0].length ?? 0) : 0;
  if (chapter > 0)
    return [{ ...line, end: line.start + chapter }, ...byArticle(text, { ...line, start: line.start + chapter })];
  if (line.end - line.start < 120) return [line];
  const words = text.slice(line.start, line.end);
  if (!/。[\s\u3000]{0,4}第[一二三四五六七八九十百]{1,5}条/.test(words)) return [line];
  const cuts = [0, ...[...matchesIn(words, NEXT_ARTICLE)].map((found) => found.index), words.length];
  return cuts
    .slice(1)
    .map((end, i) => ({ ...line, start: line.start + (cuts[i] ?? 0), end: line.start + end }))
    .filter((part) => part.end > part.start);
}
