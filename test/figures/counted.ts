/** The small corpus and the sample, imported, with their figures: opened once for a file of tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Figures, figuresOf } from "../../server/figures/index.ts";
import { corpusHash, importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { sampleFiles, startFrom } from "../once.ts";

export const own = Object.entries(FIXTURES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const all = [...own, ...sampleFiles];

export interface Counted {
  readonly store: Store;
  readonly figures: Figures;
  readonly folder: string;
  readonly hash: () => Promise<string>;
  /** the only number that a statement answers with */
  readonly countOf: (statement: string, parameters?: Record<string, unknown>) => Promise<number>;
}

/** To be called once in a file of tests; what it gives is there from the first test on. */
export function counted(files: Parameters<typeof importFiles>[1] = all): Counted {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-figures-"));
  let store: Store;
  let figures: Figures;
  const hash = async () => corpusHash(await store.listSources());
  beforeAll(async () => {
    if (files === all) await startFrom(folder, "own-and-sample", all);
    store = await openStore({ dataFolder: folder });
    await store.ensureSchema();
    if (files !== all) await importFiles(store, files, { dataFolder: folder });
    figures = await figuresOf(store, folder, await hash());
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get store() {
      return store;
    },
    get figures() {
      return figures;
    },
    folder,
    hash,
    countOf: async (statement, parameters = {}) => Number((await store.read(statement, parameters)).rows[0]?.[0]),
  };
}
