/** Whether a text issues what stands below it. */
import type { Piece } from "./piece.ts";

/** lines of a text that issues what stands below it */
const MAX_ISSUING = 60;
/** letters of the kind at the end of a title: 管理办法, 实施方案, 工作要点 */
const KIND = 4;
const ISSUES = /现(?:予|将|一并)?[^。]{0,40}(?:[印转下]发|批转|公布|颁布)|[印转下]发给?你|附后|^附/;
/** 现印发给你们, 一并转发, 附后: whether the text above says that it issues something, whatever it calls it, or names the title at `at`. */
export function issuesIt(pieces: readonly Piece[], floor: number, at: number): boolean {
  const title = pieces[at]?.fold.replace(/\(.*$/, "") ?? "";
  let words = "";
  for (let k = Math.max(0, floor, at - MAX_ISSUING); k < at; k++) {
    const piece = pieces[k];
    if (piece && ISSUES.test(piece.fold)) return true;
    words += piece?.fold ?? "";
  }
  return words.includes(title) || words.includes(title.slice(-KIND));
}
