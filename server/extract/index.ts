/** Door of the room: a source in, one record per document out. Pure: the same text gives the same records. */
import type { Boundary, DocumentRecord, DocumentSpan, SourceText } from "../model/index.ts";
import { withPlainMarks } from "../read/index.ts";
import { segment } from "../segment/index.ts";
import { findAssignments } from "./assignments/index.ts";
import { findReferences } from "./citations/index.ts";
import { type DocumentContext, linesOf } from "./context.ts";
import { readHeader } from "./header/index.ts";
import { findPrograms } from "./programs/index.ts";
import { unspaced } from "./spaced.ts";
import { findValidity } from "./validity/index.ts";

export type { DocumentContext, HeaderFacts, Line } from "./context.ts";
export { linesOf } from "./context.ts";
export type * from "./contract.ts";
export { toContract } from "./contract.ts";
export { type GivenIn, withHead } from "./header/index.ts";
export type { Pattern } from "./pattern.ts";

/** given by the build: a hash of all that reads documents */
declare const BUILT_EXTRACTOR: string | undefined;
/** Another one where the same text may give other records: stored sources of another version are read again. */
export const EXTRACTOR_VERSION: string = typeof BUILT_EXTRACTOR === "undefined" ? "unbuilt" : BUILT_EXTRACTOR;

/** Reads every document of a source, in the order of the text; `given`: where a person says that documents stand. */
export function extract(source: SourceText, given: readonly Boundary[] = []): readonly DocumentRecord[] {
  const text = withPlainMarks(source.text);
  if (text === source.text) return segment(source, given).map((span) => extractDocument(source, span));
  const plain = { ...source, text };
  return segment(plain, given).map((span) => {
    const record = extractDocument(plain, span);
    const same = text.slice(span.start, span.end) === source.text.slice(span.start, span.end);
    return same ? record : quoting(record, source.text);
  });
}

/** The same record with every quote cut from `text`, which has the length of the one that was read. */
function quoting(record: DocumentRecord, text: string): DocumentRecord {
  return quotingIn(record, text) as DocumentRecord;
}

/** The value itself where no quote in it changes: few do, and every fact is walked. */
function quotingIn(value: unknown, text: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const { start, end, quote } = given;
  const mended: Record<string, unknown> = {};
  let changed = false;
  for (const key in given) {
    const inner = given[key];
    const own =
      key === "quote" && typeof quote === "string" && typeof start === "number" && typeof end === "number"
        ? text.slice(start, end)
        : quotingIn(inner, text);
    if (own === inner) continue;
    mended[key] = own;
    changed = true;
  }
  if (!changed) return value;
  return Array.isArray(value) ? value.map((inner, i) => mended[i] ?? inner) : { ...given, ...mended };
}

/** What every finder is given for one document. */
export function contextOf(source: SourceText, span: DocumentSpan): DocumentContext {
  return { source, span, lines: linesOf(source, span), header: readHeader(source, span) };
}

/** Reads one document of a source. */
export function extractDocument(source: SourceText, span: DocumentSpan): DocumentRecord {
  const context = contextOf(source, span);
  const references = findReferences(context);
  const plain = unspaced(context);
  return {
    start: span.start,
    end: span.end,
    sourceId: source.id,
    file: source.name,
    lineStart: span.lineStart,
    lineEnd: span.lineEnd,
    ...context.header,
    validity: findValidity(context),
    references,
    assignments:
      plain === null ? findAssignments(context) : findAssignments(plain.context).map((fact) => plain.assignment(fact)),
    programs:
      plain === null
        ? findPrograms(context, references)
        : findPrograms(plain.context, []).map((fact) => plain.program(fact)),
  };
}
