/** Deadlines by body: a body that reforms renamed is one lane where it is counted with its former names. */
import { describe, expect, test } from "vitest";
import { type Due, lanesOf, unitsOf } from "../../client/views/workload/lanes.ts";

const due = (id: string, dueOn: string, ...bodies: readonly string[]): Due =>
  ({
    id,
    text: id,
    dueOn,
    bodies,
    units: bodies.map((body) => ({ role: "lead", organization: { id: body, name: `名${body}` }, evidence: {} })),
  }) as unknown as Due;

const items = [due("a", "2019-01-01", "old"), due("b", "2020-01-01", "new"), due("c", "2021-01-01", "old", "new", "x")];
const became = [{ id: "old", name: "名old", last: { id: "new", name: "名new" } }];

describe("lanes", () => {
  test("apart: one for every body", () => {
    const lanes = lanesOf({ items, became: [] }, "2020-06-01");
    expect(lanes.map(({ id, tasks, past, former }) => [id, tasks.length, past, former])).toEqual([
      ["new", 2, 1, []],
      ["old", 2, 1, []],
      ["x", 1, 0, []],
    ]);
  });

  test("joined: former names go with the last one, and a task of both stands once, with the words of both", () => {
    const [first, ...rest] = lanesOf({ items, became }, "2020-06-01");
    expect(first).toMatchObject({ id: "new", name: "名new", former: ["名old"], past: 2 });
    expect(first?.tasks.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(rest.map(({ id }) => id)).toEqual(["x"]);
    const both = items[2];
    if (!first || !both) throw new Error("expected a lane");
    expect(unitsOf(both, first, became).map((unit) => unit.organization.id)).toEqual(["old", "new"]);
    expect(unitsOf(both, first, []).map((unit) => unit.organization.id)).toEqual(["new"]);
  });

  test("a lane is named though nothing is due under its last name", () => {
    const [only] = lanesOf({ items: items.slice(0, 1), became }, "2020-06-01");
    expect(only).toMatchObject({ id: "new", name: "名new", former: ["名old"] });
  });
});
