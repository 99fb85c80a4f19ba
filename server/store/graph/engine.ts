/** The little that an engine does by itself; everything else of a store is built on it, once for both. */

import type { NodeLabel, StoredSource } from "../../model/index.ts";
import type { PlanStep, ReadOptions, StoredSourceName, StoreInfo, Table } from "../port.ts";

export interface RunOptions extends ReadOptions {
  readonly write?: boolean;
}

/** Writes rows, and gives the number that the statement answers with, where it does. All are safe to repeat but for `fresh`. */
export type Write = (
  statement: string,
  rows: readonly object[],
  fresh?: { readonly statement: string; readonly rows: readonly unknown[] },
) => Promise<number | null>;

export interface Engine {
  /** others may keep nodes with our labels in the same database: ours are told by the beginnings of their ids */
  readonly shared: boolean;
  /** folder for the lists of names, where this process alone writes into the store */
  readonly names?: string;
  /** the full-text index over the names of a label, with pairs of Han characters, where there is one */
  candidates?(label: NodeLabel): Promise<string | undefined>;
  info(): Promise<StoreInfo>;
  ensureSchema(): Promise<void>;
  /** A trusted statement; values are plain. A write is repeated after a lost connection, so it must be safe to repeat. */
  run(statement: string, parameters?: Record<string, unknown>, options?: RunOptions): Promise<Table>;
  /**
   * Where elements can be made faster than merged: writes of one importer, of which each notices whether anybody else has
   * written since this call, and then does without `fresh`. None where nothing may be written.
   */
  writer?(): Promise<Write | undefined>;
  console(statement: string, parameters?: Record<string, unknown>, options?: ReadOptions): Promise<Table>;
  explain(statement: string, parameters?: Record<string, unknown>): Promise<PlanStep>;
  putSource(source: StoredSource): Promise<void>;
  getSource(id: string): Promise<StoredSource | null>;
  removeSource(id: string): Promise<void>;
  listSources(): Promise<readonly StoredSourceName[]>;
  /** Lets go of what reading has left in memory, where it is much. None where the engine is not ours. */
  settle?(): Promise<void>;
  close(): Promise<void>;
}

/** Own work is bounded too, but by hours: an import of a large corpus may take long for one statement. */
export const OWN_WORK: ReadOptions = { timeoutMs: 600_000, maxRows: Number.MAX_SAFE_INTEGER };
