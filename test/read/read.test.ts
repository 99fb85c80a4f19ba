import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource, readSources } from "../../server/read/index.ts";

const TEXT =
  "廊坊市人民政府\r\n关于做好防汛工作的通知\n各县（市、区）人民政府：\n为做好今年的防汛工作，现将有关事项通知如下。";
/** GB18030 bytes of 关于做好工作的通知。 and a line end, from the code table of the standard */
const GB = Uint8Array.from([
  0xb9, 0xd8, 0xd3, 0xda, 0xd7, 0xf6, 0xba, 0xc3, 0xb9, 0xa4, 0xd7, 0xf7, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa, 0xa1,
  0xa3, 0x0a,
]);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])));
};
const utf8 = new TextEncoder().encode(TEXT);

function read(bytes: Uint8Array) {
  const result = readSource("a.txt", bytes);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.source;
}

describe("ids", () => {
  it("are the same of the same bytes, whatever they are called, and others of others", async () => {
    const [again] = await readSources("b.txt", utf8);
    expect(again?.ok && again.source.id).toBe(read(utf8).id);
    expect(read(utf8).id).toMatch(/^[0-9a-f]{32}$/);
    expect(read(GB).id).not.toBe(read(utf8).id);
  });

  it("are left out where nobody asks for them, and nothing else is", async () => {
    const [result] = await readSources("a.txt", utf8, { identified: false });
    expect(result?.ok && result.source).toEqual({ ...read(utf8), id: "" });
  });
});

describe("encodings", () => {
  it.each([
    ["utf-8", utf8, TEXT],
    ["utf-8", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), TEXT],
    ["utf-16le", utf16(TEXT, false, true), TEXT],
    ["utf-16be", utf16(TEXT, true, true), TEXT],
    ["utf-16le", utf16(TEXT, false, false), TEXT],
    ["utf-16be", utf16(TEXT, true, false), TEXT],
    ["gb18030", GB, "关于做好工作的通知。\n"],
  ])("reads %s", (encoding, bytes, text) => {
    const source = read(bytes);
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe(text);
  });

  it.each([1, 2])("drops a character cut at the end of UTF-8 by %d bytes, and says so", (cut) => {
    const source = read(utf8.subarray(0, utf8.length - cut));
    expect(source.text).toBe(TEXT.slice(0, -1));
    expect(source.warnings.join()).toContain("ends inside a character");
  });

  it.each([1, 2])("drops a character cut at the beginning of UTF-8 by %d bytes, and says so", (cut) => {
    const source = read(utf8.subarray(cut));
    expect(source.text).toBe(TEXT.slice(1));
    expect(source.warnings.join()).toContain("begins inside a character");
  });

  it("drops a character cut at the end of GB18030", () => {
    const source = read(GB.subarray(0, GB.length - 2));
    expect(source.text).toBe("关于做好工作的通知");
    expect(source.warnings.join()).toContain("ends inside a character");
  });

  it("counts lines by LF alone", () => {
    expect(read(new TextEncoder().encode("一\r二\r\n三\n")).lineStarts).toEqual([0, 5, 7]);
  });
});

describe("refusals", () => {
  it.each([
    ["empty", new Uint8Array()],
    ["empty", new TextEncoder().encode(" \n　\n")],
    ["binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["binary", Uint8Array.from([65, 0, 0, 0, 66, 1, 2, 3, 0, 0])],
    ["undecodable", Uint8Array.from([0x41, 0xff, 0xff, 0x41, 0xff, 0x80, 0xff])],
  ])("%s", (reason, bytes) => {
    const result = readSource("a.bin", bytes);
    expect(result.ok ? "read" : result.refusal.reason).toBe(reason);
  });

  it("refuses more bytes than the limit and names both numbers", () => {
    const result = readSource("a.txt", utf8, { maxBytes: 10 });
    expect(result).toMatchObject({
      ok: false,
      refusal: { reason: "tooLarge", message: expect.stringContaining("10") },
    });
  });

  it("never throws and never replaces a byte in silence", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = readSource("a", bytes);
        if (result.ok) expect(result.source.text).not.toContain("\uFFFD");
      }),
    );
  });
});
