/** What follows the filters of a page of tasks. */
import { expect, test } from "vitest";
import { isNarrowed } from "../../client/views/tasks/chosen.ts";

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
