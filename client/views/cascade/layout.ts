/** Where the boxes of a cascade stand and how its lines run: columns by level, or a line of days. Pure. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";
import { type LayoutInput, type LayoutOutput, layoutCascade } from "./layered/index.ts";

export const COLUMNS = ["national", "provincial", "prefectural", "county", "township", "unknown"] as const;
export const BOX = { width: 178, height: 66, rowGap: 14, columnGap: 46, top: 14, left: 24, lane: 12 } as const;
const PITCH = BOX.width + BOX.columnGap;
/** head of the line of days, where its scale stands */
const SCALE = 30;

export interface PlacedDocument {
  readonly card: DocumentCard;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** days since the root was issued; null where one of the two has no date */
  readonly days: number | null;
}
export interface Route {
  readonly path: string;
  /** at which end of the path the document stands that implements, forwards or rests on the other: there the arrow points */
  readonly arrow: "start" | "end";
  /** where the letter of the relation stands */
  readonly x: number;
  readonly y: number;
}
export interface Column {
  readonly level: (typeof COLUMNS)[number];
  readonly x: number;
  readonly count: number;
  /** below the last box: where it can be said what was not found */
  readonly end: number;
}
export interface CascadeLayout {
  readonly nodes: ReadonlyMap<string, PlacedDocument>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly columns: readonly Column[];
  /** marks of the line of days */
  readonly ticks: readonly { readonly x: number; readonly days: number }[];
  readonly width: number;
  readonly height: number;
}

type Edges = readonly Cascade["edges"][number][];
const DAY = 86_400_000;

export function daysBetween(from: string | null, to: string | null): number | null {
  if (!from || !to) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  return Number.isFinite(days) ? days : null;
}

/** @param laid what {@link layoutCascade} answers for {@link inputOf}, where a worker has it already */
export function layCascade(
  root: DocumentCard,
  documents: readonly DocumentCard[],
  edges: Edges,
  axis: "level" | "days",
  laid?: LayoutOutput,
): CascadeLayout {
  return axis === "level"
    ? byLevel(root, documents, edges, laid ?? layoutCascade(inputOf(documents, edges)))
    : byDays(root, documents, edges);
}

/** By date, then by id: the same cascade is always the same picture. */
const inOrder = (documents: readonly DocumentCard[]): readonly DocumentCard[] =>
  documents.toSorted((a, b) => (a.issuedOn ?? "9").localeCompare(b.issuedOn ?? "9") || (a.id < b.id ? -1 : 1));

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
): CascadeLayout {
  const { used, cards, drawn, columnOf } = ordered(documents, edges);
  const nodes = new Map(
    cards.map((card, at) => {
      const column = columnOf(card);
      return [
        card.id,
        {
          card,
          column,
          x: BOX.left + column * PITCH,
          y: BOX.top + (laid.y[at] ?? 0) - BOX.height / 2,
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
        through(from, to, port(edge.id, edge.from), port(edge.id, edge.to), laid.passages[at] ?? new Float64Array(0)),
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
      x: BOX.left + column * PITCH,
      count: own.length,
      end: Math.max(lanes[column] ?? BOX.top, ...own.map((node) => node.y + BOX.height + BOX.rowGap)),
    };
  });
  return {
    nodes,
    routes,
    columns,
    ticks: [],
    width: BOX.left + used.length * PITCH,
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
): Route {
  const [a, b] = from.column < to.column ? [from, to] : [to, from];
  const [aPort, bPort] = from.column < to.column ? [fromPort, toPort] : [toPort, fromPort];
  if (a.column === b.column) return aside(to, from);
  let [x, y] = [a.x + BOX.width, a.y + BOX.height / 2 + aPort];
  let path = `M${round(x)} ${round(y)}`;
  const step = (nextX: number, nextY: number): void => {
    const bend = (nextX - x) / 2;
    path += `C${round(x + bend)} ${round(y)} ${round(nextX - bend)} ${round(nextY)} ${round(nextX)} ${round(nextY)}`;
    [x, y] = [nextX, nextY];
  };
  for (const [at, passage] of passages.entries()) {
    const left = BOX.left + (a.column + 1 + at) * PITCH;
    step(left, BOX.top + passage);
    x = left + BOX.width;
    path += `H${round(x)}`;
  }
  const [endX, endY] = [b.x, b.y + BOX.height / 2 + bPort];
  const middle = { x: (x + endX) / 2, y: (y + endY) / 2 };
  step(endX, endY);
  return { path, ...middle, arrow: a === to ? "end" : "start" };
}

/** Both in one column: round the right side. The second is the document that the arrow points to. */
function aside(a: PlacedDocument, b: PlacedDocument): Route {
  const middle = BOX.height / 2;
  const right = Math.max(a.x, b.x) + BOX.width;
  return {
    path: `M${round(a.x + BOX.width)} ${round(a.y + middle)}C${round(right + 34)} ${round(a.y + middle)} ${round(right + 34)} ${round(b.y + middle)} ${round(b.x + BOX.width)} ${round(b.y + middle)}`,
    x: right + 22,
    y: (a.y + b.y) / 2 + middle,
    arrow: "end",
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** x by days since the root; boxes that would cover each other take the next free row. Undated ones stand at the right. */
function byDays(root: DocumentCard, documents: readonly DocumentCard[], edges: Edges): CascadeLayout {
  const all = inOrder(documents).map((card) => ({ card, days: daysBetween(root.issuedOn, card.issuedOn) }));
  const dated = all.flatMap((node) => node.days ?? []);
  const [low, high] = [Math.min(0, ...dated), Math.max(1, ...dated)];
  const width = 1090;
  const undated = dated.length < all.length;
  const span = width - BOX.left * 2 - BOX.width - (undated ? BOX.width + 20 : 0);
  const xOf = (days: number): number => BOX.left + ((days - low) / (high - low)) * span;
  const rows: number[] = [];
  const nodes = new Map<string, PlacedDocument>();
  for (const { card, days } of all) {
    const x = days === null ? width - BOX.left - BOX.width : xOf(days);
    const free = rows.findIndex((end) => end + 12 <= x);
    const row = free >= 0 ? free : rows.length;
    rows[row] = x + BOX.width;
    nodes.set(card.id, {
      card,
      column: Math.max(0, COLUMNS.indexOf(card.level)),
      x,
      y: SCALE + BOX.top + row * (BOX.height + BOX.rowGap),
      days,
    });
  }
  const routes = new Map<string, Route>();
  for (const edge of edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from && to) routes.set(edge.id, between(from, to));
  }
  const ticks = new Set(dated).size < 2 ? [] : ticksOf(low, high).map((days) => ({ x: xOf(days), days }));
  return {
    nodes,
    routes,
    columns: [],
    ticks,
    width,
    height: SCALE + BOX.top * 2 + Math.max(1, rows.length) * (BOX.height + BOX.rowGap),
  };
}

function between(from: PlacedDocument, to: PlacedDocument): Route {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  if (a.x + BOX.width > b.x) return aside(to, from);
  const middle = BOX.height / 2;
  const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + middle, b.x, b.y + middle];
  const bend = Math.min(70, (x2 - x1) / 2);
  return {
    path: `M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}`,
    x: (x1 + x2) / 2,
    y: (y1 + y2) / 2,
    arrow: a === to ? "end" : "start",
  };
}

/** Round numbers of days, four to eight of them. */
export function ticksOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}
