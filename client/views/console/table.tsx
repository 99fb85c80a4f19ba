/** Rows as a table: sorted by a head, one selected, only those in sight drawn where there are many. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { word, words } from "../../i18n/index.ts";
import { Evidence, usePrinting } from "../../ui/index.ts";
import { CellValue } from "./cells.tsx";
import {
  cellText,
  evidenceOf,
  isNode,
  isNumber,
  isPath,
  isRelationship,
  nextSort,
  type Sort,
  sortRows,
} from "./values.ts";
import "./table.css";

export interface RowsProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  /** the chosen row, as given in `rows` */
  readonly selected: readonly unknown[] | null;
  readonly onSelect: (row: readonly unknown[] | null) => void;
  /** heads in the reader's language; a statement of the reader's own keeps its names */
  readonly named: boolean;
}

/** all rows are drawn up to this many; beyond, a window of them */
const WHOLE = 200;
const SPARE = 12;

export function Rows({ columns, rows, sort, onSort, selected, onSelect, named }: RowsProps) {
  const t = words.value;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800, width: 1100 });
  const rowHeight = matchMedia("(max-width: 720px)").matches ? 44 : 30;
  const sorted = sortRows(rows, sort);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, []);
  const all = usePrinting() || sorted.length <= WHOLE;
  const from = all ? 0 : Math.max(0, Math.floor(view.top / rowHeight) - SPARE);
  const to = all ? sorted.length : Math.min(sorted.length, Math.ceil((view.top + view.height) / rowHeight) + SPARE);
  const numeric = columns.map(
    (_, at) =>
      rows.some((row) => typeof row[at] === "number") &&
      rows.every((row) => row[at] === null || typeof row[at] === "number"),
  );
  // columns of words share what the others leave, by the length of what they hold
  const sample = rows.slice(0, 100);
  const wordy = columns.map((_, at) => isWordy(sample.map((row) => row[at])));
  const wide = columns.map((_, at) =>
    sample.some((row) => isNode(row[at]) || isPath(row[at]) || Array.isArray(row[at])),
  );
  const weights = columns.map((_, at) => (wordy[at] || wide[at] ? weightOf(sample.map((row) => row[at])) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const walk = (event: KeyboardEvent, index: number): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) {
      if (event.key === "Enter" && event.target === event.currentTarget) onSelect(sorted[index] ?? null);
      return;
    }
    event.preventDefault();
    const next = box.current?.querySelector<HTMLElement>(`[data-row="${index + step}"]`);
    next?.focus();
  };
  return (
    <div class="tw" ref={box} data-testid="rows">
      <table aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            <th class="ix" scope="col">
              <span class="vh">{t.questions.row}</span>
            </th>
            {columns.map((column, at) => (
              <th
                style={weights[at] ? { width: `${Math.round((90 * (weights[at] ?? 0)) / whole)}%` } : undefined}
                key={column}
                scope="col"
                class={numeric[at] ? "r" : weights[at] ? "wd" : ""}
                aria-sort={sort?.column === at ? (sort.descending ? "descending" : "ascending") : "none"}
              >
                <button type="button" title={t.questions.sort} onClick={() => onSort(nextSort(sort, at))}>
                  {named ? word(t.columns, column) : column}
                  <span aria-hidden="true" class="ar">
                    {sort?.column === at ? (sort.descending ? "↓" : "↑") : ""}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && (
            <tr class="gap">
              <td colSpan={columns.length + 1} style={{ height: `${from * rowHeight}px` }} />
            </tr>
          )}
          {sorted.slice(from, to).map((row, offset) => (
            // equal rows have no other identity than their place
            <tr
              key={from + offset}
              data-row={from + offset}
              class={row === selected ? "on" : ""}
              aria-rowindex={from + offset + 2}
              tabIndex={from + offset === 0 || row === selected ? 0 : -1}
              onKeyDown={(event) => walk(event, from + offset)}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest("a")) return;
                onSelect(row === selected ? null : row);
              }}
            >
              <td class="ix num">{from + offset + 1}</td>
              {row.map((value, at) => (
                <td
                  key={columns[at]}
                  class={`${numeric[at] ? "r num" : ""}${wordy[at] ? " long" : wide[at] ? " wide" : ""}`}
                  title={isLong(value) ? cellText(value) : undefined}
                >
                  <div class="clip">
                    {named && columns[at] === "evidence" && evidenceOf(value) ? (
                      <span class="u">{t.questions.sentence}</span>
                    ) : (
                      <CellValue value={value} column={columns[at] ?? ""} />
                    )}
                  </div>
                </td>
              ))}
            </tr>
          ))}
          {to < sorted.length && (
            <tr class="gap">
              <td colSpan={columns.length + 1} style={{ height: `${(sorted.length - to) * rowHeight}px` }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Words of documents are set in the voice of documents. */
const isLong = (value: unknown): boolean =>
  typeof value === "string" && !isNumber(value) && Array.from(value).length > 12 && /\p{Script=Han}/u.test(value);

/** Mean length of what a column holds, so that none starves and none takes all. */
function weightOf(values: readonly unknown[]): number {
  const mean = values.reduce<number>((sum, value) => sum + cellText(value).length, 0) / Math.max(1, values.length);
  return Math.min(60, Math.max(14, mean));
}

/** A column of such words, rather than of names that are long now and then. */
function isWordy(values: readonly unknown[]): boolean {
  const given = values.filter((value) => value !== null && value !== undefined);
  return given.length > 0 && given.filter(isLong).length * 3 >= given.length;
}

/** columns of a saved question that its evidence tells */
const TOLD: ReadonlySet<string> = new Set(["quote", "line", "evidence"]);

/** One row in full: the sentences behind it, and what the table has to cut. */
export function RowCard({
  columns,
  row,
  named,
}: {
  readonly columns: readonly string[];
  readonly row: readonly unknown[];
  readonly named: boolean;
}) {
  const t = words.value;
  const evidence = row.flatMap((value) => evidenceOf(value) ?? []);
  return (
    <>
      {evidence.map((each) => (
        <Evidence key={each.relationshipId} evidence={each} />
      ))}
      <dl class="rowcard" data-testid="row-card">
        {columns.map((column, at) =>
          named && evidence.length > 0 && TOLD.has(column) ? null : (
            <div key={column}>
              <dt>{named ? word(t.columns, column) : column}</dt>
              <dd class={column === "quote" ? "serif hit-words" : isLong(row[at]) ? "serif" : ""}>
                <CellValue value={row[at]} column={column} />
                <Properties of={row[at]} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

/** What a node or relationship bears, name by name. */
function Properties({ of }: { readonly of: unknown }) {
  if (!isNode(of) && !isRelationship(of)) return null;
  return (
    <table class="props">
      <tbody>
        {Object.entries(of.properties).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class={name === "quote" ? "serif hit-words" : ""}>{cellText(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
