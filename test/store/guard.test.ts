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
  "USE other MATCH (n) RETURN n",
  "UNWIND [1] AS x CALL (x) { RETURN 1 AS y } IN $n CONCURRENT TRANSACTIONS OF 2 ROWS RETURN y",
  "RETURN 1 AS x UNION USE graph.byName('other') RETURN 1 AS x",
])("refuses %s", (statement) => {
  expect(() => checkWords(statement)).toThrow(expect.objectContaining({ code: "forbidden" }));
});
test.each([
  "RETURN 'CREATE'",
  "MATCH (n:Set) RETURN n",
  "MATCH (n) RETURN n.delete",
  "RETURN {remove: 1} AS x",
  "RETURN $set",
  "MATCH (n:Transactions) RETURN n.transactions",
  "MATCH (n)-[:USE]->(m) USING INDEX n:A(b) RETURN n.use",
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

const repeated = (start: string, link: string, times: number, end = " AS x") => `${start}${link.repeat(times)}${end}`;
// what nests without brackets within brackets: n of it passes, one more does not
test.each([
  ["comparisons", 64, (n: number) => repeated("RETURN 1", " = 1", n)],
  ["comparisons of brackets", 64, (n: number) => repeated("RETURN (1)", "<(1)", n)],
  ["joined strings", 64, (n: number) => repeated("RETURN 'a'", "||'a'", n)],
  ["labels", 64, (n: number) => repeated("MATCH (n:A", "|B", n, ") RETURN n")],
  ["negated labels", 64, (n: number) => repeated("MATCH (n:", "!", n, "A) RETURN n")],
  ["items of items", 64, (n: number) => repeated("RETURN x", "[0]", n)],
  ["stretches of stretches", 64, (n: number) => repeated("RETURN x", "[0..1]", n)],
  ["properties of properties", 64, (n: number) => repeated("RETURN x", " . a", n)],
  ["properties of items", 64, (n: number) => repeated("RETURN x", "[0].a", n / 2 + (n % 2))],
  ["named properties", 64, (n: number) => repeated("RETURN x", ".`a``b`", n)],
  ["clauses", 127, (n: number) => repeated("", "OPTIONAL MATCH () ", n, "RETURN 1")],
  ["counts of counts", 8, (n: number) => repeated("RETURN ", "COUNT { MATCH (n) WHERE 0 < ", n, `1${" }".repeat(n)}`)],
  ["subqueries", 8, (n: number) => repeated("", "CALL () { ", n, `RETURN 1 AS x${" } RETURN x".repeat(n)}`)],
])("a chain of %s", (_, most, statement) => {
  expect(() => checkSize(statement(most))).not.toThrow();
  expect(() => checkSize(statement(most + 1))).toThrow(expect.objectContaining({ code: "forbidden" }));
});

// long, and no chain
test.each([
  Array.from({ length: 300 }, (_, i) => `a.b${i} = $p.c.d[${i}]`).join(" AND "),
  `[${Array.from({ length: 300 }, (_, i) => `x.a[${i}].b`).join(", ")}]`,
  `${Array.from({ length: 300 }, (_, i) => `x.a${i} + y.b`).join(" + ")}`,
  `{${Array.from({ length: 300 }, (_, i) => `a${i}: x.y <> 1`).join(", ")}}`,
  Array.from({ length: 200 }, () => "n.title STARTS WITH 'a'").join(" OR "),
  `CASE ${Array.from({ length: 100 }, (_, i) => `WHEN x = ${i} THEN a <= b`).join(" ")} END`,
])("no chain: %s", (expression) => expect(() => checkSize(`MATCH (n) RETURN ${expression} AS x`)).not.toThrow());

// a plugin's functions run a statement given as a string, or send what they are given to an address
test.each([
  ["RETURN apoc.cypher.runFirstColumnSingle('RETURN 1', {}) AS x", false],
  ["RETURN apoc . /* x */ cypher\n.runFirstColumnMany ('RETURN 1', {}) AS x", false],
  ["RETURN `apoc`.cypher.`runFirstColumnMany`('RETURN 1', {}) AS x", false],
  ["RETURN `apoc.cypher.runFirstColumnMany`('RETURN 1', {}) AS x", false],
  ["RETURN size(genai.vector.encode('x', 'OpenAI', {token: 'x'})) AS x", false],
  ["CALL db.labels() YIELD label RETURN n10s.rdf.getIRILocalName(label) AS x", false],
  ["CALL db.labels() YIELD label RETURN label", true],
  ["CALL db.index.fulltext.queryNodes('x', 'y') YIELD node RETURN node.title", true],
  ["RETURN date.truncate('year', date()), duration.between(date(), date()), point.distance(a.x, b.x)", true],
  ["MATCH (n) WHERE n.x IN (n.list) RETURN n.title, (n.x), [n.y], {a: n.z}", true],
  ["RETURN 'apoc.cypher.run(' AS x // apoc.cypher.run(", true],
])("functions of the language alone: %s", (statement, passes) => {
  if (passes) expect(() => checkSize(statement)).not.toThrow();
  else expect(() => checkSize(statement)).toThrow(expect.objectContaining({ code: "forbidden" }));
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
  ["words with dots", "a.".repeat(45_000)],
  ["quoted names", "``.".repeat(30_000)],
  ["brackets left open", "COUNT {".repeat(13_000)],
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
