/** A person says that a printed name is not the body that the rules found. */
import { describe, expect, it } from "vitest";
import type { Correction } from "../../../server/model/index.ts";
import { resolve, staleCorrections } from "../../../server/resolve/index.ts";
import { assignment, record, source } from "../fixtures.ts";
import { A } from "./corpus.ts";

describe("a printed name is not the body that the rules found", () => {
  const board = "org:廊坊市发展和改革委员会";
  const named = [
    source(
      "n",
      record("n", {
        issuers: ["廊坊市人民政府"],
        place: "廊坊市",
        number: A,
        assignments: [
          assignment(9, ["市发改委", "市水利局"]),
          assignment(30, ["市水利局", "市发展改革委", "市发改委"]),
        ],
      }),
    ),
  ];
  const given = (...corrections: readonly Correction[]) => resolve(named, corrections);
  const roles = (graph: ReturnType<typeof given>["graph"], id: string): readonly string[] =>
    [...graph.relationships.values()]
      .filter((r) => r.end === id && r.properties.printedAs !== undefined)
      .map((r) => `${r.type} ${r.start} ${r.properties.printedAs}`)
      .sort();
  const apart: Correction = { kind: "notSame", subject: board, value: "市发改委" };
  const other = `${board}|市发改委`;

  it("both names are one body without a correction, and one line for a task that names it twice", () => {
    expect(roles(given().graph, board)).toEqual([
      "ASSIGNED_TO task:n:30:30 市发展改革委",
      "LED_BY task:n:9:9 市发改委",
    ]);
  });
  it("the name gets a body of its own, with all that is said under it, also where the other name stands beside it", () => {
    const { graph, links } = given(apart);
    expect(roles(graph, board)).toEqual(["ASSIGNED_TO task:n:30:30 市发展改革委"]);
    expect(roles(graph, other)).toEqual(["ASSIGNED_TO task:n:30:30 市发改委", "LED_BY task:n:9:9 市发改委"]);
    expect(graph.nodes.get(other)?.properties).toMatchObject({ name: "市发改委", placeCode: "131000" });
    expect(graph.nodes.get(board)?.properties.aliases).toEqual(["市发展改革委"]);
    expect(links.filter(({ printed }) => printed === "市发改委").map(({ target }) => target)).toEqual([other, other]);
  });
  it("spaces within the name do not matter; a name that does not stand there changes nothing", () => {
    expect(roles(given({ ...apart, value: "市 发改委" }).graph, other)).toHaveLength(2);
    expect(given({ ...apart, value: "市发展局" })).toEqual(given());
  });
  it("what the name stands for can be said, and a same against the notSame has no effect", () => {
    const school = "org:廊坊市水利局";
    const { graph, links } = given(apart, { kind: "same", subject: other, value: school });
    expect(graph.nodes.has(other)).toBe(false);
    expect(roles(graph, school)).toContain("LED_BY task:n:9:9 市发改委");
    expect(links.filter(({ printed }) => printed === "市发改委")).toMatchObject([
      { target: school, outcome: "resolved" },
      { target: school, outcome: "resolved" },
    ]);
    expect(given(apart, { kind: "same", subject: other, value: board }).graph.nodes.has(other)).toBe(true);
  });
  it("holds for a body that people made of two", () => {
    const same: Correction = { kind: "same", subject: board, value: "org:廊坊市水利局" };
    const { graph } = given(same, { ...apart, subject: "org:廊坊市水利局" });
    expect(roles(graph, "org:廊坊市水利局|市发改委")).toHaveLength(2);
    expect(roles(graph, "org:廊坊市水利局").filter((role) => role.endsWith("市发改委"))).toEqual([]);
  });
  it("a fact that was wrong before is wrong after", () => {
    const led = [...given().graph.relationships.values()].find((r) => r.type === "LED_BY" && r.end === board)?.id ?? "";
    expect(given(apart).graph.relationships.get(led)?.end).toBe(other);
    expect(given(apart, { kind: "wrong", subject: led }).graph.relationships.has(led)).toBe(false);
  });
  it("is lost when the name is no longer printed, and what is said of the body that it makes is not", () => {
    const plainGraph = given().graph;
    const further: Correction = { kind: "same", subject: other, value: "org:廊坊市水利局" };
    expect(staleCorrections(plainGraph, [apart, further])).toEqual([]);
    expect(staleCorrections(plainGraph, [{ ...apart, value: "市发展局" }])).toHaveLength(1);
    expect(staleCorrections(plainGraph, [further])).toHaveLength(1);
  });
});
