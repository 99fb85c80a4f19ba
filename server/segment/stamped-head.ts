/** Titles over the moment at which a site put a page up: each begins a page, and a document, of its own. */
import { withAddressees } from "./addressees.ts";
import { type Head, opensBody } from "./head.ts";
import type { Piece } from "./piece.ts";
import { startsTitle } from "./title-lines.ts";

/** 2018-09-21 16:24:57, 发布时间：2018-09-21 来源：某局, folded */
const STAMP =
  /^(?:(?:发布|更新|发表|录入)(?:时间|日期):\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\d{2}:\d{2})/;
/** letters of a title, at least */
const SHORTEST = 8;
/** what goes on in the next line, or names what is below */
const NOT_OVER: ReadonlySet<Piece["shape"]> = new Set(["title-start", "title-end", "attachment-mark", "contents"]);

const isStamp = (piece: Piece | undefined): boolean => piece?.shape === "furniture" && STAMP.test(piece.fold);

/** 某管理办法（暂行） / 2018-09-21 16:24:57 / 依据…，制定本办法。: the head of the next page in a file of several. */
export function headOverStamp(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const [before, title] = [pieces[at - 1], pieces[at]];
  if (!before || at < floor || title?.shape !== "title-end" || title.fold.length < SHORTEST) return null;
  if (NOT_OVER.has(before.shape) || isStamp(before) || !isStamp(pieces[at + 1])) return null;
  return opensBody(pieces, at + 2) ? withAddressees(pieces, at, at + 1, { first: at, last: at }, null) : null;
}

/** 某超市入驻公告 / 2018-08-20 14:50:58 / 关于建立某超市的招标公告: where the text's own title stands under the heading of its page; -1 where none does. */
export function titleUnderStamp(pieces: readonly Piece[], heading: number): number {
  const own = pieces[heading + 2];
  return pieces[heading]?.shape === "title-end" &&
    isStamp(pieces[heading + 1]) &&
    own?.shape === "title-end" &&
    startsTitle(own.fold) &&
    !/印发|转发|批转|公布|发布/.test(pieces[heading]?.fold ?? "") &&
    opensBody(pieces, heading + 3)
    ? heading + 2
    : -1;
}
