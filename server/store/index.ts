/** Door of the room: opens a store on either engine. */
import { totalmem } from "node:os";
import { openEmbedded } from "./embedded/engine.ts";
import { storeOf } from "./graph/store.ts";
import type { Neo4jOptions } from "./neo4j/connect.ts";
import { openNeo4j } from "./neo4j/engine.ts";
import type { Store } from "./port.ts";

export { normaliseNumbers } from "./graph/search.ts";
export * from "./port.ts";

export interface StoreOptions {
  /** given: a Neo4j server; left out: the embedded engine in `dataFolder` */
  readonly neo4j?: Neo4jOptions;
  readonly dataFolder: string;
  /** no write is done, and several processes may read one embedded store at once */
  readonly readOnly?: boolean;
  /** defaults of reads: 10 000 ms, 1 500 to 3 000 MiB for the embedded engine's process, 1 000 rows */
  readonly limits?: { readonly timeoutMs?: number; readonly memoryMiB?: number; readonly maxRows?: number };
}

/**
 * MiB that the embedded engine may take: 1,500, and on a machine that has more, a quarter of its memory up to 3,000. Measured: a
 * million nodes with two million relationships take 1,070 when opened, and 500 more once a statement asks for their types.
 */
const engineMemoryMiB = (): number => Math.max(1_500, Math.min(3_000, Math.floor(totalmem() / 2 ** 20 / 4)));

/** @throws StoreError with a sentence that says what to do: `locked`, `format`, `unavailable`, `unauthorized`, `wrongVersion`, `noDatabase` */
export async function openStore(options: StoreOptions): Promise<Store> {
  const limits = { timeoutMs: 10_000, memoryMiB: engineMemoryMiB(), maxRows: 1_000, ...options.limits };
  const readOnly = options.readOnly ?? false;
  if (options.neo4j) return storeOf(await openNeo4j(options.neo4j, readOnly, limits), true);
  return storeOf(await openEmbedded(options.dataFolder, readOnly, limits), readOnly);
}
