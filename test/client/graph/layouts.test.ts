/** Layouts, labels and picking: where things stand on the canvas. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeCounts, placeLabels, roomOf } from "../../../client/graph/labels.ts";
import { grid, layered, radial, spread } from "../../../client/graph/layouts.ts";
import type { Drawn } from "../../../client/graph/painter.ts";
import { inside, nodeAt } from "../../../client/graph/picking.ts";
import { node } from "./build.ts";

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
          roomOf(
            wanted.map((item) => ({
              x: item.x - item.size,
              y: item.y - item.size,
              w: 2 * item.size,
              h: 2 * item.size,
            })),
          ),
        ).values(),
      ];
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
    }),
  );
});

test("a label at the edge of the canvas moves aside, inside the canvas and over its own node", () => {
  const canvas = { width: 375, height: 400 };
  for (const x of [40, 120, 187, 250, 330]) {
    const box = placeLabels([{ id: "a", x, y: 100, size: 9, width: 340 }], roomOf([], canvas)).get("a");
    expect(box && box.x >= 0 && box.x + box.w <= canvas.width && box.x <= x && x <= box.x + box.w).toBe(true);
  }
  // and to one side of its node where above and below are taken
  const taken = [
    { x: 0, y: 110, w: 375, h: 30 },
    { x: 0, y: 60, w: 375, h: 30 },
  ];
  const beside = placeLabels([{ id: "a", x: 366, y: 100, size: 9, width: 160 }], roomOf(taken, canvas)).get("a");
  expect(beside && beside.x + beside.w < 366).toBe(true);
});

test("what the picture is about has its label though marks stand all round it, and no other label touches that", () => {
  const canvas = { width: 400, height: 300 };
  const marks = Array.from({ length: 20 * 15 }, (_, n) => ({
    x: (n % 20) * 20,
    y: Math.floor(n / 20) * 20,
    w: 18,
    h: 18,
  }));
  const wanted = [
    { id: "root", x: 200, y: 150, size: 14, width: 90 },
    { id: "other", x: 210, y: 160, size: 9, width: 90 },
  ];
  expect(placeLabels(wanted, roomOf(marks, canvas))).toEqual(new Map([["root", { x: 155, y: 167, w: 90, h: 16 }]]));
});

test("the number of a line stands on it where nothing else does, and is left out where there is no such place", () => {
  const across = { x1: 0, y1: 50, x2: 300, y2: 50 };
  const several = { ...across, line: { links: [1, 2, 3] } };
  expect(placeCounts([several], roomOf())).toEqual([{ line: several.line, x: 150, y: 50 }]);
  // a label over the middle: further along
  const aside = placeCounts([several], roomOf([{ x: 120, y: 42, w: 60, h: 16 }]));
  expect(aside.map(({ y }) => y)).toEqual([50]);
  expect(aside[0] && Math.abs(aside[0].x - 150)).toBeGreaterThan(30);
  // two lines over each other: two places
  const [one, two] = placeCounts([several, several], roomOf());
  expect(one && two && Math.abs(one.x - two.x)).toBeGreaterThan(13);
  expect(placeCounts([several], roomOf([{ x: 0, y: 40, w: 300, h: 20 }]))).toEqual([]);
  expect(placeCounts([{ ...across, line: { links: [1] } }], roomOf())).toEqual([]);
  expect(placeCounts([{ ...several, x2: 60 }], roomOf())).toEqual([]);
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
