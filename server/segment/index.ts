/** Door of the room: where each document stands in a source. */
import { type DocumentSpan, lineAt, type SourceText } from "../model/index.ts";
import { cardsOf } from "./cards.ts";
import { documentRanges } from "./documents.ts";
import { partsOf } from "./parts.ts";
import { piecesOf } from "./piece.ts";

export { fold, foldWithMap, isBlank } from "../read/index.ts";
export { addresseesEnd, isSerial } from "./head.ts";
export { readMetadata } from "./metadata.ts";
export { type BodyName, bodyNames } from "./names.ts";
export { type Piece, piecesOf } from "./piece.ts";
export { isBodyName, isOrder, signedName, titleGenre } from "./shape.ts";
export { bookTitles, sameInstrument, titleKey } from "./titles.ts";

/**
 * Cuts a source into documents: in order, not overlapping, page furniture left outside. A text without any head that can
 * be recognised is one document; a text without words is none.
 */
export function segment(source: SourceText): readonly DocumentSpan[] {
  const pieces = piecesOf(source.text);
  const cards = cardsOf(source.text, pieces);
  return documentRanges(source.text, pieces, cards).map((range) => {
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
  });
}
