/** Which part of a text a line stands in: one that reports, one on the offices of a unit, one that says who does what; which article. */
import type { Span } from "../../../model/index.ts";
import { headingDepth, mayMark } from "../task.ts";
import type { Duty } from "./duty.ts";

export const ARTICLE = /^[\s*#]*第[一二三四五六七八九十百零〇\d]{1,5}条/;
export const CHAPTER = /^[\s*#]*第[一二三四五六七八九十百零〇\d]{1,5}[章节]/;
/** 第一章 总则, 第二章 职责分工 */
const GENERAL = /总则|职责|分工|(?<!法律)责任|组织|机构|体制|领导/;
/** the title of a list of duties, without a mark: 附件：任务分工 */
const ANNEX = /^[^。，；]*(?:(?:任务|职责|责任|工作)分工(?:表|方案|清单)?|(?:职责|责任)清单)[\s\u3000]*$/;
/** the heading of a part that reports: what an office is said to have built or checked there it is not told to do */
const WAS_DONE =
  /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?:(?:基本|总体)情况|(?:工作|任务)?(?:开展|进展|推进|落实|完成)情况|(?:主要|工作)?(?:做法|成效)(?:[和及与、]成效)?|取得的?(?:主要)?(?:成效|成绩)|存在的?(?:主要|突出)?(?:问题|不足)(?:[和及与、]不足)?|工作回顾|考[核评]结果|(?:出台|制定|起草|修订)(?:的)?背景)[\s\u3000]*$/;
/** says that the offices of a unit follow */
const OFFICES = /内设(?:机构|科室|处室|部门|股室)(?:[：:]|及|和|职责|主要|与|的)*[^，。]{0,8}\s*$/;
const SECTION = /职责|分工|责任|任务分解/;

/** a short line behind a mark, and no sentence */
export const isHeading = (text: string, line: Span): boolean =>
  line.end - line.start < 40 && headingDepth(text, line) > 0 && !/[。；;：:，,]/.test(text.slice(line.start, line.end));

/** The level of a heading, whose mark gives its depth: of 2.2 and 2.2.1 the latter is the deeper. 0 where no mark stands. */
function levelOf(text: string, line: Span, depth: number): number {
  if (depth !== 3) return depth;
  const mark = /^\s*\d{1,3}((?:[.．]\d{1,2})*)/.exec(text.slice(line.start, line.start + 16))?.[1] ?? "";
  return depth + 0.2 * mark.split(/[.．]/).length;
}

/** the level of 1. and 2. */
const PLAIN = 3.2;

/** Whether a line, the depth of whose mark is `own`, stands in a part; to be asked of the lines of a text in order. */
type InPart = (line: Span, own: number) => boolean;

/** Follows the lines of a text in order: whether a line stands in a part that such a heading opens, up to the next heading that is no deeper. */
function partUnder(text: string, opens: RegExp, longest: number): InPart {
  let depth = -1;
  return (line, own) => {
    if (depth >= 0 && own > 0 && (own <= Math.max(depth, 1) || ARTICLE.test(text.slice(line.start, line.start + 16))))
      depth = -1;
    if (depth < 0 && line.end - line.start < longest && opens.test(text.slice(line.start, line.end))) depth = own;
    return depth >= 0;
  };
}

/** 一、基本情况: what was done */
export const reporting = (text: string): InPart => partUnder(text, WAS_DONE, 30);

/** 本局设下列内设机构：办公室。负责…: offices inside one unit are no units */
export const insideUnit = (text: string): InPart => partUnder(text, OFFICES, 60);

/** Follows the headings of a text: whether a line stands under one that says that duties follow, and how deep its own mark is. */
export function sectionsOf(text: string) {
  let open = false;
  let top = 0;
  let items = 0;
  return {
    /** @param head the first words of the line @param own the depth of its mark */
    follow(line: Span, head: string, own: number): number {
      const level = levelOf(text, line, own);
      // 2.2 成员单位职责 / 1.某局 / 2.某局: the items of a list below a heading in dotted numbers begin anew
      const figure = level === PLAIN && top > PLAIN ? Number.parseInt(head.trim(), 10) : 0;
      const nested = open && figure > 0 && figure === items + 1;
      if (nested) items = figure;
      const depth = nested ? 3.9 : level;
      const short = line.end - line.start < 30;
      if (depth > 0) {
        // a sentence under a small mark is an item, no heading: （6）各成员单位按照职责分工…
        const sentence = /[。；;]\s*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end));
        const heads = ARTICLE.test(head) ? !sentence : depth < 3 || (short && !sentence);
        const opens = heads && SECTION.test(head.split("。")[0] ?? head);
        // 2.3 地方机构及职责 below 2 组织体系及职责: a part of the section that it stands in
        if (depth <= top || !open) {
          open = opens;
          top = depth;
          items = 0;
        }
      } else if (short && ANNEX.test(head)) {
        open = true;
        top = 0;
      }
      return depth;
    },
    /** 附件：任务分工 holds no further than the next heading of the first depth */
    endAnnex(depth: number): void {
      if (depth === 1 && top < 1) open = false;
    },
    get open(): boolean {
      return open;
    },
    get depth(): number {
      return top;
    },
  };
}

/** Follows the articles and chapters of a text in articles, and says of a duty where it stands; duties of other texts stay as they are. */
export function articlesOf(text: string, lines: readonly Span[]) {
  const inArticles =
    lines.filter((line) => mayMark(text, line.start) && ARTICLE.test(text.slice(line.start, line.start + 16))).length >=
    3;
  let article = 0;
  let chapter = 0;
  let general = false;
  return {
    inArticles,
    follow(head: string): void {
      if (!inArticles) return;
      if (ARTICLE.test(head)) article++;
      else if (CHAPTER.test(head)) {
        chapter++;
        general = GENERAL.test(head.replace(/\s+/g, ""));
      }
    },
    placed: (duty: Duty): Duty => (inArticles && article > 0 ? { ...duty, article, chapter, general } : duty),
  };
}
