/** A person says that a body is one which no text names: it comes to be by its full name. */
import { describe, expect, it } from "vitest";
import { type Correction, canonical } from "../../../server/model/index.ts";
import { resolve, staleCorrections } from "../../../server/resolve/index.ts";
import { assignment, record, source } from "../fixtures.ts";
import { corpus, corrected, plain, water } from "./corpus.ts";

describe("same as a body that no text names", () => {
  const bureau = "org:霸州市水务局";
  const one: Correction = { kind: "same", subject: water, value: bureau };

  it("it is there, with its name and place, and all that was said of the other", () => {
    expect(plain.nodes.has(bureau)).toBe(false);
    const { nodes, relationships } = corrected(one);
    expect(nodes.has(water)).toBe(false);
    expect(nodes.get(bureau)?.properties).toMatchObject({
      name: "霸州市水务局",
      placeCode: "131081",
      level: "county",
      aliases: ["市水利局", "廊坊市水利局"],
    });
    const said = (graph: typeof plain, id: string) =>
      [...graph.relationships.values()].flatMap((r) => (r.end === id ? [`${r.type} ${r.start}`] : [])).sort();
    expect(said({ nodes, relationships }, bureau)).toEqual(said(plain, water));
    const places = [...relationships.values()].filter((r) => r.start === bureau && r.type === "IN_PLACE");
    expect(places.map(({ end }) => end)).toEqual(["place:131081"]);
    for (const { start, end } of relationships.values())
      for (const id of [start, end]) expect(nodes.has(id), id).toBe(true);
  });
  it("nothing is lost to doctor, and everything comes back without the line", () => {
    expect(staleCorrections(plain, [one])).toEqual([]);
    expect(canonical([...corrected().nodes.values()])).toBe(canonical([...plain.nodes.values()]));
  });
  it("through a chain, in any order, and in a ring without end", () => {
    const chain: readonly Correction[] = [
      { kind: "same", subject: water, value: "org:霸州市水利局" },
      { kind: "same", subject: "org:霸州市水利局", value: bureau },
    ];
    for (const list of [chain, chain.toReversed()]) {
      const { nodes } = corrected(...list);
      expect([...nodes.keys()].filter((id) => /水[利务]局/u.test(id))).toEqual([bureau]);
      expect(staleCorrections(plain, list)).toEqual([]);
    }
    const ring = corrected(one, { kind: "same", subject: bureau, value: water });
    expect([...ring.nodes.keys()].filter((id) => /水[利务]局/u.test(id))).toHaveLength(1);
  });
  it("a text that names it later says the same of it", () => {
    const more = [
      ...corpus,
      source(
        "c",
        record("c", {
          issuers: ["霸州市人民政府"],
          place: "霸州市",
          number: "霸政〔2031〕3号",
          title: "关于丙事的通知",
          assignments: [assignment(9, ["市水务局"])],
        }),
      ),
    ];
    const { nodes } = resolve(more, [one]).graph;
    const { aliases, ...rest } = nodes.get(bureau)?.properties ?? {};
    const { aliases: _, ...alone } = resolve(more).graph.nodes.get(bureau)?.properties ?? {};
    expect(rest).toEqual(alone);
    expect(aliases).toEqual(["市水利局", "市水务局", "廊坊市水利局"].sort());
  });
  it.each([
    ["a short name, which another body bears in full", "org:霸州市发改委"],
    ["a name that needs its place", "org:市水务局"],
    ["a document", "doc:国发〔2014〕49号"],
    ["a name that is kept within its document", "org:霸州市|水务科"],
  ])("%s finds nothing, changes nothing and is listed", (_, value) => {
    const line: Correction = { kind: "same", subject: water, value };
    expect(canonical([...corrected(line).nodes.values()])).toBe(canonical([...plain.nodes.values()]));
    expect(staleCorrections(plain, [line])).toEqual([line]);
  });
  it("of a subject that is not there, nothing comes to be", () => {
    const line: Correction = { kind: "same", subject: "org:固安县水务局", value: bureau };
    expect(corrected(line).nodes.has(bureau)).toBe(false);
    expect(staleCorrections(plain, [line])).toEqual([line]);
  });
});
