/** One place: what the corpus holds of it, year by year, its bodies with what they issue and carry, and the places inside it. */
import { useEffect, useState } from "preact/hooks";
import type { PlacePage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { cell as count, figure, word, words } from "../../i18n/index.ts";
import { formatRoute, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  coverageAddress,
  DocumentRow,
  Icon,
  KindGlyph,
  networkAddress,
  nodeAddress,
  Panel,
  Sentence,
  ShowAll,
  SlotChoice,
  Stamp,
} from "../../ui/index.ts";
import { type HeldPlace, heldPlaces } from "./held.ts";
import "./place.css";

/** rows of a list at first */
const FIRST = 20;

export function PlaceView({ route }: { readonly route: RouteOf<"place"> }) {
  const page = useResource(route.id || null, (signal) => api.place(signal, route.id));
  useEffect(askCorpus, []);
  if (!route.id) return <Pick />;
  return <Answer of={page}>{(data) => <Place page={data} />}</Answer>;
}

/** What became of a division that no other one followed; "" for all others. */
function divided({ place }: PlacePage): string {
  const { dividedInto, dividedIn } = place.properties;
  return Array.isArray(dividedInto) ? words.value.place.divided(dividedInto.map(String), Number(dividedIn)) : "";
}

/** Places of which something is held, most first. */
const held = () => heldPlaces(corpus.value?.coverage ?? []).toSorted((a, b) => b.count - a.count);

/** All places that are held, each under the one it lies in, with what is held of it. */
function Pick() {
  const t = words.value;
  useEffect(() => {
    document.title = `${t.kinds.Place} · 政脉`;
  }, [t]);
  const places = heldPlaces(corpus.value?.coverage ?? []);
  const most = Math.max(1, ...places.map(({ count }) => count));
  return (
    <>
      <Ask answer={t.place.pickHow}>{t.place.pick}</Ask>
      <main class="page wide">
        <div class="main">
          <div class="scroll-x">
            <table class="tbl places" data-testid="places">
              <thead>
                <tr>
                  <th scope="col">{t.kinds.Place}</th>
                  <th scope="col">{t.reader.level}</th>
                  <th scope="col">{t.place.span}</th>
                  <th scope="col" class="r">
                    {t.place.documents}
                  </th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {places.map((place) => (
                  <tr key={place.id}>
                    <th scope="row" style={{ paddingLeft: `${18 * place.depth}px` }}>
                      <a href={nodeAddress(place.id)}>
                        <KindGlyph kind="Place" />
                        {place.name}
                      </a>
                    </th>
                    <td class="dim">{word(t.levels, place.level)}</td>
                    <td class="num dim">{yearsText(place) || t.home.noYear}</td>
                    <td class="r num">{figure(place.count)}</td>
                    <td class="share">
                      <i style={{ width: `${(100 * place.count) / most}%` }} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </main>
      <Stamp
        question="places"
        table={() => ({
          name: "zhengmai-places",
          head: [t.kinds.Place, t.reader.level, t.place.span, t.place.documents],
          rows: places.map((place) => [place.name, word(t.levels, place.level), yearsText(place), place.count]),
        })}
      />
    </>
  );
}

const yearsText = ({ from, to }: HeldPlace): string =>
  from === null ? "" : from === to ? String(from) : `${from}—${to}`;

function Place({ page }: { readonly page: PlacePage }) {
  const t = words.value;
  const name = String(page.place.properties.name ?? page.place.id);
  const [all, setAll] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    document.title = `${name} · 政脉`;
  }, [name]);
  const undated = page.documents.total - page.byYear.reduce((sum, row) => sum + row.count, 0);
  const most = Math.max(1, undated, ...page.byYear.map((row) => row.count));
  const others = held();
  const documents = page.documents.items.toSorted((a, b) => (b.issuedOn ?? "").localeCompare(a.issuedOn ?? ""));
  const more = (list: string, total: number) =>
    !all.has(list) &&
    total > FIRST && (
      <p class="rest">
        <ShowAll count={total} onShow={() => setAll(new Set([...all, list]))} />
      </p>
    );
  return (
    <>
      <Ask
        crumb={
          <>
            <a href="/place">{t.kinds.Place}</a>
            {page.within && (
              <>
                <Icon name="right" />
                <a href={nodeAddress(page.within.id)}>{page.within.name}</a>
              </>
            )}
          </>
        }
        answer={<Sentence text={t.place.answer(page.documents.total, page.organizations.total)} />}
        acts={
          <>
            <a
              class="btn"
              href={formatRoute({ view: "workload", by: "year", place: page.place.id, collectives: false, cell: "" })}
            >
              {t.nav.workload}
            </a>
            <a class="btn" href={coverageAddress("", page.place.id)} data-testid="place-coverage">
              {t.nav.coverage}
            </a>
            <a class="btn" href={networkAddress([page.place.id])}>
              <Icon name="force" />
              {t.actions.network}
            </a>
          </>
        }
      >
        {t.place.ask[0]}
        <SlotChoice
          label={t.kinds.Place}
          value={page.place.id}
          options={[
            ...(others.some((other) => other.id === page.place.id) ? [] : [{ value: page.place.id, name }]),
            ...others.map((other) => ({ value: other.id, name: other.name })),
          ]}
          onChoose={(id) => navigate({ view: "place", id })}
        />
        {t.place.ask[1]}
      </Ask>
      <main class="page">
        <div class="main">
          {divided(page) && (
            <p class="became" data-testid="place-divided">
              {divided(page)}
            </p>
          )}
          <section>
            <h2 class="sec">
              {t.place.organizations}
              <small class="num">{page.organizations.total}</small>
            </h2>
            <div class="scroll-x">
              <table class="tbl bodies" data-testid="place-bodies">
                <thead>
                  <tr>
                    <th scope="col">{t.place.organizations}</th>
                    <th scope="col">{t.place.kind}</th>
                    <th scope="col" class="r">
                      {t.place.tasks}
                    </th>
                    <th scope="col" class="r">
                      {t.place.issued}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {page.organizations.items
                    .toSorted((a, b) => b.tasks - a.tasks || b.issued - a.issued)
                    .slice(0, all.has("bodies") ? undefined : FIRST)
                    .map((body) => (
                      <tr key={body.id}>
                        <td>
                          <a class="u" href={nodeAddress(body.id)}>
                            {body.name}
                          </a>
                        </td>
                        <td class="dim">{word(t.department.kinds, body.kind)}</td>
                        <td class="r num">{count(body.tasks)}</td>
                        <td class="r num">{count(body.issued)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
            {more("bodies", page.organizations.items.length)}
          </section>
          <section>
            <h2 class="sec">
              {t.place.documents}
              <small class="num">{page.documents.total}</small>
            </h2>
            {documents.length === 0 && (
              <div class="nothing">
                <span class="hatch" />
                <p>{t.place.nothing}</p>
              </div>
            )}
            {documents.slice(0, all.has("documents") ? undefined : FIRST).map((card) => (
              <DocumentRow key={card.id} document={card} aside={card.issuedOn ?? t.cascade.undated} />
            ))}
            {more("documents", documents.length)}
          </section>
        </div>
        <Panel label={name}>
          <section>
            <h3>
              {t.place.years}
              <span class="n">{t.place.copies}</span>
            </h3>
            {page.documents.total === 0 && <p class="dim">{t.empty.list}</p>}
            <ul class="yrs">
              {page.byYear.map((row) => (
                <li key={row.key}>
                  <span class="num">{row.name}</span>
                  <i style={{ width: `${(100 * row.count) / most}%` }} />
                  <span class="num">{figure(row.count)}</span>
                </li>
              ))}
              {undated > 0 && (
                <li>
                  <span>{t.home.noYear}</span>
                  <i style={{ width: `${(100 * undated) / most}%` }} />
                  <span class="num">{figure(undated)}</span>
                </li>
              )}
            </ul>
          </section>
          {page.parts.length > 0 && (
            <section>
              <h3>
                {t.place.parts}
                <span class="n">{page.parts.length}</span>
              </h3>
              <ul class="parts">
                {page.parts.map((part) => (
                  <li key={part.id}>
                    <a class="u" href={nodeAddress(part.id)}>
                      {part.name}
                    </a>
                    {part.documents > 0 ? (
                      <span class="num dim">{t.stamp.documents(part.documents)}</span>
                    ) : (
                      <span class="hatch" role="img" aria-label={t.states.unknown} title={t.states.unknown} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Panel>
      </main>
      <Stamp
        question={`place/${name}`}
        facts={[
          page.documents.truncated ? t.stamp.cut(page.documents.items.length, page.documents.total) : t.stamp.whole,
        ]}
        table={() => ({
          name: `zhengmai-${name}`,
          head: [t.reader.number, t.coverage.document, t.reader.date, t.reader.issuer],
          rows: documents.map((card) => [
            card.number,
            card.title,
            card.issuedOn,
            card.issuers.map((issuer) => issuer.name).join("、"),
          ]),
        })}
      />
    </>
  );
}
