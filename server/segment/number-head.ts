/** Heads anchored at a number: the title over or under it, the masthead of an order or of minutes, a number that lost its title. */
import { genreFamily } from "../lexicon/index.ts";
import { withAddressees } from "./addressees.ts";
import { isRowOfCells } from "./cells.ts";
import { beyond, type Head, isSigner, MAX_SKIPPED, opensBody, TRANSPARENT } from "./head.ts";
import { MAX_ISSUERS } from "./issuers-above.ts";
import { titleOfPage } from "./page-title.ts";
import { isNames, joined, type Piece } from "./piece.ts";
import { isOrder, titleGenre } from "./shape.ts";
import {
  CLOSING_REMARK,
  isNamedBelow,
  isPlaceOver,
  startsTitle,
  TITLE_LINE,
  titleEndingAt,
  titleStartingAt,
} from "./title-lines.ts";
import { titleKey } from "./titles.ts";

/** (生产类): of which kind a decision is, on a line of its own under the title; (试行) is a part of the title */
const OF_A_CLASS = /^\((?!试行|暂行|修[订正]|草案|.*稿)[一-龥A-Z]{1,8}\)$/;

/** A number with what stands next to it. */
interface Around {
  readonly pieces: readonly Piece[];
  readonly at: number;
  readonly floor: number;
  readonly number: Piece;
  /** the first piece under it that is not the page's; -1 where there is none */
  readonly next: number;
  /** the first over it, a day and a class left out */
  readonly aboveAt: number;
  /** the title over it */
  readonly above: Head["title"];
}

/** The head round a number line, or null where the number stands in a list or a table. */
export function headAtNumber(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const number = pieces[at];
  if (!number) return null;
  const aboveAt = lineOver(pieces, at);
  const own = aboveAt >= floor ? titleAbove(pieces, aboveAt, floor) : null;
  const known = own !== null && titleGenre(pieces[own.last]?.fold ?? "") !== null;
  const above = known || number.shape !== "number" ? own : (titleOfPage(pieces, at, floor) ?? own);
  if (above !== null && isRowOfCells(pieces, above.first, at)) return null;
  const around = { pieces, at, floor, number, next: beyond(pieces, at, 1), aboveAt, above };
  const below = titleUnder(around);
  // 某政府关于印发《X》的通知 / （number） / X: the number is the notice's
  const carries = above !== null && below !== null && carriesTitle(pieces, above, below.title);
  const titled = below === null || carries ? null : headOverTitle(around, below);
  if (titled !== null) return titled;
  if (number.shape === "order-number") return headOfOrder(around);
  return above === null ? headWithoutTitle(around) : headUnderTitle(around, above, carries);
}

/** The line over a number: Party documents print the day in brackets between the two, sites the day of the page. */
function lineOver(pieces: readonly Piece[], at: number): number {
  let over = beyond(pieces, at, -1);
  const dated = pieces[over];
  if (dated?.shape === "date" && (/^(?:\(|\d{4}[-/])/.test(dated.fold) || pieces[over - 1]?.shape === "title-end"))
    over = beyond(pieces, over, -1);
  // title / 某某省水利厅 / 2019年8月12日 / number
  else if (
    dated?.shape === "date" &&
    pieces[over - 1]?.shape === "body-name" &&
    pieces[over - 2]?.shape === "title-end"
  )
    over--;
  // title / 1990年5月24日，某法院 / number: a collection says when and by whom
  if (dated?.shape === "signed" && pieces[over - 1]?.shape === "title-end") over--;
  return OF_A_CLASS.test(pieces[over]?.fold ?? "") && pieces[over - 1]?.shape === "title-end" ? over - 1 : over;
}

interface Under {
  readonly title: NonNullable<Head["title"]>;
  /** the masthead over the number that says what kind of text is titled under it */
  readonly masthead: "minutes" | "series" | null;
}

/** The title under a number. */
function titleUnder({ pieces, next, number, aboveAt }: Around): Under | null {
  const over = pieces[aboveAt];
  // minutes of a meeting: 会议纪要 / number / office and date / the title
  const minutes = pieces[next]?.shape === "signed" && /^.{0,30}(?:纪要|简报|专报|快报)$/.test(over?.fold ?? "");
  // 某某市审计局审计结果公告 / 2019年第3号
  const series =
    number.shape === "order-number" && /结果公告$/.test(over?.fold ?? "") && isSerial(number, over ?? number);
  const masthead = minutes ? "minutes" : series ? "series" : null;
  // number / 某某局文件 / title: the letterhead below its number
  const first = minutes || pieces[next]?.shape === "letterhead" ? beyond(pieces, next, 1) : next;
  const piece = pieces[first];
  if (first < 0 || !piece || !TITLE_LINE.has(piece.shape)) return null;
  const title = titleStartingAt(pieces, first);
  if (title !== null) return { title: namedOnceMore(pieces, title) ?? title, masthead };
  // under such a masthead any line that stands alone over the text is the title: 研究…有关问题
  if (masthead === null || piece.shape !== "fragment") return null;
  const under = beyond(pieces, first, 1);
  const dated = series && pieces[under]?.shape === "date";
  return opensBody(pieces, dated ? beyond(pieces, under, 1) : under)
    ? { title: { first, last: first }, masthead }
    : null;
}

/** 关于…的函 / 某市某局关于…的函: the heading of a page, and the title with its issuer right below. */
function namedOnceMore(pieces: readonly Piece[], { first, last }: Under["title"]): Head["title"] {
  return isNamedBelow(joined(pieces, first, last), pieces[last + 1]) ? { first: last + 1, last: last + 1 } : null;
}

/** The number over its title. */
function headOverTitle({ pieces, at, floor, number, above }: Around, { title, masthead }: Under): Head | null {
  // what an order promulgates, on a line that a page broke, is no title under the order's own
  if (number.shape === "order-number" && pieces[title.first]?.fold.startsWith("《")) return null;
  if (masthead !== "series" && above && !opensBody(pieces, title.last + 1)) return null;
  const after = beyond(pieces, title.last, 1);
  const ok =
    masthead === "minutes" ||
    opensBody(pieces, after) ||
    // 师市：, 董事会：: who is addressed by a name that no other body bears
    (isCall(pieces[after]) && opensBody(pieces, after + 1)) ||
    pieces[after]?.shape === "date" ||
    pieces[after]?.shape === "contents";
  return ok ? withAddressees(pieces, lettersAbove(pieces, at, floor), title.last, title, at) : null;
}

/** 第43号: the serial of an order or an announcement, under its series or its title. */
function headOfOrder({ pieces, at, floor, number, next, aboveAt, above }: Around): Head | null {
  const under = pieces[next];
  // title / issuer / order / day: a library's lines over the text
  const dayUnder = above !== null && under?.shape === "date" && opensBody(pieces, beyond(pieces, next, 1));
  const body = under?.shape !== "body-name" && (startsOrderBody(under) || isCall(under));
  if (!dayUnder && !opensBody(pieces, next) && !body) return null;
  const over = pieces[aboveAt]?.fold ?? "";
  const announcement = /(?<!的)(?:公告|通告)$/.test(over) && !pieces[aboveAt - 1]?.fold.endsWith("的");
  if (aboveAt >= floor && (isOrder(over) || announcement))
    return withAddressees(pieces, orderTop(pieces, aboveAt, floor), at, null, at);
  if (/令|公告|通告/.test(number.fold)) return withAddressees(pieces, above?.first ?? at, at, above, at);
  if (above === null) return null;
  // …的通告（2018年第2期） / 2018年第41号
  const announced = /^\d{4}年/.test(number.fold) && /^[公通]告$/.test(titleGenre(pieces[above.last]?.fold ?? "") ?? "");
  return announced || startsOrderBody(under) ? withAddressees(pieces, above.first, at, above, at) : null;
}

/** The number under its title. */
function headUnderTitle(
  { pieces, at, next }: Around,
  title: NonNullable<Head["title"]>,
  carries: boolean,
): Head | null {
  const under = pieces[next];
  // a date alone may be a cell of a table: a body must follow it (minutes of a meeting are signed and dated there);
  // and who is addressed by a name that no other body bears: 新城居民委员会筹备组：
  const overBody = under?.shape === "date" || under?.shape === "signed" || isCall(under);
  const ok =
    carries ||
    under?.shape === "contents" ||
    opensBody(pieces, next) ||
    (overBody && opensBody(pieces, beyond(pieces, next, 1)));
  if (ok) return withAddressees(pieces, title.first, at, title, at);
  const addressed = addresseeBeyond(pieces, next);
  return addressed < 0 ? null : { first: title.first, last: addressed, title, number: at };
}

/** what may stand over a head: a text that has ended, or the page */
const CLOSED: ReadonlySet<Piece["shape"]> = new Set([
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
]);

/** The number alone: its title was lost, what follows must open a body and what precedes must close one. */
function headWithoutTitle({ pieces, at, floor, next }: Around): Head | null {
  const previous = pieces[at - 1];
  const under = pieces[next];
  if (previous && !CLOSED.has(previous.shape) && !previous.long) return null;
  // minutes: 〔2011〕28号 / 某办公室 某日 / 一、会议听取了…
  if (under?.shape === "signed" && opensBody(pieces, beyond(pieces, next, 1)))
    return { first: at, last: next, title: null, number: at };
  if (!under || !opensBody(pieces, next)) return null;
  const addressed = under.shape === "addressee";
  if (!addressed && (previous?.shape === "fragment" || !(under.long || under.fold.length >= 24))) return null;
  return withAddressees(pieces, lettersAbove(pieces, at, floor), at, null, at);
}

/** A line that calls somebody: a few words and a colon. */
export const isCall = (piece: Piece | undefined): boolean => piece !== undefined && /^[^。,;]{2,40}:$/.test(piece.fold);

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

/**
 * The addressees under a number, where a library prints issuer, day and source between the two, or one line says who signed
 * it: 签发人：何某; -1 where they do not come.
 */
function addresseeBeyond(pieces: readonly Piece[], from: number): number {
  if (from < 0) return -1;
  const upTo = from + (pieces[from]?.shape === "body-name" ? MAX_SKIPPED : 2);
  for (let k = from; k < upTo && k < pieces.length; k++) {
    const piece = pieces[k];
    if (piece?.shape === "addressee") return opensBody(pieces, k + 1) ? k : -1;
    const between = piece && (BETWEEN.has(piece.shape) || isSigner(piece));
    if (!between || piece.fold.length > 40) return -1;
  }
  return -1;
}

/** Law collections print the issuer between title and number, pages their title over the letterhead: what ends above the one name at `at`. */
function titleOver(pieces: readonly Piece[], at: number, floor: number): Head["title"] {
  const name = pieces[at];
  if (!name || !(isNames(name) || name.shape === "letterhead")) return null;
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

/** bodies that issue together, each with its number on a line of its own under their names */
const MAX_STACKED = 4;

/** Whether the number at `at` is one of a few under the names of those who issue together. */
function isStacked(pieces: readonly Piece[], at: number): boolean {
  let top = at;
  while (at - top < MAX_STACKED && pieces[top]?.shape === "number") top--;
  return ["body-name", "letterhead"].includes(pieces[top]?.shape ?? "");
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
      (above.shape === "number" && pieces[first]?.shape === "number" && isStacked(pieces, first - 1)) ||
      isPlaceOver(above, pieces[first] ?? above) ||
      // (2008年2月26日) over a number that stands over no title
      (first === at && above.shape === "date" && above.fold.startsWith("(")) ||
      isSerial(pieces[at], above, pieces[first - 2]) ||
      // 某县人民政府令 / 某政令〔2009〕2号
      (first === at && isOrder(above.fold)) ||
      (above.fold.length <= 30 && /(?:会议纪要|简报|专报|快报)$/.test(above.fold) && !startsTitle(above.fold)) ||
      (above.fold.length <= 12 && /^(?:文件|特急|加急|急件|平急|机密|秘密|内部|\d{6}|签发人)/.test(above.fold));
    // a name over the crumbs of a page is the site's, where those who issue are named below them
    const named = pieces.slice(first, at).some(({ shape }) => shape === "letterhead" || shape === "body-name");
    if (!belongs || (named && above.shape === "body-name" && pieces[first]?.shape === "furniture")) break;
    first--;
  }
  while (first < at && pieces[first]?.shape === "furniture") first++;
  return first;
}
