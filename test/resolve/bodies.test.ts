/** Printed names of bodies of all provinces, levels and years, each in a document of that issuer and date. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../server/resolve/index.ts";
import { assignment, record, source } from "./fixtures.ts";
import { CITIES } from "./tables/cities.ts";
import { COUNTIES } from "./tables/counties.ts";
import { PROVINCES } from "./tables/provinces.ts";
import { STATE } from "./tables/state.ts";
import { THIRD } from "./tables/third.ts";

const rows = [STATE, PROVINCES, CITIES, COUNTIES, THIRD]
  .flatMap((table) => Object.entries(table))
  .flatMap(([where, list]) => list.map((row) => [where, ...row] as const));

function told(where: string, names: readonly string[]): string {
  const [issuer = "", date = ""] = where.split(" ");
  const values = {
    issuers: [issuer],
    date,
    title: `${issuer}关于某事的通知`,
    level: /^国务院|^\p{Script=Han}{2,3}部$/u.test(issuer) ? "national" : "unknown",
  } as const;
  const { graph, links } = resolve([source("s", record("s", { ...values, assignments: [assignment(30, names)] }))]);
  const units = links.filter((link) => link.kind === "organization" && link.relationship?.type !== "ISSUED_BY");
  const bodies = units.map((link) => {
    const node = graph.nodes.get(link.target)?.properties;
    if (node?.kind === "collective") return "collective";
    return link.outcome === "resolved" ? String(node?.name) : "ambiguous";
  });
  return bodies.sort().join("、");
}

describe("bodies of all provinces and years", () => {
  it("are at least 500", () => expect(rows.length).toBeGreaterThan(500));
  it.each(rows)("in %s, %s is %s", (where, printed, name) => {
    const names = name === "collective" ? [printed] : printed.split("、");
    expect(told(where, names)).toBe(name.split("、").sort().join("、"));
  });
});
