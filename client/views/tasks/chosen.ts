/** Which tasks a page asks for, and the higher documents behind some of them. Pure. */
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

/** Higher documents by the number of these tasks that they stand behind, most first. */
export const higherBehind = (
  higher: readonly { readonly document: DocumentCard; readonly behind: readonly string[] }[],
  tasks: readonly Pick<Task, "id" | "document">[],
): readonly { readonly document: DocumentCard; readonly tasks: number }[] => {
  const known = new Map(higher.map(({ document }) => [document.id, document]));
  return [...known.values()]
    .map((document) => {
      const behind = new Set(higher.flatMap((one) => (one.document.id === document.id ? one.behind : [])));
      const ids = tasks.flatMap((task) => (behind.has(task.document?.id ?? "") ? [task.id] : []));
      return { document, tasks: new Set(ids).size };
    })
    .filter(({ tasks }) => tasks > 0)
    .toSorted((a, b) => b.tasks - a.tasks || (a.document.id < b.document.id ? -1 : 1));
};

/** What the document of a task carries out, forwards or rests on. */
export const higherOf = (
  higher: readonly { readonly document: DocumentCard; readonly behind: readonly string[] }[],
  task: Pick<Task, "document">,
): readonly DocumentCard[] =>
  higher.flatMap(({ document, behind }) => (behind.includes(task.document?.id ?? "") ? [document] : []));
