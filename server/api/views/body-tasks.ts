/**
 * The tasks of a body in one order: those of its newest documents first, each once for every role. They are listed a page at a
 * time; a page begins after the last task of the one before, so that what is imported meanwhile neither repeats nor hides any.
 */
import { z } from "zod";
import type { BodyTask, BodyTasks, BodyTaskWords, DocumentCard, TaskLine } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, node, order, type Row, rows, text } from "../rows.ts";
import { cardsOf } from "./cards.ts";
import { noNode } from "./node.ts";
import { ROLE_OF, taskLinesOf, tasksOf } from "./tasks.ts";

/** most tasks of a page */
export const MOST = 500;

export interface TasksOptions {
  readonly role: TaskLine["role"] | "";
  /** id of another body: only what both have */
  readonly shared: string | null;
  /** of the documents that assign them; `none`: of those without a day */
  readonly year: string | null;
  /** without a printed deadline, with one, with one whose day is over on `asOf` */
  readonly due: "" | "none" | "with" | "overdue";
  /** ISO day */
  readonly asOf: string | null;
  /** `next` of the page before */
  readonly after: string | null;
  readonly limit: number;
}

/** Rows of (task, start, type, document, issuedOn), one for each task and role, in order. */
export const pairsOf = async (store: Store, id: string): Promise<readonly Row[]> =>
  (await rows(store, "organization-tasks", { id })).toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));

/** @throws HttpProblem 404 where there is no such body */
async function pairsOfBody(store: Store, id: string): Promise<readonly Row[]> {
  const pairs = await pairsOf(store, id);
  if (pairs.length === 0 && (await rows(store, "organization", { id })).length === 0) throw noNode(id, "Organization");
  return pairs;
}

/** A page of the tasks of a body. */
export async function bodyTasks(
  store: Store,
  id: string,
  { role, shared, year, due, asOf, after, limit }: TasksOptions,
): Promise<BodyTasks> {
  const place = after === null ? null : placeFrom(after);
  if (due === "overdue" && asOf === null)
    throw new HttpProblem(400, "invalid", "expected asOf, the day by which deadlines are over");
  const [all, both, days] = await Promise.all([
    pairsOfBody(store, id),
    shared === null
      ? null
      : rows(store, "organization-shared", { id, other: shared }).then(
          (found) => new Set(found.map((row) => text(row, "task"))),
        ),
    due === "" ? null : deadlinesOf(store, id),
  ]);
  const isDue = (task: string): boolean => {
    const day = days?.get(task);
    if (due === "none") return day === undefined;
    return due === "with" ? day !== undefined : day !== undefined && day !== "" && day < (asOf ?? "");
  };
  const wanted = all.filter(
    (row) =>
      (role === "" || ROLE_OF[text(row, "type")] === role) &&
      (year === null || (text(row, "issuedOn").slice(0, 4) || "none") === year) &&
      (both === null || both.has(text(row, "task"))) &&
      (days === null || isDue(text(row, "task"))),
  );
  const left = place === null ? wanted : wanted.filter((row) => comparePlaces(placeOf(row), place) > 0);
  const items = await linesOf(store, left.slice(0, limit));
  return {
    total: wanted.length,
    limit,
    truncated: left.length > limit,
    next: nextOf(left, limit),
    items,
    higher: await higherOf(store, items),
  };
}

/** Tasks of a body that print a deadline, each with its day; "" where none can be read. */
const deadlinesOf = async (store: Store, id: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await rows(store, "organization-due", { id })).map((row) => [text(row, "task"), text(row, "dueOn")]));

/** What the documents of tasks carry out, forward or rest on, in order of id. */
async function higherOf(store: Store, tasks: readonly Pick<TaskLine, "document">[]): Promise<BodyTasks["higher"]> {
  const documents = [...new Set(tasks.map(({ document }) => document.id))];
  const links = documents.length === 0 ? [] : await rows(store, "documents-higher", { documents });
  const behind = new Map<string, string[]>();
  for (const row of links)
    behind.set(text(row, "higher"), [...(behind.get(text(row, "higher")) ?? []), text(row, "document")]);
  return [...(await cardsOf(store, behind.keys())).values()]
    .sort((a, b) => order(a.id, b.id))
    .map((document) => ({ document, behind: (behind.get(document.id) ?? []).sort() }));
}

/** Where the page after the first `limit` rows begins; null where there is none. */
export function nextOf(pairs: readonly Row[], limit: number): string | null {
  const last = pairs[limit - 1];
  if (last === undefined || pairs.length <= limit) return null;
  return Buffer.from(JSON.stringify(placeOf(last))).toString("base64url");
}

/** Pairs as a list shows them. */
export async function linesOf(
  store: Store,
  pairs: readonly Row[],
  known?: ReadonlyMap<string, DocumentCard>,
): Promise<TaskLine[]> {
  const [lines, cards] = await Promise.all([
    taskLinesOf(store, new Set(pairs.map((row) => text(row, "task")))),
    known ??
      cardsOf(
        store,
        pairs.map((row) => text(row, "document")),
      ),
  ]);
  return pairs.flatMap((row) => {
    const [line, role] = [lines.get(text(row, "task")), ROLE_OF[text(row, "type")]];
    const document = cards.get(text(row, "document"));
    return line && role && document ? [{ ...line, role, document }] : [];
  });
}

/** Tasks of a body with the words behind each. */
export async function withWords(
  store: Store,
  id: string,
  lines: readonly Pick<TaskLine, "id" | "role" | "document">[],
): Promise<readonly (BodyTask & { readonly printedAs: string })[]> {
  const documentOf = new Map(lines.map((line) => [line.id, line.document]));
  if (documentOf.size === 0) return [];
  const cells = (await rows(store, "tasks-by-id", { ids: [...documentOf.keys()] })).map((row) => node(row, "t"));
  const tasks = new Map(
    (await tasksOf(store, cells, (task) => documentOf.get(task.id) ?? null)).map((task) => [task.id, task]),
  );
  return lines.flatMap(({ id: taskId, role }) => {
    const task = tasks.get(taskId);
    const own = task?.units.find((unit) => unit.organization.id === id && unit.role === role);
    return task && own ? [{ ...task, role, evidence: own.evidence, printedAs: own.printedAs }] : [];
  });
}

/** All tasks of a body with their words, as JSON Lines. @throws HttpProblem 404 before the first line */
export async function* allWords(store: Store, id: string): AsyncGenerator<string> {
  const pairs = await pairsOfBody(store, id);
  for (let at = 0; at < pairs.length; at += MOST) {
    const some = pairs.slice(at, at + MOST);
    const cards = await cardsOf(
      store,
      some.map((row) => text(row, "document")),
    );
    const lines = some.flatMap((row) => {
      const [role, document] = [ROLE_OF[text(row, "type")], cards.get(text(row, "document"))];
      return role && document ? [{ id: text(row, "task"), role, document }] : [];
    });
    const behind = await higherOf(store, lines);
    for (const { printedAs: _, ...task } of await withWords(store, id, lines)) {
      const higher = behind
        .filter((one) => one.behind.includes(task.document?.id ?? ""))
        .map(({ document }) => ({ id: document.id, name: document.number ?? document.title }));
      yield `${JSON.stringify({ ...task, higher } satisfies BodyTaskWords)}\n`;
    }
  }
}

const taskPlace = z.tuple([z.string(), z.string(), z.number(), z.string(), z.string()]);
type TaskPlace = z.infer<typeof taskPlace>;

const placeOf = (row: Row): TaskPlace => [
  text(row, "issuedOn"),
  text(row, "document"),
  count(row, "start"),
  text(row, "task"),
  text(row, "type"),
];

function comparePlaces(a: TaskPlace, b: TaskPlace): number {
  return order(b[0], a[0]) || order(a[1], b[1]) || a[2] - b[2] || order(a[3], b[3]) || order(a[4], b[4]);
}

function placeFrom(cursor: string): TaskPlace {
  try {
    return taskPlace.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new HttpProblem(400, "invalid", "expected after to be the next of the page before");
  }
}
