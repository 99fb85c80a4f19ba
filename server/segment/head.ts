/**
 * Heads: where a document begins. A head is anchored at a line that only heads have (a number alone, an order's number,
 * the addressees under a title, a title that a table of contents announces) and grows from there over title and issuers.
 */
import { genreFamily } from "../lexicon/index.ts";
import { isNames, joined, type Piece } from "./piece.ts";
import { isAddressee, isOrder, titleGenre } from "./shape.ts";
import { isPlaceOver, MAX_ISSUERS, startsTitle, TITLE_LINE, titleEndingAt, titleStartingAt } from "./title-lines.ts";
import { titleKey } from "./titles.ts";

/** Indices into the pieces, both ends included. */
export interface Head {
  readonly first: number;
  /** last piece of the head: addressees, else number or title */
  readonly last: number;
  readonly title: { readonly first: number; readonly last: number } | null;
  readonly number: number | null;
}

/** lines that a site puts between title and number and that break nothing */
const TRANSPARENT: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata", "adoption", "note"]);
const MAX_SKIPPED = 6;
/** pages without their layout print each button on a line of its own */
const MAX_BUTTONS = 16;

/** The next piece in a direction that is no page furniture; -1 beyond the ends. */
export function beyond(pieces: readonly Piece[], from: number, step: 1 | -1): number {
  let i = from + step;
  for (let skipped = 0; i >= 0 && i < pieces.length && skipped < MAX_BUTTONS; skipped++, i += step) {
    const piece = pieces[i];
    if (piece && !TRANSPARENT.has(piece.shape)) return i;
  }
  return i >= 0 && i < pieces.length ? i : -1;
}

const MAX_ADDRESSEE_LINES = 8;
const WRAPPED: ReadonlySet<Piece["shape"]> = new Set(["addressee", "fragment", "text", "body-name", "title-end"]);

/** Last line of the addressees that begin at `at`, perhaps wrapped by the width of a page; -1 where none begin. */
export function addresseesEnd(pieces: readonly Piece[], at: number): number {
  const first = pieces[at];
  if (first?.shape === "addressee") return at;
  if (!first || !/^各|^[^关的]{2,}[,、]/.test(first.fold) || !WRAPPED.has(first.shape)) return -1;
  let run = "";
  for (let k = at; k < at + MAX_ADDRESSEE_LINES; k++) {
    const piece = pieces[k];
    if (!piece || piece.long || !WRAPPED.has(piece.shape) || /[。;]$/.test(piece.fold)) return -1;
    run += piece.fold;
    if (run.endsWith(":")) return isAddressee(run) ? k : -1;
  }
  return -1;
}

export function opensBody(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if ((piece.shape === "fragment" || piece.shape === "text") && addresseesEnd(pieces, i) > i) return true;
  if (piece.shape === "addressee" || piece.long) return true;
  if (piece.shape === "heading") return true;
  // the addressees' colon was lost
  if (piece.shape !== "body-name" && /^各[^。:;]{2,},[^。:;]{2,}$/.test(piece.fold) && pieces[i + 1]?.shape === "text")
    return true;
  return piece.shape === "text" && piece.fold.length >= 12;
}

/** The head round a number line, or null where the number stands in a list or a table. */
export function headAtNumber(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const number = pieces[at];
  if (!number) return null;
  const next = beyond(pieces, at, 1);
  const nextPiece = pieces[next];
  let aboveAt = beyond(pieces, at, -1);
  // Party documents print the date in brackets under the title, and the number below it; sites the day of the page
  const dated = pieces[aboveAt];
  if (dated?.shape === "date" && (/^(?:\(|\d{4}[-/])/.test(dated.fold) || pieces[aboveAt - 1]?.shape === "title-end"))
    aboveAt = beyond(pieces, aboveAt, -1);
  const above = aboveAt >= floor ? (titleEndingAt(pieces, aboveAt, floor) ?? titleOver(pieces, aboveAt, floor)) : null;
  const orderAbove =
    aboveAt >= floor &&
    (isOrder(pieces[aboveAt]?.fold ?? "") ||
      (/(?:公告|通告)$/.test(pieces[aboveAt]?.fold ?? "") && !pieces[aboveAt - 1]?.fold.endsWith("的")));

  // minutes of a meeting: 会议纪要 / number / office and date / the title
  const minutes = nextPiece?.shape === "signed" && /^.{0,30}纪要$/.test(pieces[aboveAt]?.fold ?? "");
  const titleAt = minutes ? beyond(pieces, next, 1) : next;
  // 某某市审计局审计结果公告 / 2019年第3号
  const series =
    number.shape === "order-number" &&
    /结果公告$/.test(pieces[aboveAt]?.fold ?? "") &&
    isSerial(number, pieces[aboveAt] ?? number);
  const masthead = minutes || series;
  const titlePiece = pieces[titleAt];
  // under such a masthead any line that stands alone over the text is the title: 研究…有关问题
  const underTopic = beyond(pieces, titleAt, 1);
  const topic =
    masthead &&
    titlePiece?.shape === "fragment" &&
    opensBody(pieces, series && pieces[underTopic]?.shape === "date" ? beyond(pieces, underTopic, 1) : underTopic);
  const below =
    titleAt >= 0 && titlePiece && TITLE_LINE.has(titlePiece.shape)
      ? (titleStartingAt(pieces, titleAt) ?? (topic ? { first: titleAt, last: titleAt } : null))
      : null;
  // 某政府关于印发《X》的通知 / （number） / X: the number is the notice's
  const carriedBelow = above !== null && below !== null && carriesTitle(pieces, above, below);
  // what an order promulgates, on a line that a page broke, is no title under the order's own
  const quoted = number.shape === "order-number" && titlePiece?.fold.startsWith("《") === true;
  if (below && !quoted && !carriedBelow && (series || !(above && !opensBody(pieces, below.last + 1)))) {
    const after = beyond(pieces, below.last, 1);
    const ok = minutes || opensBody(pieces, after) || ["date", "contents"].includes(pieces[after]?.shape ?? "");
    if (ok) return withAddressees(pieces, lettersAbove(pieces, at, floor), below.last, below, at);
  }
  if (number.shape === "order-number") {
    // title / issuer / order / day: a library's lines over the text
    const dayBelow = above !== null && nextPiece?.shape === "date" && opensBody(pieces, beyond(pieces, next, 1));
    if (
      !dayBelow &&
      !opensBody(pieces, next) &&
      !(
        nextPiece?.shape !== "body-name" &&
        (startsOrderBody(nextPiece) || /^[^。,;]{2,40}:$/.test(nextPiece?.fold ?? ""))
      )
    )
      return null;
    if (orderAbove) return withAddressees(pieces, orderTop(pieces, aboveAt, floor), at, null, at);
    if (/令|公告|通告/.test(number.fold)) return withAddressees(pieces, above?.first ?? at, at, above, at);
    return above && startsOrderBody(nextPiece) ? withAddressees(pieces, above.first, at, above, at) : null;
  }
  if (above) {
    const ok =
      opensBody(pieces, next) ||
      carriedBelow ||
      // a date alone may be a cell of a table: a body must follow it
      // (minutes of a meeting are signed and dated there)
      ((nextPiece?.shape === "date" || nextPiece?.shape === "signed") && opensBody(pieces, beyond(pieces, next, 1))) ||
      nextPiece?.shape === "contents" ||
      // who is addressed by a name that no other body bears: 新城居民委员会筹备组：
      (nextPiece !== undefined &&
        /^[^。,;]{2,40}:$/.test(nextPiece.fold) &&
        opensBody(pieces, beyond(pieces, next, 1)));
    if (ok) return withAddressees(pieces, above.first, at, above, at);
    const addressed = addresseeBeyond(pieces, next);
    return addressed < 0 ? null : { first: above.first, last: addressed, title: above, number: at };
  }
  // the number alone: the title was lost, what follows must open a body and what precedes must close one
  const previous = pieces[at - 1];
  const closed =
    at === 0 ||
    !previous ||
    [
      "date",
      "signed",
      "note",
      "furniture",
      "text",
      "metadata",
      "letterhead",
      "body-name",
      "heading",
      "contents",
      "fragment",
    ].includes(previous.shape) ||
    previous.long;
  // minutes: 〔2011〕28号 / 某办公室 某日 / 一、会议听取了…
  if (closed && nextPiece?.shape === "signed" && opensBody(pieces, beyond(pieces, next, 1)))
    return { first: at, last: next, title: null, number: at };
  if (!closed || !opensBody(pieces, next)) return null;
  if (nextPiece?.shape !== "addressee" && !(nextPiece && (nextPiece.long || nextPiece.fold.length >= 24))) return null;
  if (previous?.shape === "fragment" && nextPiece.shape !== "addressee") return null;
  return withAddressees(pieces, lettersAbove(pieces, at, floor), at, null, at);
}

/** Whether a title says that it issues or forwards what the other one names. */
function carriesTitle(
  pieces: readonly Piece[],
  title: { readonly first: number; readonly last: number },
  carried: { readonly first: number; readonly last: number },
): boolean {
  const own = titleKey(joined(pieces, title.first, title.last));
  const key = titleKey(joined(pieces, carried.first, carried.last));
  return key.length >= 6 && own.length > key.length && /印发|转发|批转|公布|发布/.test(own) && own.includes(key);
}

const BETWEEN: ReadonlySet<Piece["shape"]> = new Set([...TRANSPARENT, "body-name", "date", "signed", "fragment"]);

/** The addressees under a number, where a library prints issuer, day and source between the two; -1 where they do not come. */
function addresseeBeyond(pieces: readonly Piece[], from: number): number {
  if (from < 0 || pieces[from]?.shape !== "body-name") return -1;
  for (let k = from; k < from + MAX_SKIPPED && k < pieces.length; k++) {
    const piece = pieces[k];
    if (piece?.shape === "addressee") return opensBody(pieces, k + 1) ? k : -1;
    if (!piece || !BETWEEN.has(piece.shape) || piece.fold.length > 40) return -1;
  }
  return -1;
}

/** Law collections print the issuer between title and number, pages their title over the letterhead: what ends above the one name at `at`. */
function titleOver(pieces: readonly Piece[], at: number, floor: number): Head["title"] {
  const name = pieces[at]?.shape;
  if (name !== "body-name" && name !== "letterhead") return null;
  let above = beyond(pieces, at, -1);
  // title / day of the page / who published it
  if (pieces[above]?.shape === "date") above = beyond(pieces, above, -1);
  if (above < floor || pieces[above]?.shape !== "title-end") return null;
  const title = titleEndingAt(pieces, above, floor);
  if (title === null) return null;
  const words = joined(pieces, title.first, title.last);
  return startsTitle(words) || genreFamily(titleGenre(words) ?? "") === "rule" ? title : null;
}

export const startsOrderBody = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:《|现|经|根据|为|已经|[一-龥]{2,20}(?:已|于|自))/.test(piece.fold);

function orderTop(pieces: readonly Piece[], at: number, floor: number): number {
  let first = at;
  while (first - 1 >= floor && first > at - MAX_ISSUERS) {
    const above = pieces[first - 1];
    if (!above || !(isOrder(above.fold) || above.shape === "body-name" || above.shape === "letterhead")) break;
    // the heading of a section of a gazette
    if (/^[省市县区州]政府令$/.test(above.fold)) break;
    first--;
  }
  return first;
}

/** 某某局公告 / 2020年第31号: a number without letters stands under the name of its series. */
export function isSerial(number: Piece | undefined, above: Piece, before?: Piece): boolean {
  // 关于实施…的 / 通告 / （2024年第3号）: the last line of a title
  if (before?.fold.endsWith("的")) return false;
  return (
    number !== undefined &&
    above.end <= number.start &&
    above.fold.length <= 40 &&
    /(?:公告|通告|会议纪要)$|^(?:令|命令)$/.test(above.fold) &&
    !startsTitle(above.fold) &&
    /^\(?(?:[〔(]?\d{4}|第|[\d〇零一二三四五六七八九十百]+号)/.test(number.fold)
  );
}

/** Letterhead lines above a number: 某某人民政府文件, names of bodies, 特急 and the like. */
function lettersAbove(pieces: readonly Piece[], at: number, floor: number): number {
  let first = at;
  for (let n = 0; n < MAX_ISSUERS && first - 1 >= floor; n++) {
    const above = pieces[first - 1];
    if (!above) break;
    const belongs =
      above.shape === "furniture" ||
      above.shape === "letterhead" ||
      above.shape === "body-name" ||
      isPlaceOver(above, pieces[first] ?? above) ||
      // (2008年2月26日) over a number that stands over no title
      (first === at && above.shape === "date" && above.fold.startsWith("(")) ||
      isSerial(pieces[at], above, pieces[first - 2]) ||
      (above.fold.length <= 30 && /会议纪要$/.test(above.fold) && !startsTitle(above.fold)) ||
      (above.fold.length <= 12 && /^(?:文件|特急|加急|急件|平急|机密|秘密|内部|\d{6}|签发人)/.test(above.fold));
    if (!belongs) break;
    first--;
  }
  while (first < at && pieces[first]?.shape === "furniture") first++;
  return first;
}

export function withAddressees(
  pieces: readonly Piece[],
  first: number,
  lastSoFar: number,
  title: Head["title"],
  number: number | null,
): Head {
  let last = lastSoFar;
  for (let k = lastSoFar + 1, n = 0; k < pieces.length && n < MAX_SKIPPED; k++, n++) {
    const piece = pieces[k];
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
    if (k === last + 1 && title && piece && isNames(piece) && standsOverText(piece, pieces[k + 1])) {
      last = k;
      continue;
    }
    if (k === last + 1 && title && piece && isMonth(piece.fold) && pieces[last]?.shape === "body-name") {
      last = k;
      continue;
    }
    if (!piece || !(TRANSPARENT.has(piece.shape) || piece.shape === "date")) break;
    const belongs =
      piece.shape === "adoption" || piece.shape === "date" || (piece.shape === "metadata" && title !== null);
    if (k === last + 1 && belongs) last = k;
  }
  return { first, last, title, number };
}

/** 财政部、水利部 between title and text, as law libraries print them; not the unit over its duties. */
const standsOverText = (names: Piece, next: Piece | undefined): boolean =>
  /^(?![省市县区州旗镇乡])/.test(names.fold) &&
  next !== undefined &&
  (next.shape === "text" || next.long || (next.shape === "fragment" && /[,。]/.test(next.fold))) &&
  next.fold.length >= 12 &&
  !/^(?:负责|牵头|承担|组织|按照|协助|配合|会同|主要|指导|监督|[一-龥]{2,4}职责)/.test(next.fold);

/** 2021年7月, 二〇二一年七月 */
export const isMonth = (fold: string): boolean =>
  /^(?:\d{4}年\d{1,2}月|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月)$/.test(fold);

/** Whether the names that begin at `at` end in a day or in the line of adoption, with a text under it. */
function signedBelow(pieces: readonly Piece[], at: number): boolean {
  let end = at;
  while (end < at + 3 && pieces[end]?.shape === "body-name") end++;
  const shape = pieces[end]?.shape;
  if (shape === "adoption") return end === at + 1;
  // the cover of a plan bears the month alone
  if (isMonth(pieces[end]?.fold ?? "")) return pieces[end + 1]?.shape === "contents" || opensBody(pieces, end + 1);
  return shape === "date" && opensBody(pieces, end + 1);
}

/** The head whose addressees stand at `at`, directly under a title. */
export function headAtAddressee(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const above = beyond(pieces, at, -1);
  if (above < floor) return null;
  let end = above;
  if (pieces[end]?.shape === "date") end = beyond(pieces, end, -1);
  if (end < floor) return null;
  const title = titleEndingAt(pieces, end, floor) ?? standsAlone(pieces, end);
  if (!title) return null;
  // a body must follow; a form with blanks to fill in has a colon and then a fragment
  return opensBody(pieces, at + 1) ? { first: title.first, last: at, title, number: null } : null;
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
