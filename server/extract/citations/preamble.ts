/**
 * Where a document speaks as a whole: the paragraphs before its first heading, up to the sentence that hands over
 * (现就…通知如下), 第一条 of an instrument in articles, and a section on aims or grounds of making.
 */
import type { Folded, FoldedPart } from "./fold.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const HEADING =
  /^(?:第[一二三四五六七八九十]+[章编]|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:\.\d{1,2})*[.、](?!\d{3})|\d{1,2}\.\d|第[一二三四五六七八九十百\d]+条|[一二三四五六七八九十]{1,2}[要是]|第[一二三四五六七八九十],|首先,)/;
const GROUNDS =
  /^[^。:]{0,8}(?:总则|总体(?!情况)|指导思想|依据(?=[。:和及与、]|[根依]据|按照|(?:有哪些|是什么)[?]?$|$)|(?:编制|制定|制订|修订|起草|规划)依据(?=《)|目的|背景|总的要求|基本思路|(?:工作|规划|行动|发展|整治|治理|总)目标(?!任务分解))/;
/** 第一条 and its like; the article itself is the preamble of an instrument in articles */
const FIRST = /^第(?:一|1)条/;
const HANDOVER =
  /(?:如下|以下(?:意见|措施|通知|方案|办法|规定|决定|事项|要求|计划|公告))[:。;]|(?:特?制定|编制|提出|通知|公告|批复|函复|决定|意见|报告|通告)如下|特(?:制定|编制)本|制定本|编制本/;
/** Heads of the columns of a table of tasks, flattened into a line */
const TABLE_HEAD =
  /^(?:[|]?序号[^。]{0,30}(?:单位|部门)|[|]?序号.{0,30}$|.{0,20}(?:牵头|责任|配合|协办)(?:单位|部门)(?!:).{0,24}(?:时限|时间|单位|部门|领导)$)/;
/** several cells between bars; one cell alone may hold a whole paragraph */
const CELLS = /^\|[^|]*\|[^|]*\|/;
const ROW = 600;
/** Paragraphs of running text that can belong to a preamble without a heading after it. */
const PARAGRAPHS = 3;
const SHORT = 18;

export function preambles(folded: Folded): readonly Stretch[] {
  return folded.parts.flatMap((part) =>
    part.kind === "signature" || part.kind === "notes" ? [] : preambleOf(folded.text, part),
  );
}

function preambleOf(text: string, part: FoldedPart): readonly Stretch[] {
  const found: Stretch[] = [];
  let left = PARAGRAPHS;
  let headings = 0;
  for (let start = part.start; start < part.end; ) {
    let end = text.indexOf("\n", start);
    if (end < 0 || end > part.end) end = part.end;
    const line = text.slice(start, Math.min(end, start + 40));
    if (line.startsWith("第") && FIRST.test(line)) {
      found.push({ start, end });
      left = 0;
    } else if (HEADING.test(line)) {
      headings++;
      left = headings <= 6 && GROUNDS.test(line) ? 2 : 0;
      if (left > 0) found.push({ start, end });
      if (headings > 40) break;
    } else if (TABLE_HEAD.test(line)) {
      // rows of a table are tasks
      left = 0;
    } else if (line.startsWith("|") && CELLS.test(text.slice(start, Math.min(end, start + ROW)))) {
      // a row of several cells whose heads stand on another page
    } else if (left > 0 && end - start >= SHORT) {
      const stop = handover(text, start, end);
      found.push({ start, end: stop ?? end });
      left = stop === null ? left - 1 : 0;
    }
    start = end + 1;
  }
  return found;
}

/** End of the sentence that hands over, or of the running text before a heading in the same line; null if none. */
function handover(text: string, start: number, end: number): number | null {
  const line = text.slice(start, Math.min(end, start + 2000));
  const found = HANDOVER.exec(line);
  if (found === null) return null;
  const stop = line.slice(found.index).search(/[。:;]/);
  return stop < 0 ? end : start + found.index + stop + 1;
}

/** Whether the sentence itself says that the document is made on what it names, wherever it stands. */
export function makesDocument(sentence: string): boolean {
  return /(?:特?制定|编制|特制订|制订)(?:了)?(?:本|如下|以下|此)|特制定《|现(?:就|将|对)?[^。]{0,60}如下|(?:决定|拟)[^。;]{0,20}作出如下|特(?:作出|通告|公告|通知|此)|(?:根据|依据|依照|按照)[^。;]{0,400},(?:特|现)?(?:向你[^,。;]{1,4}提出)?(?:如下)?建议(?:你|贵|如下)|(?:^|[。:.、])本[\u4e00-\u9fff]{1,6}(?:根据|依据|按照)[^。;]{2,200}(?:制定|制订|编制|汇编)(?:而成)?(?=[。,;]|$)|(?:^|[。:])(?:根据|依据|按照)[^。;,]{4,200}编制(?:而成)?(?=[。;]|$)|(?:根据|依据|按照)[^。;]{0,400},(?:经研究,|现)?(?:原则)?(?:同意|核准|准予|批准)|^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]{1,2})?(?:根据|依据|依照|按照)[^。;]{0,200},(?:经[^,。;]{2,30},)*(?:现|特)?决定|(?:根据|依据|依照|按照)[^。;]{0,400},(?:本(?:机关|院|局|府|委)|我[局委])(?:现|依法)?(?:决定|裁定|判决)/.test(
    sentence,
  );
}
