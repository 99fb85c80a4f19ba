/** 发文字号 in its normal form. */
import { readNumeral, withArabicSerial } from "../../lexicon/index.ts";
import { type Evidence, matchesIn, type NumberFact, type TitleFact } from "../../model/index.ts";
import { DAY } from "../../read/index.ts";
import {
  type BodyName,
  bodyNames,
  firstAbreast,
  fold,
  isBodyName,
  numberBehind,
  type Piece,
  withBracketedYear,
  YEAR_CLOSES,
  YEAR_OPENS,
} from "../../segment/index.ts";
import type { BoxValue } from "./box.ts";
import { orderInAdoption } from "./patterns.ts";

/** a day on the line of the number */
const DAY_BEFORE = new RegExp(`^[〔(]${DAY},?(.*号)[〕)]$`);
const DAY_BEHIND = new RegExp(`(?<=号?),?(?<![\\d〔(])${DAY}(?:印发|发布|公布)?(?=\\)?$)`);

const IN_BRACKETS_BEHIND = new RegExp(`(?<=号)\\(${DAY}\\)(?=\\)?$)`);
const BRACKETS_OF_YEAR = new RegExp(
  `[${YEAR_OPENS}](\\d{4}|[5-9]\\d)[${YEAR_CLOSES}](?=[^()]*\\d+号?$|第?\\(\\d{1,5}\\)号$)`,
);

/** 某政发（一九八四）十二号 */
const CHINESE_YEAR = /[〔(]([〇零一二三四五六七八九]{4})[〕)](?=第?[\d〇零一二三四五六七八九十百]+号)/;
const yearInFigures = (_: string, year: string): string => `〔${readNumeral(year)}〕`;

/** letters of a series of numbers, and of a name, at least */
const LEAST_LETTERS = 2;
const LEAST_NAME = 3;

/** 青溪县水利局青水发: without the name before the letters, which begin with a character of it. */
function withoutName(letters: string): string {
  for (let at = letters.length - LEAST_LETTERS; at >= LEAST_NAME; at--) {
    const name = letters.slice(0, at);
    if (name.includes(letters.charAt(at)) && isBodyName(name)) return letters.slice(at);
  }
  return letters;
}

/** 〔YYYY〕, ASCII digits, no white space, no 第, no leading zero (GB/T 9704—2012, 7.2.5). */
export function normalNumber(printed: string): string {
  const folded = fold(printed)
    .replaceAll("號", "号")
    // 〔2OO9〕: letters for the zeros of a year
    .replace(/(?<=[〔(])[12][\dOo〇lI]{3}(?=[〕)])/, (year) => year.replace(/[Oo〇]/g, "0").replace(/[lI]/g, "1"))
    // 〔1994年6月13日(94)财农字第222号〕: the day before it in its bracket
    .replace(DAY_BEFORE, "$1");
  return (
    withArabicSerial(withBracketedYear(firstAbreast(folded) ?? folded).replace(CHINESE_YEAR, yearInFigures))
      // - 某发〔2024〕2号: an item of a list in Markdown
      .replace(/^[-–—·•*]+(?=[一-龥])/, "")
      .replace(/(?<=号)\([明密]电\)$/, "")
      .replace(/〔(?:现行|已|部分)?(?:有效|失效|废止|修改)〕$/, "")
      .replace(/\((?:已|此件|主动|依申请)[一-龥]{2,12}\)$/, "")
      .replace(/\(总第?\d{1,4}[号期]\)/, "")
      .replace(/(?:签发人?|办理结果|办理类别|类别|分类):.*$/, "")
      .replace(/(?<=号)[一-龥]{0,3}机发\d{0,6}号$/, "")
      .replace(/^(?:等级)?:?(?:特急|特提|加急|平急)?[·.]?(?:明电|密电)?(?=.+〔)/, "")
      .replace(DAY_BEHIND, "")
      .replace(/[一-龥·]{2,4}签发$|(?<=号)(?:[A-E]\d?类|\([A-E]\d?类?\))$/, "")
      .replace(IN_BRACKETS_BEHIND, "")
      .replace(/^\(?(?:发?文字?(?:号|编号)|文件编号|编号):?/, "")
      .replace(/^〔(.*〔\d{4}〕.*号)〕?$/, "$1")
      // a letterhead before it on the same line
      .replace(/^[一-龥]{4,40}文件(?=[一-龥]{2,12}〔)/, "")
      .replace(
        /^\((.*[〔(〈<「『《](?:\d{4}|[5-9]\d)[〕)〉>」』》].*|(?:\d{4}年|[一二三四五六七八九十]{1,3}届)?第?[\d〇零一二三四五六七八九十百]+[号期次]?|[一-龥]{2,24}令[^()]*号|[一-龥]{1,12}字第\d+号)\)$/,
        "$1",
      )
      .replace(/(?<=号)文(?:件)?$/, "")
      .replace(BRACKETS_OF_YEAR, "〔$1〕")
      .replace(/^[一-龥]{5,40}(?=〔)/, withoutName)
      .replace(/(?<=〕)第?\((\d{1,5})\)(?=号?$)/, "$1")
      // 某部2019年第15号令: the series behind the serial
      .replace(
        /^([一-龥]{2,30}?)((?:\d{4}年)?)第?(\d{1,5}|[〇零一二三四五六七八九十百]{1,7})号(令|公告|通告)$/,
        "$1$4$2$3号",
      )
      .replace(/(令|公告|通告)\(((?:[一二三四五六七八九十]{1,3}届)?)第(.+)号\)$/, "$1$2第$3号")
      .replace(/第(?=[\d〇零一二三四五六七八九十百]+[号期次])/, "")
      .replace(/(?<=字):(?=〔)/, "")
      .replace(/〔((?:19|20)\d{2})(?=\d{1,3}$)/, "〔$1〕")
      .replace(/(?<=[〕字])0+(?=\d)/, "")
      // a bracket that nothing opens
      .replace(/^([^()]*号)\)$/, "$1")
      .replace(/(?<![期次])号?$/, "号")
  );
}

/**
 * The document's number: of a line of its own, else of an index box. Under the name of a series (orders, minutes,
 * announcements) a serial number takes the series with it: 第312号 alone would name thousands of orders.
 */
export function numberOf(
  piece: Piece | undefined,
  series: string,
  box: ReadonlyMap<string, BoxValue>,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
  seriesEnd = -1,
): NumberFact | null {
  if (piece) {
    const own = normalNumber(piece.fold);
    const serial = /^(?:〔?[一二三四五六七八九十]{1,3}届〕?)?[\d〇零一二三四五六七八九十百]+[号期次]$/.test(own);
    // （53）府秘字第118号 has letters of its own
    const named = serial || /^(?:\d|〔[^〔〕]*〕(?![一-龥]{2,}字?\d))/.test(own) ? series + own : own;
    const value = asCited(named);
    // a serial on one line with its series is printed whole
    const shown = seriesEnd === piece.start ? named : own;
    return {
      value,
      ...(value === shown ? {} : { printed: shown }),
      ...evidence(piece.start, piece.end, "header/number-line", 0.98),
    };
  }
  for (const label of NUMBER_LABELS) {
    const boxed = box.get(label);
    // what stands behind it in the box is another label's
    const printed =
      /^\S*[〔[(（［]\s?\d{4}\s?[〕\])）］]\s?第?\d{1,5}\s?号/.exec(boxed?.value ?? "")?.[0] ?? boxed?.value ?? "";
    const value = normalNumber(printed);
    // a label may hold the number of a register (LHD01-2019-001), or nothing
    if (boxed && NUMBER_IN_BOX.test(value))
      return { value, ...evidence(boxed.start, boxed.end, "header/number-in-box", 0.9) };
  }
  return null;
}

/** labels of an index box that hold the number, the surest first */
const NUMBER_LABELS = [
  "发文字号",
  "文号",
  "文件编号",
  "发文文号",
  "发布文号",
  "法规文号",
  "文件字号",
  "公文字号",
  "文件号",
  "发文号",
  "公文文号",
  "文件文号",
  "公文编号",
  "公文号",
  "发文编号",
  "文书号",
  "规范性文件编号",
  "备注/文号",
] as const;
const NUMBER_IN_BOX = /〔(?:\d{4}|[5-9]\d)〕[^|:]*\d号$|^[一-龥]{2,30}(?:令|公告|通告)(?:\d{4}年)?\d{1,5}号$/;

/** letters of a title that a number stands behind */
const LEAST_TITLE = 8;

/** A title without the number behind it. @param title without blanks */
export function withoutNumber(title: string): string {
  const number = numberBehind(title);
  return number === null || number.start - 1 < LEAST_TITLE ? title : title.slice(0, number.start - 1);
}

/** The number that closes the title's own line in brackets: 关于…的通告（某府〔2019〕55号）, 县长办公会议纪要（第3期）. */
export function numberInTitle(
  title: TitleFact,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  const behind = numberBehind(title.quote);
  if (behind !== null) {
    const [start, end] = [title.start + behind.start, title.start + behind.end];
    return {
      value: normalNumber(title.quote.slice(behind.start, behind.end)),
      ...evidence(start, end, "header/number-in-title", 0.9),
    };
  }
  const found =
    /^\s*([一-龥][一-龥、 \u3000]{1,50}(?:公告|通告)\s*\d{4}年\s*第\s*\d{1,4}\s*号)\s*[(（]关于/.exec(title.quote) ??
    /纪要\s*[(（]\s*((?:\d{4}年)?第\s*[\d〇零一二三四五六七八九十百]{1,5}\s*[期号次])\s*[)）]\s*$/.exec(title.quote);
  const printed = found?.[1];
  if (found === null || printed === undefined) return null;
  const start = title.start + found.index + found[0].indexOf(printed);
  return { value: normalNumber(printed), ...evidence(start, start + printed.length, "header/number-in-title", 0.9) };
}

/** 某市建设局2015年6月8日以, 2015年6月8日某市建设局以: who gave a number, before it in the line of adoption */
const NUMBERED_BY =
  /(?:^[(（](?![一二][〇○零一二三四五六七八九]{3}年)|日)\s*([一-龥]{3,40}?)\s*(?:\d{4}年\d{1,2}月\d{1,2}日)?\s*(?:以|(?:公布|发布|颁布|印发)[，,]?)?\s*$/;

/** (2018年3月12日粤府令第251号公布): the first order or number that a line of adoption names, and where its words stand. */
function orderOfAdoption(text: string, piece: Piece): { issuer: string; start: number; end: number } | null {
  const line = text.slice(piece.start, piece.end);
  const found = orderInAdoption.regex.exec(line);
  const [, order, ...numbers] = found ?? [];
  const printed = order ?? numbers.find((number) => number !== undefined);
  if (found === null || printed === undefined) return null;
  const at = found.index + found[0].indexOf(printed);
  const issuer =
    order === undefined ? (NUMBERED_BY.exec(line.slice(0, at))?.[1] ?? "") : fold(order).replace(/令.*$/, "");
  return { issuer, start: piece.start + at, end: piece.start + at + printed.length };
}

/** 国务院令693号: nobody cites an order of the State Council by the name of the country before it */
const asCited = (number: string): string => number.replace(/^中华人民共和国(?=国务院令)/, "");

/** （某释〔1998〕5号　1998年1月22日…会议通过）: a line of adoption that begins with the number of the text itself */
const NUMBER_FIRST = /^[（(]\s*([一-龥]{2,12}[〔[［（(]\d{4}[〕\]］）)]\d{1,5}号)[\s，,]{0,4}(?=\d{4}年)/;

/** The number of the order that promulgated an instrument, from the line in brackets under its title. */
export function numberOfAdoption(
  text: string,
  piece: Piece,
  evidence: (start: number, end: number, rule: string, confidence: number) => Evidence,
): NumberFact | null {
  const own = NUMBER_FIRST.exec(text.slice(piece.start, piece.end))?.[1];
  const first = own === undefined ? -1 : text.indexOf(own, piece.start);
  const order = own === undefined ? orderOfAdoption(text, piece) : { start: first, end: first + own.length };
  if (order === null) return null;
  const printed = normalNumber(text.slice(order.start, order.end));
  const value = asCited(printed);
  return {
    value,
    ...(value === printed ? {} : { printed }),
    ...evidence(order.start, order.end, "header/number-of-adoption", 0.9),
  };
}

const DAYS = /\d{4}年\d{1,2}月\d{1,2}日/g;

/**
 * Where the line of adoption says when the order was given; the whole line where it names none.
 * @param own the number over the text: of several orders that the line names it is this one's day
 */
export function dayOfAdoption(
  text: string,
  piece: Piece,
  own: Piece | undefined,
): { readonly start: number; readonly end: number } {
  const line = text.slice(piece.start, piece.end);
  const printed = own === undefined ? -1 : line.indexOf(text.slice(own.start, own.end));
  const order = printed < 0 ? orderOfAdoption(text, piece) : { start: piece.start + printed };
  const issued = ISSUED_BY.exec(line);
  // what a congress adopts bears the day of its meeting
  if (order === null && issued?.[1] !== undefined && ASSEMBLY.exec(line) === null && PLENUM.exec(line) === null) {
    const start = piece.start + issued.index + issued[0].indexOf(issued[1]);
    return { start, end: start + issued[1].length };
  }
  const day = order === null ? undefined : [...matchesIn(text.slice(piece.start, order.start), DAYS)].at(-1);
  return day === undefined ? piece : { start: piece.start + day.index, end: piece.start + day.index + day[0].length };
}

/** 某省第六届人民代表大会常务委员会第二十二次会议通过 */
const ASSEMBLY =
  /(?:^|[日(（\s])\s*([一-龥]{2,24}(?:人民代表大会|人大)(?:常务委员会|常委会)?)(?:第[一二三四五六七八九十百]{1,5}次)?(?:全体)?会议(?:第[一二三四五六七八九十]{1,3}次(?:全体会议|大会))?\s{0,2}(?:审议|修订|表决)?(?:通过|批准|修订)/;

/** 中国共产党某市第八届委员会第五次全体会议通过 */
const PLENUM =
  /(?:^|[日(（\s])\s*((?:中国共产党|中共)[一-龥]{2,24}(?:委员会|代表大会))(?:第[一二三四五六七八九十]{1,3}次)?(?:全体)?会议\s{0,2}(?:审议|表决)?(?:通过|批准)/;

/** 1986年12月25日 公安部公布; …常务会议通过，2004年7月1日某市人民政府发布. [1]: the day */
const ISSUED_BY =
  /(?:^[(（]?(?:[一-龥]{2,12}[〔[［（(]\d{4}[〕\]］）)]\d{1,5}号)?\s*|(?:通过|批准)[，,；;。\s]\s*)(\d{4}年\d{1,2}月\d{1,2}日)\s*(?:由)?([一-龥、]{3,60}?)?(?:公布|发布|颁布|印发)(?=[)），,；;。\s]|$)/;

const NAMES_BEHIND_NUMBER =
  /^[（(]\s?[一-龥]{2,12}[〔[［（(]\d{4}[〕\]］）)]\d{1,5}号[，,\s]\s?([一-龥\s、]{3,60})(?=\d{4}年[^）)]{2,7}(?:公布|发布|颁布|印发)[)）])/;

/** The body whose order promulgated an instrument, or whose meeting adopted it, where the line of adoption names it in full. */
export function promulgatorOfAdoption(text: string, piece: Piece): readonly BodyName[] {
  const order = orderOfAdoption(text, piece);
  if (order === null || order.issuer === "") {
    const line = text.slice(piece.start, piece.end);
    // （某民发〔2020〕77号，某市民政局 某市财政局2020年11月30日印发）
    const own = NAMES_BEHIND_NUMBER.exec(line);
    if (own?.[1] !== undefined) {
      const from = piece.start + own[0].length - own[1].length;
      return bodyNames(text, from, from + own[1].length);
    }
  }
  if (order === null) {
    const line = text.slice(piece.start, piece.end);
    const body = ISSUED_BY.exec(line)?.[2];
    const name = ASSEMBLY.exec(line)?.[1] ?? PLENUM.exec(line)?.[1] ?? body;
    // the width of the page broke the name
    if (name === undefined) return line.includes("\n") ? assemblyOverLines(line, piece) : [];
    const start = piece.start + line.indexOf(name);
    return name === body ? bodyNames(text, start, start + name.length) : [{ name, start, end: start + name.length }];
  }
  const name = order.issuer;
  // 某部、某总局令2019年第7号
  const several = bodyNames(text, order.start, order.start + text.slice(order.start, order.end).indexOf("令"));
  if (several.length > 1) return several;
  return isBodyName(name) ? [{ name, start: order.start, end: order.end }] : [];
}

/** The assembly of a line of adoption that goes over several lines of its page. */
function assemblyOverLines(line: string, piece: Piece): readonly BodyName[] {
  const places = [...line].flatMap((letter, i) => (/\s/.test(letter) ? [] : [i]));
  const words = places.map((i) => line.charAt(i)).join("");
  const found = ASSEMBLY.exec(words) ?? PLENUM.exec(words);
  const name = found?.[1];
  if (found === null || name === undefined) return [];
  const at = found.index + found[0].indexOf(name);
  const [start = 0, last = 0] = [places[at], places[at + name.length - 1]];
  return [{ name, start: piece.start + start, end: piece.start + last + 1 }];
}

/** 某县第五届人民代表大会第四次会议决定对《…》作如下修改: the text begins with who decides */
const DECIDES =
  /^[\s\u3000]*([一-龥]{4,30}(?:人民代表大会|人大)(?:常务委员会|常委会)?)第[一二三四五六七八九十百]{1,5}次(?:全体)?会议(?:通过|审议)?[^。；;]{0,12}决定/;

/** The congress or its committee whose decision a text without head tells in its first words. */
export function decidedBy(text: string, start: number): readonly BodyName[] {
  const found = DECIDES.exec(text.slice(start, start + 90));
  const name = found?.[1];
  if (found === null || name === undefined) return [];
  const at = start + found[0].indexOf(name);
  return [{ name, start: at, end: at + name.length }];
}
