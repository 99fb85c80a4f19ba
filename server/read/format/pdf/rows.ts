/** Pieces of text on a page as rows from top to bottom, columns one after the other. */
import type { Glyphs, PdfPage } from "./open.ts";
import type { Grid } from "./rules.ts";

/** Words of one row that stand close together. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface Row {
  readonly y: number;
  readonly size: number;
  readonly x: number;
  readonly end: number;
  /** left to right, apart by more than a blank */
  readonly segments: readonly Segment[];
  /** the rows of a ruled table, which stands here as a whole */
  readonly table?: readonly string[];
}

/** pieces whose baselines differ by less than this share of their height are of one row */
const SAME_ROW = 0.45;
/** in heights of the font: from here a blank stands between words (spread lines part Chinese characters by less), from here they are cells */
const LATIN_BLANK = 0.25;
const BLANK = 0.6;
const APART = 1.2;
/** a letter drawn again within this distance imitates a bold one */
const DOUBLED = 0.25;
/** share of the rows that may cross the gutter between two columns (titles over both) */
const CROSSING = 0.2;
const FEW_ROWS = 8;

export function rowsOf(page: PdfPage): readonly (readonly Row[])[] {
  const tables = page.grids.flatMap((grid) => tableOf(grid, page.glyphs));
  const ruled = new Set(tables.flatMap(({ glyphs }) => glyphs));
  const rows = [...gathered(page.glyphs.filter((glyph) => !ruled.has(glyph))), ...tables.map(({ row }) => row)].sort(
    (a, b) => a.y - b.y,
  );
  return columnsOf(rows, page.width).filter((column) => column.length > 0);
}

/** The words inside a grid as one line per row of it; none where they are too few to be a table. */
function tableOf(
  grid: Grid,
  glyphs: readonly Glyphs[],
): readonly { readonly row: Row; readonly glyphs: readonly Glyphs[] }[] {
  const middle = (glyph: Glyphs): number => glyph.y - glyph.size * 0.35;
  const inside = glyphs.filter(
    (g) => g.x >= grid.left - 2 && g.x < grid.right && middle(g) > grid.top && middle(g) < grid.bottom,
  );
  const cells = new Map<string, Glyphs[]>();
  for (const glyph of inside) {
    const key = `${between(grid.rows, middle(glyph))} ${between(grid.columns, glyph.x + Math.min(glyph.width, glyph.size) / 2)}`;
    const cell = cells.get(key);
    if (cell) cell.push(glyph);
    else cells.set(key, [glyph]);
  }
  if (cells.size < 4) return [];
  const table = grid.rows.slice(1).flatMap((_, r) => {
    const line = grid.columns.slice(1).map((__, c) => {
      const rows = gathered(cells.get(`${r} ${c}`) ?? []);
      return rows.map((row) => row.segments.map((segment) => segment.text.trim()).join(" ")).join("");
    });
    return line.every((cell) => cell === "") ? [] : [line.join("\t").replace(/\t+$/, "")];
  });
  return [{ row: { y: grid.top, size: 0, x: grid.left, end: grid.right, segments: [], table }, glyphs: inside }];
}

/** Index of the interval between borders that a place lies in. */
function between(borders: readonly number[], at: number): number {
  let index = 0;
  while (index + 2 < borders.length && at >= (borders[index + 1] ?? 0)) index++;
  return index;
}

function gathered(glyphs: readonly Glyphs[]): readonly Row[] {
  const groups: { y: number; size: number; glyphs: Glyphs[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1);
    if (group && glyph.y - group.y < SAME_ROW * Math.min(glyph.size, group.size)) {
      group.glyphs.push(glyph);
      group.size = Math.max(group.size, glyph.size);
    } else groups.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return groups.map((group) => rowOf(group.y, group.size, group.glyphs));
}

function rowOf(y: number, size: number, glyphs: readonly Glyphs[]): Row {
  const segments: { text: string; x: number; end: number }[] = [];
  let previous: Glyphs | null = null;
  for (const glyph of [...glyphs].sort((a, b) => a.x - b.x)) {
    if (previous && previous.text === glyph.text && glyph.x - previous.x < DOUBLED * size) continue;
    const last = segments.at(-1);
    const gap = last ? glyph.x - last.end : 0;
    if (!last || gap > APART * size) segments.push({ text: glyph.text, x: glyph.x, end: glyph.x + glyph.width });
    else {
      const latin = /[A-Za-z0-9]$/.test(last.text) && /^[A-Za-z0-9]/.test(glyph.text);
      last.text += (gap > (latin ? LATIN_BLANK : BLANK) * size ? " " : "") + glyph.text;
      last.end = Math.max(last.end, glyph.x + glyph.width);
    }
    previous = glyph;
  }
  return { y, size, segments, x: segments[0]?.x ?? 0, end: segments.at(-1)?.end ?? 0 };
}

/** One column, or two where a gutter in the middle parts running text; rows over both columns part what is above and below. */
function columnsOf(rows: readonly Row[], width: number): readonly (readonly Row[])[] {
  const middle = width / 2;
  const crosses = (row: Row): boolean =>
    row.table !== undefined || row.segments.some((s) => s.x < middle - 4 && s.end > middle + 4);
  const crossing = rows.filter(crosses);
  const halves = rows.filter((row) => !crosses(row));
  const left = halves.filter((row) => row.segments.some((s) => s.end <= middle + 4 && s.end - s.x > width * 0.3));
  const right = halves.filter((row) => row.segments.some((s) => s.x >= middle - 4 && s.end - s.x > width * 0.3));
  if (left.length < FEW_ROWS || right.length < FEW_ROWS || crossing.length > CROSSING * rows.length) return [rows];
  const columns: Row[][] = [];
  let band: [Row[], Row[]] = [[], []];
  const close = (): void => {
    columns.push(...band);
    band = [[], []];
  };
  for (const row of rows) {
    if (crosses(row)) {
      close();
      columns.push([row]);
      continue;
    }
    const sides = [
      row.segments.filter((s) => s.x < middle - 4),
      row.segments.filter((s) => s.x >= middle - 4),
    ] as const;
    sides.forEach((segments, side) => {
      const [first] = segments;
      if (first) band[side]?.push({ ...row, segments, x: first.x, end: segments.at(-1)?.end ?? first.end });
    });
  }
  close();
  return columns;
}
