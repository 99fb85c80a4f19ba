/** All saved questions, by theme. */
import { useEffect } from "preact/hooks";
import type { Question } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { language } from "../../state/index.ts";
import { Ask, questionAddress, questionTitle, Sentence, Stamp } from "../../ui/index.ts";
import { type Group, groupsOf } from "./groups.ts";
import { consoleAddress } from "./library.tsx";

export function AllQuestions({ questions }: { readonly questions: readonly Question[] }) {
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
      <div class="page wide">
        <div class="main">
          <div class="qs" data-testid="all-questions">
            {groupsOf(questions).map((group) => (
              <Themed key={group.theme} group={group} />
            ))}
          </div>
        </div>
      </div>
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
            <a class="q" href={questionAddress(question)} data-testid="question">
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
