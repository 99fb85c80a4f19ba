/** The picture: boxes as DOM, lines as SVG under them; on a phone the same boxes as a list by level. */
import { useMemo } from "preact/hooks";
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import { word, words } from "../../i18n/index.ts";
import { certaintyOf, DASH, familyOf } from "../../ui/index.ts";
import { BOX, curve, layCascade, type PlacedDocument } from "./layout.ts";

interface PictureProps {
  readonly root: DocumentCard;
  readonly documents: readonly DocumentCard[];
  readonly edges: Cascade["edges"];
  readonly axis: "level" | "days";
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export function CascadePicture({ root, documents, edges, axis, selected, onSelect }: PictureProps) {
  const t = words.value;
  const layout = useMemo(() => layCascade(root, documents, edges, axis), [root, documents, edges, axis]);
  const path = useMemo(() => pathOf(selected || root.id, edges), [selected, root, edges]);
  const chosen = selected !== "";
  const ordered = [...edges].sort((a, b) => Number(path.edges.has(a.id)) - Number(path.edges.has(b.id)));
  return (
    <div class="stage" data-testid="cascade">
      {axis === "level" && (
        <div class="cols" style={{ width: `${layout.width}px` }}>
          {layout.columns.map((column) => (
            <div key={column.level} style={{ left: `${column.x}px` }}>
              <b>{t.levels[column.level]}</b>
              <span class="num">{column.count}</span>
            </div>
          ))}
        </div>
      )}
      <div class="field2" style={{ width: `${layout.width}px`, height: `${layout.height}px` }}>
        <svg width={layout.width} height={layout.height} role="img" aria-label={t.cascade.drawn}>
          {axis === "level" && layout.columns.slice(1).map((column) => <path key={column.level} class="colrule" d={`M${column.x - BOX.columnGap / 2} 0V${layout.height}`} />)}
          {ordered.map((edge) => {
            const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)];
            if (!from || !to) return null;
            const line = curve(from, to);
            const on = edge.id === selected || (chosen && path.edges.has(edge.id));
            const certainty = certaintyOf(edge.match);
            return (
              <g key={edge.id} class={familyOf(edge.type)} data-testid="cascade-edge" onClick={() => onSelect(edge.id)}>
                {on && <path class="halo" d={line} />}
                <path class={`e${on ? " s" : ""}${chosen && !on ? " faint" : ""}`} d={line} stroke="var(--c)" stroke-dasharray={DASH[certainty]} stroke-linecap={certainty === "dotted" ? "round" : "butt"} />
                <path class="reach" d={line}>
                  <title>{word(t.relations, edge.type)}</title>
                </path>
              </g>
            );
          })}
        </svg>
        {[...layout.nodes.values()].map((node) => (
          <Box key={node.card.id} node={node} root={node.card.id === root.id} on={selected === node.card.id || (chosen && path.nodes.has(node.card.id))} axis={axis} onSelect={onSelect} />
        ))}
        {documents.length === 1 && <p class="alone dim">{t.cascade.none}</p>}
      </div>
    </div>
  );
}

function Box({ node, root, on, axis, onSelect }: { readonly node: PlacedDocument; readonly root: boolean; readonly on: boolean; readonly axis: "level" | "days"; readonly onSelect: (id: string) => void }) {
  const t = words.value;
  const { card } = node;
  const ended = card.status === "repealed" || card.status === "expired";
  const when = root || node.days === null ? (card.issuedOn ?? t.cascade.undated) : t.cascade.day(node.days);
  return (
    <button
      type="button"
      class={`nd ${card.held ? "held" : "cited"}${ended ? " ended" : ""}${on ? " on" : ""}`}
      style={{ left: `${node.x}px`, top: `${node.y}px`, width: `${BOX.width}px`, height: `${BOX.height}px` }}
      data-lv={t.levels[card.level]}
      data-testid="cascade-node"
      title={card.title}
      onClick={() => onSelect(card.id)}
    >
      <span class="no num clip">{card.number ?? card.genre ?? t.reader.noNumber}</span>
      <b class="clip">{card.displayTitle}</b>
      <small class="clip">
        {axis === "days" ? t.levels[card.level] : (card.place?.name ?? card.issuers[0]?.name ?? "")}
        {" · "}
        {card.held ? when : root ? `${card.issuedOn ?? ""} ${t.cascade.notHeld}` : t.cascade.notHeld}
      </small>
    </button>
  );
}

/** What is connected with the chosen document or line: everything above it and below it. */
function pathOf(selected: string, edges: Cascade["edges"]): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } {
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
