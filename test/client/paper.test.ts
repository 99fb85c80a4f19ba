/** How large a picture is on paper: whole on a sheet as long as it can be read. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { paperFit } from "../../client/views/cascade/paper.ts";

test.each([
  ["a small one keeps its size but for a little", 600, 300, { upright: false, long: false }],
  ["a wide one lies across", 1_400, 700, { upright: false, long: false }],
  ["a tall one stands upright", 1_200, 1_900, { upright: true, long: false }],
  ["what would be too small to read goes on over several sheets", 1_100, 9_000, { upright: false, long: true }],
])("%s", (_, width, height, expected) => {
  expect(paperFit(width, height)).toMatchObject(expected);
});

test("it never runs out of the sheet at the side, nor below where it is told to be whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 3_000 }), fc.integer({ min: 100, max: 20_000 }), (width, height) => {
      const { zoom, upright, long } = paperFit(width, height);
      // A4 without the margins of 12 mm at the sides, 14 mm above and 16 mm below, at 96 px to the inch
      const [wide, high] = upright ? [186, 267] : [273, 180];
      const px = (mm: number): number => (mm / 25.4) * 96;
      expect(zoom).toBeGreaterThan(0);
      expect(zoom).toBeLessThan(1);
      expect(width * zoom).toBeLessThanOrEqual(px(wide));
      if (!long) expect(height * zoom).toBeLessThan(px(high));
    }),
  );
});
