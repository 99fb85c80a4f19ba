/** From heads to documents: where each begins and ends. */
import { headAtAddressee, withNumberAbove } from "./addressees.ts";
import { metadataAbove } from "./borders.ts";
import type { Card } from "./cards.ts";
import { announced, type Contents, contentsAt } from "./contents.ts";
import { beyond, type Head, titleOf } from "./head.ts";
import { headOfCopy, headOfFirstLine, headOfNumber, headOfTable, headOfTitle, promulgates } from "./lone-head.ts";
import { isText } from "./no-document.ts";
import { headAtNumber } from "./number-head.ts";
import { outermost } from "./outermost.ts";
import { trimmedEnd } from "./page-foot.ts";
import { pageStarts } from "./pages.ts";
import { joined, type Piece } from "./piece.ts";
import { isPreamble } from "./preamble.ts";
import { isField } from "./records.ts";
import { headAtAdoption, headAtTitle } from "./title-head.ts";
import { isWholeOf } from "./title-lines.ts";
import { bookTitles, sameInstrument, titleKey } from "./titles.ts";

export interface DocumentRange {
  readonly first: number;
  readonly last: number;
  readonly head: Head | null;
}

export function documentRanges(
  text: string,
  pieces: readonly Piece[],
  cards: readonly Card[],
): readonly DocumentRange[] {
  if (cards.length > 0)
    return cards.map((card) => ({
      first: card.title,
      last: card.last,
      head: cardHead(pieces, card),
    }));
  const starts = pageStarts(pieces);
  const found = starts.map((from, i) =>
    rangesOfPage(text, starts.length === 1 ? pieces : pieces.slice(from, starts[i + 1])).map((range) =>
      from === 0 ? range : behind(range, from),
    ),
  );
  // beside pages with documents a page may hold none: it was not found, or says what the file holds
  return found.length === 1
    ? (found[0] ?? [])
    : found.flatMap((page) =>
        page.filter(({ head, first, last }) =>
          head === null ? isText(pieces, first, last) : !areCalled(pieces, first, last),
        ),
      );
}

/** 第一篇：某某方案 / 第二篇：某某办法: the contents of a collection */
const areCalled = (pieces: readonly Piece[], first: number, last: number): boolean =>
  last > first && pieces.slice(first, last + 1).every(({ called }) => called !== undefined);

/** A range of a page as one of the text in which the page begins at piece `by`. */
const behind = ({ first, last, head }: DocumentRange, by: number): DocumentRange => ({
  first: first + by,
  last: last + by,
  head: head && {
    first: head.first + by,
    last: head.last + by,
    title: head.title && { first: head.title.first + by, last: head.title.last + by },
    number: head.number === null ? null : head.number + by,
  },
});

function rangesOfPage(text: string, pieces: readonly Piece[]): readonly DocumentRange[] {
  const heads = outermost(text, pieces, candidates(pieces)).map((head, i, all) =>
    withPromulgation(pieces, head, (all[i - 1]?.last ?? -1) + 1),
  );
  const ranges: DocumentRange[] = [];
  // an index box stands between the text above and the head that it speaks of
  const starts = heads.map((head, i) =>
    metadataAbove(pieces, head.first, heads[i - 1]?.last ?? -1, titleOf(pieces, head)),
  );
  const lead = starts[0] ?? pieces.length;
  const titled = headOfTitle(pieces, 0, lead);
  const head = titled
    ? withPromulgation(pieces, titled, 0)
    : heads.length === 0
      ? (headOfNumber(pieces) ?? headOfCopy(pieces) ?? headOfTable(pieces) ?? headOfFirstLine(pieces))
      : null;
  if (holdsText(pieces, 0, lead, heads.length > 0) || (head && isWhole(pieces, head, heads[0]))) {
    const first = head
      ? metadataAbove(pieces, head.first, -1, titleOf(pieces, head))
      : boxOverText(pieces, firstOfText(pieces, lead), lead);
    ranges.push({ first, last: trimmedEnd(pieces, first, lead - 1), head });
  }
  heads.forEach((head, i) => {
    const until = starts[i + 1] ?? pieces.length;
    const first = starts[i] ?? head.first;
    ranges.push({ first, last: trimmedEnd(pieces, head.last, until - 1), head });
  });
  return ranges;
}

/** who signs a promulgation, and when */
const SIGNS: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "body-name", "fragment"]);

/** The head with the sentence above it that promulgates what it heads, and the masthead over that sentence. */
function withPromulgation(pieces: readonly Piece[], head: Head, floor: number): Head {
  if (head.title === null) return head;
  let at = head.first - 1;
  while (at >= floor && head.first - at <= 4 && SIGNS.has(pieces[at]?.shape ?? "text")) at--;
  const sentence = pieces[at];
  if (at < floor || sentence === undefined || !promulgates(sentence)) return head;
  const key = titleKey(titleOf(pieces, head));
  const [named] = bookTitles(sentence.fold, 0, sentence.fold.length);
  if (named === undefined || !sameInstrument(titleKey(sentence.fold.slice(named.start, named.end)), key)) return head;
  const masthead = pieces[at - 1];
  const over = at - 1 >= floor && masthead !== undefined && /^[一-龥]{4,40}(?:公告|令)$/.test(masthead.fold);
  return { ...head, first: over ? at - 1 : at };
}

function cardHead(pieces: readonly Piece[], card: Card): Head {
  let last = card.title;
  let number: number | null = null;
  for (let k = card.title + 1; k <= Math.min(card.last, card.title + 3); k++) {
    const shape = pieces[k]?.shape;
    if (shape === "number" && number === null) number = k;
    else if (shape !== "addressee" && shape !== "adoption") break;
    last = k;
    if (shape === "addressee") break;
  }
  return { first: card.title, last, title: { first: card.title, last: card.title }, number };
}

/** Every head that some anchor gives, in order, none inside another. */
function candidates(pieces: readonly Piece[]): readonly Head[] {
  const heads: Head[] = [];
  let floor = 0;
  let contents: Contents | null = null;
  let awaited: ReadonlyMap<number, { first: number; last: number }> = new Map();
  const add = (found: Head): void => {
    const head = withNumberAbove(pieces, withFullerCopy(pieces, found, floor), floor);
    heads.push(head);
    floor = head.last + 1;
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.long) continue;
    if (piece.shape === "contents" && contents === null && heads.length === 0) {
      contents = contentsAt(pieces, i);
      if (contents.titles.size >= 2)
        awaited = new Map(announced(pieces, contents).map((entry) => [entry.first, entry]));
      i = contents.last;
      floor = i + 1;
      continue;
    }
    const entry = awaited.get(i);
    if (entry) {
      const numberAt = [1, 2]
        .map((n) => entry.last + n)
        .find((k) => ["number", "order-number"].includes(pieces[k]?.shape ?? ""));
      const known = numberAt === undefined ? null : headAtNumber(pieces, numberAt, floor);
      // names above an announced title are those of the text before it
      add(known ? { ...known, first: Math.max(known.first, entry.first) } : withAddressee(pieces, entry));
      i = floor - 1;
      continue;
    }
    if (i < floor) continue;
    const head =
      piece.shape === "number" || piece.shape === "order-number"
        ? headAtNumber(pieces, i, floor)
        : piece.shape === "addressee"
          ? headAtAddressee(pieces, i, floor)
          : piece.shape === "adoption"
            ? headAtAdoption(pieces, i, floor)
            : headAtTitle(pieces, i, floor);
    if (head) {
      add(head);
      i = Math.max(i, head.last);
    }
  }
  return heads;
}

/** what stands between the heading of a page and the head of its text */
const BETWEEN_COPIES: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata", "body-name", "date", "number"]);

/** The head whose title the page broke off, with the whole title that stands over it: 关于印发某规则的通知 / 某办公室 / 关于印发某. */
function withFullerCopy(pieces: readonly Piece[], head: Head, floor: number): Head {
  if (head.title === null) return head;
  let own = head.title.first;
  while (own < head.title.last && pieces[own]?.shape === "body-name") own++;
  const words = joined(pieces, own, head.title.last);
  if (words.length < 8) return head;
  for (let k = own - 1; k >= floor && own - k <= 8; k--) {
    const piece = pieces[k];
    if (!piece) break;
    if (isWholeOf(piece, words)) return { ...head, first: k, title: { first: k, last: k } };
    if (!BETWEEN_COPIES.has(piece.shape)) break;
  }
  return head;
}

function withAddressee(pieces: readonly Piece[], title: { first: number; last: number }): Head {
  const next = pieces[title.last + 1];
  return { first: title.first, last: next?.shape === "addressee" ? title.last + 1 : title.last, title, number: null };
}

/** letters of the rest of a text that somebody signed and dated, and of one that nobody did */
const LEAST_SIGNED = 60;
const LEAST_UNSIGNED = 150;

/** 某县政府办公室 / 2013年9月22日, with text above */
const isSigned = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces
    .slice(from, to)
    .some(({ shape }, i) => i > 1 && shape === "date" && pieces[from + i - 1]?.shape === "body-name");

/** Whether the pieces before the first head are the rest of a document whose head is lost, and not a page's furniture. */
function holdsText(pieces: readonly Piece[], from: number, to: number, others: boolean): boolean {
  let letters = 0;
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.shape === "contents" && others) {
      const contents = contentsAt(pieces, i);
      // those of a gazette; a plan has its own
      if (contents.titles.size > 1) return false;
      i = Math.min(contents.last, to - 1);
    }
    if (piece.shape === "text" || piece.shape === "heading" || piece.long) letters += piece.end - piece.start;
  }
  if (!others) return pieces.some((piece) => /[一-龥]{2}/.test(piece.fold));
  return letters > (isSigned(pieces, from, to) ? LEAST_SIGNED : LEAST_UNSIGNED);
}

const DRAFT = /(?:征求意见|送审|讨论|审议)稿|草案/;

/** A short document before the first head: a title of its own and a text that is dated, signed or opens as such texts do. */
function isWhole(pieces: readonly Piece[], head: Head, next: Head | undefined): boolean {
  const until = next?.first ?? pieces.length;
  const [own, other] = [titleOf(pieces, head), next === undefined ? "" : titleOf(pieces, next)];
  // 关于…的措施（征求意见稿） on a page before that of 关于…的措施: a text of its own
  if (next && DRAFT.test(own) === DRAFT.test(other) && sameInstrument(titleKey(own), titleKey(other))) return false;
  if (isInSections(pieces, head.last + 1, until)) return true;
  // source and counter of the page between title and text
  const at = beyond(pieces, head.last, 1);
  const body = pieces[at];
  const end = pieces[trimmedEnd(pieces, head.last, until - 1)];
  return (
    at < until &&
    body?.shape === "text" &&
    body.fold.length >= (pieces[head.last]?.shape === "addressee" ? 6 : 16) &&
    (end?.shape === "date" ||
      end?.shape === "signed" ||
      end?.shape === "note" ||
      // who adopted it and when, under the title
      pieces[head.last]?.shape === "adoption" ||
      isPreamble(pieces, at))
  );
}

/** what may stand between a title and the first section: who drew the text up and when, whose attachment it is, its contents */
const UNDER_TITLE: ReadonlySet<Piece["shape"]> = new Set(["fragment", "body-name", "date", "contents", "metadata"]);
const MAX_UNDER_TITLE = 6;

/** 一、总体要求 … 二、主要任务 …; 第一条 … 第二条 …: a text from its first section on, with another one behind it */
function isInSections(pieces: readonly Piece[], from: number, until: number): boolean {
  let at = from;
  while (at - from < MAX_UNDER_TITLE && UNDER_TITLE.has(pieces[at]?.shape ?? "text")) at++;
  if (at >= until || !/^(?:一、|第[一1][章条编]|1[.、]?总则)/.test(pieces[at]?.fold ?? "")) return false;
  return pieces.slice(at + 1, until).some(({ fold }) => /^(?:二、|第[二2][章条编]|2[.、]?[一-龥])/.test(fold));
}

/** labels of a box of which a document without head can be made out */
const LEAST_OF_BOX = 3;

/** Where a text without head begins: at the box right over its first words, where what stands above the box is its page's. */
function boxOverText(pieces: readonly Piece[], from: number, to: number): number {
  const text = pieces.slice(from, to).findIndex((piece) => piece.long || piece.shape === "text");
  const box = text < 1 ? from : metadataAbove(pieces, from + text, from - 1);
  const labels = pieces
    .slice(box, from + text)
    .filter((piece) => piece.shape === "metadata" || (piece.shape === "furniture" && isField(piece)));
  return labels.length >= LEAST_OF_BOX ? box : from;
}

function firstOfText(pieces: readonly Piece[], to: number): number {
  for (let i = 0; i < to; i++) {
    const shape = pieces[i]?.shape;
    if (shape !== "furniture" && shape !== "contents") return i;
  }
  return 0;
}
