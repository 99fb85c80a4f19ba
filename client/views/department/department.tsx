/** One body: what it leads, carries and supports, by when, under which higher documents, with whom, and its names as printed. */
import { useEffect } from "preact/hooks";
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { formatRoute, type RouteOf, useResource } from "../../state/index.ts";
import { Answer, Ask, Icon, issuedAddress, networkAddress, Sentence, SlotLink, Stamp, today } from "../../ui/index.ts";
import {
  Chosen,
  Duties,
  Higher,
  inSight,
  Partners,
  Programs,
  taskFlow,
  tasksAddress,
  useTasks,
  Years,
} from "../tasks/index.ts";
import { Issued } from "./issued.tsx";
import { Members } from "./members.tsx";
import { Names } from "./names.tsx";

export function DepartmentView({ route }: { readonly route: RouteOf<"organization"> }) {
  const page = useResource(route.id, (signal) => api.organizationBrief(signal, route.id));
  return (
    <Answer of={page} alone>
      {(data) => <Department route={route} page={data} />}
    </Answer>
  );
}

function Department({ route, page }: { readonly route: RouteOf<"organization">; readonly page: OrganizationBrief }) {
  const t = words.value;
  const { properties } = page.organization;
  const name = String(properties.name ?? page.organization.id);
  const asOf = route.asOf ?? today();
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const subject = { route, name, page };
  const listed = useTasks(subject, asOf);
  const [first] = page.deadlines.dated;
  return (
    <>
      <Ask
        crumb={
          <>
            <a href="/workload">{t.department.crumb}</a>
            {page.place && (
              <>
                <Icon name="right" />
                <a href={formatRoute({ view: "place", id: page.place.id })}>{page.place.name}</a>
              </>
            )}
          </>
        }
        answer={
          <Sentence
            text={inSight(
              listed,
              t.department.sentence(
                page.documents,
                page.tasks.total,
                page.counts.lead,
                page.totals.higher,
                first?.dueOn ?? "",
              ),
            )}
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
      <div class="page dep">
        <div class="main">
          <Duties
            subject={subject}
            listed={listed}
            named={new Map(page.partners.map(({ organization }) => [organization.id, organization.name]))}
          />
          <Partners
            subject={subject}
            title={t.department.partners}
            short={String(properties.shortName ?? name)}
            page={page}
          />
          <Members page={page} />
          <Years
            subject={subject}
            documents={t.department.issued}
            documentsOf={(year) => issuedAddress(page.organization.id, year || "none")}
          />
          <Programs
            name={name}
            title={t.department.programs}
            of={{ route, list: "programs", first: page.programs, total: page.totals.programs }}
            tasksOf={(program) => tasksAddress(route, { program })}
          />
          <Issued name={name} page={page} />
        </div>
        {route.task ? (
          <Chosen key={route.task} subject={subject} listed={listed} />
        ) : (
          <Names subject={subject} page={page}>
            <Higher subject={subject} listed={listed} />
          </Names>
        )}
      </div>
      <Stamp
        question={`department/${name}`}
        facts={[t.home.tasks(listed.total)]}
        table={() => taskFlow(subject, asOf)}
      />
    </>
  );
}
