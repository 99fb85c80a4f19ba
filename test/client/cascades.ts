/** Documents and relationships of made-up cascades. */
import type { Cascade, DocumentCard } from "../../server/model/api.ts";

export const card = (id: string, level: DocumentCard["level"], more: Partial<DocumentCard> = {}): DocumentCard => ({
  id,
  key: id,
  number: null,
  title: id,
  displayTitle: id,
  genre: null,
  level,
  issuedOn: null,
  issuers: [],
  place: null,
  status: "current",
  held: true,
  ...more,
});
export const edge = (
  from: string,
  to: string,
  type = "IMPLEMENTS",
  match: "number" | "title" = "number",
  quote = "q",
): Cascade["edges"][number] => ({
  id: `${from} ${to}`,
  type,
  match,
  from,
  to,
  evidence: {
    relationshipId: `${from} ${to}`,
    type,
    quote,
    line: 1,
    start: 0,
    end: quote.length,
    rule: "r",
    confidence: 1,
    match,
    source: "s",
    corrected: false,
    documentId: from,
    documentNumber: null,
    documentTitle: from,
  },
});
