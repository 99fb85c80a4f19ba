/** What stands under the title of a plan or a draft: who drew it up, and in which month or on which day. */
import type { Piece } from "./piece.ts";

const BYLINES: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "body-name"]);
/** 编制单位：某局, （代拟） 2021年4月, (2021年10月) */
export const isByline = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  !piece.long &&
  (BYLINES.has(piece.shape) ||
    (piece.shape === "fragment" &&
      piece.fold.length <= 40 &&
      (DATED_BYLINE.test(piece.fold) ||
        // （依据某府办发〔2022〕19号制定）
        /^\((?:依据|根据)[^()。]+制定\)$/.test(piece.fold) ||
        /^(?:编制|起草|拟稿|代拟|主编|承办|组织)(?:编制)?(?:单位|部门|机关):/.test(piece.fold))));
/** a month or a day at the end of a line, perhaps in a bracket */
export const DATED_BYLINE =
  /(?:\d{4}|[〇零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?\)?$/;
