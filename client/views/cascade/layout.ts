/** Columns by level, rows by the middle of what a document hangs on: crossings go, long lines straighten. Pure. */
import type { Cascade, DocumentCard } from "../../../server/model/api.ts";

export const COLUMNS = ["national", "provincial", "prefectural", "county", "township", "unknown"] as const;
export const BOX = { width: 178, height: 66, rowGap: 14, columnGap: 46, top: 14, left: 24 } as const;

export interface PlacedDocument {
  readonly card: DocumentCard;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** days since the root was issued; null where one of the two has no date */
  readonly days: number | null;
}
export interface CascadeLayout {
  readonly nodes: ReadonlyMap<string, PlacedDocument>;
  readonly columns: readonly { readonly level: (typeof COLUMNS)[number]; readonly x: number; readonly count: number }[];
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

/** The number of pairs of lines between neighbouring columns that cross: what the sweeps lessen. */
export function crossings(rank: ReadonlyMap<string, number>, column: ReadonlyMap<string, number>, edges: Edges): number {
  let sum = 0;
  for (const [index, a] of edges.entries())
    for (const b of edges.slice(index + 1)) {
      if (column.get(a.from) !== column.get(b.from) || column.get(a.to) !== column.get(b.to)) continue;
      const one = (rank.get(a.from) ?? 0) - (rank.get(b.from) ?? 0);
      const two = (rank.get(a.to) ?? 0) - (rank.get(b.to) ?? 0);
      if (one * two < 0) sum += 1;
    }
  return sum;
}

/** Order of each column after barycentre sweeps; ties by date, then by id, so that the same cascade is always the same picture. */
export function orderColumns(columns: readonly (readonly DocumentCard[])[], edges: Edges): readonly (readonly DocumentCard[])[] {
  const order = columns.map((column) => [...column].sort((a, b) => ((a.issuedOn ?? "9") < (b.issuedOn ?? "9") ? -1 : (a.issuedOn ?? "9") > (b.issuedOn ?? "9") ? 1 : a.id < b.id ? -1 : 1)));
  const near = new Map<string, string[]>();
  for (const { from, to } of edges) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const at = new Map<string, number>();
  const number = (column: readonly DocumentCard[]): void => column.forEach((card, index) => at.set(card.id, (index + 0.5) / column.length));
  order.forEach(number);
  for (let sweep = 0; sweep < 10; sweep++) {
    for (const column of sweep % 2 === 0 ? order : [...order].reverse()) {
      const middle = new Map(
        column.map((card) => {
          const others = near.get(card.id) ?? [];
          return [card.id, others.length === 0 ? (at.get(card.id) ?? 0) : others.reduce((sum, id) => sum + (at.get(id) ?? 0.5), 0) / others.length];
        }),
      );
      column.sort((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0) || (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0));
      number(column);
    }
  }
  return order;
}

export function layCascade(root: DocumentCard, documents: readonly DocumentCard[], edges: Edges, axis: "level" | "days"): CascadeLayout {
  const used = COLUMNS.filter((level) => level !== "unknown" || documents.some((card) => card.level === "unknown"));
  const columns = orderColumns(
    used.map((level) => documents.filter((card) => card.level === level)),
    edges,
  );
  const most = Math.max(1, ...columns.map((column) => column.length));
  const step = BOX.height + BOX.rowGap;
  const height = BOX.top * 2 + most * step;
  const pitch = BOX.width + BOX.columnGap;
  const nodes = new Map<string, PlacedDocument>();
  columns.forEach((column, index) => {
    const first = BOX.top + ((most - column.length) * step) / 2;
    column.forEach((card, row) => nodes.set(card.id, { card, column: index, x: BOX.left + index * pitch, y: first + row * step, days: daysBetween(root.issuedOn, card.issuedOn) }));
  });
  const heads = used.map((level, index) => ({ level, x: BOX.left + index * pitch, count: columns[index]?.length ?? 0 }));
  const width = BOX.left + used.length * pitch;
  return axis === "level" ? { nodes, columns: heads, width, height } : byDays(nodes, heads, width);
}

/** x by days since the root; boxes that would cover each other take the next free row. Undated ones stand at the right. */
function byDays(nodes: ReadonlyMap<string, PlacedDocument>, columns: CascadeLayout["columns"], wide: number): CascadeLayout {
  const dated = [...nodes.values()].filter((node) => node.days !== null);
  const all = dated.map((node) => node.days ?? 0);
  const [low, high] = [Math.min(0, ...all), Math.max(1, ...all)];
  const undated = nodes.size > dated.length;
  const width = Math.max(wide, 1090);
  const span = width - BOX.left * 2 - BOX.width - (undated ? BOX.width + 20 : 0);
  const rows: number[] = [];
  const placed = new Map<string, PlacedDocument>();
  for (const node of [...nodes.values()].sort((a, b) => (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER) || a.y - b.y)) {
    const x = node.days === null ? width - BOX.left - BOX.width : BOX.left + ((node.days - low) / (high - low)) * span;
    const free = rows.findIndex((end) => end + 12 <= x);
    const row = free >= 0 ? free : rows.length;
    rows[row] = x + BOX.width;
    placed.set(node.card.id, { ...node, x, y: BOX.top + row * (BOX.height + BOX.rowGap) });
  }
  return { nodes: placed, columns, width, height: BOX.top * 2 + Math.max(1, rows.length) * (BOX.height + BOX.rowGap) };
}

/** A line from right edge to left edge, or round the outside where both stand in one column. */
export function curve(from: PlacedDocument, to: PlacedDocument): string {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const middle = BOX.height / 2;
  if (a.x + BOX.width > b.x) {
    const right = Math.max(a.x, b.x) + BOX.width;
    return `M${a.x + BOX.width} ${a.y + middle}C${right + 34} ${a.y + middle} ${right + 34} ${b.y + middle} ${b.x + BOX.width} ${b.y + middle}`;
  }
  const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + middle, b.x, b.y + middle];
  const bend = Math.min(70, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
