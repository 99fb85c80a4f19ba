/** Which tasks a page asks for, and the higher documents behind one of them. Pure. */
import type { DocumentCard, Task } from "../../../server/model/api.ts";
import type { TasksQuery } from "../../api/index.ts";
import type { SubjectRoute } from "./subject.ts";

/** What is asked of the server; nothing where all tasks are chosen. @param asOf day (ISO) that `overdue` is measured by */
export function queryOf({ role, with: other, year, due, program, under }: SubjectRoute, asOf: string): TasksQuery {
  const given = { role, with: other, year, due, program, under, asOf: due === "overdue" ? asOf : undefined };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
}

/** Whether the address asks for some of the tasks alone. */
export const isNarrowed = (route: SubjectRoute): boolean => Object.keys(queryOf(route, "")).length > 0;

/** What the document of a task carries out, forwards or rests on. */
export const higherOf = (
  higher: readonly { readonly document: DocumentCard; readonly behind: readonly string[] }[],
  task: Pick<Task, "document">,
): readonly DocumentCard[] =>
  higher.flatMap(({ document, behind }) => (behind.includes(task.document?.id ?? "") ? [document] : []));
