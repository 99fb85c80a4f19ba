/** What people decide wins over the rules, in any order, and can be taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Correction, canonical } from "../../../server/model/index.ts";
import { resolve } from "../../../server/resolve/index.ts";
import { assignment, record, reference, source } from "../fixtures.ts";
import { A, B, based, corrected, finance, school, water } from "./corpus.ts";

describe("each kind", () => {
  it("same: one node with the relationships of both", () => {
    const { nodes, relationships } = corrected({ kind: "same", subject: finance, value: water });
    expect(nodes.has(finance)).toBe(false);
    expect([...relationships.values()].filter((r) => r.end === water).map((r) => r.type)).toEqual(
      expect.arrayContaining(["LED_BY", "ASSIGNED_TO"]),
    );
  });
  it("same: what is said of both is said once, with the lines of both", () => {
    const twice = [
      source(
        "t",
        record("t", {
          issuers: ["廊坊市人民政府"],
          place: "廊坊市",
          number: A,
          assignments: [assignment(9, ["市财政局", "市水利局", "市教育局"])],
          references: [
            reference(20, { number: "国发〔2030〕9号", relation: "basis", line: 4 }),
            reference(40, { number: "国发〔2030〕8号", relation: "basis", line: 7, confidence: 0.95 }),
          ],
        }),
      ),
    ];
    const said = (list: readonly Correction[]) =>
      [...resolve(twice, list).graph.relationships.values()]
        .filter(({ type }) => type === "ASSIGNED_TO" || type === "BASED_ON")
        .map(({ type, end, properties }) => [type, end, properties.line, properties.alsoLines ?? []]);
    const list: readonly Correction[] = [
      { kind: "same", subject: water, value: school },
      { kind: "same", subject: "doc:国发〔2030〕9号", value: "doc:国发〔2030〕8号" },
    ];
    expect(said(list)).toEqual([
      ["ASSIGNED_TO", school, 1, []],
      ["BASED_ON", "doc:国发〔2030〕8号", 7, [4]],
    ]);
    expect(said(list.toReversed())).toEqual(said(list));
    expect(said([])).toHaveLength(4);
  });
  it("same: the one that stays is found by every name of both", () => {
    const names = (id: string, ...list: readonly Correction[]) => corrected(...list).nodes.get(id)?.properties.aliases;
    const one: Correction = { kind: "same", subject: finance, value: water };
    const two: Correction = { kind: "same", subject: water, value: school };
    expect(names(water, one)).toEqual(["市水利局", "市财政局", "廊坊市财政局"].sort());
    expect(names(school, one, two)).toEqual(
      ["市教育局", "市水利局", "市财政局", "廊坊市水利局", "廊坊市财政局"].sort(),
    );
  });
  it("notSame keeps two apart that a chain of sames would join", () => {
    const { nodes } = corrected(
      { kind: "same", subject: finance, value: water },
      { kind: "same", subject: water, value: school },
      { kind: "notSame", subject: school, value: finance },
    );
    expect([finance, water, school].filter((id) => nodes.has(id))).toHaveLength(2);
    expect(nodes.has(school)).toBe(true);
  });
  it("target: the relationship ends there", () => {
    expect(corrected({ kind: "target", subject: based, value: `doc:${B}` }).relationships.get(based)?.end).toBe(
      `doc:${B}`,
    );
  });
  it("wrong: neither the relationship nor what hangs on a node is there", () => {
    expect(corrected({ kind: "wrong", subject: based }).relationships.has(based)).toBe(false);
    const { nodes, relationships } = corrected({ kind: "wrong", subject: finance });
    expect(nodes.has(finance)).toBe(false);
    expect([...relationships.values()].filter((r) => r.end === finance || r.start === finance)).toEqual([]);
  });
  it("the order of the lines has no influence", () => {
    const all: readonly Correction[] = [
      { kind: "same", subject: finance, value: water },
      { kind: "same", subject: water, value: school },
      { kind: "notSame", subject: school, value: finance },
      { kind: "notSame", subject: water, value: "市财政局" },
      { kind: "notSame", subject: finance, value: "市财政局" },
      { kind: "target", subject: based, value: `doc:${B}` },
      { kind: "target", subject: based, value: `doc:${A}` },
      { kind: "wrong", subject: "prog:none" },
    ];
    const bytes = (list: readonly Correction[]): string => {
      const { nodes, relationships } = corrected(...list);
      return canonical([[...nodes.values()], [...relationships.values()]]);
    };
    const expected = bytes(all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (list) => bytes(list) === expected),
    );
  });
});
