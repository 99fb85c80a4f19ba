/** Which node or line is meant by a point, a direction or a loop. Pure; everything in pixels of the canvas. */
import type { Drawn } from "./painter.ts";
import type { SceneLine } from "./scene.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** a click this near to a line, in pixels, means the line */
const LINE_REACH = 7;

/** The node under a point, the last drawn first. */
export function nodeAt(nodes: readonly Drawn[], { x, y }: Point): string | undefined {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const drawn = nodes[index];
    if (drawn && Math.hypot(drawn.x - x, drawn.y - y) <= drawn.size + 2) return drawn.node.id;
  }
  return undefined;
}

export function lineAt(nodes: readonly Drawn[], lines: readonly SceneLine[], { x, y }: Point): SceneLine | null {
  let best: SceneLine | null = null;
  let least = LINE_REACH;
  const at = new Map(nodes.map((drawn) => [drawn.node.id, drawn]));
  for (const line of lines) {
    const [a, b] = [at.get(line.from), at.get(line.to)];
    if (!a || !b) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    const distance = Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
    if (distance < least) [best, least] = [line, distance];
  }
  return best;
}

/** The nearest node in a direction; what lies aside counts more. */
export function toward(nodes: readonly Drawn[], from: Drawn, dx: number, dy: number): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const drawn of nodes) {
    const [x, y] = [drawn.x - from.x, drawn.y - from.y];
    const along = x * dx + y * dy;
    if (along <= 4) continue;
    const cost = along + 2.5 * Math.abs(x * dy - y * dx);
    if (cost < least) [best, least] = [drawn.node.id, cost];
  }
  return best;
}

/** Nodes whose middle lies inside a closed line (even–odd rule). */
export function inside(nodes: readonly Drawn[], loop: readonly Point[]): readonly string[] {
  return nodes
    .filter(({ x, y }) => {
      let within = false;
      let last = loop.at(-1);
      for (const point of loop) {
        if (
          last &&
          point.y > y !== last.y > y &&
          x < ((last.x - point.x) * (y - point.y)) / (last.y - point.y) + point.x
        )
          within = !within;
        last = point;
      }
      return within;
    })
    .map((drawn) => drawn.node.id);
}
