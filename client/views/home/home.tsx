/** What the corpus holds, and where to begin. */
import { useEffect } from "preact/hooks";
import type { Overview } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { SeekBox } from "../../seek/index.ts";
import { formatRoute, useResource } from "../../state/index.ts";
import {
  Answer,
  bareTitle,
  cascadeAddress,
  DocumentNumber,
  EmptyCorpus,
  type Kind,
  KindGlyph,
  networkAddress,
  nodeAddress,
  Stamp,
  type TableTwin,
  tip,
  useCorpus,
} from "../../ui/index.ts";
import { CorpusTable, corpusRows } from "./corpus-table.tsx";
import { Doubtful } from "./doubtful.tsx";
import "./home.css";

export function HomeView() {
  const t = words.value;
  const held = useCorpus();
  const saved = useResource("questions", (signal) => api.questions(signal));
  useEffect(() => {
    document.title = `政脉 Zhengmai · ${t.home.title}`;
  }, [t]);
  // examples that find something in this corpus
  const number = held.data?.mostCited.find(({ document }) => document.number !== null)?.document.number;
  const spellings = number ? [number, number.replace("〔", "[").replace("〕", "]").replace(/号$/, " 号")] : [];
  const tableOf = (overview: Overview) => (): TableTwin => {
    const { years, rows } = corpusRows(overview);
    return {
      name: "zhengmai-corpus",
      head: [t.kinds.Place, ...years.map((year) => (year === null ? t.home.noYear : String(year))), t.home.total],
      rows: rows.map((row) => [row.name, ...row.counts, row.total]),
    };
  };
  return (
    <>
      <div class="home">
        <section class="lhs">
          <h1>{t.home.title}</h1>
          <p class="promise">{t.home.lead}</p>
          <SeekBox big />
          <p class="eg">
            {spellings.length > 0 && <span>{t.home.anySpelling}</span>}
            {spellings.map((q) => (
              <a key={q} href={formatRoute({ view: "search", q })}>
                {q}
              </a>
            ))}
          </p>
          {held.data?.held !== 0 && <Questions overview={held.data} count={saved.data?.questions.length ?? null} />}
          {held.data && held.data.mostCited.length > 0 && <MostCited overview={held.data} />}
          <div class="bring">
            <div class="bring-in">
              <span>{t.home.importHint}</span>
              <a class="btn" href="/import">
                {t.home.importButton}
              </a>
            </div>
            {held.data && held.data.corpus.sampleSources > 0 && (
              <p class="sample dim" data-testid="home-sample">
                {held.data.corpus.sample ? t.home.sample : t.home.samplePart(held.data.corpus.sampleSources)}
              </p>
            )}
          </div>
        </section>
        <section class="rhs">
          <Answer of={held}>
            {(overview) => (overview.held === 0 ? <EmptyCorpus /> : <Holdings overview={overview} />)}
          </Answer>
        </section>
      </div>
      <Stamp question="overview" {...(held.data && held.data.held > 0 ? { table: tableOf(held.data) } : {})} />
    </>
  );
}

function Questions({ overview, count }: { readonly overview: Overview | null; readonly count: number | null }) {
  const t = words.value;
  const cited = overview?.mostCited ?? [];
  // a measure that is carried out tells more than a law that is only invoked
  const [first, second] = [...cited.filter((item) => item.document.number !== null), ...cited];
  const around = second ?? first;
  const busiest = useResource(overview && overview.held > 0 ? "busiest" : null, (signal) =>
    api.workload(signal, { by: "year", place: "", collectives: false, limit: 1 }),
  ).data?.rows[0];
  const rows = [
    first && {
      kind: t.home.kindCascade,
      parts: t.home.askCascade,
      slot: first.document.number ?? first.document.displayTitle,
      address: cascadeAddress(first.document.key),
      note: t.home.citings(first.count),
    },
    { kind: t.home.kindCoverage, parts: t.home.askCoverage, slot: "", address: "/coverage", note: "" },
    { kind: t.home.kindWorkload, parts: t.home.askWorkload, slot: "", address: "/workload", note: "" },
    busiest && {
      kind: t.home.kindBody,
      parts: t.home.askBody,
      slot: busiest.organization.name,
      address: nodeAddress(busiest.organization.id),
      note: t.home.tasks(busiest.total.lead + busiest.total.responsible + busiest.total.cooperating),
    },
    around && {
      kind: t.home.kindNetwork,
      parts: t.home.askNetwork,
      slot: around.document.number ?? around.document.displayTitle,
      address: networkAddress([around.document.key]),
      note: "",
    },
  ].filter((row) => row !== undefined);
  return (
    <section class="ways">
      <h2 class="sec">
        {t.home.questions}
        <small>
          <a class="u" href="/questions">
            {count === null ? t.actions.all : t.home.all(count)}
          </a>
        </small>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.address}>
            <a href={row.address}>
              <span class="qk">{row.kind}</span>
              <span class="qt">
                {row.parts[0]}
                {row.slot && <u>{row.slot.includes("〔") ? <DocumentNumber number={row.slot} /> : row.slot}</u>}
                {row.parts[1]}
              </span>
              <span class="qn num">{row.note}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The list of the documents that are counted. */
const documentsOf = (held: "held" | "cited", level = ""): string =>
  formatRoute({ view: "documents", level, place: "", year: "", genre: "", held, issuer: "", sort: "newest" });

function Holdings({ overview }: { readonly overview: Overview }) {
  const t = words.value;
  const figures: readonly (readonly [Kind, keyof typeof t.home.figures, number, string])[] = [
    ["Document", "held", overview.held, documentsOf("held")],
    ["Document", "cited", overview.cited, documentsOf("cited")],
    ["Organization", "organizations", overview.nodes.Organization ?? 0, "/workload"],
    ["Task", "tasks", overview.nodes.Task ?? 0, "/workload"],
    ["Program", "programs", overview.nodes.Program ?? 0, "/program"],
  ];
  const most = Math.max(1, ...overview.byLevel.map((row) => row.count));
  return (
    <>
      <ul class="figs" data-testid="figures">
        {figures.map(([kind, name, n, address]) => (
          <li key={name}>
            <a href={address} {...tip(t.home.figuresLead[name])}>
              <KindGlyph kind={kind} cited={name === "cited"} />
              <b class="num">{figure(n)}</b>
              <span>{t.home.figures[name]}</span>
            </a>
          </li>
        ))}
      </ul>
      <CorpusTable overview={overview} />
      <div class="two">
        <section>
          <h2 class="sec">
            {t.home.level}
            <small>{t.home.levelNote(overview.held)}</small>
          </h2>
          <table class="lev">
            <tbody>
              {overview.byLevel.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{t.levels[row.key as keyof typeof t.levels] ?? row.name}</th>
                  <td class="num">
                    <a class="u" href={documentsOf("held", row.key)}>
                      {figure(row.count)}
                    </a>
                  </td>
                  <td class="b">
                    <i class="h" style={{ width: `${(100 * row.count) / most}%` }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <Doubtful />
      </div>
    </>
  );
}

/** The documents that are cited most, each with its page. */
function MostCited({ overview }: { readonly overview: Overview }) {
  const t = words.value;
  return (
    <section class="most">
      <h2 class="sec">
        {t.home.mostCited}
        <small>{t.finish.citing}</small>
      </h2>
      <ul>
        {overview.mostCited.slice(0, 6).map(({ document: card, count }) => (
          <li key={card.id} class="cited">
            <a href={nodeAddress(card.id, card.key)} {...tip(card.title)}>
              <b class="num">{figure(count)}</b>
              <span class="clip" lang="zh-Hans">
                {card.number ?? card.displayTitle}
              </span>
              <small class="clip dim" lang="zh-Hans">
                {card.number ? bareTitle(card.displayTitle) : ""}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
