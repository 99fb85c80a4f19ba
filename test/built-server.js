/**
 * Before any other test: the server is built where it is missing or stale. A test that opens a store runs the built child; one
 * that starts the command line would build it while others already need it. And a folder for what many start from (test/once.ts),
 * and who lends servers of Neo4j (test/neo4j/lent.js).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuiltApart } from "../bin/build.js";
import { lend } from "./neo4j/lent.js";

/** the first of the projects of a run has it */
let lent;

export const setup = async () => {
  ensureBuiltApart(["server"]);
  process.env.ZHENGMAI_TEST_SHARED ??= mkdtempSync(join(tmpdir(), "zhengmai-shared-"));
  if (process.env.ZHENGMAI_TEST_NEO4J !== undefined) return;
  // the others come while this one still waits
  process.env.ZHENGMAI_TEST_NEO4J = "";
  lent = await lend();
  process.env.ZHENGMAI_TEST_NEO4J = String(lent.port);
};
export const teardown = async () => {
  await lent?.stop();
  rmSync(process.env.ZHENGMAI_TEST_SHARED ?? "", { recursive: true, force: true });
};
