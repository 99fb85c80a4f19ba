/** Where the package stands: the folder that holds package.json, cypher/ and seed/, from dist/ as from the sources. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
})();

export const packageVersion: string = (
  JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string }
).version;

/**
 * The built file of a module that has to run in a process or thread of its own. Modules are loaded from dist/server
 * even when the caller runs from the sources (under the test runner), because Node cannot run TypeScript there.
 */
export function builtModule(path: string): string {
  return join(packageRoot, "dist", "server", path);
}
