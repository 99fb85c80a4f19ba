/** Of what a column holds, the documents that a cell was not searched in, and why. */
import { describe, expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { zh } from "../../client/i18n/zh.ts";
import { type Cell, type Column, notCounted, type Row } from "../../client/views/coverage/rows.ts";
import type { DocumentCard } from "../../server/model/api.ts";
import { card } from "./cascades.ts";

const column = (level: Column["level"], documents: number, undated: number): Column => ({
  id: level ?? "2016",
  name: "临河市",
  level,
  documents,
  undated,
  from: null,
  to: null,
});
const row = (level: DocumentCard["level"], place: DocumentCard["place"] = null): Row =>
  ({ document: { ...card("root", level), place } }) as unknown as Row;
const searched = (n: number): Cell => ({ searched: n }) as unknown as Cell;
const province = { id: "place:130000", name: "河北省" } as unknown as DocumentCard["place"];

describe("what is held and does not count", () => {
  test.each([
    ["all others undated", row("national"), column("county", 7, 6), 1, { undated: 6, older: 0 }],
    ["some older", row("national"), column("county", 7, 2), 1, { undated: 2, older: 4 }],
    ["all searched", row("national"), column("county", 7, 0), 7, { undated: 0, older: 0 }],
    ["of a decree without a year all are searched, the undated too", row("national"), column("county", 7, 3), 7, null],
    ["of a year, under a national decree", row("national"), column(null, 5, 0), 2, { undated: 0, older: 3 }],
    [
      "of a year, under a province's: others lie outside its area",
      row("provincial", province),
      column(null, 5, 0),
      2,
      null,
    ],
    [
      "of a place, under a province's",
      row("provincial", province),
      column("county", 5, 0),
      2,
      { undated: 0, older: 3 },
    ],
  ])("%s", (_, decree, held, n, wanted) => {
    const found = notCounted(decree, searched(n), held);
    expect(found).toEqual(wanted ?? { undated: 0, older: 0 });
  });

  test("is said by its reason, without a reason that there is none of", () => {
    expect(zh.coverage.notCounted(6, 0)).toBe("另有 6 份未署日期，不计");
    expect(zh.coverage.notCounted(0, 2)).toBe("另有 2 份早于它，不计");
    expect(zh.coverage.notCounted(6, 2)).toBe("另有 6 份未署日期、2 份早于它，不计");
    expect(zh.coverage.notCounted(0, 0)).toBe("");
    expect(en.coverage.notCounted(6, 2)).toBe("not counted: 6 undated, 2 older");
    expect(en.coverage.notCounted(0, 0)).toBe("");
  });
});
