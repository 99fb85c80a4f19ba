/** Door of the room: a source in, one record per document out. Pure: the same text gives the same records. */
import type { Boundary, DocumentRecord, DocumentSpan, SourceText } from "../model/index.ts";
import { plainText } from "../read/index.ts";
import { inParagraphs, segmentLines } from "../segment/index.ts";
import { findAssignments } from "./assignments/index.ts";
import { findReferences } from "./citations/index.ts";
import { type DocumentContext, linesOf } from "./context.ts";
import { readHeader } from "./header/index.ts";
import { placedIn } from "./placed.ts";
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
  const text = plainText(source.text);
  const plain = text === source.text ? source : { ...source, text };
  const page = inParagraphs(plain, given);
  if (page === null)
    return segmentLines(plain, given).map((span) => {
      const record = extractDocument(plain, span);
      const same = text === source.text || text.slice(span.start, span.end) === source.text.slice(span.start, span.end);
      return same ? record : placedIn(record, source);
    });
  return segmentLines(page.source, page.given).map((span) =>
    placedIn(extractDocument(page.source, span), source, page.back),
  );
}

/** What every finder is given for one document. */
function contextOf(source: SourceText, span: DocumentSpan): DocumentContext {
  return { source, span, lines: linesOf(source, span), header: readHeader(source, span) };
}

/** Reads one document of a source. */
export function extractDocument(source: SourceText, span: DocumentSpan): DocumentRecord {
  const context = contextOf(source, span);
  const { title, numbered, ...header } = context.header;
  const references = findReferences(context);
  const plain = unspaced(context);
  return {
    start: span.start,
    end: span.end,
    sourceId: source.id,
    file: source.name,
    lineStart: span.lineStart,
    lineEnd: span.lineEnd,
    // as printed on its line
    title: title && { ...title, value: title.value + numbered },
    ...header,
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
