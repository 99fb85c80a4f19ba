/** A page as lines in the order of reading: only block elements and <br> break them, inline elements join without a blank. */
import { fold } from "../../fold.ts";
import { type Cell, tableLines, tidy } from "../lines.ts";
import type { Element } from "./tree.ts";

export interface Line {
  /** the row of a table has TAB between its cells */
  readonly text: string;
  /** {@link fold} of the text */
  readonly fold: string;
  /** innermost block element; the table itself for a row */
  readonly block: Element;
  /** share (0–1) of the characters that are links */
  readonly links: number;
  /** links to files (attachments), which are not navigation */
  readonly file: boolean;
}

const BLOCKS = new Set(
  "html body address article blockquote center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main menu ol p pre section summary table caption tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const FILE = /\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|pptx?|txt)(?:[?#]|$)/i;

export function linesOf(root: Element): readonly Line[] {
  const lines: Line[] = [];
  let text = "";
  let linked = 0;
  let file = false;
  const flush = (block: Element): void => {
    const printed = tidy(text);
    if (printed !== "") {
      const folded = fold(printed);
      if (folded !== "")
        lines.push({ text: printed, fold: folded, block, links: Math.min(1, linked / folded.length), file });
    }
    text = "";
    linked = 0;
    file = false;
  };
  const walk = (element: Element, block: Element, link: boolean, pre: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") {
        if (pre && child.includes("\n")) {
          child.split("\n").forEach((part, i) => {
            if (i > 0) flush(block);
            text += part;
          });
        } else text += child;
        if (link) linked += fold(child).length;
        continue;
      }
      if (child.tag === "br") {
        flush(block);
        continue;
      }
      const isLink = child.tag === "a" && child.attributes.has("href");
      if (isLink && FILE.test(child.attributes.get("href") ?? "")) file = true;
      if (!BLOCKS.has(child.tag)) {
        walk(child, block, link || isLink, pre);
        continue;
      }
      flush(block);
      if (child.tag === "table") table(child, link);
      else {
        walk(child, child, link, pre || child.tag === "pre");
        flush(child);
      }
    }
  };
  const table = (element: Element, link: boolean): void => {
    const rows = rowsOf(element);
    const nested = rows.some((row) => row.some((cell) => holdsTable(cell.element)));
    const cells = nested
      ? []
      : rows.map((row) => row.map((cell) => ({ ...cell, inner: cell.element === EMPTY ? [] : linesOf(cell.element) })));
    const plain: readonly (readonly Cell[])[] = cells.map((row) =>
      row.map((cell) => ({ lines: cell.inner.map((line) => line.text), columns: cell.columns })),
    );
    const flat = cells.flatMap((row) => row.flatMap((cell) => cell.inner));
    const asRows = nested ? null : tableLines(plain, false);
    const unfolded =
      asRows === null || (asRows.length === flat.length && asRows.every((row, i) => row === flat[i]?.text));
    if (unfolded) {
      walk(element, element, link, false);
      flush(element);
      return;
    }
    const characters = flat.reduce((sum, line) => sum + line.fold.length, 0);
    const share = flat.reduce((sum, line) => sum + line.fold.length * line.links, 0) / Math.max(1, characters);
    for (const row of asRows) {
      const folded = fold(row);
      if (folded !== "")
        lines.push({ text: row, fold: folded, block: element, links: share, file: flat.some((line) => line.file) });
    }
  };
  walk(root, root, false, false);
  flush(root);
  return lines;
}

interface CellElement {
  readonly element: Element;
  readonly columns: number;
}

/** no table that a person reads is wider; cells beyond are left out */
const MOST_COLUMNS = 256;
const EMPTY: Element = { tag: "td", attributes: new Map(), parent: null, children: [], depth: 0 };

/** The cells of a table row by row; where a cell reaches down into a row, an empty one keeps its column. */
function rowsOf(table: Element): readonly (readonly CellElement[])[] {
  const rows: CellElement[][] = [];
  const reaching: number[] = [];
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (child.tag !== "tr") {
        if (/^(?:tbody|thead|tfoot)$/.test(child.tag)) visit(child);
        continue;
      }
      const row: CellElement[] = [];
      let column = 0;
      const skip = (): void => {
        while (column < MOST_COLUMNS && (reaching[column] ?? 0) > 0) {
          reaching[column] = (reaching[column] ?? 1) - 1;
          row.push({ element: EMPTY, columns: 1 });
          column++;
        }
      };
      for (const cell of child.children) {
        if (typeof cell === "string" || (cell.tag !== "td" && cell.tag !== "th")) continue;
        skip();
        if (column >= MOST_COLUMNS) break;
        const columns = spanOf(cell, "colspan", 64);
        const down = spanOf(cell, "rowspan", 1000) - 1;
        for (let k = 0; k < columns; k++) reaching[column + k] = down;
        row.push({ element: cell, columns });
        column += columns;
      }
      skip();
      rows.push(row);
    }
  };
  visit(table);
  return rows;
}

function spanOf(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(cell.attributes.get(name) ?? "1", 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

function holdsTable(element: Element): boolean {
  return element.children.some((child) => typeof child !== "string" && (child.tag === "table" || holdsTable(child)));
}
