/** The free picture: what stands round a document, a body, a program; expand with counts first. */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { api } from "../../api/index.ts";
import {
  broughtBy,
  type Caption,
  drawnAt,
  MOST_NODES,
  type Scene,
  withAllKinds,
  withKind,
  withKindAlone,
  withLayout,
  withOnly,
  withPlaces,
} from "../../graph/index.ts";
import { words } from "../../i18n/index.ts";
import { language, navigate, type RouteOf, useResource } from "../../state/index.ts";
import { Answer, Ask, type Format, SaveMenu, Segment, Sentence, SlotLink, Stamp } from "../../ui/index.ts";
import { Canvas } from "./canvas.tsx";
import { PickedBar } from "./lasso.tsx";
import { LegendBar } from "./legend.tsx";
import { collapse, loadPicture, notDrawn, type Root } from "./load.ts";
import { NetworkPanel } from "./panel.tsx";
import { captionOf, FORMATS, save, twinOf } from "./saving.ts";
import { NetworkStart } from "./start.tsx";
import { NetworkTable } from "./table.tsx";
import { Toolbar } from "./toolbar.tsx";
import { NOTHING, usePicture } from "./use-picture.ts";
import "./network.css";

export function NetworkView({ route }: { readonly route: RouteOf<"network"> }) {
  const t = words.value;
  const loaded = useResource(route.roots.length > 0 ? route.roots.join("\n") : null, (signal) =>
    loadPicture(signal, route),
  );
  useEffect(() => {
    document.title = `${t.nav.network} · ${loaded.data?.roots[0]?.name ?? "政脉"}`;
  }, [loaded.data, t]);
  if (route.roots.length === 0) return <NetworkStart />;
  return (
    <Answer of={loaded} alone>
      {(data) => <Network key={data.roots.map((root) => root.id).join("\n")} route={route} {...data} />}
    </Answer>
  );
}

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
  // a number of its own: when it alone has changed, it alone is written
  const labels = useSignal(0);
  const [broken, setBroken] = useState(false);
  const rootIds = useMemo(() => roots.map((root) => root.id), [roots]);
  const picture = usePicture(route, first);
  const { scene, shown, node, line, picked, setPicked, canvas, act, select, setSaid } = picture;
  const isTable = route.table || broken;
  const counted = node?.id ?? rootIds[0] ?? null;
  const degrees = useResource(counted, (signal) => api.neighbours(signal, counted ?? "", { limit: 1 }));
  const drawn = drawnAt(shown.lines, counted ?? "");
  const more = degrees.data && notDrawn(degrees.data.groups, drawn).reduce((sum, { rest }) => sum + rest, 0);

  const name = roots[0]?.name ?? "";
  const answer = t.network.answer(shown.nodes.length, shown.lines.length, node?.name ?? name, more ?? null);
  const question = `network/${route.roots.join(",")}`;
  const caption = (): Caption => captionOf(scene, shown, question, answer);
  const saveAs = async (format: Format): Promise<void> => {
    if (!(await save(format, scene, shown, canvas.current, caption))) setSaid(t.network.noPng);
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
            <SaveMenu formats={FORMATS} without={isTable ? ["png", "svg"] : []} onSave={saveAs} />
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
        lines={isTable ? [] : shown.lines}
        onToggle={(kind) => act("legend", (now) => withKind(now, kind))}
        onAlone={(kind) => act("legend", (now) => withKindAlone(now, kind))}
        onClear={() => act("legend", withAllKinds)}
        find={picture.find}
        found={picture.found.length}
        place={picture.found.indexOf(route.select) + 1}
        onFind={picture.setFind}
        onNext={picture.next}
      />
      <div class={`work net foot-sheet${node || line ? " open" : ""}`}>
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
            picked={picture.marked}
            lasso={picture.lasso}
            language={language.value}
            onNode={picture.choose}
            onOpen={picture.expand}
            onLine={select}
            onStage={() => select("")}
            onMoved={(id, place) => act("move", (now) => withPlaces(now, [[id, place]]))}
            onLoop={(ids) => {
              setPicked(new Set(ids));
              picture.setLasso(false);
              setSaid(ids.length > 0 ? null : t.network.lassoNone);
            }}
            onLabels={(count) => {
              labels.value = count;
            }}
            onBroken={() => setBroken(true)}
            caption={caption}
          >
            <Toolbar
              layout={scene.layout}
              lasso={picture.lasso}
              pathing={picture.pathing}
              pinned={node ? scene.pinned.has(node.id) : null}
              canCollapse={node !== null && broughtBy(scene, node.id) > 0}
              canUndo={picture.history.past.length > 0}
              canRedo={picture.history.future.length > 0}
              hidden={scene.hidden.size}
              on={picture.tool}
              onLayout={(layout) => act("layout", (now) => withLayout(now, layout))}
            />
            {picked.size > 0 ? (
              <PickedBar
                count={picked.size}
                said={picture.said}
                words={t.network}
                onKeep={() => {
                  act("only", (now) => withOnly(now, picked));
                  setPicked(NOTHING);
                }}
                onHide={() => picture.hide(picked)}
                onPin={() =>
                  act("pin", (now) =>
                    withPlaces(
                      now,
                      [...picked].map((id) => [id, canvas.current?.place(id) ?? null] as const),
                    ),
                  )
                }
                onClear={() => {
                  setPicked(NOTHING);
                  setSaid(null);
                }}
              />
            ) : (
              picture.said && (
                <p class="said" role="status" data-testid="said">
                  {picture.said}
                </p>
              )
            )}
            <p class="left num">
              <Drawn nodes={shown.nodes.length} labels={labels} />
              {scene.hidden.size > 0 && ` · ${t.network.hidden(scene.hidden.size)}`}
              {!picture.whole && ` · ${t.network.addressFull}`}
            </p>
          </Canvas>
        )}
        {(node || line) && (
          <NetworkPanel
            scene={scene}
            node={node}
            line={line}
            counts={degrees.data && node && degrees.data.node.id === node.id ? degrees.data : null}
            onClose={() => select("")}
            onSelect={select}
            onGrow={picture.run}
            onCollapse={(id) => act("collapse", (now) => collapse(now, id))}
            onPin={picture.pin}
            onHide={(id) => picture.hide([id])}
          />
        )}
      </div>
      <Stamp
        question={question}
        facts={[`${shown.nodes.length} · ${shown.lines.length}`]}
        table={() => twinOf(scene, shown)}
      />
    </>
  );
}

function Drawn({ nodes, labels }: { readonly nodes: number; readonly labels: Signal<number> }) {
  return <>{words.value.network.drawn(nodes, MOST_NODES, labels.value)}</>;
}
