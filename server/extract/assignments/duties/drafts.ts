/** Duties as drafts of facts, each with the day that its sentence, or the one behind it, says. */
import type { UnitMention } from "../../../model/index.ts";
import type { Draft } from "../fact.ts";
import { deadlineIn, isStep, isTime, timeClauseIn } from "../time.ts";
import type { Duty } from "./duty.ts";

/** Drafts in the order of the text. */
export function draftsOf(text: string, duties: readonly Duty[]): readonly Draft[] {
  /** where each unit begins that a duty names */
  const units = duties.flatMap((duty) => duty.units.map(({ start }) => start));
  return [...duties]
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
        ) ??
        dateBehind(text, duty, units),
      parts: [{ name: `list of duties, ${duty.kind}`, value: sureness(duty) }],
    }));
}

/** Of sentences (某局负责…, 由某局…) careful readers differ more often than once in ten whether they are a list of duties; a colon or a heading says so. */
const sureness = ({ kind, strong }: Duty): number => (!strong ? 0.48 : kind === "verb" || kind === "by" ? 0.58 : 0.6);

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

/** a clause that begins with a day by which something is to be done, and tells what */
const DATED_CLAUSE =
  /[，,]((?:力争|确保|并?[于在])?(?:20\d\d\s?年)?\s?(?:\d{1,2}月(?:\d{1,2}[日号]|[底末中上下]旬?)?|[底末]|年[底末]|汛)(?:之?前|以前|以内)|(?:力争|确保|[于在])?(?:20\d\d\s?年)?\s?\d{1,2}月[底末])(?!之?前|以[前内]|[的至到—-]|已|[\u4e00-\u9fa5]{2,4}的)[^，,。；;]{2,40}$/;

/** such a day right behind the last who acts */
const DATED_NEXT =
  /^[，,]((?:力争|确保|并?[于在])?(?:20\d\d\s?年)?\s?(?:\d{1,2}月(?:\d{1,2}[日号]|[底末中上下]旬?)?|年[底末])(?:之?前|以前))[\u4e00-\u9fa5]{2}/;

/**
 * 某局负责设计，某局配合，2022年底前完工: by when, in the last clause of its sentence; null where that gives no day, or another is charged before it.
 * @param others where each unit of the document begins that is charged
 */
function dateBehind(text: string, duty: Duty, others: readonly number[]): string | null {
  const last = Math.max(...duty.units.map(({ end }) => end));
  const words = text.slice(last, last + 200);
  // 某局会同某局，于6月底前完成规划编制，报批后实施: right behind who acts
  const next = DATED_NEXT.exec(words)?.[1];
  if (next !== undefined) return dateOf(next);
  const stop = words.search(/[。；;\n]/);
  const found = DATED_CLAUSE.exec(stop < 0 ? words : words.slice(0, stop));
  if (found === null || others.some((start) => start > last && start < last + found.index)) return null;
  return dateOf(found[1] ?? "");
}

const dateOf = (words: string): string => words.replace(/\s+/g, "").replace(/^(?:力争|确保|并?[于在])/, "");

/** what its sentence says behind the words of a duty: 由某局主办，6月底前答复代表 */
const behind = (text: string, duty: Duty): string =>
  sentenceOf(text, duty).slice(duty.evidence.end - duty.evidence.start);

function unique(units: readonly UnitMention[]): readonly UnitMention[] {
  return units.filter((unit, i) => units.findIndex((other) => other.name === unit.name) === i);
}
