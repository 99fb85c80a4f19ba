/** The chosen node with its neighbours counted before they are drawn, or the chosen line with its sentences. */
import { useState } from "preact/hooks";
import type { Neighbours } from "../../../server/model/api.ts";
import { type ApiError, failureOf } from "../../api/index.ts";
import { broughtBy, drawnAt, type Growth, type Scene, type SceneLine, type SceneNode } from "../../graph/index.ts";
import { word, words } from "../../i18n/index.ts";
import {
  cascadeAddress,
  Evidence,
  familyOf,
  Icon,
  KindGlyph,
  networkAddress,
  nodeAddress,
  Panel,
  PanelTop,
  RelationChip,
  ShowAll,
  Wrong,
} from "../../ui/index.ts";
import { CHARGED, STEP } from "./load.ts";

interface PanelProps {
  readonly scene: Scene;
  readonly node: SceneNode | null;
  readonly line: SceneLine | null;
  readonly counts: Pick<Neighbours, "groups" | "through"> | null;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
  /** @throws ApiError what the server said against it */
  readonly onGrow: (growth: Growth) => Promise<void>;
  readonly onCollapse: (id: string) => void;
  readonly onPin: (id: string) => void;
  readonly onHide: (id: string) => void;
}

/** Number or short title, and of a document without a number who issued it, which parts it from others of its title. */
const told = ({ id, name, title }: SceneNode): string =>
  [name === title ? "" : name, /^doc:([^|]+)\|/.exec(id)?.[1]].filter(Boolean).join(" · ");

export function NetworkPanel({
  scene,
  node,
  line,
  counts,
  onClose,
  onSelect,
  onGrow,
  onCollapse,
  onPin,
  onHide,
}: PanelProps) {
  const t = words.value;
  if (line) {
    const [from, to] = [scene.nodes.get(line.from), scene.nodes.get(line.to)];
    return (
      <Panel label={t.network.selectedEdge} about={line.id} onClose={onClose}>
        <section>
          <PanelTop onClose={onClose}>
            <span>{t.network.selectedEdge}</span>
          </PanelTop>
          <h2>
            <button type="button" class="u" onClick={() => onSelect(line.from)}>
              {from?.name}
            </button>{" "}
            →{" "}
            <button type="button" class="u" onClick={() => onSelect(line.to)}>
              {to?.name}
            </button>
          </h2>
        </section>
        <section data-testid="line-evidence">
          <h3>
            {t.evidence.title}
            <span class="n">{line.links.length}</span>
          </h3>
          {line.links.map((link) =>
            link.evidence ? (
              <Evidence key={link.id} evidence={link.evidence} />
            ) : (
              <p class={`ev-none ${familyOf(link.type)}`} key={link.id}>
                <RelationChip type={link.type} /> {word(t.relations, link.type)}{" "}
                <span class="dim">{t.evidence.none}</span>
              </p>
            ),
          )}
        </section>
      </Panel>
    );
  }
  if (!node) return null;
  const leaving = broughtBy(scene, node.id);
  const lines = [...scene.lines.values()].filter((item) => item.from === node.id || item.to === node.id);
  return (
    <Panel label={node.title} about={node.id} onClose={onClose}>
      <section>
        <PanelTop onClose={onClose}>
          <KindGlyph kind={node.kind} cited={!node.held} />
          <span>
            {t.kinds[node.kind]}
            {node.kind === "Document" &&
              ` · ${t.levels[node.level]} · ${node.held ? t.cascade.held : t.cascade.notHeld}`}
          </span>
        </PanelTop>
        <h2 data-testid="panel-title">{node.title}</h2>
        {node.kind === "Document" && <p class="num dim">{told(node)}</p>}
        <p class="acts gap-top">
          {node.kind !== "Task" && node.kind !== "Source" && (
            <a class="btn ink" data-testid="open-page" href={nodeAddress(node.id, node.key)}>
              {node.kind === "Document" && node.held ? t.actions.open : t.network.openPage}
            </a>
          )}
          {node.kind === "Document" && (
            <a class="btn" href={cascadeAddress(node.key)}>
              {t.actions.cascade}
            </a>
          )}
          <a class="btn" href={networkAddress([node.key])}>
            {t.network.root}
          </a>
          <button type="button" class="btn bare" onClick={() => onPin(node.id)}>
            <Icon name="pin" />
            {scene.pinned.has(node.id) ? t.network.unpin : t.network.pin}
          </button>
          <button type="button" class="btn bare" onClick={() => onHide(node.id)}>
            <Icon name="hide" />
            {t.network.hide}
          </button>
          {leaving > 0 && (
            <button type="button" class="btn bare" data-testid="panel-collapse" onClick={() => onCollapse(node.id)}>
              <Icon name="collapse" />
              {t.network.collapseN(leaving)}
            </button>
          )}
        </p>
      </section>
      <Groups key={node.id} node={node} lines={lines} counts={counts} onGrow={onGrow} />
      <Lines key={`lines ${node.id}`} scene={scene} node={node} lines={lines} onSelect={onSelect} />
    </Panel>
  );
}

/** lines that are listed at first */
const LINES = 60;

function Lines({
  scene,
  node,
  lines,
  onSelect,
}: Pick<PanelProps, "scene" | "onSelect"> & { readonly node: SceneNode; readonly lines: readonly SceneLine[] }) {
  const t = words.value;
  const [all, setAll] = useState(false);
  return (
    <section>
      <h3>
        {t.network.lines}
        <span class="n">{lines.length}</span>
      </h3>
      <ul class="lines">
        {(all ? lines : lines.slice(0, LINES)).map((item) => {
          const other = scene.nodes.get(item.from === node.id ? item.to : item.from);
          return (
            <li key={item.id}>
              <button type="button" data-testid="line" onClick={() => onSelect(item.id)}>
                <RelationChip type={item.links[0]?.type ?? ""} />
                <span class="dim">{item.from === node.id ? "→" : "←"}</span>
                <span class="clip">{other?.name}</span>
                <span class="num dim">{item.links.length > 1 ? item.links.length : ""}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {!all && lines.length > LINES && (
        <p class="acts gap-top">
          <ShowAll count={lines.length} testid="all-lines" onShow={() => setAll(true)} />
        </p>
      )}
    </section>
  );
}

const ROLES: ReadonlySet<string> = new Set(["LED_BY", "ASSIGNED_TO", "SUPPORTED_BY"]);

/** Relation by relation: how many are drawn, how many there are, and a way to the rest. */
function Groups({
  node,
  lines,
  counts,
  onGrow,
}: {
  readonly node: SceneNode;
  readonly lines: readonly SceneLine[];
  readonly counts: Pick<Neighbours, "groups" | "through"> | null;
  readonly onGrow: (growth: Growth) => Promise<void>;
}) {
  const t = words.value;
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState("");
  const [skip, setSkip] = useState<Readonly<Record<string, number>>>({});
  if (!counts) return null;
  const drawn = drawnAt(lines, node.id);
  const run = async (name: string, growth: Growth): Promise<void> => {
    setBusy(name);
    setError(null);
    try {
      await onGrow(growth);
    } catch (failure) {
      setError(failureOf(failure));
    }
    setBusy("");
  };
  const expand = async (type: string, direction: "out" | "in"): Promise<void> => {
    const name = `${type} ${direction}`;
    const at = skip[name] ?? 0;
    await run(name, { do: "expand", type, direction, skip: at, key: node.id });
    setSkip((now) => ({ ...now, [name]: at + STEP }));
  };
  const charged = new Set(
    lines
      .filter(({ links }) => links.some(({ type }) => ROLES.has(type)))
      .map(({ from, to }) => (from === node.id ? to : from))
      .filter((id) => /^(?:doc|org):/.test(id)),
  ).size;
  const uncharged = Math.max(0, (counts.through ?? 0) - charged);
  return (
    <section>
      <h3>
        {t.network.neighbours}
        <span class="n">{t.network.shown}</span>
      </h3>
      <ul class="ex" data-testid="groups">
        {counts.groups
          .filter((group) => group.type !== "FROM_SOURCE")
          .map((group) => {
            const here = drawn.get(`${group.type} ${group.direction}`) ?? 0;
            const rest = Math.max(0, group.total - here);
            return (
              <li key={`${group.type} ${group.direction}`}>
                <RelationChip type={group.type} />
                <span>{word(t.relations, group.type)}</span>
                <span class="dim">{group.direction === "out" ? "→" : "←"}</span>
                <span class="num">
                  {here} / {group.total}
                </span>
                {rest === 0 ? (
                  <span class="dim">{t.network.allShown}</span>
                ) : (
                  <button
                    type="button"
                    class="btn"
                    disabled={busy !== ""}
                    data-testid={`expand-${group.type}-${group.direction}`}
                    onClick={() => expand(group.type, group.direction)}
                  >
                    {t.network.expand(Math.min(STEP, rest))}
                  </button>
                )}
              </li>
            );
          })}
        {(counts.through ?? 0) > 0 && (
          <li>
            <RelationChip type="ASSIGNED_TO" />
            <span>{t.network.through}</span>
            <span class="dim">{node.kind === "Document" ? "→" : "←"}</span>
            <span class="num" data-testid="through">
              {charged} / {counts.through}
            </span>
            {uncharged === 0 ? (
              <span class="dim">{t.network.allShown}</span>
            ) : (
              <button
                type="button"
                class="btn"
                disabled={busy !== ""}
                data-testid="expand-duties"
                onClick={() => run("duties", { do: "duties", key: node.id })}
              >
                {t.network.expand(Math.min(CHARGED, uncharged))}
              </button>
            )}
          </li>
        )}
      </ul>
      <p class="why">{t.network.limit}</p>
      {error && <Wrong error={error} />}
    </section>
  );
}
