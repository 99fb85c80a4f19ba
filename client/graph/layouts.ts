/** Layouts as data: from nodes and lines to places. Pure and deterministic; y grows upwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type LayoutName = "layered" | "force" | "radial" | "grid";
export interface LayoutNode {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
}
export interface LayoutLine {
  readonly from: string;
  readonly to: string;
}
export type Layout = (
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[],
  roots: readonly string[],
) => ReadonlyMap<string, Place>;

const LEVELS = ["national", "provincial", "prefectural", "county", "township", "unknown"];

function neighboursOf(
  nodes: readonly LayoutNode[],
  lines: readonly LayoutLine[],
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>(nodes.map((node) => [node.id, []]));
  for (const { from, to } of lines) {
    all.get(from)?.push(to);
    all.get(to)?.push(from);
  }
  return all;
}

/** Rows by level of documents, then bodies, tasks, programs; inside a row by the middle of the neighbours (8 sweeps). */
export const layered: Layout = (nodes, lines) => {
  const rowOf = (node: LayoutNode): number =>
    node.kind === "Document"
      ? Math.max(0, LEVELS.indexOf(node.level))
      : 6 + ["Task", "Organization", "Program", "Place", "Source"].indexOf(node.kind);
  const used = [...new Set(nodes.map(rowOf))].sort((a, b) => a - b);
  const rows = used.map((row) => nodes.filter((node) => rowOf(node) === row).map((node) => node.id));
  const near = neighboursOf(nodes, lines);
  const at = new Map<string, number>();
  const number = (row: readonly string[]): void => {
    row.forEach((id, index) => {
      at.set(id, (index + 0.5) / row.length);
    });
  };
  rows.forEach(number);
  for (let sweep = 0; sweep < 8; sweep++) {
    const order = sweep % 2 === 0 ? rows : [...rows].reverse();
    for (const row of order) {
      const middle = new Map(
        row.map((id) => {
          const others = near.get(id) ?? [];
          return [
            id,
            others.length === 0
              ? (at.get(id) ?? 0)
              : others.reduce((sum, other) => sum + (at.get(other) ?? 0.5), 0) / others.length,
          ];
        }),
      );
      row.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || (a < b ? -1 : 1));
      number(row);
    }
  }
  const places = new Map<string, Place>();
  // a long row is broken into lines of at most 14, so that labels have room
  let y = 0;
  for (const row of rows) {
    const most = Math.max(1, Math.min(row.length, 14));
    for (let first = 0; first < row.length; first += most) {
      const part = row.slice(first, first + most);
      for (const [index, id] of part.entries())
        places.set(id, { x: (index - (part.length - 1) / 2) * 1.6 + ((first / most) % 2) * 0.8, y });
      y -= 1;
    }
    y -= 0.8;
  }
  return places;
};

/** Rings round the roots by distance; on each ring in the order of what they hang on. */
export const radial: Layout = (nodes, lines, roots) => {
  const near = neighboursOf(nodes, lines);
  const known = new Set(nodes.map((node) => node.id));
  const start = roots.filter((root) => known.has(root));
  const first = start.length > 0 ? start : nodes.slice(0, 1).map((node) => node.id);
  const seen = new Set(first);
  let ring = first;
  const places = new Map<string, Place>();
  let radius = first.length > 1 ? 1 : 0;
  const put = (ids: readonly string[]): void =>
    ids.forEach((id, index) => {
      const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2;
      places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  put(ring);
  for (;;) {
    const next: string[] = [];
    for (const id of ring)
      for (const other of near.get(id) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          next.push(other);
        }
    const rest = next.length > 0 ? next : nodes.map((node) => node.id).filter((id) => !seen.has(id));
    if (rest.length === 0) return places;
    for (const id of rest) seen.add(id);
    radius += Math.max(2, (rest.length * 0.75) / (2 * Math.PI) - radius);
    ring = rest;
    put(ring);
  }
};

/** Rows and columns, kinds together. */
export const grid: Layout = (nodes) => {
  const ordered = [...nodes].sort((a, b) =>
    a.kind < b.kind
      ? -1
      : a.kind > b.kind
        ? 1
        : LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.id < b.id ? -1 : 1),
  );
  const columns = Math.max(1, Math.ceil(Math.sqrt(ordered.length * 1.4)));
  return new Map(
    ordered.map((node, index) => [node.id, { x: (index % columns) * 1.4, y: -Math.floor(index / columns) }]),
  );
};

export interface Sized {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** radius in pixels, with the room that a label wants */
  readonly radius: number;
  /** stays where it is, and then nothing is stretched */
  readonly fixed?: boolean;
}
interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Stretches places to a frame that begins at 0, 0; one direction by at most `most` times the other. */
export function framed<T extends Spot>(nodes: readonly T[], width: number, height: number, most = 1.7): readonly T[] {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of nodes)
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  // what is no wider than rounding is no width: dividing by it would leave the numbers
  const [across, down] = [right - left, high - low].map((range) => (range > 1e-9 ? range : 0)) as [number, number];
  const byX = across > 0 ? width / across : Number.POSITIVE_INFINITY;
  const byY = down > 0 ? height / down : Number.POSITIVE_INFINITY;
  // one point or one row alone: nothing to stretch in the other direction
  const scaleX = Math.min(byX, byY * most);
  const scaleY = Math.min(byY, byX * most);
  const place = (value: number, least: number, range: number, scale: number, whole: number): number =>
    range > 0 ? (value - least) * scale + (whole - range * scale) / 2 : whole / 2;
  return nodes.map((node) => ({
    ...node,
    x: place(node.x, left, across, scaleX, width),
    y: place(node.y, low, down, scaleY, height),
  }));
}

/**
 * Spreads places over a canvas of the given pixels and pushes apart what overlaps there.
 * Pairs are found by a sweep along x; ends when nothing overlaps or after 80 rounds. Deterministic.
 */
export function spread(nodes: readonly Sized[], width: number, height: number): ReadonlyMap<string, Place> {
  // a picture may be stretched to its canvas, but not out of its shape
  const at = (nodes.some((node) => node.fixed) ? nodes : framed(nodes, width, height)).map((node) => ({ ...node }));
  for (let round = 0; round < 80; round++) {
    at.sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
    let moved = false;
    for (const [index, a] of at.entries()) {
      for (let next = index + 1; next < at.length; next++) {
        const b = at[next];
        if (!b || b.x - a.x > a.radius + 40) break;
        const reach = a.radius + b.radius;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx, dy);
        if (distance >= reach || (a.fixed && b.fixed)) continue;
        moved = true;
        // two nodes in one place part along a direction that depends on their order alone
        const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(index), Math.sin(index)];
        const push = reach - distance + 0.02;
        const share = a.fixed ? 0 : b.fixed ? 1 : 0.5;
        a.x -= ux * push * share;
        a.y -= uy * push * share;
        b.x += ux * push * (1 - share);
        b.y += uy * push * (1 - share);
      }
    }
    if (!moved) break;
  }
  return new Map(at.map((node) => [node.id, { x: node.x, y: node.y }]));
}
