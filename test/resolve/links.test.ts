/** Citations and unit names of five real files, grouped by hand into what they mean: one thing is one node. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DocumentGroup,
  parseGroups,
  scoreDocuments,
  scoreUnits,
  type UnitGroup,
} from "../../server/cli/evaluation/links.ts";
import { canonical } from "../../server/model/index.ts";
import { resolve } from "../../server/resolve/index.ts";
import { realFolder, realSources } from "./real.ts";

const groups = (name: string): string => readFileSync(new URL(`../fixtures/links/${name}`, import.meta.url), "utf8");
const documents = parseGroups<DocumentGroup>(groups("documents.jsonl"), "members");
const units = parseGroups<UnitGroup>(groups("units.jsonl"), "printed");

describe("the groups made by hand", () => {
  it("cover 400 citations and 600 unit names", () => {
    const citations = documents.flatMap((group) => group.members).filter(([, , title]) => !title?.startsWith("@"));
    const names = units.flatMap((group) => Object.values(group.printed).flat());
    expect(citations.length).toBeGreaterThanOrEqual(400);
    expect(names.length).toBeGreaterThanOrEqual(600);
  });
  it("hold no member twice", () => {
    const members = documents.flatMap((group) => group.members.map((member) => JSON.stringify(member)));
    expect(new Set(members).size).toBe(members.length);
    const names = units.flatMap((group) =>
      Object.entries(group.printed).flatMap(([n, at]) => at.map((a) => `${n} ${a}`)),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.skipIf(!existsSync(realFolder))(
  `the real files (${fileURLToPath(realFolder).split("/").slice(-3).join("/")})`,
  { timeout: 300_000 },
  () => {
    const sources = existsSync(realFolder) ? realSources() : [];
    const { graph, links } = resolve(sources);
    const resolved = { sources, graph, links };
    it("brings citations of one document to one node", () => {
      const score = scoreDocuments(documents, resolved);
      expect(score.found).toBeGreaterThan(680);
      expect({ ...score, ok: score.precision >= 0.99 && score.recall >= 0.95 }).toMatchObject({ ok: true });
    });
    it("brings names of one body to one node", () => {
      const score = scoreUnits(units, resolved);
      expect(score.found).toBeGreaterThan(700);
      expect({ ...score, ok: score.precision >= 0.99 && score.recall >= 0.93 }).toMatchObject({ ok: true });
    });
    it("gives the same bytes for any order, repetition and way of arriving", () => {
      const bytes = (corpus: typeof sources): string => {
        const got = resolve(corpus);
        return canonical([[...got.graph.nodes.values()], [...got.graph.relationships.values()], got.links]);
      };
      const expected = bytes(sources);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(sources, { minLength: sources.length }),
          fc.subarray(sources),
          (order, again) => bytes([...order, ...again]) === expected,
        ),
        { numRuns: 4 },
      );
    });
    it("leaves no relationship without its nodes", () => {
      for (const r of graph.relationships.values())
        if (!graph.nodes.has(r.start) || !graph.nodes.has(r.end)) expect.fail(r.id);
      expect(readdirSync(realFolder).length).toBe(sources.length);
    });
  },
);
