/** Where a document begins above its head: index boxes, and what stands between them and the head. */
import type { Piece } from "./piece.ts";
import { holdsInOrder, titleKey } from "./titles.ts";

/** An index box directly above a head belongs to the document. */
export function metadataAbove(pieces: readonly Piece[], head: number, floor: number, title = ""): number {
  let first = head;
  let apart = 0;
  for (let k = boxOverCopy(pieces, head, floor, titleKey(title)); k > floor && k >= head - 40; k--) {
    const piece = pieces[k];
    if (!piece || piece.long) break;
    if (piece.shape === "metadata") {
      first = k;
      apart = 0;
    } else if (
      (piece.fold.length > 60 && piece.shape !== "furniture") ||
      ++apart > MAX_APART ||
      !(isOfBox(piece) || isBoxLine(pieces[k - 1]))
    )
      break;
  }
  return first;
}

/** lines in a row that a box, or what stands between it and the head, may hold beside its labels */
const MAX_APART = 3;
const isBoxLine = (piece: Piece | undefined): boolean => piece?.shape === "metadata";
/** 单位：某省民政厅, 字号：大 中 小, • 时限：: the words of the page in a box, labels of the site's own, items of its list */
const isOfBox = (piece: Piece): boolean =>
  piece.shape === "furniture" || FIELD.test(piece.fold) || /^[•·]/.test(piece.fold);
const FIELD = /^[一-龥]{2,6}:[^。;:]{1,40}$/;

/** lines between a box and the head that a page prints there */
const MAX_OVER = 5;

/** The title as the page prints it over the text, whole or shortened, or in full over short names. Both are keys of titles. */
const isCopyOf = (key: string, other: string): boolean =>
  other === key ||
  (other.length >= 10 && other.slice(-6) === key.slice(-6) && (holdsInOrder(key, other) || holdsInOrder(other, key)));

/** The piece above which a box may stand: pages print the title once more, and a line of their own, between the box and the head. */
function boxOverCopy(pieces: readonly Piece[], head: number, floor: number, key: string): number {
  let at = head - 1;
  // 文号: … / --- / > a note of who keeps the copy / # title
  while (at > floor && /^(?:>|-{3,}$)/.test(pieces[at]?.fold ?? "")) at--;
  if (at < head - 1 && pieces[at]?.shape === "metadata") return at;
  at = head - 1;
  let copied = false;
  for (let n = 0; n < MAX_OVER && at > floor && key.length >= 10; n++, at--) {
    const piece = pieces[at];
    const copy = piece?.shape === "title-end" && isCopyOf(key, titleKey(piece.fold.replace(/^[•·]/, "")));
    copied ||= copy;
    // 江街 202324: what a page's fonts left of the number
    const short = piece?.shape === "fragment" && piece.fold.length <= 20;
    if (!piece || !(copy || short || piece.shape === "furniture" || piece.shape === "date")) break;
  }
  return copied && pieces[at]?.shape === "metadata" ? at : head - 1;
}
