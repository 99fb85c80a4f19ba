/**
 * Confidence of a reference: the sum of what speaks for and against it, between 0.05 and 0.99.
 *
 * | part       | value | when |
 * |------------|-------|------|
 * | form       | 0.70 bracketed, 0.60 open title, 0.62 bare number, 0.60 law by name, 0.40 title found by a cue alone | |
 * | number     | +0.18 | the citation carries a number |
 * | kind       | +0.12 the title ends in a kind of document; −0.25 it does not | |
 * | cue        | +0.10 a cue stands directly before or behind; −0.08 it governs from afar; −0.04 there is none | |
 */
import type { ConfidencePart } from "../../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Judgement } from "./place.ts";

const FORM = { bracketed: 0.7, open: 0.6, number: 0.62, law: 0.6, named: 0.4 } as const;
const CUE = { direct: 0.1, tail: 0.1, far: -0.08, none: -0.04 } as const;

export function confidenceParts(candidate: Candidate, judgement: Judgement): readonly ConfidencePart[] {
  const parts: ConfidencePart[] = [{ name: "form", value: FORM[candidate.form] }];
  if (candidate.number !== null) parts.push({ name: "number", value: 0.18 });
  if (candidate.title !== null) parts.push({ name: "kind", value: candidate.kind === "instrument" ? 0.12 : -0.25 });
  parts.push({ name: "cue", value: CUE[judgement.strength] });
  return parts;
}

export function confidenceOf(parts: readonly ConfidencePart[]): number {
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return Math.round(Math.min(0.99, Math.max(0.05, sum)) * 100) / 100;
}
