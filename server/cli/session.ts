/** Opening the graph that the settings name, for the length of one command. */
import type { Config } from "../config.ts";
import { openStore, type Store, StoreError } from "../store/index.ts";

/** Opens the store, runs, and closes it whatever happens. */
export async function withStore<T>(config: Config, run: (store: Store) => Promise<T>, readOnly = false): Promise<T> {
  const store = await openConfigured(config, readOnly);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}

/** A database that may only be read is opened all the same: reading needs no schema, and a write says why it is refused. */
export async function openConfigured(config: Config, readOnly = false, onForbidden?: () => void): Promise<Store> {
  const store = await openStore({
    dataFolder: config.dataFolder,
    ...(config.neo4j ? { neo4j: config.neo4j } : {}),
    readOnly,
  });
  try {
    if (!readOnly)
      await store.ensureSchema().catch((error: unknown) => {
        if (!(error instanceof StoreError && error.code === "forbidden")) throw error;
        onForbidden?.();
      });
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Aborts on the first Ctrl+C or SIGTERM, so that a command can end in good order. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error("interrupted; repeat the command to go on where it stopped"));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return controller.signal;
}
