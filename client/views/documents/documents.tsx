/** The index of all documents: narrowed by level, place, year, genre, held or not and issuer; sorted; a page at a time. */
import { useEffect, useState } from "preact/hooks";
import type { DocumentCard, Register } from "../../../server/model/api.ts";
import { type ApiError, api, failureOf } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  Choice,
  DocumentNumber,
  Empty,
  EmptyCorpus,
  FilterBar,
  Icon,
  KindGlyph,
  nodeAddress,
  ProblemLine,
  Segment,
  Sentence,
  Stamp,
  type TableFlow,
  textsAddress,
  tip,
} from "../../ui/index.ts";
import "./documents.css";

type Route = RouteOf<"documents">;
const FILTERS = ["level", "place", "year", "genre", "held"] as const;

export function DocumentsView({ route }: { readonly route: Route }) {
  const t = words.value.documents;
  const { view: _, ...query } = route;
  const key = JSON.stringify(query);
  const found = useResource(key, (signal) => api.documents(signal, query));
  useEffect(() => {
    document.title = `${words.value.nav.reader} · 政脉`;
  }, [t]);
  // while the next answer comes, the choices of the last one stay
  const shown = found.data ?? found.last;
  const active = FILTERS.filter((name) => route[name] !== "").length + (route.issuer ? 1 : 0);
  const set = (more: Partial<Route>): void => navigate({ ...route, ...more }, { replace: true });
  const clear = (): void => set({ level: "", place: "", year: "", genre: "", held: "", issuer: "" });
  return (
    <>
      <Ask
        answer={found.data && <Sentence text={t.answer(found.data.total, active > 0)} />}
        acts={
          <a class="btn" href={textsAddress("")} data-testid="to-texts">
            <Icon name="search" />
            {words.value.texts.name}
          </a>
        }
      >
        {t.ask}
      </Ask>
      <FilterBar label={words.value.finish.filters} active={active} onClear={clear}>
        {shown &&
          FILTERS.map((name) => (
            <Choice
              key={name}
              name={name}
              value={route[name]}
              choices={shown.choices[name]}
              onChoose={(value) => set({ [name]: value })}
            />
          ))}
        {route.issuer && (
          <button type="button" class="btn" data-testid="issuer" onClick={() => set({ issuer: "" })}>
            {t.issuedBy(shown?.issuer ?? route.issuer)} <Icon name="close" />
          </button>
        )}
        <Segment
          label={t.sort}
          value={route.sort}
          options={(["newest", "oldest", "number"] as const).map((value) => ({
            value,
            name: t.sorts[value],
            testid: `sort-${value}`,
          }))}
          onChoose={(sort) => set({ sort })}
        />
      </FilterBar>
      <div class="page wide">
        <div class="main">
          <Answer of={found}>
            {(data) =>
              data.total > 0 ? (
                <List key={key} route={route} first={data} />
              ) : active > 0 ? (
                <Empty title={words.value.search.none} why={t.noneWhy} />
              ) : (
                <EmptyCorpus />
              )
            }
          </Answer>
        </div>
      </div>
      <Stamp
        question="documents"
        facts={found.data ? [words.value.stamp.documents(found.data.total)] : []}
        table={() => flow(query)}
      />
    </>
  );
}

/** All that the filters leave, a page after the other. */
function flow(query: Omit<Route, "view">): TableFlow {
  const t = words.value;
  return {
    name: "zhengmai-documents",
    head: [
      t.reader.number,
      t.columns.title,
      t.reader.issuer,
      t.reader.genre,
      t.reader.level,
      t.reader.date,
      t.documents.filters.held,
    ],
    rows: (async function* () {
      for await (const card of api.allDocuments(query))
        yield [
          card.number,
          card.title,
          card.issuers.map(({ name }) => name).join("、"),
          card.genre,
          t.levels[card.level],
          card.issuedOn,
          card.held ? t.documents.held : t.documents.cited,
        ];
    })(),
  };
}

function List({ route, first }: { readonly route: Route; readonly first: Register }) {
  const t = words.value;
  const [more, setMore] = useState<readonly Register[]>([]);
  const [asking, setAsking] = useState<AbortController | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  useEffect(() => () => asking?.abort(), [asking]);
  // what was asked for behind another state of the graph is none of this one
  useEffect(() => setMore([]), [first]);
  const items = [first, ...more].flatMap((page) => page.items);
  const next = (more.at(-1) ?? first).next;
  const ask = (): void => {
    const control = new AbortController();
    const { view: _, ...query } = route;
    setAsking(control);
    setError(null);
    api
      .documents(control.signal, { ...query, after: next })
      .then(
        (page) => !control.signal.aborted && setMore((now) => [...now, page]),
        (failed: unknown) => !control.signal.aborted && setError(failureOf(failed)),
      )
      .finally(() => setAsking((now) => (now === control ? null : now)));
  };
  return (
    <>
      <table class="tbl register" data-testid="register">
        <thead>
          <tr>
            <th scope="col">{t.kinds.Document}</th>
            <th scope="col" class="who">
              {t.reader.issuer}
            </th>
            <th scope="col" class="genre">
              {t.reader.genre}
            </th>
            <th scope="col" class="level">
              {t.reader.level}
            </th>
            <th scope="col" class="r">
              {t.reader.date}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((card) => (
            <Row key={card.id} card={card} />
          ))}
        </tbody>
      </table>
      {next !== null && <p class="only-paper dim">{t.stamp.cut(items.length, first.total)}</p>}
      {next !== null && (
        <p class="acts further">
          <button type="button" class="btn" data-testid="more-documents" disabled={asking !== null} onClick={ask}>
            {t.reader.more(first.total - items.length)}
          </button>
        </p>
      )}
      {error && <ProblemLine error={error} />}
    </>
  );
}

function Row({ card }: { readonly card: DocumentCard }) {
  const t = words.value;
  return (
    <tr data-testid="document-row" class={card.status === "repealed" || card.status === "expired" ? "ended" : ""}>
      <th scope="row">
        <a href={nodeAddress(card.id, card.key)} {...tip(card.title)}>
          <KindGlyph kind="Document" cited={!card.held} />
          <span>
            <b class="t clip2" lang="zh-Hans">
              {card.displayTitle}
            </b>
            <small class="dim num">
              {card.number ? <DocumentNumber number={card.number} /> : t.reader.noNumber}
              {!card.held && ` · ${t.documents.cited}`}
            </small>
          </span>
        </a>
      </th>
      <td class="who">
        {card.issuers.slice(0, 2).map((issuer) => (
          <a class="u" key={issuer.id} href={nodeAddress(issuer.id)}>
            {issuer.name}
          </a>
        ))}
        {card.issuers.length > 2 && <span class="dim num">+{card.issuers.length - 2}</span>}
      </td>
      <td class="genre">{card.genre === null ? "" : t.genre(card.genre)}</td>
      <td class="level">{t.levels[card.level]}</td>
      <td class="r num">{card.issuedOn ?? <span class="dim">{t.reader.noDate}</span>}</td>
    </tr>
  );
}
