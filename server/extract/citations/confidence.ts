/**
 * Confidence of a reference: the sum of what speaks for and against it, between 0.05 and 0.99.
 *
 * | part       | value | when |
 * |------------|-------|------|
 * | form       | 0.70 bracketed, 0.60 open title, 0.62 bare number, 0.60 law by name, 0.40 title found by a cue alone | |
 * | number     | +0.18 | the citation carries a number |
 * | kind       | +0.12 the title ends in a kind of document; −0.25 it does not | |
 * | cue        | +0.10 a cue stands directly before or behind; −0.08 it governs from afar; −0.04 there is none | |
 * | relation   | down to 0.88 | the target is sure, how the text speaks of it is not: see {@link isSure} |
 */
import type { ConfidencePart, Relation } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Judgement } from "./place.ts";

const FORM = { bracketed: 0.7, open: 0.6, number: 0.62, law: 0.6, named: 0.4 } as const;
const CUE = { direct: 0.1, tail: 0.1, far: -0.08, none: -0.04 } as const;

/** what a fact is believed at most whose relation is a matter of reading */
const UNSURE = 0.88;

/** Words that compare, measure or speak of a target: whether it is followed they leave to the reader. */
const WORDS: Readonly<Partial<Record<Relation, RegExp>>> = {
  basis: /^(?:以|参[照考]|比照|结合)$/,
  applies:
    /^(?:不?违反|不符合|不执行|与|以|在|对|结合|除|如|纳入|列入|对[标照]|参[照考]|适用|达到|推[广行进]|使用|采用)$/,
  mentions: /^(?:与|对|以|在|结合|关于|学习|认真学习|宣传|对标|列入)$/,
};

/**
 * Whether words say how a text speaks of a target. They do not where none stands beside it (《X》的有关要求 alone, a bare mention)
 * or where they say something else (对照, 违反, 与…相衔接).
 * @param cue the words that gave the relation
 */
export function isSure(relation: Relation, { relation: judged, strength }: Judgement, cue: string): boolean {
  // the title of the document or the line over a list decided
  if (relation !== judged) return true;
  if (relation === "mentions" && strength === "none") return false;
  return !(relation === "applies" && strength === "tail") && WORDS[relation]?.test(cue) !== true;
}

/** @param sure whether the words say how the text speaks of the target */
export function confidenceParts(candidate: Candidate, judgement: Judgement, sure: boolean): readonly ConfidencePart[] {
  const parts: ConfidencePart[] = [{ name: "form", value: FORM[candidate.form] }];
  if (candidate.number !== null) parts.push({ name: "number", value: 0.18 });
  if (candidate.title !== null) parts.push({ name: "kind", value: candidate.kind === "instrument" ? 0.12 : -0.25 });
  parts.push({ name: "cue", value: CUE[judgement.strength] });
  const over = confidenceOf(parts) - UNSURE;
  if (!sure && over > 0) parts.push({ name: "relation", value: UNSURE - sumOf(parts) });
  return parts;
}

export function confidenceOf(parts: readonly ConfidencePart[]): number {
  return Math.round(Math.min(0.99, Math.max(0.05, sumOf(parts))) * 100) / 100;
}

const sumOf = (parts: readonly ConfidencePart[]): number => parts.reduce((total, part) => total + part.value, 0);
