/** The tasks behind a number of the workload, and those with a deadline. */
import { bodyOf } from "../../figures/index.ts";
import type { Deadlines, Duties } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { node, order, type Row, relationship, rows, text } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";
import { becomings } from "./reforms.ts";
import { ROLE_OF, taskNode, tasksOf } from "./tasks.ts";

export interface CellOptions {
  readonly organization: string;
  readonly by: "year" | "document" | "program";
  /** a year ("" for documents without a date), or the id of a document or a program */
  readonly column: string;
  /** with the names of the body before reforms */
  readonly reforms: boolean;
  readonly limit: number;
}

/** One item for every pair of task and unit, newest documents first: as many as the cell counts. */
export async function duties(store: Store, options: CellOptions): Promise<Duties> {
  const { organization, by, column, limit } = options;
  const before = options.reforms
    ? [...(await becomings(store))].filter(([, last]) => last === organization).map(([id]) => id)
    : [];
  const ask = (id: string): Promise<readonly Row[]> =>
    by === "program"
      ? rows(store, "duties-of-body-in-program", { id, program: column })
      : rows(store, "duties-of-body", {
          id,
          year: by === "year" ? column : "",
          document: by === "document" ? column : "",
        });
  const found = (await Promise.all([organization, ...before].map(ask)))
    .flat()
    .sort(
      (a, b) =>
        order(text(b, "issuedOn"), text(a, "issuedOn")) ||
        order(text(a, "document"), text(b, "document")) ||
        startOf(a) - startOf(b) ||
        order(relationship(a, "r").id, relationship(b, "r").id),
    );
  const shown = found.slice(0, limit);
  const cards = await cardsOf(
    store,
    shown.map((row) => text(row, "document")),
  );
  const documentOf = new Map(shown.map((row) => [node(row, "t").id, cards.get(text(row, "document")) ?? null]));
  const tasks = await tasksOf(
    store,
    [...new Map(shown.map((row) => [node(row, "t").id, node(row, "t")])).values()],
    (task) => documentOf.get(task.id) ?? null,
  );
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  return {
    total: found.length,
    limit,
    truncated: found.length > limit,
    items: shown.flatMap((row) => {
      const link = relationship(row, "r");
      const [task, role, document] = [
        taskOf.get(node(row, "t").id),
        ROLE_OF[link.type],
        cards.get(text(row, "document")),
      ];
      return task && role && document ? [{ ...task, role, evidence: evidenceOf(link, document) }] : [];
    }),
  };
}

const startOf = (row: Row): number => Number(node(row, "t").properties.start ?? 0);

/** Of some bodies those that have become another one, with its name; in order of id. */
async function becomingsOf(store: Store, ids: ReadonlySet<string>): Promise<Deadlines["became"]> {
  const found = [...(await becomings(store))].filter(([id]) => ids.has(id)).sort(([a], [b]) => order(a, b));
  const named = await rows(store, "organizations-by-id", { ids: [...new Set(found.flat())] });
  const names = new Map(named.map((row) => [node(row, "o").id, String(node(row, "o").properties.name ?? "")]));
  const refOf = (id: string) => ({ id, name: names.get(id) || id });
  return found.map(([id, last]) => ({ ...refOf(id), last: refOf(last) }));
}

/** Bodies as tables of duties name them, in order of id. */
async function namesOf(store: Store, ids: ReadonlySet<string>): Promise<Deadlines["named"]> {
  const found = ids.size === 0 ? [] : await rows(store, "bodies-by-id", { ids: [...ids] });
  return found.map(bodyOf).sort((a, b) => order(a.id, b.id));
}

/** Tasks whose deadline is a day, the earliest first, each with the bodies that were asked about. */
export async function deadlines(
  store: Store,
  {
    place,
    collectives,
    reforms,
    limit,
  }: {
    readonly place: string | null;
    readonly collectives: boolean;
    /** with the last name of every body over reforms */
    readonly reforms: boolean;
    readonly limit: number;
  },
): Promise<Deadlines> {
  const found = await (place === null
    ? rows(store, "deadlines", { collectives })
    : rows(store, "deadlines-of-place", { collectives, place }));
  const bodies = new Map<string, { dueOn: string; document: string; bodies: string[] }>();
  for (const row of found) {
    const entry = bodies.get(text(row, "task")) ?? {
      dueOn: text(row, "dueOn"),
      document: text(row, "document"),
      bodies: [],
    };
    entry.bodies.push(text(row, "body"));
    bodies.set(text(row, "task"), entry);
  }
  const dated = [...bodies]
    .filter(([, { dueOn }]) => dueOn !== "")
    .sort(([a, x], [b, y]) => order(x.dueOn, y.dueOn) || order(a, b));
  const shown = dated.slice(0, limit);
  const [cells, cards] = await Promise.all([
    shown.length === 0 ? [] : rows(store, "tasks-by-id", { ids: shown.map(([id]) => id) }),
    cardsOf(
      store,
      shown.map(([, { document }]) => document),
    ),
  ]);
  const tasks = await tasksOf(
    store,
    cells.map(taskNode),
    (task) => cards.get(bodies.get(task.id)?.document ?? "") ?? null,
  );
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const became = reforms ? await becomingsOf(store, new Set(shown.flatMap(([, entry]) => entry.bodies))) : [];
  const ids = [...shown.flatMap(([, entry]) => entry.bodies), ...became.map(({ last }) => last.id)];
  return {
    printed: bodies.size,
    became,
    named: await namesOf(store, new Set(ids)),
    total: dated.length,
    limit,
    truncated: dated.length > limit,
    items: shown.flatMap(([id, entry]) => {
      const task = taskOf.get(id);
      return task ? [{ ...task, bodies: entry.bodies.toSorted() }] : [];
    }),
  };
}
