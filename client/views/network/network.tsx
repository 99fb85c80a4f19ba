/** The free picture: what stands round a document, a body, a program; expand with counts first. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import {
  type Addition,
  begin,
  EMPTY,
  fromDocument,
  fromNeighbours,
  fromOrganization,
  fromPaths,
  gexf,
  type History,
  legendKind,
  MOST_NODES,
  redo,
  type Scene,
  step,
  undo,
  visible,
  withHidden,
  withKind,
  withMore,
  withPinned,
} from "../../graph/index.ts";
import { word, words } from "../../i18n/index.ts";
import { SeekBox } from "../../seek.tsx";
import { language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import {
  Answer,
  Ask,
  askCorpus,
  corpus,
  EmptyCorpus,
  Icon,
  type Kind,
  KindGlyph,
  kindOfId,
  networkAddress,
  Segment,
  Sentence,
  SlotLink,
  Stamp,
  saveFile,
  type TableTwin,
  today,
} from "../../ui/index.ts";
import { Canvas, type CanvasHandle } from "./canvas.tsx";
import { NetworkPanel } from "./panel.tsx";
import { NetworkTable } from "./table.tsx";
import "./network.css";
import "../home/home.css";

/** What is loaded for one root of the picture. */
async function loadRoot(
  signal: AbortSignal,
  root: string,
): Promise<{ readonly id: string; readonly name: string; readonly more: Addition }> {
  const kind = root.includes(":") ? kindOfId(root) : "Document";
  if (kind === "Document") {
    const page = await api.document(signal, root);
    return { id: page.document.id, name: page.document.number ?? page.document.displayTitle, more: fromDocument(page) };
  }
  if (kind === "Organization") {
    const page = await api.organization(signal, root);
    const more = fromOrganization(page);
    return { id: page.organization.id, name: more.nodes[0]?.name ?? root, more };
  }
  const counts = await api.neighbours(signal, root, { limit: 1 });
  const types = [...new Set(counts.groups.map((group) => group.type))].filter((type) => type !== "FROM_SOURCE");
  const answer = await api.neighbours(signal, root, { types, limit: 60 });
  const more = fromNeighbours(answer);
  return { id: answer.node.id, name: more.nodes[0]?.name ?? root, more };
}

export function NetworkView({ route }: { readonly route: RouteOf<"network"> }) {
  const t = words.value;
  const roots = useResource(route.roots.length > 0 ? route.roots.join("\n") : null, (signal) =>
    Promise.all(route.roots.map((root) => loadRoot(signal, root))),
  );
  useEffect(() => {
    document.title = `${t.nav.network} · ${roots.data?.[0]?.name ?? "政脉"}`;
  }, [roots.data, t]);
  if (route.roots.length === 0) return <Start />;
  return <Answer of={roots}>{(data) => <Network key={route.roots.join("\n")} route={route} roots={data} />}</Answer>;
}

function Start() {
  const t = words.value;
  useEffect(askCorpus, []);
  return (
    <>
      <Ask answer={t.network.startWhy}>{t.network.start}</Ask>
      <main class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big />
          </div>
          {corpus.value?.held === 0 && <EmptyCorpus />}
          <ul>
            {corpus.value?.mostCited.slice(0, 8).map(({ document: card }) => (
              <li key={card.id}>
                <a class="drow" href={networkAddress([card.key])}>
                  <KindGlyph kind="Document" cited={!card.held} />
                  <span class="clip">
                    <b>{card.number ?? card.displayTitle}</b>
                    <small class="clip">{card.displayTitle}</small>
                  </span>
                  <span class="dim">{t.levels[card.level]}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </main>
      <Stamp question="network" />
    </>
  );
}

function Network({
  route,
  roots,
}: {
  readonly route: RouteOf<"network">;
  readonly roots: readonly Awaited<ReturnType<typeof loadRoot>>[];
}) {
  const t = words.value;
  const [history, setHistory] = useState<History<Scene>>(() =>
    begin(roots.reduce((scene, root) => withMore(scene, root.more), EMPTY)),
  );
  const [labels, setLabels] = useState(0);
  const [broken, setBroken] = useState(false);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const canvas = useRef<CanvasHandle>(null);
  const scene = history.now;
  const shown = useMemo(() => visible(scene), [scene]);
  const rootIds = useMemo(() => roots.map((root) => root.id), [roots]);
  const line = scene.lines.get(route.select) ?? null;
  const node = line ? null : (scene.nodes.get(route.select) ?? null);
  const isTable = route.table || broken;
  const act = (name: string, change: (scene: Scene) => Scene): void =>
    setHistory((now) => step(now, name, change(now.now)));
  const select = (id: string): void => navigate({ ...route, select: id }, { replace: true });
  const counted = node?.id ?? rootIds[0] ?? null;
  const degrees = useResource(counted, (signal) => api.neighbours(signal, counted ?? "", { limit: 1 }));
  const left = degrees.data
    ? Math.max(
        0,
        degrees.data.groups.reduce((sum, group) => sum + group.total, 0) -
          shown.lines
            .filter((item) => item.from === counted || item.to === counted)
            .reduce((sum, item) => sum + item.links.length, 0),
      )
    : 0;

  const choose = async (id: string): Promise<void> => {
    if (pathFrom === null || pathFrom === id) {
      setSaid(null);
      select(id);
      return;
    }
    setPathFrom(null);
    try {
      const answer = await api.paths(new AbortController().signal, pathFrom, id);
      if (answer.paths.length > 0) act("path", (now) => withMore(now, fromPaths(answer)));
      setSaid(answer.paths.length > 0 ? t.network.pathFound(answer.paths.length) : t.network.pathNone);
    } catch (failure) {
      setSaid(failure instanceof Error ? failure.message : String(failure));
    }
  };
  const startPath = (): void => {
    if (!node) return;
    setPathFrom(node.id);
    setSaid(t.network.pathPick);
  };

  useEffect(() => {
    const bridge = {
      nodes: shown.nodes.map((item) => item.id),
      lines: shown.lines.map((item) => item.id),
      position: (id: string) => canvas.current?.position(id) ?? null,
    };
    Object.assign(window, { __zhengmai: bridge });
    return () => {
      Object.assign(window, { __zhengmai: undefined });
    };
  }, [shown]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
        event.preventDefault();
        setHistory((now) => (event.shiftKey ? redo(now) : undo(now)));
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "t") navigate({ ...route, table: !route.table }, { replace: true });
      else if (event.key === "." && node) act("pin", (now) => withPinned(now, node.id));
      else if (event.key === "h" && node) {
        act("hide", (now) => withHidden(now, node.id));
        select("");
      } else if (event.key === "p" && node) startPath();
      else if (event.key === "Escape" && pathFrom !== null) {
        event.preventDefault();
        setPathFrom(null);
        setSaid(null);
      } else if (event.key === "Escape" && route.select) select("");
      else if (event.key === "+" || event.key === "=") canvas.current?.zoom("in");
      else if (event.key === "-") canvas.current?.zoom("out");
      else if (event.key === "0") canvas.current?.fit();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  const first = roots[0]?.name ?? "";
  const answer = t.network.answer(shown.nodes.length, shown.lines.length, left);
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
  const legend = new Map<string, number>();
  for (const item of scene.nodes.values())
    if (!scene.hidden.has(item.id)) legend.set(legendKind(item), (legend.get(legendKind(item)) ?? 0) + 1);
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
            <button
              type="button"
              class="btn"
              disabled={isTable}
              onClick={async () => {
                const blob = await canvas.current?.png(`政脉 · ${first} · ${answer} · ${today()}`);
                if (blob) saveFile("zhengmai-network.png", blob);
              }}
            >
              PNG
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => saveFile("zhengmai-network.gexf", gexf(shown.nodes, shown.lines), "application/gexf+xml")}
            >
              GEXF
            </button>
          </>
        }
      >
        {t.network.ask[0]}
        <SlotLink>
          {first}
          {roots.length > 1 && t.network.and(roots.length)}
        </SlotLink>
        {t.network.ask[1]}
      </Ask>
      <section class="bar" aria-label={t.network.legend}>
        <span class="grp">
          <span class="lbl">{t.network.nodes}</span>
          {[...legend.entries()].map(([kind, count]) => (
            <button
              type="button"
              class="tick"
              key={kind}
              aria-pressed={!scene.off.has(kind)}
              data-testid={`legend-${kind}`}
              onClick={() => act("legend", (now) => withKind(now, kind))}
            >
              <KindGlyph kind={kind === "Cited" ? "Document" : (kind as Kind)} cited={kind === "Cited"} />
              {kind === "Cited" ? t.network.cited : kind === "Document" ? t.network.held : t.kinds[kind as Kind]}{" "}
              <b>{count}</b>
            </button>
          ))}
        </span>
        <span class="dim hint">{t.network.hint}</span>
      </section>
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
            layout={route.layout}
            roots={rootIds}
            selected={node?.id ?? null}
            line={line?.id ?? null}
            language={language.value}
            onNode={choose}
            onLine={select}
            onStage={() => select("")}
            onLabels={setLabels}
            onBroken={() => setBroken(true)}
          >
            <div class="tb" role="toolbar" aria-label={t.network.tools} aria-orientation="vertical">
              <Tool name={t.network.zoomIn} icon="plus" onClick={() => canvas.current?.zoom("in")} />
              <Tool name={t.network.zoomOut} icon="minus" onClick={() => canvas.current?.zoom("out")} />
              <Tool name={t.network.fit} icon="fit" onClick={() => canvas.current?.fit()} />
              <hr />
              {(["layered", "force", "radial", "grid"] as const).map((layout) => (
                <Tool
                  key={layout}
                  name={t.network.layouts[layout]}
                  icon={layout}
                  pressed={route.layout === layout}
                  onClick={() => navigate({ ...route, layout }, { replace: true })}
                />
              ))}
              <hr />
              <Tool
                name={t.network.path}
                icon="path"
                disabled={!node}
                pressed={pathFrom !== null}
                onClick={startPath}
              />
              <Tool
                name={t.network.pin}
                icon="pin"
                disabled={!node}
                pressed={node ? scene.pinned.has(node.id) : false}
                onClick={() => node && act("pin", (now) => withPinned(now, node.id))}
              />
              <Tool
                name={t.network.hide}
                icon="hide"
                disabled={!node}
                onClick={() => {
                  if (node) {
                    act("hide", (now) => withHidden(now, node.id));
                    select("");
                  }
                }}
              />
              <hr />
              <Tool
                name={t.network.undo}
                icon="undo"
                disabled={history.past.length === 0}
                onClick={() => setHistory(undo)}
              />
              <Tool
                name={t.network.redo}
                icon="redo"
                disabled={history.future.length === 0}
                onClick={() => setHistory(redo)}
              />
            </div>
            {said && (
              <p class="said" role="status">
                {said}
              </p>
            )}
            <p class="left num">
              {t.network.drawn(shown.nodes.length, MOST_NODES, labels)}
              {scene.hidden.size > 0 && ` · ${t.network.hidden(scene.hidden.size)}`}
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
            onExpand={(more, name) => act(name, (now) => withMore(now, more))}
            onPin={(id) => act("pin", (now) => withPinned(now, id))}
            onHide={(id) => {
              act("hide", (now) => withHidden(now, id));
              select("");
            }}
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

function Tool({
  name,
  icon,
  onClick,
  pressed,
  disabled = false,
}: {
  readonly name: string;
  readonly icon: Parameters<typeof Icon>[0]["name"];
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class={`tool${pressed ? " cur" : ""}`}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
