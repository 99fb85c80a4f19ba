/** Who signs a text: the names over its day, and those that close a text which nobody dated. */

import { isRosterLine } from "./issuers-above.ts";
import { PLACE } from "./names.ts";
import type { Piece } from "./piece.ts";
import { isBodyName } from "./shape.ts";
import { isBrokenName } from "./title-lines.ts";

const MAX_SIGNATORIES = 14;
/** names that close a text without a day: more of them are a list */
const MAX_UNDATED = 4;

/** （代章）, （某市住建局代章）: whose seal stands for that of the name above */
const SEAL = /^\([一-龥]{0,24}(?:代章|盖章|印章)\)$/;
/** （省发展改革委）: where the office above has its seat */
const isSeat = (fold: string): boolean => /^\([一-龥]{3,24}\)$/.test(fold) && isBodyName(fold.slice(1, -1));
const isUnderName = (fold: string): boolean => SEAL.test(fold) || isSeat(fold);

/** The first of the names right over a piece, at or below `floor`; the piece itself where none stands there. */
export function namesAbove(pieces: readonly Piece[], date: number, floor: number): number {
  let first = date;
  if (date - 2 >= floor && isUnderName(pieces[date - 1]?.fold ?? "") && pieces[date - 2]?.shape === "body-name")
    first--;
  for (let n = 0; n < MAX_SIGNATORIES && first - 1 >= floor; n++) {
    const above = pieces[first - 1];
    const below = pieces[first];
    const half =
      n > 0 &&
      above !== undefined &&
      above.shape === "fragment" &&
      below?.shape === "body-name" &&
      isBrokenName(above, below.fold);
    if (!above || !(half || above.shape === "body-name" || isSigner(above.fold)) || (n > 0 && isRosterLine(above)))
      break;
    first--;
  }
  return first;
}

/** 市长 王某某 under an order. */
const isSigner = (fold: string): boolean =>
  fold.length <= 14 &&
  /^(?:代|副)?(?:省长|市长|县长|区长|州长|主席|总理|部长|主任|局长|行长|署长|镇长|乡长)[:：]?[一-龥·]{2,8}$/.test(fold);

/** what stands behind a text that has ended */
export const isAfterText = (shape: Piece["shape"] | undefined): boolean =>
  shape === "note" || shape === "attachment-mark" || shape === "furniture";

/** A name under a day that closes the text: the end of the document, its notes or an attachment follow. */
export function isLastName(pieces: readonly Piece[], at: number, last: number): boolean {
  return at <= last && pieces[at]?.shape === "body-name" && (at === last || isAfterText(pieces[at + 1]?.shape));
}

/** 2023年127: a day whose 月 and 日 a page's fonts have lost, and that could be two days */
const BROKEN_DAY = /^(?:19|20)\d{2}年\d{3,4}日?$/;
/** the file of an attachment, as pages print it under a text */
const FILE = /\.(?:docx?|pdf|xlsx?|wps|et|zip|rar|ofd)(?:[,、;]|$)/i;
/** bodies of the State, whose names have no place */
const OF_STATE = /^(?:中共中央|中央|国务院|国家|全国|最高|中国|[一-龥]{2,8}部|[一-龥]{2,8}总[局署会社])/;

/**
 * The first of the names that close a text which nobody dated: 特此通知。 / 某县水务局. A list of bodies signs nothing.
 * @param last of the text, with the files of its attachments
 * @param inList whether a piece stands in the list of attachments
 */
export function undatedNames(
  pieces: readonly Piece[],
  floor: number,
  last: number,
  inList: (at: number) => boolean,
): number | null {
  let end = last;
  while (end > floor && (FILE.test(pieces[end]?.fold ?? "") || BROKEN_DAY.test(pieces[end]?.fold ?? ""))) end--;
  const names = namesAbove(pieces, end + 1, floor);
  const above = pieces[names - 1];
  if (names > end || end - names >= MAX_UNDATED || above === undefined) return null;
  const closes = above.long || /[。;)]$/.test(above.fold) || inList(names - 1);
  const first = pieces[names]?.fold ?? "";
  return closes && (PLACE.test(first) || OF_STATE.test(first)) ? names : null;
}
