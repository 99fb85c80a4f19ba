import fc from "fast-check";
import { expect, test } from "vitest";
import { xml } from "../../server/export/xml.ts";
import { csvCell } from "../../server/model/index.ts";

test("any text becomes well-formed XML text: no bare markup, no character that XML 1.0 forbids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = xml(text).replaceAll(/&#(?:9|10|13);/g, " ");
      expect(escaped).not.toMatch(/[<>"]/);
      expect(escaped.replaceAll(/&(amp|lt|gt|quot);/g, "")).not.toContain("&");
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(escaped.isWellFormed?.() ?? true).toBe(true);
    }),
  );
});

/** a reader by RFC 4180, for one record */
function readRecord(line: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    cells.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : (match[2] ?? ""));
    if (match[3] === "") break;
  }
  return cells;
}

test("what is written as CSV is read back the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "国", "a") }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        expect(readRecord(cells.map(csvCell).join(","))).toEqual(cells);
      },
    ),
  );
});
