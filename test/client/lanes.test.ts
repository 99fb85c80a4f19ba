/** Deadlines by body: a body that reforms renamed is one lane where it is counted with its former names. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Due, daysIn, lanesOf, marksOf, spanName, unitsOf } from "../../client/views/workload/lanes.ts";

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

describe("marks", () => {
  const DAY = 86_400_000;
  const dayAt = (n: number): string => new Date(Date.UTC(2015, 0, 1) + n * DAY).toISOString().slice(0, 10);

  test("none covers another, each task stands once, and what is over is never in one with what is ahead", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: -10, max: 2_010 }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (offsets, today, scale) => {
          const asOf = dayAt(today);
          const [lane] = lanesOf(
            { items: offsets.map((offset, n) => due(`t${n}`, dayAt(offset), "x")), became: [] },
            asOf,
          );
          if (!lane) throw new Error("expected a lane");
          const marks = marksOf(lane.days, asOf, scale);
          expect(marks.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort()).toEqual(
            lane.tasks.map(({ id }) => id).sort(),
          );
          const middle = (n: number): number => {
            const { first = "", last = "", nudge = 0 } = marks[n] ?? {};
            return (scale * (Date.parse(first) + Date.parse(last))) / 2 / DAY + nudge;
          };
          for (const [n, mark] of marks.entries()) {
            expect(mark.first < asOf).toBe(mark.last < asOf);
            expect(daysIn(lane, spanName(mark)).flatMap(({ tasks }) => tasks)).toEqual(mark.tasks);
            const next = marks[n + 1];
            if (next) expect(middle(n + 1) - next.width / 2).toBeGreaterThanOrEqual(middle(n) + mark.width / 2 + 1.999);
          }
        },
      ),
    );
  });

  test("days that are far enough apart keep marks of their own", () => {
    const [lane] = lanesOf(
      { items: [due("a", "2019-01-01", "x"), due("b", "2019-02-01", "x"), due("c", "2020-01-01", "x")], became: [] },
      "2019-06-01",
    );
    expect(marksOf(lane?.days ?? [], "2019-06-01", 1).map(spanName)).toEqual([
      "2019-01-01",
      "2019-02-01",
      "2020-01-01",
    ]);
    expect(marksOf(lane?.days ?? [], "2019-06-01", 0.1).map(spanName)).toEqual([
      "2019-01-01..2019-02-01",
      "2020-01-01",
    ]);
    expect(marksOf(lane?.days ?? [], "2021-06-01", 0.01).map(spanName)).toEqual(["2019-01-01..2020-01-01"]);
  });
});
