/** Brackets at the end of a task: （责任单位：…；配合单位：…）, （A牵头，B、C配合）, （A、B）. */
import type { Span } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { type Convention, conventionIn, NO_CONVENTION } from "./conventions.ts";
import type { Draft } from "./fact.ts";
import { taskRegion } from "./region.ts";
import { LABEL } from "./role-labels.ts";
import { mentionsOf, plausible, type RoleReading, readRoles } from "./roles.ts";
import { firstClause, type Heading, headingDepth, headingsAbove, headingsOf, lineIndexAt, markLength } from "./task.ts";
import { deadlineIn, isStep, isTime, timeClauseIn } from "./time.ts";
import { isNamed, splitUnits, type Unit } from "./units.ts";

/** a longer stretch in brackets is no list of units */
const LONGEST = 1200;
const BRACKET = /[（(〔【[［）)〕】\]］]/g;

export interface Bracket extends Span {
  /** without the brackets */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** Every pair of brackets at most three deep; of whatever shape, since shapes are mixed up in scans. Linear. */
function bracketsIn(text: string, start: number, end: number): readonly Bracket[] {
  const found: Bracket[] = [];
  let stack: number[] = [];
  // a search past the stretch would cost the whole file for every document
  const upTo = text.slice(0, end);
  BRACKET.lastIndex = start;
  while (BRACKET.test(upTo)) {
    const at = BRACKET.lastIndex - 1;
    const bottom = stack[0];
    if (bottom !== undefined && at - bottom > LONGEST) stack = stack.filter((open) => at - open <= LONGEST);
    if ("（(〔【[［".includes(text.charAt(at))) {
      if (stack.length < 64) stack.push(at);
      continue;
    }
    const open = stack.pop();
    if (open !== undefined && stack.length < 3 && at - open > 3)
      found.push({ start: open, end: at + 1, innerStart: open + 1, innerEnd: at });
  }
  return found;
}

const LABEL_START = new RegExp(`^[\\s\\u3000]*(?:其中[:：])?${LABEL.source}`);
const ROLE_WORD = /牵头|负责|配合|主办|承办|协办|参与|参加|落实|会同|分工|协助/;
/** a name, or by when and then a name: 2021年底前完成，某局牵头 */
const OPENS_ROLES = /^[\s由]*(?:[\u4e00-\u9fa5]|(?:20)?\d{2}年|\d{1,2}月)/;
const UNLIKELY = /解释|以下简称|简称|公开|详见|见附件|附件|不含|例如|包括|电话|http|www/;

/** 5月底见效并持续推进，牵头单位：…: characters of what is said of the task before the label; 0 where the label opens the bracket or none does */
function beforeLabel(inner: string): number {
  const said = /^(?:[^，,；;：:]{2,30}[，,；;]){1,2}[\s\u3000]*/.exec(inner)?.[0] ?? "";
  return said !== "" && !ROLE_WORD.test(said) && LABEL_START.test(inner.slice(said.length)) ? said.length : 0;
}

function allUnits(reading: RoleReading): readonly Unit[] {
  return reading.groups.flatMap((group) => [...group.units, ...group.cooperating]);
}

/** what stands after the bracket: the end of the paragraph or of a sentence, or the next bracket */
function closesTask(text: string, bracket: Bracket): boolean {
  return (
    /^[\s\u3000]*(?:$|[\n。；;（(〔【|]|[一二三四五六七八九十\d]{1,3}[、.．)）])/.test(
      text.slice(bracket.end, bracket.end + 8),
    ) || /^\s/.test(text.charAt(bracket.end))
  );
}

/** units and nothing else, none of which explains the name before it */
function namesUnits(text: string, bracket: Bracket | undefined): boolean {
  if (bracket === undefined || bracket.innerEnd - bracket.innerStart > 80) return false;
  const units = splitUnits(text, bracket.innerStart, bracket.innerEnd);
  return units.length > 0 && units.every(isNamed) && !isGloss(text, bracket.start, units);
}

/** 建成充电桩百个（市发展改革委），布局换电站两座（市经信局），…: one of several clauses of a line that each end in their units. */
function closesClause(text: string, bracket: Bracket, beside: readonly (Bracket | undefined)[]): boolean {
  if (!/[，,]/.test(text.charAt(bracket.end)) || !namesUnits(text, bracket)) return false;
  return beside.some((other) => {
    if (other === undefined || !namesUnits(text, other)) return false;
    const between = text.slice(Math.min(other.end, bracket.end), Math.max(other.start, bracket.start));
    return between.length < 200 && !between.includes("\n") && /^[，,；;。][^，,；;。]{4,}/.test(between);
  });
}

/** 建成一期（某局牵头，某局配合），扩容二期: who leads the clause before a comma; 工作专班（某局牵头）， is who sits in it */
const leadsClause = (text: string, { start, innerStart, innerEnd, end }: Bracket): boolean =>
  /[，,]/.test(text.charAt(end)) &&
  /牵头(?:[，,；;]|$)/.test(text.slice(innerStart, innerEnd)) &&
  !/[组班队办会室部心]/.test(text.charAt(start - 1));

/** letters before a bracket in which its task says how often: brackets that follow each other have one task far above */
const FAR = 2_000;

/** Reads the brackets of a document that name units; drafts in the order of the text. */
export function findBrackets(
  context: DocumentContext,
  start: number,
  end: number,
  convention: Convention,
): readonly Draft[] {
  const { text } = context.source;
  const drafts: Draft[] = [];
  let known: readonly Heading[] | null = null;
  const headings = (): readonly Heading[] => {
    known ??= headingsOf(context);
    return known;
  };
  let taken = -1;
  /** where the last clause ended that a bracket of units closed */
  let clausesTo = -1;
  let previousEnd = start;
  let previousRegion: Span | null = null;
  const pairs = [...bracketsIn(text, start, end)].sort((a, b) => a.start - b.start);
  for (const [at, bracket] of pairs.entries()) {
    if (bracket.start < taken) continue;
    const inner = text.slice(bracket.innerStart, bracket.innerEnd);
    if (inner.length < 3) continue;
    const ahead = beforeLabel(inner);
    const opens = ahead > 0 || LABEL_START.test(inner);
    const worded = opens || ROLE_WORD.test(inner);
    if (!worded && !/[局委办部厅府位会院社心组司区道镇乡村联科股站馆处队所段台庭团校网构业]/.test(inner)) continue;
    if (besidePerson(text, bracket.start)) continue;
    if (!worded && inRoster(text, bracket)) continue;
    if (!opens && UNLIKELY.test(inner) && !/负责|牵头/.test(inner)) continue;
    if (!opens && /解释/.test(inner)) continue;
    const own = inner.includes("牵头") ? conventionIn(inner) : NO_CONVENTION;
    const reading = readRoles(
      text,
      bracket.innerStart + ahead,
      bracket.innerEnd,
      "responsible",
      own.leads === "none" ? convention : own,
    );
    const units = allUnits(reading);
    if (units.length === 0) continue;
    // （责任领导：分管副师长；牵头单位：…）: the first label is a person's
    const labelled = opens || (reading.labelled && /^\s*[\u4e00-\u9fa5]{2,10}[:：]/.test(inner));
    const named = units.filter(isNamed).length;
    const explicit = reading.groups.some((group) => group.explicit);
    let inClause = false;
    if (!labelled) {
      const known = units.filter((unit) => unit.kind !== "other").length;
      // a role word vouches for names that nobody has seen (人行某某中支按职责分工负责)
      if (known / units.length < (explicit && worded ? 0.5 : 0.7) || named === 0) continue;
      const before = text.slice(Math.max(start, bracket.start - 1), bracket.start);
      const afterSentence = /[。；;！\s”]/.test(before) || before === "";
      const bare = !explicit || (convention.leads !== "none" && !ROLE_WORD.test(inner));
      if (bare) {
        // …。（县交通局）开通…。（县公交公司）: each closes its sentence
        inClause = closesClause(text, bracket, [pairs[at - 1], pairs[at + 1]]);
        if (!closesTask(text, bracket) && !inClause && !(/[。；;]/.test(before) && units.every(isNamed))) continue;
        // names that blanks alone part say who signed a text or sits on a body
        if (units.length > 3 && !/[、，,；;]/.test(inner) && !closesItem(text, bracket.start)) continue;
        const gloss = isGloss(text, bracket.start, units);
        const goesOn = clausesTo >= 0 && !/[。；;\n]/.test(text.slice(clausesTo, bracket.start));
        if (!afterSentence && (gloss || (units.length < 2 && !goesOn && !isBody(units)))) continue;
        if (!afterSentence && !goesOn && units.every((unit) => unit.kind === "collective")) continue;
      } else if (
        !OPENS_ROLES.test(inner) ||
        !(closesTask(text, bracket) || afterSentence || leadsClause(text, bracket))
      )
        continue;
    }
    const samePlace =
      previousRegion !== null && text.slice(previousEnd, bracket.start).replace(/[\s。；;，,]/g, "") === "";
    const whole: Span =
      samePlace && previousRegion !== null ? previousRegion : taskRegion(context, bracket.start, previousEnd);
    const region = inClause ? lastSentence(text, whole) : fromFirstItem(text, whole);
    const evidence = { start: bracket.start, end: bracket.end };
    const dated =
      reading.deadline === null
        ? (timeClauseIn(inner, isStep) ??
          dateBehind(text, bracket.end) ??
          deadlineIn(text, bracket.innerStart, bracket.innerEnd) ??
          deadlineIn(text, region.start, Math.max(region.end, bracket.start), "task") ??
          timeClauseIn(
            text.slice(Math.max(region.start, bracket.start - FAR), Math.max(region.end, bracket.start)),
            isFrequency,
          ) ??
          dateBelow(context, bracket, region))
        : text.slice(reading.deadline.start, reading.deadline.end);
    const rule = labelled
      ? "assignments/bracket-label"
      : explicit && worded
        ? "assignments/bracket-verb"
        : "assignments/bracket-units";
    const parts = [
      {
        name: labelled ? "label in brackets" : explicit ? "role word in brackets" : "units alone in brackets",
        value: labelled ? 0.68 : explicit ? 0.64 : 0.52,
      },
    ];
    const admit = labelled ? plausible : (unit: Unit) => unit.kind !== "other";
    const duties = reading.groups.filter((group) => group.duty !== null);
    if (!labelled && duties.length >= 2) {
      for (const group of reading.groups) {
        const mentions = mentionsOf([group], admit);
        const first = mentions[0];
        if (first === undefined) continue;
        const task =
          group.duty === null
            ? firstClause(text, region.start, region.end)
            : firstClause(text, group.duty.start, group.duty.end);
        drafts.push({
          rule,
          form: "bracket",
          evidence: { start: first.start, end: group.duty?.end ?? first.end },
          task,
          units: mentions,
          deadline: dated,
          parts,
        });
      }
    } else {
      const mentions = mentionsOf(reading.groups, admit);
      if (mentions.length === 0) continue;
      drafts.push({
        rule,
        form: "bracket",
        evidence,
        task: groupOf(text, inner, bracket.start, headings) ?? firstClause(text, region.start, region.end),
        units: mentions,
        deadline: dated,
        parts,
      });
    }
    clausesTo = inClause ? bracket.end : -1;
    taken = bracket.end;
    previousEnd = bracket.end;
    previousRegion = region;
  }
  return drafts;
}

/**
 * Whether units alone in a bracket explain the name before it (领导小组（某局、某局）), and charge nobody; several bodies behind an
 * item under a mark do (2.召开动员大会（县政府办、县应急局）).
 */
function isGloss(text: string, at: number, units: readonly Unit[]): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (!/[局委办部厅会院组心府道室科股处站省市县区旗盟州乡镇位门]$/.test(before)) return false;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const item = markLength(line, 0, line.length) > 0 && !/(?:[位门组委部镇乡村县市]|办公室)$/.test(line);
  return !(item && units.length > 1 && units.every((unit) => unit.kind === "body" && unit.name.length > 2));
}

/** 每半年开展一次 */
const isFrequency = (clause: string): boolean => /^\s*每/.test(clause) && isTime(clause);

/** 建设政务云（牵头单位：…） over the text of the task: by when that says the task is to be done; null where the bracket closes no heading. */
function dateBelow({ lines, source: { text } }: DocumentContext, bracket: Bracket, region: Span): string | null {
  const index = lineIndexAt(lines, bracket.start);
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || below === undefined || region.start < line.start) return null;
  const heading = text.slice(line.start, bracket.start);
  if (headingDepth(text, line) === 0 || heading.length > 44 || /[。；;，,]/.test(heading)) return null;
  if (text.slice(bracket.end, line.end).trim() !== "" || headingDepth(text, below) > 0) return null;
  return /[（(][^（()）]*(?:单位|部门|牵头|负责)/.test(text.slice(below.start, below.end))
    ? null
    : deadlineIn(text, below.start, below.end, "task");
}

/** （以上各项由某局牵头）: the heading of the group whose items stand above; null where the bracket is of one task. */
function groupOf(text: string, inner: string, at: number, headings: () => readonly Heading[]): Span | null {
  if (!/^\s*(?:以上|上述)/.test(inner)) return null;
  const group = headingsAbove(headings(), at).at(-2);
  return group === undefined ? null : firstClause(text, group.start, group.end);
}

/** 抓好以下工作：一是…（某局）；二是…: the first item begins behind the colon. */
function fromFirstItem(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + 300));
  const opens = /[:：]\s*(?=一是|[①⑴]|[（(][1１一][）)]|1[.、．])/.exec(words);
  return opens === null || words.includes("\n")
    ? { start, end }
    : { start: start + opens.index + opens[0].length, end };
}

/** Of what stands before a bracket that closes a clause, the sentence that the clause is of. */
function lastSentence(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const stop = Math.max(words.lastIndexOf("。"), words.lastIndexOf("；"));
  return { start: start + stop + 1, end };
}

/** 2.优化服务。…。（…）: behind a sentence of a paragraph with a mark */
const closesItem = (text: string, at: number): boolean =>
  /[。；;]\s*$/.test(text.slice(Math.max(0, at - 3), at)) && markLength(text, text.lastIndexOf("\n", at) + 1, at) > 0;

const BESIDE = /^\s*[（(〔【[]([^（()）〔〕【】[\]]{2,40})[）)〕】\]]/;
const TIME_LABEL = /^(?:计划|要求)?(?:完成|办结|整改)?(?:时限|时间|期限|时间节点)(?:要求)?[:：]\s*/;

/** (责任单位:市教育局)(完成时间:8月底): by when, in a bracket of its own behind that of the units. */
function dateBehind(text: string, at: number): string | null {
  const words = BESIDE.exec(text.slice(at, at + 48))?.[1];
  if (words === undefined) return null;
  const value = words.replace(TIME_LABEL, "");
  return value.length < words.length || isTime(value) ? value.trim() : null;
}

/** 请假：韩某某（市林业局）: where somebody comes from */
function besidePerson(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^[\s\u3000]*(?:出席|列席|参加(?:人员|会议)?|参会|缺席|请假|记录|主持|联系人|(?:副|总|常务)*(?:组\s*长|指挥|主\s*任|召集人)|成\s*员|抄送|抄报|分送|主送)[人员]*\s?[:：]/.test(
    line,
  );
}

/** 组长：李 某, 包村干部：王某, 何某某: a line of a roster before the bracket that says where somebody comes from */
const MEMBER =
  /^[\s\u3000]*(?:[\u4e00-\u9fa5][\u4e00-\u9fa5\s]{1,10}[:：])?\s*[\u4e00-\u9fa5][\s\u3000]*[\u4e00-\u9fa5]{1,2}[\s\u3000]*$/;

/** Whether nothing but a name stands before the bracket that closes its line: no task is that short without a mark. */
function inRoster(text: string, { start, end }: Bracket): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    MEMBER.test(before.slice(before.lastIndexOf("\n") + 1)) && /^[\s\u3000]*(?:\n|$)/.test(text.slice(end, end + 8))
  );
}

function isBody(units: readonly Unit[]): boolean {
  return units.some(
    (unit) =>
      unit.kind === "body" &&
      /(?:局|委|办|厅|部|政府|公司|集团|总工会|妇联|残联|支队|大队)$/.test(unit.name) &&
      unit.name.length >= 3,
  );
}
