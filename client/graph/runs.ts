/** Where the lines of the picture run, with their arrows: on the canvas and in a saved file alike. Pure. */
import type { SceneLine } from "./scene.ts";

/** A mark as a line meets it. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A line from the rim of one mark to that of the other, and its direction. */
export interface Run {
  readonly line: SceneLine;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ux: number;
  readonly uy: number;
}

/** @param at the marks by id: a line without both of its marks is left out */
export function runsOf(lines: readonly SceneLine[], at: ReadonlyMap<string, Mark>): readonly Run[] {
  const both = new Set(lines.map((line) => line.id));
  return lines.flatMap((line) => {
    const [a, b] = [at.get(line.from), at.get(line.to)];
    return a && b ? [runOf(line, a, b, both.has(`${line.to} ${line.from}`))] : [];
  });
}

/** @param aside there is a line in the other direction too: each keeps to its own side */
function runOf(line: SceneLine, a: Mark, b: Mark, aside: boolean): Run {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [sx, sy] = aside ? [-uy * 4, ux * 4] : [0, 0];
  const [x1, y1] = [a.x + ux * a.size + sx, a.y + uy * a.size + sy];
  const [x2, y2] = [b.x - ux * (b.size + 2) + sx, b.y - uy * (b.size + 2) + sy];
  return { line, x1, y1, x2, y2, ux, uy };
}

/** The corners of the arrow at the end of a line. */
export const arrowOf = ({
  x2,
  y2,
  ux,
  uy,
}: Omit<Run, "line" | "x1" | "y1">): readonly (readonly [x: number, y: number])[] => [
  [x2 + ux * 2, y2 + uy * 2],
  [x2 - ux * 7 - uy * 4, y2 - uy * 7 + ux * 4],
  [x2 - ux * 7 + uy * 4, y2 - uy * 7 - ux * 4],
];

/** The lines that join nodes chosen together, such as those of a path; none where they are too many to be told apart. */
export function linesBetween(lines: readonly SceneLine[], picked: ReadonlySet<string>): readonly SceneLine[] {
  if (picked.size < 2) return [];
  const found = lines.filter(({ from, to }) => picked.has(from) && picked.has(to));
  return paintsAll(found) ? found : [];
}

/** so many lines are all painted with their relation and certainty, as the legend tells them; more are WebGL's, thin and grey */
const MOST_PAINTED = 150;
export const paintsAll = (lines: readonly SceneLine[]): boolean => lines.length <= MOST_PAINTED;

/** How many of each relation are drawn, those with most first; the colour of a line is that of its relation. */
export function relationsIn(lines: readonly SceneLine[]): readonly (readonly [type: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { links } of lines) for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
