/** The console: a statement of the reader's own, its parameters, and its answer as table, JSON and plan. */
import type { ComponentChildren, ComponentProps } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CypherAnswer } from "../../../server/model/api.ts";
import { ApiError, api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { navigate, type RouteOf, useResource } from "../../state/index.ts";
import { corpus, Icon, Stamp } from "../../ui/index.ts";
import type { Schema } from "./complete.ts";
import "./console.css";
import { corrected, keywordMissAt, missesIn } from "../../../server/model/misspelt.ts";
import { DraftFields } from "./drafts.tsx";
import { EditorBox, type EditorHandle } from "./editor-box.tsx";
import { fileNameOf } from "./file-name.ts";
import {
  type Asked,
  type Kept,
  readHistory,
  readKept,
  remember,
  toggleKept,
  writeHistory,
  writeKept,
} from "./history.ts";
import { Library } from "./library.tsx";
import { type Drafts, draftsOf, formatValues, parseValues, valuesOf } from "./parameters.ts";
import { Results, type Tab } from "./results.tsx";
import { useWork, type Work } from "./use-work.ts";
import { csvField } from "./values.ts";
import { valuesIn } from "./vocabulary.ts";

const EXAMPLE =
  "MATCH (s:Document)-[r:IMPLEMENTS]->(d:Document)\nRETURN s.number AS number, d.number AS higher, r.quote AS quote\nORDER BY number LIMIT 50";
const NOTHING: Schema = { labels: {}, types: {}, properties: [] };

export function ConsoleView({ route }: { readonly route: RouteOf<"console"> }) {
  const t = words.value;
  const list = useResource("questions", (signal) => api.questions(signal));
  const schema = useResource("schema", (signal) => api.schema(signal));
  const known = schema.data ?? (schema.error ? NOTHING : null);
  const editor = useRef<EditorHandle>(null);
  const [text, setText] = useState(route.q || EXAMPLE);
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(route.q || EXAMPLE, parseValues(route.parameters ?? "")));
  const working = useWork();
  const { work } = working;
  const [tab, setTab] = useState<Tab>("table");
  const [asked, setAsked] = useState<readonly Asked[]>(readHistory);
  const own = useRef(route.q);

  useEffect(() => {
    document.title = `${t.questions.console} · 政脉`;
  }, [t]);
  // an address that was not set from here brings its statement with it, and asks it
  useEffect(() => {
    if (route.q === "" || (own.current === route.q && work.answer !== null)) return;
    own.current = route.q;
    const given = draftsOf(route.q, parseValues(route.parameters ?? ""));
    setText(route.q);
    setDrafts(given);
    editor.current?.setText(route.q);
    if (valuesOf(given).bad.length === 0) void ask(route.q, 0, given);
  }, [route.q, route.parameters]);

  const change = (next: string): void => {
    setText(next);
    setDrafts((before) => draftsOf(next, before));
  };
  const keepAsked = (next: readonly Asked[]): readonly Asked[] => {
    writeHistory(next);
    return next;
  };

  /** @param from where the statement begins in the editor */
  async function ask(statement: string, from: number, given: Drafts): Promise<void> {
    if (statement.trim() === "") return;
    const { values, bad } = valuesOf(draftsOf(statement, given));
    if (bad.length > 0) {
      document.querySelector<HTMLElement>(`[data-draft="${bad[0]}"]`)?.focus();
      return;
    }
    editor.current?.mark(null, "");
    const found = await working.run(statement, values);
    if (found === null) return;
    const parameters = formatValues(values);
    const rows = found instanceof ApiError ? null : found.rows.length;
    setAsked((now) => keepAsked(remember(now, { q: statement, parameters, at: Date.now(), rows })));
    if (found instanceof ApiError) {
      const offset = found.problem?.offset;
      if (offset !== undefined)
        editor.current?.mark(from + (keywordMissAt(statement, offset)?.start ?? offset), found.message);
      return;
    }
    if (from === 0 && statement === (editor.current?.text() ?? statement)) {
      own.current = statement;
      navigate(parameters === "" ? { view: "console", q: statement } : { view: "console", q: statement, parameters }, {
        replace: route.q === statement,
      });
    }
    if (tab === "plan") void working.explain(statement, values);
  }
  const run = (): void => {
    const chosen = editor.current?.chosen() ?? { text, from: 0 };
    void ask(chosen.text, chosen.from, drafts);
  };
  const { values } = valuesOf(drafts);
  return (
    <>
      <Desk
        list={list.data?.questions ?? []}
        asked={asked}
        onClear={() => setAsked(keepAsked([]))}
        statement={{ q: text, parameters: formatValues(values) }}
        running={work.running !== null}
        onStop={working.stop}
        onRun={run}
      >
        <DraftFields drafts={drafts} onChange={setDrafts} onRun={run} />
        <EditorBox
          handle={editor}
          text={text}
          schema={known && { ...known, ...(corpus.value ? { values: valuesIn(corpus.value) } : {}) }}
          onChange={change}
          onRun={run}
          problem={work.error}
        />
        <Results
          work={work}
          misses={work.running ? [] : missesOf(work, known)}
          onCorrect={(miss) => {
            const next = text.replace(work.statement, () => corrected(work.statement, miss));
            editor.current?.setText(next);
            change(next);
            void ask(next, 0, drafts);
          }}
          tab={tab}
          onTab={(next) => {
            setTab(next);
            if (next === "plan" && work.plan === null) void working.explain(text, values);
          }}
        />
      </Desk>
      <AnswerStamp answer={work.answer} name={fileNameOf(work.statement, list.data?.questions ?? [])} />
    </>
  );
}

/** Words of a statement that the database did not understand, and what it may have meant. */
function missesOf({ statement, error }: Work, known: Schema | null): ReturnType<typeof missesIn> {
  const stop = error?.problem?.offset;
  const word = stop === undefined ? null : keywordMissAt(statement, stop);
  return [...(word ? [word] : []), ...(known ? missesIn(statement, known) : [])];
}

/** The library beside the desk, and over the desk what can be done with the statement. */
function Desk({
  list,
  asked,
  onClear,
  statement,
  running,
  onStop,
  onRun,
  children,
}: {
  readonly list: ComponentProps<typeof Library>["questions"];
  readonly asked: readonly Asked[];
  readonly onClear: () => void;
  readonly statement: Kept;
  readonly running: boolean;
  readonly onStop: () => void;
  readonly onRun: () => void;
  readonly children: ComponentChildren;
}) {
  const t = words.value;
  const [kept, setKept] = useState<readonly Kept[]>(readKept);
  const isKept = kept.some(({ q }) => q === statement.q);
  const toggle = (): void => {
    const next = toggleKept(kept, statement);
    setKept(next);
    writeKept(next);
  };
  return (
    <div class="con">
      <Library questions={list} current="" asked={asked} kept={kept} onClear={onClear} />
      <div class="desk">
        <header class="frm">
          <h1>{t.console.ask}</h1>
          <p class="d">{t.console.answer}</p>
          <div class="acts">
            <button type="button" class="btn bare" aria-pressed={isKept} onClick={toggle}>
              {isKept ? t.console.unkeep : t.console.keep}
            </button>
            {running && (
              <button type="button" class="btn" onClick={onStop} data-testid="stop">
                {t.console.cancel}
              </button>
            )}
            <button
              type="button"
              class="btn ink"
              disabled={running}
              onClick={onRun}
              data-testid="run"
              title={t.console.run}
            >
              <Icon name="run" />
              {t.actions.run} <kbd>{/Mac/.test(navigator.platform) ? "⌘⏎" : "Ctrl ⏎"}</kbd>
            </button>
          </div>
        </header>
        {children}
      </div>
    </div>
  );
}

function AnswerStamp({
  answer,
  name,
}: {
  readonly answer: CypherAnswer | null;
  /** of the file */
  readonly name: string;
}) {
  const t = words.value;
  if (answer === null) return <Stamp question="cypher" facts={[]} />;
  const { rows, columns, truncated, elapsedMs } = answer;
  return (
    <Stamp
      question="cypher"
      facts={truncated ? [t.questions.first(rows.length)] : [t.questions.rows(rows.length, elapsedMs), t.stamp.whole]}
      table={() => ({ name, head: columns, rows: rows.map((row) => row.map(csvField)) })}
    />
  );
}
