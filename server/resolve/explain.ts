/** Why a printed name became the body that it became, in words, for people. */
import { unitsIn } from "./branches.ts";
import { inTime } from "./doubts.ts";
import { type Body, resolveUnit, type Standpoint } from "./organizations.ts";
import { timeOf } from "./standpoint.ts";

/** One body for each unit in a printed item (交警直属一二三大队 is three). `date`: ISO date of the document, from which it follows whether the name was in use; null where it has none. */
export function explainBodies(
  name: string,
  context: Standpoint,
  date: string | null = null,
  listPrefix: string | null = null,
): readonly Body[] {
  const at = date === null ? context : { ...context, ...timeOf(date) };
  return unitsIn(name, null).map((unit) => {
    const body = resolveUnit(unit, at, listPrefix);
    return inTime(body, body, date);
  });
}
