import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { harmless } from "../../server/read/format/zip/entries.ts";
import { readSource, readSources } from "../../server/read/index.ts";
import { docx, paragraph } from "./docx.ts";

const NOTICE = strToU8("临江市人民政府\n关于防汛工作的通知\n各县人民政府：\n现将有关事项通知如下。\n");
const results = async (bytes: Uint8Array, maxBytes?: number) =>
  (await readSources("包.zip", bytes, maxBytes === undefined ? {} : { maxBytes })).map((result) =>
    result.ok ? `${result.source.name} read` : `${result.refusal.name} ${result.refusal.reason}`,
  );

/** An archive of one entry whose name is written in the bytes given, without the UTF-8 flag, and which states `size`. */
function archive(name: readonly number[], content: Uint8Array, size = content.length): Uint8Array {
  const at = "x".repeat(name.length);
  const bytes = zipSync({ [at]: content });
  const marker = strToU8(at);
  for (let i = 0; i + marker.length <= bytes.length; i++) {
    if (marker.every((byte, k) => bytes[i + k] === byte)) bytes.set(name, i);
  }
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 46 < bytes.length; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  return bytes;
}

describe("archives", () => {
  it("reads each document under its own name, id and format", async () => {
    const bytes = zipSync({ "通知.txt": NOTICE, "子夹/纪要.docx": docx(paragraph("会议纪要的正文。")) });
    const read = await readSources("包.zip", bytes);
    expect(read.map((r) => r.ok && [r.source.name, r.source.text.slice(0, 4)])).toEqual([
      ["包.zip/通知.txt", "临江市人"],
      ["包.zip/子夹/纪要.docx", "会议纪要"],
    ]);
    const alone = readSource("通知.txt", NOTICE);
    expect(read[0]?.ok && alone.ok && read[0].source.id === alone.source.id).toBe(true);
  });

  it("takes names without the UTF-8 flag for GBK", async () => {
    // 通知 in GBK
    expect(await results(archive([0xcd, 0xa8, 0xd6, 0xaa, 0x2e, 0x74, 0x78, 0x74], NOTICE))).toEqual([
      "包.zip/通知.txt read",
    ]);
  });

  it("passes over what systems leave behind, folders and empty files", async () => {
    const bytes = zipSync({
      "__MACOSX/._a.txt": NOTICE,
      "._b.txt": NOTICE,
      ".DS_Store": NOTICE,
      "夹/Thumbs.db": NOTICE,
      "空.txt": new Uint8Array(),
      "夹/": new Uint8Array(),
      "a.txt": NOTICE,
    });
    expect(await results(bytes)).toEqual(["包.zip/a.txt read"]);
  });

  it("goes on after a file that cannot be read, and names it", async () => {
    const bytes = zipSync({
      "a.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      "b.doc": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "c.txt": NOTICE,
    });
    expect(await results(bytes)).toEqual(["包.zip/a.png binary", "包.zip/b.doc unsupported", "包.zip/c.txt read"]);
  });

  it("reads archives in archives to a depth, and says where it stops", async () => {
    let bytes = zipSync({ "底.txt": NOTICE });
    for (const _ of [1, 2]) bytes = zipSync({ "内.zip": bytes });
    expect(await results(bytes)).toEqual(["包.zip/内.zip/内.zip/底.txt read"]);
    expect(await results(zipSync({ "内.zip": bytes }))).toEqual(["包.zip/内.zip/内.zip/内.zip unsupported"]);
  });

  it.each([
    ["../../etc/通知.txt", "etc/通知.txt"],
    ["/home/a.txt", "home/a.txt"],
    ["C:\\Users\\a.txt".replaceAll("\\", "/"), "Users/a.txt"],
    ["a\u0000\u202etxt.exe", "atxt.exe"],
    ["..", "unnamed"],
  ])("a name is a word and no path: %j", (name, shown) => expect(harmless(name)).toBe(shown));

  it("shows no way out of the folder", async () => {
    expect(await results(zipSync({ "../../a.txt": NOTICE, "/b.txt": NOTICE }))).toEqual([
      "包.zip/a.txt read",
      "包.zip/b.txt read",
    ]);
  });

  it("stops a bomb at the limit, whatever size it states", async () => {
    const bomb = new Uint8Array(3_000_000).fill(0x20);
    for (const size of [bomb.length, 10]) {
      expect(await results(archive([0x61], bomb, size), 1_000_000)).toEqual(["包.zip/a tooLarge"]);
    }
  });

  it.each([
    ["a cut archive", zipSync({ "a.txt": NOTICE }).subarray(0, 60), "包.zip damaged"],
    ["an archive of nothing", zipSync({}), "包.zip empty"],
  ])("%s", async (_name, bytes, answer) => expect(await results(bytes)).toEqual([answer]));

  it("notices a byte that changed inside a file", async () => {
    const bytes = zipSync({ "a.txt": [NOTICE, { level: 0 }] });
    bytes[45] = (bytes[45] ?? 0) ^ 1;
    expect(await results(bytes)).toEqual(["包.zip/a.txt damaged"]);
  });

  it("says that an encrypted file is encrypted", async () => {
    const bytes = zipSync({ "a.txt": NOTICE });
    const view = new DataView(bytes.buffer);
    for (let i = 0; i + 46 < bytes.length; i++) if (view.getUint32(i, true) === 0x02014b50) bytes[i + 8] = 1;
    expect(await results(bytes)).toEqual(["包.zip/a.txt unsupported"]);
  });

  it("never rejects, whatever byte is wrong", async () => {
    const whole = zipSync({ "a.txt": NOTICE, "b.zip": zipSync({ "c.txt": NOTICE }) });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, value, length) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        if (at < bytes.length) bytes[at] = value;
        expect((await readSources("a.zip", bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
