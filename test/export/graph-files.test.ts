/** GEXF and GraphML by their published rules, of graphs with whatever a text may hold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gexf as drawnGexf, graphml as drawnGraphml } from "../../client/graph/export.ts";
import type { SceneLine, SceneNode } from "../../client/graph/scene.ts";
import { gexf } from "../../server/export/gexf.ts";
import { graphml } from "../../server/export/graphml.ts";
import { type GraphElement, nmtoken } from "../../server/model/index.ts";
import type { Store } from "../../server/store/index.ts";
import { edgesKept, gexfFaults, graphmlFaults, valuesIn } from "./rules.ts";

const storeOf = (elements: readonly GraphElement[]): Store =>
  ({
    async *scan() {
      yield* elements;
    },
  }) as unknown as Store;

const written = async (parts: AsyncIterable<string>): Promise<string> => {
  let file = "";
  for await (const part of parts) file += part;
  return file;
};

/** a graph of two nodes and two edges, all of whose words are `text` */
const graphOf = (text: string): readonly GraphElement[] =>
  [
    {
      kind: "node",
      id: `doc:${text}|1`,
      labels: ["Document"],
      properties: { title: text, displayTitle: text, held: true, level: "city", aliases: [text, "a"], line: 1.5e-7 },
    },
    { kind: "node", id: "org:临河市|发改委", labels: ["Organization"], properties: { name: text } },
    ...["CITES", "MENTIONS"].map((type) => ({
      kind: "relationship",
      id: `rel:${type} ${text}`,
      type,
      start: `doc:${text}|1`,
      end: "org:临河市|发改委",
      properties: { quote: text, line: 12, confidence: 0.95, match: "number" },
    })),
  ] as unknown as readonly GraphElement[];

const HOSTILE = [
  ["nothing", ""],
  ["markup", `<script>alert("1")</script> & ]]> <!-- '`],
  ["lines and tabs", "一、\r\n二、\t三、\n"],
  ["a null and other controls", "a\u0000b\u0008c\u001fd\u007fe"],
  ["lone halves of pairs", "\ud800a\udc00\udc00\ud842"],
  ["what is no character", "\ufffe\uffff"],
  ["beyond the BMP", "𠮷野家𬭚"],
  ["an escape of ids", "_x007c_|_x"],
  ["a number of a document", "临政办〔2019〕12号"],
] as const;
/** what XML has no way to write comes back as the sign of that, or not at all */
const kept = (text: string) =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
const read = (text: string) => text.replaceAll("\ufffd", "");

describe.each(HOSTILE)("a graph with %s", (_, text) => {
  test("whole, as GEXF 1.3 and as GraphML", async () => {
    const [one, two] = [await written(gexf(storeOf(graphOf(text)))), await written(graphml(storeOf(graphOf(text))))];
    expect(gexfFaults(one)).toEqual([]);
    expect(graphmlFaults(two)).toEqual([]);
    expect(edgesKept(one)).toBe(2);
    expect(valuesIn(two, "n_label").map(read)).toEqual([kept(text), kept(text)]);
    expect(valuesIn(two, "n_labels")).toEqual([":Document", ":Organization"]);
    expect(valuesIn(one, "quote").map(read)).toEqual([kept(text), kept(text)]);
    expect(valuesIn(two, "e_quote").map(read)).toEqual([kept(text), kept(text)]);
    expect(valuesIn(two, "n_id").map(read)).toEqual([`doc:${kept(text)}|1`, "org:临河市|发改委"]);
  });

  test("as drawn, as GEXF 1.3 and as GraphML", () => {
    const node = (id: string): SceneNode => ({
      id,
      key: id,
      kind: "Document",
      name: text,
      title: text,
      level: "national",
      held: true,
    });
    const nodes = [node(`doc:${text}|1`), node("doc:临河|2")];
    const link = (type: string) => ({
      id: `${type} ${text}`,
      type,
      match: null,
      evidence: { quote: text },
    });
    const lines = [
      { id: "line", from: nodes[0]?.id, to: nodes[1]?.id, links: [link("CITES"), link("MENTIONS")] },
    ] as unknown as readonly SceneLine[];
    const spots = new Map(nodes.map(({ id }, index) => [id, { x: 10 * index, y: 1e-7, size: 9 }]));
    const [one, two] = [drawnGexf({ nodes, lines }, spots), drawnGraphml({ nodes, lines })];
    expect(gexfFaults(one)).toEqual([]);
    expect(graphmlFaults(two)).toEqual([]);
    expect(edgesKept(one)).toBe(2);
    expect(valuesIn(one, "title").map(read)).toEqual(text ? [kept(text), kept(text)] : []);
    expect(valuesIn(one, "quote").map(read)).toEqual(text ? [kept(text), kept(text)] : []);
    expect(valuesIn(two, "elabel")).toEqual(["CITES", "MENTIONS"]);
    expect(valuesIn(two, "equote")).toEqual([kept(text), kept(text)]);
  });
});

test("a graph of nothing is a file of nothing", async () => {
  expect(gexfFaults(await written(gexf(storeOf([]))))).toEqual([]);
  expect(graphmlFaults(await written(graphml(storeOf([]))))).toEqual([]);
});

test("ids that differ stay different as tokens", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("_", "x", "0", "7", "c", "|", "国") }), fc.string(), (a, b) => {
      expect(nmtoken(a) === nmtoken(b)).toBe(a === b);
      expect(nmtoken(a)).not.toMatch(/[\s|<&"]/);
    }),
  );
});
