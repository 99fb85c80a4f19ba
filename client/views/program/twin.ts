/** A program as a table: the documents that name it, then its tasks. */
import type { DocumentLink, ProgramPage, RoleCounts, Task } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";

export const nameOf = (page: ProgramPage): string => String(page.program.properties.name ?? page.program.id);

export function twinOf(name: string, links: readonly DocumentLink[], tasks: readonly Task[]) {
  const t = words.value;
  return {
    name: `zhengmai-${name}`,
    head: [
      t.place.kind,
      t.reader.date,
      t.reader.level,
      t.reader.number,
      t.department.document,
      t.department.task,
      t.department.units,
      t.department.deadline,
      t.department.due,
      t.department.line,
      t.evidence.title,
    ],
    rows: [
      ...links.map(({ document, evidence }) => [
        t.kinds.Document,
        document.issuedOn,
        t.levels[document.level],
        document.number,
        document.title,
        null,
        null,
        null,
        null,
        evidence.line,
        evidence.quote,
      ]),
      ...tasks.map((task) => [
        t.kinds.Task,
        task.document?.issuedOn ?? null,
        task.document ? t.levels[task.document.level] : null,
        task.document?.number ?? null,
        task.document?.title ?? null,
        task.text,
        task.units.map((unit) => `${t.roles[unit.role]}:${unit.printedAs || unit.organization.name}`).join("、"),
        task.deadline,
        task.dueOn,
        task.line,
        task.units[0]?.evidence.quote ?? null,
      ]),
    ],
  };
}

/** All programs that have duties. */
export function programsTwin(programs: readonly { readonly name: string; readonly counts: RoleCounts }[]) {
  const t = words.value;
  return {
    name: "zhengmai-programs",
    head: [t.kinds.Program, t.roles.lead, t.roles.responsible, t.roles.cooperating],
    rows: programs.map(({ name, counts }) => [name, counts.lead, counts.responsible, counts.cooperating]),
  };
}
