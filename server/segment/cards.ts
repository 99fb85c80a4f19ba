/** Listing pages of cards: a title, the whole text in one line, then "publisher | date"; or a title, what the text is about, the site. */
import type { Piece } from "./piece.ts";
import { titleGenre } from "./shape.ts";
import { SUMMARY } from "./summary.ts";

const TAIL = /^[^|。]{2,40}\|\d{4}-\d{1,2}-\d{1,2}$/;

/** A title, and no word of a page's furniture. */
const isNamed = (words: string): boolean => /关于|《|印发|通知/.test(words) || titleGenre(words) !== null;

/** characters of a text */
const SHORTEST = 120;

export interface Card {
  readonly title: number;
  /** last piece of the text */
  readonly last: number;
}

/** lines of a card under its summary: the site, the address */
const UNDER_SUMMARY = 3;

/** Titles with a summary under each, one right behind another; none where other lines stand between them. */
function summaries(pieces: readonly Piece[]): readonly Card[] {
  const at = pieces.flatMap((piece, i) =>
    i > 0 && SUMMARY.test(piece.fold) && isNamed(pieces[i - 1]?.fold ?? "") ? [i - 1] : [],
  );
  const cards = at.map((title, k) => ({ title, last: (at[k + 1] ?? pieces.length) - 1 }));
  return at.length >= 2 && cards.every(({ title, last }) => last - title - 1 <= UNDER_SUMMARY) ? cards : [];
}

/** lines of a card under its title: number, day, who issued it, the text or what it is about */
const UNDER_TITLE = 5;

/** Titles with number and day under each (浙政办发〔2021〕15号 2021-03-20 浙江省…办公厅), one right behind another; none where other lines stand between them. */
function abstracts(pieces: readonly Piece[]): readonly Card[] {
  const at = pieces.flatMap(({ shape }, i) =>
    i > 0 && shape === "number" && pieces[i + 1]?.shape === "date" && isNamed(pieces[i - 1]?.fold ?? "") ? [i - 1] : [],
  );
  const cards = at.map((title, k) => ({ title, last: (at[k + 1] ?? pieces.length) - 1 }));
  // (of a bare list of titles, numbers and days nothing is told)
  const isShort = ({ title, last }: Card): boolean => last - title > 2 && last - title - 1 <= UNDER_TITLE;
  return at.length >= 3 && cards.slice(0, -1).every(isShort) ? cards : [];
}

/** The cards of a page; none where there are fewer than two, as one such line alone is an accident. */
export function cardsOf(text: string, pieces: readonly Piece[]): readonly Card[] {
  const cards: Card[] = [];
  const lengthOf = (first: number, last: number): number => (pieces[last]?.end ?? 0) - (pieces[first]?.start ?? 0);
  pieces.forEach((piece, i) => {
    if (piece.fold.length > 60 || !piece.fold.includes("|") || !TAIL.test(piece.fold)) return;
    const last = i - 1;
    let body = last;
    // the text is one line: go back to its first piece
    const lineStart = text.lastIndexOf("\n", pieces[last]?.start ?? 0);
    while (body > 0 && (pieces[body - 1]?.start ?? 0) > lineStart) body--;
    if (lengthOf(body, last) < SHORTEST) {
      // or lines that a page ran together, set apart from the title
      const floor = (cards.at(-1)?.last ?? -1) + 2;
      while (body > floor && pieces[body]?.gap === 0) body--;
      if (pieces[body]?.gap === 0 || !isNamed(pieces[body - 1]?.fold ?? "")) return;
    }
    const title = pieces[body - 1];
    if (body < 1 || !title || lengthOf(body, last) < SHORTEST || title.fold.length > 120) return;
    cards.push({ title: body - 1, last });
  });
  if (cards.length >= 2) return cards;
  const told = summaries(pieces);
  return told.length > 0 ? told : abstracts(pieces);
}
