import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as schema from "../../server/model/api.ts";
import { type Served, serve } from "./serve.ts";

const notice = (n: number): string =>
  `廊坊市人民政府关于第${n}项工作的通知\n廊政〔2031〕${n}号\n各县（市、区）人民政府：\n为落实《冀北省人民政府关于全部工作的意见》（冀北政发〔2030〕9号），请认真执行。\n廊坊市人民政府\n2031年1月1日\n`;

let served: Served;
beforeAll(async () => {
  served = await serve({ "10.txt": notice(10), "9.txt": notice(9), "样例.txt": notice(1) }, { token: "secret" });
});
afterAll(() => served.stop());

const list = async (query = "") =>
  schema.sourceList.parse(await (await fetch(`${served.origin}/api/sources${query}`)).json());
const remove = (id: string, token = "secret") =>
  fetch(`${served.origin}/api/sources/${encodeURIComponent(id)}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${token}` },
  });
const ended = async (response: Response) =>
  await (await fetch(`${served.origin}${response.headers.get("location")}`)).text();

describe("the files behind the corpus", () => {
  test("what another version of the rules has read is counted, and read again when somebody says so", async () => {
    expect((await list()).older).toBe(0);
    const [one] = (await list("?name=10.txt")).items;
    const stored = one && (await served.store.getSource(one.id));
    if (!stored) throw new Error("expected 10.txt");
    await served.store.putSource({ ...stored, records: [], extractor: "an older one" });
    expect((await list("?name=9.txt")).older).toBe(1);
    const ask = (token: string) =>
      fetch(`${served.origin}/api/sources/read-again`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await ask("wrong")).status).toBe(401);
    const response = await ask("secret");
    expect(response.status).toBe(202);
    expect(await ended(response)).toContain("event: done");
    expect(await list()).toMatchObject({ older: 0, total: 3 });
    expect((await served.store.getSource(stored.id))?.records).toEqual(stored.records);
  });

  test("are listed by name, numbers as numbers, with their documents, a page at a time, and found by a part of a name", async () => {
    const all = await list();
    expect(all.items.map(({ name, documents }) => [name, documents])).toEqual([
      ["9.txt", 1],
      ["10.txt", 1],
      ["样例.txt", 1],
    ]);
    expect((await list("?skip=1&limit=1")).items.map(({ name }) => name)).toEqual(["10.txt"]);
    expect(await list("?name=样例")).toMatchObject({ total: 1, items: [{ name: "样例.txt" }] });
    expect((await fetch(`${served.origin}/api/sources?limit=0`)).status).toBe(400);
  });

  test("one is taken back with what it alone says, what others say stays, and it cannot be taken back twice", async () => {
    const [nine] = (await list("?name=9.txt")).items;
    if (!nine) throw new Error("expected 9.txt");
    expect((await remove(nine.id, "wrong")).status).toBe(401);
    const response = await remove(nine.id);
    expect(response.status).toBe(202);
    expect(await ended(response)).toContain("event: done");
    expect((await list()).items.map(({ name }) => name)).toEqual(["10.txt", "样例.txt"]);
    const page = async (number: string) => await fetch(`${served.origin}/api/documents/${encodeURIComponent(number)}`);
    const missing = await page("廊政〔2031〕9号");
    expect(missing.status).toBe(404);
    expect(((await missing.json()) as { detail: string }).detail).toContain("taken back");
    expect((await page("廊政〔2031〕10号")).status).toBe(200);
    // cited by the others still
    expect((await page("冀北政发〔2030〕9号")).status).toBe(200);
    const again = await remove(nine.id);
    expect(again.status).toBe(404);
    expect(((await again.json()) as { detail: string }).detail).toContain(nine.id);
  });
});
