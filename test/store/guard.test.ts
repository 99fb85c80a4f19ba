import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSize, checkWords, withoutStrings } from "../../server/store/guard.ts";
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
