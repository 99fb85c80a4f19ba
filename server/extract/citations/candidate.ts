/** A citation before it is read: what was found, and what belongs to it behind its title. */
import { issuersStart } from "./lead.ts";
import { firstNumber } from "./numbers.ts";
import { aliasPattern, articlePattern, orderPattern } from "./patterns.ts";

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

/** 甲局关于转发乙厅关于…: the first 关于 of the title */
const OUTER = /关于(?:(?!关于).){0,8}(?:转发|批转|印发)(?:(?!关于)[^、,]){2,30}$/;

/** 某发〔2014〕1号及市政府关于…, 老年人权益保障法和国务院关于…: the citation before it, and what joins them */
const ANOTHER_BEFORE =
  /^.*(?:[)）》号]|号文件?|第[一二三四五六七八九十百零\d]{1,7}[条款项]|法|法典|条例|规定|办法|细则|意见|通知|方案|规划|决定|精神|要求|部署|安排)(?:以及|[、和及与])+/;

/** 三、, (三), 3.: the mark of an item of a list */
const ITEM = /^\(?[一二三四五六七八九十百\d]{1,3}[)、.]{1,2}/;

/** A title that has 关于 and whose issuer stands outside 《》, without the words of the sentence before it. */
export function fromIssuer(run: string): string {
  const last = run.lastIndexOf("关于");
  const head = run.slice(0, OUTER.exec(run.slice(0, last))?.index ?? last);
  const joined = (ANOTHER_BEFORE.exec(head) ?? ITEM.exec(head))?.[0].length ?? 0;
  return run.slice(Math.max(issuersStart(head), joined));
}

/** Reads what belongs to a title behind it: number, articles, definition of an abbreviation. */
export function finish(
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
    /^(?:国家标准|行业标准|地方标准|文件|一文|的(?:通知|决定|公告)|等[一二三四五六七八九十两\d]{0,2}[个件份项]?(?:文件|通知|办法|规定|制度)?)?(?=[(〔[【])/.exec(
      text.slice(close, close + 10),
    )?.[0].length ?? 0;
  const bracket = bracketAt(text, close + filler);
  if (bracket !== null) {
    const inside = text.slice(close + filler + 1, bracket);
    const whole = text.slice(close + filler, bracket + 14);
    const found = /^[〔[【(]\d{4}年?[〕\]】)]/.test(whole)
      ? firstNumber(whole)
      : (firstNumber(inside) ?? ofSeries(inside) ?? yearAndSerial(inside) ?? unbracketed(inside));
    if (found !== null && number === null) {
      number = jointly(inside, found) + found.value;
      end = tail = found.end > inside.length ? close + filler + found.end : bracket + 1;
      if (ANOTHER_BEHIND.test(inside.slice(found.end))) end = tail = close + filler + 1 + found.end;
    }
    alias = aliasPattern.regex.exec(`(${inside})`)?.[1] ?? null;
    if (alias !== null || /^(?:见|附件|试行|暂行|修订|\d{4}年)/.test(inside)) tail = Math.max(tail, bracket + 1);
  } else if (number === null) {
    const behind = text.slice(close, close + 40);
    const found = /^(?:[《》。;,、\n和及与或]|以及)/.test(behind)
      ? null
      : (codeOfSeries(behind) ?? firstNumber(behind));
    if (found !== null && found.start === 0) {
      number = found.value;
      end = tail = close + found.end;
    }
  }
  // 某字〔2015〕214号文第三条
  if (
    form === "number" &&
    /^文件?(?:第[一二三四五六七八九十百\d]{1,4}[条款项]|附件[一二三四五六七八九十\d])/.test(text.slice(tail, tail + 8))
  )
    tail += text[tail + 1] === "件" ? 2 : 1;
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

/** 《…技术导则》SSH/Z 10016-2018: letters of a series, serial and year behind a title are the number of a standard, whatever the series */
function codeOfSeries(behind: string): { readonly value: string; readonly start: number; readonly end: number } | null {
  const found = /^[A-Z]{2,5}(?:\/[A-Z]{1,2})?\d{3,5}(?:\.\d{1,2})?[-—–]\d{4}(?!\d)/.exec(behind);
  return found === null ? null : { value: found[0], start: 0, end: found[0].length };
}

/** 商务部、 of (商务部、海关总署令2008年第3号): the bodies before the last of those that gave an order together */
function jointly(
  inside: string,
  found: { readonly rule?: string; readonly end: number; readonly start?: number },
): string {
  const { rule, start = 0 } = found;
  return rule === orderPattern.id ? (/^(?:[\u4e00-\u9fff]{2,14}、){1,8}$/.exec(inside.slice(0, start))?.[0] ?? "") : "";
}

/** (某发〔2012〕8号、9号), (某发〔2012〕8号和某发〔2013〕9号): the numbers behind the first are documents of their own */
const ANOTHER_BEHIND = /^(?:[、和及与]|以及)(?:[\u4e00-\u9fffA-Za-z]{0,14}[〔[(]\d{2,4}年?[〕\])])?第?\d{1,5}(?:号|、)/;

/** (某发〔2012〕8、9号): the first of several serials that share one 号 */
function ofSeries(inside: string): { readonly value: string; readonly end: number } | null {
  const first = /^[^、和及与]{1,24}[〕\])】]第?\d{1,5}(?=(?:[、和及与]第?\d{1,5})+号)/.exec(inside)?.[0];
  const found = first === undefined ? null : firstNumber(`${first}号`);
  return found === null || first === undefined ? null : { value: found.value, end: first.length };
}

/** (2018年第11号) behind the title of an announcement, which names its series */
function yearAndSerial(inside: string): { readonly value: string; readonly end: number } | null {
  const found = /^((?:19|20)\d{2})年第0{0,3}(\d{1,5})号(?=$|[,、;发公颁修])/.exec(inside);
  return found === null ? null : { value: `${found[1]}年${Number(found[2])}号`, end: found[0].length };
}

/** (某政办发2009年183号): the agency code, the year without its brackets, the serial */
function unbracketed(inside: string): { readonly value: string; readonly end: number } | null {
  const found = /^([\u4e00-\u9fff]{2,10})((?:19|20)\d{2})年?第?0{0,3}(\d{1,5})号(?=$|[,、;])/.exec(inside);
  if (found === null || /(?:令|公告|[发公颁]布|修[订正]|通过|施行|印发|下发)$/.test(found[1] ?? "")) return null;
  return { value: `${found[1]}〔${found[2]}〕${Number(found[3])}号`, end: found[0].length };
}

function articlesOf(printed: string): readonly string[] {
  return printed.split(/[、和至到及,]/).filter((article) => article !== "");
}

/** Offset of the bracket that closes the one at `open`; null if there is none within a citation's reach. */
function bracketAt(text: string, open: number): number | null {
  if (!/[(〔[【]/.test(text[open] ?? "")) return null;
  // (国发2019〕13号): half a pair inside, as fonts leave it
  const broken = text[open] === "(" ? /^\([^()。\n]{2,24}号\)/.exec(text.slice(open, open + 28)) : null;
  if (broken !== null) return open + broken[0].length - 1;
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + 110); i++) {
    const c = text[i] ?? "";
    if (c === "(" || c === "〔" || c === "[" || c === "【") depth++;
    else if ((c === ")" || c === "〕" || c === "]" || c === "】") && --depth === 0) return i;
    else if (c === "\n" || c === "。") return null;
  }
  return null;
}
