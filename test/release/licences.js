#!/usr/bin/env node
/**
 * `npm run licences`: name, version and licence of every package that is installed with the program, from node_modules alone.
 * Ends with 1 where one has no licence, or one that is not on the list. `-- --all` lists what is needed to build, too.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** licences that go with Apache-2.0 */
const FINE = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense",
  "CC-BY-4.0",
]);
/** of tools that are run while building or measuring, and are no part of what is handed on */
const FINE_FOR_TOOLS = new Set(["EPL-2.0"]);
const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const all = process.argv.includes("--all");
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

const rows = new Set();
const doubtful = [];
for (const [path, entry] of Object.entries(packages)) {
  const file = join(root, path, "package.json");
  // packages of other systems stand in the lock file and not in the folder
  if (path === "" || (entry.dev && !all) || !existsSync(file)) continue;
  const { name, version, license, licenses } = JSON.parse(readFileSync(file, "utf8"));
  const said = String(license?.type ?? license ?? licenses?.[0]?.type ?? "none");
  const row = `${name} ${version} ${said}`;
  const choices = said.replaceAll(/[()]/g, "").split(" OR ");
  const fine = choices.some((choice) =>
    choice.split(" AND ").every((each) => FINE.has(each) || (entry.dev && FINE_FOR_TOOLS.has(each))),
  );
  if (!fine && !rows.has(row)) doubtful.push(row);
  rows.add(row);
}
process.stdout.write(`${[...rows].sort().join("\n")}\n`);
if (doubtful.length > 0) {
  process.stderr.write(`not on the list of licences that go with Apache-2.0:\n${doubtful.join("\n")}\n`);
  process.exitCode = 1;
}
