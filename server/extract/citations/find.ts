/** Candidates: every title in 《》, every number, every law by its name, every title that only a cue and its kind betray. */
import { bareNumber } from "../../lexicon/index.ts";
import { titlePairs } from "./brackets.ts";
import type { Folded } from "./fold.ts";
import { lawEndingAt } from "./laws.ts";
import { firstNumber } from "./numbers.ts";
import { aliasPattern, articlePattern, openTitlePattern, standardPattern } from "./patterns.ts";
import { isBareGenre, kindOfTitle } from "./titles.ts";

export interface Candidate {
  /** range in the folded text: title with its brackets, and the number */
  readonly start: number;
  readonly end: number;
  /** range of the title without 《》, or null */
  readonly title: { readonly start: number; readonly end: number } | null;
  readonly number: string | null;
  /** where the next word of the sentence begins: after articles and the definition of an abbreviation */
  readonly tail: number;
  readonly articles: readonly string[];
  readonly alias: string | null;
  readonly form: "bracketed" | "open" | "number" | "law" | "named";
  readonly kind: "instrument" | "other" | "unknown";
}

export function findCandidates(folded: Folded): readonly Candidate[] {
  const { text } = folded;
  const bracketed = inBrackets(text);
  const taken = (at: number) => covers(bracketed, at);
  const numbers = bareNumbers(text, taken);
  const covered = withNumbersBefore(
    text,
    [...bracketed, ...numbers].sort((a, b) => a.start - b.start),
  );
  const standards = bareStandards(text, (at) => covers(covered, at));
  const laws = lawsByName(text, (at) => covers(covered, at));
  const named = namedTitles(text, (at) => covers(covered, at));
  const all = [
    ...covered,
    ...standards,
    ...laws,
    ...named.filter((n) => !laws.some((law) => law.start < n.end && n.start < law.end)),
  ];
  return all.sort((a, b) => a.start - b.start);
}

/** 某政办发〔2008〕93号《X》: the number stands before its title, without a bracket of its own. */
function withNumbersBefore(text: string, sorted: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of sorted) {
    const number = joined.at(-1);
    if (
      number?.form === "number" &&
      number.title === null &&
      candidate.form === "bracketed" &&
      candidate.number === null &&
      /^(?:文件?|文印发的|文下发的)?$/.test(text.slice(number.tail, candidate.start))
    )
      joined[joined.length - 1] = { ...candidate, start: number.start, number: number.number };
    else joined.push(candidate);
  }
  return joined;
}

function covers(sorted: readonly Candidate[], at: number): boolean {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((sorted[mid]?.start ?? 0) <= at) lo = mid + 1;
    else hi = mid;
  }
  const before = sorted[lo - 1];
  return before !== undefined && at < Math.max(before.end, before.tail);
}

function inBrackets(text: string): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (const pair of titlePairs(text)) {
    if (pair.open < floor) continue;
    const candidate = widened(text, pair.open, pair.close, floor);
    found.push(candidate);
    floor = candidate.tail;
  }
  return found;
}

/** 关于印发《…》的通知 without brackets of its own, and 《…的》通知. */
const AFTER_OPEN = /^的?(?:[一-鿿]{0,12})?(?:通知|决定|函|意见|公告|通告|请示|报告|批复|命令)(?![要书])/;

function widened(text: string, open: number, close: number, floor: number): Candidate {
  const inner = text.slice(open + 1, close - 1);
  const before = text.slice(Math.max(floor, open - 70), open);
  const after = text.slice(close, close + 16);
  const led = openTitlePattern.regex.exec(before)?.[0];
  if (led !== undefined && !/(?:现将|现就|将)/.test(led)) {
    const behind = /[省市县区]实施$/.test(led) ? /^(?:的?办法|细则|的?规定|条例)/.exec(after) : AFTER_OPEN.exec(after);
    const ends = behind !== null ? close + behind[0].length : /的(?:通知|决定|意见|函|公告)$/.test(inner) ? close : -1;
    if (ends > 0) {
      const lead = led.replace(CUE_LEAD, "").replace(/^[、和与及]/, "");
      const start = open - lead.length;
      return finish(text, start, ends, { start, end: ends }, "open", "instrument");
    }
  }
  if (inner.endsWith("的") && /^(?:通知|决定|意见|公告|函)/.test(after)) {
    const end = close + (after.startsWith("函") ? 1 : 2);
    return finish(text, open, end, { start: open + 1, end }, "bracketed", "instrument");
  }
  const number = firstNumber(inner);
  if (number !== null && number.end - number.start >= inner.length - 3 && number.rule !== "citations/standard") {
    return finish(text, open, close, null, "bracketed", "instrument", number.value);
  }
  // 《…排放标准（DB13/2169—2015）》
  const tail = /\([^()]{4,30}\)$/.exec(inner);
  const inside = tail === null ? null : firstNumber(tail[0]);
  if (tail !== null && inside !== null && inside.end - inside.start >= tail[0].length - 2)
    return finish(
      text,
      open,
      close,
      { start: open + 1, end: open + 1 + tail.index },
      "bracketed",
      "instrument",
      inside.value,
    );
  return finish(text, open, close, { start: open + 1, end: close - 1 }, "bracketed", kindOfTitle(inner));
}

const CUE_LEAD =
  /^.*(?:根据|依据|依照|按照|遵照|贯彻落实|落实|贯彻|执行|参照|为|与|对|(?<=[)）》])[、和及与]+|以及)(?=.*关于)/;

/** Reads what belongs to a title behind it: number, articles, definition of an abbreviation. */
function finish(
  text: string,
  start: number,
  close: number,
  title: Candidate["title"],
  form: Candidate["form"],
  kind: Candidate["kind"],
  inner: string | null = null,
): Candidate {
  let end = close;
  let tail = close;
  let number = inner;
  let alias: string | null = null;
  const filler =
    /^(?:国家标准|行业标准|地方标准|文件|一文)?(?=[(〔[【])/.exec(text.slice(close, close + 6))?.[0].length ?? 0;
  const bracket = bracketAt(text, close + filler);
  if (bracket !== null) {
    const inside = text.slice(close + filler + 1, bracket);
    const whole = text.slice(close + filler, bracket + 14);
    const found = /^[〔[【(]\d{4}年?[〕\]】)]/.test(whole) ? firstNumber(whole) : firstNumber(inside);
    if (found !== null && number === null) {
      number = found.value;
      end = tail = found.end > inside.length ? close + filler + found.end : bracket + 1;
    }
    alias = aliasPattern.regex.exec(`(${inside})`)?.[1] ?? null;
    if (alias !== null || /^(?:见|附件|试行|暂行|修订|\d{4}年)/.test(inside)) tail = Math.max(tail, bracket + 1);
  } else if (number === null) {
    const behind = text.slice(close, close + 40);
    const found = /^[《》。;,、\n]/.test(behind) ? null : firstNumber(behind);
    if (found !== null && found.start === 0) {
      number = found.value;
      end = tail = close + found.end;
    }
  }
  const articles = articlePattern.regex.exec(text.slice(tail, tail + 80))?.[0] ?? "";
  tail += articles.replace(/[、和至到及,]$/, "").length;
  if (alias === null && /^[(,]/.test(text.slice(tail, tail + 1))) {
    const defined = aliasPattern.regex.exec(text.slice(tail, tail + 60));
    if (defined !== null && /^[(,](?:以下|下)/.test(defined[0])) {
      alias = defined[1] ?? null;
      tail += defined[0].length;
    }
  }
  return { start, end, title, number, tail, articles: articlesOf(articles), alias, form, kind };
}

function articlesOf(printed: string): readonly string[] {
  return printed.split(/[、和至到及,]/).filter((article) => article !== "");
}

/** Offset of the bracket that closes the one at `open`; null if there is none within a citation's reach. */
function bracketAt(text: string, open: number): number | null {
  if (!/[(〔[【]/.test(text[open] ?? "")) return null;
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + 110); i++) {
    const c = text[i] ?? "";
    if (c === "(" || c === "〔" || c === "[" || c === "【") depth++;
    else if ((c === ")" || c === "〕" || c === "]" || c === "】") && --depth === 0) return i;
    else if (c === "\n" || c === "。") return null;
  }
  return null;
}

const YEAR =
  /[〔[(【<](?:19|20)\d{2}年?[〕\])】>](?=[一-鿿]{0,6}第?\d{1,5}号)|令第\d{1,4}号|公告(?:19|20)\d{2}年第\d{1,4}号|第\d{1,4}号令/g;

function bareNumbers(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (const hit of text.matchAll(YEAR)) {
    if (hit.index < floor || taken(hit.index)) continue;
    const near = Math.max(floor, hit.index - 20);
    const from = near + text.slice(near, hit.index).lastIndexOf("\n") + 1;
    const number = firstNumber(text.slice(from, hit.index + 40));
    if (number === null || from + number.end <= hit.index) continue;
    let value = number.value;
    let start = from + number.start;
    if (/^(?:令|公告|第)/.test(hit[0])) {
      const code = value.replace(NOT_ISSUER, "");
      start += value.length - code.length;
      value = code;
    }
    // 深入领会冀政办〔2012〕27号: what is left where a known agency word stands behind words of the sentence
    const bare = bareNumber(value);
    start += value.length - bare.length;
    value = bare;
    const end = from + number.end;
    floor = end;
    found.push(
      titledBefore(text, start, end, value) ??
        titledRow(text, start, end, value) ??
        finish(text, start, end, null, "number", "instrument", value),
    );
  }
  return found;
}

const NOT_ISSUER = /^.*(?:根据|依据|依照|按照|落实|贯彻|执行|参照|的|(?<!共)和|与|及|现|以)(?=.)/;

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
  const title = (about >= 0 ? run.replace(CUE_LEAD, "") : (run.split("、").at(-1) ?? run))
    .replace(/^(?:\d{1,3}[.、]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]{1,3}、|[和与及、以])+/, "")
    .replace(/^.*(?:根据|依据|依照|按照|落实|贯彻|执行|参照)(?=.{5})/, "");
  if (title.length < 5) return null;
  const from = start - 1 - title.length;
  const stop = /[)〕】]/.test(text[end] ?? "") ? end + 1 : end;
  return finish(text, from, stop, { start: from, end: start - 1 }, "open", "instrument", number);
}

/** 3 某局关于…的通知 某发〔2014〕1号: the row of a list, title and number in columns whose blanks are folded away. */
function titledRow(text: string, start: number, end: number, number: string): Candidate | null {
  const from = Math.max(0, start - 121);
  const line = text.slice(from, start);
  // rows that were joined: the one before ends with its number
  const row = line.slice(Math.max(line.lastIndexOf("\n"), line.lastIndexOf("号")) + 1);
  const title = row.replace(/^[|(]?\d{0,3}[)|.、]{0,2}/, "").replace(/[|,]$/, "");
  if (
    row.length > 120 ||
    !/^[^。;:,《》]{0,40}关于[^。;:,]{4,}(?:通知|意见|办法|决定|通告|公告|规定|批复|函|方案|细则)(?:\([^()]{1,8}\))?$/.test(
      title,
    )
  )
    return null;
  if (CUE_WORD.test(title.slice(0, title.indexOf("关于")))) return null;
  const at = start - (row.length - row.indexOf(title));
  return finish(text, at, end, { start: at, end: at + title.length }, "open", "instrument", number);
}

const CUE_WORD = /根据|依据|依照|按照|遵照|贯彻|落实|执行|参照|现将/;

const STANDARD_CUE = /(?:采用|执行|符合|按照?|依据|参照|满足|达到|遵守|遵循|见)(?:国家|行业|地方|现行)?(?:标准|规范)?$/;

/** 采用GB/T 19001-2016标准: a standard by its number alone, behind a cue or before 标准. */
function bareStandards(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of text.matchAll(standardPattern.regex)) {
    const end = hit.index + hit[0].length;
    if (hit[0].length < 6 || taken(hit.index) || /[A-Za-z\d]/.test(text[hit.index - 1] ?? "")) continue;
    const cued = STANDARD_CUE.test(text.slice(Math.max(0, hit.index - 10), hit.index));
    if (!cued && !/^(?:国家|行业)?(?:标准|规范)/.test(text.slice(end, end + 4))) continue;
    found.push(finish(text, hit.index, end, null, "number", "instrument", hit[0]));
  }
  return found;
}

function lawsByName(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf("法"); at >= 0; at = text.indexOf("法", at + 1)) {
    const law = lawEndingAt(text, at + 1);
    if (law === null || taken(law.start) || taken(at) || (found.at(-1)?.end ?? 0) > law.start) continue;
    if (/[“·]$/.test(text.slice(law.start - 1, law.start)) || /^[”·]/.test(text.slice(law.end, law.end + 1))) continue;
    found.push(finish(text, law.start, law.end, { start: law.start, end: law.end }, "law", "instrument"));
  }
  return found;
}

const LEAD =
  /(?:全面实施|深入实施|贯彻落实好?|落实好?|贯彻执行|贯彻|根据|依据|依照|按照|参照|对照|执行好?|修订完善|结合|遵守)/g;
const HEAD =
  "(?:新修订的?)?(?:国家|国务院|中共|全国|全省|全市|省级?|市级?|自治区|(?:[一-鿿]{2,4}(?:省|市|县|区|自治州))|“|关于|20\\d{2}年|中国)";
const GIVEN = "(?:(?:国家|中央|省|市|自治区)(?:[、和](?:省|市))*(?:制定|出台|印发|下发)的)?";
const KINDS = "方案|意见|规划|计划|办法|规定|条例|目录|纲要|统计制度|要点|的通知|细则|规程|大纲|指标体系|指引";
/** Kinds that are long and particular enough to be believed without a place or body in front. */
const PLAIN =
  "[^,。;:\\n《》、()和及的了各本该要]{8,36}?(?:认定办法|管理办法|实施办法|行动计划|实施方案|指导意见|实施意见|发展规划|管理规定)|[^,。;:\\n《》、()和及的了各本该要省市县区]{3,24}条例";
const NAMED = new RegExp(
  `^(${GIVEN})((?:${HEAD}[^,。;:\\n《》、()和及]{3,46}?(?:${KINDS}))|${PLAIN})(\\((?:试行|暂行|[^()]{0,4}20\\d{2}[^()]{0,12})\\))?(?=等|的|要求|规定|精神|有关|各项|明确|确定|和|及|、|,|。|;|\\n|$)`,
);
/** no title without 《》 reaches across these */
const NAME_STOPS = /[,。;:\n《》]/;
const ANY_KIND = new RegExp(KINDS);
const VAGUE =
  /号文|有关|相关|各项|制定|实际|整体|[X×]|制定的|出台的|^[省市]{2}|国家和|中央和|[省市]关于|部门|对|工作计划|项目计划|各级|统一|要求|规定的|工作部署|法律|上级|我[省市县区]|本[市区县]|等规划|国家标准|国家规定|“四个|原则|精神|应急预案|^[省市]级?(?:规定|规划|标准)/;

/** Titles without 《》: a cue, a name that begins like one, and a kind of document at its end. */
function namedTitles(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const lead of text.matchAll(LEAD)) {
    const after = lead.index + lead[0].length;
    // cheap first: most cues are followed by 《 or by words that name no kind of document before the next mark
    const window = text.slice(after, after + 72);
    const stop = window.search(NAME_STOPS);
    const name = stop < 0 ? window : window.slice(0, stop + 1);
    if (!ANY_KIND.test(name)) continue;
    const hit = NAMED.exec(name);
    const start = after + (hit?.[1]?.length ?? 0);
    if (taken(start) || (found.at(-1)?.end ?? 0) > start) continue;
    const title = hit?.[2] ?? "";
    if (hit === null || title.length < (title.endsWith("条例") ? 5 : 8) || VAGUE.test(title) || isBareGenre(title))
      continue;
    const end = after + hit[0].length;
    if (taken(end - 1)) continue;
    found.push(finish(text, start, end, { start, end }, "named", "instrument"));
  }
  return found;
}
