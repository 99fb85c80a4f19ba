/** Pieces of text on a page as rows from top to bottom, columns one after the other. */
import type { Glyphs, PdfPage } from "./open.ts";

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
  const rows = gathered(page.glyphs);
  return columnsOf(rows, page.width).filter((column) => column.length > 0);
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
  const crosses = (row: Row): boolean => row.segments.some((s) => s.x < middle - 4 && s.end > middle + 4);
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
