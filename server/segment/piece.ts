/**
 * A source as pieces: its lines without the white space round them, empty ones left out. Very long lines, as listing
 * pages make of a whole document, are cut once more where a paragraph must have ended.
 */
import { BLANKS, fold, isBlank } from "../read/index.ts";
import { looseDay } from "./loose-day.ts";
import { startsWithBareLabel } from "./metadata.ts";
import { bodyNames } from "./names.ts";
import { isAddressee, type Shape, shapeOf, titleGenre } from "./shape.ts";

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** empty lines before it */
  readonly gap: number;
  /** folded text: whole up to {@link WHOLE} characters, else the first {@link HEAD} */
  readonly fold: string;
  readonly long: boolean;
  readonly shape: Shape;
  /** several names of bodies side by side */
  readonly joint: boolean;
}

const WHOLE = 320;
const HEAD = 80;
/** a line beyond this length with inner white space may hold several paragraphs */
const CRAMPED = 240;

/** All pieces of a text between two offsets, in order. */
export function piecesOf(text: string, from = 0, to = text.length): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  let at = from;
  // a search past `to` would cost the whole file for every part of every document
  const returns = text.slice(from, to).includes("\r");
  while (at < to) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    // a stretch that begins or ends inside a line is cut as the whole line was
    const inside = end > to || (at === from && at > 0 && text.charCodeAt(at - 1) !== 10);
    if (end > to) end = to;
    const cr = returns ? text.slice(at, end).indexOf("\r") : -1;
    if (cr >= 0 && at + cr < end - 1) {
      // a lone CR is a line end of old files, though line numbers do not count it
      for (const part of text.slice(at, end).matchAll(/[^\r]+/g)) {
        gap = push(text, at + part.index, at + part.index + part[0].length, gap, pieces, inside);
      }
    } else {
      gap = push(text, at, end, gap, pieces, inside);
    }
    at = end + 1;
  }
  return pieces;
}

function push(text: string, from: number, to: number, gap: number, pieces: Piece[], inside: boolean): number {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  // ❶ of a collection
  if (text.charCodeAt(start) >= 0x2776 && text.charCodeAt(start) <= 0x2793) {
    start++;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
  }
  if (text[end - 1] === "|") end = withoutEmptyCells(text, start, end);
  // the mark of a heading in Markdown
  if (text[start] === "#") {
    let mark = start;
    while (mark < end && text[mark] === "#") mark++;
    if (mark < end && isBlank(text.charCodeAt(mark))) start = mark + 1;
  }
  // • 某局关于…的通知 2022-10-18: the line of a list
  const listed = text[start] === "•" ? LISTED_TITLE.exec(text.slice(start, Math.min(end, start + 200))) : null;
  if (listed !== null) start += listed[1]?.length ?? 0;
  if (start === end) return gap + 1;
  const cuts =
    end - start > CRAMPED || inside || isAlone(text, start, end) || holdsNumber(text, start, end)
      ? cutsOf(text, start, end)
      : numberApart(text, start, end);
  if (cuts === null) pieces.push(pieceOf(text, start, end, gap, pieces.at(-1)));
  else {
    let first = gap;
    for (const cut of cuts) {
      pieces.push(pieceOf(text, cut.start, cut.end, first, pieces.at(-1)));
      first = 0;
    }
  }
  return 0;
}

/** A line that is most of its text: a page of one line. */
const isAlone = (text: string, start: number, end: number): boolean =>
  end - start > CRAMPED / 2 && (end - start) * 2 > text.length;

const LISTED_TITLE =
  /^(•[\s\u3000]*)[一-龥].*关于.*(?:通知|意见|公告|通告|批复|决定|函|办法|方案)(?:\s+\d{4}-\d\d-\d\d)?$/;
/** the day of a list behind the title */
const DAY_BEHIND = /^(.{10,160}关于.{2,150}(?:通知|意见|公告|通告|批复|决定|函|办法|方案))\s+(\d{4}-\d\d-\d\d)$/;

/** …的通知 | ||||||: where the words of a row end whose other cells are empty; the row's end where it is a row of cells. */
function withoutEmptyCells(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && (text[to - 1] === "|" || isBlank(text.charCodeAt(to - 1)))) to--;
  return to > start && end - to > 2 && !text.slice(start, to).includes("|") ? to : end;
}

/** the number that stands behind the title in a line of its own text */
const NUMBER_BEHIND = /^[一-龥]{2,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号(?:\s|$)/;
const DAY_THEN_NUMBER = /^(\d{4}年\d{1,2}月\d{1,2}日)\s+([一-龥]{2,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号)$/;
const NUMBER_BEFORE_TITLE =
  /^[(（]?[一-龥]{1,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号(?:[)）]?(?=[一-龥][^。；;]{1,200}[:：]\s*$)|(?=\s*《?[一-龥]{4,60}?(?:关于|印发|转发|批转)))/;

const TAGGED =
  /^(【[^【】]{2,30}】)(?=[一-龥]{4,40}关于)|^([一-龥]{4,40}(?:办法|规定|条例|细则))\s+(?=[一-龥]{4,30}(?:人民政府|委员会|部|局|厅)令(?:\s*第[\d〇零一二三四五六七八九十百]+号)?$)/;

/** Length of what a page prints before a title or an order on one line with it; 0 where nothing is. */
const tagLength = (line: string): number =>
  TAGGED.exec(line)
    ?.slice(1)
    .find((part) => part !== undefined)?.length ?? 0;

const SIGNED_AT_END =
  /[。：:]\s*([一-龥]{4,40}?)\s*(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇○零ＯOo0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/;

/** 特此通知。 某镇人民政府 2020年6月1日: the last sentence, and who signs behind it. */
function signatureApart(text: string, start: number, end: number): readonly { start: number; end: number }[] | null {
  const line = text.slice(start, end);
  const signed = SIGNED_AT_END.exec(line);
  const name = signed?.[1];
  if (signed === null || name === undefined || shapeOf(name, false) !== "body-name") return null;
  const at = line.indexOf(name, signed.index);
  return [
    { start, end: start + signed.index + 1 },
    { start: start + at, end },
  ];
}

const DAY_AT_END = /(?<=号)\s(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)$/;

/** A line whose number stands before the title, or behind it, in two; null where the line is whole. */
function numberApart(text: string, start: number, end: number): readonly { start: number; end: number }[] | null {
  if (end - start < 20) return null;
  // 【重点工作】某市人民政府关于…; 某办法 某人民政府令
  const tag = tagLength(text.slice(start, Math.min(end, start + 110)));
  if (tag > 0)
    return [
      { start, end: start + tag },
      { start: start + tag + (/^\s*/.exec(text.slice(start + tag, end))?.[0].length ?? 0), end },
    ];
  // 2000年12月28日 税委会[2000]17号
  const day = /\d/.test(text.charAt(start)) && end - start < 60 ? DAY_THEN_NUMBER.exec(text.slice(start, end)) : null;
  if (day?.[1] !== undefined)
    return [
      { start, end: start + day[1].length },
      { start: end - (day[2]?.length ?? 0), end },
    ];
  const line = text.slice(start, Math.min(end, start + 240));
  const dated = line.charCodeAt(line.length - 3) === 45 ? DAY_BEHIND.exec(line) : null;
  if (dated?.[1] !== undefined)
    return [
      { start, end: start + dated[1].length },
      { start: end - 10, end },
    ];
  const before = line.lastIndexOf("号", 26) < 0 ? 0 : (NUMBER_BEFORE_TITLE.exec(line)?.[0].length ?? 0);
  let from = before;
  let to = before;
  if (before === 0) {
    // …的通知 某交公〔2019〕12号 2019-05-06
    const dayAt = "日0123456789".includes(text.charAt(end - 1)) ? DAY_AT_END.exec(text.slice(start, end))?.index : 0;
    if (dayAt !== undefined && dayAt > 20)
      return [
        ...(numberApart(text, start, start + dayAt) ?? [{ start, end: start + dayAt }]),
        { start: start + dayAt + 1, end },
      ];
    if (text.charAt(end - 1) === "日") return signatureApart(text, start, end);
    if (text.charAt(end - 1) !== "号") return null;
    const all = text.slice(start, end);
    from = Math.max(all.lastIndexOf(" "), all.lastIndexOf("\u3000"));
    if (from < 3 || !NUMBER_BEHIND.test(all.slice(from + 1))) return null;
    const before = fold(all, 0, from);
    if (shapeOf(before, false) !== "body-name" && (from < 8 || titleGenre(before) === null)) return null;
    to = from;
  }
  while (isBlank(text.charCodeAt(start + to))) to++;
  return [
    { start, end: start + from },
    { start: start + to, end },
  ];
}

const isListed = (folded: string): boolean => /^[•·](?![•·])/.test(folded) && folded.length <= 60;

const isBoxLine = (shape: Shape): boolean =>
  shape === "fragment" ||
  shape === "title-end" ||
  shape === "title-start" ||
  shape === "body-name" ||
  shape === "text" ||
  shape === "number";

function pieceOf(text: string, start: number, end: number, gap: number, before: Piece | undefined): Piece {
  const long = end - start > WHOLE;
  const folded = fold(text, start, long ? start + HEAD : end);
  let shape = shapeOf(folded, long);
  if (
    isBoxLine(shape) &&
    startsWithBareLabel(text.slice(start, Math.min(end, start + 80)), folded, before?.shape === "metadata")
  )
    shape = "metadata";
  // • 发文字号 / • 某政发〔2023〕7号: a list in which each value stands under its label
  else if (before?.shape === "metadata" && isBoxLine(shape) && isListed(folded) && isListed(before.fold))
    shape = "metadata";
  else if (
    shape === "fragment" &&
    (before === undefined || before.shape === "body-name" || before.shape === "note" || before.shape === "text") &&
    looseDay(text.slice(start, end)) !== null
  )
    shape = "date";
  const joint = shape === "body-name" && end - start > folded.length && bodyNames(text, start, end).length > 1;
  // pages print the number over the text and in it: one of them is enough
  const again = shape === "number" && before?.shape === "number" && before.fold === folded;
  return { start, end, gap, fold: folded, long, shape: again ? "furniture" : shape, joint };
}

/** A shorter line is cramped too where a number with blanks on both sides stands among its first words. */
const holdsNumber = (text: string, start: number, end: number): boolean =>
  end - start > 100 && /\s[一-龥]{2,10}[〔[（(［]\d{4}[〕\])）］]\d{1,5}号\s/.test(text.slice(start, start + 120));

/** …的通报 各市人民政府，省政府各厅委：: a title that ends at `to`, and the addressees that begin at `from`. */
function addressedAfterTitle(line: string, to: number, from: number): boolean {
  if (!"知报见定案函告复令".includes(line.charAt(to - 1))) return false;
  const names = /^[^。;；:：]{2,160}[:：]/.exec(line.slice(from, from + 162))?.[0];
  return (
    names !== undefined && isAddressee(fold(names)) && titleGenre(fold(line.slice(Math.max(0, to - 40), to))) !== null
  );
}

const DATE_IN_LINE =
  /(?:(?:\d\s?){4}年\s?(?:\d\s?){1,2}月\s?(?:\d\s?){1,2}日|[一二][〇○零ＯOo0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?=\s|$)/g;
/** …的通知某工发〔2023〕23号来源：某部各省、自治区、直辖市总工会：现将…: title, number and addressees that a page ran together */
const HEAD_IN_LINE =
  /^([^。；;:：]{6,120}?(?:通知|意见|决定|公告|通告|批复|函|通报|命令))?([一-龥]{1,12}[〔[（(]\d{4}[〕\])）]\d{1,5}号)(来源[:：][一-龥]{2,8}?(?=[各全]))?([^。；;:：]{2,300}[:：])/;

/** 某局关于…的通知▼各市物价局：根据…: the same without a number */
const TITLE_IN_LINE =
  /^([一-龥]{2,30}关于[^。；;:：]{4,100}?(?:通知|意见|决定|公告|通告|批复|函|通报))[▼■●◆|]?([各省市县][^。；;:：]{2,200}[:：])/;

/** 某办法（2006年9月1日某省人民政府令第189号公布） 第一条 */
const RULE_IN_LINE =
  /^([一-龥]{4,60}(?:条例|办法|规定|细则|规则|决定))\s*([（(]\d{4}年[^（()）]{6,300}[）)])\s*(?=第一|第1|目\s?录|$)/;
/** 某办法 第一章 总则 第一条 */
const RULE_BEFORE_ARTICLES = /^([一-龥]{4,60}(?:条例|办法|规定|细则|规则)(?:[（(][一-龥]{2,6}[)）])?)\s+(?=第一[章条])/;
/** 首页 > 政策文件 某市人民政府关于…的意见 发布时间：…: a title among the words of its page */
const TITLE_AMONG = /(?<=^|\s)([一-龥]{4,40})关于[^\s。；;:：]{4,100}(?:通知|意见|公告|通告|批复|决定|函|通报)(?=\s)/;

function headInLine(line: string): readonly number[] {
  const rule = RULE_IN_LINE.exec(line.slice(0, 400));
  if (rule !== null) return [rule[1]?.length ?? 0, rule[0].length];
  const bare = RULE_BEFORE_ARTICLES.exec(line.slice(0, 120));
  if (bare !== null) return [bare[0].length];
  const among = TITLE_AMONG.exec(line.slice(0, 400));
  if (among !== null && shapeOf(among[1] ?? "", false) === "body-name")
    return [among.index, among.index + among[0].length];
  const titled = TITLE_IN_LINE.exec(line.slice(0, 400));
  if (titled !== null && isAddressee(fold(titled[2] ?? ""))) {
    const end = titled[1]?.length ?? 0;
    return [end, titled[0].length - (titled[2]?.length ?? 0), titled[0].length];
  }
  const found = HEAD_IN_LINE.exec(line.slice(0, 600));
  if (found === null || !isAddressee(fold(found[4] ?? ""))) return [];
  const cuts: number[] = [];
  let at = 0;
  for (const part of found.slice(1)) {
    at += part?.length ?? 0;
    if (part !== undefined) cuts.push(at);
  }
  return cuts;
}

/** …贯彻落实。某某市人民政府2023年9月5日（此件公开发布）: what a page ran together */
const SIGNED_IN_LINE =
  /[。：:]([一-龥]{4,40}?)(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇○零ＯOo0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:三十一?|二?十[一二三四五六七八九]?|二十|[一二三四五六七八九])日)(?:[（(]此[件文][^（()）]{2,10}[)）])?(?=[一-龥]|$)/g;
const ENDS_SENTENCE = "。;；:：!！?？";

/**
 * Where a cramped line breaks into paragraphs: at white space after the end of a sentence, on both sides of
 * "issuer date", before 附件, after a bracketed remark that closes a notice, and at runs of three blanks and more.
 */
function cutsOf(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const line = text.slice(start, end);
  const breaks = new Set<number>();
  for (const date of line.matchAll(DATE_IN_LINE)) {
    const last = date.index + date[0].trimEnd().length;
    const before = line.slice(Math.max(0, date.index - 60), date.index).trimEnd();
    if (before.length === Math.min(60, date.index) && date.index > 0) continue; // no white space before the date
    // a day alone between the last sentence and what is attached
    if (ENDS_SENTENCE.includes(before.at(-1) ?? "。")) {
      if (/^\s*(?:附|$)/.test(line.slice(last, last + 8))) breaks.add(date.index).add(last);
      continue;
    }
    let nameAt = date.index;
    for (const name of before.split(/\s+/).reverse()) {
      if (name.length < 4 || shapeOf(fold(name), false) !== "body-name") break;
      nameAt = line.lastIndexOf(name, nameAt - 1);
    }
    if (nameAt === date.index) continue;
    breaks.add(last);
    if (nameAt > 0) breaks.add(nameAt);
  }
  for (const at of headInLine(line)) breaks.add(at);
  const tag = line.length < 110 ? tagLength(line) : 0;
  if (tag > 0) breaks.add(tag);
  const dated = line.charCodeAt(line.length - 3) === 45 && line.length < 240 ? DAY_BEHIND.exec(line)?.[1] : undefined;
  if (dated !== undefined) breaks.add(dated.length);
  for (const signed of line.matchAll(SIGNED_IN_LINE)) {
    const name = signed[1] ?? "";
    if (shapeOf(fold(name), false) !== "body-name") continue;
    breaks.add(signed.index + 1);
    breaks.add(signed.index + 1 + name.length);
    breaks.add(signed.index + signed[0].length);
  }
  for (const run of line.matchAll(BLANKS)) {
    const blanks = run[0].length;
    const i = run.index + blanks;
    if (i === line.length) break;
    const previous = line.charAt(run.index - 1);
    if (
      blanks >= 3 ||
      ENDS_SENTENCE.includes(previous) ||
      line.startsWith("附件", i) ||
      (previous === ")" &&
        line.charAt(i) !== "(" &&
        /\(此件.{2,10}\)$/.test(line.slice(Math.max(0, run.index - 16), run.index))) ||
      (previous === "号" &&
        /[〔[(（［]\d{4}[〕\])）］]\d{1,4}号$/.test(line.slice(Math.max(0, run.index - 14), run.index))) ||
      NUMBER_BEHIND.test(line.slice(i, i + 32)) ||
      addressedAfterTitle(line, run.index, i)
    ) {
      breaks.add(i);
      // …的通知 某某市人民政府办公厅   关于…: a letterhead behind the title of the page
      const word =
        blanks >= 3
          ? /[^\s\u3000]\s([^\s\u3000]{4,40})$/.exec(line.slice(Math.max(0, run.index - 60), run.index))
          : null;
      if (word?.[1] !== undefined && shapeOf(fold(word[1]), false) === "body-name")
        breaks.add(run.index - word[1].length);
    }
  }
  const cuts: { start: number; end: number }[] = [];
  let from = 0;
  for (const to of [...[...breaks].sort((a, b) => a - b), line.length]) {
    let a = from;
    let b = to;
    while (a < b && isBlank(line.charCodeAt(a))) a++;
    while (b > a && isBlank(line.charCodeAt(b - 1))) b--;
    if (b > a) cuts.push({ start: start + a, end: start + b });
    from = to;
  }
  return cuts;
}
