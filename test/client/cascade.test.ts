/** What a cascade folds, and that a worker's numbers give the same picture as no worker. */
import { describe, expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { zh } from "../../client/i18n/zh.ts";
import { partsOf } from "../../client/views/cascade/carried.ts";
import { directIn } from "../../client/views/cascade/direct.ts";
import { FOLD, fold } from "../../client/views/cascade/fold.ts";
import { lagOf } from "../../client/views/cascade/lag.ts";
import { layoutCascade } from "../../client/views/cascade/layered/index.ts";
import { layCascade } from "../../client/views/cascade/layout.ts";
import { planOf } from "../../client/views/cascade/plan.ts";
import { BOX } from "../../client/views/cascade/shapes.ts";
import type { Cascade, DocumentCard } from "../../server/model/api.ts";
import { card, edge } from "./cascades.ts";

const root = card("root", "national");
const cities = Array.from({ length: 30 }, (_, index) => card(`c${String(index).padStart(2, "0")}`, "prefectural"));
const edges = cities.map((city) => edge(city.id, "root"));

describe("folding", () => {
  test("a long column keeps so many and says how many more there are", () => {
    const { documents, folded } = fold([root, ...cities], edges, new Set(), new Set(["root"]));
    expect(documents).toHaveLength(1 + FOLD);
    expect([...folded]).toEqual([["prefectural", 30 - FOLD]]);
  });
  test("an opened column is whole, and so is a column that is only a little longer", () => {
    expect(fold([root, ...cities], edges, new Set(["prefectural"]), new Set()).documents).toHaveLength(31);
    expect(fold(cities.slice(0, FOLD + 2), [], new Set(), new Set()).folded.size).toBe(0);
  });
  test("the chosen document and what most others hang on are never folded", () => {
    const more = [...edges, ...Array.from({ length: 3 }, (_, index) => edge(`x${index}`, "c28"))];
    const { documents } = fold([root, ...cities], more, new Set(), new Set(["c29"]));
    expect(documents.map((item) => item.id)).toEqual(expect.arrayContaining(["c28", "c29"]));
  });
});

test("with the numbers of a worker the picture is the same as without", () => {
  const documents = [root, ...cities];
  const laid = structuredClone(layoutCascade(planOf(documents, edges, []).input));
  const [here, there] = [
    layCascade(root, { documents, edges, bands: [] }, "level"),
    layCascade(root, { documents, edges, bands: [] }, "level", laid),
  ];
  expect([...there.nodes]).toEqual([...here.nodes]);
  expect([...there.routes]).toEqual([...here.routes]);
});

test("the root of a tall cascade is in sight when it is opened", () => {
  const { nodes, height } = layCascade(root, { documents: [root, ...cities], edges, bands: [] }, "level");
  expect(height).toBeGreaterThan(2_000);
  expect(nodes.get("root")?.y).toBeLessThan(300);
  // one that shares its column stands where the fewest lines cross, and covers nobody
  const shared = layCascade(
    root,
    {
      documents: [root, card("other", "national"), ...cities],
      edges: [...edges, edge("c00", "other")],
      bands: [],
    },
    "level",
  );
  const ys = ["root", "other"].map((id) => shared.nodes.get(id)?.y ?? 0);
  expect(Math.abs((ys[0] ?? 0) - (ys[1] ?? 0))).toBeGreaterThanOrEqual(BOX.height);
});

test("by days a later document stands further right, and one without a date is told apart", () => {
  const documents = [
    card("root", "national", { issuedOn: "2020-01-01" }),
    card("a", "county", { issuedOn: "2020-03-01" }),
    card("b", "county", { issuedOn: "2021-01-01" }),
    card("c", "county"),
  ];
  const { nodes, undated } = layCascade(
    documents[0] ?? root,
    { documents, edges: [edge("a", "root"), edge("b", "root")], bands: [] },
    "days",
  );
  expect(["root", "a", "b", "c"].map((id) => nodes.get(id)?.days)).toEqual([0, 60, 366, null]);
  const xs = ["root", "a", "b"].map((id) => nodes.get(id)?.x ?? 0);
  expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
  expect(new Set(xs).size).toBe(3);
  // a rule parts it from the days: it is not the latest
  expect(undated).toBeGreaterThan((xs.at(-1) ?? 0) + BOX.width);
  expect(undated).toBeLessThan(nodes.get("c")?.x ?? 0);
  expect(
    layCascade(documents[0] ?? root, { documents: documents.slice(0, 3), edges: [], bands: [] }, "days").undated,
  ).toBeNull();
});

describe("how long after its root documents came", () => {
  const dated = card("root", "national", { issuedOn: "2020-01-01" });
  test.each([
    [["2020-01-11", "2020-01-02", "2020-03-01"], { documents: 3, first: 1, median: 10, last: 60 }],
    [["2020-01-02", "2020-01-05"], { documents: 2, first: 1, median: 2.5, last: 4 }],
    // older than the root, or without a day: not counted
    [["2019-12-31", null, "2020-01-02", "2020-01-04"], { documents: 2, first: 1, median: 2, last: 3 }],
    [["2020-01-02"], null],
    [[], null],
  ])("%j", (days, lag) => {
    const documents = days.map((issuedOn, n) => card(`d${n}`, "county", { issuedOn }));
    expect(lagOf(dated, [dated, ...documents])).toEqual(lag);
    expect(lagOf(card("root", "national"), documents)).toBeNull();
  });
  test("what is only cited is not counted", () => {
    const documents = ["2020-01-02", "2020-01-03"].map((issuedOn, n) =>
      card(`d${n}`, "county", { issuedOn, held: false }),
    );
    expect(lagOf(dated, documents)).toBeNull();
  });
});

describe("by days of a root without a date", () => {
  const laid = (...days: readonly (string | null)[]) =>
    layCascade(
      card("root", "national"),
      {
        documents: [card("root", "national"), ...days.map((issuedOn, n) => card(`d${n}`, "county", { issuedOn }))],
        edges: days.map((_, n) => edge(`d${n}`, "root")),
        bands: [],
      },
      "days",
      undefined,
      1096,
    );

  test("it stands before the calendar, on which the others stand", () => {
    const { nodes, ticks, before, undated } = laid("2014-05-01", "2016-02-01", "2019-12-31", null);
    const xs = ["root", "d0", "d1", "d2", "d3"].map((id) => nodes.get(id)?.x ?? 0);
    expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(5);
    expect(before).toBeGreaterThan(BOX.left + BOX.width);
    expect(before).toBeLessThan(xs[1] ?? 0);
    expect(undated).toBeGreaterThan((xs[3] ?? 0) + BOX.width);
    expect(ticks.map(({ at }) => at)).toEqual(["2015", "2016", "2017", "2018", "2019"]);
    for (const { x } of ticks) expect(x).toBeLessThan((xs[3] ?? 0) + BOX.width);
    // no days since a day that nobody knows are told
    expect([...nodes.values()].every(({ days }) => days === null)).toBe(true);
  });

  test.each([
    [
      ["2015-01-20", "2015-04-02"],
      ["2015-02", "2015-03", "2015-04"],
    ],
    [
      ["2001-03-01", "2022-03-01"],
      ["2002", "2007", "2012", "2017", "2022"],
    ],
    [["2021-06-01"], ["2021-06"]],
  ])("%j is measured by %j", (days, names) => expect(laid(...days).ticks.map(({ at }) => at)).toEqual(names));

  test("where nothing has a date all stand where one begins to read", () => {
    const { nodes, ticks, before, undated } = laid(null, null);
    expect(new Set(Array.from(nodes.values(), ({ x }) => x))).toEqual(new Set([BOX.left]));
    expect([ticks, before, undated]).toEqual([[], null, null]);
  });
});

test.each([300, 900, 1096, 1600, 2560])("columns share a room of %i px as far as their boxes allow", (room) => {
  const { nodes, columns, box, gap, width } = layCascade(
    root,
    { documents: [root, ...cities], edges, bands: [] },
    "level",
    undefined,
    room,
  );
  expect(gap).toBeGreaterThanOrEqual(24);
  expect(gap).toBeLessThanOrEqual(180);
  if (gap > 24) expect(width).toBeLessThanOrEqual(room);
  for (const [at, { x }] of columns.entries()) if (at > 0) expect(x - (columns[at - 1]?.x ?? 0)).toBe(box + gap);
  expect(box).toBeGreaterThanOrEqual(BOX.width);
  // a wide room is filled
  if (room === 2560) expect(width).toBeGreaterThan(2300);
  for (const { x, column } of nodes.values()) expect(x).toBe(columns[column]?.x);
});

test.each([400, 1096, 2560])("days fill a room of %i px, and no box leaves it", (room) => {
  const documents = [
    card("root", "national", { issuedOn: "2020-01-01" }),
    card("a", "county", { issuedOn: "2021-01-01" }),
    card("b", "county"),
  ];
  const { nodes, width } = layCascade(
    documents[0] ?? root,
    { documents, edges: [edge("a", "root")], bands: [] },
    "days",
    undefined,
    room,
  );
  expect(width).toBe(Math.max(820, room));
  for (const { x } of nodes.values()) expect(x + BOX.width).toBeLessThanOrEqual(width);
});

describe("families on the line of days", () => {
  const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  /** provinces that answer the root, cities that answer their province, counties that answer their city, at made-up days */
  function forest(seed: number): { readonly documents: DocumentCard[]; readonly edges: Cascade["edges"] } {
    let state = seed;
    const next = (most: number): number => {
      state = (state * 48271) % 2147483647;
      return 20 + (state % most);
    };
    const documents = [card("root", "national", { issuedOn: day(0) })];
    const edges: Cascade["edges"] = [];
    const add = (id: string, level: DocumentCard["level"], parent: string, at: number): number => {
      documents.push(card(id, level, { issuedOn: day(at) }));
      edges.push(edge(id, parent));
      return at;
    };
    for (let p = 0; p < 8; p++) {
      const province = add(`p${p}`, "provincial", "root", next(200));
      for (let c = 0; c < 4; c++) {
        const city = add(`p${p}c${c}`, "prefectural", `p${p}`, province + next(250));
        if (c % 2 === 0) add(`p${p}c${c}k`, "county", `p${p}c${c}`, city + next(250));
      }
    }
    return { documents, edges };
  }
  const laid = (seed: number) => {
    const { documents, edges } = forest(seed);
    return { ...layCascade(documents[0] ?? root, { documents, edges, bands: [] }, "days"), documents, edges };
  };
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  test.each(seeds)("no box covers another (%i)", (seed) => {
    const boxes = [...laid(seed).nodes.values()];
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height, `${a.card.id} ${b.card.id}`).toBe(
          true,
        );
  });
  test.each(seeds)("what follows from one province stands together, and under nothing of another (%i)", (seed) => {
    const rows = new Map<string, number[]>();
    for (const { card: own, y } of laid(seed).nodes.values())
      if (own.id !== "root") rows.set(own.id.slice(0, 2), [...(rows.get(own.id.slice(0, 2)) ?? []), y]);
    const spans = [...rows.values()].map((ys) => [Math.min(...ys), Math.max(...ys)] as const).sort(([a], [b]) => a - b);
    for (const [at, [from]] of spans.entries()) if (at > 0) expect(from).toBeGreaterThan(spans[at - 1]?.[1] ?? 0);
  });
  test.each(seeds)("hardly any line crosses another (%i)", (seed) => {
    const { routes } = laid(seed);
    const lines = [...routes.values()].map(({ path }) => segmentsOf(path));
    let crossings = 0;
    for (const [at, a] of lines.entries())
      for (const b of lines.slice(at + 1))
        for (const one of a) for (const other of b) crossings += Number(cross(one, other));
    expect(crossings).toBeLessThanOrEqual(lines.length / 5);
  });
  test.each(seeds)("no line runs behind a box that it does not join, as if it came from there (%i)", (seed) => {
    const { documents } = forest(seed);
    const star = documents.slice(1).map(({ id }) => edge(id, "root"));
    for (const edges of [star, [...forest(seed).edges, ...star.filter((_, at) => at % 3 === 0)]]) {
      const { nodes, routes } = layCascade(documents[0] ?? root, { documents, edges, bands: [] }, "days");
      for (const { id, from, to } of edges)
        for (const [[x1, y1], [x2, y2]] of segmentsOf(routes.get(id)?.path ?? ""))
          for (const { card: own, x, y } of nodes.values())
            if (y1 === y2 && own.id !== from && own.id !== to && y1 > y && y1 < y + BOX.height)
              expect(Math.max(x1, x2) <= x || Math.min(x1, x2) >= x + BOX.width, `${id} ${own.id}`).toBe(true);
    }
  });
  test.each([
    ["of the same day and of days after", [0, 0, 1, 4, 9, 15, 60, 300]],
    ["of the first days alone, beside one far off", [2, 3, 5, 3000]],
  ])("no line down from the root runs behind a box %s", (_, days) => {
    const documents = [
      card("root", "national", { issuedOn: day(0) }),
      ...days.map((n, at) => card(`d${at}`, "county", { issuedOn: day(n) })),
    ];
    const edges = days.map((_day, at) => edge(`d${at}`, "root"));
    const { nodes, routes } = layCascade(documents[0] ?? root, { documents, edges, bands: [] }, "days");
    for (const { id } of edges)
      for (const [[x1, y1], [x2, y2]] of segmentsOf(routes.get(id)?.path ?? ""))
        for (const { card: own, x, y } of nodes.values())
          if (x1 === x2 && own.id !== "root" && x1 > x && x1 < x + BOX.width)
            expect(Math.max(y1, y2) <= y || Math.min(y1, y2) >= y + BOX.height, `${id} ${own.id}`).toBe(true);
  });
  test("a line to what is reached by way of another stands back", () => {
    const { documents, edges } = forest(1);
    const more = [...edges, edge("p0c0", "root")];
    const { routes } = layCascade(documents[0] ?? root, { documents, edges: more, bands: [] }, "days");
    expect([...routes].filter(([, { second }]) => second).map(([id]) => id)).toEqual(["p0c0 root"]);
  });
});

type Point = readonly [x: number, y: number];
/** The corners of a path of M, H, V and Q. */
function segmentsOf(path: string): readonly (readonly [Point, Point])[] {
  const points: Point[] = [];
  for (const [, command = "", values = ""] of path.matchAll(/([MHVQC])([^MHVQC]*)/g)) {
    const n = values.trim().split(/\s+/).map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push(command === "H" ? [n[0] ?? 0, y] : command === "V" ? [x, n[0] ?? 0] : [n.at(-2) ?? 0, n.at(-1) ?? 0]);
  }
  return points.slice(1).map((point, at) => [points[at] ?? point, point]);
}
/** Whether two lines cross at a point that is an end of neither. */
function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

describe("how many are connected", () => {
  test("what a line joins to the root is direct, in either direction; what hangs on others is not", () => {
    const near = [card("a", "provincial"), card("b", "national")];
    const far = [card("c", "county"), card("d", "county")];
    const lines = [edge("a", "root"), edge("root", "b"), edge("c", "a"), edge("d", "a"), edge("d", "root", "BASED_ON")];
    expect(directIn([...near, ...far], root, lines)).toBe(3);
    expect(directIn(far, root, lines.slice(0, 4))).toBe(0);
    expect(directIn([], root, lines)).toBe(0);
  });
  test.each<readonly [readonly [number, number, number, number], string]>([
    [[4, 3, 0, 0], "入库文件中 4 份与它相连：3 份直接，1 份经由其他文件。"],
    [[4, 4, 2, 0], "入库文件中 4 份与它直接相连；其间另有 2 份只见于引用。"],
    [[1, 0, 1, 1], "入库文件中 1 份与它相连：1 份经由其他文件；其间另有 1 份只见于引用；1 处关系出于推断。"],
  ])("%j in words", (n, said) => expect(zh.cascade.answer(...n)).toBe(said));
  test("in English", () => {
    expect(en.cascade.answer(4, 3, 0, 0)).toBe(
      "4 held documents connected to it: 3 directly, 1 through other documents.",
    );
    expect(en.cascade.answer(1, 1, 0, 0)).toBe("1 held document connected to it directly.");
  });
});

test("a notice and the text that it issues under one title are told apart, others are not", () => {
  const titled = (id: string, displayTitle: string) => ({ ...card(id, "county"), displayTitle });
  const documents = [
    titled("n", "某市规划（2022—2030年）"),
    titled("t", "某市规划(2022-2030年)"),
    titled("o", "某市规划(2022-2030年)"),
    titled("m", "做好规划工作"),
  ];
  const edges = [{ ...edge("n", "t"), type: "CARRIES" }, edge("n", "o"), { ...edge("m", "o"), type: "CARRIES" }];
  expect([...partsOf(documents, edges)]).toEqual([
    ["n", "notice"],
    ["t", "issued"],
  ]);
});
