/** A question is found by words of its own, and not by words that it only has in common with all. */
import { expect, test } from "vitest";
import { questionsFor } from "../../client/questions.ts";
import { questions } from "../../server/questions/index.ts";

const saved = [...questions().values()];
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
