/** The statements of cypher/load and cypher/schema, with their placeholders filled from the closed lists. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NodeLabel, RelationshipType } from "../../model/index.ts";
import { packageRoot } from "../../root.ts";

const cache = new Map<string, string>();

function file(path: string): string {
  let text = cache.get(path);
  if (text === undefined) {
    text = readFileSync(join(packageRoot, "cypher", path), "utf8");
    cache.set(path, text);
  }
  return text;
}

/** Cypher has no parameter for a label or type, so these words alone are written into the text; both come from closed lists. */
export interface Words {
  readonly Label?: NodeLabel;
  readonly Start?: NodeLabel;
  readonly End?: NodeLabel;
  readonly TYPE?: RelationshipType;
}

/** A statement of cypher/load. */
export function loadStatement(name: string, words: Words = {}): string {
  let text = file(`load/${name}.cypher`);
  for (const [placeholder, word] of Object.entries(words))
    text = text.replace(new RegExp(`:${placeholder}(?=[ )\\]])`, "gu"), `:${word}`);
  return text;
}

/** The statements of cypher/schema for an engine, in order. */
export function schemaStatements(engine: "embedded" | "neo4j"): readonly string[] {
  return file(`schema/${engine}.cypher`)
    .split(/^\/\/.*$/m)
    .join("")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
