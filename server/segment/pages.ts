/**
 * Pages that a crawl put one behind the other: each begins with the crumbs of its site, with its heading over the line that says
 * when it was put up, with its index box, or behind a line of strokes. What stands on one page is no part of another.
 */
import { isHan } from "../read/index.ts";
import { addresseesEnd, isSigner, opensBody } from "./head.ts";
import type { Piece } from "./piece.ts";
import { isPreamble } from "./preamble.ts";
import { isField, opensRecord, recordTop } from "./records.ts";
import { titleGenre } from "./shape.ts";
import { sittingEnd } from "./speech.ts";
import { setApart } from "./strokes.ts";
import { titleEndingAt } from "./title-lines.ts";

/** letters of text that a page has at least */
const LEAST = 40;
/** and of what a program set off as a record of its own */
const LEAST_OF_RECORD = 16;
/** 内容：各县人民政府：…: the field of a record that holds its text */
const TEXT_OF_RECORD = /^(?:公文|文件|政策|文章|信息)?(?:内容|正文|全文):/;
/** 您的位置：首页 > …, 当前位置：…: how the crumbs of a site begin */
const CRUMBS = /^(?:您|你)?(?:现在|当前|目前)?的?(?:所在)?(?:的)?位置:?(?:是:?)?|^首页[>»›→/]|^点击(?:上方)?蓝字/;
/** 发布时间：2018-09-25 17:23 浏览次数：: the line of a page under its heading */
const PUT_UP =
  /^(?:•?(?:发布|更新|发表|录入|上传|作者|来源|信息来源|稿件来源|访问量|时间|日期)[^。]{0,40})?(?:19|20)\d{2}[-年/.]\d{1,2}[-月/.]\d{1,2}.*(?:来源|浏览|阅读|点击|访问|字[号体]|作者)|(?:^|来源:|访问量:|作者:)[^。]{0,20}(?:发布|更新|发表|上传)(?:时间|日期):(?:19|20)\d{2}|^(?:时间|日期):(?:19|20)\d{2}-\d{1,2}-\d/;
/** lines over which it may go */
const MAX_PUT_UP = 3;
const STROKES = /^(?:[-—─━_*]{20,}|=={9,})$/;
const OF_A_PAGE: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata"]);
/** shapes that no page has over its text */
const OF_TEXT: ReadonlySet<Piece["shape"]> = new Set(["heading", "addressee", "attachment-list"]);
const CLOSES: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "note", "furniture"]);
const TOP: ReadonlySet<Piece["shape"]> = new Set([
  "title-end",
  "title-start",
  "furniture",
  "metadata",
  "number",
  "addressee",
  "body-name",
  "adoption",
]);
const LEAST_LABELS = 3;

/** Indices of the pieces with which the pages of a text begin, the first of all at 0; that alone where the text is one page. */
export function pageStarts(pieces: readonly Piece[]): readonly number[] {
  const starts = [0];
  const apart = setApart(pieces);
  let letters = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) break;
    const from = starts.at(-1) ?? 0;
    if (apart.has(i) || (letters >= LEAST && areMinutes(pieces, i))) {
      starts.push(i);
      letters = 0;
    } else if (
      (letters >= LEAST && opensPage(pieces, i)) ||
      (letters >= LEAST_OF_RECORD && opensRecord(pieces, i, from))
    ) {
      starts.push(opensAt(pieces, i, from + 1));
      letters = 0;
    }
    const text = piece.shape === "text" && (TEXT_OF_RECORD.test(piece.fold) || !isField(piece));
    if (piece.long || text || OF_TEXT.has(piece.shape)) letters += piece.end - piece.start;
  }
  // what stands under the last text is the foot of its page
  if (letters < LEAST && starts.length > 1 && !apart.has(starts.at(-1) ?? 0)) starts.pop();
  return starts;
}

/** The first line of the title that ends at `at`, where a title begins the page. */
const opensAt = (pieces: readonly Piece[], at: number, floor: number): number =>
  pieces[at]?.shape === "title-end"
    ? Math.max(floor, titleEndingAt(pieces, at, floor)?.first ?? at)
    : recordTop(pieces, at, floor);

function opensPage(pieces: readonly Piece[], at: number): boolean {
  const [above, here, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (here === undefined || above === undefined) return false;
  if (!isHan(here.fold.charCodeAt(0)) && STROKES.test(here.fold)) return parts(above, here, next);
  switch (here.shape) {
    case "furniture":
      return CRUMBS.test(here.fold);
    case "title-end":
      return isHeading(pieces, at);
    case "metadata":
      // not the box of an encyclopaedia, under a heading of its page
      return (above.shape !== "fragment" || STROKES.test(above.fold) || here.gap > 0) && isBox(pieces, at);
    case "addressee":
      return isLetter(pieces, at);
    case "text":
      // 2019年3月6日根据…，现公告如下：: the day of one text and the first words of the next, which lost its head
      return above.shape === "date" && above.end === here.start && isPreamble(pieces, at);
    default:
      return false;
  }
}

/** Whether strokes part two pages: what stands over them has ended, and what stands under them begins as pages do. */
function parts(above: Piece, strokes: Piece, below: Piece | undefined): boolean {
  // = under a line without an empty one between them marks a heading (Markdown)
  if (strokes.fold.startsWith("=")) return endsText(above) || above.shape === "heading" || strokes.gap > 0;
  return endsText(above) && TOP.has(below?.shape ?? "text");
}

const endsText = (piece: Piece): boolean => CLOSES.has(piece.shape) || piece.long || /[。)]$/.test(piece.fold);

/** The heading of a page: a title over the line that says when it was put up, or over its box. */
const isHeading = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  const title = pieces[at]?.fold ?? "";
  if (title.length < 8 || titleGenre(title) === null) return false;
  // the heading of a page over the title of its text, word for word; when and where a report was given
  // (two cells of a row of a table may say the same)
  const cell = pieces[at - 1]?.shape === "fragment" && !STROKES.test(pieces[at - 1]?.fold ?? "");
  if ((next?.fold === title && !cell) || sittingEnd(pieces, at + 1) >= 0) return true;
  let words = "";
  for (let k = at + 1; k <= at + MAX_PUT_UP && OF_A_PAGE.has(pieces[k]?.shape ?? "text"); k++) words += pieces[k]?.fold;
  return PUT_UP.test(words) || (next?.shape === "metadata" && isBox(pieces, at + 1));
};

/** An index box: several labels in a row, after a text. */
function isBox(pieces: readonly Piece[], at: number): boolean {
  let labels = 0;
  for (let k = at; k < at + 8 && labels < LEAST_LABELS; k++) {
    const shape = pieces[k]?.shape;
    if (shape === "metadata") labels++;
    else if (shape !== "furniture" && shape !== "fragment") break;
  }
  return labels >= LEAST_LABELS && /索引号|文号|发文字号|发文机关|发布机构/.test(boxWords(pieces, at));
}

const boxWords = (pieces: readonly Piece[], at: number): string =>
  pieces
    .slice(at, at + 6)
    .map((piece) => piece.fold)
    .join(" ");

/** lines of a library between a title and the addressees */
const OF_HEAD: ReadonlySet<Piece["shape"]> = new Set(["date", "body-name", "number", "furniture", "metadata"]);
const MAX_OF_HEAD = 5;

/** Whether a title stands over the addressees at `at`, with number, issuer and day between the two. */
function isHeaded(pieces: readonly Piece[], at: number): boolean {
  let over = at - 1;
  while (at - over <= MAX_OF_HEAD && (OF_HEAD.has(pieces[over]?.shape ?? "text") || isSigner(pieces[over]))) over--;
  return pieces[over]?.shape === "title-end";
}

/** 时间：…, 地点：…: the fields that minutes open with */
const MINUTES = /^(?:会议)?时间:/;
const PLACE_OF_MINUTES = /^(?:会议)?(?:地点|主持人?):/;

/** Minutes whose head was lost: their fields after an empty line and a text that is signed and dated. */
function areMinutes(pieces: readonly Piece[], at: number): boolean {
  const [above, here, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  return (
    here !== undefined &&
    here.gap > 0 &&
    MINUTES.test(here.fold) &&
    PLACE_OF_MINUTES.test(next?.fold ?? "") &&
    (above?.shape === "date" || above?.shape === "signed" || above?.shape === "note")
  );
}

/** A letter whose head was lost: addressees after a text that is signed and dated, and the sentence that opens a notice. */
function isLetter(pieces: readonly Piece[], at: number): boolean {
  const [above, here, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (above === undefined || here === undefined || next === undefined) return false;
  if (above.shape !== "date" && above.shape !== "signed" && above.shape !== "note") return false;
  // title / number / day / addressees: their head is at hand
  if (isHeaded(pieces, at)) return false;
  return (
    here.fold.length >= 10 &&
    /^各|[、,]/.test(here.fold) &&
    addresseesEnd(pieces, at) === at &&
    opensBody(pieces, at + 1) &&
    (next.long || isPreamble(pieces, at + 1) || /现(?:将|予|就|印发|转发)|如下/.test(next.fold))
  );
}
