/** Listing pages of cards: a title, the whole text in one line, then "publisher | date". */
import type { Piece } from "./piece.ts";

const TAIL = /^[^|。]{2,40}\|\d{4}-\d{1,2}-\d{1,2}$/;

export interface Card {
  readonly title: number;
  /** last piece of the text */
  readonly last: number;
}

/** The cards of a page; none where there are fewer than two, as one such line alone is an accident. */
export function cardsOf(text: string, pieces: readonly Piece[]): readonly Card[] {
  const cards: Card[] = [];
  pieces.forEach((piece, i) => {
    if (piece.fold.length > 60 || !piece.fold.includes("|") || !TAIL.test(piece.fold)) return;
    const last = i - 1;
    let body = last;
    // the text is one line: go back to its first piece
    const lineStart = text.lastIndexOf("\n", pieces[last]?.start ?? 0);
    while (body > 0 && (pieces[body - 1]?.start ?? 0) > lineStart) body--;
    const title = pieces[body - 1];
    const length = (pieces[last]?.end ?? 0) - (pieces[body]?.start ?? 0);
    if (body < 1 || !title || length < 120 || title.fold.length > 120) return;
    cards.push({ title: body - 1, last });
  });
  return cards.length >= 2 ? cards : [];
}
