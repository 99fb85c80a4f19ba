/** Who answers a decree through others: a table of small graphs. */
import { describe, expect, test } from "vitest";
import { chains, coder } from "../../server/figures/index.ts";

type Link = readonly [source: string, type: string, target: string];
const reached = (links: readonly Link[], document: string): readonly string[] => {
  const [known, codes] = [chains(), coder()];
  for (const [source, type, target] of links) known.add(codes.of(source), codes.of(target), type);
  return Array.from(known.reached(codes.of(document)), (code) => codes.texts[code] ?? "").sort();
};

describe("what a document reaches through others", () => {
  test.each<readonly [string, readonly Link[], string, readonly string[]]>([
    ["nothing by itself alone", [["city", "IMPLEMENTS", "decree"]], "city", []],
    [
      "a decree that its city's measure carries out",
      [
        ["county", "IMPLEMENTS", "city"],
        ["city", "IMPLEMENTS", "decree"],
      ],
      "county",
      ["decree"],
    ],
    [
      "whatever the links are: forwarding, resting on",
      [
        ["town", "FORWARDS", "county"],
        ["county", "BASED_ON", "city"],
        ["city", "IMPLEMENTS", "decree"],
      ],
      "town",
      ["city", "decree"],
    ],
    [
      "not what it links to by itself as well",
      [
        ["county", "IMPLEMENTS", "city"],
        ["county", "BASED_ON", "decree"],
        ["city", "IMPLEMENTS", "decree"],
      ],
      "county",
      [],
    ],
    [
      "what the notice carries out whose instrument it carries out",
      [
        ["county", "IMPLEMENTS", "plan"],
        ["notice", "CARRIES", "plan"],
        ["notice", "IMPLEMENTS", "decree"],
      ],
      "county",
      ["decree", "notice"],
    ],
    [
      "the instrument of the notice that it carries out",
      [
        ["county", "IMPLEMENTS", "notice"],
        ["notice", "CARRIES", "plan"],
      ],
      "county",
      ["plan"],
    ],
    ["not its own instrument", [["notice", "CARRIES", "plan"]], "notice", []],
    [
      "not by its own instrument what it links to as a notice",
      [
        ["notice", "CARRIES", "plan"],
        ["notice", "IMPLEMENTS", "decree"],
      ],
      "plan",
      [],
    ],
    [
      "not, from another body's instrument, what the notice rests on that only forwards it",
      [
        ["county", "IMPLEMENTS", "plan"],
        ["forwarding", "CARRIES", "plan"],
        ["forwarding", "FORWARDS", "plan"],
        ["forwarding", "BASED_ON", "law"],
      ],
      "county",
      [],
    ],
    [
      "what an instrument carries out that it forwards",
      [
        ["forwarding", "CARRIES", "plan"],
        ["forwarding", "FORWARDS", "plan"],
        ["plan", "IMPLEMENTS", "decree"],
      ],
      "forwarding",
      ["decree"],
    ],
    [
      "and a circle ends",
      [
        ["a", "IMPLEMENTS", "b"],
        ["b", "BASED_ON", "c"],
        ["c", "BASED_ON", "a"],
      ],
      "a",
      ["c"],
    ],
  ])("%s", (_, links, document, expected) => {
    expect(reached(links, document)).toEqual(expected);
  });
});
