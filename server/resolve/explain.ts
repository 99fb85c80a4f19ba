/** Why a printed name became the body that it became, in words, for people. */
import { inTime } from "./doubts.ts";
import { type Body, resolveUnit, type Standpoint } from "./organizations.ts";
import { timeOf } from "./standpoint.ts";

/** `date`: ISO date of the document, from which it follows whether the name was in use; null where it has none. */
export function explainBody(
  name: string,
  context: Standpoint,
  date: string | null = null,
  listPrefix: string | null = null,
): Body {
  const at = date === null ? context : { ...context, ...timeOf(date) };
  const body = resolveUnit(name, at, listPrefix);
  return inTime(body, body, date);
}
