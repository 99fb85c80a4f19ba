/** The scene: what it holds, what leaves it, what the legend counts, and how an address holds it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Growth, readGrowth, readPin, writeGrowth, writePin } from "../../../client/graph/growth.ts";
import { begin, redo, step, undo } from "../../../client/graph/history.ts";
import {
  type Addition,
  broughtBy,
  drawnAt,
  EMPTY,
  findIn,
  legendOf,
  MOST_NODES,
  type Scene,
  turn,
  visible,
  withAllShown,
  withHidden,
  withKind,
  withKindAlone,
  withMore,
  withOnly,
  withoutBrought,
  withPlaces,
} from "../../../client/graph/scene.ts";
import { link, node } from "./build.ts";

describe("the scene", () => {
  test("relations between the same two nodes are one line with a number, and adding again changes nothing", () => {
    const more: Addition = {
      nodes: [node("a"), node("b")],
      links: [link("1", "a", "b"), link("2", "a", "b"), link("3", "b", "a")],
    };
    const scene = withMore(withMore(EMPTY, more), more);
    expect([...scene.lines.values()].map((line) => [line.from, line.to, line.links.length])).toEqual([
      ["a", "b", 2],
      ["b", "a", 1],
    ]);
  });
  test("a relation that stands on two lines is counted once, apart by type and direction", () => {
    const more: Addition = {
      nodes: [node("doc"), node("task"), node("body")],
      // the duty 1 leads from the document and from its task to the body
      links: [link("1", "doc", "body"), link("1", "task", "body"), link("2", "doc", "body"), link("3", "body", "doc")],
    };
    const scene = withMore(EMPTY, more);
    const type = more.links[0]?.type;
    expect([...drawnAt(scene.lines.values(), "body")]).toEqual([
      [`${type} in`, 2],
      [`${type} out`, 1],
    ]);
    expect(legendOf(scene).get("~dotted") ?? legendOf(scene).get("~solid") ?? legendOf(scene).get("~dashed")).toBe(3);
  });
  test("a hidden node takes its lines with it, and comes back when it is asked for again", () => {
    const more: Addition = { nodes: [node("a"), node("b")], links: [link("1", "a", "b")] };
    const hidden = withHidden(withMore(EMPTY, more), ["b"]);
    expect(visible(hidden).lines).toEqual([]);
    expect(visible(withMore(hidden, more)).lines).toHaveLength(1);
  });
  test("documents that are only cited are switched apart from held ones", () => {
    const scene = withMore(EMPTY, { nodes: [node("a"), node("b", { held: false })], links: [] });
    expect(visible(withKind(scene, "Cited")).nodes.map((item) => item.id)).toEqual(["a"]);
  });
  test("a kind is left alone and all come back, whether it was switched off before or not; lines keep their own switch", () => {
    const nodes = [node("a"), node("b", { held: false }), node("o", { kind: "Organization" })];
    const all = withKind(withMore(EMPTY, { nodes, links: [] }), "~dotted");
    for (const before of [all, withKind(all, "Organization"), withKind(all, "Cited")]) {
      const alone = withKindAlone(before, "Organization");
      expect(visible(alone).nodes.map((item) => item.id)).toEqual(["o"]);
      for (const again of [alone, withKind(alone, "Organization")]) {
        const back = withKindAlone(again, "Organization");
        expect(visible(back).nodes.map((item) => item.id)).toEqual(["a", "b", "o"]);
        expect([...back.off]).toEqual(["~dotted"]);
      }
    }
  });
  test("never more nodes than can be drawn", () => {
    const many = Array.from({ length: MOST_NODES + 500 }, (_, index) => node(`n${index}`));
    expect(withMore(EMPTY, { nodes: many, links: [] }).nodes.size).toBe(MOST_NODES);
  });
});

test("undoing every step leads back to the start, redoing to the end", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      const end = values.reduce((history, value) => step(history, "set", value), begin(0));
      let back = end;
      while (back.past.length > 0) back = undo(back);
      expect(back.now).toBe(0);
      while (back.future.length > 0) back = redo(back);
      expect(back.now).toBe(end.now);
    }),
  );
});

describe("who brought whom", () => {
  const root = withMore(EMPTY, { nodes: [node("r")], links: [] });
  const with1 = withMore(root, { nodes: [node("r"), node("a"), node("b")], links: [link("1", "r", "a")] }, "r");
  const with2 = withMore(with1, { nodes: [node("a"), node("b"), node("c")], links: [link("2", "a", "c")] }, "a");
  const ids = (scene: Scene): readonly string[] => [...scene.nodes.keys()].sort();
  test.each([
    ["what a alone has brought leaves, what r has brought too stays", with2, "a", ["a", "b", "r"]],
    ["all that hangs on r leaves with it, r stays", with2, "r", ["r"]],
    ["a leaf has brought nothing", with2, "c", ["a", "b", "c", "r"]],
  ])("%s", (_name, scene, id, left) => {
    expect(ids(withoutBrought(scene, id))).toEqual(left);
    expect(broughtBy(scene, id)).toBe(scene.nodes.size - left.length);
  });
  test("two that have brought each other do not hold each other", () => {
    const both = withMore(
      withMore(with1, { nodes: [node("c")], links: [] }, "a"),
      { nodes: [node("a"), node("b")], links: [] },
      "c",
    );
    expect(ids(withoutBrought(both, "r"))).toEqual(["r"]);
  });
  test("a node that was pinned is not pinned when it comes back", () => {
    const pinned = withPlaces(with2, [["c", { x: 1, y: 2 }]]);
    expect(withoutBrought(pinned, "a").pinned.size).toBe(0);
  });
});

describe("the legend and the words sought", () => {
  const scene = withMore(EMPTY, {
    nodes: [
      node("a", { name: "国发〔2015〕1号", title: "关于ABC的意见" }),
      node("b", { held: false }),
      node("c", { kind: "Organization" }),
    ],
    links: [
      { ...link("1", "a", "b"), match: "number" },
      { ...link("2", "a", "b"), match: "none" },
      { ...link("3", "a", "c"), match: "none" },
    ],
  });
  test("kinds and certainties are counted, hidden ones not", () => {
    expect(Object.fromEntries(legendOf(scene))).toEqual({
      Document: 1,
      Cited: 1,
      Organization: 1,
      "~solid": 1,
      "~dotted": 2,
    });
    expect(legendOf(withHidden(scene, ["c"])).get("~dotted")).toBe(1);
  });
  test("a certainty switched off takes its relations out of a line, and the line where none is left", () => {
    const lines = visible(withKind(scene, "~dotted")).lines;
    expect(lines.map((line) => [line.to, line.links.map((item) => item.id)])).toEqual([["b", ["1"]]]);
  });
  test.each([
    ["国发2015", ["a"]],
    ["国发[2015]1", ["a"]],
    ["ａｂｃ", ["a"]],
    ["", []],
    ["〔", []],
  ])("%s is found", (words, found) => {
    expect(findIn([...scene.nodes.values()], words)).toEqual(found);
  });
  test("keeping some hides all others, showing all takes it back", () => {
    const only = withOnly(scene, new Set(["c"]));
    expect(visible(only).nodes.map((item) => item.id)).toEqual(["c"]);
    expect(visible(withAllShown(only)).nodes).toHaveLength(3);
  });
});

describe("the address of a picture", () => {
  const key = fc.string({ minLength: 1, maxLength: 20, unit: "binary" });
  test("every step of growth is read as it was written", () => {
    const growth: fc.Arbitrary<Growth> = fc.oneof(
      fc.record({
        do: fc.constant("expand" as const),
        type: fc.constantFrom("IMPLEMENTS", "BASED_ON"),
        direction: fc.constantFrom("out" as const, "in" as const),
        skip: fc.nat(9999),
        key,
      }),
      fc.record({ do: fc.constant("path" as const), from: key, to: key }),
      fc.record({ do: fc.constantFrom("duties" as const, "collapse" as const), key }),
    );
    fc.assert(
      fc.property(growth, (given) => {
        expect(readGrowth(writeGrowth(given))).toEqual(given);
      }),
    );
  });
  test.each(["", "expand|x", "expand|A`B|out|0|k", "expand|A|up|0|k", "expand|A|out|-1|k", "delete|k", "path|a"])(
    "%s is no step",
    (text) => expect(readGrowth(text)).toBeNull(),
  );
  test("pins keep their place to a thousandth of the frame", () => {
    expect(readPin(writePin("国发〔2015〕1号", { x: 12.4, y: -7.6 }))).toEqual({
      key: "国发〔2015〕1号",
      place: { x: 12, y: -8 },
    });
    expect(readPin(writePin("a|b", null))).toEqual({ key: "a|b", place: null });
    expect(readPin("x,y|k")).toBeNull();
  });
});

test("what is hidden becomes all that is not to be seen, and what has turned is told, once each", () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
  fc.assert(
    fc.property(ids, fc.infiniteStream(fc.boolean()), (all, coin) => {
      const flip = () => all.filter(() => coin.next().value);
      const hidden = new Set(flip());
      const before = new Set(hidden);
      const visible = flip();
      const turned = turn(
        hidden,
        all,
        visible.map((id) => ({ id })),
      );
      expect([...hidden].sort()).toEqual(all.filter((id) => !visible.includes(id)).sort());
      expect([...turned].sort()).toEqual(all.filter((id) => before.has(id) !== hidden.has(id)).sort());
    }),
  );
});
