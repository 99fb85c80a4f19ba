/** Deadlines by body: a body that reforms renamed is one lane where it is counted with its former names. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Due,
  daysIn,
  lanesOf,
  marksOf,
  signOf,
  spanName,
  spansOf,
  stateOf,
  unitsOf,
} from "../../client/views/workload/lanes.ts";
import { bodyName } from "../../client/views/workload/names.ts";

const due = (id: string, dueOn: string, ...bodies: readonly string[]): Due =>
  ({
    id,
    text: id,
    dueOn,
    bodies,
    units: bodies.map((body) => ({ role: "lead", organization: { id: body, name: `名${body}` }, evidence: {} })),
  }) as unknown as Due;
const named = ["old", "new", "x"].map((id) => ({
  id,
  name: `名${id}`,
  shortName: id,
  kind: "department",
  place: null,
}));

const items = [due("a", "2019-01-01", "old"), due("b", "2020-01-01", "new"), due("c", "2021-01-01", "old", "new", "x")];
const became = [{ id: "old", name: "名old", last: { id: "new", name: "名new" } }];

describe("lanes", () => {
  test("apart: one for every body", () => {
    const lanes = lanesOf({ items, became: [], named }, "2020-06-01");
    expect(lanes.map(({ id, tasks, past, former }) => [id, tasks.length, past, former])).toEqual([
      ["new", 2, 1, []],
      ["old", 2, 1, []],
      ["x", 1, 0, []],
    ]);
  });

  test("joined: former names go with the last one, and a task of both stands once, with the words of both", () => {
    const [first, ...rest] = lanesOf({ items, became, named }, "2020-06-01");
    expect(first).toMatchObject({ id: "new", name: "名new", former: ["名old"], past: 2 });
    expect(first?.tasks.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(rest.map(({ id }) => id)).toEqual(["x"]);
    const both = items[2];
    if (!first || !both) throw new Error("expected a lane");
    expect(unitsOf(both, first, became).map((unit) => unit.organization.id)).toEqual(["old", "new"]);
    expect(unitsOf(both, first, []).map((unit) => unit.organization.id)).toEqual(["new"]);
  });

  test("a lane is named though nothing is due under its last name", () => {
    const [only] = lanesOf({ items: items.slice(0, 1), became, named }, "2020-06-01");
    expect(only).toMatchObject({ id: "new", name: "名new", former: ["名old"] });
  });
});

describe("what is only to begin", () => {
  const begins = { ...due("d", "2019-03-01", "x"), deadline: "2019年3月启动" };
  test("is counted apart in what is over, and names a mark that holds nothing else", () => {
    const [lane] = lanesOf({ items: [...items, begins], became: [], named }, "2020-06-01");
    expect(lane?.begun).toBe(0);
    const x = lanesOf({ items: [...items, begins], became: [], named }, "2020-06-01").find(({ id }) => id === "x");
    expect(x).toMatchObject({ past: 1, begun: 1 });
    expect(stateOf([begins], "2020-06-01")).toEqual({ state: "begun", begun: 1 });
    expect(stateOf([begins, due("e", "2019-03-01", "x")], "2020-06-01")).toEqual({ state: "overdue", begun: 1 });
    expect(stateOf([begins], "2019-01-01")).toEqual({ state: "ahead", begun: 0 });
  });
  test("is drawn apart: alone, with what is over, and not before its day", () => {
    const over = due("e", "2019-03-01", "x");
    expect([[begins], [over], [begins, over]].map((tasks) => signOf(tasks, "2020-06-01"))).toEqual([
      " begun",
      " past",
      " past begun",
    ]);
    expect(signOf([begins, over], "2019-01-01")).toBe("");
  });
});

describe("the name of a body", () => {
  const body = (name: string, shortName: string, place: string) => ({
    name,
    shortName,
    place: { id: place, name: place },
  });
  test.each([
    [body("临河市兰亭区教育局", "教育局", "兰亭区"), "临河市兰亭区教育局"],
    [body("中国人民银行临河市中心支行", "", "临河市"), "中国人民银行临河市中心支行"],
    [body("临河高新技术产业开发区管理委员会", "", "临河市"), "临河高新技术产业开发区管理委员会"],
    [body("街道办事处", "街道办事处", "临河市"), "临河市街道办事处"],
    [body("市直相关部门", "市直相关部门", "临河市"), "临河市直相关部门"],
    [{ name: "财政部", shortName: "财政部", place: null }, "财政部"],
  ])("is whole, and says where it is: %j", (given, name) => expect(bodyName(given, false)).toBe(name));
  test("is short where one place is shown", () => {
    expect(bodyName(body("临河市财政局", "财政局", "临河市"), true)).toBe("财政局");
    expect(bodyName(body("临河市财政局", "", "临河市"), true)).toBe("临河市财政局");
  });
  test("heads a lane", () => {
    expect(lanesOf({ items, became: [], named }, "2020-06-01").map(({ short }) => short)).toEqual([
      "名new",
      "名old",
      "名x",
    ]);
    expect(lanesOf({ items, became: [], named }, "2020-06-01", true).map(({ short }) => short)).toEqual([
      "new",
      "old",
      "x",
    ]);
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
            { items: offsets.map((offset, n) => due(`t${n}`, dayAt(offset), "x")), became: [], named },
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
      {
        items: [due("a", "2019-01-01", "x"), due("b", "2019-02-01", "x"), due("c", "2020-01-01", "x")],
        became: [],
        named,
      },
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

describe("days as they are listed where there is no room for a line", () => {
  const days = (...all: readonly string[]) => all.map((day) => ({ day, tasks: [due(day, day, "x")] }));
  const spans = (asOf: string, ...all: readonly string[]) =>
    spansOf(days(...all), asOf).map((span) => `${spanName(span)} ${span.tasks.length}`);

  test("few stand one by one", () => {
    expect(spans("2020-06-01", "2019-12-31", "2020-12-31")).toEqual(["2019-12-31 1", "2020-12-31 1"]);
  });

  test("many stand by year, what is over apart from what is ahead", () => {
    const many = ["2019-03-01", "2019-06-30", "2019-12-31", "2020-03-01", "2020-06-30", "2020-12-31", "2021-12-31"];
    expect(spans("2020-06-01", ...many)).toEqual([
      "2019-03-01..2019-12-31 3",
      "2020-03-01 1",
      "2020-06-30..2020-12-31 2",
      "2021-12-31 1",
    ]);
  });
});
