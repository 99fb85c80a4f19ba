/** What a cascade folds, and that a worker's numbers give the same picture as no worker. */
import { describe, expect, test } from "vitest";
import { FOLD, fold } from "../../client/views/cascade/fold.ts";
import { layoutCascade } from "../../client/views/cascade/layered/index.ts";
import { inputOf, layCascade } from "../../client/views/cascade/layout.ts";
import { BOX } from "../../client/views/cascade/shapes.ts";
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
  const laid = structuredClone(layoutCascade(inputOf(documents, edges)));
  const [here, there] = [
    layCascade(root, documents, edges, "level"),
    layCascade(root, documents, edges, "level", laid),
  ];
  expect([...there.nodes]).toEqual([...here.nodes]);
  expect([...there.routes]).toEqual([...here.routes]);
});

test("the root of a tall cascade is in sight when it is opened", () => {
  const { nodes, height } = layCascade(root, [root, ...cities], edges, "level");
  expect(height).toBeGreaterThan(2_000);
  expect(nodes.get("root")?.y).toBeLessThan(300);
  // one that shares its column stands where the fewest lines cross, and covers nobody
  const shared = layCascade(
    root,
    [root, card("other", "national"), ...cities],
    [...edges, edge("c00", "other")],
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
  const { nodes } = layCascade(documents[0] ?? root, documents, [edge("a", "root"), edge("b", "root")], "days");
  expect(["root", "a", "b", "c"].map((id) => nodes.get(id)?.days)).toEqual([0, 60, 366, null]);
  const xs = ["root", "a", "b"].map((id) => nodes.get(id)?.x ?? 0);
  expect(xs.toSorted((a, b) => a - b)).toEqual(xs);
  expect(new Set(xs).size).toBe(3);
});

test("by days of a root without a date all stand where one begins to read", () => {
  const documents = [card("root", "national"), card("a", "county", { issuedOn: "2021-01-01" })];
  const { nodes, ticks } = layCascade(documents[0] ?? root, documents, [edge("a", "root")], "days", undefined, 1096);
  expect(["root", "a"].map((id) => nodes.get(id)?.x)).toEqual([BOX.left, BOX.left]);
  expect(ticks).toEqual([]);
});

test.each([300, 900, 1096, 1600, 2560])("columns share a room of %i px as far as their boxes allow", (room) => {
  const { nodes, columns, gap, width } = layCascade(root, [root, ...cities], edges, "level", undefined, room);
  expect(gap).toBeGreaterThanOrEqual(24);
  expect(gap).toBeLessThanOrEqual(180);
  if (gap > 24) expect(width).toBeLessThanOrEqual(room);
  for (const [at, { x }] of columns.entries()) if (at > 0) expect(x - (columns[at - 1]?.x ?? 0)).toBe(BOX.width + gap);
  for (const { x, column } of nodes.values()) expect(x).toBe(columns[column]?.x);
});

test.each([400, 1096, 2560])("days fill a room of %i px, and no box leaves it", (room) => {
  const documents = [
    card("root", "national", { issuedOn: "2020-01-01" }),
    card("a", "county", { issuedOn: "2021-01-01" }),
    card("b", "county"),
  ];
  const { nodes, width } = layCascade(documents[0] ?? root, documents, [edge("a", "root")], "days", undefined, room);
  expect(width).toBe(Math.max(820, room));
  for (const { x } of nodes.values()) expect(x + BOX.width).toBeLessThanOrEqual(width);
});
