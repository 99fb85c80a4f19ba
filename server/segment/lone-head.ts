/** Heads of texts that no anchor gives: a title over its text, a number over a table, a table under its name. */
import { withAddressees, withNumberAbove } from "./addressees.ts";
import { addresseesEnd, beyond, type Head, opensBody } from "./head.ts";
import { issuersAbove } from "./issuers-above.ts";
import { numberBehind } from "./number-line.ts";
import { joined, type Piece } from "./piece.ts";
import { isBodyName } from "./shape.ts";
import { speechAbove } from "./speech.ts";
import { titleUnderStamp } from "./stamped-head.ts";
import { CLOSING_REMARK, startsTitle, TITLE_LINE, titleStartingAt } from "./title-lines.ts";
import { bookTitles, holdsInOrder, sameInstrument, titleKey } from "./titles.ts";

/** 2021年9月29日，某会议通过《X》，现予公布: a sentence that stands over X. */
export const promulgates = (piece: Piece): boolean =>
  piece.shape === "text" &&
  piece.fold.includes("《") &&
  /(?:通过|批准)[^。]{0,8}现(?:予|将)?[^。]{0,6}(?:公布|发布|颁布)|通过《[^。]{4,120}》,?现(?:予|将)?[^。]{0,6}(?:公布|发布|颁布)/.test(
    piece.fold,
  );

/** The head of a text that has nothing but a title, looked for among its first pieces. */
export function headOfTitle(pieces: readonly Piece[], from: number, to: number): Head | null {
  const limit = Math.min(to, from + 40);
  for (let i = from; i < limit; i++) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.long || piece.shape === "heading") break;
    if (piece.shape === "text" && piece.fold.length > 60 && !promulgates(piece)) break;
    // the notice itself, its head lost: the title below is that of what it issues
    if (piece.shape === "text" && /现(?:予以?)?(?:印发|转发)给?你?们?/.test(piece.fold)) break;
    // the title was lost: the text begins with who adopted it and when
    if (piece.shape === "adoption" && opensBody(pieces, beyond(pieces, i, 1)))
      return { first: i, last: i, title: null, number: null };
    // the title was lost: whoever is addressed first, the text begins with them
    const addressed = addresseesEnd(pieces, i);
    if (addressed >= 0 && opensBody(pieces, addressed + 1))
      return { first: Math.max(from, speechAbove(pieces, i)), last: addressed, title: null, number: null };
    // the name of the file that the page was made of
    if (/\.(?:pdf|docx?|wps|ofd)$/i.test(piece.fold)) continue;
    if (!TITLE_LINE.has(piece.shape) || piece.fold.length < (piece.shape === "title-end" ? 2 : 4)) continue;
    const own = titleStartingAt(pieces, i);
    if (!own || isColumn(pieces, own)) continue;
    const stamped = own.first === own.last ? titleUnderStamp(pieces, own.last) : -1;
    const title =
      stamped > 0 && stamped < limit
        ? { first: stamped, last: stamped }
        : (announcedBelow(pieces, own.last, limit) ?? own);
    // prefer the last copy before the text: pages print the title in crumbs and headings too
    const again = nextCopy(pieces, title, limit);
    const chosen = again ?? title;
    const start = isBodyName(pieces[chosen.first]?.fold ?? "")
      ? chosen.first
      : issuersAbove(pieces, chosen.first, from);
    const last = CLOSING_REMARK.test(pieces[chosen.last + 1]?.fold ?? "") ? chosen.last + 1 : chosen.last;
    const under = beyond(pieces, last, 1);
    if (pieces[under]?.shape === "number" && under < limit)
      return withAddressees(pieces, start, under, { first: start, last }, under);
    return withNumberAbove(pieces, withAddressees(pieces, start, last, { first: start, last }, null), from);
  }
  return null;
}

/** 法规标准 / 某局关于…的通告: the name of a column of the site over the whole title */
function isColumn(pieces: readonly Piece[], title: { first: number; last: number }): boolean {
  const here = pieces[title.last];
  const next = pieces[title.last + 1];
  if (title.first !== title.last || here === undefined || here.fold.length > 6 || next?.shape !== "title-end")
    return false;
  return next.fold.length >= 12 && next.fold.includes("关于") && !next.fold.endsWith(here.fold);
}

/** 某市出台…措施 / 近日，某办公室印发了《X》，全文如下： / X: the title of the text that news announces */
function announcedBelow(pieces: readonly Piece[], from: number, limit: number): { first: number; last: number } | null {
  for (let k = from + 1; k < Math.min(limit, from + 8); k++) {
    const piece = pieces[k];
    if (!piece || piece.long) return null;
    if (!/全文(?:公布|发布|刊发|刊登)?如下/.test(piece.fold)) continue;
    const keys = bookTitles(piece.fold, 0, piece.fold.length).map(({ start, end }) =>
      titleKey(piece.fold.slice(start, end)),
    );
    const title = titleStartingAt(pieces, k + 1);
    return title !== null && keys.some((key) => sameInstrument(key, titleKey(joined(pieces, title.first, title.last))))
      ? title
      : null;
  }
  return null;
}

/** what a page prints between its heading and the text */
const OF_HEADING: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata", "date"]);
const MAX_BETWEEN = 6;

/** The head of a text whose title names no kind (…办理情况) and stands twice: as the heading of the page, and once more over the text. */
export function headOfCopy(pieces: readonly Piece[]): Head | null {
  for (let at = 0; at < Math.min(pieces.length, 40); at++) {
    const line = pieces[at];
    if (line === undefined || line.long || line.shape === "text" || line.shape === "heading") return null;
    if (!isWords(line) || line.fold.length < 8) continue;
    let again = at + 1;
    while (again - at <= MAX_BETWEEN && OF_HEADING.has(pieces[again]?.shape ?? "text")) again++;
    if (pieces[again]?.fold === line.fold && opensBody(pieces, beyond(pieces, again, 1)))
      return withAddressees(pieces, again, again, { first: again, last: again }, null);
  }
  return null;
}

/** what a page prints over a text that is no title of it */
const OF_PAGE =
  /网站?$|平台$|公报$|专栏$|频道$|^(?:当前|您|欢迎|首页|附件|第[\d一二三四五六七八九十]+[章节条部页])|[:：>|｜]/;
const MAX_FIRST_LINES = 3;

/** The head of a text that nothing else gives: its first line, or the first few where 关于 begins them, stands over its sentences. */
export function headOfFirstLine(pieces: readonly Piece[]): Head | null {
  const at = beyond(pieces, -1, 1);
  const first = pieces[at];
  const yearly = first?.shape === "body-name" ? headOfYear(pieces, at) : null;
  if (yearly !== null) return yearly;
  if (!first || !isWords(first) || first.fold.length < 8) return null;
  const limit = startsTitle(first.fold) ? MAX_FIRST_LINES : 1;
  let last = at;
  while (last + 1 - at < limit && !opensBody(pieces, last + 1) && isWords(pieces[last + 1])) last++;
  const under = pieces[beyond(pieces, last, 1)];
  const dated = under?.shape === "date" && opensBody(pieces, beyond(pieces, beyond(pieces, last, 1), 1));
  if (!dated && !opensBody(pieces, beyond(pieces, last, 1))) return null;
  return withAddressees(pieces, at, last, { first: at, last }, null);
}

/** 某市水利局 / 2019年度部门决算: whose year a text is about, its day or its contents under it. */
function headOfYear(pieces: readonly Piece[], at: number): Head | null {
  const line = pieces[at + 1];
  if (line === undefined || !/^(?:19|20)\d{2}年度?[一-龥]{2,30}$/.test(line.fold) || !isWords(line)) return null;
  const day = pieces[at + 2]?.shape === "date" ? 1 : 0;
  const under = pieces[at + 2 + day];
  if (under?.shape !== "contents" && !opensBody(pieces, at + 2 + day)) return null;
  return { first: at, last: at + 1 + day, title: { first: at, last: at + 1 }, number: null };
}

const BUDGET = /年度?[一-龥]{0,8}[预决]算$/;

/** Words of a title, not of a sentence or of a page. */
const isWords = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.shape === "fragment" || piece.shape === "title-start" || BUDGET.test(piece.fold)) &&
  piece.fold.length <= 60 &&
  /^[一-龥“《\d]/.test(piece.fold) &&
  /[一-龥）)”》]$/.test(piece.fold) &&
  !/[,。;!?]/.test(piece.fold) &&
  !OF_PAGE.test(piece.fold);

/** The head of a text whose title ends in no kind of document (…任务分工表): the line above the first number. */
export function headOfNumber(pieces: readonly Piece[]): Head | null {
  const at = pieces.slice(0, 40).findIndex((piece) => piece.shape === "number");
  const above = at < 0 ? -1 : beyond(pieces, at, -1);
  const title = pieces[above];
  if (title?.shape !== "fragment" || title.fold.length < 8) return null;
  return withAddressees(pieces, above, at, { first: above, last: above }, at);
}

/** The head of a text that is a table: the first line that says so (…进展情况表, …任务清单), at the top of the page. */
export function headOfTable(pieces: readonly Piece[]): Head | null {
  const at = pieces
    .slice(0, 12)
    .findIndex(
      (piece) =>
        piece.shape === "fragment" &&
        /^[^:：|]{6,50}(?:表|清单|目录|名录|名单|一览|(?:任务|责任|职责|工作)(?:分解|分工))(?:\([^()]{2,20}\))?$/.test(
          piece.fold,
        ),
    );
  return at < 0 ||
    pieces.slice(0, at).some((piece) => piece.shape === "text" || piece.shape === "heading" || piece.long)
    ? null
    : withAddressees(pieces, at, at, { first: at, last: at }, null);
}

/** 某开发区应急预案 over its page, 某经济开发区管委会应急预案 over the text */
const isFuller = (whole: string, words: string): boolean =>
  words.length >= 10 &&
  whole.length >= words.length &&
  whole.length <= words.length + 20 &&
  whole.slice(0, 2) === words.slice(0, 2) &&
  whole.slice(-6) === words.slice(-6) &&
  holdsInOrder(whole, words);

/** 关于…的决定 over the text as 关于…的决定（某农发〔2003〕79号） */
const closesWithNumber = (again: string, words: string): boolean =>
  again.startsWith(words) && numberBehind(again)?.start === words.length + 1;

/** The last further copy of a title before its text. */
function nextCopy(
  pieces: readonly Piece[],
  title: { first: number; last: number },
  limit: number,
): { first: number; last: number } | null {
  const words = joined(pieces, title.first, title.last);
  let copy: { first: number; last: number } | null = null;
  for (let k = title.last + 1; k < limit; k++) {
    const piece = pieces[k];
    if (!piece || piece.long || piece.shape === "heading" || piece.shape === "text") break;
    const found = TITLE_LINE.has(piece.shape) ? titleStartingAt(pieces, k) : null;
    const again = found ? joined(pieces, found.first, found.last) : "";
    if (found && (again === words || closesWithNumber(again, words) || isFuller(again, words.replace(/^[•·]/, ""))))
      copy = found;
  }
  return copy;
}
