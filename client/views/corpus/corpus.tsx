/** What every "not found" is said against: the held documents by place, year and level, and which ones they are. */
import { useEffect, useMemo } from "preact/hooks";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { type RouteOf, showBeside, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  EmptyCorpus,
  Further,
  HeldDocuments,
  moveInGrid,
  nodeAddress,
  Panel,
  PanelTop,
  Sentence,
  Stamp,
  type TableTwin,
  useStillTable,
} from "../../ui/index.ts";
import { cellName, corpusTable, documentsOf, type Row } from "./rows.ts";
import "./corpus.css";

/** documents that the panel lists */
const MOST = 200;

export function CorpusView({ route }: { readonly route: RouteOf<"corpus"> }) {
  const t = words.value;
  const found = useResource("corpus", (signal) => api.corpus(signal));
  const { years, rows } = useMemo(() => (found.data ? corpusTable(found.data) : { years: [], rows: [] }), [found.data]);
  useEffect(askCorpus, []);
  useEffect(() => {
    document.title = `${t.corpusTable.ask} · 政脉`;
  }, [t]);
  const sum = rows.reduce((all, row) => all + row.total, 0);
  const chosen = documentsOf(route.cell, rows);
  const { box, hold } = useStillTable(chosen !== null);
  const select = (cell: string): void => {
    hold();
    const next = cell === route.cell ? "" : cell;
    showBeside({ ...route, cell: next }, chosen ? route.cell : "", next);
  };
  const twin = (): TableTwin => ({
    name: "zhengmai-corpus",
    head: [t.corpusTable.place, t.corpusTable.level, ...years.map(yearName), t.home.total],
    rows: rows.map((row) => [rowName(row), t.levels[row.level], ...row.counts, row.total]),
  });
  return (
    <>
      <Ask
        answer={
          found.data && (
            <>
              <Sentence text={t.corpusTable.answer(parts(found.data.total, rows), countOf(rows))} />
              {sum > found.data.total && ` ${t.corpusTable.twice(sum - found.data.total)}`}
            </>
          )
        }
        acts={
          <a class="btn" href="/coverage">
            {t.corpusTable.toCoverage}
          </a>
        }
      >
        {t.corpusTable.ask}
      </Ask>
      <Answer of={found}>
        {() =>
          rows.length === 0 ? (
            <EmptyCorpus />
          ) : (
            <div class={`work beside${chosen ? " open" : ""}`}>
              <section class="gridbox" tabIndex={0} aria-label={t.home.holds} ref={box}>
                <Table years={years} rows={rows} selected={route.cell} onSelect={select} />
              </section>
              {chosen && <Further box={box} />}
              {chosen && <Documents key={route.cell} chosen={chosen} onClose={() => select("")} />}
            </div>
          )
        }
      </Answer>
      <Stamp
        question="corpus"
        facts={found.data ? [t.coverage.searchedOf(found.data.total), t.stamp.whole] : []}
        {...(found.data ? { table: twin } : {})}
      />
    </>
  );
}

/** What the documents add up from: those of a place may stand in two rows, the others stand in one. */
function parts(searched: number, rows: readonly Row[]) {
  const of = (own: (row: Row) => boolean): number =>
    rows.filter((row) => row.place === null && own(row)).reduce((sum, row) => sum + row.total, 0);
  const national = of((row) => row.level === "national");
  const unknown = of((row) => row.level !== "national");
  return { held: corpus.value?.held ?? 0, searched, placed: searched - national - unknown, national, unknown };
}
const countOf = (rows: readonly Row[]): number => rows.filter((row) => row.place !== null).length;

const yearName = (year: number | null): string => (year === null ? words.value.home.noYear : String(year));
const rowName = (row: Row): string =>
  row.place ?? (row.level === "national" ? words.value.levels.national : words.value.corpusTable.noPlace);

function Table({
  years,
  rows,
  selected,
  onSelect,
}: {
  readonly years: readonly (number | null)[];
  readonly rows: readonly Row[];
  readonly selected: string;
  readonly onSelect: (cell: string) => void;
}) {
  const t = words.value;
  const most = Math.max(1, ...rows.flatMap((row) => row.counts));
  const cell = (row: Row, n: number, year: number | null | "all", r: number, c: number) => {
    const name = cellName(row, year);
    const when = year === "all" ? t.corpusTable.all : yearName(year);
    return (
      <button
        type="button"
        class={`num${name === selected ? " on" : ""}`}
        style={year === "all" ? undefined : { "--depth": Math.sqrt(n / most).toFixed(2) }}
        data-r={r}
        data-c={c}
        tabIndex={name === selected || (selected === "" && r === 0 && year === "all") ? 0 : -1}
        aria-pressed={name === selected}
        aria-label={`${rowName(row)}，${when}：${t.stamp.documents(n)}`}
        onClick={() => onSelect(name)}
      >
        {figure(n)}
      </button>
    );
  };
  return (
    <table class="hm gridded" data-grid data-testid="corpus-table" onKeyDown={moveInGrid}>
      <thead>
        <tr>
          <th scope="col">{t.corpusTable.place}</th>
          <th scope="col" class="lv">
            {t.corpusTable.level}
          </th>
          {years.map((year) => (
            <th scope="col" key={String(year)} class="num">
              {yearName(year)}
            </th>
          ))}
          <th scope="col" class="sum">
            {t.home.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          <tr key={row.id}>
            <th scope="row">
              {row.place === null ? (
                rowName(row)
              ) : (
                <a class="u" href={nodeAddress(row.id)}>
                  {row.place}
                </a>
              )}
            </th>
            <td class="lv">{t.levels[row.level]}</td>
            {row.counts.map((n, c) => (
              <td key={String(years[c])} class={n === 0 ? "hatch" : ""} data-tip={n === 0 ? t.corpusTable.nothing : ""}>
                {n > 0 ? cell(row, n, years[c] ?? null, r, c) : <span class="vh">0</span>}
              </td>
            ))}
            <td class="sum">{cell(row, row.total, "all", r, years.length)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.home.total}</th>
          <td class="lv" />
          {years.map((year, c) => (
            <td class="num" key={String(year)}>
              {figure(rows.reduce((sum, row) => sum + (row.counts[c] ?? 0), 0))}
            </td>
          ))}
          <td class="sum num" data-testid="corpus-total">
            {figure(rows.reduce((sum, row) => sum + row.total, 0))}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Documents({
  chosen,
  onClose,
}: {
  readonly chosen: NonNullable<ReturnType<typeof documentsOf>>;
  readonly onClose: () => void;
}) {
  const t = words.value;
  const { row, year, query } = chosen;
  const found = useResource(JSON.stringify(query), (signal) => api.corpusDocuments(signal, { ...query, limit: MOST }));
  const when = year === "all" ? t.corpusTable.all : year === "none" ? t.home.noYear : year;
  return (
    <Panel label={t.corpusTable.cell} about={`${rowName(row)} ${year}`} onClose={onClose}>
      <section>
        <PanelTop onClose={onClose}>
          {rowName(row)} · {when}
        </PanelTop>
        <Answer of={found}>
          {(data) => (
            <>
              <h2>{t.corpusTable.of(data.total)}</h2>
              <HeldDocuments query={query} first={data} name={`corpus-${rowName(row)}-${when}`} />
            </>
          )}
        </Answer>
      </section>
    </Panel>
  );
}
