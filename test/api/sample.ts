/** The sample corpus in an embedded store of its own, in a temporary folder. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFiles } from "../../server/ingest/index.ts";
import { packageRoot } from "../../server/root.ts";
import { openStore, type Store } from "../../server/store/index.ts";

export async function openSample(): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-sample-"));
  const store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  const seed = join(packageRoot, "seed");
  await importFiles(
    store,
    readdirSync(seed)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ name, path: join(seed, name) })),
    { dataFolder: folder },
  );
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, close };
}
