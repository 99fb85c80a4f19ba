/**
 * Documents that strangers annotated from the guide alone (test/fixtures/independent, test/fixtures/unseen) keep what was reached
 * on them. They have been read since, so that these bars guard against loss and say nothing of new documents.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run as evaluate } from "../../server/cli/evaluate.ts";

type Score = Readonly<Record<string, number | { readonly f1: number }>>;

/** F1, or the share that is right, that no set may fall below */
const BARS: Readonly<Record<string, number>> = {
  documents: 0.99,
  carries: 0.95,
  references: 0.97,
  referencesWithRelation: 0.91,
  citedNumbers: 0.96,
  assignments: 0.97,
  programs: 0.78,
  issuers: 0.96,
  title: 0.95,
  number: 0.87,
  date: 0.95,
  genre: 0.99,
  task: 0.97,
  deadline: 0.92,
};

let out = "";
beforeEach(() => {
  out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

describe.each(["unseen", "independent/a", "independent/b", "independent/c", "independent/d", "independent/e"])(
  "%s",
  (set) => {
    it("keeps what was reached", async () => {
      const folder = `test/fixtures/${set}`;
      expect(await evaluate(["--gold", `${folder}/gold.jsonl`, "--files", folder, "--json"])).toBe(0);
      const score: Score = JSON.parse(out);
      const reached = (field: string): number => {
        const value = score[field] ?? 0;
        return typeof value === "number" ? value : value.f1;
      };
      const low = Object.entries(BARS).filter(([field, bar]) => reached(field) < bar);
      expect(low.map(([field]) => `${field} ${reached(field)}`)).toEqual([]);
    });
  },
);
