/** Which tasks are listed: by role, the year of the document, the deadline, a body, a program, a higher document. The address keeps it. */
import { figure, words } from "../../i18n/index.ts";
import { navigate } from "../../state/index.ts";
import { bareTitle, Icon, ROLES, Segment, sizeOf } from "../../ui/index.ts";
import { asked, type Next, type Subject } from "./subject.ts";
import type { Listed } from "./use-tasks.ts";
import "../../ui/choice.css";

const DUE = ["none", "with", "overdue"] as const;

export function TaskFilters({
  subject: { route, page },
  listed,
  named,
}: {
  readonly subject: Subject;
  readonly listed: Listed;
  /** names of other bodies, by id */
  readonly named: ReadonlyMap<string, string>;
}) {
  const t = words.value;
  const { role = "", year = "", due = "" } = route;
  const go = (next: Next): void => navigate(asked(route, next), { replace: true });
  const years = Object.entries(page.byYear)
    .map(([key, counts]) => ({ key: key || "none", count: sizeOf(counts) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1));
  // what is beyond the first rows of a list is named by the tasks that are shown
  const higher = [...page.higher, ...listed.higher].find(({ document }) => document.id === route.under)?.document;
  const other = listed.items.flatMap(({ units }) => units).find(({ organization: { id } }) => id === route.with);
  const program = page.programs.find(({ program: { id } }) => id === route.program)?.program.name;
  const others = [
    {
      part: "with",
      id: route.with,
      name: named.get(route.with ?? "") ?? other?.organization.name,
      said: t.department.sharedWith,
    },
    { part: "program", id: route.program, name: program, said: t.department.ofProgram },
    {
      part: "under",
      id: route.under,
      name: higher && (higher.number ?? bareTitle(higher.displayTitle)),
      said: t.department.underOnly,
    },
  ] as const;
  return (
    <div class="filter">
      <Segment
        label={t.department.role}
        value={role}
        options={(["", ...ROLES] as const).map((value) => ({
          value,
          name: value === "" ? t.department.all : t.roles[value],
          testid: `role-${value || "all"}`,
        }))}
        onChoose={(value) => go({ role: value })}
      />
      <label class={`pick${year ? " on" : ""}`}>
        <span>{t.coverage.year}</span>
        <select
          class="field"
          value={year}
          data-testid="task-year"
          onChange={(event) => go({ year: event.currentTarget.value })}
        >
          <option value="">{t.documents.any}</option>
          {years.map(({ key, count }) => (
            <option key={key} value={key}>{`${key === "none" ? t.workload.noYear : key} (${figure(count)})`}</option>
          ))}
          {year && !years.some(({ key }) => key === year) && <option value={year}>{year}</option>}
        </select>
      </label>
      <label class={`pick${due ? " on" : ""}`}>
        <span>{t.department.deadline}</span>
        <select
          class="field"
          value={due}
          data-testid="task-due"
          onChange={(event) => go({ due: DUE.find((value) => value === event.currentTarget.value) ?? "" })}
        >
          <option value="">{t.documents.any}</option>
          {DUE.map((value) => (
            <option key={value} value={value}>
              {t.department.dueOf[value]}
            </option>
          ))}
        </select>
      </label>
      {others.map(
        ({ part, id, name, said }) =>
          id && (
            <button type="button" key={part} class="btn bare" data-testid={part} onClick={() => go({ [part]: "" })}>
              {said(name ?? id)} <Icon name="close" />
            </button>
          ),
      )}
    </div>
  );
}
