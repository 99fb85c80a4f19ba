/** A head as a person has it: the words where they stand in the text, and what follows from them. */
import { describe, expect, test } from "vitest";
import { extract, withHead } from "../../server/extract/index.ts";
import type { HeadField } from "../../server/model/index.ts";
import { readSources } from "../../server/read/index.ts";

const TEXT = `内部资料
关于做好 甲类
工作的通知
霸政（2031）7 号
各乡镇：
请认真贯彻执行。
霸州市人民政府
二〇三一年十月二十日
`;

async function headed(fields: Partial<Record<HeadField, string>>, text = TEXT) {
  const [read] = await readSources("a.txt", new TextEncoder().encode(text));
  if (!read?.ok) throw new Error("expected a source");
  const [record] = extract(read.source);
  if (record === undefined) throw new Error("expected a document");
  return {
    plain: record,
    got: withHead(record, new Map(Object.entries(fields) as [HeadField, string][]), read.source),
  };
}

describe("the evidence of what a person says of a head", () => {
  test.each<readonly [HeadField, string, string, string]>([
    ["title", "关于做好甲类工作的通知", "关于做好甲类工作的通知", "关于做好 甲类\n工作的通知"],
    ["number", "霸政[2031]7号", "霸政〔2031〕7号", "霸政（2031）7 号"],
    ["date", "2031-10-20", "2031-10-20", "二〇三一年十月二十日"],
    ["title", "一个没有印出的标题", "一个没有印出的标题", ""],
    ["number", "霸政〔2031〕8号", "霸政〔2031〕8号", ""],
  ])("%s %s: its words where they stand, else none", async (field, value, normal, quote) => {
    const { got } = await headed({ [field]: value });
    const fact = field === "title" ? got.title : field === "number" ? got.number : got.date;
    expect(fact).toMatchObject({ value: normal, quote, rule: "person", confidence: 1 });
    expect(TEXT.slice(fact?.start, fact?.end)).toBe(quote);
    expect(fact?.start).toBeGreaterThanOrEqual(got.start);
  });

  test("issuers are parted by 、; level and place follow the first that shows them", async () => {
    const { got } = await headed({ issuer: "霸州市人民政府、廊坊军分区" });
    expect(got.issuers.map(({ name, quote }) => [name, quote])).toEqual([
      ["霸州市人民政府", "霸州市人民政府"],
      ["廊坊军分区", ""],
    ]);
    expect(got).toMatchObject({ level: "county", place: "霸州市" });
  });

  test("genre follows the title", async () => {
    expect((await headed({ title: "甲类工作管理办法" })).got.genre).toBe("办法");
  });

  test.each(["title", "number", "date", "issuer"] as const)(
    "an empty %s: there is none; the rest stays",
    async (field) => {
      const { plain, got } = await headed({ [field]: "" });
      expect(field === "issuer" ? got.issuers : got[field]).toEqual(field === "issuer" ? [] : null);
      for (const other of ["title", "number", "date"] as const)
        if (other !== field) expect(got[other]).toEqual(plain[other]);
      expect(got.references).toEqual(plain.references);
    },
  );

  test.each(["(.*)+$", "a{1,99}", "[", "\\", "𠮷〔2031〕"])("%s is taken by the letter", async (value) => {
    const { got } = await headed({ title: value }, `${TEXT}${value}\n`);
    expect(got.title?.value).toBe(value);
  });

  test("nothing said leaves the record as it is", async () => {
    const { plain, got } = await headed({});
    expect(got).toBe(plain);
  });
});
