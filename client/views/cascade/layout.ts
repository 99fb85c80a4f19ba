/** Where the boxes of a cascade stand and how its lines run: columns by level; days.ts has the other way. Pure. */
import type { DocumentCard } from "../../../server/model/api.ts";
import { byDays } from "./days.ts";
import { type LayoutInput, type LayoutOutput, layoutCascade } from "./layered/index.ts";
import {
  aside,
  BOX,
  type CascadeLayout,
  COLUMNS,
  daysBetween,
  type Edges,
  inOrder,
  type PlacedDocument,
  type Route,
  round,
} from "./shapes.ts";

/** columns draw together where there is little room, and apart where there is much */
const NARROW = 24;
const WIDE = 180;
/** what a wide screen leaves goes to the boxes first, up to where a title of two dozen characters is whole */
const WIDEST = 300;
const AMPLE = 70;
/** y in px at which the root stands at the latest: in sight when the picture is opened, however tall it is */
const IN_SIGHT = 240;

/** @param laid what {@link layoutCascade} answers for {@link inputOf}, where a worker has it already @param room width in px that the picture may fill */
export function layCascade(
  root: DocumentCard,
  documents: readonly DocumentCard[],
  edges: Edges,
  axis: "level" | "days",
  laid?: LayoutOutput,
  room?: number,
): CascadeLayout {
  return axis === "level"
    ? byLevel(root, documents, edges, laid ?? layoutCascade(inputOf(documents, edges)), room)
    : byDays(root, documents, edges, room);
}

interface Ordered {
  readonly used: readonly (typeof COLUMNS)[number][];
  readonly cards: readonly DocumentCard[];
  readonly index: ReadonlyMap<string, number>;
  readonly drawn: Edges;
  readonly columnOf: (card: DocumentCard) => number;
}
function ordered(documents: readonly DocumentCard[], edges: Edges): Ordered {
  const used = COLUMNS.filter((level) => level !== "unknown" || documents.some((card) => card.level === "unknown"));
  const cards = inOrder(documents);
  const index = new Map(cards.map((card, at) => [card.id, at]));
  const drawn = edges.filter((edge) => index.has(edge.from) && index.has(edge.to));
  return { used, cards, index, drawn, columnOf: (card) => Math.max(0, used.indexOf(card.level)) };
}

/** The cascade as numbers alone, which a worker takes. */
export function inputOf(documents: readonly DocumentCard[], edges: Edges): LayoutInput {
  const { used, cards, index, drawn, columnOf } = ordered(documents, edges);
  return {
    layer: Uint16Array.from(cards, columnOf),
    height: Float32Array.from(cards, () => BOX.height),
    from: Uint32Array.from(drawn, (edge) => index.get(edge.from) ?? 0),
    to: Uint32Array.from(drawn, (edge) => index.get(edge.to) ?? 0),
    layers: used.length,
    gap: BOX.rowGap,
    lane: BOX.lane,
  };
}

function byLevel(
  root: DocumentCard,
  documents: readonly DocumentCard[],
  edges: Edges,
  laid: LayoutOutput,
  room: number | undefined,
): CascadeLayout {
  const { used, cards, drawn, columnOf } = ordered(documents, edges);
  const each = room === undefined ? BOX.width + BOX.columnGap : Math.floor((room - BOX.left) / used.length);
  const box = Math.min(WIDEST, Math.max(BOX.width, each - AMPLE));
  const gap = Math.min(WIDE, Math.max(NARROW, each - box));
  const pitch = box + gap;
  // alone in its column it can stand anywhere without a crossing more
  const alone = cards.filter((card) => columnOf(card) === columnOf(root)).length === 1;
  const nodes = new Map(
    cards.map((card, at) => {
      const column = columnOf(card);
      return [
        card.id,
        {
          card,
          column,
          x: BOX.left + column * pitch,
          y:
            alone && card.id === root.id
              ? Math.min(IN_SIGHT, BOX.top + (laid.y[at] ?? 0) - BOX.height / 2)
              : BOX.top + (laid.y[at] ?? 0) - BOX.height / 2,
          days: daysBetween(root.issuedOn, card.issuedOn),
        },
      ];
    }),
  );
  const port = portsOf(nodes, drawn);
  const routes = new Map<string, Route>();
  for (const [at, edge] of drawn.entries()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from && to)
      routes.set(
        edge.id,
        through(
          from,
          to,
          port(edge.id, edge.from),
          port(edge.id, edge.to),
          laid.passages[at] ?? new Float64Array(0),
          pitch,
          box,
        ),
      );
  }
  const lanes: number[] = used.map(() => BOX.top);
  for (const [at, edge] of drawn.entries()) {
    const first = Math.min(nodes.get(edge.from)?.column ?? 0, nodes.get(edge.to)?.column ?? 0) + 1;
    for (const [step, y] of (laid.passages[at] ?? []).entries())
      lanes[first + step] = Math.max(lanes[first + step] ?? 0, BOX.top + y + BOX.lane);
  }
  const columns = used.map((level, column) => {
    const own = [...nodes.values()].filter((node) => node.column === column);
    return {
      level,
      x: BOX.left + column * pitch,
      count: own.length,
      end: Math.max(lanes[column] ?? BOX.top, ...own.map((node) => node.y + BOX.height + BOX.rowGap)),
    };
  });
  return {
    nodes,
    routes,
    columns,
    ticks: [],
    undated: null,
    box,
    gap,
    width: BOX.left + used.length * pitch,
    height: BOX.top * 2 + laid.height,
  };
}

/** Lines that share a side of a box enter it one under another, in the order of what they come from. */
function portsOf(nodes: ReadonlyMap<string, PlacedDocument>, edges: Edges): (edge: string, node: string) => number {
  const sides = new Map<string, { edge: string; y: number }[]>();
  for (const edge of edges)
    for (const [own, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      const [a, b] = [nodes.get(own), nodes.get(other)];
      if (!a || !b || a.column === b.column) continue;
      const side = `${own} ${b.column < a.column}`;
      sides.set(side, [...(sides.get(side) ?? []), { edge: edge.id, y: b.y }]);
    }
  const offsets = new Map<string, number>();
  for (const [side, list] of sides) {
    const step = Math.min(9, (BOX.height - 20) / Math.max(1, list.length - 1));
    const node = side.slice(0, side.lastIndexOf(" "));
    for (const [at, item] of list.toSorted((a, b) => a.y - b.y).entries())
      offsets.set(`${item.edge} ${node}`, (at - (list.length - 1) / 2) * step);
  }
  return (edge, node) => offsets.get(`${edge} ${node}`) ?? 0;
}

/** A line from box to box, level across the columns that it passes. */
function through(
  from: PlacedDocument,
  to: PlacedDocument,
  fromPort: number,
  toPort: number,
  passages: Float64Array,
  pitch: number,
  box: number,
): Route {
  const [a, b] = from.column < to.column ? [from, to] : [to, from];
  const [aPort, bPort] = from.column < to.column ? [fromPort, toPort] : [toPort, fromPort];
  if (a.column === b.column) return aside(to, from, box);
  let [x, y] = [a.x + box, a.y + BOX.height / 2 + aPort];
  let path = `M${round(x)} ${round(y)}`;
  const step = (nextX: number, nextY: number): void => {
    const bend = (nextX - x) / 2;
    path += `C${round(x + bend)} ${round(y)} ${round(nextX - bend)} ${round(nextY)} ${round(nextX)} ${round(nextY)}`;
    [x, y] = [nextX, nextY];
  };
  for (const [at, passage] of passages.entries()) {
    const left = BOX.left + (a.column + 1 + at) * pitch;
    step(left, BOX.top + passage);
    x = left + box;
    path += `H${round(x)}`;
  }
  const [endX, endY] = [b.x, b.y + BOX.height / 2 + bPort];
  const middle = { x: (x + endX) / 2, y: (y + endY) / 2 };
  step(endX, endY);
  return { path, ...middle, arrow: a === to ? "end" : "start" };
}
