/** Departments × years, documents or programs: what is led, carried and supported, counted apart; and when it is due. */
import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Workload } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { navigate, type RouteOf, showBeside, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  Empty,
  EmptyCorpus,
  Further,
  Segment,
  Sentence,
  ShowAll,
  SlotChoice,
  Stamp,
  today,
  useStillTable,
} from "../../ui/index.ts";
import { type DueState, dueState } from "../tasks/index.ts";
import { Bar } from "./bar.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { cellParts, columnsOf } from "./columns.ts";
import { DeadlineLanes } from "./deadlines.tsx";
import { lanesOf } from "./lanes.ts";
import { Table } from "./table.tsx";
import { deadlineTwin, workloadTwin } from "./twins.ts";
import "./cell.css";
import "./workload.css";

/** rows asked for at first, and with the button under the table */
const FIRST = 100;
const ALL = 5000;
/** deadlines asked for */
const DUE = 1000;
/** rows that a phone shows at first */
const FULL = 10;
/** columns drawn; the rest is one column, and whole in the CSV */
const COLUMNS = 10;

const BYS = ["year", "document", "program", "deadline"] as const;
type WorkloadRoute = RouteOf<"workload">;
/** the columns of a table: all but the line of deadlines */
type By = Exclude<WorkloadRoute["by"], "deadline">;

export function WorkloadView({ route }: { readonly route: WorkloadRoute }) {
  const t = words.value;
  useEffect(() => {
    document.title = `${t.nav.workload} · 政脉`;
  }, [t]);
  useEffect(askCorpus, []);
  return route.by === "deadline" ? <Due route={route} /> : <Load route={route} by={route.by} />;
}

function Load({ route, by }: { readonly route: WorkloadRoute; readonly by: By }) {
  const t = words.value;
  const { place, collectives, reforms = false } = route;
  const [limit, setLimit] = useState(FIRST);
  const found = useResource(JSON.stringify([by, place, collectives, reforms, limit]), (signal) =>
    api.workload(signal, { by, place, collectives, reforms, limit }),
  );
  const grand = found.data?.grandTotal;
  const all = grand ? grand.lead + grand.responsible + grand.cooperating : 0;
  return (
    <>
      <Question
        route={route}
        answer={
          found.data && grand
            ? t.workload.sentence(found.data.total, all, grand.lead, grand.responsible, grand.cooperating)
            : ""
        }
      />
      <Bar route={route} grand={grand ?? null} />
      <Answer of={found}>
        {(data) =>
          corpus.value?.held === 0 ? (
            <EmptyCorpus />
          ) : data.rows.length === 0 ? (
            <Empty
              title={t.workload.nothing}
              why={by === "program" ? t.workload.nothingProgram : t.workload.nothingWhy}
            />
          ) : (
            <Body data={data} route={route} by={by} onAll={() => setLimit(ALL)} />
          )
        }
      </Answer>
      <Stamp
        question={`workload/${by}${reforms ? "/reforms" : ""}`}
        facts={
          found.data
            ? [
                t.workload.pairs(all),
                found.data.truncated ? t.stamp.cut(found.data.rows.length, found.data.total) : t.stamp.whole,
              ]
            : []
        }
        {...(found.data ? { table: workloadTwin(found.data, by) } : {})}
      />
    </>
  );
}

function Body({
  data,
  route,
  by,
  onAll,
}: {
  readonly data: Workload;
  readonly route: WorkloadRoute;
  readonly by: By;
  readonly onAll: () => void;
}) {
  const t = words.value;
  const { sort, share = false, reforms = false } = route;
  const columns = useMemo(() => columnsOf(data, by, COLUMNS), [data, by]);
  const rows = useMemo(
    () =>
      sort === undefined
        ? data.rows
        : data.rows.toSorted(
            (a, b) =>
              Number(a.organization.kind === "collective") - Number(b.organization.kind === "collective") ||
              b.total[sort] - a.total[sort],
          ),
    [data, sort],
  );
  const parts = cellParts(route.cell);
  const row = parts && data.rows.find(({ organization }) => organization.id === parts.organization);
  const column = parts && data.columns.find(({ key }) => key === parts.column);
  const { box, hold } = useStillTable(Boolean(row && column));
  const select = (cell: string): void => {
    hold();
    showBeside({ ...route, cell }, row && column ? route.cell : "", cell);
  };
  // on a phone two columns are in sight: those in which the first rows have most
  useLayoutEffect(() => {
    const own = box.current;
    if (!own || !matchMedia("(max-width: 820px)").matches) return;
    const cells = [...own.querySelectorAll<HTMLElement>("tbody .wcell")].filter((one) => Number(one.dataset.r) < FULL);
    const full = (c: number): number => cells.filter((one) => [c, c + 1].includes(Number(one.dataset.c))).length;
    const best = columns.map((_, c) => c).reduce((a, c) => (full(c) > full(a) ? c : a), 0);
    const [names, head] = [own.querySelector("tbody th"), own.querySelectorAll("thead th")[best + 1]];
    if (names && head) own.scrollLeft += head.getBoundingClientRect().left - names.getBoundingClientRect().right;
  }, [box, data, rows, columns]);
  return (
    <div class={`work beside${row && column ? " open" : ""}`}>
      <section class="wl gridbox" tabIndex={0} aria-label={t.nav.workload} ref={box}>
        <Table
          data={data}
          rows={rows}
          columns={columns}
          by={by}
          onePlace={route.place !== ""}
          share={share}
          selected={route.cell}
          onSelect={select}
        />
        {data.truncated && (
          <p class="more">
            {t.workload.more(data.total - data.rows.length)}{" "}
            <ShowAll count={Math.min(ALL, data.total)} onShow={onAll} />
          </p>
        )}
        {!route.collectives && data.collectives.total > 0 && (
          <p class="more dim" data-testid="left-out">
            {t.workload.leftOut(
              data.collectives.total,
              data.collectives.counts.lead + data.collectives.counts.responsible + data.collectives.counts.cooperating,
            )}
          </p>
        )}
      </section>
      {row && column && <Further box={box} />}
      {row && column && (
        <CellPanel key={route.cell} row={row} column={column} by={by} reforms={reforms} onClose={() => select("")} />
      )}
    </div>
  );
}

function Due({ route }: { readonly route: WorkloadRoute }) {
  const t = words.value;
  const { place, collectives, reforms = false } = route;
  const asOf = route.asOf ?? today();
  const found = useResource(JSON.stringify(["deadline", place, collectives, reforms]), (signal) =>
    api.deadlines(signal, { place, collectives, reforms, limit: DUE }),
  );
  const lanes = useMemo(() => (found.data ? lanesOf(found.data, asOf, place !== "") : []), [found.data, asOf, place]);
  const times = lanes.reduce((sum, lane) => sum + lane.past, 0);
  const of = (state: DueState): number =>
    found.data?.items.filter((task) => dueState(task, asOf) === state).length ?? 0;
  return (
    <>
      <Question
        route={route}
        answer={
          found.data
            ? t.workload.due(found.data.printed, found.data.total, of("overdue"), of("begun"), times, asOf)
            : ""
        }
      />
      <Bar route={route} grand={null} />
      <Answer of={found}>
        {(data) =>
          corpus.value?.held === 0 ? (
            <EmptyCorpus />
          ) : data.items.length === 0 ? (
            <Empty title={t.workload.noDeadlines} why={t.workload.nothingWhy} />
          ) : (
            <DeadlineLanes
              data={data}
              lanes={lanes}
              asOf={asOf}
              selected={route.cell}
              onSelect={(cell) => showBeside({ ...route, cell }, route.cell, cell)}
            />
          )
        }
      </Answer>
      <Stamp
        question={`deadlines ${asOf}${reforms ? "/reforms" : ""}`}
        facts={
          found.data
            ? [found.data.truncated ? t.stamp.cut(found.data.items.length, found.data.total) : t.stamp.whole]
            : []
        }
        {...(found.data ? { table: deadlineTwin(found.data, asOf) } : {})}
      />
    </>
  );
}

function Question({ route, answer }: { readonly route: WorkloadRoute; readonly answer: string }) {
  const t = words.value;
  const { by, place } = route;
  const change = (next: Partial<WorkloadRoute>): void => navigate({ ...route, cell: "", ...next });
  const places = new Map(corpus.value?.coverage.map((row) => [row.placeId, row.place]) ?? []);
  const { share: _, ...absolute } = route;
  return (
    <Ask
      answer={answer && <Sentence text={answer} />}
      acts={
        <>
          <Segment
            label={t.workload.columns}
            value={by}
            options={BYS.map((value) => ({ value, name: t.workload.byName[value], testid: `by-${value}` }))}
            onChoose={(value) => change({ by: value })}
          />
          {by !== "deadline" && (
            <Segment
              label={t.workload.counting}
              value={route.share ? "share" : "count"}
              options={[
                { value: "count", name: t.workload.absolute },
                { value: "share", name: t.workload.share, testid: "share" },
              ]}
              onChoose={(value) =>
                navigate(value === "share" ? { ...route, share: true } : absolute, { replace: true })
              }
            />
          )}
        </>
      }
    >
      {t.workload.title[0]}
      <SlotChoice
        label={t.workload.place}
        value={place}
        options={[
          { value: "", name: t.workload.everywhere },
          ...[...places].map(([value, name]) => ({ value, name })),
          ...(place && !places.has(place) ? [{ value: place, name: place }] : []),
        ]}
        onChoose={(value) => change({ place: value })}
      />
      {by === "deadline" ? (
        t.workload.titleDue
      ) : (
        <>
          {t.workload.title[1]}
          <SlotChoice
            label={t.workload.columns}
            value={by}
            options={(["year", "document", "program"] as const).map((value) => ({ value, name: t.workload.by[value] }))}
            onChoose={(value) => change({ by: value })}
            after={t.workload.title[2]}
          />
        </>
      )}
    </Ask>
  );
}
