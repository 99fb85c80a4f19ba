/** Departments × years, documents or programs: what is led, carried and supported, counted apart. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Workload } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { figure, words } from "../../i18n/index.ts";
import { navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  Empty,
  EmptyCorpus,
  RoleDot,
  Segment,
  Sentence,
  SlotChoice,
  Stamp,
  type TableTwin,
  tip,
} from "../../ui/index.ts";
import { columnsOf } from "./columns.ts";
import { Table } from "./table.tsx";
import "./workload.css";

/** rows asked for at first, and with the button under the table */
const FIRST = 100;
const ALL = 5000;
/** columns drawn; the rest is one column, and whole in the CSV */
const COLUMNS = 10;

const BYS = ["year", "document", "program"] as const;
const ROLES = ["lead", "responsible", "cooperating"] as const;
export type Role = (typeof ROLES)[number];

export function WorkloadView({ route }: { readonly route: RouteOf<"workload"> }) {
  const t = words.value;
  const { by, place, collectives } = route;
  const [limit, setLimit] = useState(FIRST);
  const [share, setShare] = useState(false);
  const [sort, setSort] = useState<"total" | Role>("total");
  const found = useResource(`${by} ${place} ${collectives} ${limit}`, (signal) =>
    api.workload(signal, { by, place, collectives, limit }),
  );
  useEffect(() => {
    document.title = `${t.nav.workload} · 政脉`;
  }, [t]);
  useEffect(askCorpus, []);
  const change = (next: Partial<RouteOf<"workload">>): void => navigate({ ...route, cell: "", ...next });
  const places = new Map(corpus.value?.coverage.map((row) => [row.placeId, row.place]) ?? []);
  const grand = found.data?.grandTotal;
  return (
    <>
      <Ask
        answer={
          found.data &&
          grand && (
            <Sentence
              text={t.workload.sentence(
                found.data.total,
                grand.lead + grand.responsible + grand.cooperating,
                grand.lead,
                grand.responsible,
                grand.cooperating,
              )}
            />
          )
        }
        acts={
          <>
            <Segment
              label={t.workload.columns}
              value={by}
              options={BYS.map((value) => ({ value, name: t.workload.byName[value], testid: `by-${value}` }))}
              onChoose={(value) => change({ by: value })}
            />
            <Segment
              label={t.workload.counting}
              value={share ? "share" : "count"}
              options={[
                { value: "count", name: t.workload.absolute },
                { value: "share", name: t.workload.share },
              ]}
              onChoose={(value) => setShare(value === "share")}
            />
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
        {t.workload.title[1]}
        <SlotChoice
          label={t.workload.columns}
          value={by}
          options={BYS.map((value) => ({ value, name: t.workload.by[value] }))}
          onChoose={(value) => change({ by: value })}
        />
        {t.workload.title[2]}
      </Ask>
      <section class="bar" aria-label={t.workload.key}>
        <div class="grp">
          <span class="lbl">{t.workload.key}</span>
          <span class="wcell" aria-hidden="true">
            <i class="a l1">7</i>
            <i class="b l2">20</i>
            <i class="d">7</i>
          </span>
          {ROLES.map((role) => (
            <span class="tick still" key={role} {...tip(t.terms.roles[role])}>
              <RoleDot role={role} />
              {t.roles[role]} <b class="num">{grand ? figure(grand[role]) : ""}</b>
            </span>
          ))}
        </div>
        <div class="grp">
          <button
            type="button"
            class="tick"
            aria-pressed={collectives}
            data-testid="collectives"
            onClick={() => change({ collectives: !collectives })}
          >
            {t.workload.collectives}
          </button>
          <label class="field">
            {t.workload.sort}
            <select value={sort} onChange={(event) => setSort(event.currentTarget.value as typeof sort)}>
              <option value="total">{t.workload.total}</option>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t.roles[role]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <span class="dim note">{t.workload.rule}</span>
      </section>
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
            <Body data={data} route={route} share={share} sort={sort} onAll={() => setLimit(ALL)} />
          )
        }
      </Answer>
      <Stamp
        question={`workload/${by}`}
        facts={
          found.data && grand
            ? [
                t.workload.pairs(grand.lead + grand.responsible + grand.cooperating),
                found.data.truncated ? t.stamp.cut(found.data.rows.length, found.data.total) : t.stamp.whole,
              ]
            : []
        }
        {...(found.data ? { table: twinOf(found.data, by) } : {})}
      />
    </>
  );
}

function Body({
  data,
  route,
  share,
  sort,
  onAll,
}: {
  readonly data: Workload;
  readonly route: RouteOf<"workload">;
  readonly share: boolean;
  readonly sort: "total" | Role;
  readonly onAll: () => void;
}) {
  const t = words.value;
  const columns = useMemo(() => columnsOf(data, COLUMNS), [data]);
  const rows = useMemo(
    () => (sort === "total" ? data.rows : data.rows.toSorted((a, b) => b.total[sort] - a.total[sort])),
    [data, sort],
  );
  return (
    <main class="work">
      <section class="wl" tabIndex={0} aria-label={t.nav.workload}>
        <Table data={data} rows={rows} columns={columns} by={route.by} onePlace={route.place !== ""} share={share} />
        {data.truncated && (
          <p class="more">
            {t.workload.more(data.total - data.rows.length)}{" "}
            <button type="button" class="btn" onClick={onAll}>
              {t.actions.all} {figure(Math.min(ALL, data.total))}
            </button>
          </p>
        )}
        {!route.collectives && <p class="more dim">{t.workload.without}</p>}
      </section>
    </main>
  );
}

/** One line per body and column with its three counts: the whole table, not only the columns drawn. */
const twinOf = (data: Workload, by: string) => (): TableTwin => {
  const t = words.value;
  return {
    name: `zhengmai-workload-${by}`,
    head: [
      t.workload.organization,
      t.workload.place,
      t.workload.byName[by as keyof typeof t.workload.byName],
      t.roles.lead,
      t.roles.responsible,
      t.roles.cooperating,
    ],
    rows: data.rows.flatMap((row) =>
      data.columns.flatMap((column) => {
        const counts = row.cells[column.key];
        return counts
          ? [
              [
                row.organization.name,
                row.organization.place?.name ?? "",
                column.name || column.key,
                counts.lead,
                counts.responsible,
                counts.cooperating,
              ],
            ]
          : [];
      }),
    ),
  };
};
