/** What the box is answered: the bodies that may be meant before a name of which nobody knows the place. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { slipsIn } from "../../server/api/views/near.ts";
import { alike } from "../../server/api/views/sought.ts";
import type { SearchAnswer } from "../../server/model/api.ts";
import { type Served, serve } from "./serve.ts";

const plan = (head: string, number: string, signer: string) => `${head}关于印发消费促进工作方案的通知
${number}

各有关单位：
    现将消费促进工作方案印发给你们，请认真组织实施。
    一、办好消费节。（牵头单位：市商务局；责任单位：市财政局、市发展改革委）

${signer}
2031年6月1日
`;

let served: Served;
beforeAll(async () => {
  served = await serve({
    "known.txt": plan("廊坊市人民政府办公室", "廊政办〔2031〕8号", "廊坊市人民政府办公室"),
    "letter.txt": plan("廊坊市人民政府", "廊政发〔2031〕18号", "廊坊市人民政府"),
    "old.txt": plan("廊坊市人民政府", "廊政发字〔2031〕10号", "廊坊市人民政府"),
    "unknown.txt": plan("办公室", "办字〔2031〕9号", "办公室"),
  });
});
afterAll(() => served.stop());

test("a body of a known place comes before the bare name, however exactly that is spelt", async () => {
  const answer = (await (
    await fetch(`${served.origin}/api/search?q=${encodeURIComponent("市商务局")}`)
  ).json()) as SearchAnswer;
  const ids = answer.groups.flatMap(({ kind, items }) => (kind === "organization" ? items.map(({ id }) => id) : []));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe("org:廊坊市商务局");
  expect(ids[1]).toMatch(/^org:\?.*\|市商务局$/);
});

async function asked(query: string): Promise<SearchAnswer> {
  return (await (await fetch(`${served.origin}/api/search?q=${encodeURIComponent(query)}`)).json()) as SearchAnswer;
}
const idsOf = ({ groups }: SearchAnswer, of: string) =>
  groups.flatMap(({ kind, items }) => (kind === of ? items.map(({ id }) => id) : []));

test.each([
  "廊政办〔2031〕8号",
  "哪些文件落实、转发或依据廊政办〔2031〕8号？",
  "谁落实了廊政办〔2031〕8号",
  "哪些地方没有落实廊政办［2031］8 号？",
  "廊政办2031年8号",
  "廊政办二〇三一8号",
  "廊政办2031-8",
  "廊政办〔二〇三一〕八号",
  "廊政办2031年第八号",
])("the number is taken out of %s", async (query) => {
  const answer = await asked(query);
  expect(answer.sought).toBe(query === "廊政办〔2031〕8号" ? query : "廊政办〔2031〕8号");
  expect(idsOf(answer, "document")).toEqual(["doc:廊政办〔2031〕8号"]);
});

test.each(["廊政发字[2031]18号", "廊政发字〔2031〕18号", "谁落实了廊政发字2031年第18号"])(
  "字 after the kind of letter is passed over in %s, where no number has it",
  async (query) => {
    const answer = await asked(query);
    expect(answer.sought).toBe("廊政发〔2031〕18号");
    expect(idsOf(answer, "document")).toEqual(["doc:廊政发〔2031〕18号"]);
    expect(answer.near).toEqual([]);
  },
);

test("a number that has 字 itself is another one than that without it", async () => {
  expect(idsOf(await asked("廊政发字[2031]10号"), "document")).toEqual(["doc:廊政发字〔2031〕10号"]);
  expect(idsOf(await asked("廊政发[2031]10号"), "document")).toEqual([]);
});

test.each([
  ["廊坊市商务局牵头什么、何时到期、依据哪份上级文件？", "廊坊市商务局"],
  ["廊坊市商务局有哪些任务", "廊坊市商务局"],
  ["廊坊市财政局负责哪些任务", "廊坊市财政局"],
  ["What does 廊坊市财政局 lead, and by when?", "廊坊市财政局"],
  ["which tasks are carried by 廊坊市商务局", "廊坊市商务局"],
  ["廊坊市商务局's deadlines", "廊坊市商务局"],
])("the body is taken out of %s", async (query, name) => {
  const answer = await asked(query);
  expect(answer.sought).toBe(name);
  expect(idsOf(answer, "organization")).toContain(`org:${name}`);
});

test.each(["谁落实了廊政办〔2031〕99号", "廊坊市商务局 不存在的词", "谁", "what does 不存在的局 lead", "who leads"])(
  "nothing is found for %s",
  async (query) => {
    const answer = await asked(query);
    expect(answer.sought).toBe(query);
    expect(answer.groups.every(({ total }) => total === 0)).toBe(true);
  },
);

test.each(["廊坊市发改委", "廊坊市 发改委", "市发改委", "廊坊市发改委负责哪些任务？"])(
  "%s finds the body of that short name",
  async (query) => {
    expect(idsOf(await asked(query), "organization")).toContain("org:廊坊市发展和改革委员会");
  },
);

test("a body is found alike under every short form and the full one, whichever of them its texts print; each place has its own", async () => {
  const body = (place: string, n: number, printed: string) =>
    plan(`${place}人民政府办公室`, `办字〔2031〕${n}号`, `${place}人民政府办公室`).replace("市发展改革委", printed);
  const two = await serve({ "a.txt": body("廊坊市", 11, "市发改委"), "b.txt": body("固原市", 12, "市发展改革委") });
  try {
    const ask = async (query: string): Promise<SearchAnswer> =>
      (await (await fetch(`${two.origin}/api/search?q=${encodeURIComponent(query)}`)).json()) as SearchAnswer;
    for (const query of ["发改委", "发展改革委", "发展和改革委", "发展和改革委员会", "市发改委"]) {
      const answer = await ask(query);
      expect(idsOf(answer, "organization").sort(), query).toEqual([
        "org:固原市发展和改革委员会",
        "org:廊坊市发展和改革委员会",
      ]);
      expect(answer.groups.find(({ kind }) => kind === "organization")?.total, query).toBe(2);
    }
    expect(idsOf(await ask("固原市发改委"), "organization")).toEqual(["org:固原市发展和改革委员会"]);
    expect((await ask("发改委")).forms).toEqual(["发展和改革委员会"]);
    expect((await ask("消费促进")).forms).toEqual([]);
  } finally {
    await two.stop();
  }
});

test.each(["廊坊市人民政府办公室2031年第8号", "廊坊市政府办公室〔2031〕8号"])(
  "a number is found under the name of its body: %s",
  async (query) => {
    const answer = await asked(query);
    expect(idsOf(answer, "document")).toEqual(["doc:廊政办〔2031〕8号"]);
    expect(answer.sought).toBe("廊政办〔2031〕8号");
    expect(answer.near).toEqual([]);
  },
);

test.each([
  ["廊政辦〔2031〕8號", "document", "doc:廊政办〔2031〕8号"],
  ["消費促進", "document", "doc:廊政办〔2031〕8号"],
  ["廊坊市財政局負責哪些任務", "organization", "org:廊坊市财政局"],
])("what is typed in traditional letters is found: %s", async (query, kind, id) => {
  const answer = await asked(query);
  expect(answer.query).toBe(query);
  expect(idsOf(answer, kind)).toContain(id);
});

test.each([
  ["廊政办〔2031〕80号", ["廊政办〔2031〕8号"]],
  // of no word that is held, but of this year and serial
  ["冀政办〔2031〕8号", ["廊政办〔2031〕8号"]],
  ["廊政办〔2031〕8号", []],
  ["廊政办〔2030〕8号", []],
  ["毫不相干", []],
])("numbers like %s are told where it stands nowhere", async (query, near) => {
  const answer = await asked(query);
  expect(answer.near.map(({ number }) => number)).toEqual(near);
});

test.each([
  // the place without 市, a short form behind it: a spelling, no guess
  ["廊坊财政局", "org:廊坊市财政局"],
  ["廊坊发改委", "org:廊坊市发展和改革委员会"],
])("a body is found under the short name of its place: %s", async (query, id) => {
  const answer = await asked(query);
  expect(idsOf(answer, "organization")).toEqual([id]);
  expect(answer.near).toEqual([]);
});

test.each([
  ["廊坊市财证局", "org:廊坊市财政局"],
  ["廊坊财证局", "org:廊坊市财政局"],
  ["廊访市财政局", "org:廊坊市财政局"],
  ["廊坊市财政政局", "org:廊坊市财政局"],
  ["市财局", "org:廊坊市财政局"],
  ["市商物局", "org:廊坊市商务局"],
  ["市商务居", "org:廊坊市商务局"],
  ["廊坊市财证局牵头什么", "org:廊坊市财政局"],
  ["消费促近工作方案", "doc:廊政办〔2031〕8号"],
  ["《消费促近工做方案》", "doc:廊政办〔2031〕8号"],
])("a name with a letter wrong, missing or too many is told as a guess: %s", async (query, id) => {
  const answer = await asked(query);
  expect(answer.groups.map(({ total }) => total)).toEqual([0, 0, 0, 0]);
  expect(answer.near.map((one) => one.id)).toContain(id);
});

test.each(["毫不相干", "林业厅", "市教育局", "廊坊市林业局", "量子通信", "局"])("nothing is like %s", async (query) => {
  expect((await asked(query)).near).toEqual([]);
});

test.each([
  ["财证局", "廊坊市财政局", 1],
  ["财政", "廊坊市财政局", 0],
  // of a short name the first and the last letter are right, unless it is all of the other
  ["财政具", "廊坊市财政局", 2],
  ["财政具", "财政局", 1],
  ["廊坊市财政具", "廊坊市财政局", 1],
  ["推进科技服业发展", "关于推进科技服务业发展的意见", 1],
  ["推进科技务服业发展", "关于推进科技服务业发展的意见", 2],
  ["", "廊坊市财政局", 0],
])("the slips of %s in %s are %i", (words, name, slips) => {
  expect(slipsIn(words, name)).toBe(slips);
});

test("of numbers like one, that which keeps most of its figures comes first, then the nearer", () => {
  const order = ["国发〔2014〕60号", "国发〔2014〕4号", "国发〔2014〕49号", "国发〔2014〕48号"];
  expect(order.toSorted((a, b) => alike("国发〔2014〕490号", a, b))).toEqual([
    "国发〔2014〕49号",
    "国发〔2014〕48号",
    "国发〔2014〕4号",
    "国发〔2014〕60号",
  ]);
});

test("a question that is asked of a number that stands nowhere is refused with those like it", async () => {
  const address = `${served.origin}/api/questions/what-implements?document=${encodeURIComponent("廊政办[2031]9号")}`;
  const response = await fetch(address);
  expect(response.status).toBe(400);
  expect(((await response.json()) as { detail: string }).detail).toContain("numbers like it: 廊政办〔2031〕8号");
});
