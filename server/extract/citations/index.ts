/** Door of the folder: which other documents a document names, and what it does to them. */
import { lineAt, type Mention, RELATIONS, type ReferenceFact, type Relation } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { confidenceOf, confidenceParts, isSure } from "./confidence.ts";
import { findCandidates } from "./find.ts";
import { type Folded, foldDocument } from "./fold.ts";
import { isAttached } from "./instrument.ts";
import { interpret } from "./interpret.ts";
import { numberKey, orderAsPrinted } from "./numbers.ts";
import { refine, type Target } from "./refine.ts";
import { titleReferences, withoutDeedsTold } from "./title-cue.ts";

export { citationPatterns } from "./patterns.ts";

/**
 * Every reference of a document, one per target (its number, else its title), in the order of first mention.
 * The strongest relation stands for the target; further mentions are in `also`.
 */
export function findReferences(context: DocumentContext): readonly ReferenceFact[] {
  const folded = foldDocument(context);
  const readings = interpret(folded, findCandidates(folded, context.source.text), context);
  const facts = byTarget(refine(readings, folded, context)).map((group) => factOf(group, folded, context));
  return [...titleReferences(context, facts), ...withoutDeedsTold(context, facts)];
}

/** Mentions of the same target; two numbers under one title are two targets. */
function byTarget(targets: readonly Target[]): readonly (readonly Target[])[] {
  const groups: Target[][] = [];
  const byNumber = new Map<string, Target[]>();
  const byTitle = new Map<string, Target[]>();
  for (const target of targets) {
    const number = target.candidate.number === null ? null : numberKey(target.candidate.number);
    const titled = target.key === "" ? undefined : byTitle.get(target.key);
    let group = number === null ? titled : byNumber.get(number);
    if (group === undefined && number !== null && titled?.every((other) => other.candidate.number === null))
      group = titled;
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(target);
    if (number !== null) byNumber.set(number, group);
    if (target.key !== "" && !byTitle.has(target.key)) byTitle.set(target.key, group);
  }
  return groups;
}

/** an answer and a consent are told of: what else a text does with the target is stronger */
const TOLD: readonly Relation[] = ["approves", "replies", "mentions"];
const STRENGTH = [...RELATIONS.filter((relation) => !TOLD.includes(relation)), ...TOLD];

const STATE = "中华人民共和国";

const rank = ({ relation }: Target) => STRENGTH.indexOf(relation);

function factOf(group: readonly Target[], folded: Folded, context: DocumentContext): ReferenceFact {
  const strongest = [...group].sort((a, b) => rank(a) - rank(b))[0];
  if (strongest === undefined) throw new RangeError("expected at least one mention of a target, got none");
  const titled =
    group.find((target) => target.title !== null && target.candidate.alias !== null) ??
    group.find((target) => target.title !== null);
  // 《中华人民共和国某法》施行后，按照某法…: a law's full name where the text prints it
  const full = group.find(({ key, title }) => key === strongest.key && title?.startsWith(STATE) === true);
  const title = full?.title ?? strongest.title ?? titled?.title ?? null;
  const number =
    strongest.candidate.number ?? group.find((target) => target.candidate.number !== null)?.candidate.number ?? null;
  const { start, end } = strongest.candidate;
  const printed = number === null ? null : orderAsPrinted(number, folded.text.slice(start, end));
  const { cue } = strongest.judgement;
  const words = cue === null ? "" : folded.text.slice(cue.start, cue.end);
  const sure = isSure(strongest.relation, strongest.judgement, words);
  const parts = confidenceParts(strongest.candidate, strongest.judgement, sure);
  // a form is kept only as an attachment of the text's own
  const form = strongest.candidate.kind === "other" && number === null;
  const attached =
    form ||
    isAttached(strongest, folded.text) ||
    context.span.parts.some((part) => part.kind === "attachment" && part.title === title);
  return {
    ...mention(start, end, folded, context),
    title,
    number,
    ...(printed === null ? {} : { printed }),
    issuer: strongest.issuer ?? group.find((target) => target.issuer !== null)?.issuer ?? null,
    level: attached
      ? "internal"
      : ([strongest, ...group].find((target) => target.level !== "unknown")?.level ?? "unknown"),
    relation: strongest.relation,
    cue: cue === null ? null : quoted(cue.start, cue.end, folded, context),
    articles: [...new Set(group.flatMap((target) => target.candidate.articles))],
    alias: group.find((target) => target.candidate.alias !== null)?.candidate.alias ?? null,
    rule: `citations/${strongest.candidate.form}`,
    confidence: confidenceOf(parts),
    parts,
    also: group
      .filter((target) => target !== strongest)
      .map((target) => mention(target.candidate.start, target.candidate.end, folded, context)),
  };
}

function quoted(start: number, end: number, folded: Folded, context: DocumentContext) {
  const from = folded.at[start] ?? 0;
  const to = (folded.at[end - 1] ?? from) + 1;
  return { start: from, end: to, quote: context.source.text.slice(from, to) };
}

function mention(start: number, end: number, folded: Folded, context: DocumentContext): Mention {
  const span = quoted(start, end, folded, context);
  return { ...span, line: lineAt(context.source.lineStarts, span.start) };
}
