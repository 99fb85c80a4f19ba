/** What follows the filters of a page of tasks. */
import { describe, expect, test } from "vitest";
import { higherBehind, isNarrowed } from "../../client/views/tasks/chosen.ts";
import type { DocumentCard } from "../../server/model/api.ts";

const card = (id: string) => ({ id }) as DocumentCard;
const task = (id: string, document: string | null) => ({ id, document: document === null ? null : card(document) });

describe("higher documents behind chosen tasks", () => {
  const higher = [
    { document: card("doc:a"), behind: ["doc:1", "doc:2"] },
    { document: card("doc:b"), behind: ["doc:2"] },
    { document: card("doc:c"), behind: ["doc:3"] },
  ];
  const counted = (tasks: Parameters<typeof higherBehind>[1], of = higher) =>
    higherBehind(of, tasks).map(({ document, tasks: n }) => [document.id, n]);

  test.each([
    ["none", [], []],
    ["one document", [task("t1", "doc:1")], [["doc:a", 1]]],
    [
      "two documents, most first",
      [task("t1", "doc:1"), task("t2", "doc:2")],
      [
        ["doc:a", 2],
        ["doc:b", 1],
      ],
    ],
    ["a task in two roles counts once", [task("t1", "doc:3"), task("t1", "doc:3")], [["doc:c", 1]]],
    ["a task without a document", [task("t1", null)], []],
  ])("%s", (_, tasks, rows) => expect(counted(tasks)).toEqual(rows));

  test("pages of one list tell of one document together", () => {
    const pages = [...higher, { document: card("doc:c"), behind: ["doc:4"] }];
    expect(counted([task("t1", "doc:3"), task("t2", "doc:4")], pages)).toEqual([["doc:c", 2]]);
  });
});

test.each([
  [{}, false],
  [{ asOf: "2020-01-01" }, false],
  [{ task: "task:1" }, false],
  [{ role: "lead" }, true],
  [{ due: "overdue" }, true],
  [{ under: "doc:a" }, true],
] as const)("an address with %o asks for some tasks alone: %s", (part, narrowed) =>
  expect(isNarrowed({ view: "organization", id: "org:a", ...part })).toBe(narrowed),
);
