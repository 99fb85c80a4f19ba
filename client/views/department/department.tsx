/** One body: what it leads, carries and supports, by when, under which higher documents, with whom, and its names as printed. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { OrganizationBrief, TaskLine } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  Icon,
  networkAddress,
  ProblemLine,
  ROLES,
  RoleDot,
  Sentence,
  SlotLink,
  Stamp,
  today,
} from "../../ui/index.ts";
import { byDeadline, Deadlines, TaskPanel, type TaskRow, TaskTable, TaskWords } from "../tasks/index.ts";
import type { TaskChoice } from "./choice.ts";
import { TaskFilters } from "./filters.tsx";
import { Issued, Programs } from "./lists.tsx";
import { Members } from "./members.tsx";
import { Names } from "./names.tsx";
import { Partners } from "./partners.tsx";
import { flow, higherOf, nameOf } from "./twin.ts";
import { useTasks } from "./use-tasks.ts";
import { Higher, Years } from "./years.tsx";
import "./department.css";

/** rows of the table of tasks at first */
const FIRST = 20;

export function DepartmentView({ route }: { readonly route: RouteOf<"organization"> }) {
  const page = useResource(route.id, (signal) => api.organizationBrief(signal, route.id));
  return <Answer of={page}>{(data) => <Department route={route} page={data} />}</Answer>;
}

function Department({ route, page }: { readonly route: RouteOf<"organization">; readonly page: OrganizationBrief }) {
  const t = words.value;
  const name = nameOf(page);
  const asOf = route.asOf ?? today();
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const other = route.with;
  const choice: TaskChoice = {
    role: route.role,
    with: other ?? "",
    year: route.year ?? "",
    due: route.due ?? "",
    asOf,
  };
  const listed = useTasks(page, choice);
  const tasks = listed.items;
  const partner = other
    ? (page.partners.find(({ organization }) => organization.id === other)?.organization.name ?? other)
    : null;
  const tasksHere = useMemo(
    () => byDeadline(tasks.map((task) => ({ ...task, higher: higherOf(listed.higher, task) }))),
    [tasks, listed.higher],
  );
  const select = (task: string): void =>
    navigate({ ...route, task: task === route.task ? "" : task }, { replace: true });
  const chosen = route.task === "" ? null : (tasksHere.find((task) => task.id === route.task) ?? null);
  const first = page.tasks.items.flatMap((task) => task.dueOn ?? []).sort()[0] ?? "";
  return (
    <>
      <Ask
        crumb={
          <>
            <a href="/workload">{t.department.crumb}</a>
            {page.place && (
              <>
                <Icon name="right" />
                <a
                  href={formatRoute({
                    view: "workload",
                    by: "year",
                    place: page.place.id,
                    collectives: false,
                    cell: "",
                  })}
                >
                  {page.place.name}
                </a>
              </>
            )}
          </>
        }
        answer={
          <Sentence
            text={t.department.sentence(page.documents, page.tasks.total, page.counts.lead, page.higher.length, first)}
          />
        }
        acts={
          <a class="btn" href={networkAddress([page.organization.id])}>
            <Icon name="force" />
            {t.actions.network}
          </a>
        }
      >
        {t.department.ask[0]}
        <SlotLink>{name}</SlotLink>
        {t.department.ask[1]}
      </Ask>
      <main class="page dep">
        <div class="main">
          <ul class="figs3" data-testid="counts">
            {ROLES.map((role) => (
              <li key={role}>
                <RoleDot role={role} />
                <b class="num">{figure(page.counts[role])}</b>
                <span>{t.roles[role]}</span>
              </li>
            ))}
          </ul>
          <section>
            <h2 class="sec" data-testid="task-heading">
              {t.department.tasks}
              <small>
                {t.department.listed(listed.total, whole ? tasks.length : Math.min(FIRST, tasks.length))} ·{" "}
                {t.department.dueFirst}
              </small>
            </h2>
            <TaskFilters page={page} route={route} partner={partner} />
            {listed.chosen && !listed.chosen.data ? (
              <Answer of={listed.chosen}>{() => null}</Answer>
            ) : tasks.length === 0 ? (
              <p class="dim">{t.empty.list}</p>
            ) : (
              <TaskTable
                tasks={whole ? tasksHere : tasksHere.slice(0, FIRST)}
                own={page.organization.id}
                asOf={asOf}
                selected={route.task}
                onSelect={select}
              />
            )}
            {((!whole && tasks.length > FIRST) || listed.next !== null) && (
              <p class="rest">
                <button
                  type="button"
                  class="btn"
                  data-testid="more-tasks"
                  disabled={listed.asking}
                  onClick={() => (whole || tasks.length <= FIRST ? listed.ask() : setWhole(true))}
                >
                  {listed.next === null
                    ? `${t.actions.all} ${figure(tasks.length)}`
                    : t.reader.more(listed.total - (whole ? tasks.length : Math.min(FIRST, tasks.length)))}
                </button>
              </p>
            )}
            {listed.error && <ProblemLine error={listed.error} />}
          </section>
          <Deadlines
            tasks={tasks}
            asOf={asOf}
            asked={route.due === "overdue"}
            onAsOf={(day) => navigate({ ...route, asOf: day }, { replace: true })}
            onSelect={select}
          />
          {page.partners.length > 0 && (
            <Partners
              name={String(page.organization.properties.shortName ?? name)}
              partners={page.partners}
              tasksWith={(id) => formatRoute({ view: "organization", id: route.id, role: "", task: "", with: id })}
            />
          )}
          <Members page={page} />
          <Years page={page} />
          <Programs page={page} />
          <Issued page={page} />
        </div>
        {chosen ? (
          <Chosen
            key={`${chosen.id} ${chosen.role}`}
            own={page.organization.id}
            task={chosen}
            onClose={() => select("")}
          />
        ) : (
          <Names page={page}>
            <Higher page={page} />
          </Names>
        )}
      </main>
      <Stamp
        question={`department/${name}`}
        facts={[
          t.department.listed(listed.total, tasks.length),
          listed.next === null ? t.stamp.whole : t.stamp.cut(tasks.length, listed.total),
        ]}
        table={() => flow(page, choice, api.organizationWords(new AbortController().signal, page.organization.id))}
      />
    </>
  );
}

/** A task in the panel; the words behind it are asked for when it is opened. */
function Chosen({
  own,
  task,
  onClose,
}: {
  /** the body whose page this is */
  readonly own: string;
  readonly task: TaskLine & TaskRow;
  readonly onClose: () => void;
}) {
  const whole = useResource(task.id, (signal) => api.task(signal, task.id));
  return (
    <TaskPanel task={task} section={whole.data?.section ?? []} onClose={onClose}>
      <Answer of={whole}>
        {({ units }) => (
          <TaskWords
            evidence={units.find((unit) => unit.organization.id === own && unit.role === task.role)?.evidence}
          />
        )}
      </Answer>
    </TaskPanel>
  );
}
