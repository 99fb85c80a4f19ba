/** A document context from plain text, for tests of single finders. */
import type { DocumentContext, HeaderFacts } from "../../server/extract/index.ts";
import { linesOf } from "../../server/extract/index.ts";
import type { DocumentSpan, SourceText } from "../../server/model/index.ts";

export interface Given {
  /** stands in the text; becomes the document's title */
  readonly title?: string;
  /** ISO date of the document */
  readonly date?: string;
}

export function contextFor(text: string, given: Given = {}): DocumentContext {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const source: SourceText = {
    id: "0".repeat(32),
    name: "test.txt",
    mediaType: "text/plain",
    encoding: "utf-8",
    bytes: text.length,
    text,
    lineStarts,
    metadata: {},
    pageStarts: [],
    warnings: [],
  };
  const span: DocumentSpan = { start: 0, end: text.length, lineStart: 1, lineEnd: lineStarts.length, parts: [] };
  const evidence = { line: 1, rule: "test", confidence: 1 };
  const at = given.title === undefined ? -1 : text.indexOf(given.title);
  const header: HeaderFacts = {
    title:
      given.title === undefined || at < 0
        ? null
        : { ...evidence, value: given.title, quote: given.title, start: at, end: at + given.title.length },
    numbered: "",
    number: null,
    issuers: [],
    date: given.date === undefined ? null : { ...evidence, value: given.date, quote: "", start: 0, end: 0 },
    genre: null,
    level: "unknown",
    place: null,
    addressees: [],
    carries: [],
  };
  return { source, span, lines: linesOf(source, span), header };
}
