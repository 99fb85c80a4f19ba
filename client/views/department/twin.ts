/** The tasks of a body as a table. */
import type { DocumentCard, OrganizationBrief, OrganizationPage, Task } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import type { TableTwin } from "../../ui/index.ts";

export const nameOf = (page: Pick<OrganizationBrief, "organization">): string =>
  String(page.organization.properties.name ?? page.organization.id);

/** What the document of a task carries out, forwards or rests on. */
export const higherOf = (
  page: Pick<OrganizationBrief, "higher">,
  task: Pick<Task, "document">,
): readonly DocumentCard[] =>
  page.higher.flatMap(({ document, behind }) => (behind.includes(task.document?.id ?? "") ? [document] : []));

export function twin(page: OrganizationPage): TableTwin {
  const t = words.value;
  return {
    name: `zhengmai-${nameOf(page)}`,
    head: [
      t.department.role,
      t.department.task,
      t.department.with,
      t.department.deadline,
      t.department.due,
      t.reader.number,
      t.department.document,
      t.department.higherOf,
      t.department.line,
      t.evidence.title,
    ],
    rows: page.tasks.items.map((task) => [
      t.roles[task.role],
      task.text,
      task.units
        .filter((unit) => unit.organization.id !== page.organization.id)
        .map((unit) => `${t.roles[unit.role]}:${unit.printedAs || unit.organization.name}`)
        .join("、"),
      task.deadline,
      task.dueOn,
      task.document?.number ?? null,
      task.document?.title ?? null,
      higherOf(page, task)
        .map((card) => card.number ?? card.title)
        .join("、"),
      task.line,
      task.evidence.quote,
    ]),
  };
}
