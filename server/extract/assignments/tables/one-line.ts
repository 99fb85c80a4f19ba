/** Tables that a page has put into one line each, with blanks between their cells or without. */
import type { DocumentContext } from "../../context.ts";
import type { Draft } from "../fact.ts";
import { draftOf, type Row } from "./rows.ts";

/** What stands in such a line: rows, and where the last of them ends. */
export interface LineTable {
  readonly rows: readonly Row[];
  readonly end: number;
}

/** one row may be chance */
const LEAST_ROWS = 2;

/**
 * @param first the head of the column of numbers, global
 * @param read the table whose further heads begin at `from`, in a line that ends at `end`; null where there is none
 */
export function inOneLine(
  context: DocumentContext,
  from: number,
  to: number,
  first: RegExp,
  read: (text: string, from: number, end: number) => LineTable | null,
): readonly Draft[] {
  // a search past the document would cost the whole file for every document
  const text = context.source.text.slice(0, to);
  const drafts: Draft[] = [];
  first.lastIndex = from;
  for (let found = first.exec(text); found !== null; found = first.exec(text)) {
    const newline = text.indexOf("\n", found.index);
    const table = read(text, first.lastIndex, newline < 0 ? to : newline);
    if (table === null) continue;
    if (table.rows.length >= LEAST_ROWS) drafts.push(...table.rows.flatMap((row) => draftOf(text, row) ?? []));
    first.lastIndex = Math.max(first.lastIndex, table.end);
  }
  return drafts;
}
