/** Lists of duties in prose: 某局：负责…; 某局负责…；某局负责…; 某事由某局负责; a heading that names the unit. */
import type { Span } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import type { Draft } from "../fact.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { headingDepth } from "../task.ts";
import { withClosedItems } from "./closing.ts";
import { colonDuties, colonDuty } from "./colon.ts";
import { draftsOf } from "./drafts.ts";
import { behindName, type Duty } from "./duty.ts";
import { headingDuty } from "./heading.ts";
import { itemDuty, workDuty } from "./item.ts";
import { isOfMeeting, isSettled } from "./minutes.ts";
import { dutiesBehind, sentenceDuties } from "./paragraph.ts";
import { ARTICLE, articlesOf, CHAPTER, insideUnit, isHeading, reporting, sectionsOf } from "./parts.ts";
import { paragraphsInARow } from "./rows.ts";
import { BELOW, runningList } from "./running.ts";
import { withClausesBehind } from "./series.ts";

/** 对某次会议第96号建议的答复: tells the one who asked what offices do, and charges none */
const ANSWERS = /答复(?:的?函|意见|摘要)?$|(?:提案|议案|号[^》]{0,12}建议)[^》]{0,20}复函$/;

/** letters of a line that is looked at: 第四条 alone is one */
const SHORTEST = 3;

/** @param taken stretches that other finders have read, in order */
export function findDuties(
  context: DocumentContext,
  start: number,
  end: number,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  if (ANSWERS.test(context.header.title?.value ?? "")) return [];
  const paragraphs = { ...context, lines: paragraphsOf(context) };
  const list = runningList(text);
  const sections = sectionsOf(text);
  const reports = reporting(text);
  const inside = insideUnit(text);
  const articles = articlesOf(text, paragraphs.lines);
  const { placed, inArticles } = articles;
  const minutes = isOfMeeting(context);
  const rows = paragraphsInARow(paragraphs, inArticles);
  /** lines that may hold a duty and that nothing else has read */
  const unread = new Set<number>();
  let order = 0;
  /** the last line opens a list, and how deep its own mark is */
  let opened = false;
  let openedDepth = 0;
  let t = 0;
  for (let index = 0; index < paragraphs.lines.length; index++) {
    const line = paragraphs.lines[index];
    if (line === undefined || line.start < start || line.end > end || line.end - line.start < SHORTEST) continue;
    const head = text.slice(line.start, Math.min(line.end, line.start + 48));
    if (head.trim() === "") continue;
    articles.follow(head);
    const mark = headingDepth(text, line);
    const reported = reports(line, mark);
    if (inside(line, mark)) continue;
    // 第五条 某局负责…：（一）…；（二）…: the items below a duty part it from no other; （二）某部门负责… is none of （一）某局职责：
    opened &&= BELOW.test(head) && (openedDepth === 0 || mark !== openedDepth);
    // 五、职责 / （一）领导小组 / 领导小组负责…。 / （二）成员单位 / …: a heading below one of duties parts no two of a list
    if (!opened && !(sections.open && isHeading(text, line))) order++;
    while (t < taken.length && (taken[t]?.end ?? 0) <= line.start) t++;
    const before = sections.open;
    const depth = sections.follow(line, head, mark);
    // a heading that opens or ends a section ends the list above it, but for one that is the next unit's: 第九条 某部门职责
    const ends = before !== sections.open && isHeading(text, line) && !(inArticles && CHAPTER.test(head));
    if (ends && headingDuty(paragraphs, index, sections.open) === null) list.end();
    if (isRead(text, taken[t], line)) continue;
    if (!reported && !inArticles && !minutes) unread.add(index);
    const work = workDuty(text, line, index);
    const listed = work === null ? colonDuties(text, line, index) : [];
    const one =
      work ??
      headingDuty(paragraphs, index, sections.open) ??
      (listed.length > 0
        ? null
        : (colonDuty(text, line, index, sections.open) ??
          itemDuty(text, line, index, taken, paragraphs.lines[index - 1])));
    const first = one === null ? null : placed(one);
    if (first?.kind !== "heading") sections.endAnnex(depth);
    const paragraph = {
      line,
      index,
      head,
      opens: depth > 0 ? behindName(text, line) : line.start,
      order,
      depth,
      section: sections.open,
      inRow: rows.has(index),
      settled: minutes && isSettled(text, line, depth),
    };
    const around = { text, taken, placed, inArticles, minutes, reported, sectionDepth: sections.depth, list };
    const opening = first === null ? listed : [...listed, first];
    const told = opening.length > 0 ? opening : sentenceDuties(paragraph, around);
    if (told.length === 0) continue;
    const own = isBelowGroup(text, paragraphs.lines, index) ? told.filter(hasTask) : told;
    if (own.length === 0) continue;
    // what stands in numbers below a heading of duties is told of the unit that the heading names
    if (opened && first === null && BELOW.test(head) && list.isHeaded) continue;
    if (own.length === 1 && own[0]?.kind === "verb" && own[0].units[0]?.name === list.headedBy) continue;
    if (!opened && /[:：]\s*$/.test(text.slice(line.start, line.end)))
      [opened, openedDepth] = [true, ARTICLE.test(head) ? 0 : mark];
    list.take(own, first, paragraph, first?.kind === "colon" ? dutiesBehind(first, paragraph, around) : []);
  }
  list.end();
  return draftsOf(text, withClosedItems(paragraphs, unread, taken, withClausesBehind(text, list.found)));
}

/** what parts the cells of a row */
const CELLS = /\t|[ \u3000]{2}|[|｜]/;

/** a paragraph whose beginning another finder has read, as part of more than a few words, or a row of whose cells it has read one */
const isRead = (text: string, taken: Span | undefined, line: Span): boolean =>
  taken !== undefined &&
  taken.start < line.end &&
  line.end - line.start < 4000 &&
  (taken.start <= line.start
    ? taken.end - taken.start > 20
    : CELLS.test(text.slice(line.start, taken.start).trimStart()));

/** 医疗组 / 某局牵头，某局参加: the line above names a group, so that who leads and who helps sit in it */
const isBelowGroup = (text: string, lines: readonly Span[], index: number): boolean =>
  /组[。：:]?\s*$/.test(text.slice(Math.max(0, (lines[index - 1]?.end ?? 0) - 4), lines[index - 1]?.end ?? 0));

/** says what is to be done */
const hasTask = ({ task }: Duty): boolean => task.end - task.start > 1;
