/** What a document says once of all its lists of units: 排在首位的为牵头单位. */

/** 排在首位的为牵头单位, 逗号前为牵头单位: which units lead, said once */
export type Convention = "none" | "first" | "beforeComma";
const CONVENTION_FIRST =
  /(?:排[在名列]?[^。；;）)]{0,4}(?:第一|首|最前|前)[^。；;）)]{0,8}|列[在为]?(?:第一|首)[^。；;）)]{0,8}|第一(?:个|家|位|责任)?(?:单位|部门)|首[个位家](?:单位|部门)?)[^。；;）)]{0,8}牵头/;
const CONVENTION_COMMA = /逗号前[^。；;）)]{0,8}牵头/;

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
    const around = text.slice(Math.max(start, at - 24), Math.min(end, at + 4));
    if (ofOneBracket(text, Math.max(start, at - 300), at, end)) continue;
    const convention = conventionIn(around);
    if (convention !== "none") return convention;
  }
  return "none";
}

/** The convention that these words state. */
export function conventionIn(words: string): Convention {
  if (words.includes("逗号") && CONVENTION_COMMA.test(words)) return "beforeComma";
  return /[排列第首]/.test(words) && CONVENTION_FIRST.test(words) ? "first" : "none";
}
