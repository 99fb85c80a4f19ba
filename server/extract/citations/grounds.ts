/** What a text is made on, as a list: 编制依据 over titles in 《》 or without, perhaps under heads of their own (（一）法律法规). */
import type { Span } from "../../model/index.ts";
import { type Candidate, finish } from "./candidate.ts";
import { bareTitle, isBareGenre } from "./titles.ts";

/** 编制依据, 检查依据: of the document or of what it orders, not why something was chosen (立项依据) */
const GROUNDS =
  "^(?:第[一二三四五六七八九十\\d]{1,3}[章节]|\\(?[一二三四五六七八九十\\d.]{1,5}[)、.]{0,2})?(?:编制|制定|制订|修订|起草|政策|法律|法规|主要|规划|工作|实施|执法|检查|核查|清理|评估|审核|审批|设定|收费|办理|受理|许可|处罚|认定|征收)?(?:的?主要)?依据";
/** 编制依据：《X》 on one line */
const LABEL = new RegExp(`${GROUNDS}[:。]`);
const HEAD = new RegExp(`${GROUNDS}(?:(?:有|是)?(?:哪些|什么))?[:。?]?$`);
/** letters of a heading, and of an item, at most */
const LONGEST_HEAD = 30;
const LONGEST_ITEM = 120;

const MARK =
  /^(?:第[一二三四五六七八九十\d]{1,3}[章节]|\(?[一二三四五六七八九十]{1,3}[)、.]{1,2}|\(?\d{1,2}(?:\.\d{1,2}){0,3}[)、.]{0,2})/;
/** an item in 《》, by its number alone, or a law by its name */
const ITEM =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.]{0,2})?.{0,12}《|^\(?[一二三四五六七八九十\d]{1,2}[)、.][^。,;:《]{0,40}《|^[^。,;:《]{0,24}〔\d{4}〕\d{1,5}号|^\(?[一二三四五六七八九十\d]{1,2}[)、.]{1,2}[\u4e00-\u9fff]{1,20}(?:(?<![办方做合依])法|条例)(?:第[^。,;:]{1,30})?[;。]?$/;
/** （一）法律法规, 5.其他有关规定: a head within the list, or what it leaves unnamed */
const UNNAMED =
  /^[^。,:《]{0,40}?(?:法律|法规|规章|规定|政策|文件|规划|标准|规范|依据|资料|层面|精神|要求)[^。,:《]{0,6}[;:。]?$/;

/** The lists of a folded text under such a heading, in order; each goes on to the first line that is no item, and holds it. */
export function listsOfGrounds(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf("依据"); at >= 0; at = text.indexOf("依据", at + 2)) {
    // a head within a list opens none of its own
    if (at < (found.at(-1)?.end ?? 0)) continue;
    const near = Math.max(0, at - LONGEST_HEAD);
    const from = text.lastIndexOf("\n", at) + 1;
    if (from < near) continue;
    const end = lineEnd(text, at);
    if (end - from > LONGEST_HEAD || !HEAD.test(text.slice(from, end))) continue;
    found.push({ start: end, end: endOfList(text, end, markOf(text.slice(from, end))) });
  }
  return found;
}

/** @param mark the kind of mark before the heading: the next of its kind ends the list */
function endOfList(text: string, start: number, mark: string): number {
  let end = start;
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, Math.min(next, end + 1 + LONGEST_ITEM));
    const own = markOf(line);
    if (line === "" || (mark !== "" && own === mark)) break;
    end = next;
    const unnamed = UNNAMED.test(line) && (mark !== "" || own !== "");
    if (!ITEM.test(line) && !unnamed && titleIn(line) === null) break;
  }
  return end;
}

/** 一、 and 二、 are marks of one kind, 1.1 and 1.2 of another */
const markOf = (line: string): string =>
  (MARK.exec(line)?.[0] ?? "").replace(/[一二三四五六七八九十]+/g, "一").replace(/\d+/g, "1");

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** kinds of rules, which a list of grounds names by themselves, and kinds of texts of which every body has some */
const RULE = /(?:法|法典|条例|规定|办法|细则|规则|规范|标准|规程|导则)$/;
const TEXT = /(?:规划|计划|纲要|方案|预案|意见|通知|决定|目录|指南|公告|通告|要点|批复)$/;
/** a text of a certain body, place or time */
const CERTAIN =
  /关于|(?:19|20)\d{2}|^(?:国家|全国|中国|中共|国务院|中华)|^[\u4e00-\u9fff]{1,8}(?:省|市|县|自治[区州县]|州|盟|旗)|[“"]十/;
const VAGUE =
  /有关|相关|其他|其它|现行|各[类项级]|及其|上级|国家[及和]|地方|^(?:本|我|该)|等$|(?:工作|部门|岗位)职责|上报|下达/;
const LEAST_TITLE = 6;
/** （试行）, （2010—2030年）: a remark that belongs to the title */
const REMARK = /^(?:[^()]*(?:试行|暂行|草案|修订版)|[^()]*\d{4}年?[-—–~至]\d{2,4}年?)$/;

/** The title that a line names without 《》, as offsets in the line; null where it names none. */
function titleIn(line: string): Span | null {
  const start = MARK.exec(line)?.[0].length ?? 0;
  const words = line.slice(start).replace(/[;。,]$|第[一二三四五六七八九十百零〇\d]{1,6}条[^()]{0,30}$/, "");
  const remark = /\(([^()]{1,24})\)$/.exec(words);
  const title = remark === null || REMARK.test(remark[1] ?? "") ? words : words.slice(0, remark.index);
  const bare = bareTitle(title);
  const about = bare.includes("关于");
  if (bare.length < LEAST_TITLE || bare.length > 60 || /[。,;:?!《》〔\t|]/.test(title)) return null;
  if ((!about && /[的、]/.test(bare)) || VAGUE.test(bare) || isBareGenre(bare)) return null;
  return RULE.test(bare) || (TEXT.test(bare) && CERTAIN.test(title)) ? { start, end: start + title.length } : null;
}

/** Titles without 《》 that are items of such lists. */
export function titlesOfGrounds(text: string, taken: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const list of listsOfGrounds(text)) {
    for (let from = list.start + 1; from < list.end; ) {
      const end = lineEnd(text, from);
      const title = end - from < LONGEST_ITEM ? titleIn(text.slice(from, end)) : null;
      if (title !== null && !taken(from + title.start) && !taken(from + title.end - 1)) {
        const span = { start: from + title.start, end: from + title.end };
        found.push(finish(text, span.start, span.end, span, "named", "instrument"));
      }
      from = end + 1;
    }
  }
  return found;
}

/** 编制依据 as a label or as a heading above: what follows is listed without a verb. @param listed the lists of the text */
export function inGrounds(text: string, at: number, listed: boolean): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const own = before.slice(before.lastIndexOf("\n") + 1);
  // 依据《A》等,借鉴了《B》: a clause of its own; ,市住建委等十部门《B》 is none
  const clause = /[,。]([^,。]{2,})$/.exec(own.replace(/《[^《》]*》/g, ""))?.[1] ?? "";
  // 三是参考了《B》
  if (/(?:参考|借鉴|吸收)了?[^。;《》]{0,16}$/.test(own.slice(-24))) return false;
  if (clause !== "" && !/(?:部门|[部委局厅院府会办署])$/.test(clause)) return false;
  return listed || LABEL.test(own.slice(0, 24));
}
