/** What a cascade says of places without an answer: only of those that the decree reaches. */
import { describe, expect, test } from "vitest";
import { gapsOf } from "../../client/views/cascade/gaps.ts";
import type { Overview } from "../../server/model/api.ts";
import { card } from "./cascades.ts";

const held = (placeId: string, place: string, level: string, year: number | null, count: number) => ({
  placeId: `place:${placeId}`,
  place,
  level,
  year,
  count,
});
const overview = {
  byLevel: ["provincial", "prefectural", "county"].map((key) => ({ key, name: key, count: 9 })),
  coverage: [
    held("131000", "廊坊市", "prefectural", 2020, 4),
    held("131081", "霸州市", "county", 2020, 2),
    held("131081", "霸州市", "county", 2009, 7),
    held("371302", "兰山区", "county", 2022, 5),
    held("421200", "咸宁市", "prefectural", 2019, 3),
  ],
} as unknown as Overview;
const said = (root: Parameters<typeof gapsOf>[0], documents: Parameters<typeof gapsOf>[1] = []) =>
  gapsOf(root, documents, overview).map(({ level, state, places, searched }) => [level, state, places, searched]);
const at = (id: string, name: string) => ({ place: { id: `place:${id}`, name } });

describe("gaps", () => {
  test("a national decree reaches all places, of its year and later", () => {
    expect(said(card("root", "national", { issuedOn: "2010-01-01" }))).toEqual([
      ["prefectural", "absent", ["廊坊市", "咸宁市"], 7],
      ["county", "absent", ["霸州市", "兰山区"], 7],
      ["township", "unknown", [], 0],
    ]);
  });
  test("a province's reaches the places in it, and a city's those in the city", () => {
    expect(said(card("root", "provincial", { issuedOn: "2010-01-01", ...at("130000", "河北省") }))).toEqual([
      ["prefectural", "absent", ["廊坊市"], 4],
      ["county", "absent", ["霸州市"], 2],
      ["township", "unknown", [], 0],
    ]);
    expect(said(card("root", "prefectural", { issuedOn: "2010-01-01", ...at("131000", "廊坊市") }))).toEqual([
      ["county", "absent", ["霸州市"], 2],
      ["township", "unknown", [], 0],
    ]);
  });
  test("what belongs below the State to nobody knows which place finds nothing absent anywhere", () => {
    expect(said(card("root", "provincial", { issuedOn: "2010-01-01" }))).toEqual([]);
  });
  test("a place that answers is no gap", () => {
    const answer = card("a", "prefectural", { issuedOn: "2020-02-02", ...at("131000", "廊坊市") });
    expect(said(card("root", "provincial", { ...at("130000", "河北省") }), [answer])).toEqual([
      ["county", "absent", ["霸州市"], 9],
      ["township", "unknown", [], 0],
    ]);
  });
});
