/** Door of the room: where each document stands in a source. */
import {
  type Boundary,
  type DocumentSpan,
  type LineRange,
  lineAt,
  type SourceText,
  type Span,
} from "../model/index.ts";
import { boundedBy } from "./boundaries.ts";
import { cardsOf } from "./cards.ts";
import { type DocumentRange, documentRanges } from "./documents.ts";
import { behind, type Edited } from "./edited.ts";
import { opened } from "./opened.ts";
import { partsOf } from "./parts.ts";
import { type Piece, piecesOf } from "./piece.ts";
import { pieced } from "./pieced.ts";
import { withoutUnseen } from "./unseen.ts";
import { unwrapped } from "./unwrapped.ts";

export { fold, foldWithMap, isBlank } from "../read/index.ts";
export { isMonth } from "./addressees.ts";
export { isByline } from "./bylines.ts";
export { addresseesEnd } from "./head.ts";
export { keptFields } from "./kept-fields.ts";
export { promulgates } from "./lone-head.ts";
export { looseDay } from "./loose-day.ts";
export { type MetadataValue, readMetadata } from "./metadata.ts";
export { type BodyName, bodyNames, isRestOfName, PLACE } from "./names.ts";
export { isSerial } from "./number-head.ts";
export { firstAbreast, numberBehind, withBracketedYear, YEAR_CLOSES, YEAR_OPENS } from "./number-line.ts";
export { isNames, type Piece, piecesOf } from "./piece.ts";
export { isBodyName, isOrder, NOTE_MARK, signedName, signedParts, titleGenre } from "./shape.ts";
export { sittingEnd, speechAbove } from "./speech.ts";
export {
  CLOSING_REMARK,
  isBrokenName,
  isNamedBelow,
  isNumberedRule,
  isNumberedTitle,
  isPlaceOver,
  isWholeOf,
} from "./title-lines.ts";
export { bookTitles, holdsInOrder, sameInstrument, titleKey } from "./titles.ts";

/**
 * The source with a paragraph on each line, where a copy lost its line breaks, or pieces or the width of a page made them, and without
 * characters that are not seen; null where it is so already, as nearly every source.
 */
export function inParagraphs(source: SourceText, given: readonly Boundary[] = []): Edited | null {
  let page: Edited | null = null;
  // a file may hold copies of several kinds
  for (const pass of [withoutUnseen, opened, pieced, unwrapped]) {
    const next = pass(page?.source ?? source, page?.given ?? given);
    if (next !== null) page = page === null ? next : behind(page, next);
  }
  return page;
}

/**
 * Cuts a source into documents: in order, not overlapping, page furniture left outside. A text without any head that can
 * be recognised is one document; a text without words is none.
 * `given` is what a person says of documents and lines, free of contradictions: see {@link boundedBy}.
 */
export function segment(source: SourceText, given: readonly Boundary[] = []): readonly DocumentSpan[] {
  const page = inParagraphs(source, given);
  if (page === null) return segmentLines(source, given);
  const span = <T extends Span>(one: T): T => ({
    ...one,
    start: page.back(one.start),
    end: page.back(one.end - 1) + 1,
  });
  return segmentLines(page.source, page.given).map((one) => {
    const there = span(one);
    return {
      ...there,
      lineStart: lineAt(source.lineStarts, there.start),
      lineEnd: lineAt(source.lineStarts, Math.max(there.start, there.end - 1)),
      parts: one.parts.map(span),
    };
  });
}

/** {@link segment} of a source each of whose lines is a paragraph. */
export function segmentLines(source: SourceText, given: readonly Boundary[] = []): readonly DocumentSpan[] {
  const pieces = piecesOf(source.text);
  const cards = cardsOf(source.text, pieces);
  const found = documentRanges(source.text, pieces, cards).map((range) => spanOf(source, pieces, range));
  if (given.length === 0) return found;
  return boundedBy(
    found.map((span) => ({ first: span.lineStart, last: span.lineEnd, span })),
    given,
    source.lineStarts.length,
  ).flatMap((lines) => lines.span ?? spanOfLines(source, lines));
}

/** The one document on these lines; none where they hold no words. */
function spanOfLines(source: SourceText, { first, last }: LineRange): readonly DocumentSpan[] {
  const from = source.lineStarts[first - 1];
  if (from === undefined) return [];
  const pieces = piecesOf(source.text, from, source.lineStarts[last] ?? source.text.length);
  if (pieces.length === 0) return [];
  // a person's lines are a document also where the rules would see none: a signature, a date
  const [range] = documentRanges(source.text, pieces, cardsOf(source.text, pieces));
  return [spanOf(source, pieces, { head: range?.head ?? null, first: 0, last: pieces.length - 1 })];
}

function spanOf(source: SourceText, pieces: readonly Piece[], range: DocumentRange): DocumentSpan {
  const parts = partsOf(source.text, pieces, range);
  const start = parts[0]?.start ?? pieces[range.first]?.start ?? 0;
  const end = pieces[range.last]?.end ?? start;
  return {
    start,
    end,
    lineStart: lineAt(source.lineStarts, start),
    lineEnd: lineAt(source.lineStarts, Math.max(start, end - 1)),
    parts,
  };
}
