/** Puts a fact together: evidence, confidence from named parts, task and headings. */
import { type AssignmentFact, type ConfidencePart, lineAt, type Span, type UnitMention } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import { type Heading, headingsAbove } from "./task.ts";
import { unitKind } from "./unit-kind.ts";

export interface Draft {
  readonly rule: string;
  readonly form: AssignmentFact["form"];
  /** words that name the units: bracket, label line, cell or clause */
  readonly evidence: Span;
  readonly task: Span;
  /** the words of the task, where they do not stand together in the text */
  readonly words?: string;
  readonly units: readonly UnitMention[];
  readonly deadline: string | null;
  /** the units stand in a merged cell that other rows share */
  readonly merged?: boolean;
  /** how sure the form itself is */
  readonly parts: readonly ConfidencePart[];
}

export function factOf(context: DocumentContext, headings: readonly Heading[], draft: Draft): AssignmentFact {
  const { text, lineStarts } = context.source;
  const named = draft.units.filter((unit) => unitKind(unit.name) !== "other").length;
  const parts: ConfidencePart[] = [
    ...draft.parts,
    { name: "share of units known by their names", value: 0.3 * (named / Math.max(1, draft.units.length)) },
  ];
  if (draft.merged === true) parts.push({ name: "cell of several rows", value: -0.08 });
  if (draft.task.end - draft.task.start < 4) parts.push({ name: "task is short", value: -0.1 });
  const above = headingsAbove(headings, draft.evidence.start);
  const stage = above.findLast((heading) => heading.stage !== null)?.stage ?? null;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return {
    start: draft.evidence.start,
    end: draft.evidence.end,
    line: lineAt(lineStarts, draft.evidence.start),
    quote: text.slice(draft.evidence.start, draft.evidence.end),
    rule: draft.rule,
    confidence: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    parts,
    task: (draft.words ?? text.slice(draft.task.start, draft.task.end)).replace(/[\s\u3000]+/g, ""),
    taskSpan: { start: draft.task.start, end: draft.task.end },
    units: draft.units,
    deadline: draft.deadline === null || stage?.includes(draft.deadline) === true ? stage : draft.deadline,
    form: draft.form,
    section: above.map((heading) => text.slice(heading.start, heading.end).trim()),
  };
}
