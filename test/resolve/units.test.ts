/** Units of all kinds of places: full name and place of each printed form, measured and one by one. */
import { describe, expect, it } from "vitest";
import { placesIn } from "../../server/lexicon/index.ts";
import { unitsIn } from "../../server/resolve/branches.ts";
import { explainBodies } from "../../server/resolve/index.ts";
import { ITEMS, UNITS, UNITS_SECOND } from "./units.ts";

const rows = [...Object.entries(UNITS), ...Object.entries(UNITS_SECOND)].flatMap(([where, list]) =>
  list.map(([printed, name, place]) => [where, printed, name, place] as const),
);

function told(where: string, printed: string) {
  const place = placesIn(where).places.at(-1);
  if (place === undefined) throw new Error(`no place ${where}`);
  return explainBodies(printed, { place, level: place.level, anonymous: null, document: "d" });
}

describe("units of many kinds of places", () => {
  it("are at least 120 printed forms", () => expect(rows.length + ITEMS.length).toBeGreaterThan(120));
  it.each(rows)("in %s, %s is %s", (where, printed, name, place) => {
    const bodies = told(where, printed);
    expect(bodies).not.toEqual([]);
    if (name === "ambiguous") for (const body of bodies) expect(body.outcome).not.toBe("resolved");
    else {
      expect(bodies.map((body) => body.name).join("、")).toBe(name);
      for (const body of bodies) {
        expect(body.outcome).toBe("resolved");
        if (place !== undefined) expect(body.place?.name ?? null).toBe(place);
      }
    }
  });
  it.each(ITEMS)("%s is %j", (printed, units) => {
    expect(unitsIn(printed, null)).toEqual(units);
  });
});
