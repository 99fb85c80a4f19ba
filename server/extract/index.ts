/** Door of the room: a source in, one record per document out. Pure: the same text gives the same records. */
import type {
  AssignmentFact,
  Boundary,
  DocumentRecord,
  DocumentSpan,
  ProgramFact,
  ReferenceFact,
  SourceText,
} from "../model/index.ts";
import { plainText } from "../read/index.ts";
import { inParagraphs, segmentLines } from "../segment/index.ts";
import { findAssignments } from "./assignments/index.ts";
import { findReferences } from "./citations/index.ts";
import { type DocumentContext, linesOf } from "./context.ts";
import { readHeader } from "./header/index.ts";
import { placedIn } from "./placed.ts";
import { findPrograms } from "./programs/index.ts";
import { rejoined, unspaced } from "./spaced.ts";
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
  const { contexts, placed } = documentsIn(source, given);
  return contexts.map((context) => placed(recordOf(context, foundIn(context))));
}

/** The documents of a source before their facts are read: what the finders are given, and the way of a record back into the source. */
export interface Documents {
  readonly contexts: readonly DocumentContext[];
  readonly placed: (record: DocumentRecord) => DocumentRecord;
}

export function documentsIn(source: SourceText, given: readonly Boundary[] = []): Documents {
  const text = plainText(source.text);
  const plain = text === source.text ? source : { ...source, text };
  const page = inParagraphs(plain, given);
  if (page !== null)
    return {
      contexts: segmentLines(page.source, page.given).map((span) => contextOf(page.source, span)),
      placed: (record) => placedIn(record, source, page.back),
    };
  const same = ({ start, end }: DocumentRecord): boolean =>
    text === source.text || text.slice(start, end) === source.text.slice(start, end);
  return {
    contexts: segmentLines(plain, given).map((span) => contextOf(plain, span)),
    placed: (record) => (same(record) ? record : placedIn(record, source)),
  };
}

/** What every finder is given for one document. */
function contextOf(source: SourceText, span: DocumentSpan): DocumentContext {
  return { source, span, lines: linesOf(source, span), header: readHeader(source, span) };
}

/** Who is told to do what; nothing else that is read of a document rests on it. */
export function assignmentsOf(context: DocumentContext): readonly AssignmentFact[] {
  const plain = unspaced(context);
  return plain === null
    ? findAssignments(context)
    : findAssignments(plain.context).map((fact) => plain.assignment(fact));
}

export const referencesOf = (context: DocumentContext): readonly ReferenceFact[] => findReferences(context);

/** @param references the document's own: what it cites is not what it runs */
export function programsOf(context: DocumentContext, references: readonly ReferenceFact[]): readonly ProgramFact[] {
  const plain = unspaced(context);
  if (plain !== null)
    return findPrograms(plain.context, findReferences(plain.context)).map((fact) => plain.program(fact));
  const joined = rejoined(context);
  return joined === null
    ? findPrograms(context, references)
    : findPrograms(joined.context, references.map(joined.moved)).map((fact) => joined.program(fact));
}

/** What takes nearly all of the time that a document takes, and can be found in parts. */
export type Found = Pick<DocumentRecord, "references" | "assignments" | "programs">;

export function foundIn(context: DocumentContext): Found {
  const references = referencesOf(context);
  return { references, assignments: assignmentsOf(context), programs: programsOf(context, references) };
}

export function recordOf(context: DocumentContext, { references, assignments, programs }: Found): DocumentRecord {
  const { source, span } = context;
  const { title, numbered, ...header } = context.header;
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
    assignments,
    programs,
  };
}

/** Reads one document of a source. */
export function extractDocument(source: SourceText, span: DocumentSpan): DocumentRecord {
  const context = contextOf(source, span);
  return recordOf(context, foundIn(context));
}
