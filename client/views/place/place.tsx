/** One place: what its bodies have to do, by when, under which higher documents, with whom; what is held of it, and the places inside. */
import { useEffect } from "preact/hooks";
import type { PlacePage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { formatRoute, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  coverageAddress,
  heldDocuments,
  Icon,
  issuedAddress,
  networkAddress,
  Panel,
  Sentence,
  SlotChoice,
  Stamp,
  sizeOf,
  today,
} from "../../ui/index.ts";
import {
  Bodies,
  Chosen,
  Documents,
  Duties,
  Higher,
  inSight,
  Partners,
  Programs,
  SectionHead,
  taskFlow,
  tasksAddress,
  useTasks,
  Years,
} from "../tasks/index.ts";
import { heldPlaces } from "./held.ts";
import { Parts } from "./parts.tsx";
import { Pick } from "./pick.tsx";
import "./place.css";

export function PlaceView({ route }: { readonly route: RouteOf<"place"> }) {
  const page = useResource(route.id || null, (signal) => api.place(signal, route.id));
  useEffect(askCorpus, []);
  if (!route.id) return <Pick />;
  return (
    <Answer of={page} alone>
      {(data) => <Place route={route} page={data} />}
    </Answer>
  );
}

/** What became of a division that no other one followed; "" for all others. */
function divided({ place }: PlacePage): string {
  const { dividedInto, dividedIn } = place.properties;
  return Array.isArray(dividedInto) ? words.value.place.divided(dividedInto.map(String), Number(dividedIn)) : "";
}

/** Places of which something is held, most first. */
const held = () => heldPlaces(corpus.value?.coverage ?? []).toSorted((a, b) => b.count - a.count);

function Place({ route, page }: { readonly route: RouteOf<"place">; readonly page: PlacePage }) {
  const t = words.value;
  const { id } = page.place;
  const name = String(page.place.properties.name ?? id);
  const asOf = route.asOf ?? today();
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const subject = { route, name, page };
  const listed = useTasks(subject, asOf);
  const others = held();
  const [first] = page.deadlines.dated;
  const became = divided(page);
  return (
    <>
      <Ask
        crumb={
          <>
            <a href="/place">{t.kinds.Place}</a>
            {page.within && (
              <>
                <Icon name="right" />
                <a href={formatRoute({ view: "place", id: page.within.id })}>{page.within.name}</a>
              </>
            )}
          </>
        }
        answer={
          <Sentence
            text={inSight(
              listed,
              t.place.answer(
                page.held.total,
                page.totals.bodies,
                page.tasks.total,
                sizeOf(page.counts),
                page.counts.lead,
                page.totals.higher,
                first?.dueOn ?? "",
              ),
            )}
          />
        }
        acts={
          <>
            <a
              class="btn"
              href={formatRoute({ view: "workload", by: "year", place: id, collectives: false, cell: "" })}
            >
              {t.nav.workload}
            </a>
            <a class="btn" href={coverageAddress("", id)} data-testid="place-coverage">
              {t.nav.coverage}
            </a>
            <a class="btn" href={networkAddress([id])}>
              <Icon name="force" />
              {t.actions.network}
            </a>
          </>
        }
      >
        {t.place.ask[0]}
        <SlotChoice
          label={t.kinds.Place}
          value={id}
          options={[
            ...(others.some((other) => other.id === id) ? [] : [{ value: id, name }]),
            ...others.map((other) => ({ value: other.id, name: other.name })),
          ]}
          onChoose={(chosen) => navigate({ view: "place", id: chosen })}
        />
        {t.place.ask[1]}
      </Ask>
      <div class="page">
        <div class="main">
          {became && (
            <p class="became" data-testid="place-divided">
              {became}
            </p>
          )}
          <Duties
            subject={subject}
            listed={listed}
            named={
              new Map(
                [...page.bodies, ...page.partners].map(({ organization }) => [organization.id, organization.name]),
              )
            }
          />
          <Bodies
            subject={subject}
            title={t.place.organizations}
            page={page}
            issuedBy={(body) => issuedAddress(body)}
          />
          <Partners subject={subject} title={t.place.partners} page={page} />
          <Years
            subject={subject}
            documents={t.place.documents}
            documentsOf={(year) => formatRoute({ view: "corpus", cell: `${id} ${year || "none"}` })}
          />
          <Programs
            name={name}
            title={t.department.programs}
            of={{ route, list: "programs", first: page.programs, total: page.totals.programs }}
            tasksOf={(program) => tasksAddress(route, { program })}
          />
          {page.held.total > 0 ? (
            <Documents
              name={name}
              title={t.place.documents}
              list={page.held}
              whole={() => heldDocuments({ place: id })}
              all={formatRoute({ view: "corpus", cell: `${id} all` })}
              allSaid={t.stamp.documents(page.held.total)}
              testid="all-held"
            />
          ) : (
            <section>
              <SectionHead title={t.place.documents} />
              <div class="nothing">
                <span class="hatch" />
                <p>{t.place.nothing}</p>
              </div>
            </section>
          )}
        </div>
        {route.task ? (
          <Chosen key={route.task} subject={subject} listed={listed} />
        ) : (
          <Panel label={name}>
            <section>
              <dl class="facts" data-testid="place-facts">
                <dt>{t.reader.level}</dt>
                <dd>{word(t.levels, String(page.place.properties.level))}</dd>
                <dt>{t.place.code}</dt>
                <dd class="num">{String(page.place.properties.code ?? "—")}</dd>
              </dl>
            </section>
            <Higher subject={subject} listed={listed} />
            <Parts name={name} parts={page.parts} />
          </Panel>
        )}
      </div>
      <Stamp question={`place/${name}`} facts={[t.home.tasks(listed.total)]} table={() => taskFlow(subject, asOf)} />
    </>
  );
}
