/**
 * Subjects behind other words: who acts for another (某行设立某中心负责…, 某局委托某院负责…, 州政府授权某部门负责…), whose verb has the second
 * body for its subject; who is told something behind a clause (实行分工负责制，发改、财政等部门要…).
 */
import type { Span } from "../../../model/index.ts";
import type { Unit } from "../units.ts";
import { FIELD, NAMED_FIELD, subjects } from "./duty.ts";
import { GOES_ON_TO_TELL } from "./partners.ts";

/** what hands a duty on; 委托的, 指定有关部门 and 设立专门机构 name nobody */
const HANDS_ON =
  /(?:委托|授权|指定|设立|责成)(?!的|其|专门|专人|有关|相关|符合|具备|具有|第三方)(?=[\u4e00-\u9fa5（）()、]{3,40}$)/;

/** The bodies to whom the words of a subject hand its duty on; null where they hand on nothing. */
export function delegates(text: string, start: number, end: number): readonly Unit[] | null {
  const found = HANDS_ON.exec(text.slice(start, end));
  if (found === null || found.index < 2 || subjects(text, start, start + found.index) === null) return null;
  const units = subjects(text, start + found.index + found[0].length, end);
  return units?.every(({ kind, name }) => kind === "body" || FIELD.test(name) || NAMED_FIELD.test(name)) ? units : null;
}

/** a list of fields that 等部门 closes, behind a clause that is no name: 实行分工负责制，发改、财政等部门 */
const FIELDS =
  /^([^，,、]{4,30}[^，,、部门单位局委厅办院会心府司队镇乡道县市区][，,])[^，,。；;：:]{2,60}等(?:有关|相关|职能)?部门$/;

/** The fields of work that such a subject names; null where it is of another form. */
export function fieldsBehind(text: string, start: number, end: number): readonly Unit[] | null {
  if (text.charAt(end - 1) !== "门") return null;
  const clause = FIELDS.exec(text.slice(start, end))?.[1] ?? "";
  const units = clause === "" ? null : subjects(text, start + clause.length, end);
  return units?.every(({ kind }) => kind === "domain" || kind === "body") ? units : null;
}

/** 是水系整治的责任部门, 对辖区环境质量负责: of what, where the words that say so are all that is said; 责任主体，负责… is told by what follows */
const OF_WHAT =
  /^(?:是|作?为)([^，,。；;：:]{2,40})的[^的，,。；;：:]{0,4}(?:单位|部门|机关|主体)$|^(?:要|应当?)?对([^，,。；;：:]{2,40}?)(?:负责|负总责|承担责任)$/;

/** What a body is said to be in charge of, by the words at `at` that tell its quality; null where they tell no more than that. */
export function chargedWith(text: string, at: number, verb: string): Span | null {
  const found = OF_WHAT.exec(verb);
  const what = found?.[1] ?? found?.[2];
  const end = at + verb.length;
  // 对面积负总责，层层签订责任状: more is said
  if (found?.[2] !== undefined && /^[，,]/.test(text.slice(end, end + 1))) return null;
  if (what === undefined || GOES_ON_TO_TELL.test(text.slice(end, end + 16))) return null;
  const start = at + verb.indexOf(what);
  return { start, end: start + what.length };
}
