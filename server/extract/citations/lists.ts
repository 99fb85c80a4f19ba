/** Lists and catalogues of instruments that one line governs: 下列文件予以废止：, 废止的规范性文件目录. */
import { matchesIn, type Relation } from "../../model/index.ts";
import { type Candidate, finish } from "./candidate.ts";
import { bareTitle, isBareGenre, kindOfTitle } from "./titles.ts";

/** how far above an item the line is looked for that opens its list */
const REACH = 300;

/** A heading over a list: 一、废止下列文件, (二)宣布失效的规范性文件目录 */
const LIST_OF_REPEALED =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?[一-龥]{0,16}?(?:决定|予以|宣布|现行)?(?:废止|失效|停止执行)(?:和失效)?(?:下列|以下|的)[^。,]{0,16}(?:文件|规章|法规|规定|目录)(?:\(\d+[件部项]\))?[:。]?$/;

/** 一、对下列3件文件予以废止, 二、废止规范性文件(12件): the order behind what is listed, or at the head of a short line */
const ALL_REPEALED =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?(?:(?:对|将)?(?:下列|以下)[^。,;《》]{0,20}(?:文件|规章|法规|规定|决定)(?:\(?共?\d+[件部项]\)?)?(?:现?予以?|宣布|一律|全部)?(?:废止|失效|停止执行)|(?:决定|予以|宣布)?(?:废止|失效)(?!有关|相关|过时|不)[^。,;《》的]{0,12}(?:文件|规章|法规)(?:\(共?\d+[件部项]\))?)[:。]?$/;

/** 二、部分条款失效废止的文件(2件) */
const LIST_OF_PARTS =
  /^[^。,;《》]{0,20}部分(?:条款|内容|条文)[^。,;《》]{0,30}(?:文件|规章|法规|规定|目录|清单)(?:\(\d+[件部项]\))?[:。]?$/;

/** 二、下列文件有效期延长至2026年12月31日: */
const LIST_OF_PROLONGED =
  /^[^。;《》]{0,20}(?:(?:下列|以下)[^。,;《》]{0,24}有效期[^。;《》]{0,12}(?:延长|延续)|(?:延长|延续)(?:下列|以下)[^。,;《》]{0,24}有效期)[^。;《》]{0,24}[:。]?$/;

/** 废止文件目录, over a table of them; not a title in a list, nor 继续有效的文件目录 */
const CATALOGUE_OF_REPEALED =
  /^[^。,;《》]{0,30}(?:废止|失效)[^。,;《》]{0,24}(?:目录|清单|一览表)(?:\(\d+[件部项]\))?$/;
/** 拟修改的规范性文件目录, 继续有效的文件目录 */
const OTHER_CATALOGUE =
  /^[^。,;《》]{0,30}(?:修改|保留|有效)[^。,;《》]{0,24}(?:目录|清单|一览表)(?:\(\d+[件部项]\))?$/;
/** 二、继续有效的文件(12件) */
const LIST_OF_OTHERS =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?[一-龥]{0,16}?(?:决定|予以|宣布|现行)?(?:继续有效|保留|(?:需|拟|应)?修[改订])(?:下列|以下|的)[^。,]{0,16}(?:文件|规章|法规|规定)(?:\(\d+[件部项]\))?[:。]?$/;
const COLUMN_HEADS =
  /^[|]?(?:序号|文件名称|名称|标题|文号|发文字号|发文日期|发文机关|(?:废止|失效|清理|修改)?(?:理由|原因|依据|意见|条款|内容)|备注|[|])+$|^[|]?序号[^。,;:《\d]{2,40}$|^\d{1,3}$/;

/**
 * 下列文件予以废止: and a list; each of its items is governed by the line that opens it.
 * `mentions` of a line that opens a list of another kind (下列文件继续有效：); null where no line opens a list.
 */
export function listOrder(text: string, at: number): Relation | null {
  const before = text.slice(Math.max(0, at - REACH), at).split("\n");
  let above = before.length - 2;
  while (above > 0 && COLUMN_HEADS.test(before[above] ?? "")) above--;
  return openedBy(before[above]?.slice(-80) ?? "");
}

/** 下列文件失效:《甲》;《乙》: the same within one line; null where other words stand between the colon and the item */
export function lineOrder(text: string, at: number): Relation | null {
  const before = text.slice(Math.max(0, at - REACH), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const colon = line.indexOf(":");
  if (colon < 0) return null;
  const between = line.slice(colon + 1).replace(/《[^《》]*》|\([^()]*\)/g, "");
  return /^[;、,和及\d.一二三四五六七八九十]*$/.test(between) ? openedBy(line.slice(0, colon + 1)) : null;
}

/** What a line says of the list below it. */
export function openedBy(line: string): Relation | null {
  // (2019年修改版) inside a title says nothing of the list
  const opened = line.replace(/《[^《》]*》?/g, "");
  if (LIST_OF_PARTS.test(opened) || LIST_OF_PROLONGED.test(opened)) return "amends";
  if (LIST_OF_REPEALED.test(opened) || ALL_REPEALED.test(opened)) return "repeals";
  if (LIST_OF_OTHERS.test(opened) && !/废止|失效/.test(opened)) return "mentions";
  if (CATALOGUE_OF_REPEALED.test(opened) && !/继续有效|修改/.test(opened)) return "repeals";
  if (OTHER_CATALOGUE.test(opened)) return "mentions";
  if (!/[:。]$/.test(opened) || !/(?:下列|以下|如下|予以|决定)/.test(opened)) return null;
  if (/(?:废止|停止执行|失效)/.test(opened) && !/继续有效/.test(opened)) return "repeals";
  // 决定取消9项。国务院将提请修订有关法律。
  const last = opened.slice(opened.lastIndexOf("。", opened.length - 2) + 1);
  return /修[改订](?:和完善)?(?=下列|以下|如下|部分|的|[:。,、和]|$)/.test(last) &&
    /(?:下列|以下|如下|予以|决定)/.test(last)
    ? "amends"
    : /继续有效|(?:予以|决定)保留/.test(opened)
      ? "mentions"
      : null;
}

/** 序号 整改事项 整改依据 牵头单位: the heads of a table one of whose columns says on what ground */
const GROUNDS_COLUMN = /^[|]?序号[^。:;\n]{0,40}(?<!立项)依据/;
/** with the strokes under the heads of a table in Markdown */
const ROW = /^[|]?\(?\d{1,3}[)、.|]?[^\d]|^\|[-:]{2}/;

/** the same heads on lines of their own, over the serial of the first row */
const CELLS_OF_GROUNDS =
  /序号(?<=(?:^|\n)序号)\n(?:[^\n。,:;《]{1,12}\n){0,6}(?!立项)[^\n。,:;《]{0,8}依据\n(?:[^\n。,:;《]{1,12}\n){0,6}(?=1\n)/g;
const NEXT_SECTION = /\n(?:[一二三四五六七八九十]{1,3}、|附件|序号\n)/g;

/** Where the cells end that begin at `from`: at the next heading, else with the text. */
function endOfCells(text: string, from: number): number {
  NEXT_SECTION.lastIndex = from;
  return NEXT_SECTION.exec(text)?.index ?? text.length;
}

/** Ranges of the rows under such heads, in order. */
export function rowsOfGrounds(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { 0: heads, index } of matchesIn(text, CELLS_OF_GROUNDS)) {
    // what the items that are given up went by
    if (/取消/.test(text.slice(Math.max(0, index - REACH), index))) continue;
    found.push({ start: index + heads.length, end: endOfCells(text, index + heads.length) });
  }
  for (let at = text.indexOf("序号"); at >= 0; at = text.indexOf("序号", at + 2)) {
    const from = text.lastIndexOf("\n", at) + 1;
    if (at - from > 1 || !GROUNDS_COLUMN.test(text.slice(from, at + 48))) continue;
    const start = text.indexOf("\n", at) + 1;
    let end = start;
    while (end > 0 && end < text.length && ROW.test(text.slice(end, end + 8))) {
      const stop = text.indexOf("\n", end);
      end = stop < 0 ? text.length : stop + 1;
    }
    if (end > start) found.push({ start, end });
  }
  return found;
}

export function startsItem(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - 30), at)
      .split(/\n|\d号/)
      .at(-1) ?? "";
  return /^[|]?(?:\(?[一二三四五六七八九十\d]{1,3}[)、.|]{0,2})?[^,。《“被]{0,16}(?<![与同跟])$/.test(line);
}

/** an item of a list: its mark, its title, a remark or a number in brackets */
const ITEM = /^[|]?(?:\(?[一二三四五六七八九十\d]{1,3}[)、.|]{1,2}|\d{1,3})(?=[^\d年月日])/;
const LONGEST = 90;

/** Titles without 《》 and without a number that stand as items under a line that repeals what it lists. */
export function listedTitles(text: string, taken: (at: number) => boolean): Candidate[] {
  if (!/废止|失效/.test(text)) return [];
  const found: Candidate[] = [];
  let open = false;
  let serial = false;
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, Math.min(end, start + LONGEST));
    const order = openedBy(line);
    const mark = ITEM.exec(line)?.[0].length ?? 0;
    if (order !== null) open = order === "repeals";
    else if (open && end - start < LONGEST && (mark > 0 || serial)) {
      const title = line.slice(mark);
      if (
        title.length >= 6 &&
        !/[。;:,?《》〔]/.test(title) &&
        kindOfTitle(title) === "instrument" &&
        !isBareGenre(bareTitle(title)) &&
        !taken(start + mark) &&
        !taken(end - 1)
      )
        found.push(finish(text, start + mark, end, { start: start + mark, end }, "named", "instrument"));
    } else if (open && /[。:]$/.test(line)) open = false;
    serial = /^\d{1,3}$/.test(line);
    start = end + 1;
  }
  return found;
}
