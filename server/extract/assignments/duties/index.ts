/** Lists of duties in prose: 某局：负责…; 某局负责…；某局负责…; 某事由某局负责; a heading that names the unit. */
import type { Span, UnitMention } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import type { Draft } from "../fact.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { overlaps } from "../refine.ts";
import { headingDepth, mayMark } from "../task.ts";
import { deadlineIn, isStep, isTime, timeClauseIn } from "../time.ts";
import { unitKind } from "../unit-kind.ts";
import { colonDuties, colonDuty, headingDuty } from "./colon.ts";
import { type Duty, nameOfItem } from "./duty.ts";
import { itemDuty } from "./item.ts";
import { accepted, formsOf, goesOnWith, inItems, isShared, stretchesOf, underMarks } from "./lists.ts";
import { isOfMeeting, settledDuty } from "./minutes.ts";
import { sentenceDuty, sentences } from "./sentence.ts";
import { besideDuty, datedDuty, itemOfListDuty, paragraphDuty, seriesDuties, withClausesBehind } from "./series.ts";

const ITEM = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、/;
const ARTICLE = /^[\s\u3000]*第[一二三四五六七八九十百零〇\d]{1,5}条/;
const CHAPTER = /^[\s\u3000]*第[一二三四五六七八九十百零〇\d]{1,5}[章节]/;
/** 第一章 总则, 第二章 职责分工 */
const GENERAL = /总则|职责|分工|(?<!法律)责任|组织|机构|体制|领导/;
const BELOW = /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．])/;
/** the title of a list of duties, without a mark: 附件：任务分工 */
const ANNEX = /^[^。，；]*(?:(?:任务|职责|责任|工作)分工(?:表|方案|清单)?|(?:职责|责任)清单)[\s\u3000]*$/;
/** the heading of a part that reports: what an office is said to have built or checked there it is not told to do */
const WAS_DONE =
  /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*(?:(?:基本|总体)情况|(?:工作|任务)?(?:开展|进展|推进|落实|完成)情况|(?:主要|工作)?(?:做法|成效)(?:[和及与、]成效)?|取得的?(?:主要)?(?:成效|成绩)|存在的?(?:主要|突出)?(?:问题|不足)(?:[和及与、]不足)?|工作回顾|考[核评]结果|(?:出台|制定|起草|修订)(?:的)?背景)[\s\u3000]*$/;
/** whether a line is a heading that ends the part under one of that depth */
const closesPart = (text: string, line: Span, depth: number): boolean => {
  const own = headingDepth(text, line);
  return own > 0 && own <= depth;
};
/** says that the offices of a unit follow */
const OFFICES = /内设(?:机构|科室|处室|部门|股室)(?:[：:]|及|和|职责|主要|与|的)*[^，。]{0,8}\s*$/;
const SECTION = /职责|分工|责任|任务分解/;

/** The depth of a heading by its mark; of 2.2 and 2.2.1 the latter is the deeper. 0 where no mark stands. */
function levelOf(text: string, line: Span): number {
  const depth = headingDepth(text, line);
  if (depth !== 3) return depth;
  const mark = /^\s*\d{1,3}((?:[.．]\d{1,2})*)/.exec(text.slice(line.start, line.start + 16))?.[1] ?? "";
  return depth + 0.2 * mark.split(/[.．]/).length;
}

/** the level of 1. and 2. */
const PLAIN = 3.2;

/** The duty under the name of its item, where a sentence of its own gives one. */
function ofItem(text: string, line: Span, duty: Duty): Duty {
  const stop = text.slice(line.start, duty.evidence.start).indexOf("。") + 1;
  const name = stop > 0 ? nameOfItem(text, line.start, line.start + stop) : null;
  return name === null ? duty : { ...duty, task: name };
}

/** 县财政局要…: who is told has a name */
const isTold = ({ kind, named, units }: Duty): boolean =>
  kind === "verb" && named && units.every(({ name }) => unitKind(name) === "body");

/** so many charges make a paragraph a list of them */
const CHARGES = 3;
/** sentences of one line that are looked at */
const MOST = 400;
/** @param taken stretches that other finders have read, in order */
export function findDuties(
  context: DocumentContext,
  start: number,
  end: number,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  const found: Duty[] = [];
  let section = false;
  let sectionDepth = 0;
  let items = 0;
  let run: Duty[] = [];
  let runHeading = false;
  let runItems = false;
  let runMarked = false;
  let runLoose = false;
  let lastFull = -9;
  let lastDepth = 0;
  let order = 0;
  let inside = -1;
  let reports = -1;
  let opened = false;
  let t = 0;
  /** taken already, and still the beginning of what may go on in the next items */
  const given = new Set<Duty>();
  const flush = (): void => {
    const list = accepted(run, runHeading, runMarked, runLoose);
    found.push(
      ...(list.length > 0 ? list : run.filter((duty) => isShared(text, duty))).filter((duty) => !given.has(duty)),
    );
    run = [];
  };
  const paragraphs = { ...context, lines: paragraphsOf(context) };
  const articles =
    paragraphs.lines.filter(
      (line) => mayMark(text, line.start) && ARTICLE.test(text.slice(line.start, line.start + 16)),
    ).length >= 3;
  const minutes = isOfMeeting(context);
  let article = 0;
  let chapter = 0;
  let general = false;
  const placed = (duty: Duty): Duty => (articles && article > 0 ? { ...duty, article, chapter, general } : duty);
  for (let index = 0; index < paragraphs.lines.length; index++) {
    const line = paragraphs.lines[index];
    if (line === undefined || line.start < start || line.end > end || line.end - line.start < 4) continue;
    const head = text.slice(line.start, Math.min(line.end, line.start + 48));
    if (head.trim() === "") continue;
    if (articles) {
      if (ARTICLE.test(head)) article++;
      else if (CHAPTER.test(head)) {
        chapter++;
        general = GENERAL.test(head.replace(/\s+/g, ""));
      }
    }
    // 一、基本情况: what was done
    if (reports >= 0 && closesPart(text, line, reports)) reports = -1;
    if (reports < 0 && line.end - line.start < 30 && WAS_DONE.test(text.slice(line.start, line.end)))
      reports = headingDepth(text, line);
    // 本局设下列内设机构：办公室。负责…: offices inside one unit are no units
    if (inside < 0 && line.end - line.start < 60 && OFFICES.test(text.slice(line.start, line.end)))
      inside = ARTICLE.test(head) ? 2 : headingDepth(text, line);
    else if (inside >= 0) {
      const own = headingDepth(text, line);
      if (own > 0 && (own <= inside || (own === 1 && inside === 0) || ARTICLE.test(head))) inside = -1;
    }
    if (inside >= 0) continue;
    // 第五条 某局负责…：（一）…；（二）…: the items below a duty part it from no other
    opened &&= BELOW.test(head);
    if (!opened) order++;
    while (t < taken.length && (taken[t]?.end ?? 0) <= line.start) t++;
    const covered = taken[t];
    const level = levelOf(text, line);
    // 2.2 成员单位职责 / 1.某局 / 2.某局: the items of a list below a heading in dotted numbers begin anew
    const figure = level === PLAIN && sectionDepth > PLAIN ? Number.parseInt(head.trim(), 10) : 0;
    const nested: boolean = section && figure > 0 && figure === items + 1;
    if (nested) items = figure;
    const depth: number = nested ? 3.9 : level;
    if (depth > 0) {
      // a sentence under a small mark is an item, no heading: （6）各成员单位按照职责分工…
      const sentence = /[。；;]\s*$/.test(text.slice(Math.max(line.start, line.end - 4), line.end));
      const opens =
        (depth < 3 || (line.end - line.start < 30 && !sentence)) && SECTION.test(head.split("。")[0] ?? head);
      if (opens || depth <= sectionDepth || !section) {
        section = opens;
        sectionDepth = depth;
        items = 0;
      }
    } else if (line.end - line.start < 30 && ANNEX.test(head)) {
      section = true;
      sectionDepth = 0;
    }
    if (
      covered !== undefined &&
      covered.start < line.end &&
      covered.end - covered.start > 20 &&
      line.end - line.start < 4000 &&
      covered.start <= line.start
    )
      continue;
    const listed = colonDuties(text, line, index);
    const own: Duty[] = [...listed];
    const one =
      headingDuty(paragraphs, index, section) ??
      (listed.length > 0 ? null : (colonDuty(text, line, index, section) ?? itemDuty(text, line, index, taken)));
    const first = one === null ? null : placed(one);
    if (depth === 1 && sectionDepth < 1 && first?.kind !== "heading") section = false;
    if (first !== null) own.push(first);
    else if (listed.length === 0) {
      const beside: Duty[] = [];
      for (const span of sentences(text, line)) {
        if (own.length > MOST) break;
        const duty =
          sentenceDuty(text, line.start, span.start, span.end, index, articles) ??
          (minutes ? settledDuty(text, span.start, span.end, index) : null);
        if (duty !== null && !overlaps(taken, duty.evidence.start, duty.evidence.end)) own.push(placed(duty));
        else if (duty === null) beside.push(...besideDuty(text, span, index, line));
      }
      // A负责…；B负责…；C每天通报…；D负责…: in a paragraph of charges whatever else an office is said to do
      const charges = own.filter((duty) => duty.strong && duty.named).length;
      if (charges >= CHARGES && charges >= beside.length && beside.length > 0) {
        own.push(...beside.map(placed));
        own.sort((a, b) => a.evidence.start - b.evidence.start);
      }
      // 一、整治校园周边。清理…，由某局牵头，某局配合。: the only duty of an item is that of the item
      const only = own[0];
      if (own.length === 1 && only?.kind === "by" && !only.told) own[0] = ofItem(text, line, only);
      const series = reports < 0 ? seriesDuties(text, line, index) : [];
      if (series.length > own.length) own.splice(0, own.length, ...series.map(placed));
      const below = run.at(-1)?.kind === "heading";
      if (own.length === 0 && runItems && ITEM.test(head) && run.length > 0 && order === lastFull + 1) {
        const item = itemOfListDuty(text, line, index);
        if (item !== null) own.push(placed(item));
      }
      if (own.length === 0 && reports < 0) {
        const dated = datedDuty(text, line, index);
        if (dated !== null && !overlaps(taken, dated.evidence.start, dated.evidence.end)) own.push(placed(dated));
      }
      const goesOn = run.length >= 3 && order === lastFull + 1 && depth === 0 && lastDepth === 0;
      const told =
        (section || goesOn) &&
        (depth === 0 || goesOn || depth > Math.max(1, sectionDepth)) &&
        own.length === 0 &&
        !below
          ? paragraphDuty(text, line, index)
          : null;
      if (told !== null) own.push(told);
    }
    const opens = own[0];
    if (opens === undefined) continue;
    // what stands in numbers below a heading of duties is told of the unit that the heading names
    if (opened && first === null && BELOW.test(head) && run.at(-1)?.kind === "heading") continue;
    opened ||= /[:：]\s*$/.test(text.slice(line.start, line.end));
    const last = run.at(-1);
    const item = ITEM.test(head);
    const nextItem = item && runItems && order === lastFull + 1 && last !== undefined && inItems(last, opens);
    const leading = opens.evidence.start - line.start < 24;
    if ((leading && first === null && own.length === 1) || first !== null) {
      // paragraphs that each begin with their unit
      const gap = first?.kind === "heading" ? 12 : first === null ? 2 : 3;
      const marked = section && depth > 1 && depth === lastDepth && order === lastFull + 1 && underMarks(last, opens);
      if (!(goesOnWith(last, opens) || nextItem || marked) || order - lastFull > gap) flush();
      if (run.length === 0) runHeading = section;
      runItems = item && (run.length === 0 || runItems);
      runLoose = run.length > 0 && (runLoose || order !== lastFull + 1);
      runMarked = BELOW.test(head) && (run.length === 0 || (runMarked && order === lastFull + 1));
      run.push(opens);
      lastFull = order;
      lastDepth = depth;
    } else if (ARTICLE.test(head) && own.length >= 2) {
      // consecutive articles: one of them may hold the duties of several units
      if (!goesOnWith(run.at(-1), opens) || order - lastFull > 2) {
        flush();
        runHeading = section;
      }
      for (const duty of own) if (run.length === 0 || goesOnWith(run.at(-1), duty)) run.push(duty);
      lastFull = order;
    } else if (own.length >= 2) {
      const told = stretchesOf(own, line)
        .flatMap(formsOf)
        .flatMap((duties) => accepted(duties, section));
      const list = [...told, ...own.filter((duty) => !told.includes(duty) && isShared(text, duty))];
      // a short line that holds two duties stands in a list of such lines; a paragraph is a list by itself or none
      const short = leading && line.end - line.start <= 60 && goesOnWith(last, opens) && order - lastFull <= 2;
      // 一要抓好资金。某局要…，某局要…。 二要抓好施工。某局要…: what neither line is, they may be together
      const half = leading && list.length === 0 && own.every(isTold);
      const goesOn = nextItem || short || (half && goesOnWith(last, opens) && order === lastFull + 1);
      if (!goesOn) flush();
      if (half && !goesOn) {
        run = [...own];
        runHeading = section;
        runItems = item;
        runMarked = false;
        runLoose = false;
        lastFull = order;
      } else if (list.length > 0 || !goesOn) {
        found.push(...list);
        // 二、某局负责…，某局负责…。 三、某局负责…
        if (!goesOn && item && list.length > 0) {
          for (const duty of list) given.add(duty);
          run = [...list];
          runHeading = section;
          runItems = true;
          runMarked = false;
          runLoose = false;
          lastFull = order;
        }
      } else run.push(...own.filter((duty) => nextItem || goesOnWith(run.at(-1), duty)));
      if (goesOn) lastFull = order;
    }
  }
  flush();
  return [...withClausesBehind(text, found)]
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((duty) => ({
      rule: `assignments/duty-${duty.kind}`,
      form: "prose",
      evidence: duty.evidence,
      task: duty.task,
      units: unique(duty.units),
      deadline:
        duty.deadline ??
        timeClauseIn(sentenceOf(text, duty)) ??
        (duty.kind === "by" ? timeClauseIn(behind(text, duty), isStep) : null) ??
        timeBehind(text, duty) ??
        deadlineIn(
          text,
          duty.task.start,
          duty.kind === "heading" ? endOfLine(text, duty.task.end) : Math.min(duty.task.end + 60, duty.evidence.end),
          "duty",
        ),
      parts: [{ name: `list of duties, ${duty.kind}`, value: duty.strong ? 0.6 : 0.48 }],
    }));
}

/** at most 60 characters on */
function endOfLine(text: string, from: number): number {
  const length = text.slice(from, from + 60).indexOf("\n");
  return from + (length < 0 ? 60 : length);
}

/** 某局负责建立档案。9月底前完成。: by when, where that is all the next sentence says */
function timeBehind(text: string, { evidence }: Duty): string | null {
  const words = text.slice(evidence.end, evidence.end + 120);
  const stop = words.search(/[。\n]/);
  const next = /^。([^。；;，,\n]{3,24})。/.exec(words.slice(Math.max(0, stop)))?.[1];
  return next !== undefined && isTime(next) ? next : null;
}

/** The words of a duty to the end of its sentence: of 由某局负责，6月底前完成 the evidence ends before the date. */
function sentenceOf(text: string, { evidence }: Duty): string {
  const words = text.slice(evidence.start, evidence.end + 80);
  const stop = words.slice(evidence.end - evidence.start).search(/[。；;\n]/);
  return words.slice(0, evidence.end - evidence.start + Math.max(0, stop));
}

/** what its sentence says behind the words of a duty: 由某局主办，6月底前答复代表 */
const behind = (text: string, duty: Duty): string =>
  sentenceOf(text, duty).slice(duty.evidence.end - duty.evidence.start);

function unique(units: readonly UnitMention[]): readonly UnitMention[] {
  return units.filter(
    (unit, i) => unitKind(unit.name) !== undefined && units.findIndex((other) => other.name === unit.name) === i,
  );
}
