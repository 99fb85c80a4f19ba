/** Saved questions: all of them by theme, or one with its parameters, its Cypher, its rows and its picture. */
import { useEffect, useState } from "preact/hooks";
import type { Question, QuestionAnswer } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, word, words } from "../../i18n/index.ts";
import { formatRoute, language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import { Answer, Ask, copyText, Icon, networkAddress, Panel, PanelTop, Sentence, Stamp } from "../../ui/index.ts";
import { BarPicture } from "./bars.tsx";
import "./console.css";
import { ParameterForm } from "./fields.tsx";
import { type Group, groupsOf } from "./groups.ts";
import { consoleAddress, Library, questionTitle } from "./library.tsx";
import { formatValues } from "./parameters.ts";
import { Statement } from "./statement.tsx";
import { RowCard, Rows } from "./table.tsx";
import { barColumns, csvField, nodeIds, type Sort, sortRows, tabbed } from "./values.ts";
import "./questions.css";

/** the network starts from at most this many, as an address has to hold them */
export const MOST_ROOTS = 40;

export function QuestionsView({ route }: { readonly route: RouteOf<"questions"> }) {
  const list = useResource("questions", (signal) => api.questions(signal));
  const question = list.data?.questions.find((candidate) => candidate.name === route.name);
  if (route.name === "") return <Answer of={list}>{({ questions }) => <AllQuestions questions={questions} />}</Answer>;
  return (
    <main class="con">
      <Library questions={list.data?.questions ?? []} current={route.name} />
      {question ? (
        <OneQuestion question={question} route={route} />
      ) : (
        <>
          <div class="desk">
            <Unknown list={list} name={route.name} />
          </div>
          <Stamp question={route.name} />
        </>
      )}
    </main>
  );
}

function Unknown({
  list,
  name,
}: {
  readonly list: ReturnType<typeof useResource<{ readonly questions: readonly Question[] }>>;
  readonly name: string;
}) {
  const t = words.value;
  return (
    <Answer of={list}>
      {() => (
        <div class="state" data-testid="unknown-question">
          <h2>{t.questions.unknown(name)}</h2>
          <a class="btn" href="/questions">
            {t.questions.list}
          </a>
        </div>
      )}
    </Answer>
  );
}

function AllQuestions({ questions }: { readonly questions: readonly Question[] }) {
  const t = words.value;
  useEffect(() => {
    document.title = `${t.questions.title} · 政脉`;
  }, [t]);
  return (
    <>
      <Ask
        answer={<Sentence text={t.questions.answer(questions.length)} />}
        acts={
          <a class="btn" href={consoleAddress("")}>
            {t.questions.own}
          </a>
        }
      >
        {t.questions.title}
      </Ask>
      <main class="page wide">
        <div class="main">
          <div class="qs" data-testid="all-questions">
            {groupsOf(questions).map((group) => (
              <Themed key={group.theme} group={group} />
            ))}
          </div>
        </div>
      </main>
      <Stamp question="questions" />
    </>
  );
}

function Themed({ group }: { readonly group: Group }) {
  const t = words.value;
  return (
    <section>
      <h2 class="sec">
        {t.questions.themes[group.theme]}
        <small>{figure(group.questions.length)}</small>
      </h2>
      <ul>
        {group.questions.map((question) => (
          <li key={question.name}>
            <a
              class="q"
              href={formatRoute({ view: "questions", name: question.name, parameters: {} })}
              data-testid="question"
            >
              <b>{questionTitle(question)}</b>
              <small class="dim">
                {question.parameters
                  .map((parameter) => (language.value === "zh" ? parameter.zh : parameter.en))
                  .join(t.questions.comma) || t.questions.noParameters}
                {question.view === "table" ? "" : ` · ${t.questions.views[question.view]}`}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneQuestion({ question, route }: { readonly question: Question; readonly route: RouteOf<"questions"> }) {
  const t = words.value;
  const title = questionTitle(question);
  useEffect(() => {
    document.title = `${title} · 政脉`;
  }, [title]);
  const wanted = Object.fromEntries(
    Object.entries(route.parameters).filter(([name]) =>
      question.parameters.some((parameter) => parameter.name === name),
    ),
  );
  const lacking = question.parameters.filter((parameter) => parameter.default === null && !wanted[parameter.name]);
  const key = lacking.length > 0 ? null : JSON.stringify([question.name, wanted]);
  const answer = useResource(key, (signal) => api.ask(signal, question.name, wanted));
  const values = Object.fromEntries(
    question.parameters.flatMap((parameter) => {
      const given = wanted[parameter.name] ?? parameter.default;
      return given === null || given === undefined
        ? []
        : [[parameter.name, parameter.type === "integer" ? Number(given) : given]];
    }),
  );
  const [open, setOpen] = useState(false);
  const [sort, setSort] = useState<Sort | null>(null);
  const found = key !== null && answer.data?.name === question.name ? answer.data.answer : null;
  return (
    <>
      <div class="desk">
        <header class="frm">
          <h1>{title}</h1>
          <p class="d">
            {lacking.length > 0 ? (
              t.questions.fill(
                lacking
                  .map((parameter) => (language.value === "zh" ? parameter.zh : parameter.en))
                  .join(t.questions.comma),
              )
            ) : found ? (
              <Sentence text={said(found)} />
            ) : (
              " "
            )}
          </p>
          <div class="acts">
            <button
              type="button"
              class="btn bare"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
              data-testid="show-cypher"
            >
              {t.questions.statement}
              <Icon name={open ? "up" : "down"} />
            </button>
            <a class="btn" href={consoleAddress(question.statement, formatValues(values))} data-testid="fork">
              {t.questions.edit}
            </a>
          </div>
        </header>
        <ParameterForm
          key={question.name}
          parameters={question.parameters}
          values={wanted}
          onAsk={(next) => {
            if (JSON.stringify(next) === JSON.stringify(wanted)) answer.reload();
            else navigate({ view: "questions", name: question.name, parameters: next });
          }}
        />
        {open && <Statement text={question.statement} label={t.questions.statement} />}
        {key === null ? (
          <div class="state" data-testid="fill-in">
            <h2>
              {t.questions.fill(
                lacking
                  .map((parameter) => (language.value === "zh" ? parameter.zh : parameter.en))
                  .join(t.questions.comma),
              )}
            </h2>
            <p>{t.questions.fillWhy}</p>
          </div>
        ) : (
          <Answer of={answer}>
            {(data) => <Found key={key} data={data} title={title} sort={sort} onSort={setSort} />}
          </Answer>
        )}
      </div>
      <Stamp
        question={question.name}
        facts={found ? [said(found)] : []}
        {...(found
          ? {
              table: () => ({
                name: question.name,
                head: found.columns,
                rows: sortRows(found.rows, sort).map((row) => row.map(csvField)),
              }),
            }
          : {})}
      />
    </>
  );

  function said(table: QuestionAnswer["answer"]): string {
    return table.truncated
      ? t.questions.first(table.rows.length)
      : t.questions.rows(table.rows.length, table.elapsedMs);
  }
}

function Found({
  data,
  title,
  sort,
  onSort,
}: {
  readonly data: QuestionAnswer;
  readonly title: string;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}) {
  const t = words.value;
  const { columns, rows } = data.answer;
  const [row, setRow] = useState<readonly unknown[] | null>(null);
  const [copied, setCopied] = useState(false);
  const ids = nodeIds(rows);
  const bars = data.view === "bar" ? barColumns(columns, rows) : null;
  if (rows.length === 0)
    return (
      <div class="state" data-testid="no-rows">
        <h2>{t.questions.none}</h2>
        <p>{t.questions.noneWhy}</p>
      </div>
    );
  return (
    <section class={`res${row || bars ? "" : " one"}`}>
      <div class="rt">
        <span class="dim hint">{t.questions.hint}</span>
        <span class="grow" />
        {ids.length > 0 && (
          <a class="btn bare" href={networkAddress(ids.slice(0, MOST_ROOTS))} data-testid="to-network">
            <Icon name="force" />
            {ids.length > MOST_ROOTS ? t.questions.networkCut(MOST_ROOTS, ids.length) : t.questions.network(ids.length)}
          </a>
        )}
        <button
          type="button"
          class="btn bare"
          onClick={async () => {
            setCopied(await copyText(tabbed(columns, sortRows(rows, sort))));
            setTimeout(() => setCopied(false), 1500);
          }}
        >
          <Icon name="copy" />
          {copied ? t.actions.copied : t.actions.copy}
        </button>
      </div>
      <Rows columns={columns} rows={rows} sort={sort} onSort={onSort} selected={row} onSelect={setRow} named />
      {row ? (
        <Panel label={t.questions.rowTitle} onClose={() => setRow(null)}>
          <section>
            <PanelTop onClose={() => setRow(null)}>{t.questions.rowTitle}</PanelTop>
            <RowCard columns={columns} row={row} named />
          </section>
        </Panel>
      ) : (
        bars && (
          <aside class="side2" aria-label={t.actions.picture} tabIndex={0}>
            <h2>
              {word(t.columns, columns[bars.value] ?? "")} · {word(t.columns, columns[bars.label] ?? "")}
            </h2>
            <BarPicture rows={rows} bars={bars} title={title} />
          </aside>
        )
      )}
    </section>
  );
}
