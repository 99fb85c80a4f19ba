/** Tasks with the units that lead, carry and support them. */
import type { DocumentCard, RoleCounts, Task, TaskLine } from "../../model/api.ts";
import type { Properties } from "../../model/index.ts";
import type { NodeCell, Store } from "../../store/index.ts";
import { HttpProblem } from "../problem.ts";
import { count, node, numberOrNull, order, type Row, relationship, rows, text, textOrNull, texts } from "../rows.ts";
import { cardsOf, evidenceOf } from "./cards.ts";

export const ROLE_OF: Readonly<Record<string, "lead" | "responsible" | "cooperating">> = {
  LED_BY: "lead",
  ASSIGNED_TO: "responsible",
  SUPPORTED_BY: "cooperating",
};

export const noRoles = (): RoleCounts => ({ lead: 0, responsible: 0, cooperating: 0 });

export function addRole(counts: RoleCounts, type: string, more: number): void {
  const role = ROLE_OF[type];
  if (role) counts[role] += more;
}

/** A task as far as it is told, from a row of cypher/views/tasks-by-id.cypher. */
export function taskNode({ id, ...told }: Row): NodeCell {
  const known = Object.entries(told).filter(([, value]) => value !== null);
  return {
    kind: "node",
    id: text({ id: id ?? null }, "id"),
    labels: ["Task"],
    properties: Object.fromEntries(known) as Properties,
  };
}

/** Tasks with their units; `documentOf` gives the document that assigns each. */
export async function tasksOf(
  store: Store,
  cells: readonly NodeCell[],
  documentOf: (task: NodeCell) => DocumentCard | null,
): Promise<readonly Task[]> {
  const units = new Map<string, Task["units"]>();
  const found =
    cells.length === 0
      ? []
      : (await rows(store, "task-units", { ids: cells.map((cell) => cell.id) })).toSorted(
          (a, b) =>
            startOf(a) - startOf(b) ||
            order(relationship(a, "r").type, relationship(b, "r").type) ||
            order(node(a, "o").id, node(b, "o").id),
        );
  const documents = new Map(cells.map((cell) => [cell.id, documentOf(cell)]));
  for (const row of found) {
    const id = text(row, "task");
    const [link, body] = [relationship(row, "r"), node(row, "o")];
    const role = ROLE_OF[link.type];
    if (!role) continue;
    const document = documents.get(id) ?? { id: "", number: null, displayTitle: "" };
    const list = units.get(id) ?? [];
    list.push({
      role,
      organization: {
        id: body.id,
        name: String(body.properties.name ?? body.id),
        shortName: String(body.properties.shortName ?? body.properties.name ?? body.id),
        kind: String(body.properties.kind ?? "other"),
      },
      printedAs: textOrNull(link.properties.printedAs) ?? "",
      evidence: evidenceOf(link, document),
    });
    units.set(id, list);
  }
  return cells.map((cell) => ({
    id: cell.id,
    text: String(cell.properties.text ?? ""),
    section: texts(cell.properties.section),
    deadline: textOrNull(cell.properties.deadline),
    dueOn: textOrNull(cell.properties.dueOn),
    line: numberOrNull(cell.properties.line) ?? 0,
    document: documents.get(cell.id) ?? null,
    units: units.get(cell.id) ?? [],
  }));
}

/** A task with the words behind it. @throws HttpProblem 404 */
export async function taskWhole(store: Store, id: string): Promise<Task> {
  const [row] = await rows(store, "task-assigned", { id });
  if (!row) throw new HttpProblem(404, "noNode", `no task of the graph has the id ${JSON.stringify(id)}`);
  const document = text(row, "document");
  const card = (await cardsOf(store, [document])).get(document) ?? null;
  const [task] = await tasksOf(store, [node(row, "t")], () => card);
  if (!task) throw new Error("expected the task that was found");
  return task;
}

/** Tasks as a list shows them, by id; the document that assigns each is left to who asks. */
export async function taskLinesOf(
  store: Store,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Omit<TaskLine, "document" | "role">>> {
  if (ids.size === 0) return new Map();
  const [found, bodies] = await Promise.all([
    rows(store, "task-lines", { ids: [...ids] }),
    rows(store, "task-bodies", { ids: [...ids] }),
  ]);
  const units = new Map<string, TaskLine["units"]>();
  const sorted = bodies.toSorted(
    (a, b) =>
      count(a, "start") - count(b, "start") ||
      order(text(a, "type"), text(b, "type")) ||
      order(text(a, "organization"), text(b, "organization")),
  );
  for (const row of sorted) {
    const role = ROLE_OF[text(row, "type")];
    if (!role) continue;
    const [task, id] = [text(row, "task"), text(row, "organization")];
    const list = units.get(task) ?? [];
    const name = textOrNull(row.name) ?? id;
    list.push({
      role,
      organization: { id, name, shortName: textOrNull(row.shortName) ?? name, kind: textOrNull(row.kind) ?? "other" },
      printedAs: textOrNull(row.printedAs) ?? "",
    });
    units.set(task, list);
  }
  return new Map(
    found.map((row) => {
      const id = text(row, "task");
      return [
        id,
        {
          id,
          text: textOrNull(row.text) ?? "",
          deadline: textOrNull(row.deadline),
          dueOn: textOrNull(row.dueOn),
          line: numberOrNull(row.line) ?? 0,
          units: units.get(id) ?? [],
        },
      ];
    }),
  );
}

const startOf = (row: Row): number => numberOrNull(relationship(row, "r").properties.start) ?? 0;
