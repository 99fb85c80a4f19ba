/** One body: what it leads, carries and supports, by when, under which higher documents, with whom, and its names as printed. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { OrganizationPage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, word, words } from "../../i18n/index.ts";
import { formatRoute, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  DocumentRow,
  Evidence,
  Icon,
  networkAddress,
  nodeAddress,
  Panel,
  RoleBar,
  RoleDot,
  Segment,
  Sentence,
  SlotLink,
  Stamp,
  sizeOf,
  type TableTwin,
  today,
} from "../../ui/index.ts";
import { TaskPanel, TaskTable } from "../tasks/index.ts";
import { Deadlines } from "./deadlines.tsx";
import { Partners } from "./partners.tsx";
import "./department.css";

const ROLES = ["lead", "responsible", "cooperating"] as const;
/** rows of the table of tasks at first */
const FIRST = 20;

export function DepartmentView({ route }: { readonly route: RouteOf<"organization"> }) {
  const page = useResource(route.id, (signal) => api.organization(signal, route.id));
  return <Answer of={page}>{(data) => <Department route={route} page={data} />}</Answer>;
}

const nameOf = (page: OrganizationPage): string => String(page.organization.properties.name ?? page.organization.id);

function Department({ route, page }: { readonly route: RouteOf<"organization">; readonly page: OrganizationPage }) {
  const t = words.value;
  const name = nameOf(page);
  const [asOf, setAsOf] = useState(today);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const tasks = useMemo(
    () => page.tasks.items.filter((task) => route.role === "" || task.role === route.role),
    [page, route.role],
  );
  const select = (task: string): void =>
    navigate({ ...route, task: task === route.task ? "" : task }, { replace: true });
  const chosen = route.task === "" ? null : (page.tasks.items.find((task) => task.id === route.task) ?? null);
  const documents = new Set(page.tasks.items.map((task) => task.document?.id)).size;
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
            text={t.department.sentence(documents, page.tasks.total, page.counts.lead, page.higher.length, first)}
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
            <h2 class="sec">
              {t.department.tasks}
              <small>
                {t.department.listed(page.tasks.total, whole ? tasks.length : Math.min(FIRST, tasks.length))}
              </small>
            </h2>
            <div class="filter">
              <Segment
                label={t.department.role}
                value={route.role}
                options={(["", ...ROLES] as const).map((value) => ({
                  value,
                  name: value === "" ? t.department.all : t.roles[value],
                  testid: `role-${value || "all"}`,
                }))}
                onChoose={(role) => navigate({ ...route, role, task: "" }, { replace: true })}
              />
            </div>
            {tasks.length === 0 ? (
              <p class="dim">{t.empty.list}</p>
            ) : (
              <TaskTable
                tasks={whole ? tasks : tasks.slice(0, FIRST)}
                own={page.organization.id}
                asOf={asOf}
                selected={route.task}
                onSelect={select}
              />
            )}
            {!whole && tasks.length > FIRST && (
              <p class="rest">
                <button type="button" class="btn" onClick={() => setWhole(true)}>
                  {t.actions.all} {figure(tasks.length)}
                </button>
              </p>
            )}
          </section>
          <Deadlines tasks={page.tasks.items} asOf={asOf} onAsOf={setAsOf} onSelect={select} />
          {page.partners.length > 0 && (
            <Partners name={String(page.organization.properties.shortName ?? name)} partners={page.partners} />
          )}
          <div class="two">
            <Years page={page} />
            <Higher page={page} />
          </div>
          {page.programs.length > 0 && (
            <section>
              <h2 class="sec">
                {t.department.programs}
                <small class="num">{page.programs.length}</small>
              </h2>
              <ul class="cols2">
                {page.programs.map(({ program, tasks: n }) => (
                  <li key={program.id}>
                    <a class="u clip" href={nodeAddress(program.id)}>
                      {program.name}
                    </a>
                    <span class="num dim">{n}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {page.issued.total > 0 && (
            <section>
              <h2 class="sec">
                {t.department.issued}
                <small class="num">{page.issued.total}</small>
              </h2>
              {page.issued.items.slice(0, whole ? undefined : 12).map((card) => (
                <DocumentRow key={card.id} document={card} aside={card.issuedOn ?? ""} />
              ))}
              {!whole && page.issued.total > 12 && (
                <p class="rest">
                  <button type="button" class="btn" onClick={() => setWhole(true)}>
                    {t.actions.all} {figure(page.issued.total)}
                  </button>
                </p>
              )}
            </section>
          )}
        </div>
        {chosen ? <TaskPanel task={chosen} onClose={() => select("")} /> : <Names page={page} />}
      </main>
      <Stamp
        question={`department/${name}`}
        facts={[
          t.department.listed(page.tasks.total, page.tasks.items.length),
          page.tasks.truncated ? t.stamp.cut(page.tasks.items.length, page.tasks.total) : t.stamp.whole,
        ]}
        table={() => twin(page)}
      />
    </>
  );
}

function Years({ page }: { readonly page: OrganizationPage }) {
  const t = words.value;
  const years = Object.entries(page.byYear).sort(([a], [b]) => (a < b ? -1 : 1));
  const most = Math.max(0, ...years.map(([, counts]) => sizeOf(counts)));
  if (years.length === 0) return null;
  return (
    <section>
      <h2 class="sec">
        {t.department.byYear}
        <small>{t.department.fills}</small>
      </h2>
      <ul class="ls">
        {years.map(([year, counts]) => (
          <li key={year}>
            <span class="num">{year || t.workload.noYear}</span>
            <RoleBar counts={counts} most={most} />
            <span class="num">{figure(sizeOf(counts))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Higher({ page }: { readonly page: OrganizationPage }) {
  const t = words.value;
  return (
    <section data-testid="higher">
      <h2 class="sec">
        {t.department.higher}
        <small>{t.department.higherNote}</small>
      </h2>
      {page.higher.length === 0 && <p class="dim rest">{t.department.noHigher}</p>}
      {page.higher.slice(0, 12).map(({ document, tasks }) => (
        <DocumentRow key={document.id} document={document} aside={`${t.levels[document.level]} · ${tasks}`} />
      ))}
      {page.higher.length > 12 && <p class="dim rest">{t.department.more(page.higher.length - 12)}</p>}
    </section>
  );
}

/** The names that were merged into this body, each with a place where it stands; what it was before and became. */
function Names({ page }: { readonly page: OrganizationPage }) {
  const t = words.value;
  const [open, setOpen] = useState("");
  const aliases = Array.isArray(page.organization.properties.aliases)
    ? page.organization.properties.aliases.map(String)
    : [];
  return (
    <Panel label={t.department.printed}>
      <section>
        <h2>{nameOf(page)}</h2>
        <p class="dim">
          {word(t.department.kinds, String(page.organization.properties.kind ?? "other"))}
          {page.place && (
            <>
              {" · "}
              <a class="u" href={nodeAddress(page.place.id)}>
                {page.place.name}
              </a>
            </>
          )}
        </p>
      </section>
      <section>
        <h3>
          {t.department.printed}
          <span class="n">{t.department.forms(page.printedNames.length)}</span>
        </h3>
        {page.printedNames.length === 0 && <p class="dim">{aliases.join("、") || t.empty.list}</p>}
        <ul class="alias">
          {page.printedNames.map((printed) => (
            <li key={printed.name}>
              <button
                type="button"
                aria-expanded={open === printed.name}
                onClick={() => setOpen(open === printed.name ? "" : printed.name)}
              >
                <span>{printed.name}</span>
                <span class="num dim">{t.department.times(printed.count)}</span>
                <Icon name={open === printed.name ? "up" : "down"} />
              </button>
              {open === printed.name && <Evidence evidence={printed.evidence} />}
            </li>
          ))}
        </ul>
      </section>
      {page.succession.length > 0 && (
        <section>
          <h3>{t.department.succession}</h3>
          <ul class="alias">
            {page.succession.map((body) => (
              <li key={body.id}>
                <a class="u" href={nodeAddress(body.id)}>
                  {body.name}
                </a>{" "}
                <span class="dim num">
                  {body.direction === "before" ? t.department.before : t.department.after} {body.year ?? ""}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

function twin(page: OrganizationPage): TableTwin {
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
