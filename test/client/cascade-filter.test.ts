/** What the filters of a cascade leave, and how many lines they say there are of each kind. */
import { expect, test } from "vitest";
import { countsIn, filtered, UNFILTERED } from "../../client/views/cascade/filter.ts";
import type { Cascade } from "../../server/model/api.ts";
import { card, edge } from "./cascades.ts";

const place = (name: string) => ({ place: { id: name, name } });
const root = card("root", "national");
const data = {
  root,
  documents: [
    root,
    card("a", "provincial", place("云南省")),
    card("b", "provincial", place("贵州省")),
    card("c", "prefectural", place("大理州")),
  ],
  edges: [
    edge("a", "root"),
    edge("b", "root", "BASED_ON", "title"),
    edge("c", "a", "IMPLEMENTS", "title"),
    edge("c", "root", "BASED_ON"),
  ],
} as unknown as Cascade;
const counts = (more: Partial<typeof UNFILTERED>) =>
  Object.fromEntries([...countsIn(data, { ...UNFILTERED, ...more }, "down")].sort());

test.each([
  ["all", {}, { BASED_ON: 2, IMPLEMENTS: 2, dashed: 2, solid: 2 }],
  ["of one place: its own lines and those that lead to it", { place: "贵州省" }, { BASED_ON: 1, dashed: 1 }],
  [
    "of a place that is reached through another",
    { place: "大理州" },
    { BASED_ON: 1, IMPLEMENTS: 2, dashed: 1, solid: 2 },
  ],
  [
    "a relation that is off says what it would bring; certainties are of the others",
    { off: ["BASED_ON"] },
    { BASED_ON: 2, IMPLEMENTS: 2, dashed: 1, solid: 1 },
  ],
  ["a certainty that is off likewise", { off: ["dashed"] }, { BASED_ON: 1, IMPLEMENTS: 1, dashed: 2, solid: 2 }],
])("counts: %s", (_, filter, told) => expect(counts(filter)).toEqual(told));

test("what no filter takes away is what is drawn", () => {
  expect(filtered(data, { ...UNFILTERED, place: "贵州省" }, "down").map(({ id }) => id)).toEqual(["b root"]);
});
