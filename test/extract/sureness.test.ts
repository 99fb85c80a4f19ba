/** How sure a fact is: what a reader could take otherwise is never said with .9, however plain the words beside it. */
import { describe, expect, test } from "vitest";
import { findAssignments } from "../../server/extract/assignments/index.ts";
import { findReferences } from "../../server/extract/citations/index.ts";
import { contextFor } from "./context-of.ts";

const SURE = 0.9;

const reference = (text: string, title?: string) =>
  findReferences(contextFor(text, title === undefined ? {} : { title }))[0];

describe("a citation", () => {
  test.each([
    ["followed", "一、任务\n（一）按照《甲县渡口办法》（甲政发〔2019〕3号）执行。"],
    ["a basis", "根据《甲县渡口办法》（甲政发〔2019〕3号），制定本细则。"],
    ["repealed", "《甲县渡口办法》（甲政发〔2019〕3号）同时废止。"],
    ["still to be written", "一、任务\n（一）修订《甲县渡口办法》。"],
  ])("%s is sure", (_name, text) => {
    expect(reference(text)?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  test.each([
    ["compared with", "一、任务\n（一）对照《甲县渡口办法》（甲政发〔2019〕3号）自查。"],
    ["violated", "一、任务\n（一）违反《甲县渡口办法》（甲政发〔2019〕3号）规定的，予以处罚。"],
    ["named with nothing beside it", "一、任务\n（一）《甲县渡口办法》（甲政发〔2019〕3号）共十二条。"],
    ["that others are in line with", "一、任务\n（一）本规划与《甲县渡口办法》（甲政发〔2019〕3号）相衔接。"],
    ["that only the words behind it ask for", "一、任务\n（一）《甲县渡口办法》规定的渡口由乡镇管理。"],
    ["that something is measured by", "一、目标\n以《甲县渡口规划》为引领，建设渡口，现通知如下："],
  ])("%s leaves its relation to the reader", (_name, text) => {
    const fact = reference(text);
    expect(fact?.confidence).toBeLessThan(SURE);
    expect(fact?.confidence).toBeGreaterThan(0.75);
    expect(fact?.parts?.some(({ name }) => name === "relation") ?? false).toBe((fact?.confidence ?? 0) === 0.88);
  });

  test("whose relation the document's own title tells is sure", () => {
    const title = "甲县交通局关于贯彻落实《甲县渡口办法》的意见";
    const text = `${title}\n各乡镇：\n一、宣传\n（一）《甲县渡口办法》（甲政发〔2019〕3号）共十二条。`;
    const fact = reference(text, title);
    expect([fact?.relation, (fact?.confidence ?? 0) >= SURE]).toEqual(["implements", true]);
  });

  test("adds up its parts", () => {
    const fact = reference("一、任务\n（一）对照《甲县渡口办法》（甲政发〔2019〕3号）自查。");
    const sum = (fact?.parts ?? []).reduce((total, { value }) => total + value, 0);
    expect(Math.round(sum * 100) / 100).toBe(fact?.confidence);
  });
});

describe("a duty", () => {
  const list = (line: (unit: string) => string) =>
    `二、职责分工\n${["县交通局", "县水利局", "县公安局"].map(line).join("\n")}`;

  test.each([
    ["a sentence", list((unit) => `${unit}负责渡口的检查和登记。`), false],
    ["a sentence with 由", list((unit) => `渡口的检查由${unit}负责。`), false],
    ["a bracket with its label", "一、修渡口\n加固码头十处。（责任单位：县交通局）", true],
  ])("told by %s", (_name, text, sure) => {
    const facts = findAssignments(contextFor(text));
    expect(facts.length).toBeGreaterThan(0);
    for (const { confidence } of facts) expect(confidence >= SURE).toBe(sure);
  });

  test("whose units stand in a cell that rows share is less sure than one with a cell of its own", () => {
    const head = "序号\t任务\t牵头单位\t责任单位\t完成时限\n";
    const facts = findAssignments(
      contextFor(
        `${head}1\t加固码头\t县交通局\t各乡镇\t6月底\n\t疏浚航道\t\t\t9月底\n2\t核发证书\t县公安局\t各乡镇\t全年`,
      ),
    );
    expect(facts.map(({ confidence }) => confidence >= SURE)).toEqual([true, false, true]);
  });
});
