/** Citations without 《》 that show by their form: numbers, standards, laws by their short names. */

import { bareNumber } from "../../lexicon/index.ts";
import { matchesIn } from "../../model/index.ts";
import { type Candidate, finish, fromIssuer } from "./candidate.ts";
import { lawEndingAt } from "./laws.ts";
import { nameStart } from "./lead.ts";
import { firstNumber } from "./numbers.ts";
import { standardPattern } from "./patterns.ts";
import { kindOfTitle } from "./titles.ts";

// a lookbehind in front of an alternative would have the search stop at every character
const YEAR =
  /[〔[(【<{「〈](?:19|20)\d{2}年?[〕\])】>}」〉](?=(?:[一-鿿]{0,6}|[一-鿿]{1,8}(?:\d{2,4})?[一-鿿]{1,4}(?<=[初终申再监执审]字?))第?0{0,4}\d{1,5}(?:号|文件))|[〔[(](?<=[一-鿿][〔[]|[字发函办文]\()[5-9]\d[〕\])](?=第?\d{1,5}号)|[〔[(][5-9]\d[〕\])](?=[一-鿿]{1,9}(?:\([一-鿿]{1,4}\))?[字发函办]第?\d{1,5}号)|令\(?第\d{1,4}号|令第(?<!主席令第)[〇零一二三四五六七八九十百]{1,7}号|令(?:19|20)\d{2}年第\d{1,4}号|令(?<=[院府部局委会署]令)\d{1,4}号|(?:19|20)\d{2}年第\d{1,4}号公告|公告\(?(?:19|20)\d{2}年第\d{1,4}号|公告第(?<=[部局署委会府厅]公告第)\d{1,4}号|第\d{1,4}号公告(?<=[部局署委会府厅]第\d{1,4}号公告)|(?:19|20)\d{2}年第?\d{1,4}号令|第\d{1,4}号令|第[一二三四五六七八九十百零〇]{1,7}号令|\d(?<=[府院部局委会署]\d)\d{0,3}号令/g;

/** (84)财农字第21号: before 1990 the year of two figures often stood first */
const OLD_YEAR_FIRST = /^[〔[(][5-9]\d[〕\])][一-鿿]{1,9}(?:\([一-鿿]{1,4}\))?[字发函办]第?\d{1,5}号/;

/** letters of an agency code or of the name of a body over its announcements, at most */
const REACH = 30;
/** letters before a blank that are a cell or a word of their own, and those behind it that are an agency code */
const LEAST_CELL = 3;
const LEAST_CODE = 2;

/** 加油站未改双层罐　国发〔2015〕17号: how many letters of what was read as a code belong to the cell before it; not 国 发 */
function cellBefore(code: string, start: number, parted: (at: number) => boolean): number {
  let cut = 0;
  for (let n = 1; n < code.length; n++) {
    if (!parted(start + n)) continue;
    if (cut > 0) return 0;
    cut = n;
  }
  // 商务部 海关总署公告: bodies side by side that give an order together
  if (/(?:令|公告)$/.test(code) && /[部委局署院会厅行]$/.test(code.slice(0, cut))) return 0;
  return cut >= LEAST_CELL && code.length - cut >= LEAST_CODE ? cut : 0;
}

/**
 * @param taken whether another candidate covers an offset
 * @param parted whether a blank stands before the character at an offset
 */
export function bareNumbers(
  text: string,
  taken: (at: number) => boolean,
  parted: (at: number) => boolean = () => false,
): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (const hit of matchesIn(text, YEAR)) {
    if (hit.index < floor || taken(hit.index)) continue;
    const near = Math.max(floor, hit.index - REACH);
    // neither a line before nor a number that was taken with its title
    const run = text.slice(near, hit.index);
    const old = OLD_YEAR_FIRST.exec(text.slice(hit.index, hit.index + 24))?.[0];
    const from = old !== undefined ? hit.index : near + Math.max(run.lastIndexOf("\n"), run.lastIndexOf("号")) + 1;
    // an order ends with its serial: the next number is another's
    const upto = /^[〔[(【<{「〈]/.test(hit[0]) ? hit.index + 40 : hit.index + hit[0].length;
    const number = firstNumber(old ?? text.slice(from, upto));
    if (number === null || from + number.end <= hit.index) continue;
    const cell = cellBefore(/^[^〔\d]*/.exec(number.value)?.[0] ?? "", from + number.start, parted);
    let value = number.value.slice(cell);
    let start = from + number.start + cell;
    // 深入领会冀政办〔2012〕27号: what is left where a known agency word stands behind words of the sentence
    const bare = bareNumber(value);
    start += value.length - bare.length;
    value = bare;
    // 国发〔2014〕49号和〔2015〕40号: of the agency word before it
    const last = found.at(-1);
    const agency = last?.number?.slice(0, last.number.indexOf("〔")) ?? "";
    if (
      value.startsWith("〔") &&
      old === undefined &&
      last !== undefined &&
      /^[、和及与]$/.test(text.slice(last.end, start))
    )
      value = `${agency}${value}`;
    const close = hit[0].startsWith("公告(") && text[from + number.end] === ")" ? 1 : 0;
    const end = from + number.end + close;
    if (OF_CONTRACT.test(text.slice(Math.max(0, start - 10), start))) continue;
    const others = /(?:令|公告)(?:\d{4}年)?\d+号$/.test(value) ? othersBefore(text, start, floor) : "";
    start -= others.length;
    value = others + value;
    floor = end;
    found.push(
      titledBefore(text, start, end, value) ??
        titledRow(text, start, end, value) ??
        finish(text, start, end, null, "number", "instrument", value),
    );
  }
  return found;
}

/** 质检总局、商务部、 of 质检总局、商务部、海关总署公告2007年第66号: the bodies before the last of those that gave an order together */
function othersBefore(text: string, start: number, floor: number): string {
  if (text[start - 1] !== "、") return "";
  const run =
    /(?:[\u4e00-\u9fff]{2,14}(?<=[部委局署会院行厅办])、)+$/.exec(
      text.slice(Math.max(floor, start - 60), start),
    )?.[0] ?? "";
  return run.slice(nameStart(run));
}

/** 国务院关于…的通知(国发〔2014〕1号): the title stands before the number's bracket without 《》. */
function titledBefore(text: string, start: number, end: number, number: string): Candidate | null {
  if (!/[(〔【]/.test(text[start - 1] ?? "") || text[start - 2] === "》") return null;
  const run =
    text
      .slice(Math.max(0, start - 91), start - 1)
      .split(/[。;:!?\n《》,]/)
      .at(-1) ?? "";
  if (run.length < 5 || kindOfTitle(run) !== "instrument") return null;
  const about = run.lastIndexOf("关于");
  const title = (about >= 0 ? fromIssuer(run) : (run.split("、").at(-1) ?? run))
    .replace(/^(?:\d{1,3}[.、]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]{1,3}、|[和与及、以])+/, "")
    .replace(/^.*(?:根据|依据|依照|按照|落实|贯彻|执行|参照)(?=.{5})/, "")
    // 严格按某办法(某发〔2017〕15号)使用, 违法的依某规定(国务院令第120号)处理
    .replace(/^(?!关于)(?:.*[的者应须可要格并])?(?:按|依)(?![照时期月年比劳质需量程法规据次托靠])(?=.{5})/, "")
    .replace(/^(?!关于)[^关]{0,20}(?:印发|发布|颁布|颁发|制定|下发|公布)的(?=.{5})/, "")
    // the bracket of the one before, and who is answered
    .replace(/^\([^()]*\)(?:以及|[、和及与])?(?=.{5})/, "")
    .replace(/^[你您贵](?:们|[一-鿿]{1,8}?)(?:报来|报送|上报|来)?的?(?=关于)/, "");
  if (title.length < 5 || ONLY_WHOSE.test(title)) return null;
  const from = start - 1 - title.length;
  const stop = /[)〕】]/.test(text[end] ?? "") ? end + 1 : end;
  return finish(text, from, stop, { start: from, end: start - 1 }, "open", "instrument", number);
}

/** 省税务局批复(某税函〔2018〕27号): whose it is and of what kind, no title */
const ONLY_WHOSE = /^[一-鿿]{1,12}(?:[厅局委部署院会办府]|国务院)(?:批复|复函|函|请示|报告|通知|公告|通报|决定|意见)$/;

/** 合同(某水合〔2019〕3号), 合同编号, 许可证号: what a paper of two parties or a permit is counted by */
const OF_CONTRACT =
  /(?:合同|协议)(?:书)?(?:[(,:]|编?号[为:]?){1,3}$|(?:[准许][印可]证|证书|登记证|备案)(?:编?号)[为:(]{1,2}$/;

const INSIDE_ROW = /^[^。;:,〔〕•]+$/;

/** 3 某局关于…的通知 某发〔2014〕1号: the row of a list, title and number in columns whose blanks are folded away. */
function titledRow(text: string, start: number, end: number, number: string): Candidate | null {
  const from = Math.max(0, start - 121);
  const line = text.slice(from, start);
  // rows that were joined: the one before ends with its number
  const begins = Math.max(line.lastIndexOf("\n"), line.lastIndexOf("号")) + 1;
  // a table whose cells stand on lines of their own: the title is the line above
  const row = begins < line.length ? line.slice(begins) : aloneAbove(text, line, end);
  const title = row
    .replace(/^[|(]?\d{0,3}[)|.、]{0,2}/, "")
    // 某法 1999年主席令第16号: the year of the order
    .replace(/(?:(?<=.{4})(?:19|20)\d{2}年)?[|,]?$/, "");
  const numbered = /^[|(]?\d{1,3}[)|.、]{0,2}[^\d]/.test(row) && title.length >= 6 && INSIDE_ROW.test(title);
  if (row.length > 120) return null;
  const cell = begins === line.length && title.length >= 6 && INSIDE_ROW.test(title);
  if (
    !((numbered || cell) && kindOfTitle(title) === "instrument") &&
    !/^[^。;:,《》•〔〕]{0,40}关于[^。;:,]{4,}(?:通知|意见|办法|决定|通告|公告|规定|批复|函|方案|细则)(?:\([^()]{1,8}\))?$/.test(
      title,
    )
  )
    return null;
  if (CUE_WORD.test(title.slice(0, title.indexOf("关于")))) return null;
  const at = from + line.lastIndexOf(title);
  return finish(text, at, end, { start: at, end: at + title.length }, "open", "instrument", number);
}

/** 2014年5月20日, 2014-05-20: the cell between title and number */
const DAY_CELL = /(?<=\n)(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})\n$/;

/** The line above a number that stands alone or before others on its line, with the break, or above its day; "" where words stand behind it. */
function aloneAbove(text: string, before: string, end: number): string {
  if (!/^(?:[、,;][^\n、,;。《]{1,16}[〔[(]\d{4}[〕\])]第?\d{1,5}号){0,3}(?:\n|$)/.test(text.slice(end, end + 100)))
    return "";
  const line = before.replace(DAY_CELL, "");
  return line.slice(line.lastIndexOf("\n", line.length - 2) + 1, -1);
}

const CUE_WORD = /根据|依据|依照|按照|遵照|贯彻|落实|执行|参照|现将/;

const STANDARD_CUE =
  /(?:采用|执行|符合|按照?|依据|依照|遵照|适用|引用|参照|如|满足|达到|遵守|遵循|见)(?:国家|行业|地方|现行)?(?:标准|规范)?$/;

/** 采用GB/T 19001-2016标准: a standard by its number alone, behind a cue or before 标准. */
export function bareStandards(
  text: string,
  taken: (at: number) => boolean,
  endsAt: (at: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of matchesIn(text, standardPattern.regex)) {
    const end = hit.index + hit[0].length;
    if (hit[0].length < 6 || taken(hit.index) || /[A-Za-z\d]/.test(text[hit.index - 1] ?? "")) continue;
    const row = standardRow(text, hit.index, end);
    if (row !== null) {
      found.push(finish(text, hit.index, row.end, row, "open", "instrument", hit[0]));
      continue;
    }
    const titled = titledStandard(text, hit.index, end);
    if (titled !== null) {
      found.push(finish(text, titled.start, titled.stop, titled, "open", "instrument", hit[0]));
      continue;
    }
    const cued = STANDARD_CUE.test(text.slice(Math.max(0, hit.index - 10), hit.index));
    // 按《X》和GB16548处理: in a list with other citations
    const listed =
      /[、和及与,]/.test(text[hit.index - 1] ?? "") && (found.at(-1)?.end === hit.index - 1 || endsAt(hit.index - 1));
    if (
      !cued &&
      !listed &&
      !(WITH_YEAR.test(hit[0]) && text[hit.index - 1] !== "(") &&
      !/^(?:国家|行业|团体|地方)?(?:标准|规范)/.test(text.slice(end, end + 4))
    )
      continue;
    found.push(finish(text, hit.index, end, null, "number", "instrument", hit[0]));
  }
  return found;
}

/** GB 5084 农田灌溉水质标准 on a line of its own: the title behind the number of a list of standards */
function standardRow(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const before = text.slice(Math.max(0, start - 6), start);
  if (!/(?:^|\n)[(|]?(?:\d{1,3}|[a-z])?[)|.、]{0,2}$/.test(before)) return null;
  const found = /^(?:\([^()]{2,6}\))?\|?([\u4e00-\u9fff][^\n。;,:《》|]{2,44}?)[;。|]?(?=\n|$)/.exec(
    text.slice(end, end + 60),
  );
  const title = found?.[1];
  if (found === null || title === undefined || !STANDARD_TITLE.test(title)) return null;
  const from = end + found[0].lastIndexOf(title);
  return { start: from, end: from + title.length };
}

/** GB31571—2015: a standard of the State, a province or a trade with its year needs no word beside it */
const WITH_YEAR = /^(?:(?:GB|DB\d{2}|HJ|JGJ|CJJ)(?:\/T)?|[A-Z]{2}\/T)\d[\d./]*[-—–]\d{4}$/;

/** 执行建筑设计防火规范(GB 50016-2014): the title of a standard before the bracket of its number, without 《》 */
function titledStandard(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly stop: number } | null {
  if (text[start - 1] !== "(" || text[end] !== ")") return null;
  const run =
    text
      .slice(Math.max(0, start - 51), start - 1)
      .split(/[。;:,、!?\n《》()]/)
      .at(-1) ?? "";
  const title = run
    .replace(/^.*(?:执行|按照?|符合|依据|根据|参照|遵守|遵循|达到|满足|采用)(?=.{5})/, "")
    .replace(/^(?:[和及与]|以及|国家标准|行业标准)+/, "");
  return title.length >= 5 && STANDARD_TITLE.test(title)
    ? { start: start - 1 - title.length, end: start - 1, stop: end + 1 }
    : null;
}

const STANDARD_TITLE =
  /(?:标准|规范|规程|通则|准则|要求|方法|导则|指南|限值|分类|代码|编码|规则|细则|术语|测定|检验|符号|标志|条件|部分|总则|等级|评价)(?:\(试行\))?$/;

/** 维护宪法和法律, 违反宪法法律: the order of law itself, no citation; 根据宪法和法律 is one */
const isOrderOfLaw = (text: string, start: number, end: number): boolean =>
  text.startsWith("宪法", end - 2) &&
  /^[和、]?(?:有关)?法律(?!援助|服务|知识)/.test(text.slice(end, end + 8)) &&
  !/(?:根据|依据|依照|按照)$/.test(text.slice(Math.max(0, start - 2), start));

export function lawsByName(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf("法"); at >= 0; at = text.indexOf("法", at + 1)) {
    const law = lawEndingAt(text, at + 1);
    if (law === null || taken(law.start) || taken(at) || (found.at(-1)?.end ?? 0) > law.start) continue;
    if (isOrderOfLaw(text, law.start, law.end)) continue;
    if (/[“·]$/.test(text.slice(law.start - 1, law.start)) || /^[”·]/.test(text.slice(law.end, law.end + 1))) continue;
    found.push(finish(text, law.start, law.end, { start: law.start, end: law.end }, "law", "instrument"));
  }
  return found;
}
