/** Decrees × places, or × years of what answers them: what answers what, what was not found in the documents searched, and what cannot be known. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Coverage } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, type RouteOf, showBeside, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  Empty,
  EmptyCorpus,
  FilterBar,
  Further,
  nodeAddress,
  Segment,
  Sentence,
  ShowAll,
  SlotChoice,
  Stamp,
  tip,
  useStillTable,
} from "../../ui/index.ts";
import { CellPanel } from "./cell-panel.tsx";
import { Matrix } from "./matrix.tsx";
import { OneByState } from "./one.tsx";
import { findCell, type Row, STATES, sortRows, sumsOf } from "./rows.ts";
import { StateCell } from "./state-cell.tsx";
import { twin } from "./twin.ts";
import { WordsBox } from "./words-box.tsx";
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
  const { levels, from, to, sort, by, place = "", decree = "", q = "" } = route;
  const found = useResource(JSON.stringify([by, decree, q, place, levels, from, to, sort, limit]), (signal) =>
    api.coverage(signal, {
      by: by ?? "",
      decree: idOf(decree),
      words: q,
      place,
      levels,
      from,
      to,
      limit,
      sort: sort === "gap" ? "gap" : "",
    }),
  );
  useEffect(askCorpus, []);
  useEffect(() => {
    document.title = `${t.nav.coverage} · 政脉`;
  }, [t]);
  // what is on screen, which may be the answer to the question before
  const rows = useMemo(() => (found.last ? sortRows(found.last.rows, route.sort) : []), [found.last, route.sort]);
  const sums = useMemo(() => sumsOf(rows), [rows]);
  const columns = found.last?.columns ?? [];
  const change = (next: Partial<RouteOf<"coverage">>): void => navigate({ ...route, ...next, cell: "" });
  // the sums are of the rows that are listed
  const listed = found.data?.truncated
    ? (route.sort === "gap" ? t.coverage.mostGap : t.coverage.most)(rows.length, found.data.total)
    : t.coverage.rows(rows.length);
  const across = (by === "year" ? t.coverage.years : t.coverage.places)(columns.length);
  const sentence = t.coverage.sentence(listed, across, sums.all, by === "year");
  return (
    <>
      <Ask
        answer={
          found.data && (
            <>
              <Sentence text={sentence} />
              {route.sort === "gap" && !decree && <span data-testid="gap-order"> {t.coverage.gapOrder}</span>}
            </>
          )
        }
        acts={
          <>
            <Segment
              label={t.coverage.columns}
              value={by ?? "place"}
              options={[
                { value: "place", name: t.coverage.byPlace, testid: "by-place" },
                { value: "year", name: t.coverage.byYear, testid: "by-year" },
              ]}
              onChoose={(value) => navigate({ ...pivoted(route, value), cell: "" })}
            />
            {!decree && (
              <Segment
                label={t.coverage.sort}
                value={route.sort}
                options={[
                  { value: "date", name: t.coverage.byDate },
                  { value: "gap", name: t.coverage.byGap, testid: "sort-gap" },
                ]}
                onChoose={(sort) => navigate({ ...route, sort }, { replace: true })}
              />
            )}
          </>
        }
      >
        {decree ? (
          <>
            <a class="u" href={nodeAddress(idOf(decree), decree)}>
              {rows[0]?.document.number ?? rows[0]?.document.displayTitle ?? decree}
            </a>
            {t.coverage.askOne}
          </>
        ) : (
          <>
            {t.coverage.ask[0]}
            <SlotChoice
              label={t.coverage.from}
              value={from}
              options={years(t.coverage.earliest)}
              onChoose={(value) => change({ from: value, ...(to && value > to ? { to: "" } : {}) })}
              after={t.coverage.upTo}
            />
            <SlotChoice
              label={t.coverage.to}
              value={to}
              options={years(t.coverage.latest)}
              onChoose={(value) => change({ to: value, ...(from && value && value < from ? { from: "" } : {}) })}
              after={t.coverage.ask[1]}
            />
            <SlotChoice
              label={t.reader.level}
              value={levelOf(levels)}
              options={LEVELS.map((value) => ({ value, name: t.coverage.levels[value] }))}
              onChoose={(value) => change({ levels: value })}
              after={t.coverage.ask[2]}
            />
          </>
        )}
        <SlotChoice
          label={t.coverage.where}
          value={place}
          options={[{ value: "", name: t.coverage.everywhere }, ...placesHeld(place)]}
          onChoose={(value) => navigate({ ...placed(route, value), cell: "" })}
          after={by === "year" ? t.coverage.askYear : t.coverage.ask[3]}
        />
      </Ask>
      <FilterBar
        label={t.coverage.state}
        name={t.finish.signs}
        active={q ? 1 : 0}
        onClear={() => navigate({ ...worded(route, ""), cell: "" })}
      >
        <div class="grp legend">
          {STATES.map((state) => (
            <span class="lg" key={state} data-testid={`sum-${state}`} {...tip(t.terms.states[state])}>
              <StateCell state={state} label={state === "absent" ? "n" : ""} />
              {t.states[state]} <b class="num">{found.data ? figure(sums.all[state]) : ""}</b>
            </span>
          ))}
        </div>
        {!decree && (
          <WordsBox value={q} onAsk={(value) => navigate({ ...worded(route, value), cell: "" }, { replace: true })} />
        )}
        {by !== "year" && <span class="dim note blank">{t.coverage.blank}</span>}
        {decree && (
          <a class="btn bare" href="/coverage">
            {t.coverage.allDecrees}
          </a>
        )}
        <a class="btn bare" href="/corpus" data-testid="to-corpus">
          {t.coverage.corpus}
        </a>
      </FilterBar>
      <Answer of={found}>
        {(data) =>
          data.columns.length === 0 && place === "" ? (
            <EmptyCorpus />
          ) : rows.length === 0 ? (
            <Empty
              title={decree ? t.coverage.nobody : t.coverage.nothing}
              why={decree ? t.coverage.nobodyWhy : q ? t.coverage.noWords(q) : t.coverage.nothingWhy}
            >
              {decree && (
                <a class="btn" href="/corpus">
                  {t.coverage.corpus}
                </a>
              )}
            </Empty>
          ) : (
            <Body route={route} data={data} rows={rows} onAll={() => setLimit(ALL)} />
          )
        }
      </Answer>
      <Stamp
        question={by === "year" ? "coverage/year" : "coverage"}
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
  const column = chosen && data.columns.find((candidate) => candidate.id === chosen.cell.column);
  const { box, hold } = useStillTable(chosen !== null);
  const select = (name: string): void => {
    hold();
    showBeside({ ...route, cell: name }, chosen ? route.cell : "", name);
  };
  return (
    <div class={`work beside cvw${chosen ? " open" : ""}`}>
      <section
        class={`cv gridbox${rows.length === 1 ? " short" : ""}`}
        tabIndex={0}
        aria-label={t.nav.coverage}
        ref={box}
      >
        <Matrix rows={rows} columns={data.columns} selected={route.cell} onSelect={select} />
        {rows.length === 1 && rows[0] && <OneByState row={rows[0]} columns={data.columns} onSelect={select} />}
        {data.truncated && (
          <p class="more">
            {(route.sort === "gap" ? t.coverage.moreGap : t.coverage.more)(rows.length, data.total)}{" "}
            <ShowAll count={Math.min(data.total, ALL)} onShow={onAll} />
          </p>
        )}
      </section>
      {chosen && column && <Further box={box} />}
      {chosen && column && (
        <CellPanel
          // what is awaited for one cell is never shown under another
          key={route.cell}
          row={chosen.row}
          cell={chosen.cell}
          column={column}
          within={route.place ?? ""}
          onClose={() => select("")}
        />
      )}
    </div>
  );
}

/** The same question with other columns, or of another place; what is the default stays out of the address. */
function pivoted({ by: _, ...rest }: RouteOf<"coverage">, by: string): RouteOf<"coverage"> {
  return by === "year" ? { ...rest, by } : rest;
}
function placed({ place: _, ...rest }: RouteOf<"coverage">, place: string): RouteOf<"coverage"> {
  return place ? { ...rest, place } : rest;
}

function worded({ q: _, ...rest }: RouteOf<"coverage">, q: string): RouteOf<"coverage"> {
  return q ? { ...rest, q } : rest;
}

/** The id of the document that an address names: its number, or the id itself. */
const idOf = (key: string): string => (key === "" || key.startsWith("doc:") ? key : `doc:${key}`);

/** Places of which documents are held, in order of their codes. */
function placesHeld(chosen: string): readonly { readonly value: string; readonly name: string }[] {
  const names = new Map(corpus.value?.coverage.map((row) => [row.placeId, row.place]) ?? []);
  if (chosen && !names.has(chosen)) names.set(chosen, chosen);
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, name]) => ({ value, name }));
}

function years(otherwise: string): readonly { readonly value: string; readonly name: string }[] {
  const now = new Date().getFullYear();
  const list = Array.from({ length: now - FIRST_YEAR + 1 }, (_, index) => String(now - index));
  return [
    { value: "", name: otherwise },
    ...list.map((value) => ({ value, name: words.value.coverage.ofYear(value) })),
  ];
}

const levelOf = (levels: string): (typeof LEVELS)[number] => LEVELS.find((level) => level === levels) ?? "";
