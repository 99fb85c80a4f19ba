/** Cypher as files: statements of cypher/views (the screens' data) and cypher/questions (named questions). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../root.ts";

const cache = new Map<string, string>();

/** The text of cypher/views/NAME.cypher. @throws Error when there is none: a mistake of ours, not of a user */
export function viewStatement(name: string): string {
  let text = cache.get(name);
  if (text === undefined) {
    text = readFileSync(join(packageRoot, "cypher/views", `${name}.cypher`), "utf8");
    cache.set(name, text);
  }
  return text;
}

/** name → text of every file of cypher/questions */
export function questionFiles(): ReadonlyMap<string, string> {
  const folder = join(packageRoot, "cypher/questions");
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(".cypher"))
      .sort()
      .map((file) => [file.slice(0, -".cypher".length), readFileSync(join(folder, file), "utf8")]),
  );
}
