/** What a cell stands on: the words, or which documents were searched in vain, or why nothing can be said. */

import type { CoverageCell } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { useResource } from "../../state/index.ts";
import {
  Answer,
  bareTitle,
  cascadeAddress,
  DocumentRow,
  Evidence,
  HeldDocuments,
  nodeAddress,
  Panel,
  PanelTop,
  tip,
  WholeDays,
} from "../../ui/index.ts";
import { columnName, notCountedSaid, searchedIn } from "./columns.ts";
import { type Cell, type Column, type Row, yearOf } from "./rows.ts";
import { StateCell } from "./state-cell.tsx";

export function CellPanel({
  row,
  cell,
  column,
  within,
  onClose,
}: {
  readonly row: Row;
  readonly cell: Cell;
  readonly column: Column;
  /** id of the place that the view is narrowed to, or nothing */
  readonly within: string;
  readonly onClose: () => void;
}) {
  const t = words.value;
  const card = row.document;
  const name = columnName(column);
  const since = card.issuedOn ?? yearOf(row);
  // in a large table the words come with the cell that is opened, not with all; what goes through others always does
  const asked = useResource(
    cell.through > 0 || (cell.evidence.length === 0 && cell.citations > 0) ? `${card.id} ${column.id} ${within}` : null,
    (signal) =>
      api.coverageCell(signal, {
        decree: card.id,
        by: column.level === null ? "year" : "place",
        column: column.id,
        place: within,
      }),
  );
  const shown = cell.evidence.length > 0 ? cell.evidence : (asked.data?.evidence ?? []);
  const more = cell.citations - shown.length;
  return (
    <Panel label={t.coverage.cell} about={`${column.id} ${card.key}`} onClose={onClose}>
      <section>
        <PanelTop onClose={onClose}>
          <StateCell state={cell.state} label="" />
          <span>
            {name} · {t.states[cell.state]}
          </span>
        </PanelTop>
        <h2 class="serif">
          <a class="u" href={nodeAddress(card.id, card.key)}>
            {card.displayTitle}
          </a>
        </h2>
        <p class="dim">
          {[card.number ?? t.reader.noNumber, card.issuedOn, t.coverage.searchedOf(cell.searched)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </section>
      <section>
        {cell.citations > 0 && (
          <h3>
            {t.evidence.title}
            <span class="n" data-testid="citations">
              {cell.citations}
            </span>
          </h3>
        )}
        {shown.map((evidence) => (
          <Evidence
            key={evidence.relationshipId}
            evidence={evidence}
            heading={`${column.level === null ? (evidence.documentNumber ?? evidence.documentTitle) : name} ${word(t.relations, evidence.type)} ${card.number ?? bareTitle(card.displayTitle)}`}
          />
        ))}
        {shown.length > 0 && more > 0 && (
          <p class="gap">
            <a class="u" href={nodeAddress(card.id, card.key)}>
              {t.coverage.moreEvidence(more)}
            </a>
          </p>
        )}
        {cell.through > 0 && (
          <>
            <h3 class={cell.citations > 0 ? "gap" : ""} {...tip(t.terms.states.through)}>
              {t.states.through}
              <span class="n" data-testid="through">
                {cell.through}
              </span>
            </h3>
            <Answer of={asked}>{(data) => <Through ways={data.through} decree={card} />}</Answer>
            {asked.data && cell.through > asked.data.through.length && (
              <p class="dim gap">{t.department.more(cell.through - asked.data.through.length)}</p>
            )}
          </>
        )}
        {cell.state === "absent" && <Searched row={row} cell={cell} column={column} within={within} />}
        {cell.state === "unknown" && (
          <div class="none searched hatch">
            <p>
              {column.level === null
                ? t.coverage.unknownYear(name)
                : `${t.coverage.unknownIn(column.documents, column.from !== null)} ${t.coverage.wouldHelp(name, since.slice(0, 4))}`}
            </p>
          </div>
        )}
        {row.elsewhere > 0 && <p class="dim gap">{t.coverage.elsewhere(row.elsewhere)}</p>}
        <p class="acts gap">
          <a class="btn" href={cascadeAddress(card.key)}>
            {t.actions.cascade}
          </a>
          {column.level !== null && (
            <a class="btn bare" href={nodeAddress(column.id)}>
              {t.coverage.toPlace}
            </a>
          )}
          <a class="btn bare" href="/corpus">
            {t.coverage.corpus}
          </a>
          {cell.state === "unknown" && (
            <a class="btn bare" href="/import">
              {t.home.importButton}
            </a>
          )}
        </p>
      </section>
    </Panel>
  );
}

/** "Not found in these N documents, A–B", why the others of the column do not count, and these documents. */
function Searched({
  row,
  cell,
  column,
  within,
}: {
  readonly row: Row;
  readonly cell: Cell;
  readonly column: Column;
  readonly within: string;
}) {
  const t = words.value;
  const others = notCountedSaid(row, cell, column);
  const query = searchedIn(row, column, within);
  const found = useResource(JSON.stringify(query), (signal) => api.corpusDocuments(signal, query));
  return (
    <Answer of={found}>
      {(data) => (
        <div data-testid="searched">
          <p class="searched">
            <WholeDays text={t.coverage.absentIn(data.total, data.from ?? "", data.to ?? "")} />
          </p>
          {others && (
            <p class="dim gap" data-testid="not-counted">
              {t.coverage.searched(column.documents)} · {others}
            </p>
          )}
          <HeldDocuments query={query} first={data} name={`${t.coverage.corpus}-${columnName(column)}`} />
        </div>
      )}
    </Answer>
  );
}

/** Who answers the decree by way of others, each with the sentence of every step. */
function Through({ ways, decree }: { readonly ways: CoverageCell["through"]; readonly decree: Row["document"] }) {
  const t = words.value;
  const named = (card: Row["document"]): string => card.number ?? card.displayTitle;
  return (
    <>
      {ways.map(({ document, steps }) => (
        <div key={document.id} class="way" data-testid="way">
          <DocumentRow document={document} aside={document.number ? (document.issuedOn ?? t.reader.noDate) : ""} />
          <ol>
            {steps.map(({ to, evidence }) => (
              <li key={evidence.relationshipId}>
                <Evidence
                  evidence={evidence}
                  heading={
                    evidence.documentId === to.id
                      ? t.coverage.issuedWith(named(to))
                      : `${word(t.relations, evidence.type)} ${to.id === decree.id ? named(decree) : named(to)}`
                  }
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
