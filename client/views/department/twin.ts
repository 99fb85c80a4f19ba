/** The tasks of a body as a table. */
import type { BodyTaskWords, DocumentCard, OrganizationBrief, Task } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import type { TableFlow } from "../../ui/index.ts";
import { isChosen, type TaskChoice } from "./choice.ts";

export const nameOf = (page: Pick<OrganizationBrief, "organization">): string =>
  String(page.organization.properties.name ?? page.organization.id);

/** What the document of a task carries out, forwards or rests on. */
export const higherOf = (
  higher: readonly { readonly document: DocumentCard; readonly behind: readonly string[] }[],
  task: Pick<Task, "document">,
): readonly DocumentCard[] =>
  higher.flatMap(({ document, behind }) => (behind.includes(task.document?.id ?? "") ? [document] : []));

/** The tasks of a body that are chosen, as they come. */
export function flow(page: OrganizationBrief, choice: TaskChoice, tasks: AsyncIterable<BodyTaskWords>): TableFlow {
  const t = words.value;
  const row = (task: BodyTaskWords) => [
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
    task.higher.map(({ name }) => name).join("、"),
    task.line,
    task.evidence.quote,
  ];
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
    rows: (async function* () {
      for await (const task of tasks) if (isChosen(task, choice)) yield row(task);
    })(),
  };
}
