/** The matrix itself: one row per decree, one column per place, sums on both sides that add up. */
import { useMemo } from "preact/hooks";
import type { CoverageState } from "../../../server/model/api.ts";
import { cell as count, figure, words } from "../../i18n/index.ts";
import { bareTitle, coverageAddress, DocumentNumber, moveInGrid, nodeAddress, tip } from "../../ui/index.ts";
import { columnHeld, columnName, notCountedSaid, whyUnknown } from "./columns.ts";
import { type Cell, type Column, cellName, type Row, STATES, type Sums, stopOf, sumsOf, yearOf } from "./rows.ts";
import { StateMark, stateClass } from "./state-cell.tsx";
import "./state.css";
import "./matrix.css";

interface Props {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}

export function Matrix({ rows, columns, selected, onSelect }: Props) {
  const t = words.value;
  const stop = useMemo(() => stopOf(rows, columns, selected), [rows, columns, selected]);
  return (
    <table class="mx gridded" data-grid data-testid="matrix" onKeyDown={moveInGrid}>
      <thead>
        <tr>
          <th scope="col">{t.coverage.document}</th>
          <th scope="col" class="yr">
            {t.coverage.year}
          </th>
          {columns.map((column) => (
            <th scope="col" key={column.id} class="pl" data-tip={column.level === null ? "" : t.levels[column.level]}>
              {column.level === null ? (
                columnName(column)
              ) : (
                <a class="u" href={nodeAddress(column.id)}>
                  {column.name}
                </a>
              )}
              <small data-tip={columnHeld(column)}>{t.coverage.held(column.documents)}</small>
              {column.level !== null && column.from === null && (
                <small data-tip={columnHeld(column)}>{t.coverage.undated}</small>
              )}
            </th>
          ))}
          <th scope="col" class="tt">
            <span>{t.coverage.answered}</span>
            <span>{t.coverage.short.through}</span>
            <span>{t.coverage.short.mentioned}</span>
            <span>{t.coverage.short.absent}</span>
            <span {...tip(t.terms.states.unknown)}>{t.coverage.short.unknown}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          <RowLine
            key={row.document.id}
            row={row}
            r={r}
            columns={columns}
            selected={selected}
            stop={stop}
            alone={rows.length === 1}
            onSelect={onSelect}
          />
        ))}
      </tbody>
      <Feet rows={rows} columns={columns} />
    </table>
  );
}

function RowLine({
  row,
  r,
  columns,
  selected,
  stop,
  alone,
  onSelect,
}: Omit<Props, "rows"> & {
  readonly row: Row;
  readonly r: number;
  readonly stop: string;
  /** the only row: its places are told already */
  readonly alone: boolean;
}) {
  const card = row.document;
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const current = selected.endsWith(` ${card.key}`);
  const title = bareTitle(card.displayTitle);
  const [places, text] = waysOf(card);
  return (
    <tr class={current ? "cur" : ""}>
      <th scope="row" data-tip={card.title}>
        <div class="dh">
          <Ways card={card} alone={alone} />
          <a href={alone ? text : places} tabIndex={-1}>
            <b class="clip2" lang="zh-Hans">
              {title}
            </b>
          </a>
        </div>
      </th>
      <td class="yr num">{yearOf(row)}</td>
      {columns.map((column, c) => {
        const cell = cells.get(column.id);
        return (
          <td key={column.id}>
            {cell && (
              <CellButton
                cell={cell}
                column={column}
                others={cell.state === "absent" ? notCountedSaid(row, cell, column) : ""}
                name={cellName(column.id, card.key)}
                label={card.number ?? title}
                r={r}
                c={c}
                stop={stop}
                selected={selected}
                onSelect={onSelect}
              />
            )}
          </td>
        );
      })}
      <td class="tt">
        <Totals totals={row.totals} />
        <span class="bars" aria-hidden="true">
          {STATES.map((state) =>
            row.totals[state] ? <i key={state} class={`s-${state}`} style={{ flex: row.totals[state] }} /> : null,
          )}
        </span>
      </td>
    </tr>
  );
}

/** From a decree to all places that answer it, and to its text. */
const waysOf = ({ id, key }: Row["document"]) => [coverageAddress(key), nodeAddress(id, key)] as const;

/** The number of a decree, and under it the ways from its row by their names; a press on the number takes the first. */
function Ways({ card, alone }: { readonly card: Row["document"]; readonly alone: boolean }) {
  const t = words.value.coverage;
  const [places, text] = waysOf(card);
  return (
    <span class="from">
      {card.number && (
        <span class="num">
          <DocumentNumber number={card.number} />
        </span>
      )}
      <small>
        {!alone && (
          <a class="u" href={places} data-testid="row-places">
            {t.toPlaces}
          </a>
        )}
        <a class="u" href={text} data-testid="row-text">
          {t.toText}
        </a>
      </small>
    </span>
  );
}

function CellButton({
  cell,
  column,
  others,
  name,
  label,
  r,
  c,
  stop,
  selected,
  onSelect,
}: {
  readonly cell: Cell;
  readonly column: Column;
  /** why documents of the column were not searched */
  readonly others: string;
  readonly name: string;
  readonly label: string;
  readonly r: number;
  readonly c: number;
  readonly stop: string;
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}) {
  const t = words.value;
  const n = cell.state === "through" ? cell.through : cell.citations;
  const several = n > 1 ? figure(n) : "";
  const on = selected === name;
  const aside =
    cell.state === "absent" ? t.coverage.searchedOf(cell.searched) : cell.state === "unknown" ? whyUnknown(column) : "";
  const said = `${columnName(column)}，${label}：${t.states[cell.state]}${aside && `，${aside}`}${others && `；${others}`}`;
  return (
    <button
      type="button"
      class={`${stateClass(cell.state)}${on ? " on" : ""}`}
      data-r={r}
      data-c={c}
      data-state={cell.state}
      tabIndex={name === stop ? 0 : -1}
      aria-pressed={on}
      data-tip={said}
      onClick={() => onSelect(on ? "" : name)}
    >
      <span class="vh">{said}</span>
      <StateMark state={cell.state} label={cell.state === "absent" ? figure(cell.searched) : several} />
    </button>
  );
}

function Totals({ totals }: { readonly totals: Readonly<Record<string, number>> }) {
  const n = (state: CoverageState): number => totals[state] ?? 0;
  return (
    <>
      <span class="num">{n("implemented") + n("basis")}</span>
      <span class="num">{n("through")}</span>
      <span class="num">{n("mentioned")}</span>
      <span class="num">{n("absent")}</span>
      <span class="num">{n("unknown")}</span>
    </>
  );
}

function Feet({ rows, columns }: { readonly rows: readonly Row[]; readonly columns: readonly Column[] }) {
  const t = words.value;
  const { all, byColumn, cells } = sumsOf(rows);
  // one decree is its own sum
  if (rows.length < 2) return null;
  const answered = `${t.states.implemented} + ${t.states.basis}`;
  const feet: readonly (readonly [string, string, string, (sums: Sums) => number])[] = [
    ["answered", t.coverage.answered, answered, (sums) => sums.implemented + sums.basis],
    ["through", t.states.through, "", (sums) => sums.through],
    ["mentioned", t.states.mentioned, "", (sums) => sums.mentioned],
    ["absent", t.states.absent, "", (sums) => sums.absent],
    ["unknown", t.states.unknown, "", (sums) => sums.unknown],
  ];
  // rows of sums under each, which are as high as it
  const below = (index: number): readonly string[] =>
    feet.slice(index + 1).flatMap(([sum, , , of]) => (of(all) > 0 ? [sum] : []));
  return (
    <tfoot>
      {feet.map(([sum, name, note, of], index) => (
        <tr
          class="foot"
          key={sum}
          data-sum={sum}
          hidden={index > 0 && of(all) === 0}
          style={{ "--below": below(index).length, "--kept-below": Number(below(index).includes("absent")) }}
        >
          <th scope="row">
            {name} {note && <small>{note}</small>}
          </th>
          <td class="yr" />
          {columns.map((column) => {
            const sums = byColumn.get(column.id);
            return (
              <td class="num" key={column.id}>
                {sums ? figure(of(sums)) : count(0)}
              </td>
            );
          })}
          <td class="tt">
            {feet.map((_, at) => (
              <span class="num" key={at}>
                {at === index ? figure(of(all)) : ""}
              </span>
            ))}
            {index === 0 && <span class="eq num">= {t.coverage.cells(cells)}</span>}
          </td>
        </tr>
      ))}
    </tfoot>
  );
}
