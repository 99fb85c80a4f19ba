/** What SECURITY.md advises for a shared Neo4j: the server knows these settings, they hold, and compose.yaml sets the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../server/root.ts";
import { startNeo4j, whyNot } from "../neo4j/launch.js";

const text = (name: string) => readFileSync(join(packageRoot, name), "utf8");
const block = /In `neo4j\.conf`:\s*```\n([\s\S]*?)```/.exec(text("SECURITY.md"))?.[1] ?? "";
const advised = block
  .trim()
  .split("\n")
  .map((line) => line.replace(/\s+#.*$/, "").split("=") as [string, string]);

test("compose.yaml sets what is advised", () => {
  expect(advised.length).toBeGreaterThanOrEqual(4);
  const set = [...text("compose.yaml").matchAll(/^\s+NEO4J_((?!AUTH|URI|USERNAME|PASSWORD)\w+): "?([^"\n]+)"?$/gm)].map(
    ([, name = "", value = ""]) => [name.replaceAll("__", "\0").replaceAll("_", ".").replaceAll("\0", "_"), value],
  );
  expect(Object.fromEntries(set)).toEqual(Object.fromEntries(advised));
});

const reason = whyNot();
describe.skipIf(reason !== null)(`Neo4j${reason ? ` (${reason})` : ""}`, () => {
  test("knows the settings, and reaches neither files nor addresses", { timeout: 180_000 }, async () => {
    const server = await startNeo4j({ settings: advised.map((pair) => pair.join("=")) });
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    try {
      for (const from of ["file:///etc/passwd", "http://127.0.0.1:1/x", "ftp://127.0.0.1:1/x"])
        await expect(driver.executeQuery("LOAD CSV FROM $from AS line RETURN line", { from })).rejects.toThrow(
          /is blocked via|is false/,
        );
      const { records } = await driver.executeQuery(
        "SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value",
        {
          names: advised.map(([name]) => name),
        },
      );
      // internal settings are not shown
      expect(records.length).toBeGreaterThanOrEqual(3);
    } finally {
      await driver.close();
      await server.stop();
    }
  });
});
