/** Rows on standard output: JSON Lines, CSV (RFC 4180), or a table for the eye. */

import { UsageError } from "../config.ts";
import { cellText, csvCell, csvField } from "../model/index.ts";
import type { Cell, Table } from "../store/index.ts";
import { writeLine } from "./output.ts";

const TABLE_FORMATS = ["jsonl", "csv", "table"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export function formatOf(value: unknown): TableFormat {
  if (value === undefined) return process.stdout.isTTY ? "table" : "jsonl";
  const format = TABLE_FORMATS.find((known) => known === value);
  if (!format) throw new UsageError(`expected --format ${TABLE_FORMATS.join(", ")}, got ${JSON.stringify(value)}`);
  return format;
}

export async function writeTable(table: Table, format: TableFormat): Promise<void> {
  if (format === "table") return writeAligned(table);
  if (format === "csv" && !(await writeLine(process.stdout, `${table.columns.map(csvCell).join(",")}\r`))) return;
  for (const row of table.rows) {
    const line =
      format === "csv"
        ? `${row.map(fieldOf).join(",")}\r`
        : JSON.stringify(Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null])));
    if (!(await writeLine(process.stdout, line))) return;
  }
}

/** A node is its number or name, as in the files that the browser saves. */
const fieldOf = (cell: Cell): string => csvCell(String(csvField(cell) ?? ""));

/** Han characters take two columns of a terminal. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

async function writeAligned(table: Table): Promise<void> {
  const rows = [table.columns, ...table.rows.map((row) => row.map((cell) => cellText(cell).replaceAll(/\s+/g, " ")))];
  const widths = table.columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  for (const [index, row] of rows.entries()) {
    const line = row.map((text, column) => text + " ".repeat((widths[column] ?? 0) - widthOf(text))).join("  ");
    if (!(await writeLine(process.stdout, line.trimEnd()))) return;
    if (index === 0) await writeLine(process.stdout, widths.map((width) => "─".repeat(width)).join("  "));
  }
}
