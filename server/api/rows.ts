/** Reading the rows of our own statements: a cell is what the statement says it is, or the statement is wrong. */

import { viewStatement } from "../questions/index.ts";
import type { Cell, NodeCell, ReadOptions, RelationshipCell, Store, Table } from "../store/index.ts";

export { order } from "../figures/index.ts";

export type Row = Readonly<Record<string, Cell>>;

/** our own statements bound what they return; this only guards against a mistake */
const MAX_ROWS = 200_000;

/** Runs cypher/views/NAME.cypher. @returns one object per row, keyed by column */
export async function rows(
  store: Store,
  name: string,
  parameters: Record<string, unknown>,
  options: ReadOptions = {},
): Promise<readonly Row[]> {
  const table = await store.read(viewStatement(name), parameters, { maxRows: MAX_ROWS, ...options });
  return rowsOf(table);
}

/** One object per row, keyed by column. */
export const rowsOf = ({ rows, columns }: Table): readonly Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));

const fail = (column: string, wanted: string): never => {
  throw new Error(`expected ${wanted} in column ${column}`);
};

export function text(row: Row, column: string): string {
  const cell = row[column];
  return typeof cell === "string" ? cell : fail(column, "text");
}
export function count(row: Row, column: string): number {
  const cell = row[column];
  return typeof cell === "number" ? cell : fail(column, "a number");
}
export function node(row: Row, column: string): NodeCell {
  const cell = row[column];
  return isKind(cell, "node") ? (cell as unknown as NodeCell) : fail(column, "a node");
}
export function relationship(row: Row, column: string): RelationshipCell {
  const cell = row[column];
  return isKind(cell, "relationship") ? (cell as unknown as RelationshipCell) : fail(column, "a relationship");
}
export function list(row: Row, column: string): readonly Cell[] {
  const cell = row[column];
  return Array.isArray(cell) ? (cell as readonly Cell[]) : fail(column, "a list");
}

const isKind = (cell: Cell | undefined, kind: string): boolean =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell) && "kind" in cell && cell.kind === kind;

/** Property readers: null where the property is not there. */
export const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
export const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
