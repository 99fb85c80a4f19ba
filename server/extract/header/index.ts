/** Door of the folder: what the head and the signature of a document say. */
import type { DocumentSpan, SourceText } from "../../model/index.ts";
import type { HeaderFacts } from "../context.ts";

export function readHeader(_source: SourceText, _span: DocumentSpan): HeaderFacts {
  return {
    title: null,
    number: null,
    issuers: [],
    date: null,
    genre: null,
    level: "unknown",
    place: null,
    addressees: [],
    carries: [],
  };
}
