/** Heads of further texts that have neither number nor addressees, between the signature of the text above and one of their own. */
import { withAddressees } from "./addressees.ts";
import { beyond, type Head, opensBody } from "./head.ts";
import { saysSo } from "./issuing.ts";
import type { Piece } from "./piece.ts";
import { isPreamble } from "./preamble.ts";
import { titleGenre } from "./shape.ts";

/** pieces of a text within which it is signed */
const MAX_TEXT = 300;
const SHORTEST = 8;
/** 关于…的通报, …会议纪要: kinds of which a text is no part of another unless that one says so */
const KINDS = /^(?:通知|通报|公告|通告|公示|决定|决议|命令|令|函|复函|批复|意见|会议纪要|纪要)$/;
/** what never stands within a text between its title and its signature */
const ENDS: ReadonlySet<Piece["shape"]> = new Set(["attachment-mark", "number", "order-number", "contents"]);

/** Whether the line over `at`, words of the page between the two left out, is the day of a text that a body signs. */
function isSignedOver(pieces: readonly Piece[], at: number): boolean {
  let day = at - 1;
  while (pieces[day]?.shape === "furniture" || pieces[day]?.shape === "note") day--;
  return isSignature(pieces, day);
}

const isSignature = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.shape === "signed" || (pieces[at]?.shape === "date" && pieces[at - 1]?.shape === "body-name");

/** Whether the text from `from` on is signed and dated before another title. */
function isSignedBelow(pieces: readonly Piece[], from: number): boolean {
  for (let k = from + 1; k < pieces.length && k - from < MAX_TEXT; k++) {
    if (isSignature(pieces, k)) return true;
    const piece = pieces[k];
    if (!piece || ENDS.has(piece.shape) || (piece.shape === "title-end" && piece.fold.includes("关于"))) return false;
  }
  return false;
}

/** 某某市交通局 / 2016年4月28日 / 关于渡口停航的公告 / 因河道施工，… / 某某市交通局 / 2016年5月16日 */
export function headBetweenSignatures(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const title = pieces[at];
  if (title?.shape !== "title-end" || title.fold.length < SHORTEST || at < floor || !isSignedOver(pieces, at))
    return null;
  const genre = titleGenre(title.fold) ?? "";
  if (!KINDS.test(genre) || !(title.fold.includes("关于") || genre.endsWith("纪要"))) return null;
  const under = beyond(pieces, at, 1);
  if (under < 0 || !opensBody(pieces, under) || saysSo(pieces, floor, at)) return null;
  return isPreamble(pieces, under) || isSignedBelow(pieces, under)
    ? withAddressees(pieces, at, at, { first: at, last: at }, null)
    : null;
}
