/** What a sentence asks about: the number, the quoted title or the name that stands in it. */
import {
  figures,
  fullForms,
  issuerOfNumber,
  normaliseNumber,
  placeByShortName,
  placesIn,
} from "../../lexicon/index.ts";

export interface Sought {
  /** what to look for: a number in its normal form, or words of a name */
  readonly text: string;
  /** the sentence without it */
  readonly rest: string;
}

/** A number in any spelling: 国发〔2019〕24号, 国发2019年24号, 国发〔二〇一九〕二十四号, 国发2019-24. */
const NUMBER =
  /(\p{Script=Han}{2,24}?)\s*[〔[［【(（﹝]?\s*((?:19|20)\d{2}|[一二][〇○零Oo九][〇○零Oo一二三四五六七八九]{2})\s*(?:[〕\]］】)）﹞]|年|[-－—–/])?\s*(?:第\s*)?(?:(\d{1,6})\s*号?|([〇○零一二三四五六七八九十百千]{1,8})\s*号)(?![\d年月日/.-])/u;
const TITLE = /[《〈]([^《》〈〉]{2,100})[》〉]/u;
/** what asks in a sentence, and what is asked of a thing: a name ends there */
const ASKING =
  /[？?，,。；;、！!\s]+|有?(?:哪些|哪个|哪几|哪份|什么|多少)|哪里|怎么|如何|何时|有没有|没有|尚未|是否|(?:各|哪些)?地方|谁|贯彻|落实|执行|转发|依据|引用|牵头|负责|配合|承担|到期|任务|部门(?=$|有|牵)|的文件|了|被|由/u;
/** the same in English, round a name in Chinese: what does 廊坊市发改委 lead */
const ASKING_ROUND =
  /\b(?:wh(?:at|ich|om?|ere|en|y)|how|do(?:es)?|did|is|are|was|were|has|have|must|should|to|by|for|of|the|an?|in|and|with|under|about|on|that|this|its?|all|any|le(?:ads?|d)|supports?|cooperates?|responsible|carr(?:y|ies|ied)|out|implements?|forwards?|rests?|based|nothing|tasks?|dut(?:y|ies)|deadlines?|documents?|bod(?:y|ies)|departments?|places?|programs?|me|show|find|list|tell)\b|['’]s\b/giu;
/** 国发字〔2014〕49号: numbers are quoted so in the manner of 国发字第49号; those that are so printed themselves (冀政办字, 国函字) are found first */
const OLD_STYLE = /(?<=[发函])字(?=〔)/u;

/** In the order in which they are to be tried; none where nothing stands apart from the words that ask. */
export function soughtIn(sentence: string): readonly Sought[] {
  const text = sentence.normalize("NFKC").trim();
  const number = numberIn(text);
  const title = TITLE.exec(text);
  const bare = number && { ...number, text: number.text.replace(OLD_STYLE, "") };
  const exact = [
    number,
    bare?.text === number?.text ? null : bare,
    title && { text: title[1] ?? "", rest: text.replace(title[0], " ") },
  ];
  if (number !== null || title !== null) return exact.filter((each) => each !== null);
  const asked = /\p{Script=Han}/u.test(text) ? text.replace(ASKING_ROUND, "？") : text;
  const pieces = asked.split(ASKING);
  // words with blanks between them are all to be found, and are no sentence
  const joined = pieces.join("");
  if (joined === text.replace(/\s/gu, "")) return spellings(joined).map((each) => ({ text: each, rest: "" }));
  return pieces
    .filter((piece) => [...piece].length >= 3)
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .flatMap((piece) => spellings(piece).map((each) => ({ text: each, rest: text.replace(piece, " ") })));
}

function numberIn(text: string): Sought | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [whole, before = "", printed = "", digits, numerals = ""] = found;
  const rest = `〔${figures(printed)}〕${digits ?? numerals}号`;
  const word = agencyWordAtEnd(before, rest);
  const number = normaliseNumber(`${word}${rest}`);
  return number === null ? null : { text: number, rest: text.replace(whole, ` ${before.slice(0, -word.length)} `) };
}

export interface NamedNumber {
  /** what stands before the year: an agency word (国发), or the name of a body (国务院) */
  readonly word: string;
  /** 〔2014〕49号 */
  readonly tail: string;
}

/** The number that is asked for, in two parts; null where there is none. */
export function numberSought(sentence: string): NamedNumber | null {
  const [, word = "", tail] =
    /^(.*?)(〔\d{4}〕\d+号)$/u.exec(numberIn(sentence.normalize("NFKC").trim())?.text ?? "") ?? [];
  return tail === undefined ? null : { word, tail };
}

/** Whether a number is one of the body that is named: 国发〔2014〕49号 is of 国务院, 廊政〔2015〕118号 of 廊坊市政府. */
export function issuedUnder(number: string, name: string): boolean {
  const body = name.replace(/文件$/u, "").replace(/(?<!人民)政府(?=$|办公)/u, "人民政府");
  const { issuer, candidates } = issuerOfNumber(number);
  return body.length > 1 && [issuer, ...candidates].some((one) => one?.endsWith(body));
}

/** Which of two numbers of one word and year is more like a third: by figures that are to be put in, taken out or changed, then by their distance. */
export function alike(sought: string, a: string, b: string): number {
  const serial = (number: string): string => /(\d+)号$/u.exec(number)?.[1] ?? "";
  const wanted = serial(sought);
  const slips = (number: string): number => {
    const own = serial(number);
    let kept = 0;
    for (const figure of wanted) if (own[kept] === figure) kept++;
    return Math.max(wanted.length, own.length) - kept;
  };
  const far = (number: string): number => Math.abs(Number(serial(number)) - Number(wanted));
  return slips(a) - slips(b) || far(a) - far(b) || (a < b ? -1 : 1);
}

/** The longest end of the words before a year of which the issuer is known, else what stands after the last word that asks. */
function agencyWordAtEnd(before: string, year: string): string {
  const ends = [...before].map((_, at) => before.slice(at)).filter((end) => end.length >= 2);
  const known = ends.find((end) => {
    const { issuer, candidates } = issuerOfNumber(`${end}${year}`);
    return issuer !== null || candidates.length > 0;
  });
  return known ?? (before.split(ASKING).at(-1) || before);
}

/** The full forms of a body that is asked for by a short one, its place before them (廊坊市发改委: 廊坊市 发展和改革委员会). */
export function longForms(name: string): readonly string[] {
  const { before, own } = parted(name.normalize("NFKC").trim());
  return fullForms(own).map((full) => `${before}${full}`);
}

/** A name, and the name with its place apart and its short form spelt out (廊坊市发改委, 廊坊发改委, 市教体局). */
function spellings(name: string): readonly string[] {
  const parts = [parted(name), ...byShortPlace(name)];
  return [
    ...new Set([
      name,
      ...parts.flatMap(({ before, own }) => [`${before}${own}`, ...fullForms(own).map((full) => `${before}${full}`)]),
    ]),
  ];
}

interface Parts {
  /** the place, a blank behind it; "" where there is none */
  readonly before: string;
  readonly own: string;
}

/** How a name may fall in two: its place and the rest, by the full or the short name of the place; at last nothing is its place. */
export function nameParts(name: string): readonly Parts[] {
  const plain = name.normalize("NFKC").replace(/\s/gu, "");
  return [parted(plain), ...byShortPlace(plain), { before: "", own: plain }].filter(
    ({ before, own }, at, all) => all.findIndex((one) => one.before === before && one.own === own) === at,
  );
}

/** The place that a name begins with and the rest. */
function parted(name: string): Parts {
  const [place] = placesIn(name).places;
  const head = place !== undefined && name.startsWith(place.name) ? place.name : /^[省市县区州]/u.exec(name)?.[0];
  return head === undefined ? { before: "", own: name } : { before: `${head} `, own: name.slice(head.length).trim() };
}

/** The same for a place without 市, 县, 省 (廊坊财政局), its full name before; none where it is spelt in full. */
function byShortPlace(name: string): readonly Parts[] {
  const letters = [...name];
  return [4, 3, 2].flatMap((length) => {
    const own = letters.slice(length).join("");
    if (letters.length < length + 2 || /^[省市县区州盟旗]/u.test(own)) return [];
    return placeByShortName(letters.slice(0, length).join("")).map((place) => ({ before: `${place.name} `, own }));
  });
}
