/** What people said of the head of a document, and where the rules had read it. */
import { correctionKey } from "../../ingest/index.ts";
import type { DocumentText } from "../../model/api.ts";
import { type HeadField, headsOf, headWithin } from "../../model/corrections.ts";
import type { Correction, DocumentRecord, Span } from "../../model/index.ts";

/** What people say of the head of a record as the rules read it; offsets into the source. */
export function headsSaid(read: DocumentRecord, corrections: readonly Correction[]): DocumentText["heads"] {
  const lines = { first: read.lineStart, last: read.lineEnd };
  const words: Readonly<Record<HeadField, readonly Span[]>> = {
    title: read.title ? [read.title] : [],
    number: read.number ? [read.number] : [],
    date: read.date ? [read.date] : [],
    issuer: read.issuers,
  };
  return [...headWithin(headsOf(read.sourceId, corrections), lines)].flatMap(([field, value]) => {
    const said = corrections.find(
      (one) =>
        one.kind === "head" &&
        one.subject === `src:${read.sourceId}` &&
        one.field === field &&
        one.value === value &&
        lines.first <= one.line &&
        one.line <= lines.last,
    );
    const spans = words[field].map(({ start, end }) => ({ start, end }));
    return said ? [{ field, correction: correctionKey(said), read: spans }] : [];
  });
}
