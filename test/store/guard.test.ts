import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSize, checkWords, withoutExplain, withoutStrings } from "../../server/store/guard.ts";
import { normaliseNumbers } from "../../server/store/index.ts";

describe("strings and comments", () => {
  test.each([
    ["RETURN 'a\\'b' AS x", "RETURN '____' AS x"],
    ['RETURN "//" AS x', 'RETURN "__" AS x'],
    ["RETURN 1 // SET\nAS x", "RETURN 1       \nAS x"],
    ["RETURN /* 'a */ 1", "RETURN          1"],
    ["RETURN `a``b`", "RETURN `____`"],
    ["RETURN 'open", "RETURN '___'"],
  ])("%s", (statement, wanted) => expect(withoutStrings(statement)).toBe(wanted));

  test("places are kept", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '"', "`", "/", "*", "\\", "\n", "a", "政") }),
        (text) => withoutStrings(text).length === text.length,
      ),
    );
  });
});

test.each([
  "CREATE (n)",
  "MATCH (n) set n.x = 1",
  "LOAD  CSV FROM 'x' AS y RETURN y",
  "RETURN 1 /**/ UNION/**/MERGE (n)",
])("refuses %s", (statement) => {
  expect(() => checkWords(statement)).toThrow(expect.objectContaining({ code: "forbidden" }));
});
test.each([
  "RETURN 'CREATE'",
  "MATCH (n:Set) RETURN n",
  "MATCH (n) RETURN n.delete",
  "RETURN {remove: 1} AS x",
  "RETURN $set",
])("lets %s pass", (statement) => {
  expect(() => checkWords(statement)).not.toThrow();
});
test.each([
  [64, true],
  [65, false],
])("depth %i", (depth, passes) => {
  const check = () => checkSize(`RETURN ${"(".repeat(depth)}1${")".repeat(depth)}`);
  if (passes) expect(check).not.toThrow();
  else expect(check).toThrow(/nested/);
});

test.each([
  ["国发[2014]49号", "国发〔2014〕49号"],
  ["国发（2014）第049号", "国发〔2014〕49号"],
  ["国发 〔２０１４〕 49 号", "国发〔2014〕49号"],
  ["国发【2014】4", "国发〔2014〕4"],
  ["关于（试行）的通知", "关于（试行）的通知"],
])("number %s", (printed, wanted) => expect(normaliseNumbers(printed)).toBe(wanted));

// each of these took half a minute or more, and nobody else was answered meanwhile
test.each([
  ["one long word", "a".repeat(90_000)],
  ["one long word of Han", "政".repeat(90_000)],
  ["words that look like keys", "a ".repeat(45_000)],
  ["a word and blanks", `a${" ".repeat(90_000)}`],
  ["comments", "/**/".repeat(24_000)],
  ["comments left open", "/*".repeat(45_000)],
  ["lines of comment", "//\n".repeat(30_000)],
  ["dots", ". ".repeat(45_000)],
  ["quotes", "''".repeat(45_000)],
])("%s are looked through in a moment", { timeout: 10_000 }, (_, statement) => {
  try {
    checkSize(statement);
    checkWords(statement);
  } catch (error) {
    expect(error).toMatchObject({ code: "forbidden" });
  }
  expect(withoutExplain(statement)).toBe(statement);
});

test.each([
  ["EXPLAIN RETURN 1", " RETURN 1"],
  ["/* EXPLAIN */ // a\n profile RETURN 1", " RETURN 1"],
  ["explained", "explained"],
  ["RETURN 1 // EXPLAIN", "RETURN 1 // EXPLAIN"],
  ["/* EXPLAIN RETURN 1", "/* EXPLAIN RETURN 1"],
])("a leading word of planning is taken off: %s", (statement, wanted) =>
  expect(withoutExplain(statement)).toBe(wanted),
);
