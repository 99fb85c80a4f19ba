/** The comparison counts as the annotation's own scorer does, and says what it counts. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../server/cli/evaluation/calibration.ts";
import type { FoundDocument } from "../../server/cli/evaluation/found.ts";
import { type GoldDocument, parseGold } from "../../server/cli/evaluation/gold.ts";
import { jsonReport } from "../../server/cli/evaluation/report.ts";
import { sameProgram, sameTask, sameTitle, sameUnitForm } from "../../server/cli/evaluation/same.ts";
import { score } from "../../server/cli/evaluation/score.ts";

const shared = new URL("../../../shared/gold/", import.meta.url).pathname;

/** An extraction made from the annotation, with every third thing lost, changed or doubled in a fixed way. */
function disturbed(gold: readonly GoldDocument[], seed: number): readonly FoundDocument[] {
  let state = seed;
  const dice = (sides: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
  const blur = <T>(list: readonly T[], change: (item: T) => T): T[] =>
    list.flatMap((item) => [[item], [], [item, item], [change(item)], [item], [item]][dice(6)] ?? []);
  return blur(gold, (g) => ({ ...g, line_start: g.line_start + 9 })).map((g) => ({
    file: g.file,
    lineStart: g.line_start + dice(8),
    lineEnd: g.line_end + dice(9),
    title: dice(5) === 0 ? null : g.title,
    number: dice(5) === 0 ? null : g.doc_number,
    issuers: blur(g.issuers, (i) => `${i}办公室`),
    date: dice(5) === 0 ? "2001-01-01" : g.date,
    genre: dice(5) === 0 ? "公告" : g.genre,
    carries: blur(g.carries, (c) => c.slice(2)),
    references: blur(g.references, (r) => ({ ...r, title: r.title?.slice(1) ?? null, relation: "approves" })).map(
      (r) => ({
        ...r,
        level: r.level ?? "unknown",
        number: dice(4) === 0 ? null : r.number,
      }),
    ),
    assignments: blur(g.responsibilities, (a) => ({
      ...a,
      lead: a.responsible,
      responsible: a.lead,
      task: "其他",
    })).map((a) => ({ ...a, line: a.line + dice(9), deadline: dice(3) === 0 ? null : a.deadline })),
    programs: blur(g.programs, (p) => ({ ...p, name: p.name.slice(1) })),
  }));
}

const made: GoldDocument = {
  id: "a-1",
  file: "a.txt",
  line_start: 1,
  line_end: 20,
  title: "青河市人民政府关于做好防汛工作的通知",
  doc_number: "青政〔2020〕3号",
  issuers: ["青河市人民政府"],
  date: "2020-05-06",
  genre: "通知",
  carries: [],
  references: [
    { title: "中华人民共和国防洪法", number: null, relation: "basis", line: 4, issuer: null, level: "national" },
  ],
  responsibilities: [
    { line: 9, task: "加固堤防", lead: ["市水利局"], responsible: [], cooperating: ["市财政局"], deadline: "6月底前" },
  ],
  programs: [{ name: "“安澜”工程", line: 7 }],
};

function foundLike(gold: GoldDocument): FoundDocument {
  return {
    file: gold.file,
    lineStart: gold.line_start,
    lineEnd: gold.line_end,
    title: gold.title,
    number: gold.doc_number,
    issuers: gold.issuers,
    date: gold.date,
    genre: gold.genre,
    carries: gold.carries,
    references: gold.references.map((r) => ({ ...r, level: r.level ?? "unknown", confidence: 0.9 })),
    assignments: gold.responsibilities.map((a) => ({ ...a, explain: { confidence: 0.8 } })),
    programs: gold.programs,
  };
}

it("counts what is found, missed and extra", () => {
  const found = foundLike(made);
  const whole = score([made], [found]);
  expect(whole.tallies.references).toEqual({ tp: 1, fp: 0, fn: 0 });
  expect(whole.tallies.assignments).toEqual({ tp: 2, fp: 0, fn: 0 });
  expect(whole.differences).toEqual([]);
  const swapped = {
    ...found,
    assignments: found.assignments.map((a) => ({ ...a, lead: a.cooperating, cooperating: a.lead })),
  };
  expect(score([made], [swapped]).tallies.assignments).toEqual({ tp: 0, fp: 2, fn: 2 });
  expect(score([made], [swapped]).tallies.assignmentsAnyRole).toEqual({ tp: 2, fp: 0, fn: 0 });
  expect(score([made], []).tallies).toMatchObject({
    documents: { fn: 1 },
    programs: { fn: 1 },
    assignments: { fn: 2 },
  });
});

it("sets stated confidence against correctness", () => {
  const judged = score([made], [foundLike(made)]).judgements;
  expect(calibrate(judged).map((b) => [b.from, b.facts, b.precision])).toEqual([
    [0.8, 2, 1],
    [0.9, 1, 1],
  ]);
});

it.each([
  [sameTitle("防洪法实施办法细则", "青河市防洪法实施办法细则"), true],
  [sameTitle("防洪法", "中华人民共和国防洪法"), false],
  [sameTask("加固堤防,清理河道", "清理河道"), true],
  [sameTask("加固堤防", "清理河道"), false],
  [sameProgram("“安澜”工程", "安澜工程"), true],
  [sameProgram("安", "安澜"), false],
  [sameUnitForm("各县(市、区)人民政府等") === sameUnitForm("各县政府"), true],
])("knows what is the same (%#)", (actual, expected) => expect(actual).toBe(expected));

it("names the line of a damaged annotation", () => {
  expect(() => parseGold('{"file":1}\n', "g.jsonl")).toThrow(/g\.jsonl:1/);
});

describe.skipIf(!existsSync(join(shared, "score.mjs")))("beside the annotation's scorer", () => {
  it.each([1, 2, 3, 4])("gives the same figures (%i)", (seed) => {
    const names = readdirSync(shared).filter((name) => name.endsWith(".jsonl"));
    const gold = names.flatMap((name) => parseGold(readFileSync(join(shared, name), "utf8"), name));
    const found = disturbed(gold, seed);
    const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
    try {
      const file = join(folder, "found.jsonl");
      writeFileSync(file, found.map((f) => JSON.stringify(f)).join("\n"));
      const paths = names.map((name) => join(shared, name)).join(",");
      const theirs = JSON.parse(
        execFileSync(process.execPath, [join(shared, "score.mjs"), "--gold", paths, "--pred", file, "--json"], {
          encoding: "utf8",
        }),
      );
      expect(JSON.parse(jsonReport(score(gold, found), null))).toMatchObject(theirs);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
