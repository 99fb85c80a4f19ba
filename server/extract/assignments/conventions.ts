/** What a document says once of all its lists of units: 排在首位的为牵头单位，其他为配合单位. */
import type { Role } from "../../model/index.ts";

/** 排在首位的为牵头单位, 逗号（分号）前为牵头单位: which units lead, and what the others do, said once */
export interface Convention {
  readonly leads: "none" | "first" | "beforeMark";
  readonly others: Exclude<Role, "lead">;
}

/** nothing is said */
export const NO_CONVENTION: Convention = { leads: "none", others: "responsible" };
const CONVENTION_FIRST =
  /(?:排[在名列]?[^。；;）)]{0,4}(?:第一|首|最前|前)[^。；;）)]{0,8}|列[在为]?(?:第一|首)[^。；;）)]{0,8}|第一(?:个|家|位|责任)?(?:单位|部门)|首[个位家](?:单位|部门)?)[^。；;）)]{0,8}牵头/;
/** 各牵头单位（排在第一位的单位）, 牵头单位为排名首位的单位 */
const CONVENTION_BEHIND =
  /牵头(?:责任)?(?:单位|部门)[（(为是即:：]{1,2}[^。；;）)]{0,6}(?:排|列)[^。；;）)]{0,6}(?:第一|首|最前)/;
const CONVENTION_MARK = /(?:逗|分)号(?:之|以)?前(?:面)?[^。；;）)]{0,8}牵头/;
/** 其他为配合单位, 其余单位按职责分工配合: behind the word 牵头 */
const OTHERS_HELP =
  /^(?:单位|部门)?[，,；;、]?(?:其[他余它]|后者|后面|逗号(?:之|以)?后|分号(?:之|以)?后)[^。；;，,、）)]{0,12}(?:配合|协助|协办)/;

/** Said inside a bracket that lists units itself, without 下同, it is of that bracket alone. */
function ofOneBracket(text: string, from: number, at: number, end: number): boolean {
  const before = text.slice(from, at);
  const open = Math.max(before.lastIndexOf("（"), before.lastIndexOf("("));
  if (open < 0 || /[）)\n]/.test(before.slice(open))) return false;
  const after = text.slice(at, Math.min(end, at + 80));
  const close = after.search(/[）)\n]/);
  if (close < 0 || /下同|以下|各项|下列/.test(after.slice(0, close))) return false;
  return /[^、，,；;（(\s]{2,}[、][^、，,]{2,}[，,；;]/.test(before.slice(open));
}

/** The convention that a document states of its lists, if any. */
export function conventionOf(text: string, start: number, end: number): Convention {
  // a search past the document would cost the whole file for every document
  const upTo = text.slice(0, end);
  for (let at = upTo.indexOf("牵头", start); at >= 0; at = upTo.indexOf("牵头", at + 2)) {
    const around = text.slice(Math.max(start, at - 24), Math.min(end, at + 40));
    if (ofOneBracket(text, Math.max(start, at - 300), at, end)) continue;
    const convention = conventionIn(around);
    if (convention.leads !== "none") return convention;
  }
  return NO_CONVENTION;
}

/** The convention that these words state. */
export function conventionIn(words: string): Convention {
  const mark = /[逗分]号/.test(words) ? CONVENTION_MARK.exec(words) : null;
  const said =
    mark ?? (/[排列第首]/.test(words) ? (CONVENTION_FIRST.exec(words) ?? CONVENTION_BEHIND.exec(words)) : null);
  if (said === null) return NO_CONVENTION;
  const others = OTHERS_HELP.test(words.slice(said.index + said[0].length)) ? "cooperating" : "responsible";
  return { leads: mark === null ? "first" : "beforeMark", others };
}
