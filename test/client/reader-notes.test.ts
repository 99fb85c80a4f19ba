import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, layLines, placeMarks } from "../../client/views/reader/layout.ts";
import { linesOf, notesOf as notesBeside } from "../../client/views/reader/notes.ts";
import type { Mark } from "../../server/model/api.ts";

const mark = (kind: Mark["kind"], relation: string | null, start: number): Mark => ({
  kind,
  start,
  end: start + 1,
  line: 1,
  rule: "r",
  confidence: 1,
  parts: [],
  target: null,
  label: `${kind}${start}`,
  relation,
  cue: null,
  match: null,
  relationshipId: null,
  deadline: null,
  outcome: null,
  candidates: [],
  corrected: false,
  correction: null,
  readAs: null,
});

const lineOf = (length: number, marks: readonly Mark[]) => {
  const text = "字".repeat(length);
  const [line] = layLines(
    { source: "", before: null, text, base: 0, lineStart: 1, heads: [], marks: [...marks], parts: [], headings: [] },
    placeMarks(marks),
  );
  if (!line) throw new Error("expected a line");
  return line;
};

const notesOf = (line: Line) => notesBeside(line.begins, linesOf(line));

describe("the notes beside a line", () => {
  it("are never higher than its text, and tell or count every mark", () => {
    const kinds = fc.constantFrom<readonly [Mark["kind"], string | null]>(
      ["reference", "implements"],
      ["program", null],
      ["unit", "lead"],
      ["unit", "responsible"],
      ["assignment", null],
    );
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 600 }), fc.array(kinds, { maxLength: 30 }), (length, given) => {
        const line = lineOf(
          length,
          given.map(([kind, relation], at) => mark(kind, relation, at)),
        );
        const { roomy, rows, more } = notesOf(line);
        const lines = Math.ceil((length + 2) / 34);
        expect(rows.length * (roomy ? 44 : 24)).toBeLessThanOrEqual(Math.max(24, lines * 31));
        const told = rows.flat();
        const roles = new Set(given.filter(([kind]) => kind === "unit").map(([, relation]) => relation));
        expect(told.length + more).toBe(given.filter(([kind]) => kind !== "unit").length + roles.size);
        // several share a row only where rows run out, and only the last
        expect(rows.slice(0, -1).every((row) => row.length === 1)).toBe(true);
      }),
    );
  });
  it("have their second line where there is room", () => {
    expect(notesOf(lineOf(200, [mark("program", null, 0)])).roomy).toBe(true);
    expect(notesOf(lineOf(10, [mark("program", null, 0)])).roomy).toBe(false);
  });
});
