/** 层级传导: one decree, and what implements, forwards or rests on it, over the levels or over the days. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Cascade } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { readTokens } from "../../graph/theme.ts";
import { words } from "../../i18n/index.ts";
import { MostCited, Start } from "../../start.tsx";
import { type CascadeFilter, formatRoute, navigate, type RouteOf, showBeside, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  captionLine,
  cascadeAddress,
  certaintyOf,
  coverageAddress,
  csv,
  SaveMenu,
  Segment,
  Sentence,
  SlotLink,
  Stamp,
  saveFile,
  useCorpus,
} from "../../ui/index.ts";
import { pngOf } from "../../ui/svg.ts";
import { directIn } from "./direct.ts";
import { filtered, UNFILTERED } from "./filter.ts";
import { CascadeFilters } from "./filters.tsx";
import { fold } from "./fold.ts";
import { gapsOf } from "./gaps.ts";
import { lagOf } from "./lag.ts";
import { CascadePanel } from "./panel.tsx";
import { CascadePicture } from "./picture.tsx";
import { Twin, twinOf } from "./twin.tsx";
import "./cascade.css";

/** documents that are asked for at the most */
const MOST = 1500;
const FORMATS = ["png", "svg", "csv"] as const;

export function CascadeView({ route }: { readonly route: RouteOf<"cascade"> }) {
  const t = words.value;
  const found = useResource(route.key ? `${route.key} ${route.direction} ${route.all}` : null, (signal) =>
    api.cascade(signal, route.key, route.direction || "either", route.all && MOST),
  );
  useEffect(() => {
    document.title = `${t.nav.cascade} · ${found.data?.root.number ?? found.data?.root.displayTitle ?? "政脉"}`;
  }, [found.data, t]);
  if (!route.key)
    return (
      <Start ask={t.cascade.pick} answer={t.cascade.pickWhy} question="cascade">
        <MostCited address={cascadeAddress} />
      </Start>
    );
  return (
    <Answer of={found} alone>
      {(data) => <Shown key={data.direction} route={route} data={data} />}
    </Answer>
  );
}

function Shown({ route, data }: { readonly route: RouteOf<"cascade">; readonly data: Cascade }) {
  const t = words.value;
  const set = route.filter ?? UNFILTERED;
  const [failed, setFailed] = useState(false);
  // while another answer is awaited, what is drawn and saved is told as what it is
  const edges = useMemo(() => filtered(data, set, data.direction), [data, set]);
  // the places that do not answer are those of the coverage
  const answers = useResource(data.direction === "down" ? data.root.id : null, (signal) =>
    api.coverage(signal, { by: "place", decree: data.root.id, limit: 1 }),
  );
  const overview = useCorpus();
  const missing = answers.error ?? (data.direction === "down" ? overview.error : null);
  const silent = useMemo(
    () => (overview.data && answers.data ? gapsOf(data.root, answers.data, overview.data) : []),
    [overview.data, answers.data, data],
  );
  const gaps = set.place === "" ? silent : [];
  const all = useMemo(() => {
    const near = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    return data.documents.filter((card) => card.id === data.root.id || near.has(card.id));
  }, [data, edges]);
  const drawn = useMemo(() => {
    const edge = edges.find((item) => item.id === route.select);
    const always = new Set([data.root.id, route.select, edge?.from ?? "", edge?.to ?? ""]);
    return { edges, ...fold(all, edges, new Set(set.open), always) };
  }, [all, edges, set.open, route.select, data]);
  const { filter: _filter, ...unfiltered } = route;
  const change = (next: Partial<RouteOf<"cascade">>): void => navigate({ ...route, ...next }, { replace: true });
  const select = (id: string): void => showBeside({ ...route, select: id }, route.select, id);
  const filter = (next: CascadeFilter): void => {
    const some = Object.values(next).some((value) => value.length > 0);
    navigate(some ? { ...unfiltered, filter: next } : unfiltered, { replace: true });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.key === "t" && !event.ctrlKey && !event.metaKey) change({ table: !route.table });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  const saveAs = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const twin = twinOf(data.root.key, data, edges);
    if (format === "csv") return saveFile(`${twin.name}.csv`, csv(twin.head, twin.rows), "text/csv;charset=utf-8");
    const { cascadeSvg } = await import("./file.ts");
    const drawing = cascadeSvg(
      {
        root: data.root,
        ...drawn,
        axis: route.axis,
        gaps,
        title: `${before}${name}${after}`,
        line: captionLine(`cascade/${data.root.key}`, answer),
      },
      t,
      readTokens(),
    );
    if (format === "svg") return saveFile(`${twin.name}.svg`, drawing, "image/svg+xml");
    const image = await pngOf(drawing, Math.max(2, devicePixelRatio));
    if (image) saveFile(`${twin.name}.png`, image);
    setFailed(image === null);
  };
  const others = all.filter((card) => card.id !== data.root.id);
  const held = others.filter((card) => card.held);
  const inferred = edges.filter((edge) => certaintyOf(edge.match) === "dotted").length;
  const [before, after] = data.direction === "down" ? t.cascade.ask : t.cascade.askUp;
  const listed = data.truncated
    ? t.cascade.cut(data.documents.length - 1, data.total - 1)
    : t.cascade.answer(held.length, directIn(held, data.root, edges), others.length - held.length, inferred);
  const lag = route.axis === "days" && data.direction === "down" ? lagOf(data.root, others) : null;
  const answer = lag ? `${listed} ${t.cascade.lag(lag.documents, lag.first, lag.median, lag.last)}` : listed;
  const name = data.root.number ?? `《${data.root.displayTitle}》`;
  const placesIn = (state: "absent" | "unknown"): number =>
    silent.reduce((sum, gap) => sum + (gap.state === state ? gap.places.length : 0), 0);
  return (
    <>
      <Ask
        answer={
          <>
            {route.direction === "" && data.direction === "up" && <span data-testid="turned">{t.cascade.turned} </span>}
            <Sentence text={answer} />{" "}
            {data.truncated && !route.all && (
              <>
                <a class="u" href={formatRoute({ ...route, all: true })} data-testid="cascade-all">
                  {t.cascade.most(MOST)}
                </a>
                {" · "}
              </>
            )}
            {missing && (
              <span role="status" data-testid="cascade-silent-unknown">
                {t.cascade.silentUnknown} {t.errors[missing.code].title}
              </span>
            )}
            {silent.length > 0 && (
              <a class="u" href={coverageAddress(data.root.key)} data-testid="cascade-silent">
                {placesIn("absent") + placesIn("unknown") > 0
                  ? t.cascade.silent(placesIn("absent"), placesIn("unknown"))
                  : t.coverage.ofOne}
              </a>
            )}
            {failed && <span role="status">{t.network.noPng}</span>}
          </>
        }
        acts={
          <>
            <Segment
              label={t.cascade.direction}
              value={data.direction}
              options={[
                { value: "down", name: t.cascade.down, testid: "cascade-down" },
                { value: "up", name: t.cascade.up, testid: "cascade-up" },
              ]}
              // what rests on it, and what it rests on, are two questions: back leads from one to the other
              onChoose={(direction) => navigate({ ...unfiltered, direction, select: "" })}
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
            <SaveMenu formats={FORMATS} without={route.table ? ["png", "svg"] : []} onSave={saveAs} />
          </>
        }
      >
        {before}
        <SlotLink>{name}</SlotLink>
        {after}
      </Ask>
      <CascadeFilters
        data={data}
        filter={set}
        gapsLeftOut={set.place !== "" && silent.some((gap) => gap.places.length > 0)}
        onChange={filter}
      />
      <div class={`work cas foot-sheet${route.select ? " open" : ""}`}>
        {route.table ? (
          <Twin data={data} edges={edges} selected={route.select} onSelect={select} />
        ) : (
          <CascadePicture
            root={data.root}
            drawn={drawn}
            axis={route.axis}
            gaps={gaps}
            folded={drawn.folded}
            direction={data.direction}
            onOpen={(level) => filter({ ...set, open: [...set.open, level] })}
            selected={route.select}
            onSelect={select}
          />
        )}
        <CascadePanel data={data} edges={edges} selected={route.select} onSelect={select} />
      </div>
      <Stamp
        question={`cascade/${data.root.key}`}
        facts={[
          data.truncated
            ? t.cascade.cutFacts(data.documents.length, data.total)
            : `${t.cascade.drawnFacts(all.length, edges.length)} · ${t.stamp.whole}`,
        ]}
        table={() => twinOf(data.root.key, data, edges)}
      />
    </>
  );
}
