/** Reports given to a congress or its committee: the lines under their title that say when and where, and who spoke. */
import { DAY } from "../read/index.ts";
import type { Piece } from "./piece.ts";

/** ——2020年7月28日在某省第十三届人民代表大会常务委员会第二十二次会议上; fonts lose the characters of the day: 2020728日 */
const SITTING = new RegExp(
  `^[—－―–-]{0,4}\\(?(?:${DAY}|(?:19|20)\\d{4,6}日)(?:[上下]午)?在[^。]{4,80}(?:会议|大会|全会)上?\\)?$`,
);
/** lines over which the width of a page breaks it */
const MAX_LINES = 3;

/** 某县财政局局长李某某 */
const SPEAKER =
  /^\(?[一-龥]{3,40}(?:[省市县区州旗盟镇乡]长|主任|局长|厅长|院长|检察长|主席):?[一-龥·×*]{2,8}\)?$|^(?:[省市县区州旗镇乡]长|[省市县区州旗镇乡]委书记)(?!办公|热线|信箱|专线|质量)[一-龥·×*]{2,4}$/;

/** Last of the lines from `at` on that say in which sitting a report was given; -1 where they do not. */
export function sittingEnd(pieces: readonly Piece[], at: number): number {
  let words = "";
  for (let k = at; k < at + MAX_LINES; k++) {
    const piece = pieces[k];
    if (!piece || piece.long) return -1;
    words += piece.fold;
    if (SITTING.test(words)) return k;
  }
  return -1;
}

/** The first of the lines over the addressees at `at` that say when a report was given and by whom; `at` where none does. */
export function speechAbove(pieces: readonly Piece[], at: number): number {
  for (let first = Math.max(0, at - MAX_LINES - 2); first < at; first++) {
    let k = first;
    let told = 0;
    for (; k < at; k++) {
      const piece = pieces[k];
      const end = sittingEnd(pieces, k);
      const speaks = piece !== undefined && SPEAKER.test(piece.fold);
      if (end < 0 && !speaks && piece?.shape !== "date" && (piece?.shape !== "body-name" || told === 0)) break;
      if (end >= 0 || speaks) told++;
      k = Math.max(k, end);
    }
    if (k >= at && told > 0) return first;
  }
  return at;
}
