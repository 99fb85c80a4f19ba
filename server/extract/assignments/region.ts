/** The stretch of text that tells the task of a bracket or label: its own line, or the paragraph and headings above it. */
import type { Span } from "../../model/index.ts";
import type { DocumentContext, Line } from "../context.ts";
import { headingDepth, lineIndexAt, markLength } from "./task.ts";

/** a mark inside a line, in front of words */
const MARKER_INSIDE =
  /(?:^|[\s\u3000。；;）)])((?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十百]{1,4}条)[\s\u3000]*)(?=[\u4e00-\u9fa5“《])/g;

const isBlank = (text: string, line: Line): boolean =>
  text.slice(line.start, Math.min(line.end, line.start + 60)).trim() === "";

/** a page whose every inline element stands on a line of its own has marks alone on theirs: 。 */
const isStray = (text: string, line: Line): boolean =>
  line.end - line.start < 4 && /^[\s。，、；：:;,.（）()]*$/.test(text.slice(line.start, line.end));

/** 3. / 做大产业 / …: the mark of an item, its words on the next line */
const isBareMark = (text: string, line: Line | undefined): boolean =>
  line !== undefined &&
  line.end - line.start < 12 &&
  line.end > line.start &&
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．])\s*$/.test(
    text.slice(line.start, line.end),
  );

/** 一、市政府规章（1件） / 古城保护办法 / 起草单位：…: a short line that names the task, under the heading of a group. */
function isNameUnderHeading(text: string, line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.end - line.start > 40 || above.end - above.start > 30) return false;
  const depth = headingDepth(text, above);
  return (
    depth > 0 &&
    depth < 3 &&
    headingDepth(text, line) === 0 &&
    !/[，,。；;：:]/.test(text.slice(above.start, above.end)) &&
    /^[\s\u3000]*[\u4e00-\u9fa5“《][^。；;，,：:|\t]{3,}$/.test(text.slice(line.start, line.end))
  );
}

/** 任务一：, 重点任务3：at the head of a line */
const NAMES_TASK =
  /^[\s\u3000]*[\u4e00-\u9fa5]{0,2}(?:任务|事项|问题|项目|措施|举措)(?:名称)?[一二三四五六七八九十\d]{0,3}[:：]/;

/** 整改目标：…, 整改措施：…: what is wanted of a task that the heading above names */
const OF_A_TASK = /^[\s\u3000]*(?:整改|工作|具体|主要)?(?:目标|措施)[:：]/;

/** The heading of the task whose goals and measures stand in the lines above `index`; null where other lines do. */
function headingOverGoals({ lines, source: { text } }: DocumentContext, index: number, after: number): Line | null {
  for (let i = index; i >= 0 && index - i < 8; i--) {
    const line = lines[i];
    if (line === undefined || line.start < after) return null;
    if (isBlank(text, line) || OF_A_TASK.test(text.slice(line.start, line.start + 12))) continue;
    const depth = NAMES_TASK.test(text.slice(line.start, line.start + 16)) ? 3 : headingDepth(text, line);
    return depth > 0 &&
      depth < 4 &&
      line.end - line.start <= 60 &&
      !/[。；;](?!\s*$)/.test(text.slice(line.start, line.end))
      ? line
      : null;
  }
  return null;
}

/** 整改措施： / 1.…； / 2.…。: the index of the line that says that measures follow, above the last of them; -1 where none does. */
function measuresAbove({ lines, source: { text } }: DocumentContext, index: number, after: number): number {
  for (let i = index; i >= 0 && index - i < 12; i--) {
    const line = lines[i];
    if (line === undefined || line.start < after) return -1;
    if (
      /^[\s\u3000]*(?:整改|工作|具体|主要)?措施[:：]\s*$/.test(
        text.slice(line.start, Math.min(line.end, line.start + 12)),
      )
    )
      return i;
    if (!isBlank(text, line) && headingDepth(text, line) < 3) return -1;
  }
  return -1;
}

/** 主要目标, 组织保障: what a section holds, and nothing to be done */
const NO_TASK =
  /(?:目标|要求|原则|任务|措施|思想|内容|安排|步骤|分工|要点|重点|保障|机制|范围|对象|情况|背景|意义)[。：:]?$/;

/** 二、发展连锁经营 / one paragraph that a bracket at `at` closes / 三、…: the heading, which names the task; null elsewhere. */
function headingOfOne({ lines, source: { text } }: DocumentContext, index: number, at: number): Line | null {
  const line = lines[index];
  if (line === undefined || headingDepth(text, line) > 0) return null;
  if (!CLOSES_LINE.test(text.slice(at, line.end)) || OWN_NAME.test(text.slice(line.start, line.start + 40)))
    return null;
  const [above, below] = [-1, 1].map((step) => {
    let i = index + step;
    for (let one = lines[i]; one !== undefined && isBlank(text, one); one = lines[i]) i += step;
    return lines[i];
  });
  if (above === undefined || above.end - above.start > 44) return null;
  const depth = headingDepth(text, above);
  const words = text.slice(above.start + markLength(text, above.start, above.end), above.end).trim();
  if (depth === 0 || /[。；;，,：:].|[（(]/.test(words) || NO_TASK.test(words)) return null;
  const next = below === undefined ? 0 : headingDepth(text, below);
  return next > 0 && next <= depth ? above : null;
}

/** 推广智能水表。: a paragraph that begins with a name of its own */
const OWN_NAME = /^[\s\u3000]*[^。，,；;：:]{2,26}。/;

/** a bracket, perhaps a stop behind it, and nothing more */
const CLOSES_LINE = /^[（(〔【[][^（(]*(?:[（(][^（(）)]*[）)][^（(]*)*[）)〕】\]][。；;]?\s*$/;

/** The stretch of text that a bracket at `at` closes: its own line, or the paragraph above where it stands alone. */
export function taskRegion(context: DocumentContext, at: number, after: number): Span {
  const { lines, source } = context;
  const { text } = source;
  let index = lineIndexAt(lines, at);
  const line = lines[index];
  if (line === undefined) return { start: at, end: at };
  const start = Math.max(line.start, after);
  const named = start === line.start ? headingOfOne(context, index, at) : null;
  if (named !== null) return { start: named.start, end: named.end };
  const own = text.slice(start, at);
  if (
    own
      .replace(PERSON, "")
      .replace(TIME_LABEL, "")
      .replace(/[\s\u3000。；;，,、|]/g, "").length >= 4
  )
    return { start: lastMarker(text, wrappedFrom(context, index, start, after), at, start > line.start), end: at };
  if (after > line.start && start > line.start) return { start, end: at };
  // a line of its own: the paragraph above, up to the line that carries a mark
  let first: Line | null = null;
  let steps = 0;
  for (index--; index >= 0 && steps < 8; index--) {
    const above = lines[index];
    if (above === undefined || above.start < after) break;
    if (isBlank(text, above) || isStray(text, above)) continue;
    if (first !== null && isBareMark(text, above)) break;
    if (PERSON_LINE.test(text.slice(above.start, Math.min(above.end, above.start + 40)))) continue;
    if (first === null && isNameUnderHeading(text, above, lines[index - 1]))
      return { start: above.start, end: Math.min(above.end, at) };
    if (
      first !== null &&
      /[。！]\s*$/.test(text.slice(Math.max(above.start, above.end - 3), above.end)) &&
      headingDepth(text, first) === 0 &&
      steps > 0
    ) {
      // the paragraph begins here; a heading line directly above is the better name
      if (above.end - above.start < 60 && (headingDepth(text, above) > 0 || isBareMark(text, lines[index - 1])))
        first = above;
      break;
    }
    const measures = first === null ? measuresAbove(context, index, after) : -1;
    if (measures >= 0) {
      const heading = headingOverGoals(context, measures, after);
      if (heading !== null) return { start: heading.start, end: Math.min(heading.end, at) };
    }
    if (first === null && OF_A_TASK.test(text.slice(above.start, above.start + 12))) {
      const heading = headingOverGoals(context, index, after);
      if (heading !== null) return { start: heading.start, end: Math.min(heading.end, at) };
    }
    first = above;
    steps++;
    if (headingDepth(text, above) > 0 || NAMES_TASK.test(text.slice(above.start, above.start + 16))) break;
  }
  return first === null ? { start, end: at } : { start: first.start, end: Math.min(first.end, at) };
}

/** 责任领导：某某 before the label of units: a person, not a task */
const PERSON =
  /(?:责任|分管|主管|牵头|负责|主要|包保|联系|配合|省|市|州|县|区|镇)*(?:领导|责任人|联系人|负责人)[:：][ \t\u3000]*[^\s。；;，,]{1,16}/g;

/** 整改时限：2022年底前， before the label of units */
const TIME_LABEL = /^[\s\u3000]*(?:整改|完成|办结|计划)*(?:时限|时间|期限)[:：][^，,。；;：:]{2,20}[，,]/;

const PERSON_LINE =
  /^[\s\u3000]*(?:责任|分管|主管|牵头|负责|主要|包保|联系|配合|省|市|州|县|区|镇)*(?:领导|责任人|联系人|负责人)[:：][\u4e00-\u9fa5\s、·，,]{2,30}$/;

/** shortest line that the width of a page can have broken */
const WRAPPED = 14;

/** Where a paragraph of hard-wrapped lines begins that `start`, the head of a line, goes on with. */
function wrappedFrom(context: DocumentContext, index: number, start: number, after: number): number {
  const { lines, source } = context;
  const { text } = source;
  if (start !== lines[index]?.start) return start;
  let from = start;
  for (let i = index; i > 0 && index - i < 12; i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line === undefined || above === undefined || above.start < after) break;
    if (/^[\s\u3000]/.test(text.charAt(line.start)) || headingDepth(text, line) > 0) break;
    if (
      above.end - above.start < Math.max(WRAPPED, 0.8 * (line.end - line.start)) ||
      /[。；;：:！？!?|\t）)]\s*$/.test(text.slice(above.end - 3, above.end))
    )
      break;
    from = above.start;
  }
  return from;
}

/** In a line that holds a whole document, the task begins at the last mark before its bracket. */
function lastMarker(text: string, start: number, end: number, continues: boolean): number {
  if (!continues && end - start < 600) return start;
  const from = Math.max(start, end - 4000);
  const slice = text.slice(from, end);
  let last = -1;
  let best = -1;
  MARKER_INSIDE.lastIndex = 0;
  for (let m = MARKER_INSIDE.exec(slice); m !== null; m = MARKER_INSIDE.exec(slice)) {
    const at = m.index + m[0].length - (m[1] ?? "").length;
    last = at;
    // a short heading that ends in a full stop is a task's name
    if (/^.{2,36}?[。\s]/.test(slice.slice(m.index + m[0].length, m.index + m[0].length + 40))) best = at;
  }
  const found = best >= 0 ? best : last;
  return found >= 0 ? from + found : start;
}

/** 各社区四、强化宣传（五）注重带动: a heading, and the first item below it, that a text without breaks puts right behind a list */
const HEADING_BEHIND =
  /(?<=[\u4e00-\u9fa5）)])[一二三四五六七八九十]{1,3}、[^、，,。；;：:（(]{2,40}(?=[（(][一二三四五六七八九十]{1,3}[）)])/;

/** Where such a heading begins and ends; null where none stands. */
export function headingBehind(text: string, start: number, limit: number): Span | null {
  const found = HEADING_BEHIND.exec(text.slice(start, limit));
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length };
}
