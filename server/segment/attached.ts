/** What stands behind a text: lists of attachments, and the titles under which these and issued instruments begin. */
import { joined, type Piece } from "./piece.ts";
import { titleEndingAt } from "./title-lines.ts";
import { titleKey } from "./titles.ts";

const MAX_TITLE_LINES = 4;

/** Whether a mark 附件： alone on its line stands over a list of names, and who signs or the day under these. */
export function isListMark(pieces: readonly Piece[], at: number, last: number): boolean {
  if (!/^附件?:?$/.test(pieces[at]?.fold ?? "") || !/^1[.、]/.test(pieces[at + 1]?.fold ?? "")) return false;
  const k = lastListed(pieces, at, last);
  return k > at && ["date", "signed", "body-name"].includes(pieces[k + 1]?.shape ?? "");
}

/** Last entry of the list of attachments that begins at a piece. */
export function lastListed(pieces: readonly Piece[], at: number, last: number): number {
  let k = at;
  while (k + 1 <= last && isListed(pieces, k + 1)) k++;
  return k;
}

/** Whether a piece is an entry of a list of attachments, or the tail of one. */
function isListed(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.long || piece.fold.length > 80) return false;
  if (piece.shape === "heading") return /^\d{1,2}[.、]/.test(piece.fold);
  if (piece.shape === "attachment-list") return true;
  // the tail of a name broken over lines: only between numbered entries or right after one
  if (piece.shape !== "fragment" && piece.shape !== "title-end") return false;
  const next = pieces[at + 1];
  return (
    next !== undefined &&
    (next.shape === "body-name" ||
      next.shape === "date" ||
      next.shape === "signed" ||
      (next.shape === "heading" && /^\d{1,2}[.、]/.test(next.fold)))
  );
}

/** The title of an attachment in a list, or behind its mark. */
export const listedName = (fold: string): string =>
  fold
    .replace(/^附(?:件|表|录|图)?[\d一二三四五六七八九十]{0,3}(?:-\d{1,2})?[:.、]?/, "")
    .replace(/^\d{1,2}[.、]/, "")
    .replace(/[。;]$/, "");

/** Last piece of the title that begins at `start`, by the names that are known, else by its shape; null if none. */
export function titleBelow(
  pieces: readonly Piece[],
  start: number,
  last: number,
  names: readonly string[],
): number | null {
  const keys = names.map(titleKey).filter((key) => key !== "");
  for (let k = start; k < start + MAX_TITLE_LINES && k <= last; k++) {
    const key = titleKey(joined(pieces, start, k));
    if (keys.includes(key)) return k;
  }
  for (let k = start; k < start + MAX_TITLE_LINES && k <= last; k++) {
    const piece = pieces[k];
    if (!piece || piece.long || !["fragment", "title-start", "title-end", "body-name"].includes(piece.shape))
      return null;
    if (piece.shape === "title-end") return k;
  }
  return titleEndingAt(pieces, start) ? start : null;
}

const KEY_LEAVES_OUT = "《》〈〉<>“”\"'‘’「」于的—–―~-";

/** Last piece of a title that begins at `start` and is one of the issued instruments. */
export function instrumentAt(
  pieces: readonly Piece[],
  start: number,
  last: number,
  keys: readonly string[],
): number | null {
  let run = "";
  for (let k = start; k < start + MAX_TITLE_LINES + 1 && k <= last; k++) {
    const piece = pieces[k];
    if (!piece || piece.long || !["fragment", "title-start", "title-end", "body-name"].includes(piece.shape))
      return null;
    run += piece.fold;
    // the key of a title ends in its last character, unless that is a mark or a word that keys leave out
    const end = run.charAt(run.length - 1);
    if (!KEY_LEAVES_OUT.includes(end) && !keys.some((known) => known.endsWith(end))) continue;
    const key = titleKey(run);
    if (
      keys.some(
        (known) =>
          known === key || (key.length > known.length && key.endsWith(known) && key.length - known.length <= 24),
      )
    )
      return k;
  }
  return null;
}
