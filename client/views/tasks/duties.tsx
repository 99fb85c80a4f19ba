/** What a body, a program or a place has to do: counts by role, the tasks that are chosen, and their deadlines. */
import { useMemo, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, showBeside, type TaskRoute, useResource } from "../../state/index.ts";
import { Answer, ProblemLine, ROLES, RoleDot, today } from "../../ui/index.ts";
import { higherOf } from "./chosen.ts";
import { CitingHigher } from "./citing-higher.tsx";
import { Deadlines } from "./deadlines.tsx";
import { TaskFilters } from "./filters.tsx";
import { SectionHead } from "./section.tsx";
import { asked, type Subject, tasksAddress } from "./subject.ts";
import { TaskPanel, TaskTable, TaskWords } from "./tasks.tsx";
import { taskFlow } from "./twin.ts";
import type { Listed } from "./use-tasks.ts";
import "./subject.css";

/** rows of the table of tasks at first */
const FIRST = 20;

export function Counts({ subject: { route, page } }: { readonly subject: Subject }) {
  const t = words.value;
  return (
    <ul class="figs3" data-testid="counts">
      {ROLES.map((role) => (
        <li key={role}>
          <RoleDot role={role} />
          <b class="num">
            {page.counts[role] > 0 ? (
              <a href={tasksAddress(route, { role })}>{figure(page.counts[role])}</a>
            ) : (
              figure(page.counts[role])
            )}
          </b>
          <span>{t.roles[role]}</span>
        </li>
      ))}
    </ul>
  );
}

export function Duties({
  subject,
  listed,
  named,
}: {
  readonly subject: Subject;
  readonly listed: Listed;
  /** names of the bodies that tasks may be narrowed to, by id */
  readonly named: ReadonlyMap<string, string>;
}) {
  const t = words.value;
  const { route, page } = subject;
  const [whole, setWhole] = useState(false);
  const asOf = route.asOf ?? today();
  const { items } = listed;
  const shown = useMemo(
    () => items.map((task) => ({ ...task, higher: higherOf(listed.higher, task) })),
    [items, listed.higher],
  );
  const rows = whole ? shown : shown.slice(0, FIRST);
  const select = (task: string): void => showTask(route, task === route.task ? "" : task);
  if (page.tasks.total === 0)
    return (
      <section>
        <SectionHead title={t.department.tasks} testid="task-heading" />
        <p class="dim rest">{route.view === "program" ? t.program.noTasks : t.department.noTasks}</p>
      </section>
    );
  return (
    <>
      <Counts subject={subject} />
      <section aria-busy={listed.chosen?.data === null}>
        <SectionHead title={t.department.tasks} testid="task-heading" table={() => taskFlow(subject, asOf)}>
          {t.department.listed(listed.total, rows.length)} · {t.department.dueFirst}
        </SectionHead>
        <TaskFilters subject={subject} listed={listed} named={named} />
        {listed.chosen?.error || (listed.chosen && !listed.chosen.last) ? (
          <Answer of={listed.chosen}>{() => null}</Answer>
        ) : rows.length === 0 ? (
          <p class="dim">{t.empty.list}</p>
        ) : (
          <TaskTable
            tasks={rows}
            own={route.view === "organization" ? route.id : ""}
            asOf={asOf}
            selected={route.task ?? ""}
            onSelect={select}
          />
        )}
        {(rows.length < shown.length || listed.next !== null) && (
          <p class="rest">
            <button
              type="button"
              class="btn"
              data-testid="more-tasks"
              disabled={listed.asking}
              onClick={() => (rows.length < shown.length ? setWhole(true) : listed.ask())}
            >
              {listed.next === null
                ? `${t.actions.all} ${figure(shown.length)}`
                : t.actions.rest(listed.total - rows.length)}
            </button>
          </p>
        )}
        {listed.error && <ProblemLine error={listed.error} />}
      </section>
      <Deadlines
        deadlines={listed.deadlines}
        textOf={(id) => items.find((task) => task.id === id)?.text}
        asOf={asOf}
        asked={route.due === "overdue"}
        onAsOf={(day) => navigate(asked(route, { asOf: day }), { replace: true })}
        onSelect={select}
      />
    </>
  );
}

const showTask = (route: Subject["route"], task: string): void =>
  showBeside(asked(route, { task }), route.task ?? "", task);

/** A task in the panel, wherever in the list it stands; the words behind it are asked for when it is opened. */
export function Chosen({ subject: { route, page }, listed }: { readonly subject: Subject; readonly listed: Listed }) {
  const id = route.task ?? "";
  const whole = useResource(id, (signal) => api.task(signal, id));
  const close = (): void => showTask(route, "");
  const line = listed.items.find((task) => task.id === id);
  const task = line ?? whole.data;
  if (!task) return <Answer of={whole}>{() => null}</Answer>;
  const isOwn = ownIn(route, line?.role ?? null);
  const behind = higherOf([...listed.higher, ...page.tasks.higher], task);
  const higher = [...new Map(behind.map((card) => [card.id, card])).values()];
  return (
    <TaskPanel task={{ ...task, higher }} section={whole.data?.section ?? []} onClose={close}>
      <Answer of={whole}>{({ units }) => <TaskWords evidence={(units.find(isOwn) ?? units[0])?.evidence} />}</Answer>
      {task.document && higher.length > 0 && <CitingHigher of={task.document.key} higher={higher} />}
    </TaskPanel>
  );
}

/** Whose words are shown of a task: those for the body whose page it is, or that its tasks are narrowed to. */
function ownIn({ view, id, with: other }: Subject["route"], role: TaskRoute["role"] | null) {
  const own = view === "organization" ? id : other;
  return (unit: { readonly role: string; readonly organization: { readonly id: string } }): boolean =>
    unit.organization.id === own && (role === null || unit.role === role);
}
