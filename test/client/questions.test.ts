/** A question is found by words of its own, and not by words that it only has in common with all. */
import { expect, test } from "vitest";
import {
  calledIn,
  phraseIn,
  questionsFor,
  questionsMeant,
  screensMeant,
  titleOf,
} from "../../client/seek/questions.ts";
import type { SearchAnswer } from "../../server/model/api.ts";
import { questions } from "../../server/questions/index.ts";

const saved = [...questions().values()].map((question) => ({ ...question, parameters: [...question.parameters] }));
const found = (typed: string, most = 5) => questionsFor(saved, typed, most).map(({ name }) => name);

test.each([
  ["哪些部门承担的任务最多？", "workload"],
  ["部门任务最多", "workload"],
  ["谁牵头谁", "who-leads-whom"],
  ["没有牵头单位", "tasks-without-lead"],
  ["到期的任务", "tasks-due"],
  ["被废止", "repealed"],
  ["tasks with no leading unit", "tasks-without-lead"],
  ["carry the most tasks", "workload"],
])("%s", (typed, name) => {
  expect(found(typed)).toContain(name);
});

test.each(["", "哪些", "的", "国发〔2014〕49号", "市商务局", "养老服务", "环境保护督察文件", "廊坊市", "<script>"])(
  "%s asks nothing that is saved",
  (typed) => {
    expect(found(typed)).toEqual([]);
  },
);

test("every question is the first that its own words find, and no more are given than are asked for", () => {
  for (const { zh, en, name } of saved) for (const title of [zh, en]) expect(found(title, 1), title).toEqual([name]);
  expect(found("文件", 3)).toHaveLength(3);
});

const answer = (
  query: string,
  sought: string,
  rest: string,
  kind: "document" | "organization" | "place",
): SearchAnswer => ({
  query,
  sought,
  rest,
  forms: [],
  near: [],
  groups: [
    {
      kind,
      total: 2,
      limit: 5,
      truncated: false,
      items: [sought, `${sought}的附件`].map((name) => ({
        id: `id:${name}`,
        key: name,
        name,
        detail: "",
        level: null,
        held: true,
      })),
    },
  ],
});
const meant = (of: SearchAnswer) => questionsMeant(saved, of, 3);

test.each([
  ["哪些文件落实、转发或依据国发〔2019〕24号？", "哪些文件落实、转发或依据 ？"],
  ["谁落实了国发〔2019〕24号", "谁落实了"],
  ["哪些地方没有落实国发〔2019〕24号？", "哪些地方没有落实 ？"],
])("%s is asked of the document that it names", (query, rest) => {
  const found = meant(answer(query, "国发〔2019〕24号", rest, "document"));
  expect(found.find(({ question }) => question.name === "what-implements")?.parameters).toEqual({
    document: "id:国发〔2019〕24号",
  });
  for (const { parameters } of found) expect(Object.values(parameters)).toContain("id:国发〔2019〕24号");
});

const NUMBER = "国发〔2019〕24号";
test.each([
  ["哪些地方没有落实国发〔2019〕24号？", ["coverage", "cascade"]],
  ["国发〔2019〕24号，哪里未见？", ["coverage"]],
  ["谁没落实国发〔2019〕24号", ["coverage", "cascade"]],
  ["who did nothing about 国发〔2019〕24号?", ["coverage"]],
  ["which places have not implemented 国发〔2019〕24号", ["coverage", "cascade"]],
  ["谁落实了国发〔2019〕24号", ["cascade"]],
  ["国发〔2019〕24号是什么时候的", []],
])("%s is answered by a screen of that document", (query, screens) => {
  const of = answer(query, NUMBER, query.replace(NUMBER, " "), "document");
  expect(screensMeant(of).map(({ screen }) => screen)).toEqual(screens);
  for (const { document } of screensMeant(of)) expect(document?.key).toBe(NUMBER);
});

test.each([
  ["哪些上级文件没有落实", [{ screen: "coverage", document: null, place: null }]],
  ["没有牵头单位", []],
  ["未成年人保护", []],
  ["贯彻落实", []],
])("%s names no document", (query, screens) => {
  expect(screensMeant({ query, sought: query, rest: "", forms: [], groups: [], near: [] })).toEqual(screens);
});

test("a sentence about what a place did not do is answered by the matrix of that place", () => {
  const of = answer("湄潭县没有落实什么？", "湄潭县", " 没有落实什么？", "place");
  expect(screensMeant(of)).toEqual([
    { screen: "coverage", document: null, place: { id: "id:湄潭县", name: "湄潭县" } },
  ]);
});

test("a sentence about a body is asked of that body", () => {
  const found = meant(answer("廊坊市财政局牵头什么？", "廊坊市财政局", " 牵头什么？", "organization"));
  expect(found.find(({ question }) => question.name === "tasks-of-a-body")?.parameters).toEqual({
    organization: "id:廊坊市财政局",
  });
});

test("of a name that several bodies bear, a body's questions alone are offered, and the form asks which", () => {
  const several = answer("教育局负责什么", "教育局", " 负责什么", "organization");
  const found = meant({ ...several, groups: several.groups.map((group) => ({ ...group, total: 3, items: [] })) });
  expect(found.map(({ parameters }) => parameters)).toEqual(found.map(() => ({ organization: "" })));
  expect(found.map(({ question }) => question.name)).toContain("tasks-of-a-body");
});

test("no searched sentence is asked of the thing that a question is asked of by default", () => {
  for (const { zh, en } of saved)
    for (const title of [zh, en])
      for (const { question, parameters } of meant({
        query: title,
        sought: title,
        rest: "",
        forms: [],
        groups: [],
        near: [],
      }))
        for (const { name, type } of question.parameters)
          if (type !== "integer" && type !== "date") expect(parameters[name], `${title}: ${name}`).toBe("");
});

test.each(
  saved.flatMap((question) => {
    const asksOf = question.parameters.some(({ type }) => type !== "integer" && type !== "date");
    return (["zh", "en"] as const).map((language) => [question.name, language, asksOf, question] as const);
  }),
)("the title of %s in %s says of what it is asked: %s", (_, language, asksOf, question) => {
  const said = titleOf(question, language, "临河市财政局");
  expect(said.includes("临河市财政局")).toBe(asksOf);
  expect(titleOf(question, language, "")).toBe(question[language]);
});

test("a title is asked of the thing, and keeps the rest of its words", () => {
  const question = saved.find(({ name }) => name === "what-implements");
  expect(question && titleOf(question, "zh", NUMBER)).toBe(`哪些文件落实、依据或转发${NUMBER}？`);
  expect(question && titleOf(question, "en", NUMBER)).toBe(`Which documents carry out, rest on or forward ${NUMBER}?`);
  expect(question && titleOf(question, "zh", "$&")).toBe("哪些文件落实、依据或转发$&？");
});

test.each([
  ["doc:临政〔2031〕1号", "临政〔2031〕1号", "就业办法", "临政〔2031〕1号"],
  ["doc:abc", null, "就业办法", "《就业办法》"],
  ["org:临河市财政局", null, "临河市财政局", "临河市财政局"],
])("%s is called in a sentence", (id, number, name, called) => expect(calledIn(id, number, name)).toBe(called));

test.each([
  ["who is responsible for 养老服务", "养老服务", "养老服务"],
  // in Chinese all that was typed may be the words of a text
  ["养老服务由谁负责", "养老服务", "养老服务由谁负责"],
  ["what does 廊坊市发改委 lead", "廊坊市 发展和改革委员会", "what does 廊坊市发改委 lead"],
  ["PPP项目", "PPP项目", "PPP项目"],
  ["who leads", "who leads", "who leads"],
])("the texts are searched for the words of %s", (query, sought, phrase) => {
  expect(phraseIn({ query, sought })).toBe(phrase);
});
