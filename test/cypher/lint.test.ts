/** Every statement of cypher/ is read by Neo4j's own checker: its grammar and its rules of scope and type. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NODE_LABELS, RELATIONSHIP_TYPES } from "../../server/model/index.ts";
import { packageRoot } from "../../server/root.ts";

// the package's own module build names files that Node cannot find; its CommonJS build is whole
const { lintCypherQuery } = createRequire(import.meta.url)("@neo4j-cypher/language-support") as {
  lintCypherQuery(query: string, schema: object): readonly { message: string }[];
};

/** what the checker has to say, labels and types outside the closed lists among it */
function found(statement: string): readonly string[] {
  const parameters = Object.fromEntries([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  const schema = { labels: [...NODE_LABELS], relationshipTypes: [...RELATIONSHIP_TYPES], parameters };
  return lintCypherQuery(statement, schema).map(({ message }) => message);
}

/** words of the load statements that stand for one of the closed lists */
const filled = (text: string): string =>
  text
    .replaceAll(":Label ", ":Document ")
    .replaceAll(":Start ", ":Document ")
    .replaceAll(":End ", ":Task ")
    .replaceAll(":TYPE ", ":ASSIGNS ");

const files = ["questions", "views", "load", "schema"].flatMap((folder) =>
  readdirSync(join(packageRoot, "cypher", folder))
    // what is written for the embedded engine alone
    .filter((name) => name.endsWith(".cypher") && name !== "embedded.cypher")
    .map((name) => join(folder, name)),
);

test.each(files)("%s", (file) => {
  const text = filled(readFileSync(join(packageRoot, "cypher", file), "utf8")).replaceAll(/^\/\/.*\n/gm, "");
  const statements = file.startsWith("schema") ? text.split(";").filter((part) => part.trim() !== "") : [text];
  for (const statement of statements) expect(found(statement)).toEqual([]);
});

describe("the checker does see", () => {
  test.each([
    ["MATCH (d:Document) RETRUN d", "Invalid input"],
    ["MATCH (d:Document) RETURN e", "not defined"],
    ["MATCH (d:Documnt) RETURN d", "Documnt"],
    ["MATCH (d:Document)-[:CITED]->(e) RETURN e", "CITED"],
  ])("%s", (statement, message) => {
    expect(found(statement).join()).toContain(message);
  });
});
