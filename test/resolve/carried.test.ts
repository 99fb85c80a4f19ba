/** What a document carries: an instrument of its own, or the document of another body. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { record, reference, source } from "./fixtures.ts";

describe("an instrument that a person says is not issued", () => {
  const notice = source(
    "n",
    record("n", {
      title: "泰宁市人民政府关于渡口的通知",
      number: "泰政〔2031〕5号",
      issuers: ["泰宁市人民政府"],
      date: "2031-01-01",
      carries: [{ title: "渡口管理实施办法", start: 5, end: 6, line: 1, quote: "x", rule: "test", confidence: 0.9 }],
    }),
  );
  it("goes with its relationship", () => {
    const { graph } = resolve([notice], []);
    const carried = [...graph.relationships.values()].find(({ type }) => type === "CARRIES");
    if (carried === undefined) throw new Error("expected an instrument");
    expect(graph.nodes.has(carried.end)).toBe(true);
    const { graph: corrected } = resolve([notice], [{ kind: "wrong", subject: carried.id }]);
    expect(corrected.relationships.has(carried.id)).toBe(false);
    expect(corrected.nodes.has(carried.end)).toBe(false);
    expect(corrected.nodes.size).toBe(graph.nodes.size - 1);
  });
});

describe("a document that is forwarded under its number", () => {
  const title = "云南省人民政府关于认真做好人口普查工作的通知";
  const carried = { title, start: 5, end: 6, line: 1, quote: "x", rule: "test", confidence: 0.9 };
  const { graph } = resolve(
    [
      source(
        "f",
        record("f", {
          title: `曲靖市人民政府转发${title}的通知`,
          number: "曲政发〔2020〕2号",
          issuers: ["曲靖市人民政府"],
          date: "2020-01-16",
          carries: [carried],
          references: [
            reference(5, { title, number: "云政发〔2019〕31号", level: "provincial", relation: "forwards" }),
          ],
        }),
      ),
    ],
    [],
  );
  it("is the node of that number, forwarded and not issued here, and no further one of its title", () => {
    const ends = [...graph.relationships.values()]
      .filter(({ type }) => type === "CARRIES" || type === "FORWARDS")
      .map(({ type, end }) => [type, end]);
    expect(ends).toEqual([["FORWARDS", "doc:云政发〔2019〕31号"]]);
    const titled = [...graph.nodes.values()].filter(({ properties }) => properties.title === title);
    expect(titled.map(({ id }) => id)).toEqual(["doc:云政发〔2019〕31号"]);
  });
});
