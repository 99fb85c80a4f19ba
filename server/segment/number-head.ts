/** Heads anchored at a number: the title over or under it, the masthead of an order or of minutes, a number that lost its title. */
import { genreFamily } from "../lexicon/index.ts";
import { withAddressees } from "./addressees.ts";
import { beyond, type Head, MAX_SKIPPED, opensBody, TRANSPARENT } from "./head.ts";
import { joined, type Piece } from "./piece.ts";
import { isOrder, titleGenre } from "./shape.ts";
import {
  CLOSING_REMARK,
  isPlaceOver,
  MAX_ISSUERS,
  startsTitle,
  TITLE_LINE,
  titleEndingAt,
  titleStartingAt,
} from "./title-lines.ts";
import { titleKey } from "./titles.ts";

/** (生产类): of which kind a decision is, on a line of its own under the title; (试行) is a part of the title */
const OF_A_CLASS = /^\((?!试行|暂行|修[订正]|草案|.*稿)[一-龥A-Z]{1,8}\)$/;

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
  if (OF_A_CLASS.test(pieces[aboveAt]?.fold ?? "") && pieces[aboveAt - 1]?.shape === "title-end") aboveAt -= 1;
  const above = aboveAt >= floor ? titleAbove(pieces, aboveAt, floor) : null;
  const orderAbove =
    aboveAt >= floor &&
    (isOrder(pieces[aboveAt]?.fold ?? "") ||
      (/(?<!的)(?:公告|通告)$/.test(pieces[aboveAt]?.fold ?? "") && !pieces[aboveAt - 1]?.fold.endsWith("的")));

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
    // …的通告（2018年第2期） / 2018年第41号
    const announced =
      above !== null &&
      /^\d{4}年/.test(number.fold) &&
      /^[公通]告$/.test(titleGenre(pieces[above.last]?.fold ?? "") ?? "");
    return above && (announced || startsOrderBody(nextPiece))
      ? withAddressees(pieces, above.first, at, above, at)
      : null;
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

/** The title that ends at `at`, its closing remark （试行） on a line of its own perhaps, or over the one name at `at`. */
function titleAbove(pieces: readonly Piece[], at: number, floor: number): Head["title"] {
  if (at - 1 >= floor && pieces[at - 1]?.shape === "title-end" && CLOSING_REMARK.test(pieces[at]?.fold ?? "")) {
    const title = titleEndingAt(pieces, at - 1, floor);
    return title === null ? null : { ...title, last: at };
  }
  return titleEndingAt(pieces, at, floor) ?? titleOver(pieces, at, floor);
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
    /^\(?(?:[〔(]?\d{4}|(?:[〔(]?[一二三四五六七八九十]{1,3}届[〕)]?)?第|[\d〇零一二三四五六七八九十百]+号)/.test(
      number.fold,
    )
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
      // each of two bodies has its number on a line of its own, under their names
      (first === at &&
        above.shape === "number" &&
        ["body-name", "letterhead"].includes(pieces[first - 2]?.shape ?? "")) ||
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
