import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHeader } from "../../server/extract/header/index.ts";
import { readSource } from "../../server/read/index.ts";
import { fold, foldWithMap, segment } from "../../server/segment/index.ts";
import { LAYOUTS } from "./layouts/index.ts";

const lines = LAYOUTS.flatMap((layout) => layout.text.split("\n"));

describe("whatever the order of the lines", () => {
  it("documents are in order, parts lie inside them, and every fact is a slice of the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 60 }),
        fc.constantFrom("\n", "\r\n", "\n\n"),
        (chosen, end) => {
          const result = readSource("a.txt", new TextEncoder().encode(chosen.join(end)));
          if (!result.ok) return;
          const { source } = result;
          let after = 0;
          for (const span of segment(source)) {
            expect(span.start).toBeGreaterThanOrEqual(after);
            expect(span.end).toBeGreaterThan(span.start);
            after = span.end;
            let inside = span.start;
            for (const part of span.parts) {
              expect(part.start).toBeGreaterThanOrEqual(inside);
              inside = part.end;
            }
            expect(inside).toBeLessThanOrEqual(span.end);
            const header = readHeader(source, span);
            for (const fact of [header.title, header.number, header.date, ...header.issuers, ...header.carries]) {
              if (fact) expect(source.text.slice(fact.start, fact.end)).toBe(fact.quote);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("folding", () => {
  it("gives the same text with and without the map", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldWithMap(text, 0, text.length).text).toBe(fold(text));
      }),
    );
  });
});

describe("hostile texts", () => {
  it.each([
    ["a million characters on one line", "政".repeat(1_000_000)],
    ["unclosed book-title marks", "《".repeat(200_000)],
    ["blanks on one line", `关于${" ".repeat(500_000)}通知`],
    ["lone CR line ends", "第一行\r".repeat(100_000)],
    ["digits and brackets", "〔2015〕".repeat(100_000)],
    ["lines that end in a star", "工作a*\n".repeat(150_000)],
    ["dates on one line", "某局 2015年1月1日 ".repeat(20_000)],
  ])("%s end", (_name, text) => {
    const result = readSource("a.txt", new TextEncoder().encode(`关于防汛工作的通知\n${text}`));
    if (!result.ok) throw new Error(result.refusal.message);
    const { source } = result;
    expect(segment(source).map((span) => readHeader(source, span)).length).toBeGreaterThan(0);
  });
});
