/** Decrees × places: what answers what, what was not found in the documents searched, and what cannot be known. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Coverage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  Empty,
  EmptyCorpus,
  Segment,
  Sentence,
  SlotChoice,
  Stamp,
  type TableTwin,
} from "../../ui/index.ts";
import { CellPanel } from "./cell-panel.tsx";
import { Matrix } from "./matrix.tsx";
import { findCell, type Row, STATES, sortRows, sumsOf, yearOf } from "./rows.ts";
import { StateCell } from "./state-cell.tsx";
import "./coverage.css";

/** rows asked for at first: with ten places they stay below the marks that a screen may draw */
const FIRST = 100;
const ALL = 1000;
/** the earliest law in force that local documents cite is of 1979 */
const FIRST_YEAR = 1979;

const LEVELS = ["", "national", "provincial", "prefectural"] as const;

export function CoverageView({ route }: { readonly route: RouteOf<"coverage"> }) {
  const t = words.value;
  const [limit, setLimit] = useState(FIRST);
  const { levels, from, to } = route;
  const found = useResource(`${levels} ${from} ${to} ${limit}`, (signal) =>
    api.coverage(signal, { levels, from, to, limit }),
  );
  useEffect(() => {
    document.title = `${t.nav.coverage} · 政脉`;
  }, [t]);
  const rows = useMemo(() => (found.data ? sortRows(found.data.rows, route.sort) : []), [found.data, route.sort]);
  const sums = useMemo(() => sumsOf(rows), [rows]);
  const places = found.data?.places ?? [];
  const change = (next: Partial<RouteOf<"coverage">>): void => navigate({ ...route, cell: "", ...next });
  const answered = sums.all.implemented + sums.all.basis;
  const sentence = t.coverage.sentence(
    rows.length,
    places.length,
    answered,
    sums.all.mentioned,
    sums.all.absent,
    sums.all.unknown,
  );
  return (
    <>
      <Ask
        answer={found.data && <Sentence text={sentence} />}
        acts={
          <Segment
            label={t.coverage.sort}
            value={route.sort}
            options={[
              { value: "date", name: t.coverage.byDate },
              { value: "gap", name: t.coverage.byGap, testid: "sort-gap" },
            ]}
            onChoose={(sort) => navigate({ ...route, sort }, { replace: true })}
          />
        }
      >
        {t.coverage.ask[0]}
        <SlotChoice
          label={t.coverage.from}
          value={from}
          options={years(t.coverage.earliest)}
          onChoose={(value) => change({ from: value, ...(to && value > to ? { to: "" } : {}) })}
        />
        —
        <SlotChoice
          label={t.coverage.to}
          value={to}
          options={years(t.coverage.latest)}
          onChoose={(value) => change({ to: value, ...(from && value && value < from ? { from: "" } : {}) })}
        />
        {t.coverage.ask[1]}
        <SlotChoice
          label={t.reader.level}
          value={levelOf(levels)}
          options={LEVELS.map((value) => ({ value, name: t.coverage.levels[value] }))}
          onChoose={(value) => change({ levels: value })}
        />
        {t.coverage.ask[2]}
        {t.coverage.places(places.length)}
        {t.coverage.ask[3]}
      </Ask>
      <section class="bar" aria-label={t.coverage.state}>
        <div class="grp legend">
          {STATES.map((state) => (
            <span class="lg" key={state} data-testid={`sum-${state}`}>
              <StateCell state={state} label={state === "absent" ? "n" : ""} />
              {t.states[state]} <b class="num">{figure(sums.all[state])}</b>
            </span>
          ))}
        </div>
      </section>
      <Answer of={found}>
        {(data) =>
          data.places.length === 0 ? (
            <EmptyCorpus />
          ) : rows.length === 0 ? (
            <Empty title={t.coverage.nothing} why={t.coverage.nothingWhy} />
          ) : (
            <Body route={route} data={data} rows={rows} onAll={() => setLimit(ALL)} />
          )
        }
      </Answer>
      <Stamp
        question="coverage"
        facts={
          found.data
            ? [
                t.coverage.cells(sums.cells),
                found.data.truncated ? t.stamp.cut(rows.length, found.data.total) : t.stamp.whole,
                t.coverage.onlyHere,
              ]
            : []
        }
        {...(found.data ? { table: () => twin(found.data as Coverage, rows) } : {})}
      />
    </>
  );
}

function Body({
  route,
  data,
  rows,
  onAll,
}: {
  readonly route: RouteOf<"coverage">;
  readonly data: Coverage;
  readonly rows: readonly Row[];
  readonly onAll: () => void;
}) {
  const t = words.value;
  const chosen = findCell(rows, route.cell);
  const place = chosen && data.places.find((candidate) => candidate.id === chosen.cell.placeId);
  const select = (name: string): void => navigate({ ...route, cell: name }, { replace: true });
  return (
    <main class={`work cvw${chosen ? " open" : ""}`}>
      <section class="cv" tabIndex={0} aria-label={t.nav.coverage}>
        <Matrix rows={rows} places={data.places} selected={route.cell} onSelect={select} />
        {data.truncated && (
          <p class="more">
            {t.coverage.more(rows.length, data.total)}{" "}
            <button type="button" class="btn" onClick={onAll}>
              {t.actions.all} {figure(Math.min(data.total, ALL))}
            </button>
          </p>
        )}
      </section>
      {chosen && place && <CellPanel row={chosen.row} cell={chosen.cell} place={place} onClose={() => select("")} />}
    </main>
  );
}

function years(otherwise: string): readonly { readonly value: string; readonly name: string }[] {
  const now = new Date().getFullYear();
  const list = Array.from({ length: now - FIRST_YEAR + 1 }, (_, index) => String(now - index));
  return [{ value: "", name: otherwise }, ...list.map((value) => ({ value, name: value }))];
}

const levelOf = (levels: string): (typeof LEVELS)[number] => LEVELS.find((level) => level === levels) ?? "";

/** One line per cell, with the words it stands on. */
function twin(data: Coverage, rows: readonly Row[]): TableTwin {
  const t = words.value;
  const names = new Map(data.places.map((place) => [place.id, place]));
  return {
    name: "zhengmai-coverage",
    head: [
      t.reader.number,
      t.coverage.document,
      t.coverage.year,
      t.workload.place,
      t.coverage.state,
      t.coverage.searchedHead,
      t.evidence.title,
      t.coverage.citing,
    ],
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => [
        row.document.number,
        row.document.title,
        yearOf(row),
        names.get(cell.placeId)?.name ?? cell.placeId,
        t.states[cell.state],
        cell.searched,
        cell.evidence[0]?.quote ?? "",
        cell.evidence[0] ? (cell.evidence[0].documentNumber ?? cell.evidence[0].documentTitle) : "",
      ]),
    ),
  };
}
