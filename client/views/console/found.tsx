/** What a saved question found: rows, the picture where it has one, and one row in full. */
import { useState } from "preact/hooks";
import type { QuestionAnswer } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { copyText, Icon, networkAddress, Panel, PanelTop } from "../../ui/index.ts";
import { BarPicture } from "./bars.tsx";
import { RowCard, Rows } from "./table.tsx";
import { barColumns, evidenceOf, MOST_ROOTS, nodeIds, type Sort, sortRows, tabbed } from "./values.ts";

export function Found({
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
        <span class="dim hint">
          {rows.some((row) => row.some(evidenceOf)) ? t.questions.hintWords : t.questions.hint}
        </span>
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
