/** 发文字号: normal form, and what the words before the year say of the body that gave the number. */

import type { Level } from "../model/index.ts";
import { withArabicSerial } from "./numerals.ts";
import { type Place, placeByShortName, placesFrom, placesIn, prefecturesFrom } from "./places.ts";
import { lazy, readRows } from "./rows.ts";

export interface NumberIssuer {
  /** full name of the body, null where nothing or more than one body fits */
  readonly issuer: string | null;
  readonly level: Level;
  /** A: seen three times and more, agreeing · B: seen once or twice, or by the grammar of prefixes · C: general knowledge */
  readonly sure: "A" | "B" | "C" | null;
  readonly candidates: readonly string[];
}

interface PrefixRow {
  readonly body: string;
  readonly level: Level;
  readonly sure: "A" | "B" | "C";
}

const NOTHING: NumberIssuer = { issuer: null, level: "unknown", sure: null, candidates: [] };

const prefixes = lazy(() => {
  const table = new Map<string, PrefixRow[]>();
  for (const [prefix = "", body = "", level = "unknown", sure = "C"] of readRows("number-prefixes.tsv")) {
    const row = { body, level: level as Level, sure: sure as PrefixRow["sure"] };
    const rows = table.get(prefix);
    if (rows === undefined) table.set(prefix, [row]);
    else rows.push(row);
  }
  return table;
});

/** Agency words that several bodies use: their candidates are kept, none is chosen. */
const collisions = lazy(() => {
  const table = new Map<string, readonly string[]>();
  for (const [prefix = "", bodies = ""] of readRows("number-collisions.tsv")) table.set(prefix, bodies.split("、"));
  return table;
});

/** One-character names of provinces, as used before 政 and 府 in numbers (冀政发, 粤府办). */
const PROVINCE_CHARACTER: Readonly<Record<string, string>> = {
  京: "北京市",
  津: "天津市",
  冀: "河北省",
  晋: "山西省",
  内: "内蒙古自治区",
  辽: "辽宁省",
  吉: "吉林省",
  黑: "黑龙江省",
  沪: "上海市",
  苏: "江苏省",
  浙: "浙江省",
  皖: "安徽省",
  闽: "福建省",
  赣: "江西省",
  鲁: "山东省",
  豫: "河南省",
  鄂: "湖北省",
  湘: "湖南省",
  粤: "广东省",
  桂: "广西壮族自治区",
  琼: "海南省",
  渝: "重庆市",
  川: "四川省",
  黔: "贵州省",
  云: "云南省",
  滇: "云南省",
  藏: "西藏自治区",
  陕: "陕西省",
  甘: "甘肃省",
  青: "青海省",
  新: "新疆维吾尔自治区",
};

const CLEAR_PROVINCE = /^[冀鲁鄂粤豫皖浙赣闽桂黔陕琼湘沪渝]/u;

/** {place}政 or 府, then the office (办, 厅), then the kind of number; anchored, because 政 inside a word names a department. */
const GOVERNMENT =
  /^(\p{Script=Han}{1,4}?)(?:政|府)(办|厅)?(?:发|字|函|规|文|秘|综|复|任|电|号|通|令|告|明电|办发|规发|办字|办函|办规)*$/u;

function fullWidth(text: string): string {
  return text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * Normal form of a printed number: 〔YYYY〕, ASCII digits, no spaces, no 第, no leading zero.
 * Takes all kinds of brackets, full-width digits, the year in front (2014年国发49号), and orders (令第43号).
 * Null for a text that is no number.
 */
export function normaliseNumber(printed: string): string | null {
  const text = withArabicSerial(fullWidth(printed).replace(/\s+/gu, ""));
  const bracketed =
    /^(.{0,40}?)[〔[［【(（﹝{「<〈《]((?:19|20)\d{2})年?[〕\]］】)）﹞}」>〉》](?:第)?0*(\d{1,6})号?(?:文件?)?$/u.exec(
      text,
    );
  if (bracketed !== null) return `${bracketed[1]}〔${bracketed[2]}〕${bracketed[3]}号`;
  const yearFirst = /^((?:19|20)\d{2})年(\p{Script=Han}{2,16})(?<!令)(?:第)?0*(\d{1,6})号(?:文件?)?$/u.exec(text);
  if (yearFirst !== null && !/公告$/u.test(yearFirst[2] ?? ""))
    return `${yearFirst[2]}〔${yearFirst[1]}〕${yearFirst[3]}号`;
  const order = /^(.{0,40}?(?:令|公告)?)((?:(?:19|20)\d{2}年)?)(?:第)?0*(\d{1,6})号$/u.exec(text);
  if (order !== null && !/[。；，]/u.test(order[1] ?? "")) return `${order[1]}${order[2]}${order[3]}号`;
  return null;
}

/** The agency word of a number in normal form: what stands before the year, "" where there is none. */
export function agencyWord(number: string): string {
  const at = number.indexOf("〔");
  if (at >= 0) return number.slice(0, at);
  // 公告 and 通告 are counted by years or right on, and only beside the name of a body
  return /^(.*?令|.{2,}(?:公告|通告))(?:\d{4}年)?\d+号$/u.exec(number)?.[1] ?? "";
}

/** Words that sentences put right before a number, and that are none of it (深入领会冀政办〔2012〕27号, 国务院国发〔2015〕33号). */
const BEFORE_NUMBER =
  /(?:包括|同时|宣传|解读|学习|对照|围绕|结合|衔接|参见|详见|领会|贯彻|落实|执行|根据|按照|依据|遵照|参照|转发|印发|国务院|政府|办公[厅室]|委员会|文件|自治区|[部厅局省且即因但而又亦并将由以对在为按据受若或是系经])$/u;

/** A number without the words of the sentence that were read into it; only where the rest is a known agency word. */
export function bareNumber(number: string): string {
  // an order of the State Council is headed with the full name of the state and cited without it
  const short = number.replace(/^中华人民共和国(?=.{2,16}(?:令|公告|通告))/u, "");
  if (short !== number) return short;
  const word = agencyWord(number);
  // 国家税务总局上饶市税务局公告: bodies stand in the names of announcements
  if (word.endsWith("公告") || word.endsWith("通告")) return number;
  if (word.length < 3 || prefixes().has(word) || collisions().has(word)) return number;
  for (let at = 1; at <= word.length - 2; at++)
    if (
      BEFORE_NUMBER.test(word.slice(0, at)) &&
      !/^(?:人民)?政府/u.test(number.slice(at)) &&
      issuerOfNumber(number.slice(at)).issuer !== null
    )
      return number.slice(at);
  return number;
}

/** What a number in normal form says of the body that gave it; nothing is guessed where several bodies use the word. */
export function issuerOfNumber(number: string): NumberIssuer {
  const word = agencyWord(number);
  if (word === "") return NOTHING;
  const shared = collisions().get(word);
  if (shared !== undefined) return { issuer: null, level: "unknown", sure: null, candidates: shared };
  const rows = prefixes().get(word);
  if (rows !== undefined) {
    const [first] = rows;
    if (first !== undefined && rows.every((row) => row.body === first.body))
      return { issuer: first.body, level: first.level, sure: first.sure, candidates: [first.body] };
    const level = first !== undefined && rows.every((row) => row.level === first.level) ? first.level : "unknown";
    return { issuer: null, level, sure: null, candidates: [...new Set(rows.map((row) => row.body))].sort() };
  }
  return issuerByGrammar(word);
}

/** The place word and 政 or 府 at the front of an agency word: what all numbers of one government share (临政, 粤府). */
const STEM = /^(?!市|县|区|省)\p{Script=Han}{1,4}?[政府]/u;

/** Stem of agency words → governments whose listed numbers begin with it. `without` leaves a word out of the list. */
function governmentsOf(stem: string, without: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word, government] of governments().get(stem) ?? []) if (word !== without) found.add(government);
  return found;
}
const governments = lazy(() => {
  const stems = new Map<string, [string, string][]>();
  const add = (word: string, body: string): void => {
    const stem = STEM.exec(word)?.[0];
    const government = /^(.+人民政府)(?:办公[厅室])?$/u.exec(body)?.[1];
    if (stem === undefined || government === undefined) return;
    const list = stems.get(stem) ?? [];
    list.push([word, government]);
    stems.set(stem, list);
  };
  for (const [word, rows] of prefixes()) for (const { body } of rows) add(word, body);
  for (const [word, bodies] of collisions()) for (const body of bodies) add(word, body);
  return stems;
});

/**
 * What the build of an agency word says that is in no list: orders, and {place}政 or 府 with its office. Other numbers of the
 * same stem decide first, where they are all one government's; `without` leaves the word itself out of them, to measure this.
 */
export function issuerByGrammar(word: string, without: string | null = null): NumberIssuer {
  if (/(?:令|公告|通告)$/u.test(word)) {
    const body = word.replace(/(?:令|公告|通告)$/u, "").replace(/^中华人民共和国/u, "");
    if (body === "国务院" || body === "主席")
      return known(body === "国务院" ? body : "全国人民代表大会常务委员会", "national", "B");
    const place = placesIn(body).places.at(-1);
    if (place !== undefined) return known(body, place.level, "B");
    if (/(?:人民政府|委员会|部|总局|署)$/u.test(body))
      return known(body, /^(?:国家|\p{Script=Han}{2,12}部$)/u.test(body) ? "national" : "unknown", "B");
    return NOTHING;
  }
  const parts = GOVERNMENT.exec(word);
  if (parts === null) {
    // the character of a province that no city shares gives the level, not the body (鲁发改…, 冀财…)
    return CLEAR_PROVINCE.test(word) && word.length > 2 ? { ...NOTHING, level: "provincial", sure: "C" } : NOTHING;
  }
  const [, short = "", office] = parts;
  const kin = governmentsOf(STEM.exec(word)?.[0] ?? "", without);
  const [one] = kin;
  if (one !== undefined) {
    const level = placesIn(one).places.at(-1)?.level;
    if (kin.size === 1 && level !== undefined) {
      return known(office === undefined ? one : `${one}${officeWord(one)}`, level, "B");
    }
    return { ...NOTHING, candidates: [...kin].sort() };
  }
  const province = PROVINCE_CHARACTER[short];
  const namesakes = province === undefined ? [] : prefecturesFrom(short);
  if (province !== undefined && namesakes.length > 0)
    return { ...NOTHING, candidates: [province, ...namesakes].map((name) => `${name}人民政府`).sort() };
  if (province !== undefined)
    return known(`${province}人民政府${office === undefined ? "" : "办公厅"}`, "provincial", "B");
  const places = short.length >= 2 ? placeByShortName(short) : [];
  const [place] = places;
  if (place === undefined || places.length > 1)
    return { ...NOTHING, candidates: places.map((p) => `${p.name}人民政府`).sort() };
  const government = `${place.name}人民政府`;
  return known(office === undefined ? government : `${government}${officeWord(government)}`, place.level, "B");
}

/**
 * The place whose body a number is counted as, where the number itself does not tell it from others: of the name of the place it has the first
 * character alone, with which the names of other places of today begin too (临政办字: 临沂市, 临汾市, 临清市). Null for other numbers.
 */
export function sharedPlaceOfNumber(number: string): Place | null {
  const place = placesIn(issuerOfNumber(number).issuer ?? "").places.at(-1);
  const [first = "", second] = agencyWord(number);
  if (place === undefined || place.level === "provincial") return null;
  if (!place.name.startsWith(first) || second === place.name[1]) return null;
  return placesFrom(first).some(({ code }) => code !== place.code) ? place : null;
}

/** The fifteen cities of deputy-provincial rank, whose office is a 办公厅 as a province's is. */
const DEPUTY_PROVINCIAL =
  /^(?:广州|武汉|哈尔滨|沈阳|成都|南京|西安|长春|济南|杭州|大连|青岛|深圳|厦门|宁波)市人民政府$/u;

function officeWord(government: string): string {
  const provincial = placesIn(government).places.at(-1)?.level === "provincial";
  return provincial || DEPUTY_PROVINCIAL.test(government) ? "办公厅" : "办公室";
}

function known(issuer: string, level: Level, sure: "A" | "B" | "C"): NumberIssuer {
  return { issuer, level, sure, candidates: [issuer] };
}
