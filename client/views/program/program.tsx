/** One program: what belongs to it and who is charged, by when, under which higher documents, what is named beside it, and who names it. */
import { useEffect } from "preact/hooks";
import type { ProgramPage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { SameNode } from "../../mend/index.ts";
import { formatRoute, type RouteOf, useResource } from "../../state/index.ts";
import { Answer, Ask, Icon, networkAddress, Panel, Sentence, SlotLink, Stamp, today } from "../../ui/index.ts";
import {
  Bodies,
  Chosen,
  Duties,
  Higher,
  inSight,
  PrintedNames,
  Programs,
  taskFlow,
  tasksAddress,
  useTasks,
  Years,
} from "../tasks/index.ts";
import { Naming, NamingPanel, named, useNaming } from "./naming.tsx";
import { Pick } from "./pick.tsx";
import "./program.css";

export function ProgramView({ route }: { readonly route: RouteOf<"program"> }) {
  const page = useResource(route.id || null, (signal) => api.program(signal, route.id));
  if (!route.id) return <Pick />;
  return (
    <Answer of={page} alone>
      {(data) => <Program route={route} page={data} />}
    </Answer>
  );
}

function Program({ route, page }: { readonly route: RouteOf<"program">; readonly page: ProgramPage }) {
  const t = words.value;
  const { id } = page.program;
  const name = String(page.program.properties.name ?? id);
  const asOf = route.asOf ?? today();
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const subject = { route, name, page };
  const listed = useTasks(subject, asOf);
  const naming = useNaming(route, page);
  const link = naming.items.find(({ evidence }) => evidence.relationshipId === route.select);
  const [first] = page.deadlines.dated;
  return (
    <>
      <Ask
        crumb={<a href="/program">{t.nav.program}</a>}
        answer={
          <Sentence
            text={inSight(
              listed,
              t.program.answer(
                page.named.total,
                page.tasks.total,
                page.totals.bodies,
                page.totals.higher,
                first?.dueOn ?? "",
              ),
            )}
          />
        }
        acts={
          <a class="btn" href={networkAddress([id])}>
            <Icon name="force" />
            {t.actions.network}
          </a>
        }
      >
        {t.program.ask[0]}
        <SlotLink>{name}</SlotLink>
        {t.program.ask[1]}
      </Ask>
      <div class="page">
        <div class="main">
          <Duties
            subject={subject}
            listed={listed}
            named={new Map(page.bodies.map(({ organization }) => [organization.id, organization.name]))}
          />
          <Bodies subject={subject} title={t.program.bodies} page={page} />
          <Years
            subject={subject}
            documents={t.place.documents}
            documentsOf={(year) => `${formatRoute(named(route, { named: year || "none" }))}#documents`}
          />
          <Programs
            name={name}
            title={t.program.beside}
            note={t.program.besideNote}
            of={{ route, list: "beside", first: page.beside, total: page.totals.beside }}
            tasksOf={(program) => tasksAddress(route, { program })}
            documentsOf={(beside) => `${formatRoute(named(route, { beside }))}#documents`}
          />
          <Naming route={route} name={name} page={page} naming={naming} />
        </div>
        {route.task ? (
          <Chosen key={route.task} subject={subject} listed={listed} />
        ) : link ? (
          <NamingPanel route={route} link={link} />
        ) : (
          <Panel label={name}>
            <Higher subject={subject} listed={listed} />
            <PrintedNames subject={subject} names={page.printedNames} />
            <section>
              <SameNode key={id} id={id} name={name} kind="program" />
            </section>
          </Panel>
        )}
      </div>
      <Stamp question={`program/${name}`} facts={[t.home.tasks(listed.total)]} table={() => taskFlow(subject, asOf)} />
    </>
  );
}
