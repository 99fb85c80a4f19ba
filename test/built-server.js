/**
 * Before any other test: the server is built where it is missing or stale. A test that opens a store runs the built child; one
 * that starts the command line would build it while others already need it. And a folder for what many start from (test/once.ts).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuiltApart } from "../bin/build.js";

export const setup = () => {
  ensureBuiltApart(["server"]);
  process.env.ZHENGMAI_TEST_SHARED ??= mkdtempSync(join(tmpdir(), "zhengmai-shared-"));
};
export const teardown = () => {
  rmSync(process.env.ZHENGMAI_TEST_SHARED ?? "", { recursive: true, force: true });
};
