/** The column on the left: saved questions by theme, what was kept, what was asked last. */
import type { Question } from "../../../server/model/api.ts";
import { figure, words } from "../../i18n/index.ts";
import { formatRoute, type Route } from "../../state/index.ts";
import { questionTitle } from "../../ui/index.ts";
import { groupsOf } from "./groups.ts";
import { type Asked, type Kept, oneLine } from "./history.ts";
import "./library.css";

export const consoleAddress = (q: string, parameters = ""): string => {
  const to: Route = parameters === "" ? { view: "console", q } : { view: "console", q, parameters };
  return formatRoute(to);
};

export function Library({
  questions,
  current,
  asked = [],
  kept = [],
  onClear,
}: {
  readonly questions: readonly Question[];
  readonly current: string;
  readonly asked?: readonly Asked[];
  readonly kept?: readonly Kept[];
  readonly onClear?: () => void;
}) {
  const t = words.value;
  return (
    <nav class="lib" aria-label={t.questions.library} data-testid="library">
      <h2>
        <a class="u" href={formatRoute({ view: "questions", name: "", parameters: {} })}>
          {t.questions.library}
        </a>
        <a class="link" href={consoleAddress("")} aria-current={current === "" ? "page" : undefined}>
          {t.questions.console}
        </a>
      </h2>
      {kept.length > 0 && (
        <section class="mine" data-testid="kept">
          <h2>{t.console.kept}</h2>
          <ul class="his">
            {kept.map((item) => (
              <li key={item.q}>
                <a href={consoleAddress(item.q, item.parameters)} title={item.q}>
                  <code class="clip">{oneLine(item.q)}</code>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked.length > 0 && (
        <section class="mine" data-testid="history">
          <h2>
            {t.console.history}
            {onClear && (
              <button type="button" class="dim" onClick={onClear}>
                {t.console.clear}
              </button>
            )}
          </h2>
          <ul class="his">
            {asked.slice(0, 6).map((item) => (
              <li key={`${item.at}`}>
                <a href={consoleAddress(item.q, item.parameters)} title={item.q}>
                  <span class="num dim">{clock(item.at)}</span>
                  <code class="clip">{oneLine(item.q)}</code>
                  <span class="num dim">
                    {item.rows === null ? t.console.refused : t.console.rowCount(figure(item.rows))}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {groupsOf(questions).map((group) => (
        <section key={group.theme}>
          <h3>{t.questions.themes[group.theme]}</h3>
          <ul>
            {group.questions.map((question) => (
              <li key={question.name}>
                <a
                  class={question.name === current ? "on" : undefined}
                  href={formatRoute({ view: "questions", name: question.name, parameters: {} })}
                  aria-current={question.name === current ? "page" : undefined}
                >
                  {questionTitle(question)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const clock = (at: number): string => new Date(at).toTimeString().slice(0, 5);
