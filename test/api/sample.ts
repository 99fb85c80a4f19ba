/** The sample corpus in an embedded store of its own, in a temporary folder. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "../../server/store/index.ts";
import { sampleFiles, startFrom } from "../once.ts";

export async function openSample(): Promise<{ readonly store: Store; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-sample-"));
  await startFrom(folder, "sample", sampleFiles);
  const store = await openStore({ dataFolder: folder });
  const close = async (): Promise<void> => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, close };
}
