/** Lists without heads whose items end in their units: 1.编制方案    自然资源局    6月底; （一）抓好春耕——县农业农村局、各乡镇. */
import type { Span } from "../../model/index.ts";
import type { DocumentContext } from "../context.ts";
import type { Convention } from "./conventions.ts";
import type { Draft } from "./fact.ts";
import { overlaps } from "./refine.ts";
import { mentionsOf, readRoles } from "./roles.ts";
import { firstClause, headingDepth, markLength } from "./task.ts";
import { deadlineIn, isTime, timeClauseIn } from "./time.ts";
import { isNamed, mayAct } from "./units.ts";

/** the task, perhaps a person who answers for it, what parts them from the units, the units, and perhaps by when or further units */
const ITEM =
  /^([^。；;：:]{4,60}?)(?:[ \t\u3000]{2,}(?![\u4e00-\u9fa5]{1,2}[局委办部厅处队院所站行镇乡村区县市])[\u4e00-\u9fa5]{2,3}(?=[ \t\u3000]{2}))?(?:[ \t\u3000]{2,}|\s?。?(?:——|－－)\s?)([^。；;：:\s]{2,60})(?:[ \t\u3000]{2,}([^。；;\s]{2,40}))?\s*$/;
/** 3.开发公益性岗位5000个。市人社局、各县区人民政府: the units are the last sentence, or stand behind a stroke */
const SENTENCE = /^([^；;：:]{4,200}(?:[。；;]\s?(?:——|－－)?|——|－－))\s?([^。；;：:\s—－]{3,120})$/;
/** fewer such items in a row may be chance */
const LEAST = 3;
const LONGEST = 240;

/** 1.产业振兴：县农业农村局、县工信局；: where the text says who leads of such lists, or that it parts the work */
const LISTED = /^([^。；;：:，,]{2,40})[：:]\s*([^。；;：:\s][^。；;：:\n]{2,160})[；;。]?\s*$/;
const NO_TASK = /(?:单位|成员|人员|名单|组|部门|主任|机构|地点|对象)$/;
const PARTS_WORK = /分工[^。]{0,30}[：:]\s*$|(?:任务|职责|责任|工作)分[工解]\s*$/;

/** @param taken stretches that other finders have read already, in order */
export function findTrailing(
  context: DocumentContext,
  start: number,
  end: number,
  convention: Convention,
  taken: readonly Span[],
): readonly Draft[] {
  const { text } = context.source;
  const found: Draft[] = [];
  let run: Draft[] = [];
  let listing = false;
  let above = "";
  const flush = (): void => {
    if (run.length >= (listing ? 2 : LEAST)) found.push(...run);
    run = [];
  };
  for (let i = 0; i < context.lines.length; i++) {
    const line = context.lines[i];
    if (line === undefined || line.start < start || line.end > end || line.end === line.start) continue;
    // most lines end in a mark
    const short = line.end - line.start <= LONGEST && !"。；：，".includes(text.charAt(line.end - 1));
    const listed: boolean =
      convention.leads !== "none" || (above.includes("分") && PARTS_WORK.test(above)) || (listing && run.length > 0);
    const inList: Draft | null = listed ? listedAt(text, line, convention) : null;
    const item = inList ?? (short ? itemAt(text, line, convention) : null);
    // 二、拓展就业空间: the heading of the next items parts none, nor does an item that says more
    if (item === null && run.length > 0 && (isHeading(text, line) || (listing && saysMore(text, line)))) continue;
    if (item === null || overlaps(taken, line.start, line.end) || (run.length > 0 && listing !== (inList !== null))) {
      if (text.slice(line.start, line.end).trim() === "") continue;
      flush();
      above = text.slice(Math.max(line.start, line.end - 60), line.end);
    }
    if (item === null || overlaps(taken, line.start, line.end)) continue;
    listing = inList !== null;
    run.push(item);
  }
  flush();
  return found;
}

function listedAt(text: string, line: Span, convention: Convention): Draft | null {
  if (line.end - line.start > 200) return null;
  const mark = markLength(text, line.start, line.end);
  const from = line.start + mark;
  const item = LISTED.exec(text.slice(from, line.end));
  if (mark === 0 || item === null) return null;
  const [, task = "", list = ""] = item;
  if (NO_TASK.test(task)) return null;
  const at = from + text.slice(from, line.end).indexOf(list, task.length);
  return draftAt(
    text,
    { start: from, end: from + task.length },
    { start: at, end: at + list.length },
    convention,
    null,
  );
}

/** 2.龙舟赛：市体育局承办，各区组队参赛；: an item of a list whose units stand behind a colon */
const saysMore = (text: string, line: Span): boolean =>
  markLength(text, line.start, line.end) > 0 && LISTED.test(text.slice(line.start, line.end));

const isHeading = (text: string, line: Span): boolean =>
  line.end - line.start <= 24 &&
  headingDepth(text, line) > 0 &&
  !/[。；;：:，,]/.test(text.slice(line.start, line.end));

function itemAt(text: string, line: Span, convention: Convention): Draft | null {
  const mark = markLength(text, line.start, line.end);
  if (mark === 0) return null;
  const words = text.slice(line.start + mark, line.end);
  const parted = words.includes("  ") || words.includes("——") || /[\t\u3000－]/.test(words);
  const item = (parted ? ITEM.exec(words) : null) ?? SENTENCE.exec(words);
  if (item === null) return null;
  const [, task = "", printed = "", column] = item;
  // 县文旅局（2023年6月底前）
  const dated = /[（(]([^（()）]{2,20})[）)]$/.exec(printed);
  const inside = dated !== null && isTime(dated[1] ?? "") ? dated : null;
  const list = printed.slice(0, inside?.index);
  const from = line.start + mark;
  const at = from + words.indexOf(list, task.length);
  const span = { start: from, end: from + task.length };
  const draft = (units: Span, time: string | null): Draft | null => draftAt(text, span, units, convention, time);
  // 8.建成污水厂　　住建局　　水务局、环保局: who helps stands in a cell of its own
  const behind = column === undefined || isTime(column) ? null : from + words.lastIndexOf(column);
  const further = behind === null ? null : draft({ start: behind, end: behind + (column?.length ?? 0) }, null);
  const own = draft({ start: at, end: at + list.length }, further === null ? (column ?? inside?.[1] ?? null) : null);
  return own === null || further === null ? own : { ...own, units: [...own.units, ...further.units] };
}

/** Null where the list holds anything but units, each by itself or behind who leads (某局牵头，某局配合). */
function draftAt(text: string, task: Span, list: Span, convention: Convention, deadline: string | null): Draft | null {
  const { groups } = readRoles(text, list.start, list.end, "responsible", convention);
  const units = groups.flatMap((group) => [...group.units, ...group.cooperating]);
  if (!units.some(isNamed) || !units.every(mayAct)) return null;
  return {
    rule: "assignments/trailing-units",
    form: "table",
    evidence: list,
    task: firstClause(text, task.start, task.end),
    units: mentionsOf(groups, mayAct),
    deadline:
      deadline ?? timeClauseIn(text.slice(list.start, list.end)) ?? deadlineIn(text, task.start, task.end, "task"),
    parts: [{ name: "item that ends in its units", value: 0.5 }],
  };
}
