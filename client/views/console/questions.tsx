/** Saved questions: all of them, or one with its parameters, its Cypher and what it found. */
import { useEffect, useState } from "preact/hooks";
import type { Question, QuestionAnswer } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { calledIn, titleOf } from "../../seek/index.ts";
import { language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import { Answer, Icon, Sentence, Stamp } from "../../ui/index.ts";
import { AllQuestions } from "./all-questions.tsx";
import "./console.css";
import { ParameterForm } from "./fields.tsx";
import { Found } from "./found.tsx";
import { consoleAddress, Library } from "./library.tsx";
import { formatValues } from "./parameters.ts";
import { Statement } from "./statement.tsx";
import { csvField, isNumber, type Sort, sortRows } from "./values.ts";
import "./questions.css";

export function QuestionsView({ route }: { readonly route: RouteOf<"questions"> }) {
  const list = useResource("questions", (signal) => api.questions(signal));
  const question = list.data?.questions.find((candidate) => candidate.name === route.name);
  if (route.name === "")
    return (
      <Answer of={list} alone>
        {({ questions }) => <AllQuestions questions={questions} />}
      </Answer>
    );
  return (
    <div class="con">
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
    </div>
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
    <Answer of={list} alone>
      {() => (
        <div class="state" data-testid="unknown-question">
          <h1>{t.questions.unknown(name)}</h1>
          <a class="btn" href="/questions">
            {t.questions.list}
          </a>
        </div>
      )}
    </Answer>
  );
}

/** What the thing is called that a question is asked of; "" until that is known, and where there is none. */
function useAsked(question: Question, given: Readonly<Record<string, string>>): string {
  const thing = question.parameters.find(({ type }) => type !== "integer" && type !== "date");
  const value = thing === undefined ? "" : String(given[thing.name] ?? thing.default ?? "");
  const plain = value.replace(/^doc:/, "");
  const known = thing?.type === "string" || isNumber(plain);
  const { data } = useResource(known || !/^(doc|org|place|prog):/.test(value) ? null : value, (signal) =>
    api.node(signal, value),
  );
  if (known) return plain;
  if (data === null || data.id !== value) return "";
  const { displayTitle, title, name } = data.properties;
  return calledIn(value, null, String(displayTitle ?? title ?? name ?? ""));
}

function OneQuestion({ question, route }: { readonly question: Question; readonly route: RouteOf<"questions"> }) {
  const t = words.value;
  const title = titleOf(question, language.value, useAsked(question, route.parameters));
  useEffect(() => {
    document.title = `${title} · 政脉`;
  }, [title]);
  const wanted = Object.fromEntries(
    Object.entries(route.parameters).filter(([name]) =>
      question.parameters.some((parameter) => parameter.name === name),
    ),
  );
  // a parameter that an address leaves empty is asked for, and not taken from the default
  const lacking = question.parameters.filter(({ name, default: usual }) => (wanted[name] ?? usual ?? "") === "");
  const key = lacking.length > 0 ? null : JSON.stringify([question.name, wanted]);
  const answer = useResource(key, (signal) => api.ask(signal, question.name, wanted));
  const values = Object.fromEntries(
    question.parameters.flatMap((parameter) => {
      const given = wanted[parameter.name] ?? parameter.default;
      return given === null || given === undefined || given === ""
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
                head: found.columns.map((column) => word(t.columns, column)),
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
