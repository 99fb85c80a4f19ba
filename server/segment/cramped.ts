/** Long lines that pages make of several paragraphs, and where they break. */
import { matchesIn } from "../model/index.ts";
import { BLANKS, fold, isBlank, YEAR_FIGURES } from "../read/index.ts";
import { DAY_BEHIND, NUMBER_BEHIND, tagLength } from "./apart.ts";
import { isAddressee, type Shape, shapeOf, titleGenre } from "./shape.ts";
import { unbrokenHead } from "./unbroken-head.ts";

/** a line beyond this length with inner white space may hold several paragraphs */
const CRAMPED = 240;

/** A line that is most of its text: a page of one line. */
const isAlone = (text: string, start: number, end: number): boolean =>
  end - start > CRAMPED / 2 && (end - start) * 2 > text.length;

/** A shorter line is cramped too where a number between blanks stands among its first words. */
const holdsNumber = (text: string, start: number, end: number): boolean =>
  end - start > 100 &&
  /(?:^|\s)[一-龥]{2,10}[〔[（(［]\d{4}[〕\])）］]\d{1,5}号\s/.test(text.slice(start, start + 120));

/** …的通报 各市人民政府，省政府各厅委：: a title that ends at `to`, and the addressees that begin at `from`. */
function addressedAfterTitle(line: string, to: number, from: number): boolean {
  if (!"知报见定案函告复令".includes(line.charAt(to - 1))) return false;
  const names = /^[^。;；:：]{2,160}[:：]/.exec(line.slice(from, from + 162))?.[0];
  return (
    names !== undefined && isAddressee(fold(names)) && titleGenre(fold(line.slice(Math.max(0, to - 40), to))) !== null
  );
}

const DATE_IN_LINE = new RegExp(
  `(?:(?:\\d\\s?){4}年\\s?(?:\\d\\s?){1,2}月\\s?(?:\\d\\s?){1,2}日|[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?=\\s|$)`,
  "g",
);
/** 首页 > 政策文件 某市人民政府关于…的意见 发布时间：…: a title among the words of its page */
const TITLE_AMONG = /(?<=^|\s)([一-龥]{4,40})关于[^\s。；;:：]{4,100}(?:通知|意见|公告|通告|批复|决定|函|通报)(?=\s)/;

/** 关于支持人才发展的十条意见。为落实…: a title that a full stop parts from its text */
const TITLE_STOPPED =
  /^([一-龥“”、]{0,30}关于[^。；;:：，,《》]{4,60}?(?:通知|意见|决定|公告|通告|办法|方案|措施))。(?=为|根据|按照|经)/;
/** …time:2017-03-31 00:00:00.0content:…: the fields of a data set, as they were written one behind the other */
const FIELDS = /^([^\n]{4,200}?)(?=time[:：]\d{4}-)(time[:：][\d\-:. ]{8,24})(content[:：])/;

function headInLine(line: string): readonly number[] {
  const stopped = TITLE_STOPPED.exec(line.slice(0, 120))?.[1];
  if (stopped !== undefined) return [stopped.length];
  const fields = FIELDS.exec(line.slice(0, 260));
  if (fields !== null) {
    const title = fields[1]?.length ?? 0;
    return [title, title + (fields[2]?.length ?? 0), fields[0].length];
  }
  const among = TITLE_AMONG.exec(line.slice(0, 400));
  if (among !== null && shapeOf(among[1] ?? "", false) === "body-name")
    return [among.index, among.index + among[0].length];
  return [];
}

/** …贯彻落实。某某市人民政府2023年9月5日（此件公开发布）: what a page ran together */
const SIGNED_IN_LINE = new RegExp(
  `[。：:]([一-龥]{3,40}?)((?:\\d{4}年\\d{1,2}月\\d{1,2}日|[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月(?:三十一?|二?十[一二三四五六七八九]?|二十|[一二三四五六七八九])日))(?:[（(]此[件文][^（()）]{2,10}[)）])?(?=[一-龥]|$)`,
  "g",
);
/** 各处室、直属单位：经研究，现将…: addressees that the text follows on their line */
const ADDRESSED =
  /^([各全][^。；;:：《》]{2,160}[:：])(?=\s?(?:现|经|为|根据|按照|近|你|《|今年|\S{0,12}(?:已经|收悉)))/;
const ENDS_SENTENCE = "。;；:：!！?？";

/** what a word of a page of one line may be to stand on a line of its own */
const OF_A_LINE: ReadonlySet<Shape> = new Set([
  "number",
  "order-number",
  "date",
  "signed",
  "body-name",
  "letterhead",
  "addressee",
  "title-end",
  "title-start",
  "adoption",
]);
/** characters at the beginning of a page within which its head ends */
const HEAD = 500;

const LETTER = /^[一-龥]$/;
/** a longer line is no page */
const PAGE = 20_000;

/**
 * Where the lines of a page of one line ended, whose line `at` lies on: in its head at every blank, below it round names, days
 * and titles. Of any other line nothing.
 */
function betweenWords(text: string, at: number): readonly number[] {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const to = text.indexOf("\n", at);
  const until = to < 0 ? text.length : to;
  if (until - from > PAGE || !isAlone(text, from, until)) return [];
  const line = text.slice(from, until);
  // a page of markup, and a string of a program, have marks of their own where lines end
  if (line.startsWith("<") || line.includes("\\n")) return [];
  const breaks: number[] = [];
  const words = [...matchesIn(line, /[^\s\u3000]+/g)];
  let head = true;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (/[。；;！？]/.test(word[0]) || word.index > HEAD) head = false;
    // 通　　知: letters set apart are one word
    if (next === undefined || LETTER.test(word[0]) || LETTER.test(next[0])) return;
    const ends = word[0].length <= 120 && OF_A_LINE.has(shapeOf(fold(word[0]), false));
    if (head || ends) breaks.push(from + next.index);
  });
  return breaks;
}

/**
 * Where a cramped line breaks into paragraphs: at white space after the end of a sentence, on both sides of
 * "issuer date", before 附件, after a bracketed remark that closes a notice, and at runs of three blanks and more.
 */
export function cutsOf(text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const line = text.slice(start, end);
  const breaks = new Set<number>();
  for (const date of matchesIn(line, DATE_IN_LINE)) {
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
  const head = headInLine(line);
  for (const at of head) breaks.add(at);
  if (head.length === 0) for (const at of unbrokenHead(line)) breaks.add(at);
  for (const at of betweenWords(text, start)) if (at > start && at < end) breaks.add(at - start);
  const addressed = ADDRESSED.exec(line.slice(0, 200));
  if (addressed !== null && isAddressee(fold(addressed[1] ?? ""))) breaks.add(addressed[1]?.length ?? 0);
  const tag = line.length < 110 ? tagLength(line) : 0;
  if (tag > 0) breaks.add(tag);
  const dated = line.charCodeAt(line.length - 3) === 45 && line.length < 240 ? DAY_BEHIND.exec(line)?.[1] : undefined;
  if (dated !== undefined) breaks.add(dated.length);
  for (const signed of matchesIn(line, SIGNED_IN_LINE)) {
    const name = signed[1] ?? "";
    if (shapeOf(fold(name), false) !== "body-name") continue;
    breaks.add(signed.index + 1);
    breaks.add(signed.index + 1 + name.length);
    breaks.add(signed.index + 1 + name.length + (signed[2]?.length ?? 0));
    breaks.add(signed.index + signed[0].length);
  }
  for (const run of matchesIn(line, BLANKS)) {
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

/** Whether a line may hold several paragraphs. */
export const isCramped = (text: string, start: number, end: number): boolean =>
  end - start > CRAMPED ||
  isAlone(text, start, end) ||
  holdsNumber(text, start, end) ||
  opensWithNumber(text, start, end) ||
  addresses(text, start, end);

/** 各镇人民政府，区政府各部门：现将…: whoever is addressed, and the text behind them on one line. */
const addresses = (text: string, start: number, end: number): boolean =>
  "各全".includes(text.charAt(start)) && ADDRESSED.test(text.slice(start, Math.min(end, start + 200)));

/** 某府〔2014〕67号各市、县人民政府：自…: number, addressees and text on one line. */
const opensWithNumber = (text: string, start: number, end: number): boolean => {
  const at = text.slice(start, Math.min(end, start + 26)).indexOf("号");
  return at > 5 && end - start > at + 12 && NUMBER_FIRST.test(text.slice(start, start + at + 2));
};
const NUMBER_FIRST = /^[一-龥]{1,12}[〔[(（［【]\d{4}[〕\])）］】]\d{1,5}号[各全省市县区]$/;
