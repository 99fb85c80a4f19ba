/** Questions to the graph of five real files, with answers worked out by hand from their texts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../server/ingest/index.ts";
import { openStore, type Store } from "../../server/store/index.ts";
import { BODIES } from "./questions/bodies.ts";
import { CITATIONS } from "./questions/citations.ts";
import { DUTIES } from "./questions/duties.ts";
import { STATUS } from "./questions/status.ts";
import { realFolder } from "./real.ts";

const QUESTIONS = [...CITATIONS, ...DUTIES, ...BODIES, ...STATUS];

describe.skipIf(!existsSync(realFolder))("the graph of the real files (../shared/seeds)", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-answers-"));
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ dataFolder: folder });
    await store.ensureSchema();
    const inputs = readdirSync(realFolder).map((name) => ({ name, bytes: readFileSync(new URL(name, realFolder)) }));
    await importFiles(store, inputs, { threads: 1 });
  }, 120_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  it.each(QUESTIONS)("says $asks", async ({ statement, answer }) => {
    expect((await store.read(statement)).rows).toEqual(answer);
  });
  it("is asked at least 25 questions", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(25);
  });
});
