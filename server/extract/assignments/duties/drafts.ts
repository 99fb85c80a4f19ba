/** Duties as drafts of facts, each with the day that its sentence, or the one behind it, says. */
import type { UnitMention } from "../../../model/index.ts";
import type { Draft } from "../fact.ts";
import { deadlineIn, isStep, isTime, timeClauseIn } from "../time.ts";
import type { Duty } from "./duty.ts";

/** Drafts in the order of the text. */
export function draftsOf(text: string, duties: readonly Duty[]): readonly Draft[] {
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
        ),
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

/** what its sentence says behind the words of a duty: 由某局主办，6月底前答复代表 */
const behind = (text: string, duty: Duty): string =>
  sentenceOf(text, duty).slice(duty.evidence.end - duty.evidence.start);

function unique(units: readonly UnitMention[]): readonly UnitMention[] {
  return units.filter((unit, i) => units.findIndex((other) => other.name === unit.name) === i);
}
