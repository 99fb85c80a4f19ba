/** One decree, state by state: who answers it, in words, where its row of the matrix has the signs. */
import { figure, words } from "../../i18n/index.ts";
import { columnName, whyUnknown } from "./columns.ts";
import { type Column, cellName, type Row, STATES } from "./rows.ts";
import { StateCell } from "./state-cell.tsx";

export function OneByState({
  row,
  columns,
  onSelect,
}: {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly onSelect: (name: string) => void;
}) {
  const t = words.value;
  const known = new Map(columns.map((column) => [column.id, column]));
  return (
    <dl class="one" data-testid="by-state">
      {STATES.map((state) => {
        const own = row.cells.filter((cell) => cell.state === state);
        if (own.length === 0) return null;
        return (
          <div key={state}>
            <dt>
              <StateCell state={state} label={state === "absent" ? "n" : ""} />
              {t.states[state]} <span class="num">{figure(own.length)}</span>
            </dt>
            <dd>
              {own.map((cell) => (
                <button
                  type="button"
                  class="u"
                  key={cell.column}
                  onClick={() => onSelect(cellName(cell.column, row.document.key))}
                >
                  {nameIn(known, cell.column)}
                  {state === "absent" && <small class="num"> {t.coverage.searchedOf(cell.searched)}</small>}
                  {state === "unknown" && <small> {whyIn(known, cell.column)}</small>}
                </button>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type Known = ReadonlyMap<string, Column>;

function nameIn(known: Known, id: string): string {
  const column = known.get(id);
  return column ? columnName(column) : id;
}

function whyIn(known: Known, id: string): string {
  const column = known.get(id);
  return column ? whyUnknown(column) : "";
}
