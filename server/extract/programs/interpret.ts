/** How sure it is that a candidate is a program run under its own name: a sum of named parts. */
import type { ConfidencePart } from "../../model/index.ts";
import type { Candidate } from "./find.ts";
import { ownPlan } from "./plans.ts";
import { quotedParts } from "./quoted.ts";
import { seen } from "./seen.ts";
import { COUNTED } from "./shapes.ts";
import { toldInPassing } from "./treated.ts";
import { fairOfOthers } from "./unlaunched.ts";
import { WEIGHTS } from "./weights.ts";

/** candidates below this are dropped */
export const THRESHOLD = 0.55;

/** careful readers agree on what is a program to 0.84 at best: no name alone is surer than this */
const CEILING = 0.89;
/** of funds, of what a title names, and of quotations that share the head noun of the last of them they think alike more seldom */
const CEILING_OF_FUNDS = 0.82;
const CEILING_IN_TITLES = 0.82;
const CEILING_OF_LISTS = 0.75;

function ceiling({ kind, inOwnTitle }: Candidate, parts: readonly ConfidencePart[]): number {
  if (parts.some(({ name }) => name === "head noun behind the list")) return CEILING_OF_LISTS;
  if (inOwnTitle) return CEILING_IN_TITLES;
  return kind === "fund" ? CEILING_OF_FUNDS : CEILING;
}

const HEAD_VALUE = { strong: 0.3, event: 0.3, fund: 0.35, weak: 0.1, listed: 0, none: 0 } as const;

export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly parts: readonly ConfidencePart[];
}

/** `listed`: the name before it in the same list was accepted with this verb's value */
export function judge(text: string, candidate: Candidate, listed: number): Judged {
  const parts =
    candidate.rule === "programs/quoted" ? quotedParts(text, candidate, listed) : namedParts(text, candidate, listed);
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return {
    candidate,
    parts,
    confidence: Math.round(Math.min(ceiling(candidate, parts), Math.max(0, sum)) * 100) / 100,
  };
}

function namedParts(text: string, candidate: Candidate, listed: number): readonly ConfidencePart[] {
  const { kind, head, edge, after } = candidate;
  const about = seen(text, candidate, listed);
  const parts: ConfidencePart[] = [{ name: `head ${kind}`, value: HEAD_VALUE[kind] }];
  const add = (name: string, value: number): void => {
    if (value !== 0) parts.push({ name, value });
  };
  add(edge.verb === "" ? "list" : `verb ${edge.verb}`, about.launched);
  if (candidate.listed) {
    add("a program of the State", 0.6);
    if (/(?:工程|项目)$/.test(head) && COUNTED.test(after)) add("counted", -0.8);
    if (fairOfOthers(about)) add("a fair of others", -0.8);
    if (toldInPassing(about)) add("nothing launches it", -0.2);
    if (head.endsWith("计划") && ownPlan(about)) add("the document's own plan", -0.8);
    return parts;
  }
  // by index: an iterator takes longer than most rows do
  for (let i = 0; i < WEIGHTS.length; i++) {
    const row = WEIGHTS[i];
    const found = row?.of(about) ?? false;
    if (row !== undefined && found !== false && found !== 0)
      parts.push({ name: row.part, value: found === true ? row.value : found });
  }
  return parts;
}
