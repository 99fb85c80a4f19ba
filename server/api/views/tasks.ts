/** Tasks with the units that lead, carry and support them. */
import type { DocumentCard, RoleCounts, Task } from "../../model/api.ts";
import type { NodeCell, Store } from "../../store/index.ts";
import { node, numberOrNull, relationship, rows, text, textOrNull, texts } from "../rows.ts";
import { evidenceOf } from "./cards.ts";

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

/** Tasks with their units; `documentOf` gives the document that assigns each. */
export async function tasksOf(
  store: Store,
  cells: readonly NodeCell[],
  documentOf: (task: NodeCell) => DocumentCard | null,
): Promise<readonly Task[]> {
  const units = new Map<string, Task["units"]>();
  const found = cells.length === 0 ? [] : await rows(store, "task-units", { ids: cells.map((cell) => cell.id) });
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
