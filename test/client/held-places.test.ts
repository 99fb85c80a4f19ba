import { expect, test } from "vitest";
import { heldPlaces } from "../../client/views/place/held.ts";

const row = (placeId: string, level: "provincial" | "prefectural" | "county", year: number | null, count: number) => ({
  placeId,
  place: placeId,
  level,
  year,
  count,
});

test("a place stands under the places it lies in that are held, with all its documents and the years of the dated ones", () => {
  const places = heldPlaces([
    row("place:130000", "provincial", null, 3),
    row("place:131000", "prefectural", 2020, 2),
    row("place:131000", "prefectural", 2015, 1),
    row("place:131000", "prefectural", null, 4),
    row("place:131081", "county", 2016, 1),
    row("place:371302", "county", 2022, 5),
    row("", "county", 2022, 9),
  ]);
  expect(places.map(({ id, depth, count, from, to }) => [id, depth, count, from, to])).toEqual([
    ["place:130000", 0, 3, null, null],
    ["place:131000", 1, 7, 2015, 2020],
    ["place:131081", 2, 1, 2016, 2016],
    ["place:371302", 0, 5, 2022, 2022],
  ]);
});
