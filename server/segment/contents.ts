/** Tables of contents: of a gazette or a compilation (entries are documents) or of one plan (entries are headings). */
import { isHan } from "../read/index.ts";
import { startsOrderBody } from "./number-head.ts";
import type { Piece } from "./piece.ts";
import { isOrder, titleGenre } from "./shape.ts";

export interface Contents {
  /** piece of the word 目录 */
  readonly mark: number;
  /** last entry */
  readonly last: number;
  /** folded entries that could be titles of documents */
  readonly titles: ReadonlySet<string>;
}

/** the number of the document in a column of its own, before the page */
const NUMBER_BEHIND =
  /(通知|意见|决定|办法|方案|公告|通告|批复|函|规定|细则|通报|规划|计划)[一-龥A-Za-z]{2,12}〔\d{4}〕第?\d{1,4}号?\d{0,4}$/;

/** An entry without its running number, leader dots and page number. */
function entryText(fold: string): string {
  return fold
    .replace(/^\d{1,3}[.、]/, "")
    .replace(NUMBER_BEHIND, "$1")
    .replace(/[.·…\-—]*\(?\d{0,4}\)?$/, "")
    .replace(/\([^()]{1,16}〔\d{4}〕第?\d{1,4}号\)$/, "");
}

const MAX_ENTRIES = 400;
/** lines over which a title of the table is printed at its document, the names of those who issue it among them */
const TITLE_LINES = 6;

/** Reads the table of contents that begins at `mark`: short lines until one comes a second time or a body begins. */
export function contentsAt(pieces: readonly Piece[], mark: number): Contents {
  const seen = new Set<string>();
  const titles = new Set<string>();
  let last = mark;
  for (let k = mark + 1; k < Math.min(pieces.length, mark + MAX_ENTRIES); k++) {
    const piece = pieces[k];
    if (!piece || piece.long) break;
    if (["addressee", "date", "signed", "number"].includes(piece.shape)) break;
    // 某市人民政府令 / 第35号 / 《…》已经…通过: the first document is an order
    if (piece.shape === "order-number" && pieces[k + 1]?.shape === "text" && startsOrderBody(pieces[k + 1])) {
      while (last > mark && isMasthead(pieces[last])) last--;
      break;
    }
    if (/[。;]$/.test(piece.fold)) break;
    const entry = entryText(piece.fold);
    if ((seen.has(entry) && entry.length > 3) || opensEntry(pieces, k, titles)) break;
    seen.add(entry);
    if (
      entry.length >= 6 &&
      !/^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]|第.{1,4}[章节条]|附件?)/.test(entry) &&
      titleGenre(entry) !== null
    )
      titles.add(entry);
    last = k;
  }
  return { mark, last, titles };
}

const isMasthead = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.shape === "body-name" || isOrder(piece.fold) || /^[公通]告$/.test(piece.fold));

/** A title of the table that comes a second time, over a few lines: the first document begins. */
function opensEntry(pieces: readonly Piece[], at: number, titles: ReadonlySet<string>): boolean {
  let run = pieces[at]?.fold ?? "";
  for (let k = at + 1; k < Math.min(at + TITLE_LINES, pieces.length); k++) {
    run += pieces[k]?.fold ?? "";
    if (titles.has(run)) return true;
  }
  return false;
}

/** Pieces (runs of a few) after a table of contents that are one of its titles, each title once. */
export function announced(pieces: readonly Piece[], contents: Contents): readonly { first: number; last: number }[] {
  const left = new Set(contents.titles);
  const lengths = new Set([...left].map((title) => title.length));
  const found: { first: number; last: number }[] = [];
  for (let i = contents.last + 1; i < pieces.length && left.size > 0; i++) {
    let run = "";
    for (let k = i; k < Math.min(i + TITLE_LINES, pieces.length); k++) {
      const piece = pieces[k];
      if (!piece || piece.long || piece.fold.length > 120) break;
      run += piece.fold;
      const plain = isHan(run.charCodeAt(0)) ? run : run.replace(/^\d{1,3}[.、]/, "");
      // to ask by its letters is to join them
      if (lengths.has(plain.length) && left.has(plain)) {
        left.delete(plain);
        found.push({ first: i, last: k });
        i = k;
        break;
      }
    }
  }
  return found;
}
