/** Uploads that mean harm, or too many of them: each is told why, nothing of them stays, and the next honest one is imported. */
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as schema from "../../server/model/api.ts";
import { FIXTURES } from "../fixtures/corpus.ts";
import { type Served, serve } from "./serve.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ "national.txt": FIXTURES["national.txt"] ?? "" });
});
afterAll(() => served.stop());

const send = (...files: readonly (readonly [string, Uint8Array | string])[]): Promise<Response> => {
  const form = new FormData();
  for (const [name, content] of files) form.append("files", new Blob([content as BlobPart]), name);
  return fetch(`${served.origin}/api/import`, { method: "POST", body: form });
};
const raw = (body: string): Promise<Response> =>
  fetch(`${served.origin}/api/import`, {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body,
  });
const problem = async (response: Response) => {
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  return schema.problem.parse(await response.json());
};
/** the events of a job, once it has ended */
const eventsOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(202);
  return (await fetch(served.origin + response.headers.get("location"))).text();
};
const notice = (number: number): string =>
  `廊坊市人民政府关于第${number}项工作的通知\n廊政〔2032〕${number}号\n各县（市、区）人民政府：\n请认真执行。\n廊坊市人民政府\n2032年1月8日\n`;
const names = async () => (await served.store.listSources()).flatMap((source) => source.names);

test.each([
  ["too many files", () => send(...Array.from({ length: 501 }, (_, n) => [`${n}.txt`, "x"] as const)), 413],
  [
    "too many fields",
    () =>
      raw(
        `${Array.from({ length: 200 }, (_, n) => `--x\r\nContent-Disposition: form-data; name="${n}"\r\n\r\nv\r\n`).join("")}--x--\r\n`,
      ),
    413,
  ],
  ["a file that is too large", () => send(["a.txt", new Uint8Array(65 * 1024 * 1024)]), 413],
  ["no file", () => raw('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nv\r\n--x--\r\n'), 400],
  ["a part without end", () => raw('--x\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\nv'), 400],
  ["a head of a part without end", () => raw(`--x\r\nX: ${"a".repeat(100_000)}`), 400],
])("%s", async (_, attempt, status) => {
  expect((await problem(await attempt())).status).toBe(status);
  expect(await eventsOf(await send(["honest.txt", notice(status)]))).toContain("event: done");
});

test.each([
  ["../../../etc/cron.d/evil.txt", "evil.txt"],
  ["C:\\Windows\\evil2.txt", "evil2.txt"],
  ["a\u202etxt.exe", "atxt.exe"],
  [`${"长".repeat(5_000)}.txt`, "长".repeat(200)],
  [`${"a".repeat(199)}𠮷.txt`, "a".repeat(199)],
])("the name %j is only a name", async (given, kept) => {
  // every name brings bytes of its own
  expect(await eventsOf(await send([given, notice(1_000 + given.length)]))).toContain("event: done");
  expect(await names()).toContain(kept);
});

test("a bomb among honest files is one refusal, and pages are served while it is read", async () => {
  const bomb = zipSync({
    "b.docx": zipSync({ "word/document.xml": strToU8(`<w:document>${"<w:p/>".repeat(2_500_000)}`) }),
  });
  const [events, overview] = await Promise.all([
    send(["before.txt", notice(1)], ["bomb.zip", bomb], ["after.txt", notice(2)]).then(eventsOf),
    fetch(`${served.origin}/api/overview`),
  ]);
  expect(overview.status).toBe(200);
  const done = JSON.parse(/event: done\ndata: (.*)/.exec(events)?.[1] ?? "null") as unknown;
  expect(done).toMatchObject({ report: { new: 2, refused: [{ name: "bomb.zip/b.docx", reason: "damaged" }] } });
  // told when it was tried, not only at the end
  const told = events.indexOf('"refusal":{"name":"bomb.zip/b.docx"');
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(events.indexOf("event: done"));
  expect(await names()).toEqual(expect.arrayContaining(["before.txt", "after.txt"]));
});

describe("a crowd of uploads", () => {
  test("all that are taken are imported, the others are asked to come again", async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => send([`crowd-${n}.txt`, notice(2_000 + n)])),
    );
    const taken = answers.flatMap((answer, n) => (answer.status === 202 ? [{ answer, n }] : []));
    expect(taken.length).toBeGreaterThan(10);
    for (const answer of answers.filter(({ status }) => status !== 202))
      expect(await problem(answer)).toMatchObject({ status: 503, code: "busy" });
    // the address of each stays known until its job has ended, however many came after it
    const events = await Promise.all(taken.map(({ answer }) => eventsOf(answer)));
    expect(events.filter((text) => !text.includes("event: done"))).toEqual([]);
    const held = await names();
    expect(taken.filter(({ n }) => !held.includes(`crowd-${n}.txt`))).toEqual([]);
    expect(await eventsOf(await send(["later.txt", notice(3_000)]))).toContain("event: done");
  });
});
