import { deflateRawSync } from "node:zlib";
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

/** An archive of `count` files named 0, 1, …, all of the same deflated bytes, with the checksum given. */
function stated(count: number, packed: Uint8Array, size: number, checksum: number): Uint8Array {
  const header = (signature: number, length: number, shift: number, name: string): Buffer => {
    const bytes = Buffer.alloc(length + name.length);
    bytes.writeUInt32LE(signature, 0);
    bytes.writeUInt16LE(8, shift + 8);
    bytes.writeUInt32LE(checksum, shift + 14);
    bytes.writeUInt32LE(packed.length, shift + 18);
    bytes.writeUInt32LE(size, shift + 22);
    bytes.writeUInt16LE(name.length, shift + 26);
    bytes.write(name, length);
    return bytes;
  };
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    const local = header(0x04034b50, 30, 0, String(n));
    const central = header(0x02014b50, 46, 2, String(n));
    central.writeUInt32LE(at, 42);
    files.push(local, packed);
    directory.push(central);
    at += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const offset of [8, 10]) end.writeUInt16LE(count, offset);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

describe("archives", () => {
  it.each([0, 6] as const)(
    "reads each document under its own name, id and format, packed at level %i",
    async (level) => {
      const inner = docx(paragraph("会议纪要的正文。"));
      // an archive that keeps its files as they are (level 0) shows the names of the parts of a DOCX among its bytes
      const bytes = zipSync({ "通知.txt": NOTICE, "子夹/纪要.docx": [inner, { level }] });
      const read = await readSources("包.zip", bytes);
      expect(read.map((r) => r.ok && [r.source.name, r.source.text.slice(0, 4)])).toEqual([
        ["包.zip/通知.txt", "临江市人"],
        ["包.zip/子夹/纪要.docx", "会议纪要"],
      ]);
      const alone = readSource("通知.txt", NOTICE);
      expect(read[0]?.ok && alone.ok && read[0].source.id === alone.source.id).toBe(true);
    },
  );

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

  it("unpacks no bytes twice: entries that lie over one another are refused", async () => {
    const one = zipSync({ "a.txt": NOTICE });
    const view = new DataView(one.buffer);
    const end = one.length - 22;
    const directory = view.getUint32(end + 16, true);
    const entry = one.subarray(directory, end);
    const many = 3_000;
    const bytes = new Uint8Array(directory + entry.length * many + 22);
    bytes.set(one.subarray(0, directory));
    for (let n = 0; n < many; n++) bytes.set(entry, directory + n * entry.length);
    bytes.set(one.subarray(end), bytes.length - 22);
    const written = new DataView(bytes.buffer);
    for (const at of [8, 10]) written.setUint16(bytes.length - 22 + at, many, true);
    const answers = await results(bytes);
    expect(answers).toHaveLength(many);
    expect(answers.filter((answer) => answer === "包.zip/a.txt read")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "包.zip/a.txt damaged")).toHaveLength(many - 1);
  });

  it("counts what was unpacked for nothing, and stops", async () => {
    const blanks = Buffer.alloc(60_000_000, 0x20);
    const packed = deflateRawSync(blanks);
    // every checksum is wrong, so no file is ever given
    const answers = await results(stated(40, packed, blanks.length, 0));
    expect(answers.slice(0, 8)).toEqual(Array.from({ length: 8 }, (_, n) => `包.zip/${n} damaged`));
    expect(answers.at(-1)).toMatch(/tooLarge$/);
    expect(answers.length).toBeLessThan(12);
  });

  it("reads at most 10,000 files, and shows the end of a name without end", async () => {
    const files = Object.fromEntries(Array.from({ length: 10_050 }, (_, n) => [`${n}.txt`, NOTICE.subarray(0, 30)]));
    const answers = await results(zipSync(files, { level: 0 }));
    expect(answers).toHaveLength(10_001);
    expect(answers.at(-1)).toMatch(/tooLarge$/);
    expect(harmless(`${"夹/".repeat(20_000)}尾.txt`)).toMatch(/^….{490,500}尾\.txt$/);
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
