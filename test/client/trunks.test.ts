/** Many lines of one document: which run together, where their trunks stand, and what is told of those to folded documents. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { zh } from "../../client/i18n/zh.ts";
import { roughWidth } from "../../client/ui/svg.ts";
import { MANY } from "../../client/views/cascade/bundles.ts";
import { FOLD, fold } from "../../client/views/cascade/fold.ts";
import type { CascadeLayout } from "../../client/views/cascade/laid-out.ts";
import { layCascade } from "../../client/views/cascade/layout.ts";
import { belowColumns } from "../../client/views/cascade/marks.ts";
import { BOX } from "../../client/views/cascade/shapes.ts";
import type { Cascade, DocumentCard } from "../../server/model/api.ts";
import { card, edge } from "./cascades.ts";

const root = card("root", "national");
const LEVELS = ["provincial", "prefectural", "county", "township"] as const;
const lay = (
  documents: readonly DocumentCard[],
  edges: Cascade["edges"],
  bands: ReturnType<typeof fold>["bands"] = [],
) => layCascade(root, { documents, edges, bands }, "level", undefined, 1096);
const cities = (count: number) => Array.from({ length: count }, (_, n) => card(`c${n}`, "prefectural"));

describe("what runs together", () => {
  test.each([
    ["few lines", MANY - 1, 0],
    ["many of one kind", MANY, 1],
    ["sixty of one kind", 60, 1],
  ])("%s", (_, count, trunks) => {
    const all = cities(count);
    const laid = lay(
      [root, ...all],
      all.map(({ id }) => edge(id, "root")),
    );
    expect(laid.trunks).toHaveLength(trunks);
    expect(laid.routes.size).toBe(count);
  });
  test("relations, certainties and directions are trunks of their own; one or two lines of a kind stay alone", () => {
    const all = cities(22);
    const kinds = (n: number) =>
      n < 6
        ? edge(`c${n}`, "root", "IMPLEMENTS")
        : n < 12
          ? edge(`c${n}`, "root", "IMPLEMENTS", "title")
          : n < 16
            ? edge(`c${n}`, "root", "BASED_ON")
            : n < 20
              ? edge("root", `c${n}`, "REPEALS")
              : edge(`c${n}`, "root", "FORWARDS");
    const laid = lay(
      [root, ...all],
      all.map((_, n) => kinds(n)),
    );
    expect(laid.trunks.map(({ bundle }) => [bundle.type, bundle.certainty, bundle.cites, bundle.edges.length])).toEqual(
      [
        ["IMPLEMENTS", "solid", false, 6],
        ["IMPLEMENTS", "dashed", false, 6],
        ["BASED_ON", "solid", false, 4],
        ["REPEALS", "solid", true, 4],
      ],
    );
    expect([...laid.routes].filter(([, { own }]) => own === undefined).map(([id]) => id)).toEqual([
      "c20 root",
      "c21 root",
    ]);
    for (const [, { arrow }] of [...laid.routes].filter(([id]) => id.startsWith("root "))) expect(arrow).toBe("start");
  });
  test("what rests on sixty documents above it has a trunk at its left", () => {
    const above = Array.from({ length: 60 }, (_, n) => card(`p${n}`, n % 2 === 0 ? "national" : "provincial"));
    const own = card("own", "county");
    const laid = layCascade(
      own,
      { documents: [own, ...above], edges: above.map(({ id }) => edge("own", id)), bands: [] },
      "level",
    );
    expect(laid.trunks.map(({ bundle }) => [bundle.hub, bundle.way, bundle.cites])).toEqual([["own", -1, true]]);
    // its way through the column between lies amid what stands there: both columns are as high up
    const top = (level: string) =>
      Math.min(...[...laid.nodes.values()].filter((node) => node.card.level === level).map(({ y }) => y));
    expect(Math.abs(top("national") - top("provincial"))).toBeLessThan(3 * BOX.height);
  });
});

/** made-up cascades in which some documents are answered by very many */
const cascades = fc
  .array(fc.tuple(fc.nat(3), fc.nat(5), fc.nat(2), fc.boolean()), { minLength: 6, maxLength: 60 })
  .map((made) => {
    const documents = [
      root,
      ...made.map(([level], n) => card(`d${String(n).padStart(2, "0")}`, LEVELS[level] ?? "county")),
    ];
    const seen = new Set<string>();
    const edges = made.flatMap(([, other, kind, turned], n) =>
      [0, other].flatMap((to) => {
        const [a, b] = [documents[n + 1]?.id ?? "", documents[to]?.id ?? ""];
        if (a === b || seen.has(`${a} ${b}`) || seen.has(`${b} ${a}`)) return [];
        seen.add(`${a} ${b}`);
        const type = ["IMPLEMENTS", "BASED_ON", "MENTIONS"][kind] ?? "";
        return [turned && to > 0 ? edge(b, a, type) : edge(a, b, type, n % 3 === 0 ? "title" : "number")];
      }),
    );
    return { documents, edges };
  });
const points = (path: string): readonly (readonly [number, number])[] => {
  const all: (readonly [number, number])[] = [];
  for (const [, command = "", values = ""] of path.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const n = values.trim().split(/\s+/).map(Number);
    const [x, y] = all.at(-1) ?? [0, 0];
    all.push(command === "H" ? [n[0] ?? 0, y] : command === "V" ? [x, n[0] ?? 0] : [n.at(-2) ?? 0, n.at(-1) ?? 0]);
  }
  return all;
};
const touches = (layout: CascadeLayout, id: string, [x, y]: readonly [number, number]): boolean => {
  const node = layout.nodes.get(id);
  if (!node) return false;
  const side = Math.min(Math.abs(x - node.x), Math.abs(x - node.x - layout.box));
  return side < 0.2 && y > node.y && y < node.y + BOX.height;
};

describe("trunks of any cascade", () => {
  test("every line is drawn once, from the box of its hub to the box of its end", () => {
    fc.assert(
      fc.property(cascades, ({ documents, edges }) => {
        const laid = lay(documents, edges);
        expect([...laid.routes.keys()].sort()).toEqual(edges.map(({ id }) => id).sort());
        const bundled = laid.trunks.flatMap(({ bundle }) => bundle.edges.map(({ id }) => id));
        expect(new Set(bundled).size).toBe(bundled.length);
        for (const { bundle, ways } of laid.trunks)
          for (const line of bundle.edges) {
            const all = points(ways.get(line.id) ?? "");
            expect(touches(laid, bundle.hub, all[0] ?? [0, 0]), `${line.id} leaves`).toBe(true);
            const far = line.from === bundle.hub ? line.to : line.from;
            expect(touches(laid, far, all.at(-1) ?? [0, 0]), `${line.id} ends`).toBe(true);
          }
      }),
    );
  });
  test("no trunk and no way of a bundle runs behind a box", () => {
    fc.assert(
      fc.property(cascades, ({ documents, edges }) => {
        const laid = lay(documents, edges);
        for (const { ways } of laid.trunks)
          for (const [id, path] of ways) {
            const all = points(path);
            for (const [at, [x, y]] of all.entries()) {
              const [nextX, nextY] = all[at + 1] ?? [x, y];
              for (const box of laid.nodes.values())
                expect(
                  Math.min(x, nextX) < box.x + laid.box - 0.2 &&
                    Math.max(x, nextX) > box.x + 0.2 &&
                    Math.min(y, nextY) < box.y + BOX.height &&
                    Math.max(y, nextY) > box.y,
                  `${id} behind ${box.card.id}`,
                ).toBe(false);
            }
          }
      }),
      { numRuns: 40 },
    );
  });
  test("two trunks never run one on the other", () => {
    fc.assert(
      fc.property(cascades, ({ documents, edges }) => {
        const uprights = lay(documents, edges).trunks.flatMap(({ bundle, stem }) => {
          const all = points(stem());
          return all.slice(1).flatMap(([x, y], at) => {
            const [before, from] = all[at] ?? [x, y];
            return before === x && Math.abs(from - y) > 0
              ? [{ of: bundle.id, x, from: Math.min(from, y), to: Math.max(from, y) }]
              : [];
          });
        });
        for (const [at, a] of uprights.entries())
          for (const b of uprights.slice(at + 1))
            if (a.of !== b.of && Math.abs(a.x - b.x) < 4)
              expect(a.to < b.from || b.to < a.from, `${a.of} ${b.of}`).toBe(true);
      }),
    );
  });
  test("what some lines have in common lies on what all have", () => {
    fc.assert(
      fc.property(cascades, ({ documents, edges }) => {
        for (const { bundle, stem } of lay(documents, edges).trunks) {
          expect(stem(new Set(bundle.edges.map(({ id }) => id)))).toBe(stem());
          const reach = (path: string) => Math.max(...points(path).map(([, y]) => y));
          expect(stem(new Set())).toBe("");
          for (const { id } of bundle.edges) expect(reach(stem(new Set([id])))).toBeLessThanOrEqual(reach(stem()));
        }
      }),
    );
  });
});

describe("lines to what a column folds", () => {
  const all = cities(40);
  const edges = all.map(({ id }, n) => edge(id, "root", n < 20 ? "IMPLEMENTS" : "BASED_ON"));
  const folded = fold([root, ...all], edges, new Set(), new Set(["root"]));
  test("are one band for each kind, with their number", () => {
    expect(folded.bands.reduce((sum, { count }) => sum + count, 0)).toBe(40 - FOLD);
    expect(folded.bands.map(({ hub, level, cites }) => [hub, level, cites])).toEqual(
      folded.bands.map(() => ["root", "prefectural", false]),
    );
  });
  test("come in at the button that opens the fold, one under another", () => {
    const laid = lay(folded.documents, edges, folded.bands);
    const [button] = belowColumns(laid, "level", folded.folded, [], zh).folds;
    expect(button?.bands.map(({ type, count }) => [type, count])).toEqual(
      folded.bands.map(({ type, count }) => [type, count]),
    );
    for (const { bundle, branches } of laid.trunks)
      for (const { level } of bundle.bands) {
        const [x, y] = points(branches.get(level) ?? "").at(-1) ?? [0, 0];
        expect(x).toBe(button?.x);
        expect(y).toBeGreaterThan(button?.y ?? 0);
        expect(y).toBeLessThan((button?.y ?? 0) + (button?.height ?? 0));
      }
  });
  test("an opened column has none", () => {
    expect(fold([root, ...all], edges, new Set(["prefectural"]), new Set(["root"])).bands).toEqual([]);
  });
});

test.each([zh, en])("boxes that say what was not found stand under one another, however long their words (%#)", (t) => {
  const gaps = (["absent", "unknown"] as const).map((state) => ({
    level: "county" as const,
    state,
    places: ["一个名字很长的自治县", "另一个名字很长的自治县", "第三个县"],
    documents: 12_345,
    dated: false,
    ids: [],
  }));
  const laid = lay([root, card("c", "county")], [edge("c", "root")]);
  const [first, second] = belowColumns(laid, "level", new Map(), gaps, t).gaps;
  const lines = Math.ceil(roughWidth(t.cascade.gapAbsent(12_345)) / (laid.box - 24));
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(12 + 18 * (1 + lines));
});
