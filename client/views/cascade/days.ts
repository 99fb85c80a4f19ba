/** The line of days: where the boxes of a cascade stand by the days since its root was issued. Pure. */
import type { DocumentCard } from "../../../server/model/api.ts";
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

/** head of the line of days, where its scale stands */
const SCALE = 30;
/** the least width of the line of days */
const DAYS = 820;

/** x by days since the root; boxes that would cover each other take the next free row. Undated ones stand at the right. */
export function byDays(
  root: DocumentCard,
  documents: readonly DocumentCard[],
  edges: Edges,
  room: number | undefined,
): CascadeLayout {
  const all = inOrder(documents).map((card) => ({ card, days: daysBetween(root.issuedOn, card.issuedOn) }));
  const dated = all.flatMap((node) => node.days ?? []);
  const [low, high] = [Math.min(0, ...dated), Math.max(1, ...dated)];
  const width = Math.max(DAYS, room ?? 1090);
  const undated = dated.length < all.length;
  const span = width - BOX.left * 2 - BOX.width - (undated ? BOX.width + 20 : 0);
  const xOf = (days: number): number => BOX.left + ((days - low) / (high - low)) * span;
  // where the root has no date there are no days to measure, and all stand where one begins to read
  const apart = dated.length === 0 ? BOX.left : width - BOX.left - BOX.width;
  const rows: number[] = [];
  const nodes = new Map<string, PlacedDocument>();
  for (const { card, days } of all) {
    const x = days === null ? apart : xOf(days);
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
    gap: BOX.columnGap,
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
