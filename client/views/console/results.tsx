/** What a statement brought: table, JSON or plan; a fault in words above what was there before. */
import { useState } from "preact/hooks";
import type { CypherAnswer } from "../../../server/model/api.ts";
import type { Miss } from "../../../server/model/misspelt.ts";
import type { ApiError, PlanStep } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { copyText, Icon, networkAddress, Panel, PanelTop } from "../../ui/index.ts";
import { PlanTree } from "./plan.tsx";
import { RowCard, Rows } from "./table.tsx";
import { MOST_ROOTS, nodeIds, type Sort, sortRows, tabbed } from "./values.ts";
import "./results.css";

export type Tab = "table" | "json" | "plan";
/** whether there are likely no keys */
const byTouch = (): boolean => matchMedia("(pointer: coarse)").matches;
/** rows of JSON that are shown; all of them are copied */
const JSON_ROWS = 200;

export function Results({
  work,
  misses,
  onCorrect,
  tab,
  onTab,
}: {
  readonly work: {
    readonly running: AbortController | null;
    readonly answer: CypherAnswer | null;
    readonly plan: PlanStep | null;
    readonly error: ApiError | null;
    /** what was asked last */
    readonly statement: string;
  };
  /** names in the statement that the graph does not hold */
  readonly misses: readonly Miss[];
  readonly onCorrect: (miss: Miss) => void;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}) {
  const t = words.value;
  const { answer, plan, error, running } = work;
  const [sort, setSort] = useState<Sort | null>(null);
  const [row, setRow] = useState<readonly unknown[] | null>(null);
  const [copied, setCopied] = useState(false);
  const shown = answer && row && answer.rows.some((line) => line === row) ? row : null;
  const ids = answer ? nodeIds(answer.rows) : [];
  const objects = answer
    ? answer.rows.map((line) => Object.fromEntries(answer.columns.map((column, at) => [column, line[at]])))
    : [];
  const copy = async (): Promise<void> => {
    if (!answer) return;
    setCopied(
      await copyText(
        tab === "json" ? JSON.stringify(objects, null, 2) : tabbed(answer.columns, sortRows(answer.rows, sort)),
      ),
    );
    setTimeout(() => setCopied(false), 1500);
  };
  const tabs: readonly { readonly tab: Tab; readonly name: string; readonly note: string }[] = [
    { tab: "table", name: t.console.table, note: answer ? String(answer.rows.length) : "" },
    { tab: "json", name: t.console.json, note: "" },
    { tab: "plan", name: t.console.plan, note: "" },
  ];
  return (
    <section
      class={`res${shown && tab === "table" ? "" : " one"}${error && answer ? " earlier" : ""}`}
      aria-busy={running !== null}
      data-testid="results"
    >
      <div class="rt">
        <div class="tabs" role="tablist" aria-label={t.console.result}>
          {tabs.map((item) => (
            <button
              type="button"
              role="tab"
              key={item.tab}
              aria-selected={tab === item.tab}
              onClick={() => onTab(item.tab)}
              data-testid={`tab-${item.tab}`}
            >
              {item.name}
              <span>{item.note}</span>
            </button>
          ))}
        </div>
        <span class="m num" role="status" data-testid="result-note">
          {running
            ? t.console.working
            : answer
              ? answer.truncated
                ? t.questions.first(answer.rows.length)
                : t.questions.rows(answer.rows.length, answer.elapsedMs)
              : ""}
        </span>
        {ids.length > 0 && (
          <a class="btn bare" href={networkAddress(ids.slice(0, MOST_ROOTS))} data-testid="to-network">
            <Icon name="force" />
            {ids.length > MOST_ROOTS ? t.questions.networkCut(MOST_ROOTS, ids.length) : t.questions.network(ids.length)}
          </a>
        )}
        {answer && (
          <button type="button" class="btn bare" onClick={copy}>
            <Icon name="copy" />
            {copied ? t.actions.copied : t.actions.copy}
          </button>
        )}
      </div>
      {answer && <pre class="only-paper statement">{work.statement}</pre>}
      {error && <Fault error={error} />}
      {misses.length > 0 && <Misses misses={misses} onCorrect={onCorrect} />}
      {error && answer && tab !== "plan" && <p class="before">{t.console.before}</p>}
      {tab === "plan" ? (
        <div class="tw pad">{plan ? <PlanTree step={plan} /> : <p class="dim">{t.console.planWait}</p>}</div>
      ) : !answer ? (
        !error && (
          <p class="tw pad dim">
            {running ? t.console.working : byTouch() ? t.console.nothingYetTouch : t.console.nothingYet}
          </p>
        )
      ) : tab === "json" ? (
        <div class="tw pad" tabIndex={0}>
          {objects.length > JSON_ROWS && <p class="dim">{t.console.jsonCut(JSON_ROWS, objects.length)}</p>}
          <pre data-testid="json">{JSON.stringify(objects.slice(0, JSON_ROWS), null, 2)}</pre>
        </div>
      ) : answer.rows.length === 0 ? (
        <div class="state" data-testid="no-rows">
          <h2>{t.questions.none}</h2>
          <p>{t.questions.noneWhy}</p>
        </div>
      ) : (
        <Rows
          columns={answer.columns}
          rows={answer.rows}
          sort={sort}
          onSort={setSort}
          selected={shown}
          onSelect={setRow}
          named={false}
        />
      )}
      {shown && answer && tab === "table" && (
        <Panel label={t.questions.rowTitle} onClose={() => setRow(null)}>
          <section>
            <PanelTop onClose={() => setRow(null)}>{t.questions.rowTitle}</PanelTop>
            <RowCard columns={answer.columns} row={shown} named={false} />
          </section>
        </Panel>
      )}
    </section>
  );
}

/** Names that the graph does not hold and a keyword that there is not, each with what is likely meant at a press. */
function Misses({ misses, onCorrect }: { readonly misses: readonly Miss[]; readonly onCorrect: (miss: Miss) => void }) {
  const t = words.value.console;
  return (
    <ul class="misses" role="status" data-testid="misses">
      {misses.map((miss) => (
        <li key={`${miss.kind} ${miss.name}`}>
          △ {miss.kind === "keyword" ? t.noKeyword : t.notThere(t.offers[miss.kind])} <code>{miss.name}</code>
          {miss.meant !== null && (
            <>
              {t.meant}
              <button type="button" class="btn" data-testid="did-you-mean" onClick={() => onCorrect(miss)}>
                {t.correctTo(miss.meant)}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What went wrong in our words, with the engine's own behind them; a refusal to write says why. */
function Fault({ error }: { readonly error: ApiError }) {
  const t = words.value;
  const stopped = error.message === t.console.stopped;
  const said = stopped
    ? { title: t.console.stopped, detail: t.console.stoppedWhy }
    : error.code === "forbidden"
      ? { title: t.errors.forbidden.title, detail: t.console.forbidden }
      : error.status === 413
        ? { title: t.console.memory, detail: t.errors.timeout.detail }
        : error.code === "invalid" && error.problem?.offset !== undefined
          ? { title: t.errors.invalid.title, detail: t.console.faultAt }
          : t.errors[error.code];
  return (
    <div class={stopped ? "fault stopped" : "fault"} role="alert" data-testid="fault">
      <p>
        <b>{stopped ? said.title : `△ ${said.title}`}</b> {said.detail}
      </p>
      {!stopped && error.message !== "" && (
        <p class="own">
          <span>{t.errors.message}</span> <code>{error.message}</code>
        </p>
      )}
    </div>
  );
}
