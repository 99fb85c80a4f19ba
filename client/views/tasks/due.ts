/** What a printed deadline says of a day that the reader sets. Pure. */
import type { Task } from "../../../server/model/api.ts";

const BEGINS = /启动|开工|动工|开始|起步|着手/u;
const GOES_ON = /持续|长期|逐步|常年/u;

/** Whether a deadline says by when something is to begin and not by when it is to be done: 2015年启动, 2015年8月启动，持续实施. */
export function isBeginning(deadline: string | null): boolean {
  const parts = (deadline ?? "").split(/[、，,；;]/u);
  return parts.some((part) => BEGINS.test(part)) && parts.every((part) => BEGINS.test(part) || GOES_ON.test(part));
}

export type DueState = "overdue" | "begun" | "ahead" | "none";

/**
 * Where a task stands on a day (ISO): its day is over, or the day by which it was to begin is, or neither; a task without a
 * day that can be read is none of them.
 */
export function dueState({ dueOn, deadline }: Pick<Task, "dueOn" | "deadline">, asOf: string): DueState {
  if (dueOn === null) return "none";
  if (dueOn >= asOf) return "ahead";
  return isBeginning(deadline) ? "begun" : "overdue";
}
