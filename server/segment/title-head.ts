/** Heads of further documents in one text that have no number: a title that names its issuer, or an adopted instrument. */
import { genreFamily } from "../lexicon/index.ts";
import { isHan } from "../read/index.ts";
import { withAddressees } from "./addressees.ts";
import { DATED_BYLINE, isByline } from "./bylines.ts";
import { headAtExplanation } from "./explanation-head.ts";
import { beyond, type Head, opensBody } from "./head.ts";
import { MAX_ISSUERS, NAMED_TITLE, signsAbove } from "./issuers-above.ts";
import { issuesIt, saysSo } from "./issuing.ts";
import { isCall, startsOrderBody } from "./number-head.ts";
import { joined, type Piece } from "./piece.ts";
import { isPreamble } from "./preamble.ts";
import { isBodyName, isOrder, titleGenre } from "./shape.ts";
import { headBetweenSignatures } from "./signed-head.ts";
import { headOverStamp } from "./stamped-head.ts";
import { headOverTable, isListed } from "./table-head.ts";
import { isNumberedRule, isPlaceOfRule, startsTitle, titleEndingAt, titleStartingAt } from "./title-lines.ts";

/** kinds that are posted without any subject */
const BARE_TITLE = /^(?:公告|通告|通报|公示|启事|紧急通知|重要通知)$/;
/** 某县人民政府布告: who turns to the public, and the kind */
const BODY_AND_KIND = /^(.{4,40})(?:公告|通告|布告|通报|公示)$/;

/** 招标公告, 停水通告: what is called out under the name of a body, without 关于 */
const KIND_OF_CALL = /^[一-龥]{2,12}(?:公告|通告|通报|公报)$/;
/** kinds by which offices turn to people, outside the kinds of the regulations */
const TO_THE_PUBLIC = /^(?:答复|公示|倡议书|告知书)$/;

/** a line of strokes between two documents of one page */
const STROKES = /^[-—―─━═_=*]{6,}$/;

const WORDS: ReadonlySet<Piece["shape"]> = new Set(["text", "fragment"]);
const CLOSES: ReadonlySet<Piece["shape"]> = new Set(["date", "signed", "note"]);
/** what a page prints over a title: its words, 发布日期：2024-02-04 */
const OF_PAGE: ReadonlySet<Piece["shape"]> = new Set(["furniture", "metadata"]);

/** The head of a further document that has neither number nor, perhaps, addressees. */
export function headAtTitle(pieces: readonly Piece[], at: number, floor: number): Head | null {
  return (
    headAtNamedTitle(pieces, at, floor) ??
    headAtPreamble(pieces, at, floor) ??
    headAtArticles(pieces, at, floor) ??
    headOverBylines(pieces, at, floor) ??
    headOverTable(pieces, at, floor) ??
    headAtExplanation(pieces, at, floor) ??
    headOverStamp(pieces, at, floor) ??
    headBetweenSignatures(pieces, at, floor)
  );
}

/** 关于…, 某某村关于…: a place may stand for the body that speaks */
const ABOUT = /^(?:[一-龥]{2,12}[村镇乡县区市省州盟旗校院])?关于/;

/** lines of the foot of a page, at least */
const FOOT = 2;

/** Whether what stands over `at` closes a text, words of the page between the two perhaps: 【公告】; or is the foot of a page. */
function closesOver(pieces: readonly Piece[], at: number): boolean {
  let over = at - 1;
  while (pieces[over]?.shape === "furniture") over--;
  return CLOSES.has(pieces[over]?.shape ?? "text") || at - 1 - over >= FOOT;
}

/**
 * The head of a further document that names neither issuer nor number: a title alone on its lines after an empty one
 * or over the words of its page, and a preamble right under it.
 */
function headAtPreamble(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before || at < floor) return null;
  if (before.shape === "attachment-mark" || before.shape === "title-start" || before.shape === "title-end") return null;
  // 关于加强渡口 / 安全管理的通报
  const begins = piece.shape === "title-start" && piece.fold.startsWith("关于");
  if (piece.shape !== "title-end" && !begins) return null;
  const last = begins ? (titleStartingAt(pieces, at)?.last ?? at) : at;
  const words = joined(pieces, at, last);
  if (words.length < 8) return null;
  const under = beyond(pieces, last, 1);
  const next = pieces[under];
  if (!next || !WORDS.has(next.shape)) return null;
  const genre = titleGenre(words) ?? "";
  const apart =
    piece.gap > next.gap ||
    (piece.gap > 0 && under > last + 1) ||
    closesText(pieces, at) ||
    // the last item of a list ends in no stop
    (before.shape === "heading" &&
      before.fold.length <= MAX_ITEM &&
      words.startsWith("关于") &&
      isPreamble(pieces, under)) ||
    (closesOver(pieces, at) &&
      ABOUT.test(words) &&
      (genreFamily(genre) === "official" || genre === "公示" || !words.startsWith("关于")));
  if (!apart) return null;
  const families = ABOUT.test(words) ? ["official", "plan", "rule"] : ["official", "plan"];
  if (genre !== "公示" && !families.includes(genreFamily(genre) ?? "")) return null;
  // of a long paragraph only the beginning is at hand
  const opens = next.long ? words.startsWith("关于") && /^。?(?:为|根据|按照)/.test(next.fold) : false;
  if (!opens && !isPreamble(pieces, under)) return null;
  return withAddressees(pieces, at, last, { first: at, last }, null);
}

/** letters of an item of a list of names at most */
const MAX_ITEM = 30;

const PAGE_NUMBER = /^[-—－·]{1,3}\d{1,4}[-—－·]{1,3}$/;
/** The piece over `at`, the number of a page left out. */
const overPageNumber = (pieces: readonly Piece[], at: number): Piece | undefined => {
  const over = pieces[at - 1];
  return over && !isHan(over.fold.charCodeAt(0)) && PAGE_NUMBER.test(over.fold) ? pieces[at - 2] : over;
};

/** 第一条, 第一章, 1 总则: how a text in articles or numbered sections opens */
const FIRST_ARTICLE = /^(?:第[一1][章条编]|1[.、]?总则|一、总则)/;

/** 第九条 本办法自某年某月某日起施行。: from when on a rule is in force, the end of it */
const LAST_ARTICLE = /(?:[起后]|之日|开始)(?:正式)?(?:施行|实施|执行|生效)(?:[，,；;][^。]{2,80}(?:废止|失效))?。$/;

/** The head of a rule or a plan of its own: its title alone after an empty line, perhaps a day in brackets, then the first article. */
function headAtArticles(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const piece = pieces[at];
  const before = overPageNumber(pieces, at);
  if (!piece || !before || at < floor || piece.shape !== "title-end" || piece.fold.length < 8) return null;
  // a title may begin on the line above; a list that closes a text ends in no stop
  const below = pieces[at + 1];
  const placed = OF_A_PLACE.test(piece.fold);
  const parted =
    below !== undefined &&
    (piece.gap > below.gap || (placed && below.gap === piece.gap && before.shape === "fragment")) &&
    !OPENS_TITLE.has(before.shape);
  if (!endsText(before) && !OF_PAGE.has(before.shape) && !parted) return null;
  const family = genreFamily(titleGenre(piece.fold) ?? "");
  if (family !== "rule" && family !== "plan") return null;
  const dated = pieces[at + 1]?.shape === "date" && pieces[at + 1]?.fold.startsWith("(") === true;
  let under = at + (dated ? 2 : 1);
  // 发布机构：某局　成文日期：…
  while (under - at < MAX_BYLINES && OF_PAGE.has(pieces[under]?.shape ?? "text")) under++;
  const next = pieces[under];
  if (!next) return null;
  const articles = FIRST_ARTICLE.test(next.fold);
  if (!articles && !opensSections(pieces, under)) return null;
  const behindRule = articles && LAST_ARTICLE.test(before.fold) && !saysSo(pieces, floor, at);
  // apart from the text above; behind its last article; behind its signature or with a place of its own where the text above does not issue what follows
  const apart = articles && piece.gap > 0 && next.gap <= piece.gap;
  const own = CLOSES.has(before.shape) || piece.gap > next.gap || placed;
  if (!apart && !behindRule && (!own || issuesIt(pieces, floor, at))) return null;
  return withAddressees(pieces, at, at, { first: at, last: at }, null);
}

/** a place, down to a town, that a title begins with */
const OF_A_PLACE = /^[一-龥]{2,7}?(?:[省市县区州盟旗镇乡]|街道)/;

/** 一、…, perhaps behind the one paragraph that leads up to it */
const opensSections = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.fold.startsWith("一、") === true ||
  ((pieces[at]?.long === true || (pieces[at]?.shape === "text" && /[。:]$/.test(pieces[at]?.fold ?? ""))) &&
    pieces[at + 1]?.fold.startsWith("一、") === true);

const OPENS_TITLE: ReadonlySet<Piece["shape"]> = new Set([
  "attachment-mark",
  "attachment-list",
  "title-start",
  "title-end",
]);

/** lines between the title of a plan and its text that say who drew it up, and when */
const MAX_BYLINES = 3;

/**
 * 某某工作方案 / (某管委会2022年6月8日), 某某规划 / 编制单位：某局 / (2021年10月): the title of a text with day, and perhaps issuer or
 * state of the draft, under it.
 */
function headOverBylines(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || !piece || at < floor || piece.shape !== "title-end" || piece.fold.length < 8) return null;
  const apart = piece.gap > 0 && pieces[at + 1]?.gap === 0 && !OPENS_TITLE.has(before.shape);
  // (某局 2019年9月10日) over the first article stands under titles alone
  const promulgated = pieces[at + 1]?.shape === "signed" && FIRST_ARTICLE.test(pieces[at + 2]?.fold ?? "");
  if (!endsText(before) && before.shape !== "furniture" && !apart && !promulgated) return null;
  let dated = false;
  let last = at;
  while (last - at < MAX_BYLINES && isByline(pieces[last + 1])) {
    last++;
    dated ||= DATED_BYLINE.test(pieces[last]?.fold ?? "");
  }
  const opens = pieces[last + 1];
  // a day in brackets is written under a title alone, or under who reports
  const under = pieces[at + 1]?.shape === "body-name" ? at + 2 : at + 1;
  const bracketed = last === under && /^\((?:.*\d{4}年|[〇零一二三四五六七八九]{4}年)/.test(pieces[last]?.fold ?? "");
  // title / office / day / a table
  const tabled = last > at && isListed(piece, opens);
  if (!dated || !(tabled || (opensBody(pieces, last + 1) && (bracketed || isOpening(pieces, last + 1))))) return null;
  const title = titleEndingAt(pieces, at, floor);
  // names that stand over such a title close what stands above it
  const names =
    promulgated && title !== null && pieces.slice(title.first, at).every(({ shape }) => shape === "body-name");
  return title?.first === at || names ? { first: at, last, title: { first: at, last: at }, number: null } : null;
}

/** Whether a text opens with its first section or article, or with its grounds. */
const isOpening = (pieces: readonly Piece[], at: number): boolean =>
  FIRST_ARTICLE.test(pieces[at]?.fold ?? "") || pieces[at]?.fold.startsWith("一、") === true || isPreamble(pieces, at);

/**
 * A title that names its issuer (某局关于…的通告, 某办公室 / 转发…的通知), after the date or the notes of the document
 * before it or after more empty lines than the text has, with a body right under it.
 */
function headAtNamedTitle(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before || at < floor) return null;
  if (piece.shape !== "body-name" && piece.shape !== "title-end" && piece.shape !== "title-start") return null;
  if (piece.gap === 0 && !endsText(before) && !OF_PAGE.has(before.shape) && !speaksForItself(pieces, at)) return null;
  // an order that lost its number: 某某市人民政府令 / 《…》已经…通过，现予公布
  if (isOrder(piece.fold) && startsOrderBody(pieces[at + 1]) && pieces[at + 1]?.shape === "text")
    return { first: at, last: at, title: null, number: null };
  // the signature of the text above: its names and its date come before any title
  let begin = at;
  while (begin < at + MAX_ISSUERS && pieces[begin]?.shape === "body-name") begin++;
  const title = titleStartingAt(pieces, at);
  if (!title || title.last < begin) return null;
  const first = pieces[begin];
  if (
    !first ||
    !(begin > at
      ? startsTitle(first.fold) ||
        BARE_TITLE.test(first.fold) ||
        (CLOSES.has(before.shape) && (KIND_OF_CALL.test(first.fold) || isPreamble(pieces, title.last + 1)))
      : namesItself(first.fold, piece, before) || STROKES.test(before.fold))
  )
    return null;
  if (begin > at && signsAbove(pieces, begin)) return null;
  const genre = titleGenre(pieces[title.last]?.fold ?? "");
  const family = genre === null ? null : genreFamily(genre);
  if (family !== "official" && family !== "plan" && !TO_THE_PUBLIC.test(genre ?? "")) return null;
  // (2014—2020年) on a line of its own closes the title
  const last = /^\(.{4,30}\)$/.test(pieces[title.last + 1]?.fold ?? "") ? title.last + 1 : title.last;
  const head = withAddressees(pieces, at, last, { first: title.first, last }, null);
  // source and counter of the page between title and text
  const under = pieces[head.last + 1]?.shape === "furniture" ? beyond(pieces, head.last, 1) : head.last + 1;
  const next = pieces[under];
  // 网友“某某”： who is answered by a name that nobody else bears
  const opens = next?.long || opensBody(pieces, under) || (isCall(next) && opensBody(pieces, under + 1));
  if (!next || !opens || next.gap > piece.gap + 1) return null;
  const apart =
    piece.gap > next.gap ||
    (piece.gap > 0 && under > head.last + 1) ||
    (endsText(before) && isPreamble(pieces, under)) ||
    speaksForItself(pieces, at);
  return CLOSES.has(before.shape) || OF_PAGE.has(before.shape) || apart ? head : null;
}

/** for what and on what grounds: how a text begins */
const GROUNDS = /^(?:为|因|根据|按照|依据|鉴于|经)[^。]{16,}/;
/** 某县人民政府关于…的通告 on one line over the words that open such a text: a head, whatever the row of a table above it ends in. */
const speaksForItself = (pieces: readonly Piece[], at: number): boolean => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  return (
    before?.shape === "fragment" &&
    piece?.shape === "title-end" &&
    isBodyName(NAMED_TITLE.exec(piece.fold)?.[1] ?? "") &&
    GROUNDS.test(pieces[at + 1]?.fold ?? "")
  );
};

/** Whether in a text of even lines, without empty ones or with one behind each, the line above `at` ends what stands above. */
function closesText(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const even = pieces.slice(Math.max(1, at - 4), at + 4).every((piece) => piece.gap === pieces[at]?.gap);
  return even && before !== undefined && endsText(before);
}

/** --- of Markdown */
const RULE_OF_PAGE = /^[-*_]{3,}$/;
/** 出席：…, 记录：何某: what closes the minutes of a meeting */
const CLOSES_MINUTES = /^(?:出席|列席|参会|参加|缺席|请假|记录|整理)(?:人员?)?:/;

const endsText = (piece: Piece): boolean =>
  CLOSES_MINUTES.test(piece.fold) ||
  RULE_OF_PAGE.test(piece.fold) ||
  CLOSES.has(piece.shape) ||
  piece.long ||
  (piece.shape !== "title-end" && /[。)]$/.test(piece.fold));

/** 某市人民政府第34次常务会议纪要, 某局党组（扩大）会议纪要. [1]: whose */
const MINUTES_OF =
  /^(.{2,38}(?:政府|委员会|管委会|办公[厅室]|[局厅委部院]|党组|指挥部|小组))(?:\d{4}年)?(?:第[\d〇零一二三四五六七八九十]{1,5}次)?[一-龥]{0,8}(?:\([一-龥]{2,4}\))?会议纪要$/;

/** A title line that needs no further line to be one: 某局关于…, 某政府常务会议纪要, or 公告 alone under a signature. */
function namesItself(fold: string, piece: Piece, before: Piece): boolean {
  const name = NAMED_TITLE.exec(fold)?.[1] ?? MINUTES_OF.exec(fold)?.[1];
  if (name !== undefined) return isBodyName(name);
  const caller = CLOSES.has(before.shape) ? BODY_AND_KIND.exec(fold)?.[1] : undefined;
  if (caller !== undefined) return isBodyName(caller);
  return BARE_TITLE.test(fold) && CLOSES.has(before.shape) && piece.gap > 0;
}

/** letters of the sentence that opens a resolution, at least */
const LEAST_RESOLVED = 24;

/** 任免名单, 某市人大常委会任命名单. [1]: whose */
const ROLL = /^(.{0,40}?)(?:(?:人事)?任免|任命|免职|任职|决定任命)(?:人员)?名单$/;

/** The head of an instrument that stands alone: its title, and the lines that say who adopted and amended it. */
export function headAtAdoption(pieces: readonly Piece[], at: number, floor: number): Head | null {
  const above = pieces[at - 1];
  if (!above || at - 1 < floor) return null;
  // 二、某办法 / (某财发〔2019〕12号 2019年3月4日某局印发) / 第一条: a rule in a compilation
  if (above.shape === "heading" && isNumberedRule(above.fold) && /^第[一1][章条]/.test(pieces[at + 1]?.fold ?? ""))
    return { first: at - 1, last: at, title: { first: at - 1, last: at - 1 }, number: null };
  if (above.shape !== "title-end") return null;
  // 某人大常委会 / 任免名单 / (…会议通过)
  const roll = ROLL.exec(above.fold);
  if (roll !== null && (roll[1] === "" || isBodyName(roll[1] ?? ""))) {
    const title = titleEndingAt(pieces, at - 1, floor);
    return title === null ? null : withAddressees(pieces, title.first, at - 1, title, null);
  }
  if (above.fold.length < 5) return null;
  let under = at + 1;
  while (pieces[under]?.shape === "adoption") under++;
  const below = pieces[under];
  const genre = titleGenre(above.fold) ?? "";
  // 某人大常委会关于批准…的决议 / (…会议通过) / its text
  if (startsTitle(above.fold)) {
    const resolved = /^决[议定]$/.test(genre) && below?.shape === "text" && below.fold.length >= LEAST_RESOLVED;
    const title = resolved ? titleEndingAt(pieces, at - 1, floor) : null;
    // 某人大常委会 / 关于批准…的决定 (a title whose upper line names the sitting is read by its own lines)
    const whole = above.fold.startsWith("关于")
      ? title?.first === at - 2 && pieces[at - 2]?.shape === "body-name"
      : title?.first === at - 1;
    return title && whole ? withAddressees(pieces, title.first, at - 1, title, null) : null;
  }
  // 中国共产党某区委员会 / 第十一次全体会议决议 / (…通过)
  if (/^决议$|^公报$/.test(genre) && below?.shape === "text" && below.fold.length >= LEAST_RESOLVED) {
    const title = titleEndingAt(pieces, at - 1, floor);
    return title !== null && title.first < at - 1 ? withAddressees(pieces, title.first, at - 1, title, null) : null;
  }
  if (genreFamily(genre) !== "rule") return null;
  if (below?.shape !== "contents" && !/^第[一1][章条编]/.test(below?.fold ?? "")) return null;
  const over = pieces[at - 2];
  const first = at - 2 >= floor && over !== undefined && isPlaceOfRule(over, above) ? at - 2 : at - 1;
  return withAddressees(pieces, first, at - 1, { first, last: at - 1 }, null);
}
