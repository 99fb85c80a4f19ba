/**
 * Pages whose line breaks were lost when they were copied: the whole text, head and signature included, is one line, its
 * paragraphs parted by a blank or by nothing. What reads them is given lines again, where such documents are known to begin
 * new ones (GB/T 9704—2012, 7.3: headings 一、 （一） 1. （1）; addressees, signature, day and attachments on lines of their
 * own), and what it finds is put back at its place in the source.
 */
import { type Boundary, matchesIn, type SourceText } from "../model/index.ts";
import { fold, isHan } from "../read/index.ts";
import { type Edit, type Edited, edited } from "./edited.ts";
import { isAddressee } from "./shape.ts";
import { unbrokenHead } from "./unbroken-head.ts";
import { signaturesIn } from "./unbroken-signature.ts";

/** a line of fewer characters is a paragraph */
const LONG = 600;
/** places at which such a line must begin something new */
const FEWEST = 4;

/** a line of fewer characters is a page only where it begins with a head */
const PAGE = 60;

/** The source with the line breaks that it lost; null where it lost none, as nearly every source. */
export function opened(source: SourceText, given: readonly Boundary[] = []): Edited | null {
  const { text, lineStarts } = source;
  const size = text.length - boxAbove(text, lineStarts);
  const records = textsOfRecords(text, lineStarts);
  const edits: Edit[] = [];
  for (let k = 0; k < lineStarts.length; k++) {
    const start = lineStarts[k] ?? 0;
    const end = (lineStarts[k + 1] ?? text.length + 1) - 1;
    if (end - start < PAGE) continue;
    const from = records?.get(k) ?? start;
    if (from > start) edits.push({ start, end: from, words: "" });
    const page = (end - start) * 5 < size * 3 ? breaksOfRecord(text, from, end) : breaksOfPage(text, from, end, size);
    const found = page.length > 0 ? page : breaksOfText(text, from, end);
    for (const one of found) edits.push({ start: from + one.start, end: from + one.end, words: "\n" });
  }
  if (edits.length === 0) return null;
  // each record is a document, whatever its text begins with, unless a person says otherwise
  const own = given.length > 0 ? [] : [...(records?.keys() ?? [])].map((k) => ({ first: k + 1, last: k + 1 }));
  return edited(source, edits, [...given, ...own]);
}

/** a class, or several: 综合部,财务部 before the text of a record */
const CLASS = /^[^\t。；：:]{1,60}\t/;
/** characters of a record and its class */
const SHORTEST_RECORD = 120;

/**
 * Where the text of each line, by its index, begins in a source of records, each on a line of its own behind its class and a tab,
 * one of them at least with a head; null of any other source.
 */
function textsOfRecords(text: string, lineStarts: readonly number[]): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>();
  let headed = false;
  for (let k = 0; k < lineStarts.length; k++) {
    const start = lineStarts[k] ?? 0;
    const end = (lineStarts[k + 1] ?? text.length + 1) - 1;
    if (end - start < 2) continue;
    const label = end - start < SHORTEST_RECORD ? null : CLASS.exec(text.slice(start, Math.min(end, start + 62)));
    if (label === null) return null;
    const from = start + label[0].length;
    const tab = text.indexOf("\t", from);
    if (tab >= 0 && tab < end) return null;
    headed ||= unbrokenHead(text.slice(from, end)).length > 1;
    found.set(k, from);
  }
  return headed ? found : null;
}

/** Of a line that is the greater part of its source: a page. */
function breaksOfPage(text: string, start: number, end: number, size: number): readonly Break[] {
  const line = text.slice(start, end);
  const whole = line.length * 8 >= size * 7;
  const head = whole || line.length >= LONG ? unbrokenHead(line) : [];
  if (line.length < LONG && head.length === 0) return [];
  const found = whole || HEAD_WITHIN.test(line) ? breaksIn(line, head) : [];
  return found.length < FEWEST - Math.min(head.length, 2) ? [] : found;
}

/** a line of fewer characters is no page among others */
const RECORD = 200;
/** lines of a head that only a page begins with: its title, its number, who is addressed */
const WHOLE_HEAD = 3;

/** Of a line that is one page of several, each on a line of its own, fields perhaps between them. */
function breaksOfRecord(text: string, start: number, end: number): readonly Break[] {
  if (end - start < RECORD || !/关于[^。；]{4,150}[一-龥]/.test(text.slice(start, start + 300))) return [];
  const line = text.slice(start, end);
  const head = unbrokenHead(line);
  return head.length < WHOLE_HEAD ? [] : breaksIn(line, head);
}

/** Of a line among others: no paragraph where headings of the first order, or articles, follow each other in it. */
function breaksOfText(text: string, start: number, end: number): readonly Break[] {
  if (end - start < TEXT) return [];
  const line = text.slice(start, end);
  if (!HEADINGS.some(([first, second]) => headed(line, second, headed(line, first, 0)) > 0)) return [];
  return breaksIn(line, unbrokenHead(line));
}

/** a line of fewer characters is no text under several headings */
const TEXT = 100;
const HEADINGS = [
  ["一、", "二、"],
  ["第一条", "第二条"],
  ["1.1", "1.2"],
] as const;

/** Where such a heading stands behind `from`, at the beginning or behind a sentence; -1 where it does not, or `from` is. */
function headed(line: string, heading: string, from: number): number {
  if (from < 0) return -1;
  let at = line.indexOf(heading, from);
  while (at > 0 && !/[。；：！？”）)\s]/.test(line.charAt(at - 1)) && !endsBodies(line, at))
    at = line.indexOf(heading, at + 1);
  return at;
}

/** 责任单位：水利局、各行政村二、…: whether the bodies behind a label end where a heading stands */
const endsBodies = (line: string, at: number): boolean =>
  BODY_ENDS.includes(line.charAt(at - 1)) && BODIES.test(line.slice(Math.max(0, at - LONGEST_LIST), at));
const LONGEST_LIST = 130;

/** 标题：…, ===== 正文 =====, 详见目录: a line of what a collector put above the text, no sentence of it */
const OF_BOX = /^\s*(?:[\u4e00-\u9fff（）()]{2,8}[：:][^\n]*|[^。；\n]{0,60})\s*$/;

/** The length of the lines of such a box at the head of a text; it is none of the page. */
function boxAbove(text: string, lineStarts: readonly number[]): number {
  let end = 0;
  for (let k = 0; k + 1 < lineStarts.length && k < 20; k++) {
    const next = lineStarts[k + 1] ?? 0;
    if (next - end > 300 || !OF_BOX.test(text.slice(end, next))) break;
    end = next;
  }
  return end;
}

interface Break {
  readonly start: number;
  readonly end: number;
}

/** Where a line begins new ones, in order. */
function breaksIn(line: string, head: readonly number[]): readonly Break[] {
  const places = new Map<number, Break>();
  const add = (start: number, end = start): void => {
    if (start > 0 && end < line.length && !places.has(end)) places.set(end, { start, end });
  };
  const blanks = [...matchesIn(line, /[ \t\u00a0\u3000]+/g)];
  // a scan that reads blanks into words has them everywhere
  if (blanks.length * 12 < line.length)
    for (const { index, 0: blank } of blanks)
      if (!isEnclosed(line, index) && partsHere(line, index, index + blank.length)) add(index, index + blank.length);
  for (const at of head) add(at);
  for (const mark of matchesIn(line, MARK)) add(mark.index);
  for (const at of signaturesIn(line, head)) if (!isEnclosed(line, at)) add(at);
  for (const { index, 0: title } of matchesIn(line, ADDRESSED)) add(index + title.length);
  addressees(line, [0, ...places.keys()], add);
  const sorted = [...places.values()].sort((a, b) => a.end - b.end);
  const apart = sorted.filter(({ start }, k) => start >= (sorted[k - 1]?.end ?? 0));
  // two of them with nothing between are one
  return apart.filter(({ end }, k) => {
    const next = apart[k + 1];
    return next === undefined || line.slice(end, next.start).trim() !== "";
  });
}

/** A day or a number, and behind it the first heading: other lines beside it may be no more than what a page adds. */
const HEAD_WITHIN =
  /(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|[〔[（(](?:19|20)\d{2}[〕\])）]\d{1,5}号).*(?:[。：；\s]一、|[。：；\s]（一）|[。：；\s]第一条|[。：；\s]1[.．、])/s;

const HEADING =
  "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}[章条](?=[\\s\\u4e00-\\u9fff])|\\d{1,2}[.．、](?!\\d)|附件\\d{0,2}[：:]|[①-⑳])";
const LABEL = "(?:(?:责任|牵头|配合|主办|协办|承办|落实|主抓)(?:单位|部门)|(?:完成|办理)时限|责任人)[：:]";
/** what the names of bodies and of places end in */
const BODY_ENDS = "局委办府队院会司企团所厅部位门心处室站科校馆社行村镇乡县区市旗街道";
/** a heading or a label behind the end of a sentence, or behind the bodies of a label */
const MARK = new RegExp(
  `(?<=[。；！？：”）])(?:${HEADING}(?=[\\s\\u4e00-\\u9fff“《])|${LABEL})|(?<=${LABEL}[^。；：]{2,120}[${BODY_ENDS}])(?:${HEADING}(?=[\\u4e00-\\u9fff“《])|${LABEL})|(?<=[一二三四五六七八九十]、[\\u4e00-\\u9fff“”]{2,16})[（(][一二三四五六七八九十]{1,3}[）)](?=[\\u4e00-\\u9fff“《])`,
  "g",
);
const BODIES = new RegExp(`${LABEL}[^。；：:]{2,120}$`);
/** …的通知各乡镇人民政府：a title that its addressees follow */
const ADDRESSED =
  /(?<=^|[\s号])[^\s。；：]{4,90}(?:通知|意见|决定|通报|公告|通告|批复|办法|函)(?=(?:各|区直|市直|县直|省直|有关)[^。；：《]{2,300}[：:])/g;

/** Whether a blank parts two lines, not the letters of a label, a day, a mark from its words, or a label from its value. */
function partsHere(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 12), start);
  const after = line.slice(end, end + 14);
  if (/[：:、，,（(《“〔-]$/.test(before) || /^[：:、，,。；）)》”〕年月日号]/.test(after)) return false;
  if (
    /(?:^|[\s。；：])(?:第[^\s]{1,5}[章条节]|（[一二三四五六七八九十]{1,3}）|\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?)$/.test(
      before,
    )
  )
    return false;
  if (/[年月第]$/.test(before) && /^\d{1,4}(?![\d.．、])/.test(after)) return false;
  // 《…的通知》 （某政〔2012〕103号） 和《…》: a citation
  if (/》$/.test(before) && /^[（(]/.test(after)) return false;
  if (/[）)]$/.test(before) && /^(?:和|及|的(?!通知)|等|以及|文件)/.test(after)) return false;
  // 某局 负责…: a name that blanks set apart from what it is charged with
  if (/[\u4e00-\u9fff）)]$/.test(before) && /^(?:(?:负责|牵头)(?!单位|部门|人)|作为|要[\u4e00-\u9fff])/.test(after))
    return false;
  // 每户 1000 元: a figure, neither the number of an item nor a year
  if (
    /[\u4e00-\u9fff]$/.test(before) &&
    /^\d+(?:\.\d+)?\s?[\u4e00-\u9fff%]/.test(after) &&
    !/^(?:\d{1,2}\s|(?:19|20)\d\d\s?年)/.test(after)
  )
    return false;
  if (/\d$/.test(before) && /^[元个户名家项万亿吨亩公米人次台套座%％]/.test(after)) return false;
  // 局长 孙某某: who signs
  if (SIGNER.test(before) && /^[\u4e00-\u9fff][\u4e00-\u9fff×Ｘ\s]{1,4}(?:\s|$)/.test(after)) return false;
  // 2005年6月13日 印发: the imprint
  if (before.endsWith("日") && after.startsWith("印发")) return false;
  if (isLatin(before.charCodeAt(before.length - 1)) && isLatin(after.charCodeAt(0))) return false;
  // 标 题：, 有 效 性：
  if (/^[\u4e00-\u9fff](?:\s[\u4e00-\u9fff]){1,3}[：:]/.test(after)) return !/(?:^|\s)[\u4e00-\u9fff]$/.test(before);
  // 某政发〔2006〕17 号, 14 日: set apart from the figure before it, not from what follows
  if (
    /\d\s日$|(?:^|\s)[^\s。；，]{2,12}[〔[（(]\d{4}[〕\])）]\s?\d{1,5}\s号$/.test(
      line.slice(Math.max(0, start - 30), start),
    )
  )
    return true;
  return !/(?:^|\s)[\u4e00-\u9fff]$/.test(before) && !/^[\u4e00-\u9fff](?:\s|$)/.test(after);
}

/** 《中共中央 国务院关于…》, （某市民政局 某市财政局2020年11月30日印发）: between marks that are closed in their sentence. */
const isEnclosed = (line: string, at: number): boolean => {
  // no farther back than such marks reach: a search of the line from each of its blanks is as long as the line
  const from = Math.max(0, at - LONGEST_ENCLOSED);
  const before = line.slice(from, at + 1);
  return ["《》", "（）", "()"].some((marks) => {
    const opens = before.lastIndexOf(marks.charAt(0), at - from - 1);
    if (opens < 0 || at <= from || before.lastIndexOf(marks.charAt(1)) > opens) return false;
    const words = line.slice(from + opens, from + opens + LONGEST_ENCLOSED);
    const closes = words.indexOf(marks.charAt(1));
    return closes > 0 && !/[。；]/.test(words.slice(0, closes));
  });
};

const LONGEST_ENCLOSED = 200;

const SIGNER = /(?:^|[\s。])(?:代|副)?(?:主席|省长|市长|县长|区长|州长|盟长|镇长|乡长|部长|主任|厅长|局长|署长)$/;

const isLatin = (code: number): boolean => code < 0x250 && !isHan(code);

/** 省民政厅：负责…: what an office is charged with goes on behind its colon; a letter to it says why it is written */
const CHARGED =
  /^\s?(?:主要|具体|积极)?(?:负责|承担|组织|协调|指导|牵头|做好|协助|配合|会同|参与|落实|制定|保障|提供|督促|监督|加强|开展)/;

/** Behind addressees that begin where a line does. */
function addressees(line: string, starts: readonly number[], add: (at: number) => void): void {
  for (const start of starts) {
    const colon = line.slice(start, start + 320).search(/[：:]/);
    if (colon < 3 || CHARGED.test(line.slice(start + colon + 1, start + colon + 8))) continue;
    if (isAddressee(fold(line.slice(start, start + colon + 1)))) add(start + colon + 1);
  }
}
