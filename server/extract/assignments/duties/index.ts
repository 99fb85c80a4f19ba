/** Lists of duties in prose: 某局：负责…; 某局负责…；某局负责…; 某事由某局负责; a heading that names the unit. */
import type { Span } from "../../../model/index.ts";
import type { DocumentContext } from "../../context.ts";
import type { Draft } from "../fact.ts";
import { paragraphsOf } from "../paragraphs.ts";
import { overlaps } from "../refine.ts";
import { headingDepth } from "../task.ts";
import { unitKind } from "../unit-kind.ts";
import { colonDuties, colonDuty, headingDuty } from "./colon.ts";
import { draftsOf } from "./drafts.ts";
import { type Duty, nameOfItem } from "./duty.ts";
import { itemDuty } from "./item.ts";
import { accepted, formsOf, goesOnWith, inItems, isShared, stretchesOf, underMarks } from "./lists.ts";
import { isOfMeeting, settledDuty } from "./minutes.ts";
import { ARTICLE, articlesOf, insideUnit, reporting, sectionsOf } from "./parts.ts";
import { sentenceDuty } from "./sentence.ts";
import { sentences } from "./sentences.ts";
import { besideDuty, datedDuty, itemOfListDuty, paragraphDuty, seriesDuties, withClausesBehind } from "./series.ts";

const ITEM = /^[\s\u3000]*[一二三四五六七八九十]{1,3}、/;
const BELOW = /^[\s\u3000]*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．])/;

/** The duty under the name of its item, where a sentence of its own gives one. */
function ofItem(text: string, line: Span, duty: Duty): Duty {
  const stop = text.slice(line.start, duty.evidence.start).indexOf("。") + 1;
  const name = stop > 0 ? nameOfItem(text, line.start, line.start + stop) : null;
  return name === null ? duty : { ...duty, task: name };
}

/** The heading in the line above a paragraph; null where none stands there. */
function headingOver(text: string, lines: readonly Span[], index: number): Span | null {
  const above = lines[index - 1];
  return above !== undefined && isHeading(text, above) ? above : null;
}

/** a short line behind a mark, and no sentence */
const isHeading = (text: string, line: Span): boolean =>
  line.end - line.start < 40 && headingDepth(text, line) > 0 && !/[。；;：:，,]/.test(text.slice(line.start, line.end));

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
  let run: Duty[] = [];
  let runHeading = false;
  let runItems = false;
  let runMarked = false;
  let runLoose = false;
  let lastFull = -9;
  let lastDepth = 0;
  let order = 0;
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
  const sections = sectionsOf(text);
  const reports = reporting(text);
  const inside = insideUnit(text);
  const articles = articlesOf(text, paragraphs.lines);
  const { placed } = articles;
  const minutes = isOfMeeting(context);
  for (let index = 0; index < paragraphs.lines.length; index++) {
    const line = paragraphs.lines[index];
    if (line === undefined || line.start < start || line.end > end || line.end - line.start < 4) continue;
    const head = text.slice(line.start, Math.min(line.end, line.start + 48));
    if (head.trim() === "") continue;
    articles.follow(head);
    const reported = reports(line);
    if (inside(line)) continue;
    // 第五条 某局负责…：（一）…；（二）…: the items below a duty part it from no other
    opened &&= BELOW.test(head);
    if (!opened) order++;
    while (t < taken.length && (taken[t]?.end ?? 0) <= line.start) t++;
    const covered = taken[t];
    const before = sections.open;
    const depth = sections.follow(line, head);
    // a heading that opens or ends a section ends the list above it
    if (before !== sections.open && isHeading(text, line)) flush();
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
    const opensList = sections.open;
    const one =
      headingDuty(paragraphs, index, opensList) ??
      (listed.length > 0
        ? null
        : (colonDuty(text, line, index, opensList) ??
          itemDuty(text, line, index, taken, headingOver(text, paragraphs.lines, index))));
    const first = one === null ? null : placed(one);
    if (first?.kind !== "heading") sections.endAnnex(depth);
    const section = sections.open;
    if (first !== null) own.push(first);
    else if (listed.length === 0) {
      const beside: Duty[] = [];
      for (const span of sentences(text, line)) {
        if (own.length > MOST) break;
        const duty =
          sentenceDuty(text, line.start, span.start, span.end, index, articles.inArticles) ??
          (minutes ? settledDuty(text, span.start, span.end, index) : null);
        if (duty !== null && !overlaps(taken, duty.evidence.start, duty.evidence.end)) own.push(placed(duty));
        else if (duty === null) beside.push(...besideDuty(text, span, index, line, section));
      }
      // A负责…；B负责…；C每天通报…；D负责…: in a paragraph of charges whatever else an office is said to do
      const charges = own.filter((duty) => duty.strong && duty.named).length;
      if (charges >= (section ? 2 : CHARGES) && charges >= beside.length && beside.length > 0) {
        own.push(...beside.map(placed));
        own.sort((a, b) => a.evidence.start - b.evidence.start);
      }
      // 一、整治校园周边。清理…，由某局牵头，某局配合。: the only duty of an item is that of the item
      const only = own[0];
      if (own.length === 1 && only?.kind === "by" && !only.told) own[0] = ofItem(text, line, only);
      const series = !reported ? seriesDuties(text, line, index) : [];
      if (series.length > own.length) own.splice(0, own.length, ...series.map(placed));
      const below = run.at(-1)?.kind === "heading";
      if (own.length === 0 && runItems && ITEM.test(head) && run.length > 0 && order === lastFull + 1) {
        const item = itemOfListDuty(text, line, index);
        if (item !== null) own.push(placed(item));
      }
      if (own.length === 0 && !reported) {
        const dated = datedDuty(text, line, index);
        if (dated !== null && !overlaps(taken, dated.evidence.start, dated.evidence.end)) own.push(placed(dated));
      }
      const goesOn = run.length >= 3 && order === lastFull + 1 && depth === 0 && lastDepth === 0;
      const told =
        (section || goesOn) &&
        (depth === 0 || goesOn || depth > Math.max(1, sections.depth)) &&
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
        if (!goesOn && (item || (section && depth === 0)) && list.length > 0) {
          for (const duty of list) given.add(duty);
          run = [...list];
          runHeading = section;
          runItems = item;
          runMarked = false;
          runLoose = false;
          lastFull = order;
        }
      } else run.push(...own.filter((duty) => nextItem || goesOnWith(run.at(-1), duty)));
      if (goesOn) lastFull = order;
    }
  }
  flush();
  return draftsOf(text, withClausesBehind(text, found));
}
