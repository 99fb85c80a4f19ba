/** What stands under a title: whoever is addressed, who issued the text and when, and a head that only its addressees give. */
import { addresseesEnd, beyond, type Head, MAX_SKIPPED, opensBody, TRANSPARENT } from "./head.ts";
import { isNames, type Piece } from "./piece.ts";
import { isPreamble } from "./preamble.ts";
import { speechAbove } from "./speech.ts";
import { titleEndingAt } from "./title-lines.ts";

export function withAddressees(
  pieces: readonly Piece[],
  first: number,
  lastSoFar: number,
  title: Head["title"],
  number: number | null,
): Head {
  let last = lastSoFar;
  for (let k = lastSoFar + 1, n = 0; k < pieces.length && n < MAX_SKIPPED; k++) {
    const piece = pieces[k];
    // a box under a title has as many lines as it has labels, perhaps with a button of the page between them
    if (piece?.shape === "metadata" && title !== null) {
      if (pieces.slice(last + 1, k).every((one) => one.shape === "furniture" || isField(one))) last = k;
      continue;
    }
    // 重要级别：重要: a label of the site's own among those of its box
    if (piece && isField(piece) && pieces[k - 1]?.shape === "metadata" && pieces[k + 1]?.shape === "metadata") continue;
    n++;
    const addressed = addresseesEnd(pieces, k);
    if (addressed >= 0) {
      last = addressed;
      break;
    }
    // title / issuer / (…会议通过); title / issuer / issuer / day
    if (piece?.shape === "body-name" && k === last + 1 && title && signedBelow(pieces, k)) {
      last = k;
      continue;
    }
    if (k === last + 1 && title && piece && isNames(piece) && standsOverText(piece, pieces[beyond(pieces, k, 1)])) {
      last = k;
      continue;
    }
    if (k === last + 1 && title && piece && isMonth(piece.fold) && pieces[last]?.shape === "body-name") {
      last = k;
      continue;
    }
    if (!piece || !(TRANSPARENT.has(piece.shape) || piece.shape === "date")) break;
    if (k === last + 1 && (piece.shape === "adoption" || piece.shape === "date")) last = k;
  }
  return { first, last, title, number };
}

/** a label and its value on a line */
const isField = ({ fold, shape }: Piece): boolean => shape === "fragment" && /^[一-龥]{2,6}:[^。;:]{1,40}$/.test(fold);

/** 财政部、水利部 between title and text, as law libraries print them; not the unit over its duties. */
const standsOverText = (names: Piece, next: Piece | undefined): boolean =>
  /^(?![省市县区州旗镇乡])/.test(names.fold) &&
  next !== undefined &&
  (next.shape === "text" || next.long || (next.shape === "fragment" && /[,。]/.test(next.fold))) &&
  next.fold.length >= 12 &&
  !/^(?:负责|牵头|承担|组织|按照|协助|配合|会同|主要|指导|监督|[一-龥]{2,4}职责)/.test(next.fold);

/** 2021年7月, 二〇二一年七月, and 2021年 月 日 of a text whose day was still to be written in: a day without its day */
export const isMonth = (fold: string): boolean =>
  /^(?:\d{4}年\d{1,2}月|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月|(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})?月日)$/.test(
    fold,
  );

/** Whether the names that begin at `at` end in a day or in the line of adoption, with a text under it. */
function signedBelow(pieces: readonly Piece[], at: number): boolean {
  let end = at;
  while (end < at + 3 && pieces[end]?.shape === "body-name") end++;
  const shape = pieces[end]?.shape;
  if (shape === "adoption") return end === at + 1;
  // (某科发〔2022〕9号文件附件): what an attachment kept by itself came with
  const under = end + (/号文?(?:件)?附件\d{0,2}\)?$/.test(pieces[end + 1]?.fold ?? "") ? 2 : 1);
  // the cover of a plan bears the month alone
  if (isMonth(pieces[end]?.fold ?? "") || (shape === "date" && under > end + 1))
    return pieces[under]?.shape === "contents" || opensBody(pieces, under);
  return shape === "date" && opensBody(pieces, under);
}

/** The head whose addressees stand at `at`, directly under a title. */
export function headAtAddressee(pieces: readonly Piece[], at: number, floor: number): Head | null {
  // title / ——某日在某次会议上 / 某局局长 / who is spoken to
  const above = beyond(pieces, speechAbove(pieces, at), -1);
  if (above < floor) return null;
  let end = above;
  if (pieces[end]?.shape === "date") end = beyond(pieces, end, -1);
  if (end < floor) return null;
  const title = titleEndingAt(pieces, end, floor) ?? standsAlone(pieces, end) ?? overName(pieces, end, floor);
  if (!title) return null;
  // a body must follow; a form with blanks to fill in has a colon and then a fragment
  if (opensBody(pieces, at + 1)) return { first: title.first, last: at, title, number: null };
  // title / addressees / number, as some pages mix them up
  const numbered = pieces[at + 1]?.shape === "number" && (opensBody(pieces, at + 2) || isPreamble(pieces, at + 2));
  return numbered ? { first: title.first, last: at + 1, title, number: at + 1 } : null;
}

/** title / number without its serial / issuer / who is addressed */
function overName(pieces: readonly Piece[], at: number, floor: number): Head["title"] {
  const name = pieces[at];
  const above = name?.shape === "body-name" ? beyond(pieces, at, -1) : -1;
  return above >= floor && pieces[above]?.shape === "title-end" && above < at - 1
    ? titleEndingAt(pieces, above, floor)
    : null;
}

/** A title that ends in no kind of document (2021年重点工作任务（某政发〔2021〕2号）): between the box of a page and the addressees. */
function standsAlone(pieces: readonly Piece[], at: number): Head["title"] {
  const piece = pieces[at];
  if (piece?.shape !== "fragment" || piece.fold.length < 8) return null;
  const numbered = /\([一-龥]{2,12}〔\d{4}〕\d{1,5}号\)$/.test(piece.fold);
  // 致全市居民的一封信
  if (/^致.{2,40}信$|倡议书$/.test(piece.fold)) return { first: at, last: at };
  return numbered || pieces[at - 1]?.shape === "metadata" ? { first: at, last: at } : null;
}

/** The head with the number that stands over its title, perhaps with the day of the page between the two. */
export function withNumberAbove(pieces: readonly Piece[], head: Head, floor: number): Head {
  if (head.number !== null || head.title === null) return head;
  for (let k = head.first - 1; k >= floor && head.first - k <= 3; k--) {
    const piece = pieces[k];
    if (piece?.shape === "number") return { ...head, first: k, number: k };
    if (piece?.shape !== "date" && piece?.shape !== "furniture") break;
  }
  return head;
}
