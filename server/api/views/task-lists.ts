/**
 * The tasks of a body, a program or a place, a page at a time; a page begins after the last task of the one before, so that
 * what is imported meanwhile neither repeats nor hides any.
 */
import { z } from "zod";
import type {
  BodyTask,
  DocumentCard,
  Task,
  TaskDeadlines,
  TaskLine,
  TaskPage,
  TaskUnit,
  TaskWords,
} from "../../model/api.ts";
import { SAME_DAY } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { order, rows, text } from "../rows.ts";
import { cardsOf, limited } from "./cards.ts";
import { comparePlaces, type Entry, type EntryPlace, entriesOfKnown, placeOf, type Subject } from "./subject.ts";
import { ROLE_OF, taskLinesOf, taskNode, tasksOf } from "./tasks.ts";

/** most tasks of a page */
export const MOST = 500;

export interface TasksChoice {
  /** of the body, or of any body of the program or place */
  readonly role: TaskUnit["role"] | "";
  /** id of another body: only its tasks; of a body that belongs to the program or place, those that it has in the role */
  readonly shared: string | null;
  /** of the documents that assign them; `none`: of those without a day */
  readonly year: string | null;
  /** without a printed deadline, with one, with one whose day is over on `asOf` */
  readonly due: "" | "none" | "with" | "overdue";
  /** ISO day */
  readonly asOf: string | null;
  /** id of a program that they are part of */
  readonly program: string | null;
  /** id of a document that those which assign them carry out, forward or rest on */
  readonly under: string | null;
}

export interface TasksOptions extends TasksChoice {
  /** `next` of the page before */
  readonly after: string | null;
  readonly limit: number;
}

/** A page of the tasks of a subject. @throws HttpProblem 404 */
export async function taskPage(store: Store, subject: Subject, options: TasksOptions): Promise<TaskPage> {
  const { after, limit } = options;
  const place = after === null ? null : placeFrom(after);
  const wanted = await chosen(store, subject, options);
  const left = place === null ? wanted : wanted.filter((entry) => comparePlaces(placeOf(entry), place) > 0);
  const items = await linesOf(store, left.slice(0, limit));
  const behind = place === null ? await higherBehind(store, wanted) : null;
  return {
    total: wanted.length,
    limit,
    truncated: left.length > limit,
    next: nextOf(left, limit),
    items,
    higher: await higherOf(
      store,
      items.map(({ document }) => document.id),
    ),
    deadlines: place === null ? deadlinesOf(wanted) : null,
    behind: behind && { ...limited(behind, MOST), total: behind.length },
  };
}

/** The entries of a subject that are chosen. */
async function chosen(
  store: Store,
  subject: Subject,
  { role, shared, year, due, asOf, program, under }: TasksChoice,
): Promise<readonly Entry[]> {
  if (due === "overdue" && asOf === null)
    throw new HttpProblem(400, "invalid", "expected asOf, the day by which deadlines are over");
  const idsOf = async (name: string, id: string | null, column: string): Promise<ReadonlySet<string> | null> =>
    id === null ? null : new Set((await rows(store, name, { id })).map((row) => text(row, column)));
  const [all, ofProgram, below] = await Promise.all([
    entriesOfKnown(store, subject),
    idsOf("tasks-of-program", program, "task"),
    idsOf("documents-under", under, "document"),
  ]);
  const member = shared !== null && all.some(({ duties }) => duties.some(({ body }) => body === shared));
  const both = shared === null || member ? null : await sharedWith(store, subject, shared);
  const isDue = ({ deadline, dueOn }: Entry): boolean => {
    if (due === "none") return deadline === null;
    return due === "" || (deadline !== null && (due === "with" || (dueOn !== "" && dueOn < (asOf ?? ""))));
  };
  return all.filter((entry) => {
    const { task, document, issuedOn, duties } = entry;
    return (
      duties.some(({ type, body }) => (role === "" || ROLE_OF[type] === role) && (!member || body === shared)) &&
      (both === null || both.has(task)) &&
      (year === null || (issuedOn.slice(0, 4) || "none") === year) &&
      (ofProgram === null || ofProgram.has(task)) &&
      (below === null || below.has(document)) &&
      isDue(entry)
    );
  });
}

/** The tasks that a body beside a subject has in common with it. */
async function sharedWith(store: Store, { kind, id }: Subject, other: string): Promise<ReadonlySet<string>> {
  switch (kind) {
    case "organization":
      return new Set((await rows(store, "organization-shared", { id, other })).map((row) => text(row, "task")));
    case "place":
      return new Set(
        (await rows(store, "place-partners", { id })).flatMap((row) =>
          row.organization === other ? [text(row, "task")] : [],
        ),
      );
    case "program":
      // all its bodies are its own
      return new Set();
  }
}

/** How many of some tasks print a deadline, and how many of them each day, by what they print. */
export function deadlinesOf(entries: readonly Entry[]): TaskDeadlines {
  const printed = entries.filter(({ deadline }) => deadline !== null);
  const dated = new Map<string, TaskDeadlines["dated"][number]>();
  for (const { task, deadline, dueOn } of printed.toSorted(
    (a, b) => order(a.dueOn, b.dueOn) || order(a.task, b.task),
  )) {
    if (deadline === null || dueOn === "") continue;
    const key = `${dueOn} ${deadline}`;
    const day = dated.get(key) ?? { dueOn, deadline, tasks: 0, ids: [] };
    dated.set(key, {
      ...day,
      tasks: day.tasks + 1,
      ids: day.ids.length < SAME_DAY ? [...day.ids, task] : day.ids,
    });
  }
  return { printed: printed.length, dated: [...dated.values()] };
}

/** What documents carry out, forward or rest on, in order of id. */
export async function higherOf(store: Store, ids: Iterable<string>): Promise<TaskPage["higher"]> {
  const documents = [...new Set(ids)];
  const links = documents.length === 0 ? [] : await rows(store, "documents-higher", { documents });
  const behind = new Map<string, string[]>();
  for (const row of links)
    behind.set(text(row, "higher"), [...(behind.get(text(row, "higher")) ?? []), text(row, "document")]);
  return [...(await cardsOf(store, behind.keys())).values()]
    .sort((a, b) => order(a.id, b.id))
    .map((document) => ({ document, behind: (behind.get(document.id) ?? []).sort() }));
}

/** The higher documents by how many of some tasks they stand behind, most first. */
async function higherBehind(
  store: Store,
  entries: readonly Entry[],
): Promise<readonly { readonly document: DocumentCard; readonly tasks: number }[]> {
  const tasksIn = tasksByDocument(entries);
  return byTasks(await higherOf(store, tasksIn.keys()), tasksIn);
}

/** The tasks of some entries by the document that assigns them: a task in two roles is one. */
export function tasksByDocument(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tasksIn = new Map<string, Set<string>>();
  for (const { task, document } of entries)
    tasksIn.set(document, (tasksIn.get(document) ?? new Set<string>()).add(task));
  return tasksIn;
}

export const byTasks = (
  higher: TaskPage["higher"],
  tasksIn: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly document: DocumentCard; readonly tasks: number }[] =>
  higher
    .map(({ document, behind }) => ({
      document,
      // a task belongs to one document
      tasks: behind.reduce((sum, id) => sum + (tasksIn.get(id)?.size ?? 0), 0),
    }))
    .sort((a, b) => b.tasks - a.tasks || order(a.document.id, b.document.id));

/** Where the page after the first `limit` entries begins; null where there is none. */
export function nextOf(entries: readonly Entry[], limit: number): string | null {
  const last = entries[limit - 1];
  if (last === undefined || entries.length <= limit) return null;
  return Buffer.from(JSON.stringify(placeOf(last))).toString("base64url");
}

/** Entries as a list shows them. */
export async function linesOf(
  store: Store,
  entries: readonly Entry[],
  known?: ReadonlyMap<string, DocumentCard>,
): Promise<TaskLine[]> {
  const [lines, cards] = await Promise.all([
    taskLinesOf(store, new Set(entries.map(({ task }) => task))),
    known ??
      cardsOf(
        store,
        entries.map(({ document }) => document),
      ),
  ]);
  return entries.flatMap(({ task, type, document: id }) => {
    const [line, document] = [lines.get(task), cards.get(id)];
    return line && document ? [{ ...line, role: ROLE_OF[type] ?? null, document }] : [];
  });
}

/** Tasks with the words behind all that they say. */
async function wholeOf(store: Store, lines: readonly Pick<TaskLine, "id" | "document">[]): Promise<Map<string, Task>> {
  const documentOf = new Map(lines.map((line) => [line.id, line.document]));
  if (documentOf.size === 0) return new Map();
  const cells = (await rows(store, "tasks-by-id", { ids: [...documentOf.keys()] })).map(taskNode);
  const tasks = await tasksOf(store, cells, (task) => documentOf.get(task.id) ?? null);
  return new Map(tasks.map((task) => [task.id, task]));
}

/** Tasks of a body with the words behind each. */
export async function withWords(
  store: Store,
  id: string,
  lines: readonly Pick<TaskLine, "id" | "role" | "document">[],
): Promise<readonly (BodyTask & { readonly printedAs: string })[]> {
  const tasks = await wholeOf(store, lines);
  return lines.flatMap(({ id: taskId, role }) => {
    const task = tasks.get(taskId);
    const own = task?.units.find((unit) => unit.organization.id === id && unit.role === role);
    return task && own ? [{ ...task, role: own.role, evidence: own.evidence, printedAs: own.printedAs }] : [];
  });
}

/** The chosen tasks of a subject with their words, as JSON Lines. @throws HttpProblem 404 before the first line */
export async function* allWords(store: Store, subject: Subject, choice: TasksChoice): AsyncGenerator<string> {
  const entries = await chosen(store, subject, choice);
  for (let at = 0; at < entries.length; at += MOST) {
    const some = entries.slice(at, at + MOST);
    const cards = await cardsOf(
      store,
      some.map(({ document }) => document),
    );
    const lines = some.flatMap(({ task, document: of }) => {
      const document = cards.get(of);
      return document ? [{ id: task, document }] : [];
    });
    const [behind, tasks] = await Promise.all([higherOf(store, cards.keys()), wholeOf(store, lines)]);
    for (const { task: id, type, document, duties } of some) {
      const task = tasks.get(id);
      // the words for the subject's own body
      const unit = task?.units.find(({ role, organization }) =>
        duties.some((duty) => duty.body === organization.id && ROLE_OF[duty.type] === role),
      );
      if (!task || !unit) continue;
      const higher = behind
        .filter((one) => one.behind.includes(document))
        .map(({ document: of }) => ({ id: of.id, name: of.number ?? of.title }));
      const role = ROLE_OF[type] ?? null;
      yield `${JSON.stringify({ ...task, role, evidence: unit.evidence, higher } satisfies TaskWords)}\n`;
    }
  }
}

const entryPlace = z.tuple([z.string(), z.string(), z.string(), z.number(), z.string(), z.string()]);

function placeFrom(cursor: string): EntryPlace {
  try {
    return entryPlace.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new HttpProblem(400, "invalid", "expected after to be the next of the page before");
  }
}
