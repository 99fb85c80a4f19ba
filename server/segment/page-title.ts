/** The title of a text that its page prints at its top alone, over crumbs, links and days without labels. */
import type { Head } from "./head.ts";
import type { Piece } from "./piece.ts";
import { titleGenre } from "./shape.ts";
import { titleEndingAt } from "./title-lines.ts";

/** what a page has between its title and the number of its text */
const OF_PAGE: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata", "date", "number"]);
const MOST = 20;
/** letters of a line of a page that no rule knows: GZ0320250043, 关注某某 */
const SHORT = 20;
/** whose notice, and on what: 某市民政局 某市财政局关于… */
const WHOSE = /^[一-龥]{3,40}关于/;

/** @param at the number of the text; the title must be the first thing behind `floor` @returns its lines, null where others stand there */
export function titleOfPage(pieces: readonly Piece[], at: number, floor: number): Head["title"] {
  for (let k = at - 1; k >= floor && at - k <= MOST; k--) {
    const piece = pieces[k];
    if (piece === undefined) return null;
    if (piece.shape === "title-end" && titleGenre(piece.fold) !== null) {
      const title = titleEndingAt(pieces, k, floor);
      return title !== null && title.first === floor && WHOSE.test(pieces[floor]?.fold ?? "") ? title : null;
    }
    const words = piece.shape === "fragment" || piece.shape === "title-end";
    if (!OF_PAGE.has(piece.shape) && !(words && piece.fold.length <= SHORT)) return null;
  }
  return null;
}
