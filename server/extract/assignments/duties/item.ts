/** Numbered items that name a task and then, in one sentence, who leads, helps and does. */
import type { Span } from "../../../model/index.ts";
import type { Line } from "../../context.ts";
import { NO_CONVENTION } from "../conventions.ts";
import { overlaps } from "../refine.ts";
import { roleOfHead } from "../role-labels.ts";
import { mentionsOf, readRoles } from "../roles.ts";
import { firstClause, markLength } from "../task.ts";
import { mayAct } from "../units.ts";
import { type Duty, LONGEST_NAME, NO_DUTY, nameOfItem, SITS_ON } from "./duty.ts";
import { isHeading } from "./parts.ts";
import { sentenceDuty } from "./sentence.ts";

/** 责任单位为市园林局、各区政府 */
const UNITS_ARE = /^\s*(?:牵头|主办|责任|承办|落实)(?:单位|部门)[为是]/;

/** 某局要在8月31日前摸清底数，某局配合: says more than the roles */
const SAYS_WHAT =
  /[局委办厅部府会院处](?:要|应当?|须)(?=[\u4e00-\u9fa5])|分别与|[，,](?:会同|联合)[^，,。；;]{2,60}(?:[于在]\d|制定|制[订发]|提出|研究|编制|完成|开展|出台|拟[定订]|起草|建立|组织)|共同(?:编制|制定|起草|研究)/;
/** 有关部门参与: partners without a name are none */
const UNNAMED = /^(?:各?有关|各?相关|其[他它])(?:有关|相关)?(?:职能|成员|责任)?(?:部门|单位|方面)$/;

/** 此项工作由市教育局负责 */
const THIS_WORK = /^\s*(?:此|该|本|这|上述|以上)(?:项|些|组)?(?:工作|任务|事项|项目)(?=由)/;

/** 由A牵头，B、C配合，各县负责实施: a sentence that holds units and their roles and nothing else. */
function roleSentence(text: string, start: number, end: number, index: number): Duty | null {
  const slice = text.slice(start, Math.min(end, start + 300));
  if (SAYS_WHAT.test(slice)) return null;
  const work = THIS_WORK.exec(slice)?.[0].length ?? 0;
  if (work > 0) return roleSentence(text, start + work, end, index);
  if (
    slice.length > 240 ||
    !/牵头|负责|[主承协]办|配合|参[加与]|落实|(?:共同|组织)实施|责任单位/.test(slice) ||
    NO_DUTY.test(slice) ||
    SITS_ON.test(slice)
  )
    return null;
  const head = UNITS_ARE.exec(slice);
  const from = start + (head?.[0] ?? /^\s*由/.exec(slice)?.[0] ?? "").length;
  const { groups } = readRoles(text, from, end, head === null ? "responsible" : roleOfHead(head[0]), NO_CONVENTION);
  const units = groups.flatMap((group) => [...group.units, ...group.cooperating]);
  if (units.length === 0 || !units.every(mayAct) || !(head !== null || groups.every((group) => group.explicit)))
    return null;
  if (!groups.some((group) => group.units.some((unit) => unit.kind === "body"))) return null;
  return {
    kind: "by",
    told: true,
    evidence: { start, end },
    task: groups.find((group) => group.duty !== null)?.duty ?? { start, end },
    units: mentionsOf(groups, mayAct).filter(({ name, role }) => role !== "cooperating" || !UNNAMED.test(name)),
    line: index,
    strong: true,
    named: true,
  };
}

/** characters of a sentence that says whose work an item is, at most */
const LAST_SENTENCE = 160;

/** （一）宣传组。负责…。此项工作由某局负责。: the last sentence of an item says whose work it is, whatever stands before. */
export function workDuty(text: string, line: Line, index: number): Duty | null {
  // cheap first: most lines end in no such sentence
  const last = text.slice(Math.max(line.start, line.end - LAST_SENTENCE), line.end).trimEnd();
  if (!last.endsWith("。") || !last.includes("由")) return null;
  const at = last.slice(0, -1).lastIndexOf("。") + 1;
  if (at === 0 || !THIS_WORK.test(last.slice(at, at + 12)) || markLength(text, line.start, line.end) === 0) return null;
  const from = Math.max(line.start, line.end - LAST_SENTENCE) + at;
  const duty = roleSentence(text, from, from + last.length - at - 1, index);
  return duty === null ? null : { ...duty, task: firstClause(text, line.start, from) };
}

/** a sentence before that charges somebody: the item has several duties */
const CHARGES = /牵头|由[^，。；]{2,40}(?:负责|组织|实施)/;

/** letters of the name of who leads, at most */
const LEADER = 40;

/** …，由某局负责，某局协助 */
const BY_CLAUSE = /[，,](?=由[^，。；]{2,40}(?:负责|承办|承担|(?:组织)?实施|落实)(?:[，,]|$))/;

/** …，五年培训1500人次，某局牵头，某校配合。: the last clauses of a sentence say who leads and who helps, and nothing else. */
function closingClauses(text: string, from: number, end: number, index: number): Duty | null {
  const words = text.slice(from, end);
  const leads = words.search(/牵头(?:[，,]|$)/);
  if (leads < 0) {
    const by = words.search(BY_CLAUSE);
    return by < 0 ? null : roleSentence(text, from + by + 1, end, index);
  }
  const before = words.slice(Math.max(0, leads - LEADER), leads);
  const comma = Math.max(before.lastIndexOf("，"), before.lastIndexOf(","));
  return comma < 0 ? null : roleSentence(text, from + leads - before.length + comma + 1, end, index);
}

/** （一）改造老旧咖园。对…分批截干。某局牵头，各县落实。: the last sentence of an item says who does it and nothing else. */
function closingDuty(text: string, line: Line, index: number, stop: number, above: Span | undefined): Duty | null {
  const words = text.slice(line.start, line.end).trimEnd();
  if (!words.endsWith("。")) return null;
  const marked = markLength(words, 0, words.length) > 0;
  const heading = above !== undefined && isHeading(text, above) ? above : null;
  const end = line.start + words.length - 1;
  const before = words.slice(0, -1);
  const from = line.start + Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1;
  if (from < stop || end - from > 120) return null;
  // the sentence right behind the name, where it holds roles and nothing else, is read by namedDuty
  const behindName = marked && from === stop && stop - line.start <= LONGEST_NAME;
  const duty =
    (behindName ? null : roleSentence(text, from, end, index)) ??
    (CHARGES.test(text.slice(stop, from)) ? null : closingClauses(text, from, end, index));
  if (duty === null || hasOwnTask(duty)) return null;
  // under no heading a paragraph without a mark tells it of several bodies
  if (!marked && heading === null && duty.units.length < 2) return null;
  const named = marked || heading === null ? { start: line.start, end: Math.max(stop, duty.evidence.start) } : heading;
  return { ...duty, task: firstClause(text, named.start, named.end) };
}

/** 开展测试——: what is to be done, before a dash */
const DASH = /^[^。；;：:—－]{4,60}[—－]{2}(?=[\u4e00-\u9fa5])/;

/** （三）开展水平衡测试——区水务局牵头，区教育局参与。: behind a dash who does what stands before it. */
function dashDuty(text: string, line: Line, words: string, index: number): Duty | null {
  const length = words.includes("—") || words.includes("－") ? (DASH.exec(words)?.[0].length ?? 0) : 0;
  const mark = length === 0 ? 0 : markLength(text, line.start, line.end);
  if (mark === 0) return null;
  const end = line.start + words.replace(/[。；;\s]+$/, "").length;
  const duty = roleSentence(text, line.start + length, end, index);
  return duty === null ? null : { ...duty, task: firstClause(text, line.start + mark, line.start + length - 2) };
}

/**
 * （一）户厕改造。由A牵头，B配合。
 * @param above the line above: the heading right above a paragraph without a mark names its task
 */
export function itemDuty(
  text: string,
  line: Line,
  index: number,
  taken: readonly Span[],
  above: Span | undefined,
): Duty | null {
  // within the line alone: a text of many lines and no full stop is looked through once
  const words = text.slice(line.start, line.end);
  const dashed = dashDuty(text, line, words, index);
  if (dashed !== null) return overlaps(taken, dashed.evidence.start, dashed.evidence.end) ? null : dashed;
  const first = words.indexOf("。");
  const stop = line.start + first + 1;
  if (first < 0 || stop >= line.end) return null;
  const duty = closingDuty(text, line, index, stop, above) ?? namedDuty(text, line, index, stop);
  if (duty === null || overlaps(taken, duty.evidence.start, duty.evidence.end) || saysWhoSits(text, duty)) return null;
  // a first sentence that is a duty itself names no item
  return sentenceDuty(text, line.start, line.start, stop - 1, index) === null ? duty : null;
}

/** 医疗组。某局牵头，某局参加: who sits in a group, and no duty */
const saysWhoSits = (text: string, { task, evidence }: Duty): boolean =>
  text.charAt(task.end - 1) === "组" && /参[加与]|组成/.test(text.slice(evidence.start, evidence.end));

/** The duty in the second sentence of an item, where that is the last and the first names the item. */
function namedDuty(text: string, line: Line, index: number, stop: number): Duty | null {
  const task = nameOfItem(text, line.start, stop);
  if (task === null) return null;
  const next = text.slice(stop, line.end).indexOf("。");
  const end = next < 0 ? line.end : stop + next;
  // more sentences: more duties
  if (text.slice(end + 1, line.end).trim() !== "") return null;
  const duty = roleSentence(text, stop, end, index);
  return duty === null || hasOwnTask(duty) ? null : { ...duty, task };
}

/** …；某局负责某事。: one of several duties says more than who does the item */
const hasOwnTask = ({ task, evidence }: Duty): boolean => task.start !== evidence.start;
