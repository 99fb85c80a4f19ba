/** The tasks of a body as a table. */
import type { OrganizationPage } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import type { TableTwin } from "../../ui/index.ts";

export const nameOf = (page: OrganizationPage): string =>
  String(page.organization.properties.name ?? page.organization.id);

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
      task.line,
      task.evidence.quote,
    ]),
  };
}
