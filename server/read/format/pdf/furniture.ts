/** Running heads and page numbers: they stand between two halves of a sentence. */
import { fold } from "../../fold.ts";
import type { PdfPage } from "./open.ts";
import type { Row } from "./rows.ts";

export interface RowsOfPage {
  readonly page: PdfPage;
  readonly columns: readonly (readonly Row[])[];
}

/** share of the height at top and bottom in which such lines stand */
const MARGIN = 0.12;
/** a line is a running one from this many pages on, and on this share of them */
const FEW_PAGES = 3;
const MOST = 0.4;
const PAGE_NUMBER = /^[-—–_·.•*|/]*(?:第?\d{1,4}页?(?:[,/共]{0,2}\d{1,4}页)?)[-—–_·.•*|/]*$/;

export function withoutRunning(pages: readonly RowsOfPage[]): readonly RowsOfPage[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(rowsAtEdge(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((page) => {
    const edge = new Set(rowsAtEdge(page));
    const runs = (row: Row): boolean =>
      edge.has(row) &&
      (PAGE_NUMBER.test(textOf(row)) ||
        (pages.length >= FEW_PAGES && (seen.get(keyOf(row)) ?? 0) >= Math.max(FEW_PAGES, pages.length * MOST)));
    return { ...page, columns: page.columns.map((rows) => rows.filter((row) => !runs(row))) };
  });
}

function rowsAtEdge({ page, columns }: RowsOfPage): readonly Row[] {
  return columns.flat().filter((row) => row.y < page.height * MARGIN || row.y > page.height * (1 - MARGIN));
}

/** The same words, whatever the page's number in them, at nearly the same height. */
const keyOf = (row: Row): string => `${Math.round(row.y / 6)} ${textOf(row).replace(/\d+/g, "#")}`;
const textOf = (row: Row): string => fold(row.segments.map((segment) => segment.text).join(""));
