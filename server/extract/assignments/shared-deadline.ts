/** A date that is said once of several tasks: 以上工作于9月底前完成 below them, 请于11月30日前完成以下工作： above them. */
import type { DocumentContext, Line } from "../context.ts";
import type { Draft } from "./fact.ts";
import { headingDepth } from "./task.ts";
import { deadlineIn } from "./time.ts";

/** 以上各项任务…完成 */
const ABOVE =
  /^[\s\u3000]*(?:(?:\d{1,2}[.、]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)\s*)?(?:以上|上述)(?:各?项|所有|全部|\d+项)?(?:重点|整改|整治|具体)?(?:工作|任务|事项|措施|内容|问题|项目|目标)?[^。；;]{0,24}(?:完成|到位|落实|办结|结束|报送|建成)/;
/** …完成以下工作： */
const BELOW = /(?:完成|做好|落实|开展|办理|推进)[^。；;]{0,8}(?:以下|下列|如下)[^。；;]{0,12}[：:]\s*$/;
/** a date that closes a term, not one on which something begins */
const BY_WHEN = /(?:前|底|内|完成)$/;
/** further than this from the sentence no task is meant, in characters */
const REACH = 3000;

/** The drafts, each without a date of its own given that which a sentence says of all of them. */
export function withSharedDeadlines(context: DocumentContext, drafts: readonly Draft[]): readonly Draft[] {
  const { text } = context.source;
  let dated = underMonths(context, drafts);
  for (const [index, line] of context.lines.entries()) {
    if (line.end - line.start > 160 || line.end - line.start < 8) continue;
    const words = text.slice(line.start, line.end);
    const above = /以上|上述/.test(words) && ABOVE.test(words);
    if (!above && !(/[：:]\s*$/.test(words) && BELOW.test(words))) continue;
    const from = line.start + (above ? 0 : words.trimEnd().lastIndexOf("。") + 1);
    const deadline = deadlineIn(text, from, line.end, "duty");
    if (deadline === null || !BY_WHEN.test(deadline)) continue;
    const { start, end } = above
      ? { start: sectionStart(context, index), end: line.start }
      : { start: line.end, end: sectionEnd(context, index) };
    dated = dated.map((draft) =>
      draft.deadline === null && draft.evidence.start >= start && draft.evidence.end <= end
        ? { ...draft, deadline }
        : draft,
    );
  }
  return dated;
}

const MONTH =
  /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]\s*)?((?:20\d\d年)?(?:\d{1,2}月(?:份|底前?|[上中下]旬)?|第?[一二三四]季度|[上下]半年))[:：]?\s*$/;

/** 3月份 / … / 4月份 / …: lines that hold a month and nothing else date what stands below them. */
function underMonths({ lines, source: { text } }: DocumentContext, drafts: readonly Draft[]): readonly Draft[] {
  const months = lines.flatMap((line) => {
    const month = line.end - line.start > 20 ? undefined : MONTH.exec(text.slice(line.start, line.end))?.[1];
    return month === undefined ? [] : [{ at: line.start, month }];
  });
  if (months.length < 2) return drafts;
  return drafts.map((draft) => {
    const month = months.findLast(({ at }) => at < draft.evidence.start)?.month;
    return draft.deadline === null && month !== undefined && draft.form !== "table"
      ? { ...draft, deadline: month }
      : draft;
  });
}

/** Where the section of a line begins that speaks of what stands above it: at a heading no deeper than 一、, or where the document does. */
function sectionStart({ lines, source: { text } }: DocumentContext, index: number): number {
  const at = lines[index]?.start ?? 0;
  let first = at;
  // 1. 2. 3. with nothing over them, and 一、二、三、 as items: the sentence is of all of them
  let depth = 9;
  for (let i = index - 1; i >= 0; i--) {
    const line = lines[i];
    if (line === undefined || at - line.start > REACH) break;
    const own = headingDepth(text, line);
    if (own > 0 && own < depth) {
      if (depth < 9 && isHeading(text, line)) break;
      depth = own;
    }
    first = line.start;
  }
  return first;
}

function sectionEnd({ lines, source: { text } }: DocumentContext, index: number): number {
  const from = lines[index];
  if (from === undefined) return 0;
  let depth = 9;
  let last = from.end;
  for (let i = index + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.start - from.end > REACH) break;
    const own = headingDepth(text, line);
    if (own > 0 && depth < 9 && own < depth) break;
    if (own > 0 && own < depth) depth = own;
    last = line.end;
  }
  return last;
}

/** a short line under a mark, and no sentence */
const isHeading = (text: string, { start, end }: Line): boolean =>
  end - start < 40 && !/[。；;]/.test(text.slice(start, end));
