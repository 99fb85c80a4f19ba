import { expect, test } from "vitest";
import { parseCommand, UsageError } from "../../server/config.ts";

const parse = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  parseCommand(args, {}, "zhengmai x", environment).config;

test("flags go over environment, environment over defaults", () => {
  expect(parse([]).port).toBe(4410);
  expect(parse([], { PORT: "5000" }).port).toBe(5000);
  expect(parse(["--port", "6000"], { PORT: "5000" }).port).toBe(6000);
  expect(parse([], { PORT: "" }).port).toBe(4410);
  expect(parse([]).host).toBe("127.0.0.1");
});

test("Neo4j is used where an address is given, with the usual names", () => {
  expect(parse([]).neo4j).toBeNull();
  expect(parse([], { NEO4J_URI: "neo4j+s://x.databases.neo4j.io", NEO4J_PASSWORD: "p" }).neo4j).toEqual({
    uri: "neo4j+s://x.databases.neo4j.io",
    username: "neo4j",
    password: "p",
    database: "neo4j",
  });
});

test.each([
  [["--port", "99999"], {}, "port"],
  [["--port", "x"], {}, "port"],
  [["--colour", "red"], {}, "zhengmai x"],
  [[], { NEO4J_URI: "http://localhost:7474" }, "bolt://"],
])("%j with %j is wrong use, and says what was expected", (args, environment, message) => {
  expect(() => parse(args as string[], environment)).toThrow(UsageError);
  expect(() => parse(args as string[], environment)).toThrow(message as string);
});
