/** Door of the folder: from when, until when and how firmly a document says it holds. */
import { trialMark } from "../../lexicon/index.ts";
import { type ConfidencePart, lineAt, matchesIn, type Span, type ValidityFact } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Pattern } from "../pattern.ts";
import { dayBefore, isoDate, lastOf, smallNumber } from "./numerals.ts";
import {
  ENDING,
  effectivePattern,
  endsPattern,
  expiresPattern,
  fromIssuePattern,
  monthsPattern,
  yearsPattern,
} from "./patterns.ts";

export { validityPatterns } from "./patterns.ts";

/** a permit, certificate or offer has a term of its own; the document's term follows 施行, 印发 or names the document */
const OWN_TERM =
  /(?:本(?:暂行|试行|实施|若干|管理|政策|行动|工作|专项|应急){0,2}(?:办法|规定|通知|意见|方案|细则|条例|规程|措施|决定|规则|文件|标准|政策|预案|计划|制度|通告|公告)|起?(?:施行|实施|执行|试行)|之日起)[^。\n]{0,24}$/;
/** 执行期限至…, 试行期一年: a measure has such a term more often than a document; these name the document, or follow its first day */
const OWN_NAME =
  /(?:本(?:暂行|试行|实施|若干|管理|政策|行动|工作|专项|应急){0,2}(?:办法|规定|通知|意见|方案|细则|条例|规程|措施|决定|规则|文件|标准|预案|制度|通告|公告)|起(?:施行|实施|执行|试行)|之日起)[^。\n]{0,24}$/;

/**
 * In the order of the text, at most one fact of a kind and value. 自发布之日起施行 takes the document's own date
 * and is left out where that is unknown.
 */
export function findValidity(context: DocumentContext): readonly ValidityFact[] {
  const issued = context.header.date?.value ?? null;
  const matches = ownWords(context);
  const facts = [
    ...matches(effectivePattern).map((m) => fact(context, m, "effectiveOn", dateOf(m), effectivePattern, 0.9)),
    ...matches(fromIssuePattern).map((m) => fact(context, m, "effectiveOn", issued, fromIssuePattern, 0.8)),
    ...matches(expiresPattern).map((m) =>
      fact(context, m, "expiresOn", dateOf(m), expiresPattern, m[0].startsWith("有效期") ? 0.6 : 0.4),
    ),
    ...(ENDING.test(textOf(context)) ? matches(endsPattern) : []).map((m) =>
      fact(context, m, "expiresOn", dayBefore(dateOf(m)), endsPattern, 0.4),
    ),
    ...matches(yearsPattern).map((m) => fact(context, m, "validYears", yearsOf(m), yearsPattern, 0.4)),
    ...matches(monthsPattern).map((m) => fact(context, m, "validMonths", yearsOf(m), monthsPattern, 0.4)),
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

/** 修改为：“…” and the like: wording that the document gives to another one, whose dates are not its own. */
const GIVEN_WORDING =
  /(?:修改|修订|修正|调整|变更|改|表述|明确)为[：:，,]?\s*[“"「『]|(?:增加|增设|新增)[^“”"。\n]{0,30}[：:，,]\s*[“"「『]|作为第[^“”"。\n]{1,24}[：:]\s*[“"「『]/gu;
/** characters of wording that is believed to be given */
const LONGEST_WORDING = 4000;
const CLOSING: Readonly<Record<string, string>> = { "“": "”", '"': '"', "「": "」", "『": "』" };

const textOf = ({ source, span }: DocumentContext): string => source.text.slice(span.start, span.end);

/** The matches of a pattern in what a document says of itself: not in wording it gives to others, nor behind another's title. */
function ownWords(context: DocumentContext): (pattern: Pattern) => readonly RegExpExecArray[] {
  const { header } = context;
  const text = textOf(context);
  // most texts say nothing of when they hold: wording given to others is sought where one does
  let given: readonly Span[] | null = null;
  const isGiven = (at: number): boolean => {
    given ??= wordingIn(text);
    return given.some(({ start, end }) => start <= at && at < end);
  };
  const own = [header.title?.value ?? "", ...header.carries.map((fact) => fact.title)];
  const ofAnother = (at: number): boolean => {
    const named = /《([^《》]{4,80})》(?:[（(][^（）()]{0,40}[）)])?(?:已|将)?[，,]?$/u.exec(
      text.slice(Math.max(0, at - 130), at),
    );
    return named !== null && !own.some((title) => title.includes(named[1] ?? ""));
  };
  return (pattern) => [...matchesIn(text, pattern.regex)].filter(({ index }) => !isGiven(index) && !ofAnother(index));
}

/** Where the wording stands that a text gives to another one. */
function wordingIn(text: string): readonly Span[] {
  const given: Span[] = [];
  for (const { 0: words, index } of matchesIn(text, GIVEN_WORDING)) {
    const start = index + words.length;
    // no further: a text of marks that nothing closes would be read on to its end for each of them
    const length = text.slice(start, start + LONGEST_WORDING).indexOf(CLOSING[words.at(-1) ?? ""] ?? "”");
    if (length >= 0) given.push({ start, end: start + length });
  }
  return given;
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
  const own = kind === "effectiveOn" || match[0].startsWith("有效期") ? OWN_TERM : OWN_NAME;
  if (own.test(before)) parts.push({ name: "says it of itself", value: Math.min(0.4, 0.98 - certainty) });
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
  const { year, month, day, endYear, endMonth } = match.groups ?? {};
  if (endYear !== undefined) return lastOf(endYear, endMonth ?? "12");
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
