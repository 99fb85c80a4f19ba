/** Hard lines joined to paragraphs. A paragraph begins by its indent or by the mark of a heading, not by a blank line. */
import type { RowsOfPage } from "./furniture.ts";
import type { Row } from "./rows.ts";
import { tableAt } from "./tables.ts";

export interface Paged {
  readonly text: string;
  /** offset at which each page begins, in the middle of a paragraph where one runs over */
  readonly pageStarts: readonly number[];
}

const MARK =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百零〇\d]{1,5}[章节条]|\d{1,2}[.．、](?!\d)|附件?\d{0,2}[:：]?)/;
const CLOSED = /[。；：！？;:!?”）)]$/;
/** in heights of the font: how far from the right edge a full line may end, and how far in a paragraph begins */
const FULL = 2.2;
const INDENT = 1;
/** share of the page's width that the text of a page in one column takes at least, margins included */
const NARROWEST = 0.78;
/** a step beyond this many times the usual one between lines parts paragraphs */
const STEP = 1.9;

export function paragraphsOf(pages: readonly RowsOfPage[]): Paged {
  let text = "";
  const pageStarts: number[] = [];
  /** whether what comes next may go on with the sentence */
  let open: Row | null = null;
  for (const { page, columns } of pages) {
    let begun = false;
    const begin = (): void => {
      if (!begun) pageStarts.push(text.length);
      begun = true;
    };
    for (const column of columns) {
      const rows = withoutRedHead(column);
      const edges = edgesOf(rows, columns.length === 1 ? page.width * NARROWEST : 0);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as Row;
        const table = row.table ? { end: i + 1, lines: row.table } : tableAt(rows, i, page.width);
        if (table) {
          if (text !== "" && !text.endsWith("\n")) text += "\n";
          begin();
          text += table.lines.map((line) => `${line}\n`).join("");
          open = null;
          i = table.end - 1;
          continue;
        }
        const words = row.segments.map((segment) => segment.text.trim()).join(" ");
        if (open !== null && goesOn(open, row, words, text, edges, rows[i - 1] === open)) text += joint(text, words);
        else if (text !== "" && !text.endsWith("\n")) text += "\n";
        begin();
        text += words;
        open = row.end > edges.right - FULL * row.size ? row : null;
      }
    }
    begin();
  }
  return { text: text === "" || text.endsWith("\n") ? text : `${text}\n`, pageStarts };
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Where most lines of a column begin and end; a page of short lines alone does not show its right edge. */
function edgesOf(rows: readonly Row[], narrowest: number): Edges {
  const right = Math.max(narrowest, ...rows.filter(({ table }) => table === undefined).map((row) => row.end));
  const counts = new Map<number, number>();
  for (const row of rows.filter(({ table }) => table === undefined)) {
    const x = Math.round(row.x / 3);
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count >= 2).map(([x]) => x * 3);
  const left = usual.length > 0 ? Math.min(...usual) : Math.min(...rows.map((row) => row.x));
  return { left, right };
}

function goesOn(open: Row, row: Row, words: string, text: string, edges: Edges, samePage: boolean): boolean {
  if (row.x > edges.left + INDENT * row.size) return false;
  if (Math.abs(row.size - open.size) > 0.25 * open.size) return false;
  if (samePage && row.y - open.y > STEP * 1.6 * open.size) return false;
  return !(MARK.test(words) && CLOSED.test(text));
}

/** Nothing between Chinese characters, a blank between words of other scripts. */
function joint(text: string, words: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(words) ? " " : "";
}

/** 文件 to the right of the middle of stacked issuers is of all of them: left in its place it would part two. */
function withoutRedHead(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, i) => {
    const neighbours = [rows[i - 1], rows[i + 1]];
    if (
      row.segments.length === 1 &&
      row.segments[0]?.text.replace(/\s/g, "") === "文件" &&
      neighbours.every((n) => n && n.end <= row.x)
    )
      return [];
    return [row];
  });
}
