/** Titles over several lines: where one ends or begins, and the names of bodies that stand above it. */
import { genreFamily } from "../lexicon/index.ts";
import { isStranger, issuersAbove, MAX_ISSUERS, MAX_TITLE_LINES, NAMED_TITLE } from "./issuers-above.ts";
import { PLACE } from "./names.ts";
import { isNames, joined, type Piece } from "./piece.ts";
import { genreIsOfficial, isBodyName, titleGenre } from "./shape.ts";
import { holdsInOrder, titleKey } from "./titles.ts";

export const TITLE_LINE: ReadonlySet<Piece["shape"]> = new Set(["fragment", "title-start", "title-end", "body-name"]);
/** A line that could be part of a title; what ends in a colon introduces something else. */
const isTitleLine = (piece: Piece | undefined): boolean =>
  piece !== undefined && TITLE_LINE.has(piece.shape) && !piece.fold.endsWith(":");

/** 一、某县人民政府关于…的通知: the heading of a document in a compilation, not of a section */
export function isNumberedTitle(fold: string): boolean {
  const title = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])([一-龥].+)$/.exec(fold)?.[1] ?? "";
  return isBodyName(NAMED_TITLE.exec(title)?.[1] ?? "") && genreIsOfficial(titleGenre(title) ?? "");
}

/** 二、某某办法: an item of a compilation of rules, as far as its words say */
export const isNumberedRule = (fold: string): boolean => {
  const title = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,3}[.、])([一-龥].{5,})$/.exec(fold)?.[1] ?? "";
  return genreFamily(titleGenre(title) ?? "") === "rule";
};

export const startsTitle = (fold: string): boolean =>
  fold.includes("关于") || /^(?:印发|转发|批转)|^[一-龥]{4,30}(?:批转|转发)/.test(fold);

/** The title whose last line is `end`, with the issuer lines above it; null where `end` is no title line. */
export function titleEndingAt(
  pieces: readonly Piece[],
  end: number,
  floor = 0,
): { first: number; last: number } | null {
  const last = pieces[end];
  const broken = end > floor && breaksGenre(pieces, end);
  if (last && isNumberedTitle(last.fold)) return { first: end, last: end };
  if (!last || (last.shape !== "title-end" && last.shape !== "title-start" && !broken)) return null;
  let first = opensTitle(pieces, end, floor);
  // a genre word alone cannot be a title: take the line above with it
  const above = pieces[end - 1];
  if (first === end && last.fold.length <= 4 && above && end - 1 >= floor && TITLE_LINE.has(above.shape))
    first = end - 1;
  // …建设“平安 / 渡口”工作方案: what the line closes was opened above it
  for (let k = end - 1; first === end && k >= floor && end - k <= 2; k--) {
    const piece = pieces[k];
    if (!piece || !TITLE_LINE.has(piece.shape)) break;
    if (isUnclosed(piece.fold) && !isUnclosed(joined(pieces, k, end))) first = k;
  }
  // 某某市人民政府关于 / 印发…的通知; 某某自治州 / 人民政府办公室关于…
  const upper = pieces[first - 1];
  const divided =
    upper !== undefined &&
    (upper.fold.endsWith("关于") ||
      // 某委办公厅印发 / 《某意见》 / 的通知
      (/[印转]发$|批转$/.test(upper.fold) && pieces[first]?.fold.startsWith("《") === true) ||
      // 某政府办公厅转发某厅 / 关于…的通知
      (upper.shape !== "title-end" && /^(?:[一-龥]{3,30})?(?:批转|转发)[一-龥、]{0,60}$/.test(upper.fold)) ||
      // 某市教育局等七部门 / 关于…
      /[局厅委部院办]等[一二三四五六七八九十\d]{0,3}个?(?:部门|单位)$/.test(upper.fold) ||
      // 某厅对省十三届人大 / 四次会议第7240号建议的答复
      isBodyName(ANSWER.exec(upper.fold + joined(pieces, first, end))?.[1] ?? "") ||
      // 某某自治区 / 河道停泊管理规定
      isPlaceOfRule(upper, last) ||
      // 某市某景区 / 2024年防火工作方案
      (upper.shape === "fragment" &&
        /^(?:19|20)\d{2}年/.test(pieces[first]?.fold ?? "") &&
        /^[一-龥]{4,20}$/.test(upper.fold) &&
        PLACE.test(upper.fold)) ||
      (/^[一-龥]{2,16}[省市县区州盟旗镇乡]$/.test(upper.fold) && startsWithoutPlace(pieces[first]?.fold ?? "")));
  if (first - 1 >= floor && upper && TITLE_LINE.has(upper.shape) && divided) first--;
  return { first: issuersAbove(pieces, first, floor), last: end };
}

/** 某厅对省十三届人大四次会议第7240号建议的答复. [1]: who answers */
const ANSWER = /^([一-龥]{3,30}?)对[^。，；：:,;]{4,80}(?:建议|提案|议案)(?:办理情况)?的(?:答复|复函|回复|函)$/;

/** 某某自治区 / 河道停泊管理规定: a line that names a place and nothing else, over a rule that does not begin with one. */
export const isPlaceOfRule = (place: Piece, { fold }: Piece): boolean =>
  place.shape === "fragment" &&
  /^[一-龥]{2,14}(?:省|自治区|市|自治州|县|区|旗)$/.test(place.fold) &&
  PLACE.test(place.fold) &&
  genreFamily(titleGenre(fold) ?? "") === "rule" &&
  !startsTitle(fold) &&
  !PLACE.test(fold);

/**
 * The line on which the title that ends at `end` opens: the nearest one from which on it reads 关于… or 某局关于…, however its
 * lines were broken (某县人民政府关 / 于…, 某县人民政 / 府关于…); else the nearest that holds 关于; else `end`.
 */
function opensTitle(pieces: readonly Piece[], end: number, floor: number): number {
  let words = "";
  let opened: number | undefined;
  for (let k = end; k >= floor && end - k < MAX_TITLE_LINES; k--) {
    const piece = pieces[k];
    if (!piece || !isTitleLine(piece)) break;
    words = piece.fold + words;
    if (/^《?(?:关于|印发|转发|批转)/.test(words)) return k;
    // a title whole in title brackets, not one that begins with what it is about (《X》的意见)
    const name = NAMED_TITLE.exec(words.endsWith("》") ? words.replace(/^《/, "") : words)?.[1] ?? "";
    if (isBodyName(name)) {
      const upper = k > floor ? pieces[k - 1] : undefined;
      return upper !== undefined && isBrokenName(upper, name) ? k - 1 : k;
    }
    if (startsTitle(piece.fold)) opened ??= k;
  }
  return opened ?? end;
}

/** 某市应急 / 管理局: a name broken over two lines, the place on the upper one. `rest`: what the lower one prints of it */
export const isBrokenName = (upper: Piece, rest: string): boolean =>
  (upper.shape === "fragment" || upper.shape === "title-end") &&
  PLACE.test(upper.fold) &&
  // 财政局某县水利局: the place in it is the second name's
  /[局厅委部办院会]/.test(PLACE.exec(rest)?.[1] ?? "局") &&
  /^(?:[^请的于将为,:\d]|感染的){3,40}$/.test(upper.fold) &&
  isBodyName(upper.fold + rest);

const PAIRS = ["“”", "《》", "()"] as const;

/** Whether quotation marks, title brackets or brackets do not pair off. */
const isUnclosed = (fold: string): boolean =>
  PAIRS.some(([open = "", close = ""]) => fold.split(open).length !== fold.split(close).length);

/** 某某自治区 / 人民政府文件: the place of a letterhead on the line above it. */
export const isPlaceOver = (place: Piece, below: Piece): boolean =>
  place.shape === "fragment" &&
  /^[一-龥]{2,12}[省市县区州盟旗镇乡]$/.test(place.fold) &&
  startsWithoutPlace(below.fold);

/** The rest of a name whose place stands on the line above. */
const startsWithoutPlace = (fold: string): boolean =>
  /^(?:人民政府|人大常委会|委员会|政协|人民法院|人民检察院)/.test(fold);

/** 关于…的通 / 知: a line that ends the kind of document begun on the line above. */
function breaksGenre(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  const here = pieces[at];
  return (
    above !== undefined &&
    here !== undefined &&
    here.shape === "fragment" &&
    here.fold.length <= 3 &&
    (above.shape === "title-start" || above.shape === "fragment") &&
    titleGenre(above.fold + here.fold) !== null
  );
}

/** The title that begins at `start`, over several lines and with issuers; null if none ends within a few lines. */
export function titleStartingAt(pieces: readonly Piece[], start: number): { first: number; last: number } | null {
  let last = -1;
  let begun = false;
  for (let k = start; k < Math.min(start + MAX_TITLE_LINES + MAX_ISSUERS, pieces.length); k++) {
    const piece = pieces[k];
    if (!piece || !isTitleLine(piece)) {
      if (last < 0 && begun && piece?.shape === "addressee") last = k - 1;
      break;
    }
    // the title once more, or what it issues
    if (last >= 0 && begun && pieces[last]?.shape === "title-end" && repeats(pieces, start, last, piece)) break;
    // 某市总河长令 / ——关于…的命令
    if (last >= 0 && /^[—–-]{1,2}关于/.test(piece.fold) && piece.shape === "title-end") {
      last = k;
      break;
    }
    if (startsTitle(piece.fold)) {
      const over = pieces[last];
      // 某市自然资源和规划 / 局关于…: what looked like a kind of document was a part of a name
      if (over && isBrokenName(over, /^(.{1,40}?)(?:关于|印发|转发|批转)/.exec(piece.fold)?.[1] ?? "")) last = -1;
      if (last >= 0 && piece.shape !== "fragment" && !/^的/.test(piece.fold) && over?.shape === "title-end" && begun)
        break;
      begun = true;
    }
    if (piece.shape === "title-end" || (begun && last < 0 && breaksGenre(pieces, k))) {
      last = k;
      begun = true;
    } else if (last >= 0) break;
  }
  if (last < 0) return null;
  return { first: ownLine(pieces, start, last), last };
}

/** (试行), (2022年修订), (2021—2025年) on a line of its own: the end of the title above it */
export const CLOSING_REMARK =
  /^\((?:试行|暂行|征求意见稿|草案|修订稿?|(?:\d{4}|[〇零一二三四五六七八九]{4})年?[—–~至-]+(?:\d{4}|[〇零一二三四五六七八九]{4})年?|\d{4}年?(?:修订|修正|版|本|修改)(?:版|本)?)\)$/;

/** Whether a line says again what the title on `first` to `last` says, or the instrument that it issues. */
function repeats(pieces: readonly Piece[], first: number, last: number, line: Piece): boolean {
  const title = titleKey(joined(pieces, first, last));
  const key = titleKey(line.fold);
  return key.length >= 6 && (title === key || (/印发|转发|批转|公布|发布/.test(title) && title.includes(key)));
}

/** 某省单行条例 / 某省行政复议条例: the heading of a collection over the title of one rule of it. */
const isRuleOverRule = (here: Piece, next: Piece): boolean =>
  here.shape === "title-end" &&
  next.shape === "title-end" &&
  next.fold.length > here.fold.length &&
  here.fold.slice(0, 2) === next.fold.slice(0, 2) &&
  [here, next].every(({ fold }) => !startsTitle(fold) && genreFamily(titleGenre(fold) ?? "") === "rule");

/** 渡口工作要点实施方案 / 某某市2017年渡口工作要点实施方案: the name of the page over the whole title. */
function isShortened(here: Piece, next: Piece): boolean {
  if (here.shape !== "title-end" || next.shape !== "title-end" || here.fold.length < 8) return false;
  if (here.fold.length >= next.fold.length || here.fold.slice(-4) !== next.fold.slice(-4)) return false;
  return holdsInOrder(next.fold, here.fold);
}

/**
 * Whether the line at `at` is the page's and the title begins below it: the names of those who issue, each whole, over
 * 关于…; or, apart from it, a rule that begins with its place.
 */
function isOfPage(pieces: readonly Piece[], at: number): boolean {
  const [here, next] = [pieces[at], pieces[at + 1]];
  if (here?.shape !== "fragment" || next === undefined || isUnclosed(here.fold)) return false;
  if (next.shape === "title-end" && !next.fold.startsWith("关于"))
    return (
      (next.gap > 0 || (here.fold.length <= 6 && !/^[中国全]/.test(here.fold))) &&
      next.fold.length >= 10 &&
      OPENS_NAME.test(next.fold) &&
      !PLACE.test(here.fold) &&
      !/(?:[的和与及]|关于|印发|实施|贯彻|执行)$/.test(here.fold) &&
      genreFamily(titleGenre(next.fold) ?? "") === "rule"
    );
  // the page's words over a title that names nobody
  if (next.fold.startsWith("关于") && OF_A_PAGE.test(here.fold)) return true;
  let under = at + 1;
  while (under < at + MAX_ISSUERS && pieces[under]?.shape === "body-name" && OPENS_NAME.test(pieces[under]?.fold ?? ""))
    under++;
  return under > at + 1 && !isBrokenName(here, next.fold) && /^(?:关于|印发|转发|批转)/.test(pieces[under]?.fold ?? "");
}

/** 更多>>, • 图片, 某某日报2015年3月1日 星期日: what no line of a title holds */
const OF_A_PAGE = /^[•·▪>]|>>|星期[一二三四五六日天]|\d{4}年\d{1,2}月\d{1,2}日$|^[A-Za-z0-9|]+$/;

/** how a name begins that stands by itself */
const OPENS_NAME = /^(?:中共)?(?![各本该全])[一-龥]{1,12}?[省市县区州盟旗]|^(?:中共中央|国家|国务院|中华人民共和国)/;

/** 某县文件选编, 农办/2016: the name of a collection or a folder over the title of one of its texts */
const OF_A_COLLECTION = /[/\\]|(?:文件|资料|文献|法规|公文)(?:汇编|汇集|选编|选辑|选|集|夹)(?:\([^()]*\))?$/;

/** The line that names its issuer whole (某某市人民政府关于…), where what stands above it is the name of a site. */
function ownLine(pieces: readonly Piece[], first: number, last: number): number {
  for (let k = first; k < last; k++) {
    const [here, next] = [pieces[k], pieces[k + 1]];
    if (!here || !next || /[省市县区州盟旗镇乡]$|关于$/.test(here.fold)) return first;
    const named = NAMED_TITLE.exec(next.fold)?.[1] ?? "";
    // title / 某省某市人民政府 / the title once more: a library's line between its heading and the text
    if (k > 0 && isBodyName(named) && isNames(here) && pieces[k - 1]?.fold === next.fold) return k + 1;
    if (here.shape === "fragment" && OF_A_COLLECTION.test(here.fold)) return k + 1;
    if (isRuleOverRule(here, next) || isShortened(here, next) || isOfPage(pieces, k)) return k + 1;
    const apart = here.shape === "body-name" && !here.joint && isStranger(here.fold, named, next.gap);
    if (here.shape !== "fragment" && !apart) return first;
    if (isBodyName(named)) return k + 1;
  }
  return first;
}

/** Whether a line prints a title whole that another line breaks off after `words`; a year in brackets behind it is the page's. */
export const isWholeOf = (whole: Piece, words: string): boolean =>
  whole.shape === "title-end" &&
  whole.fold.length > words.length &&
  whole.fold.startsWith(words) &&
  !/^\([^()]*\)$/.test(whole.fold.slice(words.length));

/** 关于…的函 / 某市某局关于…的函: whether the line below the heading of a page is the title with its issuer. */
export const isNamedBelow = (heading: string, below: Piece | undefined): boolean =>
  heading.startsWith("关于") && below?.shape === "title-end" && below.fold.endsWith(heading);
