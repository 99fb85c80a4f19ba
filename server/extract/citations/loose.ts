/** Numbers with something left out: brackets (国发2014年49号), the year (国发49号文), the agency word (省政府22号文件), all but the serial (22号、31号). */

import { issuerOfNumber, readNumeral } from "../../lexicon/index.ts";
import { matchesIn } from "../../model/index.ts";
import { type Candidate, finish } from "./candidate.ts";
import { nameStart } from "./lead.ts";
import { firstNumber } from "./numbers.ts";
import { chineseNumberPattern } from "./patterns.ts";

/** groups: year and what stands behind it, serial · serial of 号文 · 国发2014〔49〕号, the brackets about the serial: year, serial */
const LOOSE =
  /((?:19|20)\d{2})(?:年|[〕\])】])第?0{0,3}(\d{1,5})号|(?<![\d〕\])】第])第?0{0,3}(\d{1,5})号(?=文(?![明化体])|通知)|((?:19|20)\d{2})年?[〔[(【]第?0{0,3}(\d{1,5})[〕\])】]号/g;
/** groups: year, words, serial */
const YEAR_FIRST = /((?:19|20)\d{2})年([一-鿿]{2,8}?)第?0{0,3}(\d{1,5})号(?=文|通知|要求|规定)/g;
/** groups: words before the serials, first serial, the rest */
const SERIES =
  /[〔[(【<](?:19|20)\d{2}年?[〕\])】>]第?(\d{1,5})号?((?:[、和及与]第?\d{1,5}号)+|(?:[、和及与]第?\d{1,5})+号)(?![楼院路])/g;
/** 公告2009年第117号、2015年第151号; groups: the year of the first, the rest */
const ORDERS =
  /(?:令|公告)((?:19|20)\d{2}年)?第?\d{1,4}号((?:[、和及与](?:(?:19|20)\d{2}年)?第\d{1,4}号)+)(?![楼院路])/g;
/** 商务部2011年第25号和2016年第40号公告; groups: the orders before the last, the last, the word that they share */
const SHARED_WORD =
  /((?:19|20)(?<=[部局署委会府厅院]..)\d{2}年第\d{1,4}号[、和及与](?:(?:19|20)\d{2}年第\d{1,4}号[、和及与])*)((?:19|20)\d{2}年第\d{1,4}号)(令|公告)/g;
const BODY =
  /(?:国务院|中共中央(?=办公厅)|(?:[一-鿿]{2,8}?[省市县区州盟旗]|自治区|[省市县区州盟旗])(?:人民)?政府)(?:办公[厅室])?$|[省市县区州]委(?:办公[厅室])?$|[省市县区州][一-鿿]{1,5}(?:委|局|厅|指挥部|指)(?:办公室|办)?$|[^支宣组统]部$/;

const BODY_WITH_SERIAL = /[省市县区][一-鿿]{1,5}(?:[委局厅]|指挥部)(?:办公室|办)?$/;

/** Candidates of such numbers, in order. `taken`: offsets that other candidates cover. */
export function looseNumbers(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  /** offsets that these cover */
  const covered = new Set<number>();
  const add = (start: number, end: number, number: string): void => {
    // 文 and 文件 belong to what is printed: they tell a document from a house
    const tail = /^(?:文件?|通知)/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (taken(start) || taken(end - 1)) return;
    found.push(finish(text, start, end + tail, null, "number", "instrument", number));
    for (let at = start; at < end + tail; at++) covered.add(at);
  };
  for (const hit of matchesIn(text, YEAR_FIRST)) {
    const [whole, year = "", word = "", serial = ""] = hit;
    if (isAgencyWord(word)) add(hit.index, hit.index + whole.length, `${word}〔${year}〕${Number(serial)}号`);
  }
  for (const hit of matchesIn(text, SHARED_WORD)) sharedWord(text, hit, add);
  for (const hit of matchesIn(text, LOOSE)) {
    const [whole, first, withYear = "", alone = "", turned, bracketed = ""] = hit;
    const year = first ?? turned;
    const serial = `${Number(withYear || alone || bracketed)}号`;
    const end = hit.index + whole.length;
    const before = text.slice(Math.max(0, hit.index - 16), hit.index);
    if (/[〔[(【<\d]$/.test(before) || covered.has(hit.index)) continue;
    const named = year === undefined ? "" : `〔${year}〕`;
    // 市食安委2019年1号文件: the body, of whose name 安委 is the end
    const code = BODY_WITH_SERIAL.test(before) ? null : agencyBefore(before);
    // 中央1号文件 of a year is a nickname
    if (code?.printed === "中央" && serial === "1号" && year === undefined) continue;
    if (code !== null) add(hit.index - code.printed.length, end, `${code.word}${named}${serial}`);
    else if (BODY.test(before)) add(hit.index, end, `${named}${serial}`);
  }
  for (const hit of matchesIn(text, chineseNumberPattern.regex)) {
    const [whole, before = "", year = "", serial = ""] = hit;
    const code = agencyBefore(before);
    if (code !== null)
      add(
        hit.index - code.printed.length,
        hit.index + whole.length,
        `${code.word}〔${readNumeral(year)}〕${readNumeral(serial)}号`,
      );
  }
  for (const hit of matchesIn(text, SERIES)) series(text, hit, add);
  for (const hit of matchesIn(text, ORDERS)) orders(text, hit, add);
  return found.sort((a, b) => a.start - b.start);
}

/** The orders of one body behind its first. */
function orders(text: string, hit: RegExpExecArray, add: (start: number, end: number, number: string) => void): void {
  const [whole, year = "", rest = ""] = hit;
  const stop = hit.index + whole.length - rest.length;
  const near = text.slice(Math.max(0, hit.index - 24), stop);
  const first = firstNumber(near.slice(near.search(/[^\n号》)、,]*[\d年第号]*$/)));
  const front = /^.*(?:令|公告)/.exec(first?.value ?? "")?.[0];
  if (front === undefined) return;
  for (const serial of matchesIn(rest, /((?:19|20)\d{2}年)?第(\d+)号/g)) {
    const start = stop + serial.index;
    add(start, start + serial[0].length, `${front}${serial[1] ?? year}${Number(serial[2])}号`);
  }
}

/** Orders of one body by year and serial, whose word stands behind the last alone. */
function sharedWord(
  text: string,
  hit: RegExpExecArray,
  add: (start: number, end: number, number: string) => void,
): void {
  const [whole, , , word = ""] = hit;
  const run = /[一-鿿、]{2,24}$/.exec(text.slice(Math.max(0, hit.index - 24), hit.index))?.[0] ?? "";
  const body = run.slice(nameStart(run));
  for (const { 0: one, 1: year, 2: serial, index } of matchesIn(whole, /((?:19|20)\d{2})年第(\d{1,4})号/g)) {
    const start = hit.index + index;
    const last = start + one.length + word.length === hit.index + whole.length;
    add(
      index === 0 ? start - body.length : start,
      start + one.length + (last ? word.length : 0),
      `${body}${word}${year}年${Number(serial)}号`,
    );
  }
}

/** 鄂政办发〔2015〕22、31号 is two numbers of one year and agency word. */
function series(text: string, hit: RegExpExecArray, add: (start: number, end: number, number: string) => void): void {
  const [whole, first = "", rest = ""] = hit;
  const near = Math.max(0, hit.index - 16);
  // neither a line before nor a number, a title or a bracket that stands before the agency word
  const from = near + text.slice(near, hit.index).search(/[^\n号》)、,]*$/);
  const stop = hit.index + whole.length - rest.length;
  const firstEnds = text[stop - 1] === "号" ? stop - 1 : stop;
  const number = firstNumber(`${text.slice(from, firstEnds)}号`);
  if (number === null || !number.value.endsWith(`〕${Number(first)}号`)) return;
  const front = number.value.slice(0, number.value.indexOf("〕") + 1);
  if (firstEnds === stop) add(from + number.start, stop, number.value);
  for (const serial of matchesIn(rest, /\d+/g)) {
    const start = stop + serial.index;
    const end = start + serial[0].length;
    add(start, text[end] === "号" ? end + 1 : end, `${front}${Number(serial[0])}号`);
  }
}

function isAgencyWord(word: string): boolean {
  return issuerOfNumber(`${word}〔2000〕1号`).issuer !== null;
}

/** bodies that a serial is told by as by their agency word */
const SHORT_BODIES: readonly (readonly [word: string, printed: string])[] = [
  ["中发", "中央"],
  ["国办发", "国办"],
  ["中办发", "中办"],
];

/** The agency word right before a serial, the longest that is known; 中央 stands for 中发, 国办 for 国办发. */
function agencyBefore(before: string): { readonly word: string; readonly printed: string } | null {
  for (const [word, printed] of SHORT_BODIES)
    if (before.endsWith(printed) && !before.endsWith(`中共${printed}`)) return { word, printed };
  const run = /[一-鿿]{2,10}$/.exec(before)?.[0] ?? "";
  for (let n = run.length; n >= 2; n--) {
    const word = run.slice(-n);
    if (isAgencyWord(word)) return { word, printed: word };
  }
  return null;
}
