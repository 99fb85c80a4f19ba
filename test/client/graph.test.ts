import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gexf } from "../../client/graph/export.ts";
import { begin, redo, step, undo } from "../../client/graph/history.ts";
import { grid, layered, radial, spread } from "../../client/graph/layouts.ts";
import { placeLabels } from "../../client/graph/painter.ts";
import {
  type Addition,
  EMPTY,
  MOST_NODES,
  type SceneNode,
  visible,
  withHidden,
  withKind,
  withMore,
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
    const hidden = withHidden(withMore(EMPTY, more), "b");
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
