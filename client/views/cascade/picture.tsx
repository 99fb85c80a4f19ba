/** The picture: boxes as DOM, lines as SVG under them; on a phone the same boxes as a list by level. */
import { useMemo } from "preact/hooks";
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { coverageAddress, familyOf, RelationChip } from "../../ui/index.ts";
import { Box, waysOf } from "./box.tsx";
import { partsOf } from "./carried.ts";
import type { Gap } from "./gaps.ts";
import type { Drawn } from "./layout.ts";
import { Ends, Line, Trunks } from "./lines.tsx";
import { belowColumns, gapWords } from "./marks.ts";
import { paperFit } from "./paper.ts";
import { BOX } from "./shapes.ts";
import { useLayout, useRoom } from "./use-layout.ts";

interface PictureProps {
  readonly root: DocumentCard;
  readonly drawn: Drawn;
  readonly axis: "level" | "days";
  readonly direction: Cascade["direction"];
  readonly gaps: readonly Gap[];
  /** level → documents that its column folds */
  readonly folded: ReadonlyMap<string, number>;
  readonly onOpen: (level: string) => void;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export function CascadePicture(props: PictureProps) {
  const { root, drawn, axis, direction, gaps, folded, selected, onSelect, onOpen } = props;
  const { documents, edges } = drawn;
  const t = words.value;
  const [stage, room] = useRoom();
  const layout = useLayout(root, drawn, axis, room);
  const ways = useMemo(() => waysOf(documents, edges, direction), [documents, edges, direction]);
  const parts = useMemo(() => partsOf(documents, edges), [documents, edges]);
  const path = useMemo(() => pathOf(selected || root.id, edges), [selected, root, edges]);
  if (!layout) return <div class="stage" ref={stage} aria-busy="true" data-testid="cascade" />;
  const chosen = selected !== "";
  const told = chosen ? path.edges : null;
  const below = belowColumns(layout, axis, folded, gaps, t);
  const high = below.height;
  const paper = paperFit(layout.width, high + (axis === "level" ? COLUMN_NAMES : 0));
  const ordered = [...edges].sort((a, b) => Number(path.edges.has(a.id)) - Number(path.edges.has(b.id)));
  return (
    <div
      class={`stage${paper.upright ? " upright" : ""}${paper.long ? " long" : ""}`}
      style={{ "--paper-zoom": paper.zoom }}
      ref={stage}
      data-testid="cascade"
      role="group"
      aria-label={t.cascade.drawn}
      onKeyDown={toNearest}
    >
      {axis === "level" && (
        <div class="cols" style={{ width: `${layout.width}px` }}>
          {layout.columns.map((column) => (
            <div key={column.level} style={{ left: `${column.x}px` }}>
              <b>{t.levels[column.level]}</b>
              <span class="num">{column.count + (folded.get(column.level) ?? 0)}</span>
            </div>
          ))}
        </div>
      )}
      <div class="field2" style={{ width: `${layout.width}px`, height: `${high}px` }}>
        <svg width={layout.width} role="group" aria-label={t.cascade.drawn}>
          <Ends />
          {layout.ticks.map((tick) => (
            <g key={tick.at}>
              <path class="colrule" d={`M${tick.x} 24V${RULE}`} />
              <text class="tickno" x={tick.x + 4} y="18">
                {typeof tick.at === "number" ? t.cascade.day(tick.at) : tick.at}
              </text>
            </g>
          ))}
          {layout.before !== null && (
            <g data-testid="before">
              <path class="colrule apart" d={`M${layout.before} 0V${RULE}`} />
              <text class="tickno" x={BOX.left + 4} y="18">
                {t.cascade.undated}
              </text>
            </g>
          )}
          {layout.undated !== null && (
            <g data-testid="undated">
              <path class="colrule apart" d={`M${layout.undated} 0V${RULE}`} />
              <text class="tickno" x={layout.undated + UNDER} y="18">
                {t.cascade.undated}
              </text>
            </g>
          )}
          {axis === "level" &&
            layout.columns
              .slice(1)
              .map((column) => (
                <path key={column.level} class="colrule" d={`M${column.x - layout.gap / 2} 0V${RULE}`} />
              ))}
          <Trunks layout={layout} told={told} />
          {ordered.map((edge) => (
            <Line key={edge.id} edge={edge} layout={layout} selected={selected} told={told} onSelect={onSelect} />
          ))}
        </svg>
        {[...layout.nodes.values()]
          .sort((a, b) => (axis === "days" ? a.x - b.x : a.column - b.column) || a.y - b.y)
          .map((node) => (
            <Box
              key={node.card.id}
              node={node}
              width={layout.box}
              root={node.card.id === root.id}
              ways={ways.get(node.card.id) ?? []}
              chosen={selected === node.card.id}
              on={selected === node.card.id || (chosen && path.nodes.has(node.card.id))}
              axis={axis}
              part={parts.get(node.card.id)}
              onSelect={onSelect}
            />
          ))}
        {ordered
          .filter((edge) => chosen && (edge.id === selected || path.edges.has(edge.id)))
          .slice(0, 12)
          .map((edge) => {
            const route = layout.routes.get(edge.id);
            return (
              route && (
                <span key={edge.id} class="chip" style={{ left: `${route.x - 9}px`, top: `${route.y - 9}px` }}>
                  <RelationChip type={edge.type} />
                </span>
              )
            );
          })}
        {below.folds.map(({ level, count, x, y, height, bands }) => (
          <button
            type="button"
            class="btn unfold"
            key={level}
            style={{ left: `${x}px`, top: `${y}px`, width: `${layout.box}px`, height: `${height}px` }}
            data-testid={`unfold-${level}`}
            onClick={() => onOpen(level)}
          >
            {bands.map((band) => (
              <span
                key={band.y}
                class={`bandno ${familyOf(band.type)}`}
                style={{ top: `${band.y}px` }}
                title={word(t.relations, band.type)}
                data-testid="band"
              >
                {word(t.relationLetters, band.type)} <span class="num">{band.count}</span>
              </span>
            ))}
            <span class="to-press">{t.cascade.unfold(t.levels[level], count)}</span>
            <span class="to-read">{t.cascade.more(t.levels[level], count)}</span>
          </button>
        ))}
        {below.gaps.map(({ gap, x, y }) => (
          <a
            key={`${gap.level} ${gap.state}`}
            href={gapAddress(root.key, gap)}
            class={`gapbox ${gap.state}`}
            data-lv={t.levels[gap.level]}
            data-testid={`gap-${gap.state}`}
            style={{ left: `${x}px`, top: `${y}px`, width: `${layout.box}px` }}
          >
            {gap.places.length > 0 && <span>{gapWords(t, gap).places}</span>}
            <small>{gapWords(t, gap).state}</small>
          </a>
        ))}
        {below.empty.map(({ level, of, x, y }) => (
          <p
            key={level}
            class="gapbox none"
            data-lv={t.levels[level]}
            data-testid={`empty-${level}`}
            style={{ left: `${x}px`, top: `${y}px`, width: `${layout.box}px` }}
          >
            {t.cascade.noneOfLevel(t.levels[level], of)}
          </p>
        ))}
        {documents.length === 1 && <p class="alone dim">{t.cascade.none}</p>}
      </div>
    </div>
  );
}

/** The row of the decree; of one place the cell that says so is open in it. */
const gapAddress = (key: string, { ids: [only = "", ...others] }: Gap): string =>
  others.length === 0 && only !== "" ? coverageAddress(key, "", `${only} ${key}`) : coverageAddress(key);

/** height of the names over the columns */
const COLUMN_NAMES = 36;
/** rules go on below the last box, to the end of the stage */
const RULE = 10_000;
/** from the rule of the undated to their first box */
const UNDER = 16;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Arrows go to the box nearest in their direction; what lies aside counts twice. */
function toNearest(event: KeyboardEvent): void {
  const way = ARROWS[event.key];
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(".nd") : null;
  if (!way || !from) return;
  const own = from.getBoundingClientRect();
  let best: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of from.parentElement?.querySelectorAll<HTMLElement>(".nd") ?? []) {
    const there = box.getBoundingClientRect();
    const [dx, dy] = [there.left - own.left, there.top - own.top];
    const along = dx * way[0] + dy * way[1];
    const far = along + 2 * Math.abs(way[0] === 0 ? dx : dy);
    if (along > 1 && far < least) [best, least] = [box, far];
  }
  if (!best) return;
  event.preventDefault();
  best.focus();
}

/** What is connected with the chosen document or line: everything above it and below it. */
function pathOf(
  selected: string,
  edges: Cascade["edges"],
): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } {
  const edge = edges.find((item) => item.id === selected);
  const nodes = new Set(edge ? [edge.from, edge.to] : [selected]);
  const used = new Set(edge ? [edge.id] : []);
  for (const end of ["from", "to"] as const) {
    const other = end === "from" ? "to" : "from";
    const queue = edge ? [edge[other]] : [selected];
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const item of edges)
        if (item[end] === next && !used.has(item.id)) {
          used.add(item.id);
          if (!nodes.has(item[other])) queue.push(item[other]);
          nodes.add(item[other]);
        }
  }
  return { nodes, edges: used };
}
