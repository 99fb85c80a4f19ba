/** Where the bubble of a term stands. */
import { describe, expect, test } from "vitest";
import { type Box, tipPlace } from "../../client/tip-place.ts";

const window = { width: 1000, height: 800 };
const bubble = { width: 200, height: 60 };
const row: Box = { left: 100, top: 300, width: 400, height: 30 };
const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
/** how many of some boxes a place covers */
const over =
  (...boxes: readonly Box[]) =>
  (place: Box): number =>
    boxes.filter((box) => meets(place, box)).length;
const below: Box = { ...row, top: 330 };
const above: Box = { ...row, top: 270 };
const right: Box = { left: 520, top: 290, width: 300, height: 100 };

describe("a bubble stands", () => {
  test.each<[string, Box, (place: Box) => number, { left: number; top: number }]>([
    ["below where nothing else is there", row, over(), { left: 100, top: 338 }],
    ["above where something is below", row, over(below), { left: 100, top: 232 }],
    ["beside where rows are above and below", row, over(below, above), { left: 508, top: 300 }],
    [
      "where least is covered, with nothing free",
      { ...row, left: 150 },
      over(below, below, above, above, right),
      {
        left: 558,
        top: 300,
      },
    ],
    ["above at the foot of the window", { ...row, top: 760 }, over(), { left: 100, top: 692 }],
    [
      "left of what ends at the right edge",
      { ...row, left: 590 },
      over({ ...below, left: 590 }, { ...above, left: 590 }),
      {
        left: 382,
        top: 300,
      },
    ],
    [
      "inside the window at its right edge",
      { left: 950, top: 300, width: 40, height: 20 },
      over(),
      {
        left: 792,
        top: 328,
      },
    ],
  ])("%s", (_, about, covered, place) => expect(tipPlace(about, about, bubble, window, covered)).toEqual(place));

  test("beside the whole row that the words are in, not beside the words", () => {
    const words: Box = { ...row, width: 80 };
    expect(tipPlace(words, row, bubble, window, over(below, above)).left).toBe(508);
  });

  test("somewhere even where no side has room", () => {
    expect(tipPlace(row, row, { width: 980, height: 780 }, window, over())).toEqual({ left: 12, top: 12 });
  });
});
