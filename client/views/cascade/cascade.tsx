/** 层级传导: one decree, and what implements, forwards or rests on it, over the levels or over the days. */
import { useEffect, useMemo } from "preact/hooks";
import type { Cascade } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { word, words } from "../../i18n/index.ts";
import { SeekBox } from "../../seek.tsx";
import { type CascadeFilter, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  type Certainty,
  CertaintyLine,
  cascadeAddress,
  certaintyOf,
  corpus,
  DocumentRow,
  EmptyCorpus,
  RelationChip,
  Segment,
  Sentence,
  SlotLink,
  Stamp,
  type TableTwin,
} from "../../ui/index.ts";
import { fold } from "./fold.ts";
import { gapsOf } from "./gaps.ts";
import { CascadePanel } from "./panel.tsx";
import { CascadePicture } from "./picture.tsx";
import "../home/home.css";
import "./cascade.css";

export function CascadeView({ route }: { readonly route: RouteOf<"cascade"> }) {
  const t = words.value;
  const found = useResource(route.key ? `${route.key} ${route.direction}` : null, (signal) =>
    api.cascade(signal, route.key, route.direction),
  );
  useEffect(() => {
    document.title = `${t.nav.cascade} · ${found.data?.root.number ?? found.data?.root.displayTitle ?? "政脉"}`;
  }, [found.data, t]);
  if (!route.key) return <Pick />;
  return <Answer of={found}>{(data) => <Shown key={data.direction} route={route} data={data} />}</Answer>;
}

function Pick() {
  const t = words.value;
  useEffect(askCorpus, []);
  return (
    <>
      <Ask answer={t.cascade.pickWhy}>{t.cascade.pick}</Ask>
      <main class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big />
          </div>
          {corpus.value?.held === 0 && <EmptyCorpus />}
          {corpus.value?.mostCited.map(({ document: card, count }) => (
            <a class="drow" key={card.id} href={cascadeAddress(card.key)} title={card.title}>
              <RelationChip type="BASED_ON" />
              <span class="clip">
                <b>{card.number ?? card.displayTitle}</b>
                <small class="clip">{card.displayTitle}</small>
              </span>
              <span class="num dim">{count}</span>
            </a>
          ))}
        </div>
      </main>
      <Stamp question="cascade" />
    </>
  );
}

const UNFILTERED: CascadeFilter = { off: [], open: [], place: "", from: "", to: "" };

function Shown({ route, data }: { readonly route: RouteOf<"cascade">; readonly data: Cascade }) {
  const t = words.value;
  const { off: offList, open, place, from, to: until } = route.filter ?? UNFILTERED;
  const off = useMemo(() => new Set(offList), [offList]);
  useEffect(askCorpus, []);
  const years = useMemo(
    () => [...new Set(data.documents.flatMap((card) => card.issuedOn?.slice(0, 4) ?? []))].sort(),
    [data],
  );
  const places = useMemo(
    () => new Map(data.documents.flatMap((card) => (card.place ? [[card.place.id, card.place.name] as const] : []))),
    [data],
  );
  const edges = useMemo(() => {
    // filters of place and year hide documents; the root stays, and so does what leads to a document that is shown
    const wanted = new Set(
      data.documents
        .filter(
          (card) =>
            card.id === data.root.id ||
            ((place === "" || card.place?.id === place) &&
              (from === "" || (card.issuedOn ?? "") >= from) &&
              (until === "" || (card.issuedOn?.slice(0, 4) ?? "9") <= until)),
        )
        .map((card) => card.id),
    );
    const typed = data.edges.filter((edge) => !off.has(edge.type) && !off.has(certaintyOf(edge.match)));
    return place === "" && from === "" && until === "" ? typed : leadingTo(wanted, typed, route.direction);
  }, [data, off, place, from, until, route.direction]);
  const gaps = useMemo(
    () =>
      corpus.value && route.direction === "down" && place === "" ? gapsOf(data.root, data.documents, corpus.value) : [],
    [corpus.value, data, route.direction, place],
  );
  const all = useMemo(() => {
    const near = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    return data.documents.filter((card) => card.id === data.root.id || near.has(card.id));
  }, [data, edges]);
  const { documents, folded } = useMemo(() => {
    const edge = edges.find((item) => item.id === route.select);
    const always = new Set([data.root.id, route.select, edge?.from ?? "", edge?.to ?? ""]);
    return fold(all, edges, new Set(open), always);
  }, [all, edges, open, route.select, data]);
  const { filter: _filter, ...unfiltered } = route;
  const change = (next: Partial<RouteOf<"cascade">>): void => navigate({ ...route, ...next }, { replace: true });
  const filter = (next: Partial<CascadeFilter>): void => {
    const all = { off: offList, open, place, from, to: until, ...next };
    const some = Object.values(all).some((value) => value.length > 0);
    navigate(some ? { ...unfiltered, filter: all } : unfiltered, { replace: true });
  };
  const toggle = (name: string): void =>
    filter({ off: off.has(name) ? offList.filter((item) => item !== name) : [...offList, name] });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.key === "t" && !event.ctrlKey && !event.metaKey) change({ table: !route.table });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  const others = all.filter((card) => card.id !== data.root.id);
  const held = others.filter((card) => card.held).length;
  const inferred = edges.filter((edge) => certaintyOf(edge.match) === "dotted").length;
  const counts = new Map<string, number>();
  for (const edge of data.edges) counts.set(edge.type, (counts.get(edge.type) ?? 0) + 1);
  const names = new Map(data.documents.map((card) => [card.id, card.number ?? card.displayTitle]));
  const table = (): TableTwin => ({
    name: `zhengmai-cascade-${route.key}`,
    head: [
      t.network.from,
      t.network.relation,
      t.network.to,
      t.cascade.basis,
      t.reader.certainty,
      t.reader.line,
      t.evidence.title,
    ],
    rows: edges.map((edge) => [
      names.get(edge.from) ?? edge.from,
      word(t.relations, edge.type),
      names.get(edge.to) ?? edge.to,
      edge.match ? t.matches[edge.match] : "",
      edge.evidence.confidence,
      edge.evidence.line,
      edge.evidence.quote,
    ]),
  });
  const [before, after] = route.direction === "down" ? t.cascade.ask : t.cascade.askUp;
  const certainties: readonly (readonly [Certainty, string])[] = [
    ["solid", t.matches.number],
    ["dashed", t.matches.title],
    ["dotted", t.matches.none],
  ];
  return (
    <>
      <Ask
        answer={<Sentence text={t.cascade.answer(held, others.length - held, inferred)} />}
        acts={
          <>
            <Segment
              label={t.cascade.direction}
              value={route.direction}
              options={[
                { value: "down", name: t.cascade.down },
                { value: "up", name: t.cascade.up, testid: "cascade-up" },
              ]}
              onChoose={(direction) => navigate({ ...unfiltered, direction, select: "" }, { replace: true })}
            />
            <Segment
              label={t.cascade.columns}
              value={route.axis}
              options={[
                { value: "level", name: t.cascade.byLevel },
                { value: "days", name: t.cascade.byDays, testid: "by-days" },
              ]}
              onChoose={(axis) => change({ axis })}
            />
            <Segment
              label={t.actions.picture}
              value={route.table ? "table" : "picture"}
              options={[
                { value: "picture", name: t.actions.picture },
                { value: "table", name: t.actions.table, testid: "show-table" },
              ]}
              onChoose={(value) => change({ table: value === "table" })}
            />
          </>
        }
      >
        {before}
        <SlotLink>{data.root.number ?? `《${data.root.displayTitle}》`}</SlotLink>
        {after}
      </Ask>
      <section class="bar" aria-label={t.cascade.relation}>
        <span class="grp">
          <span class="lbl">{t.cascade.relation}</span>
          {[...counts.entries()].map(([type, count]) => (
            <button type="button" class="tick" key={type} aria-pressed={!off.has(type)} onClick={() => toggle(type)}>
              <RelationChip type={type} />
              {word(t.relations, type)} <b>{count}</b>
            </button>
          ))}
        </span>
        <span class="grp">
          <span class="lbl">{t.cascade.basis}</span>
          {certainties.map(([certainty, name]) => (
            <button
              type="button"
              class="tick"
              key={certainty}
              aria-pressed={!off.has(certainty)}
              onClick={() => toggle(certainty)}
            >
              <CertaintyLine certainty={certainty} />
              {name} <b>{data.edges.filter((edge) => certaintyOf(edge.match) === certainty).length}</b>
            </button>
          ))}
        </span>
        <span class="grp">
          {places.size > 1 && (
            <label class="field">
              {t.workload.place}
              <select value={place} onChange={(event) => filter({ place: event.currentTarget.value })}>
                <option value="">
                  {t.actions.all} {places.size}
                </option>
                {[...places].map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {years.length > 1 && (
            <span class="field">
              {t.coverage.year}
              <select
                aria-label={t.coverage.from}
                value={from}
                onChange={(event) => filter({ from: event.currentTarget.value })}
              >
                <option value="">{years[0]}</option>
                {years.slice(1).map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </select>
              —
              <select
                aria-label={t.coverage.to}
                value={until}
                onChange={(event) => filter({ to: event.currentTarget.value })}
              >
                <option value="">{years.at(-1)}</option>
                {years.slice(0, -1).map((year) => (
                  <option key={year}>{year}</option>
                ))}
              </select>
            </span>
          )}
        </span>
      </section>
      <main class="work cas">
        {route.table ? (
          <Twin data={data} edges={edges} selected={route.select} onSelect={(select) => change({ select })} />
        ) : (
          <CascadePicture
            root={data.root}
            documents={documents}
            edges={edges}
            axis={route.axis}
            gaps={gaps}
            folded={folded}
            onOpen={(level) => filter({ open: [...open, level] })}
            selected={route.select}
            onSelect={(select) => change({ select })}
          />
        )}
        <CascadePanel data={data} edges={edges} selected={route.select} onSelect={(select) => change({ select })} />
      </main>
      <Stamp
        question={`cascade/${route.key}`}
        facts={[
          data.truncated
            ? t.stamp.cut(data.documents.length, data.total)
            : `${all.length} · ${edges.length} · ${t.stamp.whole}`,
        ]}
        table={table}
      />
    </>
  );
}

/** The lines on the ways from the root to the documents wanted. */
function leadingTo(wanted: ReadonlySet<string>, edges: Cascade["edges"], direction: "down" | "up"): Cascade["edges"] {
  const [near, far] = direction === "down" ? (["to", "from"] as const) : (["from", "to"] as const);
  const kept = new Set(wanted);
  for (let more = true; more; ) {
    more = false;
    for (const edge of edges)
      if (kept.has(edge[far]) && !kept.has(edge[near])) {
        kept.add(edge[near]);
        more = true;
      }
  }
  return edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to));
}

function Twin({
  data,
  edges,
  selected,
  onSelect,
}: {
  readonly data: Cascade;
  readonly edges: Cascade["edges"];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}) {
  const t = words.value;
  const cards = new Map(data.documents.map((card) => [card.id, card]));
  return (
    <div class="stage twin" data-testid="cascade-table">
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">{t.network.from}</th>
            <th scope="col">{t.cascade.relation}</th>
            <th scope="col">{t.network.to}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map((edge) => {
            const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
            return (
              <tr key={edge.id} class={edge.id === selected ? "on" : ""}>
                <td>{from && <DocumentRow document={from} />}</td>
                <td>
                  <button type="button" class="u" onClick={() => onSelect(edge.id)}>
                    <RelationChip type={edge.type} /> {word(t.relations, edge.type)}
                  </button>
                </td>
                <td>{to && <DocumentRow document={to} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
