/**
 * What tasks are listed of: a body, a program, or the bodies of a place. Its duties are pairs of a task and a body in one role;
 * its entries are what a list of them holds: a task once, or once for each role where they are those of one body.
 */
import type { Store } from "../../store/index.ts";
import { count, order, type Row, rows, text, textOrNull, texts } from "../rows.ts";
import { noNode } from "./node.ts";

export interface Subject {
  readonly kind: "organization" | "program" | "place";
  readonly id: string;
}

export interface Duty {
  /** type of the relationship */
  readonly type: string;
  /** id and name of the body */
  readonly body: string;
  readonly name: string;
}

export interface Entry {
  readonly task: string;
  readonly document: string;
  /** ISO day; "" without one */
  readonly issuedOn: string;
  /** where the task begins in its text */
  readonly start: number;
  /** the role of a body's own task; "" among those of a program or a place */
  readonly type: string;
  /** as printed; null without one */
  readonly deadline: string | null;
  /** ISO; "" where the words give no day */
  readonly dueOn: string;
  readonly duties: readonly Duty[];
}

const LABEL = { organization: "Organization", program: "Program", place: "Place" } as const;

/** All that a subject has to do: what is due first, then tasks of the newest documents. Empty for what the graph does not hold. */
export async function entriesOf(store: Store, { kind, id }: Subject): Promise<readonly Entry[]> {
  const [tasks, duties] = await Promise.all([
    rows(store, `${kind}-tasks`, { id }),
    // a row for each body and role: as rows of their own, tens of thousands of pairs took most of the time of a page
    rows(store, `${kind}-duties`, { id }),
  ]);
  const rowOf = new Map(tasks.map((row) => [text(row, "task"), row]));
  const entries = new Map<string, Entry & { readonly duties: Duty[] }>();
  for (const of of duties) {
    const [type, body, name] = [text(of, "type"), text(of, "organization"), textOrNull(of.name) ?? ""];
    const own = kind === "organization" ? type : "";
    const duty = { type, body, name };
    for (const task of texts(of.tasks)) {
      const row = rowOf.get(task);
      if (row === undefined) continue;
      const key = `${task} ${own}`;
      const entry = entries.get(key) ?? entryOf(row, own);
      entry.duties.push(duty);
      entries.set(key, entry);
    }
  }
  return [...entries.values()]
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ entry }) => entry);
}

/** @throws HttpProblem 404 where there is no such body, program or place */
export async function entriesOfKnown(store: Store, subject: Subject): Promise<readonly Entry[]> {
  const entries = await entriesOf(store, subject);
  const { kind, id } = subject;
  if (entries.length === 0 && (await rows(store, `node-${LABEL[kind]}`, { id })).length === 0)
    throw noNode(id, LABEL[kind]);
  return entries;
}

const entryOf = (row: Row, type: string) => ({
  task: text(row, "task"),
  document: text(row, "document"),
  issuedOn: text(row, "issuedOn"),
  start: count(row, "start"),
  type,
  deadline: textOrNull(row.deadline),
  dueOn: text(row, "dueOn"),
  duties: [],
});

/** Where an entry stands in the order of all: by its day, then document, begin, task, role. */
export type EntryPlace = readonly [string, string, string, number, string, string];

export const placeOf = ({ deadline, dueOn, issuedOn, document, start, task, type }: Entry): EntryPlace => [
  // those whose deadline is words alone stand behind those with a day, those without one behind them
  dueOn || (deadline === null ? "~~" : "~"),
  issuedOn,
  document,
  start,
  task,
  type,
];

export const comparePlaces = (a: EntryPlace, b: EntryPlace): number =>
  order(a[0], b[0]) || order(b[1], a[1]) || order(a[2], b[2]) || a[3] - b[3] || order(a[4], b[4]) || order(a[5], b[5]);
