/** Short lines that hold two things side by side: a number and a title, a day and a number, a last sentence and who signs. */
import { fold, isBlank, YEAR_FIGURES } from "../read/index.ts";
import { bracketApart } from "./bracket-line.ts";
import { BLANK_SERIAL, isNumber } from "./number-line.ts";
import { shapeOf, titleGenre } from "./shape.ts";

export const LISTED_TITLE =
  /^(•[\s\u3000]*)[一-龥].*关于.*(?:通知|意见|公告|通告|批复|决定|函|办法|方案)(?:\s+\d{4}-\d\d-\d\d)?$/;
/** the day of a list behind the title */
export const DAY_BEHIND = /^(.{10,160}关于.{2,150}(?:通知|意见|公告|通告|批复|决定|函|办法|方案))\s+(\d{4}-\d\d-\d\d)$/;

/** the number that stands behind the title in a line of its own text */
export const NUMBER_BEHIND = /^[一-龥]{2,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号(?:\s|$)/;
/** …的通知某政办〔2020〕15号: without a blank between them. [1]: the title */
const NUMBER_GLUED =
  /^(.*(?:关于|印发|转发).{4,}(?:通知|意见|公告|通告|批复|决定|通报|请示|报告|函|办法|方案|规定|细则|规划))[一-龥]{1,10}[〔[(（［【]\d{4}[〕\])）］】]\s?\d{1,5}\s?号$/;
const DAY_THEN_NUMBER =
  /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2})\s+([一-龥]{2,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号|[一-龥]{2,20}(?:公告|通告|令)\s?(?:\d{4}年)?\s?第\s?\d{1,4}\s?号)$/;
/** …的通知（某政发〔2021〕5号）2021.04.27798: the day and the counter of a list right behind it. [1]: title and number */
const DAY_GLUED = /^(.{10,220}号[)）])\s{0,4}\d{4}[.-]\d{1,2}[.-]\d{2}\d{0,6}$/;
const NUMBER_BEFORE_TITLE =
  /^[(（]?(?!根据|按照|依据|依照|遵照|参照|贯彻|执行|经)[一-龥]{1,12}[〔[(（［【]\d{4}[〕\])）］】]\d{1,5}号(?:[)）]?(?=\s*[一-龥][^。；;]{1,200}[:：]\s*$)|(?=\s*《?[一-龥][一-龥、\s]{3,80}?(?:关于|印发|转发|批转))|(?=\s*关于[^。；;，,]{4,80}(?:通知|意见|决定|通报|批复|函|公告|通告|请示|报告)$)|(?=\s+(?:发布|公布|成文|印发|生成)(?:日期|时间)[:：]))|^[一-龥]{2,24}(?:公告|通告)\s?(?:[〔[(（［]\d{4}[〕\])）］]|\d{4}年)?\s?第?\d{1,4}号(?=\s+(?:[一-龥、]{2,30})?关于[^。；;，,]{4,120}(?:公告|通告|决定)$)/;
/** 国某函〔2010〕2号　【引证码】…: the number, and behind it a field of the library. [1]: the number */
const NUMBER_AND_FIELD = /^([一-龥]{1,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号)\s+【[一-龥]{2,8}】[^。；]{0,60}$/;

/** 某省人民政府令　第　12号　　《某办法》已经…: an order before the sentence that promulgates. [1]: the order */
const ORDER_BEFORE_SENTENCE =
  /^([一-龥]{4,40}令\s{0,4}(?:\d{4}年)?\s{0,4}第?\s{0,4}[\d〇零一二三四五六七八九十百]{1,5}\s{0,4}号)\s+《[^《》]{3,80}》(?:[^。]{0,20})?(?:已|业)?(?:经|于)/;

const TAGGED =
  /^(【[^【】]{2,30}】|\[(?:转[帖贴载]|原创|通知|公告)\])(?=(?:[一-龥]{4,40})?关于)|^([【〔[](?:现行|全文|部分|已)?(?:有效|失效|废止|修改|修订)[】〕\]])(?=[一-龥])|^([一-龥]{4,40}(?:办法|规定|条例|细则))\s+(?=[一-龥]{4,30}(?:人民政府|委员会|部|局|厅)令(?:\s*第[\d〇零一二三四五六七八九十百]+号)?$)/;

/** what a tag in brackets begins with; the other one stands before an order */
const TAG_OPENS = "【[〔";

/** 政策文件 某某市人民政府关于…: the column of the site before the title; 某某市人民政府文件 关于…: the letterhead */
const COLUMN =
  /^((?:首页|正文|(?:[一-龥]{0,14})(?:文件|公告|公示|公开|动态|法规|政策|通知|解读))[\s\u3000>»›|｜]+)(?=[一-龥][一-龥、\s\u3000]{3,60}?(?:关于(?!我们)|印发|转发|批转)|关于(?!我们))/;

/** Length of what a page prints before a title or an order on one line with it; 0 where nothing is. */
export const tagLength = (line: string): number =>
  (TAG_OPENS.includes(line.charAt(0)) || line.includes("令") ? TAGGED.exec(line) : null)
    ?.slice(1)
    .find((part) => part !== undefined)?.length ??
  COLUMN.exec(line)?.[1]?.length ??
  0;

const SIGNED_AT_END = new RegExp(
  `(?:[。：:]|(?:[特专谨]此(?:通知|通告|公告|通报|函告|函复|批复|公示)|此复)(?=\\s))\\s*([一-龥]{3,40}?)\\s*(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$`,
);

/** 特此通知。 某镇人民政府 2020年6月1日: the last sentence, perhaps without its stop, and who signs behind it. */
function signatureApart(text: string, start: number, end: number): readonly { start: number; end: number }[] | null {
  const line = text.slice(start, end);
  const head = SIGNED_BY_HEAD.exec(line)?.[1];
  if (head !== undefined)
    return [
      { start, end: end - head.length },
      { start: end - head.length, end },
    ];
  const signed = SIGNED_AT_END.exec(line);
  const name = signed?.[1];
  if (signed === null || name === undefined || shapeOf(name, false) !== "body-name") return null;
  const at = line.indexOf(name, signed.index);
  return [
    { start, end: start + line.slice(0, at).trimEnd().length },
    { start: start + at, end },
  ];
}

/** 国务院关于…的批复 国函〔1993〕94号 国务院 1993年12月11日 |: title, number, issuer and day as a library lays them side by side */
const SIDE_BY_SIDE =
  /^([^\s。]{8,120})\s+([一-龥]{1,12}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号)\s+([一-龥]{3,40})\s+(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d\d-\d\d)(?:\s*\|)?$/;

function sideBySide(start: number, line: string): readonly { start: number; end: number }[] | null {
  const cells = SIDE_BY_SIDE.exec(line)?.slice(1);
  if (cells === undefined || titleGenre(fold(cells[0] ?? "")) === null) return null;
  let at = 0;
  return cells.map((cell) => {
    at = line.indexOf(cell, at) + cell.length;
    return { start: start + at - cell.length, end: start + at };
  });
}

/** 自2018年1月1日起施行。总理　　李某某　　2017年12月25日 */
const SIGNED_BY_HEAD = new RegExp(
  `[。：:]\\s*((?:${["总理", "自治区主席", "主席", "省长", "市长", "州长", "盟长", "县长", "区长", "部长", "主任", "局长", "署长"].map((title) => [...title].join("\\s*")).join("|")})[:：]?\\s*[一-龥·](?:\\s*[一-龥·]){1,4}?\\s*(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[一二][${YEAR_FIGURES}]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日))$`,
);

/** 某局关于…的通知 2023-08-21 来源：某局 点击：412: a title, and the words of its page behind it on the line. */
function titleApart(text: string, start: number, end: number): readonly { start: number; end: number }[] | null {
  const line = text.slice(start, end);
  const cells = /[|｜]/.test(line) ? BETWEEN_STROKES.exec(line)?.[1] : undefined;
  if (cells !== undefined && titleGenre(fold(cells)) !== null) return [{ start, end: start + cells.trimEnd().length }];
  const begins = /[-:：]/.test(line) ? PAGE_WORDS.exec(line) : null;
  if (begins === null || begins.index < 10) return null;
  const words = line.slice(begins.index).trimStart();
  const title = fold(line, 0, begins.index);
  return titleGenre(title) !== null && !/[。；;]/.test(title) && shapeOf(fold(words), false) === "furniture"
    ? [
        { start, end: start + line.slice(0, begins.index).trimEnd().length },
        { start: end - words.length, end },
      ]
    : null;
}
/** 某局关于…的通知 | 某局 | 2021-10-19: [1]: the title */
const BETWEEN_STROKES = /^([^|｜\t。；]{10,120})[|｜][^|｜\t。；]{2,30}[|｜]\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[\s\d:]*$/;
const PAGE_WORDS =
  /[\s\u3000]+(?=(?:发布|更新|发表|上传)?(?:时间|日期)?[:：]?\s?\d{4}-\d{1,2}-\d{1,2}\s+\S*?(?:来源|作者|浏览|阅读|点击|\d\d:\d\d)|字[号体][:：]|(?:信息)?来源[:：]|(?:浏览|阅读|点击)(?:次数|量|数)?[:：])/;

/** 您的位置：首页 > 公告公示 > 某局关于…的公告: crumbs that end in the title of the page. [1]: the crumbs */
const CRUMBS = /^([^。，；]{0,12}(?:位置|首页)[^。，；《]{0,80}[>»›→]\s*)([一-龥“《][^>»›→。；]{9,120})$/;

const CRUMB_BEGINS = /位置|首页/;

/** The crumbs of a page, and the title that they end in, where the page does not print it once more below. */
function crumbsApart(text: string, start: number, end: number): readonly { start: number; end: number }[] | null {
  const [, crumbs = "", title = ""] = CRUMBS.exec(text.slice(start, end)) ?? [];
  if (title === "" || titleGenre(fold(title)) === null || text.indexOf(title, end) >= 0) return null;
  // the name of the column, over the title itself
  const below = /\S[^\n]*/.exec(text.slice(end, end + 200))?.[0] ?? "";
  if (titleGenre(fold(below)) !== null && fold(below).endsWith(fold(title).slice(-4))) return null;
  const at = start + crumbs.length;
  return [
    { start, end: start + crumbs.trimEnd().length },
    { start: at, end },
  ];
}

/** 某财农〔2020〕15号, 某政函〔2016〕　号: a number before the day of its page */
const endsNumber = (text: string, start: number, end: number, day: string): boolean => {
  const words = fold(text, start, end);
  return (day.includes("-") && isNumber(words)) || BLANK_SERIAL.test(words);
};

/** 某政办发〔2021〕15号 2021-03-20 某省人民政府办公厅: what a list tells under a title */
const NUMBER_DAY_BODY =
  /^([一-龥]{2,14}[〔[(（［]\d{4}[〕\])）］]\d{1,5}号)\s+(\d{4}-\d{1,2}-\d{1,2})\s+([一-龥]{4,40}(?:[、\s][一-龥]{4,40}){0,3})$/;
const DAY_AT_END = /(?<=号)\s{1,24}(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)$/;

const SIGNED_DAY =
  "((?:[一-龥\\s\\u3000]{4,60})?(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日))";
/** the remark of GB/T 9704 on who may read it, or whom to ask, behind name and day, or the day alone */
const NOTE_BEHIND = new RegExp(
  `^${SIGNED_DAY}\\s*([（(](?:(?:此[件文]|公开|主动公开)[^()（）]{2,12}|联系[人电][^()（）]{2,40})[)）])$`,
);
/** words of the foot of a page behind them: 打印 关闭, [打印本页], 扫一扫在手机打开当前页; over a text they say when its page was made */
const BUTTONS_BEHIND = new RegExp(`^${SIGNED_DAY}\\s*([【[（(]?(?:打印|关闭|分享|扫一扫|返回|我要纠错)[^。]{0,60})$`);

/** （此件发至乡）　　2017年6月13日: the remark to the left of the day */
const NOTE_BEFORE =
  /^([（(]此[件文][^()（）]{2,16}[)）])\s*(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[^。，]{2,6}日$/;

/** 3.某局关于…的通告 某府告〔2010〕3号: an item of a list, whose number stays with it */
const ITEM = /^(?:\d{1,3}(?:[.．、)）]|\s)|[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;

/** characters of a page below its last line of text */
const FOOT = 300;

/** A day, perhaps behind a name, and the remark behind it, or the words of the foot of the page. */
function noteBehind(text: string, start: number, end: number): RegExpExecArray | null {
  const line = text.slice(start, end);
  if (!line.includes("日")) return null;
  const note = /[)）]$/.test(line) ? NOTE_BEHIND.exec(line) : null;
  return note ?? (text.slice(end, end + FOOT).includes("。") ? null : BUTTONS_BEHIND.exec(line));
}

/** A line whose number stands before the title, or behind it, in two; null where the line is whole. */
export function numberApart(
  text: string,
  start: number,
  end: number,
): readonly { start: number; end: number }[] | null {
  const bracket = bracketApart(text, start, end);
  if (bracket !== null) return bracket;
  // 某州人民政府 2022年8月1日 (此件公开发布)
  const note = end - start < 140 ? noteBehind(text, start, end) : null;
  if (note?.[1] !== undefined)
    return [
      { start, end: start + note[1].length },
      { start: end - (note[2]?.length ?? 0), end },
    ];
  if (end - start < 20 && !"【[".includes(text.charAt(start))) return null;
  const remark = text.charAt(end - 1) === "日" ? NOTE_BEFORE.exec(text.slice(start, end))?.[1] : undefined;
  if (remark !== undefined)
    return [
      { start, end: start + remark.length },
      { start: end - text.slice(start + remark.length, end).trimStart().length, end },
    ];
  // 【重点工作】某市人民政府关于…; 某办法 某人民政府令
  const tag = tagLength(text.slice(start, Math.min(end, start + 110)));
  if (tag > 0)
    return [
      { start, end: start + text.slice(start, start + tag).replace(/[\s|｜]+$/, "").length },
      { start: start + tag + (/^\s*/.exec(text.slice(start + tag, end))?.[0].length ?? 0), end },
    ];
  if (end - start < 240 && CRUMB_BEGINS.test(text.slice(start, start + 16))) {
    const crumbs = crumbsApart(text, start, end);
    if (crumbs !== null) return crumbs;
  }
  // 2000年12月28日 税委会[2000]17号
  const day = /\d/.test(text.charAt(start)) && end - start < 60 ? DAY_THEN_NUMBER.exec(text.slice(start, end)) : null;
  if (day?.[1] !== undefined)
    return [
      { start, end: start + day[1].length },
      { start: end - (day[2]?.length ?? 0), end },
    ];
  const line = text.slice(start, Math.min(end, start + 240));
  const titled = end - start < 240 ? titleApart(text, start, end) : null;
  if (titled !== null) return titled;
  const dated = line.charCodeAt(line.length - 3) === 45 ? DAY_BEHIND.exec(line) : null;
  if (dated?.[1] !== undefined)
    return [
      { start, end: start + dated[1].length },
      { start: end - 10, end },
    ];
  if (/号[ \t]/.test(line) && /[日|\d]$/.test(line)) {
    const cells = sideBySide(start, line);
    if (cells !== null) return cells;
  }
  const glued = "0123456789".includes(text.charAt(end - 1)) ? DAY_GLUED.exec(line)?.[1] : undefined;
  if (glued !== undefined && line.length === end - start && titleGenre(fold(glued)) !== null)
    return [{ start, end: start + glued.length }];
  const order = line.includes("令") ? ORDER_BEFORE_SENTENCE.exec(line)?.[1] : undefined;
  if (order !== undefined)
    return [
      { start, end: start + order.length },
      { start: start + line.indexOf("《", order.length), end },
    ];
  const told = line.includes("-") ? NUMBER_DAY_BODY.exec(line)?.slice(1) : undefined;
  if (told !== undefined) {
    let at = 0;
    return told.map((one) => {
      at = line.indexOf(one, at) + one.length;
      return { start: start + at - one.length, end: start + at };
    });
  }
  const field = line.includes("号") && line.includes("】") ? NUMBER_AND_FIELD.exec(line)?.[1] : undefined;
  if (field !== undefined) return [{ start, end: start + field.length }];
  const before = line.lastIndexOf("号", 26) < 0 ? 0 : (NUMBER_BEFORE_TITLE.exec(line)?.[0].length ?? 0);
  let from = before;
  let to = before;
  if (before === 0) {
    // …的通知 某交公〔2019〕12号 2019-05-06
    const dayAt = "日0123456789".includes(text.charAt(end - 1)) ? DAY_AT_END.exec(text.slice(start, end))?.index : 0;
    if (
      dayAt !== undefined &&
      (dayAt > 20 || (dayAt > 0 && endsNumber(text, start, start + dayAt, text.slice(start + dayAt, end))))
    )
      return [
        ...(numberApart(text, start, start + dayAt) ?? [{ start, end: start + dayAt }]),
        { start: end - text.slice(start + dayAt, end).trimStart().length, end },
      ];
    if (text.charAt(end - 1) === "日") return signatureApart(text, start, end);
    if (text.charAt(end - 1) !== "号" || ITEM.test(line)) return null;
    const all = text.slice(start, end);
    const glued = all.length < 200 ? NUMBER_GLUED.exec(all)?.[1]?.length : undefined;
    if (glued !== undefined)
      return [
        { start, end: start + glued },
        { start: start + glued, end },
      ];
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
