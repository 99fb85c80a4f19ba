/** The console: a statement of the reader's own, its parameters, and its answer as table, JSON and plan. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { CypherAnswer } from "../../../server/model/api.ts";
import { ApiError, api, type PlanStep } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { navigate, type RouteOf, useResource } from "../../state/index.ts";
import { corpus, Icon, Stamp } from "../../ui/index.ts";
import type { Schema } from "./complete.ts";
import "./console.css";
import { corrected, keywordMissAt, missesIn } from "../../../server/model/misspelt.ts";
import { DraftFields } from "./drafts.tsx";
import { EditorBox, type EditorHandle } from "./editor-box.tsx";
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
import { csvField } from "./values.ts";
import { valuesIn } from "./vocabulary.ts";

const EXAMPLE =
  "MATCH (s:Document)-[r:IMPLEMENTS]->(d:Document)\nRETURN s.number AS number, d.number AS higher, r.quote AS quote\nORDER BY number LIMIT 50";
const NOTHING: Schema = { labels: {}, types: {}, properties: [] };

interface Work {
  readonly running: AbortController | null;
  readonly answer: CypherAnswer | null;
  readonly plan: PlanStep | null;
  readonly error: ApiError | null;
  /** what the answer or the error is of */
  readonly statement: string;
}

export function ConsoleView({ route }: { readonly route: RouteOf<"console"> }) {
  const t = words.value;
  const list = useResource("questions", (signal) => api.questions(signal));
  const schema = useResource("schema", (signal) => api.schema(signal));
  const known = schema.data ?? (schema.error ? NOTHING : null);
  const editor = useRef<EditorHandle>(null);
  const [text, setText] = useState(route.q || EXAMPLE);
  const [drafts, setDrafts] = useState<Drafts>(() => draftsOf(route.q || EXAMPLE, parseValues(route.parameters ?? "")));
  const [work, setWork] = useState<Work>({ running: null, answer: null, plan: null, error: null, statement: "" });
  const [tab, setTab] = useState<Tab>("table");
  const [asked, setAsked] = useState<readonly Asked[]>(readHistory);
  const [kept, setKept] = useState<readonly Kept[]>(readKept);
  const own = useRef(route.q);
  /** counts what was asked: plans that come late are dropped */
  const explained = useRef(0);

  useEffect(() => {
    document.title = `${t.questions.console} · 政脉`;
  }, [t]);
  // an address that was not set from here brings its statement with it, and asks it
  useEffect(() => {
    if (route.q === "") return;
    if (own.current !== route.q || work.answer === null) {
      own.current = route.q;
      const given = draftsOf(route.q, parseValues(route.parameters ?? ""));
      setText(route.q);
      setDrafts(given);
      editor.current?.setText(route.q);
      if (valuesOf(given).bad.length === 0) void ask(route.q, 0, given);
    }
  }, [route.q, route.parameters]);
  useEffect(() => () => work.running?.abort(), [work.running]);

  const change = (next: string): void => {
    setText(next);
    setDrafts((before) => draftsOf(next, before));
  };

  async function ask(statement: string, from: number, given: Drafts): Promise<void> {
    if (statement.trim() === "") return;
    const { values, bad } = valuesOf(draftsOf(statement, given));
    if (bad.length > 0) {
      document.querySelector<HTMLElement>(`[data-draft="${bad[0]}"]`)?.focus();
      return;
    }
    const running = new AbortController();
    explained.current++;
    setWork((now) => ({ ...now, running, error: null, plan: null, statement }));
    editor.current?.mark(null, "");
    const parameters = formatValues(values);
    const note = (rows: number | null): void =>
      setAsked((now) => keep(remember(now, { q: statement, parameters, at: Date.now(), rows })));
    try {
      const answer = await api.cypher(running.signal, statement, values);
      if (running.signal.aborted) return;
      setWork({ running: null, answer, plan: null, error: null, statement });
      note(answer.rows.length);
      if (from === 0 && statement === (editor.current?.text() ?? statement)) {
        own.current = statement;
        navigate(
          parameters === "" ? { view: "console", q: statement } : { view: "console", q: statement, parameters },
          { replace: route.q === statement },
        );
      }
      if (tab === "plan") void explain(statement, values);
    } catch (cause) {
      const error = running.signal.aborted
        ? new ApiError(0, "timeout", t.console.stopped, null)
        : cause instanceof ApiError
          ? cause
          : new ApiError(0, "failed", String(cause), null);
      // a statement that was run meanwhile goes on
      setWork((now) => (now.running === running ? { ...now, running: null, error } : now));
      if (!running.signal.aborted) {
        note(null);
        const offset = error.problem?.offset;
        if (offset !== undefined)
          editor.current?.mark(from + (keywordMissAt(statement, offset)?.start ?? offset), error.message);
      }
    }
  }
  async function explain(statement: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    const turn = ++explained.current;
    /** the plan of a statement is not shown for one that was asked after it */
    const note = (next: Partial<Work>): void => {
      if (turn === explained.current) setWork((now) => ({ ...now, ...next }));
    };
    try {
      note({ plan: await api.explain(new AbortController().signal, statement, values) });
    } catch (cause) {
      if (cause instanceof ApiError) note({ error: cause });
    }
  }
  const run = (): void => {
    const chosen = editor.current?.chosen() ?? { text, from: 0 };
    void ask(chosen.text, chosen.from, drafts);
  };
  const keep = (next: readonly Asked[]): readonly Asked[] => {
    writeHistory(next);
    return next;
  };
  const isKept = kept.some((item) => item.q === text);
  const { values } = valuesOf(drafts);
  const { answer } = work;
  const stop = work.error?.problem?.offset;
  const word = stop === undefined ? null : keywordMissAt(work.statement, stop);
  const missed = [...(word ? [word] : []), ...(known ? missesIn(work.statement, known) : [])];
  return (
    <>
      <div class="con">
        <Library
          questions={list.data?.questions ?? []}
          current=""
          asked={asked}
          kept={kept}
          onClear={() => setAsked(keep([]))}
        />
        <div class="desk">
          <header class="frm">
            <h1>{t.console.ask}</h1>
            <p class="d">{t.console.answer}</p>
            <div class="acts">
              <button
                type="button"
                class="btn bare"
                aria-pressed={isKept}
                onClick={() => {
                  const next = toggleKept(kept, { q: text, parameters: formatValues(values) });
                  setKept(next);
                  writeKept(next);
                }}
              >
                {isKept ? t.console.unkeep : t.console.keep}
              </button>
              {work.running ? (
                <button type="button" class="btn" onClick={() => work.running?.abort()} data-testid="stop">
                  {t.console.cancel}
                </button>
              ) : null}
              <button
                type="button"
                class="btn ink"
                disabled={work.running !== null}
                onClick={run}
                data-testid="run"
                title={t.console.run}
              >
                <Icon name="run" />
                {t.actions.run} <kbd>{/Mac/.test(navigator.platform) ? "⌘⏎" : "Ctrl ⏎"}</kbd>
              </button>
            </div>
          </header>
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
            misses={work.running ? [] : missed}
            onCorrect={(miss) => {
              const next = text.replace(work.statement, () => corrected(work.statement, miss));
              editor.current?.setText(next);
              change(next);
              void ask(next, 0, drafts);
            }}
            tab={tab}
            onTab={(next) => {
              setTab(next);
              if (next === "plan" && work.plan === null) void explain(text, values);
            }}
          />
        </div>
      </div>
      <Stamp
        question="cypher"
        facts={
          answer
            ? [
                answer.truncated
                  ? t.questions.first(answer.rows.length)
                  : t.questions.rows(answer.rows.length, answer.elapsedMs),
                ...(answer.truncated ? [] : [t.stamp.whole]),
              ]
            : []
        }
        {...(answer
          ? {
              table: () => ({
                name: "zhengmai",
                head: answer.columns,
                rows: answer.rows.map((row) => row.map(csvField)),
              }),
            }
          : {})}
      />
    </>
  );
}
