/** Labelled lines outside brackets: 牵头单位：… / 责任单位：… / 完成时限：…, alone, in pairs, or at the end of a paragraph. */
import type { Span } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Convention } from "./conventions.ts";
import type { Draft } from "./fact.ts";
import { overlaps } from "./refine.ts";
import { headingBehind, taskRegion } from "./region.ts";
import { LABEL, seekLabel, spaced } from "./role-labels.ts";
import { mentionsOf, plausible, readRoles } from "./roles.ts";
import { BULLETS, firstClause, headingDepth, lineIndexAt } from "./task.ts";
import { deadlineIn, isStep, timeClauseIn } from "./time.ts";
import { unitKind } from "./unit-kind.ts";

const FURTHER = new RegExp(
  `^[\\s*【${BULLETS}]*${spaced(/(?:\d{1,2}[.、])?(?:(?:责任|分管|主管|主要|牵头|包保|配合|市|县|区)*(?:领导|责任人|联系人|联络员|负责人)|(?:计划|预计|拟|起止|要求)?(?:完成|办结|整改|推进|竣工|开工|实施|启动)?(?:时限|时间|期限|时间节点|时序|进度|工期|频次)(?:要求|安排|节点)?|(?:督办|督导|监督|考核|验收)(?:单位|部门))\*{0,2}[:：】]/.source)}|^[\\s\\u3000]*(?:完成|办结|整改)(?:时限|时间|期限)[ \\t\\u3000]{1,6}(?=\\S)`,
);

/** 责任领导：徐某某，责任单位：… */
const PERSON_BEFORE = /(?:领导|责任人|负责人|联系人)[:：][^，,。；;：:]{2,10}[，,]\s*$/;
/** 整改时限：2022年底前，责任单位：… */
const TIME_LABEL_BEFORE = /(?:时限|时间|期限)[:：][^，,。；;：:]{2,20}[，,]\s*$/;
const SAYS_HOW = /^[\s\u3000]*(?:整改|工作|办理|推进|目标|具体)(?:要求|措施|目标|标准|任务)[:：]/;
/** 要求：在5月20日前清理到位 */
const ASKS = /^[\s\u3000]*(?:工作|整改|具体|完成|办理|目标)?(?:要求|目标)[:：]/;

const LABEL_LINE = new RegExp(`^[\\s*（(\\d.、${BULLETS}]*${LABEL.source}`);
const LABEL_BEHIND = new RegExp(`^[\\s\\u3000]*(?:${LABEL.source}|${FURTHER.source.slice(1)})`);

/** A label's word alone, without marks and blanks round it. */
const wordOf = (label: string): string => label.replace(/[^\u4e00-\u9fa5]+/g, "");

/** Where the value that begins at `from` ends: the line, and further lines while the list goes on. */
function valueEnd(context: DocumentContext, from: number, end: number): number {
  const { text } = context.source;
  const { lines } = context;
  let index = lineIndexAt(lines, from);
  let stop = Math.min(lines[index]?.end ?? from, end);
  const firstValue = text.slice(from, stop).trim();
  for (let steps = 0; steps < 4; steps++) {
    const next = lines[index + 1];
    if (next === undefined || next.start >= end) break;
    const tail = text.slice(Math.max(from, stop - 4), stop).trimEnd();
    const below = lines[index + 2];
    const alone =
      isUnit(text, next) &&
      (firstValue === "" ||
        // one name below the other; a name over a date signs the document
        (unitKind(firstValue) === "body" && (below === undefined || !DAY.test(text.slice(below.start, below.end)))));
    const wanting =
      /[、，,和及]$/.test(tail) ||
      (steps === 0 && firstValue === "") ||
      alone ||
      breaksName(text, { start: Math.max(from, lines[index]?.start ?? from), end: stop }, next);
    if (!wanting || next.end - next.start > 400) break;
    index++;
    stop = Math.min(next.end, end);
  }
  return stop;
}

/** a line that the width of a page broke is no shorter */
const FULL = 20;

/** …，装备制造产业 / 园区管委会: whether the width of the page broke the last name of a list, which the next line ends. */
function breaksName(text: string, value: Span, next: Span): boolean {
  if (value.end - value.start < FULL) return false;
  const last = /[^、，,；;：:\s]+$/.exec(text.slice(value.start, value.end))?.[0] ?? "";
  const rest = /^[^、，,；;：:。\s]+/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? "";
  if (last === "" || rest === "" || /^[省市县区州旗各]/.test(rest)) return false;
  return unitKind(last) === "other" && unitKind(last + rest) === "body" && last.length + rest.length <= 24;
}

/** 4.用好债券　　县财政局、县发展改革局: an item of its own, and no name that goes on */
const OWN_ITEM = /^\s*\d{1,2}[.．、].*[、，,\u3000]|\S[ \t\u3000]{2,}\S/;

/** a line that is the name of one who acts and nothing else */
const isUnit = (text: string, line: Span): boolean =>
  line.end - line.start < 40 &&
  /^(?:body|collective)$/.test(unitKind(text.slice(line.start, line.end).trim())) &&
  !OWN_ITEM.test(text.slice(line.start, line.end));

/** 责任：林业部门要…；交通部门要…: what several are told, and no list of names */
const TELLS_SEVERAL =
  /(?:部门|[局委办厅院])(?:要|应当)(?!求)[^。；;]{2,80}[。；;][^。；;]{2,40}(?:部门|[局委办厅院])(?:要|应当)(?!求)/;

const DAY = /^\s*(?:\d{4}\s*年|[二一][〇○零九])|^\s*$/;

/** @param taken stretches that other finders have read already, in order */
export function findLabels(
  context: DocumentContext,
  start: number,
  end: number,
  convention: Convention,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  const drafts: Draft[] = [];
  let previousEnd = start;
  const upTo = text.slice(0, end);
  let from = start;
  for (;;) {
    const m = seekLabel(upTo, from);
    if (m === null) break;
    from = m.index + m[0].length;
    const at = m.index;
    if (at < previousEnd || overlaps(taken, at, at + 1)) continue;
    const line = context.lines[lineIndexAt(context.lines, at)];
    if (line === undefined) continue;
    const before = text.slice(Math.max(line.start, at - 6), at);
    // at the head of a line (a mark or a bracket may stand before it), behind a full stop, or in a bracket that is never closed
    if (
      !m[0].startsWith("【") &&
      !(/[为是有]$/.test(m[0]) && /[，,]\s*$/.test(before)) &&
      !PERSON_BEFORE.test(text.slice(Math.max(line.start, at - 24), at)) &&
      !TIME_LABEL_BEFORE.test(text.slice(Math.max(line.start, at - 32), at)) &&
      !/^[\s\u3000（(\d一二三四五六七八九十.、·•●○■□◆◇▲△▪▶►➢★☆※◎√✓①-⑳|*-]*$/.test(before) &&
      !/(?:[。；;！）)】〕\s\u3000（(【〔[]|[—－–-]{2})$/.test(before)
    )
      continue;
    // a run of labelled lines is one assignment
    let stop = valueEnd(context, at + m[0].length, end);
    if (TELLS_SEVERAL.test(text.slice(at + m[0].length, Math.min(stop, at + 240)))) continue;
    const bracket = /[【〔[]\s*$/.test(before);
    const told = new Set([wordOf(m[0])]);
    // a line that dates the task or names a person is no part of the next task
    let runEnd = 0;
    let asked: string | null = null;
    for (
      let index = lineIndexAt(context.lines, Math.max(at, stop - 1)) + 1, blanks = 0;
      index < context.lines.length;
      index++
    ) {
      const next = context.lines[index];
      if (next === undefined || next.start >= end) break;
      const head = text.slice(next.start, Math.min(next.end, next.start + 24));
      if (head.trim() === "" && next.end - next.start < 24) {
        if (++blanks > 1) break;
        continue;
      }
      const label = LABEL_LINE.exec(head);
      const further = label === null ? FURTHER.exec(head) : null;
      const late = label === null && further === null ? timeBehindMeasures(context, index, end) : null;
      if (late !== null) {
        asked = late.deadline;
        runEnd = late.end;
        break;
      }
      if (label === null && further === null) {
        // 整改要求：… between the units and the date
        const below = context.lines[index + 1];
        asked ??= ASKS.test(head) ? deadlineIn(text, next.start, next.end, "duty") : null;
        if (asked !== null) runEnd = next.end;
        if (
          asked !== null ||
          !SAYS_HOW.test(head) ||
          below === undefined ||
          !FURTHER.test(text.slice(below.start, below.end))
        )
          break;
        runEnd = next.end;
        stop = next.end;
        continue;
      }
      // the same role again: the next task's line
      if (label !== null && told.has(wordOf(label[0]))) break;
      if (label !== null) told.add(wordOf(label[0]));
      else runEnd = next.end;
      blanks = 0;
      stop = valueEnd(context, next.start + ((label ?? further)?.[0].length ?? 0), end);
      index = lineIndexAt(context.lines, Math.max(next.start, stop - 1));
    }
    const heading = headingBehind(text, at, Math.min(stop, at + 1500));
    const limit = heading?.start ?? Math.min(stop, at + 1500);
    const reading = readRoles(text, at, sentenceEnd(text, at, limit), "responsible", convention);
    const mentions = mentionsOf(reading.groups, plausible);
    if (mentions.length === 0) continue;
    // 23.建设展馆。牵头单位：…: what its own line names is no task of the labels above
    const alone = !/[\u4e00-\u9fa5]{2}/.test(text.slice(line.start, at));
    const above = alone ? furtherAbove(context, at, previousEnd) : { start: at, deadline: null };
    const region = taskRegion(context, above.start, previousEnd);
    const last = mentions.reduce((n, unit) => Math.max(n, unit.end), at);
    const box = boxBelow(context, region, last);
    const deadline =
      box?.deadline ??
      (reading.deadline === null
        ? (timeClauseIn(text.slice(at, limit), isStep) ??
          asked ??
          above.deadline ??
          TIME_BEFORE.exec(text.slice(Math.max(region.start, at - 80), at))?.[1] ??
          deadlineIn(text, region.start, at, "task"))
        : text.slice(reading.deadline.start, reading.deadline.end));
    drafts.push({
      rule: bracket ? "assignments/bracket-label" : "assignments/label-line",
      form: "label",
      evidence: { start: at, end: last },
      task: box?.task ?? firstClause(text, region.start, region.end),
      units: mentions,
      deadline,
      parts: [{ name: "label before the units", value: 0.66 }],
    });
    // what was read is not read again, though a name that came twice is told once
    const read = reading.groups.flatMap((group) => [...group.units, ...group.cooperating]);
    previousEnd = read.reduce((n, unit) => Math.max(n, unit.end), Math.max(last, at + m[0].length));
    previousEnd = Math.max(previousEnd, runEnd, box?.end ?? 0, heading?.end ?? 0);
    from = previousEnd;
  }
  return drafts;
}

/** 时间：9月20日；承办单位：… */
const TIME_BEFORE = /(?:时间|时限|期限)[:：]\s*([^；;。，,：:\n]{2,24})[；;。，,][^\n]*$/;
/** lines of goals and measures between the units and by when, at most */
const MEASURES = 16;

/** 责任单位：… / 整改目标：… / 整改措施：1.…2.… / 整改时限：…: by when, behind how; null where no goals or measures stand between or another task begins before. */
function timeBehindMeasures(
  { lines, source: { text } }: DocumentContext,
  index: number,
  end: number,
): { readonly deadline: string; readonly end: number } | null {
  const first = lines[index];
  if (first === undefined || !SAYS_HOW.test(text.slice(first.start, Math.min(first.end, first.start + 12))))
    return null;
  for (const line of lines.slice(index + 1, index + MEASURES)) {
    if (line.start >= end) return null;
    const words = text.slice(line.start, Math.min(line.end, line.start + 80));
    const deadline = FURTHER.test(words) ? timeOfLabel(words) : null;
    if (deadline !== null) return { deadline, end: line.end };
    const depth = headingDepth(text, line);
    if (LABEL_LINE.test(words) || depth === 1 || depth === 2) return null;
  }
  return null;
}

/** the label opens its line, and what it follows is the task of no box */
const BOX = /(?:^|\n)[\s\u3000]*(?:责任|牵头|承办|主办)(?:单位|部门)[:：][^\n]*$/;
const TASK_LABEL = /^[\s\u3000]*(?:工作|重点|主要|具体|目标)*(?:任务|事项|内容)[:：](?=[^\n]*[\u4e00-\u9fa5])/;

/** lines of a box below its task, at most */
const BOX_LINES = 12;

/** 责任单位：某局 / 工作任务：… / 完成时限：…: the task and by when, where the label opens a box that tells them below; null where it does not. */
function boxBelow(
  { lines, source: { text } }: DocumentContext,
  region: Span,
  last: number,
): { readonly task: Span; readonly deadline: string | null; readonly end: number } | null {
  const index = lineIndexAt(lines, last) + 1;
  const below = lines[index];
  const label =
    below === undefined ? null : TASK_LABEL.exec(text.slice(below.start, Math.min(below.end, below.start + 24)));
  // the first of such boxes may stand under the title of its section
  if (label === null || below === undefined || !BOX.test(text.slice(region.start, last))) return null;
  const task = firstClause(text, below.start + label[0].length, below.end);
  for (const line of lines.slice(index + 1, index + BOX_LINES)) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (LABEL_LINE.test(words) || TASK_LABEL.test(words)) break;
    const deadline = FURTHER.test(words) ? timeOfLabel(words) : null;
    if (deadline !== null) return { task, deadline, end: line.end };
  }
  return { task, deadline: null, end: below.end };
}

const TIME_LABEL = /^[^：:】]*(?:时限|时间|期限|节点|时序|进度)(?:[^：:】]*[:：】]\s*|[ \t\u3000]+)(\S.*)$/;

/** The value of a line that dates a task; null where it says something else. */
const timeOfLabel = (words: string): string | null => TIME_LABEL.exec(words)?.[1]?.replace(/[。；;\s]+$/, "") ?? null;

/** Labelled lines that bring no units, above the label at `at`: where the first of them begins, and by when one of them says. */
function furtherAbove(
  { lines, source: { text } }: DocumentContext,
  at: number,
  after: number,
): { readonly start: number; readonly deadline: string | null } {
  let start = at;
  let deadline: string | null = null;
  for (let index = lineIndexAt(lines, at) - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.start < after || line.end - line.start > 80) break;
    const words = text.slice(line.start, line.end);
    if (words.trim() === "") continue;
    if (!FURTHER.test(words)) break;
    start = line.start;
    deadline = timeOfLabel(words) ?? deadline;
  }
  return { start, deadline };
}

/** The value ends with its sentence where more text follows in the line. */
function sentenceEnd(text: string, start: number, limit: number): number {
  const upTo = text.slice(0, limit);
  for (let at = upTo.indexOf("。", start); at >= 0; at = upTo.indexOf("。", at + 1)) {
    const rest = text.slice(at + 1, Math.min(limit, at + 40));
    if (rest.trim() === "" && at + 40 > limit) return limit;
    if (!LABEL_BEHIND.test(rest)) return at;
  }
  return limit;
}
