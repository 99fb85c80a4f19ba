/** The free picture: what stands round a document, a body, a program; expand with counts first. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { ApiError, api } from "../../api/index.ts";
import {
  begin,
  broughtBy,
  type Caption,
  findIn,
  type Growth,
  gexf,
  graphml,
  type History,
  json,
  MOST_NODES,
  redo,
  type Scene,
  step,
  undo,
  visible,
  withAllShown,
  withHidden,
  withKind,
  withLayout,
  withOnly,
  withoutPin,
  withPlaces,
} from "../../graph/index.ts";
import { word, words } from "../../i18n/index.ts";
import { language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  corpus,
  csv,
  Segment,
  Sentence,
  SlotLink,
  Stamp,
  saveFile,
  shortHash,
  type TableTwin,
  today,
} from "../../ui/index.ts";
import { Canvas, type CanvasHandle } from "./canvas.tsx";
import { useNetworkKeys } from "./keys.ts";
import { PickedBar } from "./lasso.tsx";
import { certaintyWords, kindWords, LegendBar, legendRows } from "./legend.tsx";
import { collapse, grow, load, loadPicture, pictureOf, type Root } from "./load.ts";
import { NetworkPanel } from "./panel.tsx";
import { type Format, SaveMenu } from "./save.tsx";
import { Start } from "./start.tsx";
import { NetworkTable } from "./table.tsx";
import { Toolbar, type ToolbarProps } from "./toolbar.tsx";
import "./network.css";
import "../home/home.css";

export function NetworkView({ route }: { readonly route: RouteOf<"network"> }) {
  const t = words.value;
  const loaded = useResource(route.roots.length > 0 ? route.roots.join("\n") : null, (signal) =>
    loadPicture(signal, route),
  );
  useEffect(() => {
    document.title = `${t.nav.network} · ${loaded.data?.roots[0]?.name ?? "政脉"}`;
  }, [loaded.data, t]);
  if (route.roots.length === 0) return <Start />;
  return (
    <Answer of={loaded}>
      {(data) => <Network key={data.roots.map((root) => root.id).join("\n")} route={route} {...data} />}
    </Answer>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

function Network({
  route,
  roots,
  scene: first,
}: {
  readonly route: RouteOf<"network">;
  readonly roots: readonly Root[];
  readonly scene: Scene;
}) {
  const t = words.value;
  const [history, setHistory] = useState<History<Scene>>(() => begin(first));
  const [labels, setLabels] = useState(0);
  const [broken, setBroken] = useState(false);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [lasso, setLasso] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(NOTHING);
  const [find, setFind] = useState("");
  const canvas = useRef<CanvasHandle>(null);
  const scene = history.now;
  const shown = useMemo(() => visible(scene), [scene.nodes, scene.lines, scene.hidden, scene.off]);
  const rootIds = useMemo(() => roots.map((root) => root.id), [roots]);
  const found = useMemo(() => findIn(shown.nodes, find), [shown, find]);
  const marked = useMemo(() => (found.length > 0 ? new Set(found) : picked), [found, picked]);
  const line = scene.lines.get(route.select) ?? null;
  const node = line ? null : (scene.nodes.get(route.select) ?? null);
  const isTable = route.table || broken;
  const act = (name: string, change: (scene: Scene) => Scene): void =>
    setHistory((now) => step(now, name, change(now.now)));
  const select = (id: string): void => navigate({ ...route, select: id }, { replace: true });
  const kept = useMemo(() => pictureOf(scene), [scene]);
  useEffect(() => {
    const { picture, ...rest } = route;
    navigate({ ...rest, layout: scene.layout, ...(kept.picture && { picture: kept.picture }) }, { replace: true });
  }, [kept]);

  const counted = node?.id ?? rootIds[0] ?? null;
  const degrees = useResource(counted, (signal) => api.neighbours(signal, counted ?? "", { limit: 1 }));
  const total = degrees.data?.groups.reduce((sum, group) => sum + group.total, 0) ?? 0;
  const drawn = shown.lines
    .filter((item) => item.from === counted || item.to === counted)
    .reduce((sum, item) => sum + item.links.length, 0);

  /** @throws ApiError what the server said against it */
  const run = async (growth: Growth): Promise<void> => {
    const grown = await load(new AbortController().signal, growth);
    if (!grown) return;
    if (growth.do === "path") setSaid(t.network.paths(grown.paths, grown.limit, grown.truncated));
    if (growth.do !== "path" || grown.paths > 0) act(growth.do, (now) => grow(now, growth, grown));
    if (scene.nodes.size + grown.more.nodes.length > MOST_NODES) setSaid(t.network.full);
  };
  const choose = async (id: string): Promise<void> => {
    const [from, to] = [pathFrom === null ? undefined : scene.nodes.get(pathFrom), scene.nodes.get(id)];
    if (!from || !to || from === to) {
      setSaid(null);
      select(id);
      return;
    }
    setPathFrom(null);
    try {
      await run({ do: "path", from: from.id, to: to.id });
    } catch (failure) {
      setSaid(failure instanceof ApiError ? failure.message : String(failure));
    }
  };
  const hide = (ids: Iterable<string>): void => {
    act("hide", (now) => withHidden(now, ids));
    select("");
    setPicked(NOTHING);
  };
  const pin = (id: string): void =>
    act("pin", (now) =>
      now.pinned.has(id) ? withoutPin(now, id) : withPlaces(now, [[id, canvas.current?.place(id) ?? null]]),
    );
  const next = (by: 1 | -1): void => {
    const at = found.indexOf(route.select);
    const id = found[at < 0 ? 0 : (at + by + found.length) % found.length];
    if (id) select(id);
  };
  const tool: ToolbarProps["on"] = (name) => {
    if (name === "in" || name === "out") canvas.current?.zoom(name);
    else if (name === "fit") canvas.current?.fit();
    else if (name === "undo") setHistory(undo);
    else if (name === "redo") setHistory(redo);
    else if (name === "show") act("show", withAllShown);
    else if (name === "lasso") {
      setLasso(!lasso);
      setSaid(lasso ? null : t.network.lassoHint);
    } else if (node === null) return;
    else if (name === "pin") pin(node.id);
    else if (name === "hide") hide([node.id]);
    else if (name === "collapse") act("collapse", (now) => collapse(now, node.id));
    else if (name === "path") {
      setPathFrom(node.id);
      setSaid(t.network.pathPick);
    }
  };
  useNetworkKeys({
    tool,
    toTable: () => navigate({ ...route, table: !route.table }, { replace: true }),
    togglePicked: () => {
      if (!node) return;
      const ids = new Set(picked);
      if (!ids.delete(node.id)) ids.add(node.id);
      setPicked(ids);
    },
    leave: () => {
      const busy = pathFrom !== null || lasso || picked.size > 0;
      setPathFrom(null);
      setLasso(false);
      setPicked(NOTHING);
      if (busy) setSaid(null);
      else if (route.select) select("");
      else return false;
      return true;
    },
  });
  useEffect(() => {
    const bridge = {
      nodes: shown.nodes.map((item) => item.id),
      lines: shown.lines.map((item) => item.id),
      picked: [...picked],
      found,
      position: (id: string) => canvas.current?.position(id) ?? null,
      place: (id: string) => canvas.current?.place(id) ?? null,
    };
    Object.assign(window, { __zhengmai: bridge });
    return () => {
      Object.assign(window, { __zhengmai: undefined });
    };
  }, [shown, picked, found]);

  const name = roots[0]?.name ?? "";
  const answer = t.network.answer(shown.nodes.length, shown.lines.length, Math.max(0, total - drawn));
  const table = (): TableTwin => ({
    name: "zhengmai-network",
    head: [t.network.from, t.network.to, t.network.relation, t.reader.certainty, t.reader.line, t.evidence.title],
    rows: shown.lines.flatMap((item) =>
      item.links.map((link) => [
        scene.nodes.get(item.from)?.title ?? item.from,
        scene.nodes.get(item.to)?.title ?? item.to,
        word(t.relations, link.type),
        link.evidence?.confidence ?? null,
        link.evidence?.line ?? null,
        link.evidence?.quote ?? null,
      ]),
    ),
  });
  const hash = corpus.value ? shortHash(corpus.value.corpus.hash) : "";
  const caption = (): Caption => {
    const { kinds, certainties } = legendRows(scene);
    return {
      line: `政脉 Zhengmai · ${name} · ${t.network.answer(shown.nodes.length, shown.lines.length, Math.max(0, total - drawn))} · ${t.stamp.corpus} ${hash} · ${today()}`,
      kinds: kinds
        .filter(([kind]) => !scene.off.has(kind))
        .map(([kind, count]) => [kind, `${kindWords(kind)} ${count}`] as const),
      certainties: certainties
        .filter(([certainty]) => !scene.off.has(`~${certainty}`))
        .map(([certainty, count]) => [certainty, `${certaintyWords(certainty)} ${count}`] as const),
    };
  };
  const save = async (format: Format): Promise<void> => {
    const file = `zhengmai-network.${format}`;
    if (format === "csv") {
      const { head, rows } = table();
      saveFile(file, csv(head, rows), "text/csv;charset=utf-8");
    } else if (format === "gexf") saveFile(file, gexf(shown.nodes, shown.lines), "application/gexf+xml");
    else if (format === "graphml") saveFile(file, graphml(shown), "application/graphml+xml");
    else if (format === "json")
      saveFile(file, json(shown, { from: location.href, corpus: hash, date: today() }), "application/json");
    else if (format === "svg") saveFile(file, canvas.current?.svg(caption()) ?? "", "image/svg+xml");
    else {
      const blob = await canvas.current?.png(caption());
      if (blob) saveFile(file, blob);
      else setSaid(t.network.noPng);
    }
  };
  return (
    <>
      <Ask
        answer={<Sentence text={answer} />}
        acts={
          <>
            <Segment
              label={t.actions.picture}
              value={isTable ? "table" : "picture"}
              options={[
                { value: "picture", name: t.actions.picture },
                { value: "table", name: t.actions.table, testid: "show-table" },
              ]}
              onChoose={(value) => navigate({ ...route, table: value === "table" }, { replace: true })}
            />
            <SaveMenu without={isTable ? ["png", "svg"] : []} onSave={save} />
          </>
        }
      >
        {t.network.ask[0]}
        <SlotLink>
          {name}
          {roots.length > 1 && t.network.and(roots.length)}
        </SlotLink>
        {t.network.ask[1]}
      </Ask>
      <LegendBar
        scene={scene}
        onToggle={(kind) => act("legend", (now) => withKind(now, kind))}
        find={find}
        found={found.length}
        place={found.indexOf(route.select) + 1}
        onFind={setFind}
        onNext={next}
      />
      <main class="work net">
        {isTable ? (
          <NetworkTable
            scene={scene}
            lines={shown.lines}
            selected={route.select}
            note={broken ? t.network.noWebgl : null}
            onSelect={select}
          />
        ) : (
          <Canvas
            ref={canvas}
            scene={scene}
            shown={shown}
            roots={rootIds}
            selected={node?.id ?? null}
            line={line?.id ?? null}
            picked={marked}
            lasso={lasso}
            language={language.value}
            onNode={choose}
            onLine={select}
            onStage={() => select("")}
            onMoved={(id, place) => act("move", (now) => withPlaces(now, [[id, place]]))}
            onLoop={(ids) => {
              setPicked(new Set(ids));
              setLasso(false);
              setSaid(ids.length > 0 ? null : t.network.lassoNone);
            }}
            onLabels={setLabels}
            onBroken={() => setBroken(true)}
          >
            <Toolbar
              layout={scene.layout}
              lasso={lasso}
              pathing={pathFrom !== null}
              pinned={node ? scene.pinned.has(node.id) : null}
              canCollapse={node !== null && broughtBy(scene, node.id) > 0}
              canUndo={history.past.length > 0}
              canRedo={history.future.length > 0}
              hidden={scene.hidden.size}
              on={tool}
              onLayout={(layout) => act("layout", (now) => withLayout(now, layout))}
            />
            {picked.size > 0 ? (
              <PickedBar
                count={picked.size}
                words={t.network}
                onKeep={() => {
                  act("only", (now) => withOnly(now, picked));
                  setPicked(NOTHING);
                }}
                onHide={() => hide(picked)}
                onPin={() =>
                  act("pin", (now) =>
                    withPlaces(
                      now,
                      [...picked].map((id) => [id, canvas.current?.place(id) ?? null] as const),
                    ),
                  )
                }
                onClear={() => setPicked(NOTHING)}
              />
            ) : (
              said && (
                <p class="said" role="status" data-testid="said">
                  {said}
                </p>
              )
            )}
            <p class="left num">
              {t.network.drawn(shown.nodes.length, MOST_NODES, labels)}
              {scene.hidden.size > 0 && ` · ${t.network.hidden(scene.hidden.size)}`}
              {!kept.whole && ` · ${t.network.addressFull}`}
            </p>
          </Canvas>
        )}
        {(node || line) && (
          <NetworkPanel
            scene={scene}
            node={node}
            line={line}
            counts={degrees.data && node && degrees.data.node.id === node.id ? degrees.data.groups : null}
            onClose={() => select("")}
            onSelect={select}
            onGrow={run}
            onCollapse={(id) => act("collapse", (now) => collapse(now, id))}
            onPin={pin}
            onHide={(id) => hide([id])}
          />
        )}
      </main>
      <Stamp
        question={`network/${route.roots.join(",")}`}
        facts={[`${shown.nodes.length} · ${shown.lines.length}`]}
        table={table}
      />
    </>
  );
}
