/** Citations without a number: by title alone, or by an issuer that is told by its rank. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { record, reference, source } from "./fixtures.ts";

describe("issuers that are told by their rank alone", () => {
  const citing = (id: string) =>
    source(
      id,
      record(id, {
        title: "关于某事的通知",
        level: "county",
        references: [
          reference(10, { number: "〔2015〕22号", issuer: "省政府" }),
          reference(20, { title: "关于乙事的通知", issuer: "县政府" }),
        ],
      }),
    );

  it("are not met in another document where no place is known", () => {
    const { links } = resolve([citing("a"), citing("b")]);
    const cited = links.filter((link) => link.kind === "document");
    expect(cited.map((link) => link.outcome)).toEqual(["unresolved", "unresolved", "unresolved", "unresolved"]);
    expect(new Set(cited.map((link) => link.target)).size).toBe(4);
  });
});

describe("rules that are cited by their title alone", () => {
  const citing = (id: string, city: string, ...references: Parameters<typeof reference>[1][]) =>
    source(
      id,
      record(id, {
        title: `${city}人民政府关于某事的通知`,
        issuers: [`${city}人民政府`],
        date: "2023-05-08",
        references: references.map((values, i) => reference(10 * (i + 1), values)),
      }),
    );
  const targets = (...sources: ReturnType<typeof source>[]) =>
    resolve(sources)
      .links.filter((link) => link.kind === "document")
      .map((link) => [link.outcome, link.target]);

  it("are each city's own where every place may have one, and the State's may be meant", () => {
    const local = { title: "供水管理办法", level: "national" } as const;
    const { links } = resolve([citing("a", "天水市", local), citing("b", "咸宁市", local)]);
    const cited = links.filter((link) => link.kind === "document");
    expect(cited.map((link) => link.outcome)).toEqual(["unresolved", "unresolved"]);
    expect(new Set(cited.map((link) => link.target)).size).toBe(2);
    expect(cited[0]?.candidates).toEqual(["doc:国家|供水管理办法"]);
  });
  it("are one where they are known to be the State's", () => {
    const rule = { title: "动物检疫管理办法", level: "national" } as const;
    expect(targets(citing("a", "天水市", rule), citing("b", "咸宁市", rule))).toEqual([
      ["resolved", "doc:国家|动物检疫管理办法"],
      ["resolved", "doc:国家|动物检疫管理办法"],
    ]);
  });
  it("are short for the longer title that the document has cited before", () => {
    const long = { title: "天水市供水管理实施细则(试行)", number: "天政办发〔2023〕11号" } as const;
    const [first, second] = targets(citing("a", "天水市", long, { title: "供水管理实施细则", level: "national" }));
    expect(second).toEqual(first);
  });
  it.each(["中华人民共合国行政许可法", "中国人民共和国行政许可法", "中华人民和国行政许可法", "中华人民共国行政许可法"])(
    "slips of the State's name are no other law: %s",
    (title) => {
      expect(targets(citing("a", "天水市", { title, level: "national" }))).toEqual([
        ["resolved", "doc:国家|行政许可法"],
      ]);
    },
  );
});
