/** Results of the driver as tables. */
import type { Result } from "neo4j-driver";
import { lengthOf, TOO_WIDE } from "../guard.ts";
import { type Cell, StoreError, type Table } from "../port.ts";
import { cellOf, endsOf } from "./values.ts";

/** Values as the driver gives them. */
export interface RawRows {
  readonly columns: readonly string[];
  readonly raw: readonly unknown[][];
  readonly truncated: boolean;
}

/**
 * Rows of a result up to a limit; reading stops there, and so does the server.
 * @param maxSize characters of all rows together, as JSON
 * @throws StoreError `memory` where the first row alone is too large
 */
export async function rowsOf(result: Result, maxRows: number, maxSize = Number.POSITIVE_INFINITY): Promise<RawRows> {
  const raw: unknown[][] = [];
  let truncated = false;
  let size = 0;
  const columns = await result.keys();
  for await (const record of result) {
    const row = columns.map((_, index) => record.get(index) as unknown);
    if (Number.isFinite(maxSize)) size += lengthOf(row);
    if (raw.length >= maxRows || size > maxSize) {
      if (raw.length === 0) throw new StoreError("memory", TOO_WIDE);
      truncated = true;
      break;
    }
    raw.push(row);
  }
  return { columns: columns.map(String), raw, truncated };
}

/**
 * The rows as cells. Relationships name their ends by internal ids: those whose nodes are not in the answer are looked up.
 * @param idsOf pairs of an internal id and ours
 */
export async function tableOf(
  { columns, raw, truncated }: RawRows,
  idsOf: (internal: readonly string[]) => Promise<readonly (readonly [string, string])[]>,
): Promise<Table> {
  const ids = new Map<string, string>();
  const missing = new Set<string>();
  for (const row of raw) endsOf(row, ids, missing);
  const unknown = [...missing].filter((id) => !ids.has(id));
  if (unknown.length > 0) for (const [internal, id] of await idsOf(unknown)) ids.set(internal, id);
  const rows = raw.map((row): readonly Cell[] => row.map((value) => cellOf(value, ids)));
  return { columns, rows, truncated };
}
