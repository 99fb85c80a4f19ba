import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { gexf, graphml, json } from "../../client/graph/export.ts";
import { type Growth, readGrowth, readPin, writeGrowth, writePin } from "../../client/graph/growth.ts";
import { begin, redo, step, undo } from "../../client/graph/history.ts";
import { placeLabels } from "../../client/graph/labels.ts";
import { grid, layered, radial, spread } from "../../client/graph/layouts.ts";
import type { Drawn } from "../../client/graph/painter.ts";
import { inside, nodeAt } from "../../client/graph/picking.ts";
import { svg } from "../../client/graph/picture.ts";
import {
  type Addition,
  broughtBy,
  EMPTY,
  findIn,
  legendOf,
  MOST_NODES,
  type Scene,
  type SceneNode,
  visible,
  withAllShown,
  withHidden,
  withKind,
  withMore,
  withOnly,
  withoutBrought,
  withPlaces,
} from "../../client/graph/scene.ts";

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  key: id,
  kind: "Document",
  name: id,
  title: id,
  level: "national",
  held: true,
  ...more,
});
const link = (id: string, from: string, to: string): Addition["links"][number] => ({
  id,
  type: "MENTIONS",
  match: null,
  evidence: null,
  from,
  to,
});

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

describe("layouts", () => {
  const graph = fc.integer({ min: 1, max: 60 }).chain((size) =>
    fc.record({
      nodes: fc.constant(
        Array.from({ length: size }, (_, index) => ({
          id: `n${index}`,
          kind: ["Document", "Organization", "Program"][index % 3] ?? "Document",
          level: ["national", "provincial", "county"][index % 3] ?? "unknown",
        })),
      ),
      lines: fc.array(
        fc.record({ from: fc.nat(size - 1).map((n) => `n${n}`), to: fc.nat(size - 1).map((n) => `n${n}`) }),
        { maxLength: 120 },
      ),
    }),
  );
  test.each([
    ["layered", layered],
    ["radial", radial],
    ["grid", grid],
  ] as const)("%s gives every node a place of its own, the same each time", (_name, layout) => {
    fc.assert(
      fc.property(graph, ({ nodes, lines }) => {
        const places = layout(nodes, lines, ["n0"]);
        expect([...places.keys()].sort()).toEqual(nodes.map((item) => item.id).sort());
        for (const place of places.values()) expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true);
        expect(new Set([...places.values()].map((place) => `${place.x.toFixed(4)} ${place.y.toFixed(4)}`)).size).toBe(
          nodes.length,
        );
        expect(layout(nodes, lines, ["n0"])).toEqual(places);
      }),
    );
  });
  test("higher levels stand above lower ones", () => {
    const places = layered(
      [
        { id: "a", kind: "Document", level: "national" },
        { id: "b", kind: "Document", level: "county" },
      ],
      [],
      [],
    );
    expect(places.get("a")?.y).toBeGreaterThan(places.get("b")?.y ?? 0);
  });
});

test("labels never touch each other or what is blocked", () => {
  const items = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      size: fc.integer({ min: 9, max: 16 }),
      width: fc.integer({ min: 10, max: 180 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(items, (list) => {
      const wanted = list.map((item, index) => ({ id: `l${index}`, ...item }));
      const boxes = [
        ...placeLabels(
          wanted,
          wanted.map((item) => ({ x: item.x - item.size, y: item.y - item.size, w: 2 * item.size, h: 2 * item.size })),
        ).values(),
      ];
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
    }),
  );
});

test("GEXF escapes what a title may hold", () => {
  const file = gexf([node("a", { name: '<script>"&', title: "x" })], []);
  expect(file).not.toContain("<script");
  expect(file).toContain("&#60;script&#62;&#34;&#38;");
});

test("places that differ by less than rounding are still places", () => {
  for (const tiny of [0, -5e-324, 1e-300])
    for (const { x, y } of spread(
      [
        { id: "a", radius: 20, x: 0, y: 0 },
        { id: "b", radius: 20, x: 0, y: tiny },
      ],
      1200,
      700,
    ).values())
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});

test("after spreading, nodes that had room to part do not overlap on the canvas", () => {
  const nodes = fc.array(
    fc.record({ x: fc.double({ min: -10, max: 10, noNaN: true }), y: fc.double({ min: -10, max: 10, noNaN: true }) }),
    { minLength: 2, maxLength: 40 },
  );
  fc.assert(
    fc.property(nodes, (list) => {
      const places = [
        ...spread(
          list.map((place, index) => ({ id: `n${index}`, radius: 20, ...place })),
          1200,
          700,
        ).values(),
      ];
      expect(places).toHaveLength(list.length);
      for (const [index, a] of places.entries())
        for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
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

describe("a loop", () => {
  const at = (id: string, x: number, y: number): Drawn => ({ node: node(id), x, y, size: 9, pinned: false });
  const drawn = [at("in", 50, 50), at("notch", 50, 90), at("out", 150, 50)];
  test.each([
    [[], []],
    [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
      ["in", "notch"],
    ],
    [
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [50, 60],
        [0, 100],
      ],
      ["in"],
    ],
  ] as readonly (readonly [readonly (readonly [number, number])[], readonly string[]])[])(
    "holds what lies inside it %#",
    (loop, ids) => {
      expect(
        inside(
          drawn,
          loop.map(([x, y]) => ({ x, y })),
        ),
      ).toEqual(ids);
    },
  );
});

test("of nodes that cover each other the one drawn last is under the pointer", () => {
  const at = (id: string, x: number): Drawn => ({ node: node(id), x, y: 0, size: 10, pinned: false });
  const drawn = [at("below", 0), at("above", 8)];
  expect([-9, 4, 19, 40].map((x) => nodeAt(drawn, { x, y: 0 }))).toEqual(["below", "above", "above", undefined]);
});

describe("files of the picture", () => {
  const evil = node("a<\"&'>", { name: '</text><script>alert(1)</script>"', title: "一\u0000二\ud800三\n&" });
  const scene = withMore(EMPTY, { nodes: [evil, node("b")], links: [link("1", evil.id, "b")] });
  const shown = visible(scene);
  const picture = svg(
    {
      nodes: shown.nodes.map((item, index) => ({ node: item, x: 50 + 200 * index, y: 60, size: 10, pinned: false })),
      lines: shown.lines,
      width: 400,
      height: 200,
      letters: { Document: "文" },
      caption: { line: "政脉 · 2026-01-01 <x>", kinds: [["Document", "文件 2"]], certainties: [["solid", "文号 1"]] },
    },
    (name) => (name.startsWith("--") ? "#123456" : ""),
  );
  test.each([
    ["SVG", picture],
    ["GEXF", gexf(shown.nodes, shown.lines)],
    ["GraphML", graphml(shown)],
  ])("%s is XML that a parser takes, whatever a title holds", (_name, file) => {
    const parser = new SaxesParser({ xmlns: true });
    const names: string[] = [];
    parser.on("opentag", (tag) => names.push(tag.local));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(file).close();
    expect(names).not.toContain("script");
    expect(file).not.toContain("<script");
  });
  test("SVG holds the legend, the date, and a full title for each mark", () => {
    expect(picture).toContain("文件 2");
    expect(picture).toContain("2026-01-01");
    expect(picture.match(/<g><title>/g)).toHaveLength(2);
  });
  test("GraphML and JSON hold every node and every relation", () => {
    expect(graphml(shown).match(/<(?:node|edge) /g)).toHaveLength(3);
    const file = JSON.parse(json(shown, { date: "2026-01-01" }));
    expect([file.nodes.length, file.relationships.length, file.about.date]).toEqual([2, 1, "2026-01-01"]);
  });
});

test("what is pinned does not move when the rest is spread", () => {
  const places = spread(
    [
      { id: "pin", x: 10, y: 10, radius: 20, fixed: true },
      { id: "a", x: 12, y: 10, radius: 20 },
    ],
    800,
    600,
  );
  expect(places.get("pin")).toEqual({ x: 10, y: 10 });
  expect(places.get("a")?.x).toBeGreaterThanOrEqual(49);
});
