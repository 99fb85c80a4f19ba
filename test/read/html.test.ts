import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSources } from "../../server/read/index.ts";
import { FOOTER, FRIENDS, NAV, PAGES, PARAGRAPHS } from "./pages.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sourceOf(bytes: Uint8Array, name = "page.html") {
  const [result, ...more] = await readSources(name, bytes);
  if (!result?.ok) throw new Error(result?.refusal.message);
  expect(more).toEqual([]);
  return result.source;
}

describe("pages of many sites", () => {
  it.each(PAGES)("$name", async ({ html, text, document, metadata }) => {
    const source = await sourceOf(encode(html));
    expect(source.text.trimEnd().split("\n")).toEqual(text);
    expect(source.metadata).toMatchObject(metadata ?? {});
    const records = extract(source);
    expect(
      records.map((record) => ({
        title: record.title?.value ?? null,
        number: record.number?.value ?? null,
        date: record.date?.value ?? null,
        issuers: record.issuers.map((issuer) => issuer.name),
      })),
    ).toEqual([document]);
    for (const record of records) {
      for (const fact of [record.title, record.number, record.date, ...record.issuers, ...record.references]) {
        if (fact) expect(source.text.slice(fact.start, fact.end)).toBe(fact.quote);
      }
    }
  });
});

describe("characters of a page", () => {
  // 朱镕基的镕 is in GBK and not in GB2312: the bytes are those of GB18030 whatever the label says
  const GB = Uint8Array.from([0xb8, 0xf7, 0xcf, 0xd8, 0xa3, 0xba, 0xe9, 0x46, 0xa1, 0xa3]); // 各县：镕。
  const page = (charset: string): Uint8Array => {
    const filler = Array.from({ length: 30 }, () => [...GB]).flat();
    return Uint8Array.from([
      ...encode(`<html><head><meta charset="${charset}"></head><body><p>`),
      ...filler,
      ...encode("</p></body></html>"),
    ]);
  };
  it.each(["gb2312", "gbk", "utf-8", "iso-8859-1"])(
    "are GB18030 where %s is declared and the bytes say so",
    async (charset) => {
      const source = await sourceOf(page(charset));
      expect(source.encoding).toBe("gb18030");
      expect(source.text).toContain("各县：镕。");
    },
  );

  it("that are wrong here and there are dropped, and said", async () => {
    const whole = encode(
      `<html><head><meta charset="utf-8"></head><body><i title="cut: X"></i>${"<p>为加强山塘管护，现将有关事项通知如下。</p>".repeat(60)}</body></html>`,
    );
    const at = whole.indexOf(0x58);
    whole[at] = 0xe6;
    const source = await sourceOf(whole);
    expect(source.warnings.join()).toContain("1 characters that are not valid utf-8");
    expect(source.text).not.toContain("\ufffd");
  });
});

describe("elements", () => {
  const body = async (inner: string): Promise<string> =>
    (
      await sourceOf(
        encode(`<html><body><div>${PARAGRAPHS}<p>其他事项如下，请一并办理。</p>${inner}</div></body></html>`),
      )
    ).text
      .split("请一并办理。\n")[1]
      ?.trimEnd() ?? "";
  it.each([
    [
      "inline elements join without a blank",
      "<p>国<b>发</b>〔<span>2014</span>〕<i>49</i>号，以及其他。</p>",
      "国发〔2014〕49号，以及其他。",
    ],
    ["line ends of the source are nothing", "<p>请各单位\n      认真办理。</p>", "请各单位认真办理。"],
    [
      "but a blank between words of other scripts",
      "<p>采用ISO\n9001标准，认真办理。</p>",
      "采用ISO 9001标准，认真办理。",
    ],
    ["radicals are the characters that they look like", "<p>⼈⺠政府⻓⻚。</p>", "人民政府长页。"],
    ["a break breaks a line", "<p>第一行。<br/>第二行。</p>", "第一行。\n第二行。"],
    ["empty paragraphs are nothing", "<p>&nbsp;</p><p>　</p><p>末段。</p>", "末段。"],
    ["invisible characters go", "<p>2019\u00ad—2025年\u200b计划。</p>", "2019—2025年计划。"],
    [
      "white words on a white ground are not seen",
      "<p>看得见。<font style='color:#ffffff'>垃圾词</font></p>",
      "看得见。",
    ],
    [
      "white words on a coloured ground are",
      "<p style='background:#c00'><span style='color:#fff'>看得见。</span></p>",
      "看得见。",
    ],
    ["tiny words are not seen", "<p>正文。<span style='font-size:0px'>垃圾词</span></p>", "正文。"],
    [
      "a table with one cell per row is no table",
      "<table><tr><td>甲。</td></tr><tr><td>乙。</td></tr></table>",
      "甲。\n乙。",
    ],
    [
      "wide cells keep the columns",
      "<table><tr><td colspan=2>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
      "甲\t\t乙\n1\t2\t3",
    ],
  ])("%s", async (_name, inner, text) => expect(await body(inner)).toBe(text));
});

describe("pages without a document", () => {
  it.each([
    [
      "a list of titles",
      `<html><body>${NAV}<ul>${"<li><a href=1>关于加强山塘管护的通知</a><span>2019-01-01</span></li>".repeat(30)}</ul>${FOOTER}</body></html>`,
    ],
    ["a site map", `<html><body>${FRIENDS}</body></html>`],
    ["an empty page", "<html><body></body></html>"],
  ])("%s", async (_name, html) => {
    const [result] = await readSources("a.html", encode(html));
    expect(result?.ok === false && result.refusal.reason).toBe("noText");
  });
});

describe("what is a page", () => {
  it("is told by the bytes, whatever the name says", async () => {
    expect((await sourceOf(encode(PAGES[0]?.html ?? ""), "通知.txt")).mediaType).toBe("text/html");
  });
  it("a table in Markdown whose cells hold breaks is none", async () => {
    const row = "| 1 | 空气质量<br>目标 | 区生态环境局<br>各街镇 | 区城市管理委<br>区国资委<br>区商务局 |\n";
    const source = await sourceOf(encode(row.repeat(6)), "清单.md");
    expect([source.mediaType, source.text]).toEqual(["text/plain", row.repeat(6)]);
  });
  it("a text that holds a sign or two is none", async () => {
    const source = await sourceOf(encode("甲<乙，丙>丁。<p>\n各县人民政府：\n请认真办理。\n"), "通知.html.txt");
    expect(source.mediaType).toBe("text/plain");
  });
});

describe("hostile pages", () => {
  it.each([
    ["elements nested without end", `<html><body>${"<div>".repeat(30_000)}请认真办理。`],
    ["tables nested without end", `<html><body>${"<table><tr><td>".repeat(3_000)}请认真办理。`],
    ["server tags not closed", `<html><body>${"<%".repeat(100_000)}`],
    [
      "a cell of a million columns",
      `<html><table>${"<tr><td colspan=1000000 rowspan=1000000>甲<td>乙".repeat(300)}</table>`,
    ],
    ["labels without end", `<html><body>${"<p>索引号：</p>".repeat(20_000)}`],
  ])("%s end", async (_name, html) => expect(await readSources("a.html", encode(html))).toHaveLength(1));

  it("never rejects, wherever a page is cut or mixed", async () => {
    const whole = PAGES.map((page) => page.html).join("");
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(3000), fc.nat(whole.length), async (from, length, other) => {
        const html = `<html>${whole.slice(from, from + length)}${whole.slice(other, other + 300)}`;
        const [result] = await readSources("a.html", encode(html));
        if (result?.ok) extract(result.source);
        expect(result).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
