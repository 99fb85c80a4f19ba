/** One program: the documents that name it in order of time and level, who leads it, and its tasks. */
import { useEffect } from "preact/hooks";
import type { DocumentLink, ProgramPage, Workload } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { cell as count, figure, words } from "../../i18n/index.ts";
import { SeekBox } from "../../seek.tsx";
import { navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  bareTitle,
  Empty,
  Evidence,
  Icon,
  KindGlyph,
  networkAddress,
  nodeAddress,
  Panel,
  PanelTop,
  ROLES,
  RoleBar,
  RoleDot,
  Sentence,
  SlotLink,
  Stamp,
  sizeOf,
  today,
} from "../../ui/index.ts";
import { byDeadline, Deadlines, TaskPanel, TaskTable, TaskWords } from "../tasks/index.ts";
import { Bodies } from "./bodies.tsx";
import { Spread } from "./spread.tsx";
import { nameOf, programsTwin, twinOf } from "./twin.ts";
import "../../start.css";
import "./program.css";

/** programs offered before one is chosen */
const OFFERED = 30;

export function ProgramView({ route }: { readonly route: RouteOf<"program"> }) {
  const page = useResource(route.id || null, (signal) => api.program(signal, route.id));
  if (!route.id) return <Pick />;
  return <Answer of={page}>{(data) => <Program route={route} page={data} />}</Answer>;
}

const programsOf = (data: Workload) =>
  data.columns
    // all others together have no name
    .filter((column) => column.name !== "")
    .map((column) => {
      const counts = data.columnTotals[column.key] ?? { lead: 0, responsible: 0, cooperating: 0 };
      return { ...column, counts, size: sizeOf(counts) };
    })
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));

/** Programs by the duties that belong to them: the ones that say most. */
function Pick() {
  const t = words.value;
  const found = useResource("programs", (signal) =>
    api.workload(signal, { by: "program", place: "", collectives: true, limit: 1 }),
  );
  useEffect(() => {
    document.title = `${t.nav.program} · 政脉`;
  }, [t]);
  return (
    <>
      <Ask answer={t.program.pickHow}>{t.program.pick}</Ask>
      <main class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big />
          </div>
          <Answer of={found}>
            {(data) => {
              const programs = programsOf(data);
              if (programs.length === 0) return <Empty title={t.program.noneYet} why={t.program.pickWhy} />;
              return (
                <section>
                  <h2 class="sec">
                    {t.kinds.Program}
                    <small>{t.program.byDuties}</small>
                  </h2>
                  <div class="scroll-x">
                    <table class="tbl programs" data-testid="programs">
                      <thead>
                        <tr>
                          <th scope="col">{t.kinds.Program}</th>
                          {ROLES.map((role) => (
                            <th scope="col" class="r" key={role}>
                              <RoleDot role={role} /> {t.roles[role]}
                            </th>
                          ))}
                          <th scope="col" class="r">
                            {t.workload.total}
                          </th>
                          <td />
                        </tr>
                      </thead>
                      <tbody>
                        {programs.slice(0, OFFERED).map((program) => (
                          <tr key={program.key}>
                            <th scope="row">
                              <a href={nodeAddress(program.key)}>
                                <KindGlyph kind="Program" />
                                {program.name}
                              </a>
                            </th>
                            {ROLES.map((role) => (
                              <td class="r num" key={role}>
                                {count(program.counts[role])}
                              </td>
                            ))}
                            <td class="r num">{figure(program.size)}</td>
                            <td class="share">
                              <RoleBar counts={program.counts} most={programs[0]?.size ?? 1} />
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </div>
                </section>
              );
            }}
          </Answer>
        </div>
      </main>
      <Stamp
        question="programs"
        {...(found.data ? { table: () => programsTwin(programsOf(found.data as Workload)) } : {})}
      />
    </>
  );
}

const dateOf = (link: DocumentLink): string =>
  link.document.issuedOn ?? /〔(\d{4})〕/.exec(link.document.number ?? "")?.[1] ?? "";

function Program({ route, page }: { readonly route: RouteOf<"program">; readonly page: ProgramPage }) {
  const t = words.value;
  const name = nameOf(page);
  const { select: selected = "", asOf = today() } = route;
  const go = ({ select: _, ...kept }: RouteOf<"program">, chosen: string): void =>
    navigate(chosen ? { ...kept, select: chosen } : kept, { replace: true });
  const select = (id: string): void => go(route, id === selected ? "" : id);
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const links = page.documents.items.toSorted((a, b) => (dateOf(a) || "9").localeCompare(dateOf(b) || "9"));
  const link = links.find((candidate) => candidate.evidence.relationshipId === selected);
  const task = page.tasks.items.find((candidate) => candidate.id === selected);
  return (
    <>
      <Ask
        crumb={<a href="/program">{t.nav.program}</a>}
        answer={<Sentence text={t.program.answer(page.documents.total, page.tasks.total)} />}
        acts={
          <a class="btn" href={networkAddress([page.program.id])}>
            <Icon name="force" />
            {t.actions.network}
          </a>
        }
      >
        {t.program.ask[0]}
        <SlotLink>{name}</SlotLink>
        {t.program.ask[1]}
      </Ask>
      <main class="page">
        <div class="main">
          <section>
            <h2 class="sec">
              {t.program.documents}
              <small class="num">{page.documents.total}</small>
            </h2>
            <Spread links={links} selected={selected} onSelect={select} />
            <div class="scroll-x">
              <table class="tbl naming" data-testid="program-documents">
                <thead>
                  <tr>
                    <th scope="col">{t.reader.date}</th>
                    <th scope="col">{t.reader.level}</th>
                    <th scope="col">{t.reader.number}</th>
                    <th scope="col">{t.department.document}</th>
                    <th scope="col" class="r">
                      {t.department.line}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {links.map((item) => (
                    <tr
                      key={item.evidence.relationshipId}
                      class={item.evidence.relationshipId === selected ? "on" : ""}
                    >
                      <td class="num">
                        {item.document.issuedOn ?? <span class="dim">{dateOf(item) || t.cascade.undated}</span>}
                      </td>
                      <td>{t.levels[item.document.level]}</td>
                      <td class="num">{item.document.number ?? "—"}</td>
                      <td>
                        <button
                          type="button"
                          class="t clip2"
                          title={item.document.title}
                          onClick={() => select(item.evidence.relationshipId)}
                        >
                          {bareTitle(item.document.displayTitle)}
                        </button>
                      </td>
                      <td class="r num">{item.evidence.line}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
          <section>
            <h2 class="sec">
              {t.program.tasks}
              <small class="num">{page.tasks.total}</small>
            </h2>
            {page.tasks.items.length === 0 ? (
              <p class="dim rest">{t.program.noTasks}</p>
            ) : (
              <TaskTable
                tasks={byDeadline(page.tasks.items)}
                own=""
                asOf={asOf}
                selected={selected}
                onSelect={select}
              />
            )}
          </section>
          <Deadlines
            tasks={page.tasks.items}
            asOf={asOf}
            asked={false}
            onAsOf={(day) => go({ ...route, asOf: day }, selected)}
            onSelect={select}
          />
        </div>
        {task ? (
          <TaskPanel task={task} section={task.section} onClose={() => select("")}>
            <TaskWords evidence={task.units[0]?.evidence} />
          </TaskPanel>
        ) : link ? (
          <Panel label={t.evidence.title} about={link.evidence.relationshipId} class="sheet" onClose={() => select("")}>
            <section>
              <PanelTop onClose={() => select("")}>{t.kinds.Document}</PanelTop>
              <h2>
                <a class="u" href={nodeAddress(link.document.id, link.document.key)}>
                  {link.document.displayTitle}
                </a>
              </h2>
              <p class="dim num">
                {[link.document.number, link.document.issuedOn, t.levels[link.document.level]]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </section>
            <section>
              <h3>{t.evidence.title}</h3>
              <Evidence evidence={link.evidence} />
            </section>
          </Panel>
        ) : (
          <Bodies page={page} links={links} onSelect={select} />
        )}
      </main>
      <Stamp
        question={`program/${name}`}
        facts={[
          page.documents.truncated ? t.stamp.cut(page.documents.items.length, page.documents.total) : t.stamp.whole,
        ]}
        table={() => twinOf(name, links, page.tasks.items)}
      />
    </>
  );
}
