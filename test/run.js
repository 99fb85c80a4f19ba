#!/usr/bin/env node
/**
 * `npm test`: builds what is missing, runs every test that this machine has the parts for, names what was skipped and
 * which walks passed at their second try alone, and ends with one line: N passed, N failed, N skipped.
 * With ZHENGMAI_NO_SKIPS=1 a skipped test is a failure.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../bin/build.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

await ensureBuilt(["server", "client"]);
const folder = mkdtempSync(join(tmpdir(), "zhengmai-test-"));
const output = join(folder, "results.json");
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--root",
    root,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${output}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", cwd: root },
);
let results;
try {
  results = JSON.parse(readFileSync(output, "utf8"));
} catch {
  process.stderr.write("the test runner ended without a result\n");
  process.exit(1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const tests = results.testResults.flatMap((file) =>
  file.assertionResults.map((test) => ({ ...test, file: file.name })),
);
const count = (wanted) => tests.filter((test) => wanted.includes(test.status)).length;
// a file that cannot even be loaded has no tests of its own to fail
const broken = results.testResults.filter(
  (file) => file.status === "failed" && file.assertionResults.length === 0,
).length;
const [passed, failed, skipped] = [
  count(["passed"]),
  count(["failed"]) + broken,
  count(["skipped", "pending", "todo", "disabled"]),
];
const unsteady = tests.filter((test) => test.status === "passed" && test.failureMessages.length > 0);
if (unsteady.length > 0) {
  process.stdout.write("\npassed at the second try alone, each a fault to find:\n");
  for (const test of unsteady) {
    process.stdout.write(`  ${test.file.replace(`${root}/`, "")}: ${test.fullName}\n`);
    process.stdout.write(`    ${test.failureMessages.join("\n").replaceAll("\n", "\n    ")}\n`);
  }
}
if (skipped > 0) {
  process.stdout.write("\nskipped, because this machine lacks a part that they need:\n");
  const groups = new Map();
  for (const test of tests) {
    if (!["skipped", "pending", "todo", "disabled"].includes(test.status)) continue;
    const group = `${test.file.replace(`${root}/`, "")}: ${test.ancestorTitles[0] ?? test.title}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  for (const [group, number] of groups) process.stdout.write(`  ${group} (${number})\n`);
}
const refused = process.env.ZHENGMAI_NO_SKIPS === "1" && skipped > 0;
if (refused) process.stdout.write("a skipped test is a failure here\n");
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exit(status !== 0 || failed > 0 || refused || passed === 0 ? 1 : 0);
