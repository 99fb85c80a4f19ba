/** What a cascade says of places without an answer: what the cells of the coverage say, by level. */
import { describe, expect, test } from "vitest";
import { gapsOf } from "../../client/views/cascade/gaps.ts";
import type { Coverage, CoverageState, DocumentCard, Overview } from "../../server/model/api.ts";
import { card } from "./cascades.ts";

const overview = {
  byLevel: ["provincial", "prefectural", "county"].map((key) => ({ key, name: key, count: 9 })),
} as unknown as Overview;
type Place = readonly [name: string, level: "provincial" | "prefectural" | "county", held: number, from: string | null];
const PLACES: readonly Place[] = [
  ["河北省", "provincial", 10, null],
  ["廊坊市", "prefectural", 4, "2009-01-01"],
  ["固原市", "prefectural", 6, null],
  ["咸宁市", "prefectural", 5, "2020-01-01"],
  ["霸州市", "county", 2, "2020-01-01"],
];
const coverage = (
  root: DocumentCard,
  cells: readonly (readonly [name: string, state: CoverageState, searched: number])[],
): Coverage => ({
  columns: PLACES.map(([name, level, documents, from]) => ({
    id: name,
    name,
    level,
    documents,
    undated: 0,
    from,
    to: from,
  })),
  rows: [
    {
      document: root,
      cells: cells.map(([column, state, searched]) => ({
        column,
        state,
        searched,
        citations: 0,
        through: 0,
        evidence: [],
      })),
      totals: {},
      citations: 0,
      elsewhere: 0,
    },
  ],
  total: 1,
  limit: 1,
  truncated: false,
});
const said = (root: DocumentCard, cells: Parameters<typeof coverage>[1]) =>
  gapsOf(root, coverage(root, cells), overview).map(({ ids: _, ...gap }) => Object.values(gap));

describe("gaps", () => {
  test("what was searched and what cannot be known stand apart; what answers or mentions is no gap", () => {
    expect(
      said(card("root", "national"), [
        ["河北省", "unknown", 0],
        ["廊坊市", "absent", 3],
        ["固原市", "unknown", 0],
        ["咸宁市", "absent", 4],
        ["霸州市", "mentioned", 2],
      ]),
    ).toEqual([
      ["provincial", "unknown", ["河北省"], 10, false],
      ["prefectural", "absent", ["廊坊市", "咸宁市"], 7, true],
      ["prefectural", "unknown", ["固原市"], 6, false],
      ["township", "unknown", [], 0, false],
    ]);
  });
  test("each names its places by their ids, so that it can lead to the cell of one", () => {
    const root = card("root", "national");
    const gaps = gapsOf(
      root,
      coverage(root, [
        ["廊坊市", "absent", 3],
        ["固原市", "unknown", 0],
      ]),
      overview,
    );
    expect(gaps.map(({ state, ids }) => [state, ids])).toEqual([
      ["absent", ["廊坊市"]],
      ["unknown", ["固原市"]],
      ["unknown", []],
    ]);
  });
  test("levels below the root alone", () => {
    const root = card("root", "prefectural", { place: { id: "place:131000", name: "廊坊市" } });
    expect(
      said(root, [
        ["廊坊市", "absent", 4],
        ["霸州市", "absent", 2],
      ]),
    ).toEqual([
      ["county", "absent", ["霸州市"], 2, true],
      ["township", "unknown", [], 0, false],
    ]);
  });
  test("what belongs below the State to nobody knows which place finds nothing absent anywhere", () => {
    expect(said(card("root", "provincial"), [["霸州市", "implemented", 2]])).toEqual([]);
  });
});
