/** Ruled lines of a page, and the grids that they make: the borders of tables. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Grid extends Box {
  /** x of the borders between columns, outer ones included */
  readonly columns: readonly number[];
  /** y of the borders between rows */
  readonly rows: readonly number[];
}

/** points: a drawn box thinner than this is a line, lines nearer than this are one */
const THIN = 2.5;
const NEAR = 3;
/** points: shorter lines are underlines of blanks and parts of letters */
const SHORT = 8;
/** a page with more lines is a drawing */
const MOST_LINES = 4000;

export type Matrix = readonly [number, number, number, number, number, number];

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** The box of a path after a transformation. */
export function boxOf(m: Matrix, [x1, y1, x2, y2]: readonly [number, number, number, number]): Box {
  const xs = [m[0] * x1 + m[2] * y1 + m[4], m[0] * x2 + m[2] * y2 + m[4]];
  const ys = [m[1] * x1 + m[3] * y1 + m[5], m[1] * x2 + m[3] * y2 + m[5]];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * Grids of at least two columns and two rows.
 * @param boxes of everything that is drawn on the page
 */
export function gridsOf(boxes: readonly Box[]): readonly Grid[] {
  const lines = boxes.flatMap(linesOf).slice(0, MOST_LINES);
  const groups: { box: Box; lines: Box[] }[] = [];
  for (const line of lines) {
    const touching = groups.filter((group) => group.lines.some((other) => touches(other, line)));
    const merged = { box: line, lines: [line] };
    for (const group of touching) {
      merged.box = around(merged.box, group.box);
      merged.lines.push(...group.lines);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.flatMap(({ box, lines: own }) => {
    const columns = distinct(own.filter(isUpright).map((line) => (line.left + line.right) / 2));
    const rows = distinct(own.filter((line) => !isUpright(line)).map((line) => (line.top + line.bottom) / 2));
    return columns.length >= 3 && rows.length >= 3 ? [{ ...box, columns, rows }] : [];
  });
}

const isUpright = (line: Box): boolean => line.right - line.left < line.bottom - line.top;

/** A thin box is one line; of a cell's whole frame the four sides. */
function linesOf(box: Box): readonly Box[] {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (Math.max(width, height) < SHORT) return [];
  if (Math.min(width, height) <= THIN) return [box];
  return [
    { ...box, bottom: box.top },
    { ...box, top: box.bottom },
    { ...box, right: box.left },
    { ...box, left: box.right },
  ];
}

const touches = (a: Box, b: Box): boolean =>
  a.left - NEAR <= b.right && b.left - NEAR <= a.right && a.top - NEAR <= b.bottom && b.top - NEAR <= a.bottom;

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

function distinct(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? -Infinity) > NEAR) kept.push(value);
  return kept;
}
