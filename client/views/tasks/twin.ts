/** The tasks of a page as a table: all that are chosen, as they come. */
import type { TaskWords } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { ROLES, sizeOf, type TableFlow, type TableTwin } from "../../ui/index.ts";
import { queryOf } from "./chosen.ts";
import type { Subject } from "./subject.ts";

export function taskFlow({ route, name }: Subject, asOf: string): TableFlow {
  const t = words.value;
  const own = route.view === "organization" ? route.id : "";
  const tasks = api.taskWordsOf(new AbortController().signal, route.view, route.id, queryOf(route, asOf));
  const row = (task: TaskWords) => [
    ...(task.role ? [t.roles[task.role]] : []),
    task.text,
    task.units
      .filter(({ organization }) => organization.id !== own)
      .map((unit) => `${t.roles[unit.role]}:${unit.printedAs || unit.organization.name}`)
      .join("、"),
    task.deadline,
    task.dueOn,
    task.document?.issuedOn ?? null,
    task.document?.number ?? null,
    task.document?.title ?? null,
    task.higher.map(({ name: higher }) => higher).join("、"),
    task.line,
    task.evidence.quote,
  ];
  return {
    name: `zhengmai-${name}`,
    head: [
      ...(own ? [t.department.role] : []),
      t.department.task,
      own ? t.department.with : t.department.units,
      t.department.deadline,
      t.department.due,
      t.reader.date,
      t.reader.number,
      t.department.document,
      t.department.higherOf,
      t.department.line,
      t.evidence.title,
    ],
    rows: (async function* () {
      for await (const task of tasks) yield row(task);
    })(),
  };
}

/** Duties by year and role, beside the documents of the year. */
export function yearsTwin({ name, page }: Subject, documents: string): TableTwin {
  const t = words.value;
  return {
    name: `zhengmai-${name}-${t.department.byYear}`,
    head: [t.coverage.year, ...ROLES.map((role) => t.roles[role]), t.workload.total, documents],
    rows: yearsIn(page).map(({ year, counts, issued }) => [
      year || t.workload.noYear,
      ...ROLES.map((role) => counts[role]),
      sizeOf(counts),
      issued,
    ]),
  };
}

const NO_DUTIES = { lead: 0, responsible: 0, cooperating: 0 };

/** Every year of which there are duties or documents, the first one first; what has no day stands last. */
export const yearsIn = ({ byYear, documentsByYear }: Subject["page"]) =>
  [...new Set([...Object.keys(byYear), ...Object.keys(documentsByYear)])]
    .sort((a, b) => ((a || "~") < (b || "~") ? -1 : 1))
    .map((year) => ({ year, counts: byYear[year] ?? NO_DUTIES, issued: documentsByYear[year] ?? 0 }));
