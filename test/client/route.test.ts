import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRoute, parseRoute } from "../../client/state/route.ts";
import type { Route } from "../../client/state/screens.ts";

const split = (address: string): Route => {
  const at = address.indexOf("?");
  return at < 0 ? parseRoute(address, "") : parseRoute(address.slice(0, at), address.slice(at));
};

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .filter((value) => value.isWellFormed() && !/^\.{1,2}$/.test(value));
/** what the pages of a body, a program and a place may ask of their tasks */
const tasks = {
  role: fc.constantFrom("lead" as const, "responsible" as const, "cooperating" as const),
  with: fc.constantFrom("org:廊坊市财政局", "org:甲|乙&=?#"),
  year: fc.constantFrom("2015", "none"),
  due: fc.constantFrom("none" as const, "with" as const, "overdue" as const),
  program: text,
  under: text,
  asOf: fc.constantFrom("2016-02-29", "2031-12-31"),
  task: text,
  name: text,
};
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    view: fc.constant("reader" as const),
    key: text,
    mark: fc.oneof(fc.constant(""), text),
    q: fc.oneof(fc.constant(""), text),
  }),
  fc.record({
    view: fc.constant("reader" as const),
    key: text,
    mark: fc.constant(""),
    q: fc.constant(""),
    asOf: fc.constantFrom("1999-12-31", "2024-02-29"),
  }),
  fc.record({ view: fc.constant("search" as const), q: text }),
  fc.record({ view: fc.constant("import" as const) }),
  fc.record({ view: fc.constant("import" as const), doubts: fc.constantFrom("all", "head") }),
  fc.record({
    view: fc.constant("texts" as const),
    q: fc.oneof(fc.constant(""), text),
    level: fc.constantFrom("", "county"),
    place: fc.oneof(fc.constant(""), text),
    year: fc.constantFrom("", "2015", "none"),
    genre: fc.oneof(fc.constant(""), text),
  }),
  fc.record({
    view: fc.constant("reader" as const),
    key: text,
    mark: fc.constant(""),
    q: text,
    at: fc.nat(999_999_999),
  }),
  fc.record({
    view: fc.constant("network" as const),
    roots: fc.array(text, { maxLength: 4 }),
    layout: fc.constantFrom("layered" as const, "force" as const, "radial" as const, "grid" as const),
    select: fc.oneof(fc.constant(""), text),
    table: fc.boolean(),
  }),
  fc.record({
    view: fc.constant("network" as const),
    roots: fc.array(text, { maxLength: 2 }),
    layout: fc.constant("grid" as const),
    select: fc.constant(""),
    table: fc.boolean(),
    picture: fc.record({
      grow: fc.array(text, { minLength: 1, maxLength: 3 }),
      pin: fc.array(text, { maxLength: 2 }),
      hide: fc.array(text, { maxLength: 2 }),
      off: fc.array(text, { maxLength: 2 }),
    }),
  }),
  fc.record(
    {
      view: fc.constant("cascade" as const),
      key: text,
      direction: fc.constantFrom("" as const, "down" as const, "up" as const),
      axis: fc.constantFrom("level" as const, "days" as const),
      select: fc.constant(""),
      table: fc.boolean(),
      all: fc.constant(true as const),
      filter: fc.record({
        off: fc.array(text, { minLength: 1, maxLength: 3 }),
        open: fc.array(text, { maxLength: 2 }),
        place: fc.oneof(fc.constant(""), text),
        from: fc.oneof(fc.constant(""), text),
        to: fc.oneof(fc.constant(""), text),
      }),
    },
    { requiredKeys: ["view", "key", "direction", "axis", "select", "table", "filter"] },
  ),
  fc.record({ view: fc.constant("organization" as const), id: text, ...tasks }, { requiredKeys: ["view", "id"] }),
  fc.record(
    { view: fc.constant("program" as const), id: text, select: text, beside: text, named: tasks.year, ...tasks },
    { requiredKeys: ["view", "id"] },
  ),
  fc.record(
    {
      view: fc.constant("workload" as const),
      by: fc.constantFrom("year" as const, "document" as const, "program" as const, "deadline" as const),
      place: fc.oneof(fc.constant(""), text),
      collectives: fc.boolean(),
      cell: fc.oneof(fc.constant(""), text),
      reforms: fc.constant(true as const),
      share: fc.constant(true as const),
      sort: fc.constantFrom("lead" as const, "cooperating" as const),
      asOf: fc.constant("2020-02-29"),
    },
    { requiredKeys: ["view", "by", "place", "collectives", "cell"] },
  ),
  fc.record({ view: fc.constant("corpus" as const), cell: fc.oneof(fc.constant(""), text) }),
  fc.record(
    {
      view: fc.constant("coverage" as const),
      by: fc.constant("year" as const),
      decree: text,
      q: text,
      place: text,
      levels: fc.constant(""),
      from: fc.constant(""),
      to: text,
      sort: fc.constantFrom("date" as const, "gap" as const),
      cell: fc.oneof(fc.constant(""), text),
    },
    { requiredKeys: ["view", "levels", "from", "to", "sort", "cell"] },
  ),
  fc.record({ view: fc.constant("place" as const), id: text, ...tasks }, { requiredKeys: ["view", "id"] }),
);

describe("the address is the view", () => {
  test("reading what was written gives the same route", () => {
    fc.assert(
      fc.property(route, (given) => {
        expect(split(formatRoute(given))).toEqual(given);
      }),
    );
  });

  test("the canonical form is its own canonical form, whatever was typed", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const once = formatRoute(parseRoute(path || "/", `?${query}`));
        expect(formatRoute(split(once))).toBe(once);
      }),
    );
  });

  test.each([
    ["/", "", { view: "home" }],
    [
      "/d/%E5%BB%8A%E6%94%BF%E3%80%942015%E3%80%9565%E5%8F%B7",
      "?mark=r1",
      { view: "reader", key: "廊政〔2015〕65号", mark: "r1", q: "" },
    ],
    ["/d/廊政〔2015〕65号", "", { view: "reader", key: "廊政〔2015〕65号", mark: "", q: "" }],
    [
      "/network",
      "?root=a&root=b&layout=spiral",
      { view: "network", roots: ["a", "b"], layout: "force", select: "", table: false },
    ],
    ["/d/", "", { view: "search", q: "" }],
    ["/d/%E0%A4%A", "", { view: "reader", key: "%E0%A4%A", mark: "", q: "" }],
    ["/no/such", "", { view: "missing", path: "/no/such" }],
  ])("%s%s", (path, search, expected) => expect(parseRoute(path, search)).toMatchObject(expected));

  test("a slash in an id does not become a folder", () => {
    expect(formatRoute({ view: "place", id: "place:a/b" })).toBe("/place/place%3Aa%2Fb");
  });
});
