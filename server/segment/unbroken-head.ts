/**
 * The head of a page that was copied without its line breaks, read from its beginning: letterhead, number, title, line of
 * adoption, day and addressees, in whatever order they stand (GB/T 9704—2012, 7.2 and 7.3; 党政机关公文处理工作条例, 第九条).
 * Blanks say nothing here: letters of a letterhead are set apart, and lines may have been joined by a blank or by nothing.
 */
import { genreFamily } from "../lexicon/index.ts";
import { BLANKS, fold, isBlank, isHan, YEAR_FIGURES } from "../read/index.ts";
import { isAddressee, isBodyName, mayEndTitle, titleGenre } from "./shape.ts";

/** letters at the beginning of a page within which its head ends */
const REACH = 800;
const LONGEST_TITLE = 170;

const YEAR = `(?:[\\d０-９]{4}|[5-9]\\d|[${YEAR_FIGURES}]{4}|2[OＯo〇○]{2}\\d)`;
const SERIAL = "第?(?:[\\d０-９]{1,5}|[一二三四五六七八九十百〇]{1,6})[号號](?:文件?(?=[)）]))?";
/** 某密办（局）函〔2021〕5号. [1]: what stands before the year */
const NUMBER = new RegExp(
  `(?:[（(〔[［][5-9]\\d[)）〕\\]］][一-龥]{1,10}?|[（(]?([一-龥]{1,40}(?:[（(][一-龥]{1,4}[）)][一-龥]{0,4})?)[〔[(（［【﹝{〈„]${YEAR}[〕\\])）］】﹞}〉‟][一-龥]{0,4}?)${SERIAL}[)）]?`,
  "y",
);
const LETTERHEAD = /[一-龥、（）()]{3,80}?(?:文件|发电(?=发电单位|等级|签[批发]盖章))/y;
/** 某某省水利厅某某省水利厅关于…的函: the letterhead of a letter is the name alone, which its title begins with */
const LETTERHEAD_OF_LETTER = /([一-龥]{5,30})(?=\1关于)/y;
/** 某某市人民政府令第43号, 某县人民政府公告2020年第4号, 某某市人民政府专题会议纪要第12期. [1]: whose, [2]: the serial */
const SERIES =
  /([一-龥]{3,60}?(?:令|公告|通告|会议纪要))([（(〔[﹝]?(?:[一二三四五六七八九十\d]{1,4}[届年]?[〕\])）﹞]?)?第?[\d一二三四五六七八九十百〇]{1,5}[号期次][）)]?)(?![（(]关于)/y;
/** 某某市人大常委会公告《…条例》已于…: without a serial */
const MASTHEAD = /[一-龥]{4,36}?(?:令|公告)(?=《)/y;
const DAY_WORDS = `(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日)`;
/** （2017年6月1日）, （2019年…会议通过）, a day alone */
const DAY = new RegExp(
  `[（(][^（()）。]{0,16}${DAY_WORDS}(?:[^（()）]|[（(][^（()）]{0,20}[）)]){0,300}[）)]|${DAY_WORDS}(?![一-龥]{0,2}[前起至])|(?:(?:发布|更新|成文|印发|发文)?(?:时间|日期)[:：])?\\d{4}-\\d{2}-\\d{2}(?:\\d{2}:\\d{2}(?::\\d{2})?)?`,
  "y",
);
/** 2022年第5号 under a title */
const SERIAL_ALONE = /\d{4}年第\d{1,4}号/y;
/** the sender of a telegram */
const NAME_BEFORE_CLASS = /[一-龥]{3,24}?(?=等级|签[批发]盖章|传真电报|明传电报)/y;
const NAME_BEFORE_DAY = new RegExp(`[一-龥]{3,24}(?=[（(]?${DAY_WORDS})`, "y");
/** a degree of haste, the red line */
const MARKS =
  /(?:特急|加急|急件|平急|[A-Z]类)(?=[一-龥])|发电单位[:：]?|[传明]真?传?电报|等级[:：]?(?:特急|特提|加急|平急|急件)(?:[·•]?[明密]电)?|签[批发]盖章[一-龥]{0,4}?(?=等级)|[抄主][报送][:：](?=关于)|[一-龥]{1,2}机发\d{0,6}号|[A-Z]{2,6}\d{0,4}-\d{4}-?\d{3,8}(?=[一-龥])|-{4,}|[─━—_=★☆▼■●◆|]+|附件\d?[:：]?(?=[一-龥])/y;
const SIGNER = /签发人?[:：]/y;

/** how the text of a document opens under its title */
const OPENS =
  /为(?!的)|根据|按照|依据|依照|鉴于|经(?!济|营|验)|因(?!素)|现[将就对]|近[期日年来]|今年|目前|当前|随着|最近|第[一1][章条编]|目录|一、|（一）|1[.、]|1总则|\d{4}年|[[【〔]|(?:发布|成文|发文|印发|生成)?(?:时间|日期)[:：]|来源[:：]|索引号|(?:浏览|阅读|点击)/y;

const at = (pattern: RegExp, line: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(line);
};

/** Where the lines of the head end that a page of one line begins with, in order; empty where it begins with no head. */
export function unbrokenHead(page: string): readonly number[] {
  for (const from of beginnings(page)) {
    const letters = withoutBlanks(page.slice(from));
    const { cuts, titled } = readHead(letters);
    // a letterhead alone, a day alone: no head; but the line of adoption under a title is one
    if (cuts.length > 1 || titled || (cuts.length === 1 && /^[（(]/.test(letters.line)))
      return placed(from, letters, cuts);
  }
  return [];
}

/** Ends among the letters behind `from` as ends on their line. */
const placed = (from: number, { places }: Letters, cuts: readonly number[]): readonly number[] => [
  ...(from > 0 ? [from] : []),
  ...cuts.map((end) => from + (places()[end - 1] ?? 0) + 1),
];

interface Letters {
  readonly line: string;
  /** asked of few pages, and then made */
  readonly places: () => readonly number[];
}

/** The first {@link REACH} letters of a page, and where each of them stands. */
function withoutBlanks(page: string): Letters {
  // twice as much holds enough of them nearly always
  const begin = page.slice(0, 2 * REACH).replace(BLANKS, "");
  const letters = begin.length < REACH && page.length > 2 * REACH ? page.replace(BLANKS, "") : begin;
  let made: number[] | undefined;
  const places = (): readonly number[] => {
    if (made !== undefined) return made;
    made = [];
    for (let i = 0; i < page.length && made.length < REACH; i++) if (!isBlank(page.charCodeAt(i))) made.push(i);
    return made;
  };
  return { line: letters.slice(0, REACH), places };
}

/** a longer line is no head */
const LONGEST_HEAD = 700;
/** words of a page, a letterhead or a number */
const BEGINS_HEAD =
  /^(?:[^。；]{0,160}(?:首页|位置[:：]|[>»›]|[全原]文如下[:：])|[一-龥、（）()\s\u3000]{3,80}?文\s?件|[一-龥（）()]{2,30}[〔[(（［【﹝{〈„]\s?(?:19|20)\d\d\s?[〕\])）］】﹞}〉‟])/;

/** 关于…的通知各村党组织：现将… */
const ADDRESSED =
  /^[^。；：:]{0,60}?关于[^。；：:]{4,150}(?:通知|意见|通报|决定|批复|函|公告|通告)\s?[各镇市县区省局有机全乡驻][^。；：:《》]{2,160}[：:]/;

/**
 * Where the lines of a head end that stand on one line, or behind the words of the page on one line with it; null of a line
 * that is no such head: title and addressees must stand on it, or at least three lines of a head that it ends with.
 */
export function headOnLine(line: string): readonly number[] | null {
  if (line.length < 20 || line.length > LONGEST_HEAD) return null;
  // whoever is addressed ends it, or stands behind the title
  if (
    !"：:".includes(line.charAt(line.length - 1)) &&
    !BEGINS_HEAD.test(line.slice(0, 200)) &&
    !(line.slice(0, 60).includes("关于") && ADDRESSED.test(line.slice(0, 360)))
  )
    return null;
  for (const from of beginnings(line)) {
    const letters = withoutBlanks(line.slice(from));
    const { cuts, end, titled, numbered, addressed } = readHead(letters);
    const rest = letters.line.slice(end);
    const whole = addressed
      ? titled || (numbered && (rest === "" || at(OPENS, rest, 0) !== null))
      : titled && rest === "" && cuts.length > 1;
    if (whole) return placed(from, letters, cuts).filter((at) => at < line.length);
  }
  return null;
}

/** words of a site's columns: 政策文件, 通知公告, 部门动态 */
const COLUMN = /(?:[一-龥]{0,6}?(?:文件|公告|公示|公开|动态|法规|政策|通知|公文|规章|正文)){1,3}(?=[\s\u3000一-龥])/y;

/** The places where a head may begin on a line: its own beginning, or behind the crumbs and the menu of its page, or a news lead. */
function beginnings(line: string): readonly number[] {
  const words = /^(?!\s*<)[^。；《〔]{0,240}(?:[>»›→]|首页|位置[:：]|[全原]文如下[:：])/.exec(line.slice(0, 260))?.[0];
  if (words === undefined) return [0];
  const found: number[] = [];
  let from = words.length;
  for (let n = 0; n < 8; n++) {
    from += /^[\s\u3000]*/.exec(line.slice(from))?.[0].length ?? 0;
    const column = at(COLUMN, line, from)?.[0].length ?? 0;
    if (column > 0 && !/^[一-龥]{2,10}[〔[(（]/.test(line.slice(from, from + 12))) found.push(from + column);
    found.push(from);
    const next = /^[^\s\u3000]{1,16}(?=[\s\u3000])/.exec(line.slice(from))?.[0];
    if (next === undefined || isBodyName(fold(next))) break;
    from += next.length;
  }
  return found;
}

/** Whether a blank stood before a letter. */
type Parted = (at: number) => boolean;

/** What was read of a head: where its lines end, the last of them at `end`. */
interface Read {
  readonly cuts: readonly number[];
  readonly end: number;
  readonly titled: boolean;
  readonly numbered: boolean;
  readonly addressed: boolean;
}

const NO_HEAD: Read = { cuts: [], end: 0, titled: false, numbered: false, addressed: false };

/** 《某意见》（某发〔2013〕96号）印发后，…: what the sentence of a paragraph begins with, and no head above the text at `from` */
const isCited = (line: string, from: number): boolean =>
  line.startsWith("《") && from < line.length && at(OPENS, line, from) === null;

/** The head that the letters of a page begin with. */
function readHead({ line, places }: Letters): Read {
  const parted: Parted = (at) => (places()[at] ?? 0) > (places()[at - 1] ?? 0) + 1;
  const cuts: number[] = [];
  let from = 0;
  let titled = false;
  let numbered = false;
  for (;;) {
    const apart = apartAt(line, from, parted);
    const title: number = apart === null && !titled ? titleEnd(line, from) : -1;
    const next: readonly number[] = title > 0 ? [title] : (apart ?? []);
    const end = next.at(-1);
    if (end === undefined) break;
    numbered ||= title < 0 && /[号號](?:文件?)?[)）]?$/.test(line.slice(from, end));
    from = end;
    if (end >= line.length) break;
    cuts.push(...next);
    titled ||= title > 0;
  }
  const addressed = from < line.length ? addresseesEnd(line, from) : -1;
  if (addressed > 0 && cuts.length > 0) cuts.push(addressed);
  if (titled && addressed < 0 && isCited(line, from)) return NO_HEAD;
  return { cuts, end: Math.max(from, addressed), titled, numbered, addressed: addressed > 0 };
}

/** 【字体：大 中 小】, 打印, 浏览次数：233 */
const BUTTON =
  /[【[〔][^】\]〕\d]{0,8}(?:字[号体]|打印|关闭|收藏|分享|大)[^】\]〕]{0,16}[】\]〕]|打印|关闭|收藏|分享|(?:字[号体][:：])?[大中小]{2,3}(?![一-龥])|(?:浏览|阅读|点击)(?:次数|量|数)?[:：]\d*次?/y;
const SOURCE = /(?:信息)?来源[:：][一-龥]{0,24}/y;

/** The end of the words of a page that stand at `from` between the lines of a head; -1 where none do, or where nothing ends them. */
function pageWordsEnd(line: string, from: number, parted: Parted): number {
  const button = at(BUTTON, line, from);
  if (button !== null) return from + button[0].length;
  const source = at(SOURCE, line, from);
  for (let end = from + 3; source !== null && end <= from + source[0].length; end++)
    if (parted(end) && end < line.length) return end;
  return -1;
}

/** The ends of what stands at `from` beside a title: a degree of haste, a letterhead, a number, an order's number, a day. */
function apartAt(line: string, from: number, parted: Parted): readonly number[] | null {
  const mark = at(MARKS, line, from) ?? at(MASTHEAD, line, from);
  if (mark !== null) return [from + mark[0].length];
  const page = from > 0 ? pageWordsEnd(line, from, parted) : -1;
  if (page > 0) return [page];
  const letterhead = at(LETTERHEAD, line, from)?.[0] ?? "";
  if (
    letterhead !== "" &&
    (namesOf(letterhead).every((name) => isBodyName(fold(name))) || isOver(line, letterhead, from))
  )
    return [from + letterhead.length];
  const letter = at(LETTERHEAD_OF_LETTER, line, from)?.[0] ?? "";
  if (letter !== "" && isBodyName(letter)) return [from + letter.length];
  const series = at(SERIES, line, from);
  if (series !== null && !/关于|的/.test(series[1] ?? "")) {
    const name = series[1] ?? "";
    const title = /^[一-龥]{2,40}(?:公告|通告)(?=[一-龥]{2,12}(?:公告|通告)$)/.exec(name)?.[0].length ?? 0;
    // 征收土地公告 某自然资公告〔2019〕13号: a blank parts a title from the letters of its number
    return title > 0 && parted(from + title)
      ? [from + title, from + series[0].length]
      : [from + name.length, from + series[0].length];
  }
  const number = at(NUMBER, line, from);
  // （某释〔1998〕5号 1998年1月22日…通过）: a line of adoption that begins with the number
  if (number !== null && /^[（(](?!\d\d)/.test(number[0]) === /[）)]$/.test(number[0])) {
    const name = nameBefore(number[1] ?? "", (k) => parted(from + k));
    if (name !== null) return [...(name > 0 ? [from + name] : []), from + number[0].length];
  }
  const day = at(DAY, line, from);
  if (day !== null) return [from + day[0].length];
  const serial = at(SERIAL_ALONE, line, from);
  if (serial !== null) return [from + serial[0].length];
  // 市农业局（1993年3月30日） under the title of what is issued
  const name = at(NAME_BEFORE_DAY, line, from) ?? at(NAME_BEFORE_CLASS, line, from);
  if (name !== null && isBodyName(name[0])) return [from + name[0].length];
  const signer = at(SIGNER, line, from);
  if (signer === null) return null;
  const person = from + signer[0].length;
  const letters = [3, 2, 4].find((length) => titleEnd(line, person + length) > 0);
  return letters === undefined ? null : [person + letters];
}

/**
 * Whether a text begins with a letterhead by its place: over a number (some letter of its name misread), or of a telegram under the name
 * of its place (某某省发电 发电单位…).
 */
const isOver = (line: string, letterhead: string, from: number): boolean =>
  from === 0 &&
  !/关于|的|[印转下]发/.test(letterhead) &&
  (letterhead.endsWith("文件") ? isNumber(line, letterhead.length) : /^[一-龥]{2,6}[省市县区州]发电$/.test(letterhead));

const namesOf = (letterhead: string): readonly string[] => letterhead.slice(0, -2).split("、");

/** 某某省人民政府办公厅办公厅便函〔2021〕8号: the office begins its own number */
const OFFICE_TWICE = /办公[厅室]办(?:公[厅室])?$/;

/** Length of the name of a body that the letters of a number follow: 某某市财政局 in 某某市财政局平财教; null where these are no letters. */
function nameBefore(letters: string, parted: Parted = () => false): number | null {
  if (/关于|的|文件|政策/.test(letters)) return null;
  if (letters.length <= 5) return 0;
  const lengths: number[] = [];
  for (let k = letters.length - 2; k >= 4 && letters.length - k <= 9; k--)
    if (isBodyName(letters.slice(0, k)) && !OFFICE_TWICE.test(letters.slice(0, k))) lengths.push(k);
  const own = lengths.find(parted) ?? lengths.find((k) => letters.slice(0, 3).includes(letters.charAt(k)));
  return own ?? lengths[0] ?? (letters.length <= 14 ? 0 : null);
}

/** Where the title ends that begins at `from`: in a kind of document, with something behind it that stands under titles; -1 where none does. */
function titleEnd(line: string, from: number): number {
  // 各省、自治区、直辖市及计划单列市…：whoever is addressed
  if (!/[一-龥“《]/.test(line.charAt(from)) || line.charAt(from) === "各") return -1;
  let depth = 0;
  for (let end = from + 1; end <= line.length && end - from <= LONGEST_TITLE; end++) {
    const last = line.charCodeAt(end - 1);
    if (!isHan(last)) {
      const mark = line.charAt(end - 1);
      if ("。；;：:".includes(mark)) return -1;
      if ("《（(“".includes(mark)) depth++;
      else if ("》）)”".includes(mark)) depth--;
    }
    if (depth > 0 || end - from < 8 || !mayEndTitle(last)) continue;
    const words = fold(line, from, end);
    if (titleGenre(words) !== null && isTitle(words) && followed(line, end)) return end;
  }
  return -1;
}

/** 关于…, 转发…, or the name of a rule or a plan; no sentence. */
function isTitle(words: string): boolean {
  const own = words.replace(/(?<=.)《[^《》]*》/g, "《》");
  if (/^(?:现|为|根据|按照|经|第[一二三四五六七八九十]+[章条])|[一-龥][1-9][.、](?!\d)|,/.test(own)) return false;
  // a number of its own stands beside a title, not in it
  if (/〔\d{4}〕\d{1,5}号/.test(own.replace(/\([^()]*\)/g, ""))) return false;
  if (/关于|印发|转发|批转/.test(own)) return true;
  if (/^对.{4,60}的(?:答复|复函)$/.test(words)) return true;
  const family = genreFamily(titleGenre(words) ?? "");
  return (family === "rule" || family === "plan") && words.length <= 60 && !/.《|文件|[令号]第?/.test(words);
}

/** Whether what stands at `from` stands under titles. */
const followed = (line: string, from: number): boolean =>
  !/[的》、，,和及与等]/.test(line.charAt(from)) &&
  // 行政执法 / 局、…: the rest of a name
  !/[局厅处院队委][、，：:]/.test(line.slice(from, from + 2)) &&
  (from >= line.length ||
    at(OPENS, line, from) !== null ||
    at(MARKS, line, from) !== null ||
    at(DAY, line, from) !== null ||
    at(SERIES, line, from) !== null ||
    isBodyName(at(NAME_BEFORE_DAY, line, from)?.[0] ?? "") ||
    isNumber(line, from) ||
    addresseesEnd(line, from) > 0);

function isNumber(line: string, from: number): boolean {
  const found = at(NUMBER, line, from);
  return found !== null && nameBefore(found[1] ?? "") !== null && !/通知/.test(found[0]);
}

/** Behind the colon of the addressees that begin at `from`; -1 where none do. */
function addresseesEnd(line: string, from: number): number {
  const names = /^[^。；;：:《》]{2,300}[:：]/.exec(line.slice(from, from + 302))?.[0];
  if (
    names === undefined ||
    /^[（(]|[〔[【]|关于|的[一-龥]{0,4}(?:通知|意见|决定|决议|批复|公告|通告|公示|通报|报告|请示|答复|函)/.test(names)
  )
    return -1;
  return isAddressee(fold(names)) ? from + names.length : -1;
}
