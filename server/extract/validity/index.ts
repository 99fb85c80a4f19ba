/** Door of the folder: from when, until when and how firmly a document says it holds. */
import { trialMark } from "../../lexicon/index.ts";
import { type ConfidencePart, lineAt, type ValidityFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Pattern } from "../pattern.ts";
import { isoDate, smallNumber } from "./numerals.ts";
import { effectivePattern, expiresPattern, fromIssuePattern, yearsPattern } from "./patterns.ts";

export { validityPatterns } from "./patterns.ts";

/** a permit, certificate or offer has a term of its own; the document's term follows 施行, 印发 or names the document */
const OWN_TERM =
  /(?:本(?:办法|规定|通知|意见|方案|细则|条例|规程|措施|决定|规则|文件|标准|政策|预案|计划|制度|通告|公告)|起?(?:施行|实施|执行|试行)|之日起)[^。\n]{0,24}$/;

/**
 * In the order of the text, at most one fact of a kind and value. 自发布之日起施行 takes the document's own date
 * and is left out where that is unknown.
 */
export function findValidity(context: DocumentContext): readonly ValidityFact[] {
  const issued = context.header.date?.value ?? null;
  const facts = [
    ...matches(context, effectivePattern).map((m) => fact(context, m, "effectiveOn", dateOf(m), effectivePattern, 0.9)),
    ...matches(context, fromIssuePattern).map((m) => fact(context, m, "effectiveOn", issued, fromIssuePattern, 0.8)),
    ...matches(context, expiresPattern).map((m) => fact(context, m, "expiresOn", dateOf(m), expiresPattern, 0.6)),
    ...matches(context, yearsPattern).map((m) => fact(context, m, "validYears", yearsOf(m), yearsPattern, 0.4)),
    trial(context),
  ].filter((f): f is ValidityFact => f !== null && f.confidence >= 0.5);
  const seen = new Set<string>();
  return facts
    .sort((a, b) => a.start - b.start)
    .filter((f) => {
      const key = `${f.kind} ${f.value}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function matches(context: DocumentContext, pattern: Pattern): readonly RegExpExecArray[] {
  const { span, source } = context;
  return [...source.text.slice(span.start, span.end).matchAll(pattern.regex)];
}

function fact(
  context: DocumentContext,
  match: RegExpExecArray,
  kind: ValidityFact["kind"],
  value: string | null,
  pattern: Pattern,
  certainty: number,
): ValidityFact | null {
  if (value === null) return null;
  const { source, span } = context;
  const start = span.start + match.index;
  const before = source.text.slice(Math.max(span.start, start - 40), start);
  const parts: ConfidencePart[] = [{ name: "wording", value: certainty }];
  if (OWN_TERM.test(before)) parts.push({ name: "says it of itself", value: Math.min(0.4, 0.98 - certainty) });
  return evidence(context, start, start + match[0].length, kind, value, pattern.id, parts);
}

function evidence(
  context: DocumentContext,
  start: number,
  end: number,
  kind: ValidityFact["kind"],
  value: string,
  rule: string,
  parts: readonly ConfidencePart[],
): ValidityFact {
  const { source } = context;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return {
    kind,
    value,
    start,
    end,
    line: lineAt(source.lineStarts, start),
    quote: source.text.slice(start, end),
    rule,
    confidence: Math.round(Math.min(0.98, sum) * 100) / 100,
    parts,
  };
}

function dateOf(match: RegExpExecArray): string | null {
  const { year, month, day } = match.groups ?? {};
  return year === undefined || month === undefined || day === undefined ? null : isoDate(year, month, day);
}

function yearsOf(match: RegExpExecArray): string | null {
  const years = smallNumber(match.groups?.years ?? "");
  return years === null || years === 0 ? null : String(years);
}

/** （试行） or 暂行办法 in the document's own title */
function trial(context: DocumentContext): ValidityFact | null {
  const { title } = context.header;
  if (title === null) return null;
  const found = trialMark(context.source.text.slice(title.start, title.end));
  if (found === null) return null;
  const start = title.start + found.index;
  const parts = [{ name: "in the title", value: 0.95 }];
  return evidence(context, start, start + found.words.length, "trial", "true", "validity/trial", parts);
}
