/** Folders of data that many files of tests start from: imported once in a run, by the first that needs one, and copied for each. */
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ImportInput } from "../server/ingest/index.ts";
import { packageRoot } from "../server/root.ts";

export const sampleFiles: readonly (ImportInput & { readonly path: string })[] = readdirSync(join(packageRoot, "seed"))
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({ name, path: join(packageRoot, "seed", name) }));

/**
 * Fills an empty folder with the data of an embedded store that holds some files.
 * @param name what this run keeps it under: the same files, the same name
 */
export async function startFrom(folder: string, name: string, files: readonly ImportInput[]): Promise<void> {
  // made by test/built-server.js, taken away when the run has ended
  const shared = process.env.ZHENGMAI_TEST_SHARED;
  if (shared === undefined) return makeIn(folder, files);
  const made = join(shared, name);
  if (!existsSync(made)) {
    const making = mkdtempSync(`${made}-`);
    await makeIn(making, files);
    try {
      renameSync(making, made);
    } catch {
      // another process was first
      rmSync(making, { recursive: true, force: true });
    }
  }
  cpSync(made, folder, { recursive: true });
}

async function makeIn(folder: string, files: readonly ImportInput[]): Promise<void> {
  // loaded where they are needed: most find what was made
  const [{ importFiles }, { openStore }] = await Promise.all([
    import("../server/ingest/index.ts"),
    import("../server/store/index.ts"),
  ]);
  const store = await openStore({ dataFolder: folder });
  await store.ensureSchema();
  await importFiles(store, files, { dataFolder: folder });
  await store.close();
}
