/** What people decide wins over the rules, in any order, and can be taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Correction, canonical } from "../../../server/model/index.ts";
import { resolve } from "../../../server/resolve/index.ts";
import { assignment, record, reference, source } from "../fixtures.ts";
import { A, B, based, corrected, finance, plain, school, water } from "./corpus.ts";

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
  it("relation: another relation or role, under the same id, and what was read is kept", () => {
    const led = [...plain.relationships.values()].find((r) => r.type === "LED_BY")?.id ?? "";
    const { relationships } = corrected(
      { kind: "relation", subject: based, value: "IMPLEMENTS" },
      { kind: "relation", subject: led, value: "SUPPORTED_BY" },
    );
    expect(relationships.get(based)).toMatchObject({ type: "IMPLEMENTS", properties: { readAs: "BASED_ON" } });
    expect(relationships.get(led)).toMatchObject({ type: "SUPPORTED_BY", properties: { readAs: "LED_BY" } });
    expect(relationships.size).toBe(plain.relationships.size);
  });
  it("relation: what is said twice of two documents is said once", () => {
    const twice = [
      source(
        "t",
        record("t", {
          issuers: ["廊坊市人民政府"],
          place: "廊坊市",
          number: A,
          references: [
            reference(20, { number: "国发〔2030〕9号", relation: "basis", line: 4 }),
            reference(40, { number: "国发〔2030〕9号", relation: "implements", line: 7, confidence: 0.95 }),
          ],
        }),
      ),
    ];
    const cites = (list: readonly Correction[]) =>
      [...resolve(twice, list).graph.relationships.values()].filter(({ type }) =>
        ["BASED_ON", "IMPLEMENTS"].includes(type),
      );
    const [subject = ""] = cites([]).flatMap(({ id, type }) => (type === "BASED_ON" ? [id] : []));
    expect(cites([])).toHaveLength(2);
    expect(cites([{ kind: "relation", subject, value: "IMPLEMENTS" }])).toMatchObject([
      { type: "IMPLEMENTS", properties: { line: 7, alsoLines: [4] } },
    ]);
  });
  it("relation: a document that is not repealed is in no such state, one that is has it", () => {
    const says = (relation: "repeals" | "mentions") => [
      source(
        "t",
        record("t", {
          issuers: ["廊坊市人民政府"],
          place: "廊坊市",
          number: A,
          date: "2031-01-01",
          references: [reference(20, { number: "国发〔2030〕9号", relation })],
        }),
      ),
    ];
    const status = (relation: "repeals" | "mentions", value?: "REPEALS" | "MENTIONS") => {
      const subject = [...resolve(says(relation)).graph.relationships.keys()].find((id) =>
        /^(?:REPEALS|MENTIONS):/.test(id),
      );
      const list: readonly Correction[] = value && subject ? [{ kind: "relation", subject, value }] : [];
      return resolve(says(relation), list).graph.nodes.get("doc:国发〔2030〕9号")?.properties.status;
    };
    expect([status("repeals"), status("repeals", "MENTIONS")]).toEqual(["repealed", "unknown"]);
    expect([status("mentions"), status("mentions", "REPEALS")]).toEqual(["unknown", "repealed"]);
  });
  it("text: a task has the words that a person gives it, and keeps those that were read", () => {
    const [task] = [...plain.nodes.values()].filter(({ labels }) => labels[0] === "Task");
    const { nodes } = corrected({ kind: "text", subject: task?.id ?? "", value: "修好三座水库" });
    expect(nodes.get(task?.id ?? "")?.properties).toEqual({
      ...task?.properties,
      text: "修好三座水库",
      readAs: task?.properties.text,
    });
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
      { kind: "relation", subject: based, value: "MENTIONS" },
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
