/** One program: the documents that name it, in order of time, and who leads its tasks. */
import type { ProgramPage } from "../../model/api.ts";
import type { Store } from "../../store/index.ts";
import { node, rows, text } from "../rows.ts";
import { cardsOf, limited } from "./cards.ts";
import { linksOf } from "./document.ts";
import { apiNode, findNode } from "./node.ts";
import { tasksOf } from "./tasks.ts";

const LIMIT = 500;

export async function programPage(store: Store, id: string): Promise<ProgramPage> {
  const program = await findNode(store, id, "Program");
  const [documents, taskRows] = await Promise.all([
    rows(store, "program-documents", { id }),
    rows(store, "program-tasks", { id }),
  ]);
  const cells = taskRows.slice(0, LIMIT).map((row) => node(row, "t"));
  const cards = await cardsOf(store, [
    ...documents.slice(0, LIMIT).map((row) => text(row, "other")),
    ...cells.map((cell) => String(cell.properties.documentId ?? "")),
  ]);
  const tasks = await tasksOf(store, cells, (task) => cards.get(String(task.properties.documentId ?? "")) ?? null);
  const leads = new Map<string, ProgramPage["leads"][number]>();
  for (const { units } of tasks) {
    for (const { role, organization } of units) {
      if (role !== "lead") continue;
      const entry = leads.get(organization.id) ?? {
        organization: { id: organization.id, name: organization.name },
        tasks: 0,
      };
      entry.tasks++;
      leads.set(organization.id, entry);
    }
  }
  return {
    program: apiNode(program),
    documents: { ...limited(documents, LIMIT), items: linksOf(documents.slice(0, LIMIT), cards, (other) => other) },
    tasks: { ...limited(taskRows, LIMIT), items: [...tasks] },
    leads: [...leads.values()].sort((a, b) => b.tasks - a.tasks || (a.organization.id < b.organization.id ? -1 : 1)),
  };
}
