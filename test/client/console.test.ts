import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offersAt } from "../../client/views/console/complete.ts";
import { fileNameOf } from "../../client/views/console/file-name.ts";
import { groupsOf, themeOf } from "../../client/views/console/groups.ts";
import { type Asked, oneLine, remember, toggleKept } from "../../client/views/console/history.ts";
import {
  draftOf,
  draftsOf,
  formatValues,
  guessType,
  parseValues,
  valueFrom,
  valuesOf,
} from "../../client/views/console/parameters.ts";
import {
  barColumns,
  cellText,
  csvField,
  nextSort,
  nodeIds,
  sortRows,
  tabbed,
} from "../../client/views/console/values.ts";
import { nextToken, parameterNames, startScan, tokenLines } from "../../server/model/cypher.ts";
import { NODE_LABELS, RELATIONSHIP_TYPES } from "../../server/model/graph.ts";
import { corrected, keywordMissAt, missesIn } from "../../server/model/misspelt.ts";
import { parseQuestion } from "../../server/questions/index.ts";

const folder = new URL("../../cypher/questions/", import.meta.url);
const questions = readdirSync(folder)
  .map((file) => parseQuestion(file.replace(".cypher", ""), readFileSync(new URL(file, folder), "utf8")))
  .map((question) => ({ ...question, parameters: [...question.parameters] }));

const kindsOf = (statement: string) =>
  tokenLines(statement)
    .flat()
    .filter((piece) => piece.kind !== "plain")
    .map((piece) => `${piece.kind} ${piece.text}`);

describe("tokens", () => {
  it.each([
    ["MATCH (d:Document) RETURN d", ["keyword MATCH", "label Document", "keyword RETURN"]],
    ["MATCH ()-[r:IMPLEMENTS|BASED_ON]->()", ["keyword MATCH", "type IMPLEMENTS", "type BASED_ON"]],
    ["RETURN [n IN nodes(p) | n.id] AS ids", ["keyword RETURN", "keyword IN", "function nodes", "keyword AS"]],
    ["MATCH (d:A | B)-[:C|:D]->()", ["keyword MATCH", "label A", "label B", "type C", "type D"]],
    ["[x IN l WHERE x:A | x.id]", ["keyword IN", "keyword WHERE", "label A"]],
    ["[(a)-[:C|D]->(b:A) | b.id]", ["type C", "type D", "label A"]],
    ["<-[ r:C ]- ()", ["type C"]],
    ["RETURN count(d) + 10.5", ["keyword RETURN", "function count", "number 10.5"]],
    ["WHERE d.match = 'a\\'b' // $no", ["keyword WHERE", "string 'a\\'b'", "comment // $no"]],
    ["/* MATCH\n$no */ RETURN $yes", ["comment /* MATCH", "comment $no */", "keyword RETURN", "parameter $yes"]],
    ["{code: $place, `a b`: 1}", ["parameter $place", "number 1"]],
    ["RETURN d.number AS 文号", ["keyword RETURN", "keyword AS"]],
  ])("of %s", (statement, kinds) => expect(kindsOf(statement)).toEqual(kinds));

  it("together are the statement, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (statement) =>
          tokenLines(statement)
            .map((line) => line.map((piece) => piece.text).join(""))
            .join("\n") === statement,
      ),
    );
  });
  it("always take a character", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((line) => !line.includes("\n")),
        (line) => nextToken(line, 0, startScan()).end > 0,
      ),
    );
  });
  it("name the parameters of every saved question", () => {
    for (const question of questions)
      expect([...parameterNames(question.statement)].sort()).toEqual(
        question.parameters.map((parameter) => parameter.name).sort(),
      );
  });
});

describe("completion", () => {
  const schema = {
    labels: { Document: 3 },
    types: { IMPLEMENTS: 2 },
    properties: ["number", "title"],
    values: { level: [{ label: "national", count: 5 }], title: [{ label: "关于'x'的通知", count: null }] },
  };
  const at = (text: string) => offersAt(text.replace("|", ""), text.indexOf("|"), schema);
  it.each([
    ["MATCH (d:Do|", "label", 9, "Document"],
    ["MATCH ()-[r:|", "type", 12, "IMPLEMENTS"],
    ["RETURN d.nu|", "property", 9, "number"],
    ["MATCH (d {|", "property", 10, "title"],
    ["WHERE a = $one AND b = $o|", "parameter", 24, "one"],
    ["RET|", "keyword", 0, "RETURN"],
    ["RETURN cou|", "function", 7, "count"],
    ["MATCH (doc:Document) RETURN do|", "variable", 28, "doc"],
    ["MATCH (d {level: '|", "value", 18, "national"],
    ["RETURN 'a' AS x, \n d.level = \"na|", "value", 30, "national"],
    ["WHERE d.level IN ['county', 'n|", "value", 29, "national"],
    ["WHERE d.title STARTS WITH '关|", "value", 27, "关于\\'x\\'的通知"],
  ] as const)("at %s", (text, kind, from, label) => {
    const found = at(text);
    expect(found?.from).toBe(from);
    expect(found?.offers.some((offer) => offer.kind === kind && offer.label === label)).toBe(true);
  });
  it.each(["RETURN 'abc|", "WHERE d.other = 'a|", "// d.level = 'MATCH|", "/* MA|", "RETURN |"])(
    "is silent at %s",
    (text) => expect(at(text)).toBeNull(),
  );
});

describe("names that the graph does not hold", () => {
  const schema = {
    labels: { Document: 3, Organization: 2 },
    types: { IMPLEMENTS: 2, BASED_ON: 1 },
    properties: ["number", "title", "displayTitle"],
  };
  it.each([
    ["MATCH (d:Documnt) RETURN d", ["label Documnt → Document at 9"]],
    ["MATCH (d:document) RETURN d", ["label document → Document at 9"]],
    [
      "MATCH (a)-[:BASED_ON|IMPLEMENT]->(b:Decree)\nRETURN a.titel",
      ["type IMPLEMENT → IMPLEMENTS at 21", "label Decree → null at 36", "property titel → title at 53"],
    ],
    ["RETURN [x IN nodes(p) WHERE x:Document | x.number]", []],
    ["MATCH (d:Document)-[:IMPLEMENTS]->() WHERE d.number = 'd:Nobody' RETURN d.title, date().year", []],
  ])("in %s", (statement, wanted) =>
    expect(
      missesIn(statement, schema).map((miss) => `${miss.kind} ${miss.name} → ${miss.meant} at ${miss.start}`),
    ).toEqual(wanted),
  );
  it("are put right wherever they stand, and nothing else is touched", () => {
    const statement = "MATCH (d:Documnt)-->(e:Documnt)\nWHERE d.title = 'Documnt' RETURN Documnt // :Documnt";
    const [miss] = missesIn(statement, schema);
    expect(miss && corrected(statement, miss)).toBe(
      "MATCH (d:Document)-->(e:Document)\nWHERE d.title = 'Documnt' RETURN Documnt // :Documnt",
    );
  });
  it("are none where the schema is not known", () => {
    expect(missesIn("MATCH (d:Documnt) RETURN d", { labels: {}, types: {}, properties: [] })).toEqual([]);
  });
  it("are none in any saved question, with the names of the model", () => {
    const model = {
      labels: Object.fromEntries(NODE_LABELS.map((label) => [label, 1])),
      types: Object.fromEntries(RELATIONSHIP_TYPES.map((type) => [type, 1])),
      properties: [],
    };
    for (const { statement } of questions) expect(missesIn(statement, model)).toEqual([]);
  });
});

describe("keywords at which a parser stopped", () => {
  it.each([
    ["MACTH (d:Document) RETURN d", "|MACTH", "MATCH (d:Document) RETURN d"],
    ["MATCH (d:Document) RETRUN d.number", "|RETRUN", "MATCH (d:Document) RETURN d.number"],
    ["MATCH (d:Document) RETRUN d.number", "|d.number", "MATCH (d:Document) RETURN d.number"],
    ["MATCH (d)\nWHRE d.a = 1 RETURN d", "|WHRE", "MATCH (d)\nWHERE d.a = 1 RETURN d"],
    ["MATCH (d) RETURN d LIMT 5", "|5", "MATCH (d) RETURN d LIMIT 5"],
    ["MATCH (d) RETURN d ODER BY d.a", "|ODER", "MATCH (d) RETURN d ORDER BY d.a"],
    ["match (d) retrun d", "|retrun", "match (d) RETURN d"],
    ["MATCH (d:Document RETURN d", "|RETURN", null],
    ["MATCH (d) RETURN d,", "|", null],
    ["MATCH (d) RETURN d.mach + ", "|", null],
    ["MATCH (d) WHERE d.a = 'LIMT' 5", "|5", null],
  ] as const)("%s at %s", (statement, at, wanted) => {
    const offset = at === "|" ? statement.length : statement.indexOf(at.slice(1));
    const miss = keywordMissAt(statement, offset);
    expect(miss && corrected(statement, miss)).toBe(wanted);
  });
});

describe("parameters", () => {
  it.each([
    ["MATCH (n) RETURN n LIMIT $most", "most", "number"],
    ["WHERE n.level IN $levels", "levels", "json"],
    ["WHERE n.title CONTAINS $word", "word", "text"],
    ["RETURN n LIMIT $mostly", "most", "text"],
  ])("of %s: $%s is %s", (statement, name, type) => expect(guessType(statement, name)).toBe(type));

  it("come back from an address as they were", () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
          value,
        ),
        (values) => {
          expect(valuesOf(parseValues(formatValues(values)))).toEqual({ values, bad: [] });
        },
      ),
    );
  });
  it.each(["[1]", "null", "{", "7"])("an address of %s holds none", (text) => expect(parseValues(text)).toEqual({}));
  it("keep what was filled in, and drop what is no longer asked", () => {
    const before = { word: draftOf("发展"), gone: draftOf(1) };
    expect(draftsOf("RETURN $word, $new", before)).toEqual({ word: before.word, new: { type: "text", text: "" } });
  });
  it("say when a text is none of its type", () => {
    expect(valueFrom({ type: "number", text: "" })).toBeNull();
    expect(valueFrom({ type: "json", text: "[1" })).toBeNull();
    expect(valuesOf({ a: { type: "number", text: "x" } }).bad).toEqual(["a"]);
  });
});

const node = (id: string, properties: Record<string, unknown> = {}) => ({
  kind: "node" as const,
  id,
  labels: ["Document"],
  properties,
});
const step = (start: string, end: string) => ({
  kind: "relationship" as const,
  id: `${start}>${end}`,
  type: "IMPLEMENTS",
  start,
  end,
  properties: {},
});

describe("values", () => {
  const path = {
    kind: "path",
    nodes: [node("doc:a", { number: "甲〔2015〕1号" }), node("doc:b")],
    relationships: [step("doc:b", "doc:a")],
  };
  it.each([
    [null, ""],
    [3, "3"],
    [["a", 1], "a; 1"],
    [node("doc:a", { displayTitle: "题" }), "题"],
    // 人民政府 alone is that of any place
    [node("org:廊坊市人民政府", { name: "廊坊市人民政府", shortName: "人民政府" }), "廊坊市人民政府"],
    [step("doc:a", "doc:b"), "IMPLEMENTS"],
    [path, "甲〔2015〕1号 ←IMPLEMENTS- doc:b"],
  ])("as text", (value, text) => expect(cellText(value)).toBe(text));
  it("give their nodes once, in order", () => {
    expect(
      nodeIds([
        [path, "doc:c"],
        ["甲〔2015〕2号", ["org:d", "doc:a"]],
        ["〔2015〕3号", "words"],
      ]),
    ).toEqual(["doc:a", "doc:b", "doc:c", "doc:甲〔2015〕2号", "org:d"]);
  });
  const said = { ...step("doc:a", "doc:b"), properties: { quote: "根据《甲办法》" } };
  it.each([
    ["evidence by its words", said, "根据《甲办法》"],
    ["a relationship that no text says by its type", step("doc:a", "doc:b"), "IMPLEMENTS"],
    ["a node by its number", node("doc:a", { number: "甲〔2015〕1号", title: "题" }), "甲〔2015〕1号"],
    ["a node by its name", node("org:a", { name: "甲市财政局" }), "甲市财政局"],
    ["a node without any name by what it is, not by its id", node("doc:b"), "Document"],
    ["several, each so", [said, node("doc:b"), 3], "根据《甲办法》; Document; 3"],
    ["a path by its nodes", path, "甲〔2015〕1号 ←IMPLEMENTS- Document"],
  ])("in a file: %s", (_, value, field) => {
    expect(csvField(value)).toBe(field);
    expect(tabbed(["a"], [[value]])).toBe(`a\n${field}`);
  });
  it.each([
    ["MATCH (d:Document)-[:CARRIES]->(x:Source) RETURN d", "zhengmai-document"],
    ["// of :Place\nMATCH ()<-[:LED_BY]-(t:`Task`) RETURN t", "zhengmai-task"],
    ["MATCH (n) RETURN ':Place'", "zhengmai"],
    ["MATCH (d:`../A b`) RETURN d", "zhengmai-a-b"],
    [`\n${questions[0]?.statement} `, questions[0]?.name],
  ])("the file of %j has the name of the question, or of the first label", (statement, name) =>
    expect(fileNameOf(statement, questions)).toBe(name),
  );
  it("as files and clipboard", () => {
    expect(csvField(undefined)).toBeNull();
    expect(csvField(2)).toBe(2);
    expect(tabbed(["a", "b"], [["x\ty", null]])).toBe("a\tb\nx y\t");
  });
  it("sort by a column: numbers as numbers, the missing last both ways", () => {
    const rows = [[10], [null], [9], [100]];
    expect(sortRows(rows, { column: 0, descending: false })).toEqual([[9], [10], [100], [null]]);
    expect(sortRows(rows, { column: 0, descending: true })).toEqual([[100], [10], [9], [null]]);
    expect(nextSort(nextSort(nextSort(null, 1), 1), 1)).toBeNull();
  });
  it("are all there after sorting", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.integer(), fc.string(), fc.constant(null)))),
        (rows) => new Set(sortRows(rows, { column: 0, descending: true })).size === rows.length,
      ),
    );
  });
  it("as bars: the numbers by which the rows fall, named by the title", () => {
    expect(
      barColumns(
        ["number", "title", "first", "documents"],
        [
          ["a", "b", 1, 4],
          ["c", "d", 2, 3],
        ],
      ),
    ).toEqual({ label: 1, value: 3 });
    expect(barColumns(["title"], [["b"]])).toBeNull();
    expect(barColumns(["title", "n"], [])).toBeNull();
  });
});

describe("library and history", () => {
  it("every question stands once, in a theme", () => {
    expect(
      groupsOf(questions)
        .flatMap((group) => group.questions.map((question) => question.name))
        .sort(),
    ).toEqual(questions.map((question) => question.name).sort());
    expect(themeOf({ statement: "MATCH (a)-[r:REPEALS]->(b) RETURN a" })).toBe("validity");
  });
  it("the latest comes first, once, and at most fifty are kept", () => {
    const asked = (q: string, at: number): Asked => ({ q, parameters: "", at, rows: 1 });
    const list = Array.from({ length: 60 }, (_, at) => asked(`q${at}`, at)).reduce<readonly Asked[]>(
      (now, item) => remember(now, item),
      [],
    );
    expect(list).toHaveLength(50);
    expect(remember(list, asked("q30", 99)).filter((item) => item.q === "q30")).toEqual([asked("q30", 99)]);
  });
  it("what is kept twice is let go", () => {
    const kept = { q: "RETURN 1", parameters: "" };
    expect(toggleKept(toggleKept([], kept), kept)).toEqual([]);
    expect(oneLine("// say\nMATCH (n)\n  RETURN n")).toBe("MATCH (n) RETURN n");
  });
});
