/** Which printings are one document, and which editions of a title are two. */
import { describe, expect, it } from "vitest";
import type { Correction } from "../../server/model/index.ts";
import { resolve } from "../../server/resolve/index.ts";
import { record, reference, source } from "./fixtures.ts";

describe("two editions of one title", () => {
  const issuer = "天水市人民政府";
  const title = `${issuer}关于印发丙寅应急预案的通知`;
  const edition = (id: string, number: string, date: string) =>
    source(id, record(id, { title, number, issuers: [issuer], date }));
  const citing = (number: string | null) =>
    source(
      "c",
      record("c", {
        title: "天水市人民政府关于丁事的通知",
        issuers: [issuer],
        date: "2022-01-01",
        references: [reference(10, { title, issuer, number })],
      }),
    );
  const editions = [edition("a", "天政发〔2016〕7号", "2016-02-01"), edition("b", "天政发〔2021〕7号", "2021-02-01")];
  const outcome = (number: string | null) =>
    resolve([...editions, citing(number)]).links.find((link) => link.kind === "document" && link.sourceId === "c");

  it("are both kept where the citation does not say which", () => {
    const link = outcome(null);
    expect(link?.outcome).toBe("ambiguous");
    expect(link?.candidates).toEqual(["doc:天政发〔2016〕7号", "doc:天政发〔2021〕7号"]);
  });
  it("are told apart by the number", () => {
    expect(outcome("天政发〔2016〕7号")?.target).toBe("doc:天政发〔2016〕7号");
  });
});

describe("printings of one document", () => {
  const printing = (id: string, values: Parameters<typeof record>[1]) =>
    source(id, record(id, { title: "天水市人民政府关于甲事的通知", issuers: ["天水市人民政府"], ...values }));
  const held = (...sources: ReturnType<typeof source>[]) =>
    [...resolve(sources).graph.nodes.values()].filter((node) => node.labels[0] === "Document").map((node) => node.id);
  const numbered = printing("a", { number: "天政发〔2023〕6号", date: "2023-04-10" });

  it("with and without its number are one, of the same day", () => {
    expect(held(numbered, printing("b", { date: "2023-04-10" }))).toEqual(["doc:天政发〔2023〕6号"]);
    expect(held(printing("b", { date: "2023-04-10" }), numbered)).toEqual(["doc:天政发〔2023〕6号"]);
  });
  it("of other days are two, and so are those of which two numbers are known", () => {
    expect(held(numbered, printing("b", { date: "2022-04-10" }))).toHaveLength(2);
    expect(held(numbered, printing("b", {}))).toHaveLength(2);
    const second = printing("c", { number: "天政发〔2023〕7号", date: "2023-04-10" });
    expect(held(numbered, second, printing("b", { date: "2023-04-10" }))).toHaveLength(3);
    const doubts = resolve([numbered, second]).links.filter((link) => link.outcome === "ambiguous");
    expect(doubts.map((link) => link.candidates)).toEqual([
      ["doc:天政发〔2023〕6号", "doc:天政发〔2023〕7号"],
      ["doc:天政发〔2023〕6号", "doc:天政发〔2023〕7号"],
    ]);
    expect(doubts[0]?.reason).toContain("contradict each other in numbers");
  });
  it("of which two numbers are known name each other's, until a person says that they are two documents", () => {
    const second = printing("c", { number: "天政发〔2023〕7号", date: "2023-04-10" });
    const bare = printing("b", { date: "2023-04-10" });
    const others = (sources: readonly ReturnType<typeof source>[], ...corrections: readonly Correction[]) =>
      [...resolve(sources, corrections).graph.nodes.values()]
        .filter((node) => node.properties.otherNumbers !== undefined)
        .map((node) => [node.id, node.properties.otherNumbers]);
    const [six, seven] = ["天政发〔2023〕6号", "天政发〔2023〕7号"] as const;
    for (const sources of [
      [numbered, second],
      [second, numbered],
    ])
      expect(others(sources).toSorted()).toEqual([
        [`doc:${six}`, [seven]],
        [`doc:${seven}`, [six]],
      ]);
    expect(others([numbered, second, bare]).find(([id]) => String(id).includes("甲事"))?.[1]).toEqual([six, seven]);
    for (const [subject, value] of [
      [six, seven],
      [seven, six],
    ] as const)
      expect(others([numbered, second], { kind: "notSame", subject: `doc:${subject}`, value: `doc:${value}` })).toEqual(
        [],
      );
    expect(others([numbered, printing("d", { number: "天政发〔2023〕7号", date: "2023-05-10" })])).toEqual([]);
  });
});
