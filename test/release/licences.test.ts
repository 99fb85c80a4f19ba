import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";

test.each([[[]], [["--all"]]])("every package that is installed has a licence that goes with ours %j", (more) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(packageRoot, "test/release/licences.js"), ...more],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("express 5");
  expect(stdout).toContain("neo4j-driver 6");
});
