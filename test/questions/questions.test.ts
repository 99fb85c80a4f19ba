import { describe, expect, test } from "vitest";
import { checkParameters, parseQuestion, QuestionError, questions } from "../../server/questions/index.ts";

describe("every saved question", () => {
  test.each([...questions().values()])("$name declares exactly the parameters that it uses", (question) => {
    const used = [...new Set([...question.statement.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort();
    expect(question.parameters.map((parameter) => parameter.name).sort()).toEqual(used);
  });

  test.each([...questions().values()])("$name is asked in both languages and answers in a total order", (question) => {
    expect(question.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(question.en).toMatch(/^[\x20-\x7e]+$/);
    expect(question.statement).toMatch(/ORDER BY/);
  });

  // a whole relationship unpacks all its columns in the embedded engine, of every row that is still there (docs/scale.md)
  test.each(
    [...questions().values()].filter(
      ({ statement }) => /LIMIT/.test(statement) && /AS (?:evidence|path)/.test(statement),
    ),
  )("$name finds its page before it asks for whole relationships", ({ statement }) => {
    const [before] = statement.split(/\bRETURN\b(?!.*\bRETURN\b)/s);
    expect(before).toMatch(/WITH .+\sORDER BY .+ LIMIT/s);
  });

  test("there are at least 25", () => {
    expect(questions().size).toBeGreaterThanOrEqual(25);
  });
});

describe("parameters", () => {
  const question = parseQuestion(
    "sample",
    "// zh: 问\n// en: ask\n// view: table\n// param day date: 日 | day\n// param limit integer = 5: 行 | rows\nMATCH (d:Document) WHERE d.issuedOn < $day RETURN d ORDER BY d.id LIMIT $limit",
  );

  test.each([
    [{ day: "2016-01-01" }, { day: "2016-01-01", limit: 5 }],
    [
      { day: "2016-01-01", limit: "7" },
      { day: "2016-01-01", limit: 7 },
    ],
  ])("%j is read as %j", (given, wanted) => {
    expect(checkParameters(question, given)).toEqual(wanted);
  });

  test.each([
    [{}, "expected a value for day"],
    [{ day: "1 May" }, "YYYY-MM-DD"],
    [{ day: "2016-01-01", limit: "many" }, "whole number"],
    [{ day: "2016-01-01", rows: 3 }, "expected day, limit"],
  ])("%j is refused, saying %s", (given, message) => {
    expect(() => checkParameters(question, given)).toThrow(QuestionError);
    expect(() => checkParameters(question, given)).toThrow(message);
  });

  test.each([
    ["// en: ask\n// view: table\nRETURN 1", "// zh:"],
    ["// zh: 问\n// view: table\nRETURN 1", "// en:"],
    ["// zh: 问\n// en: ask\n// view: pie\nRETURN 1", "table|graph|bar"],
    ["// zh: 问\n// en: ask\n// view: table\n// param x colour: 色 | colour\nRETURN 1", "type"],
  ])("a header that lacks something is named", (text, message) => {
    expect(() => parseQuestion("sample", text)).toThrow(message);
  });
});
