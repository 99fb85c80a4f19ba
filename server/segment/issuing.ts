/** Whether a text issues what stands below it. */
import type { Piece } from "./piece.ts";
import { titleGenre } from "./shape.ts";
import { bookTitles, titleKey } from "./titles.ts";

/** lines of a text that issues what stands below it */
const MAX_ISSUING = 60;
/** lines at the beginning of a text in which it says what it issues */
const MAX_OPENING = 12;
/** letters of the kind at the end of a title: 管理办法, 实施方案, 工作要点 */
const KIND = 4;
const ISSUES = /现(?:予|将|一并)?[^。]{0,40}(?:[印转下]发|批转|公布|颁布)|[印转下]发给?你|附后|^附/;
/** 现印发给你们, 一并转发, 附后: whether the text above says that it issues something, whatever it calls it, or names the title at `at`. */
export function issuesIt(pieces: readonly Piece[], floor: number, at: number): boolean {
  if (saysSo(pieces, floor, at)) return true;
  const title = titleOf(pieces[at]);
  const above = pieces.slice(Math.max(0, floor, at - MAX_ISSUING), at);
  const words = above.map(({ fold }) => fold).join("");
  return words.includes(title) || words.includes(title.slice(-KIND));
}

/** Whether a line of the text above says that it issues something of the kind of the title at `at`. */
export function saysSo(pieces: readonly Piece[], floor: number, at: number): boolean {
  const title = titleOf(pieces[at]);
  const from = Math.max(0, floor);
  // what a notice issues it says in its first sentences, however long its first attachment is
  const opening = pieces.slice(from, Math.min(at, from + MAX_OPENING));
  return [...opening, ...pieces.slice(Math.max(from, at - MAX_ISSUING), at)].some(({ fold }) => issues(fold, title));
}

const titleOf = (piece: Piece | undefined): string => piece?.fold.replace(/\(.*$/, "") ?? "";

/** Whether a line issues something that may bear the title: what it names in 《》 is at least of the same kind. */
function issues(fold: string, title: string): boolean {
  if (!ISSUES.test(fold)) return false;
  // 附件：先进个人名单: what is attached has its name there
  if (fold.startsWith("附件")) return titleGenre(fold.replace(/\(.*$/, "")) === titleGenre(title);
  const named = bookTitles(fold, 0, fold.length);
  const kinds = named.map(({ start, end }) => titleGenre(fold.slice(start, end).replace(/^《|》$/g, "")));
  return named.length === 0 || kinds.includes(titleGenre(title));
}

/** lines of the head of a text over its title */
const MAX_OVER = 4;
/** lines of a text that say what it issues or has attached */
const MAX_SAYING = 400;

/** Whether the text above says that it issues, forwards or has attached what is titled under the strokes at `at`. */
export function issuesByTitle(pieces: readonly Piece[], from: number, at: number): boolean {
  const over = pieces.slice(at + 1, at + 1 + MAX_OVER).find(({ shape }) => shape === "title-end" || shape === "number");
  if (over === undefined || over.shape === "number" || titleGenre(over.fold) === null) return false;
  const key = titleKey(over.fold);
  if (key.length < 6) return false;
  for (let k = from; k < at && k - from < MAX_SAYING; k++) {
    const piece = pieces[k];
    if (piece && /[印转下]发|批转|[公发]布|附/.test(piece.fold) && titleKey(piece.fold).includes(key)) return true;
  }
  return false;
}
