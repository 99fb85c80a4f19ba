import { describe, expect, it } from "vitest";
import { readHeader } from "../../server/extract/header/index.ts";
import { readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";
import { LAYOUTS } from "./layouts.ts";
import { UNUSUAL } from "./unusual.ts";

describe("documents in the layouts of GB/T 9704 and of the sites that republish them", () => {
  it.each([...LAYOUTS, ...UNUSUAL])("$name", ({ text, documents }) => {
    const result = readSource("a.txt", new TextEncoder().encode(text));
    if (!result.ok) throw new Error(result.refusal.message);
    const spans = segment(result.source);
    const read = spans.map((span) => {
      const header = readHeader(result.source, span);
      return {
        title: header.title?.value ?? null,
        number: header.number?.value ?? null,
        issuers: header.issuers.map((issuer) => issuer.name),
        date: header.date?.value ?? null,
        genre: header.genre,
        carries: header.carries.map((carried) => carried.title),
      };
    });
    expect(read).toEqual(documents.map((document) => ({ carries: [], ...document })));
    for (const span of spans) {
      let at = span.start;
      for (const part of span.parts) {
        expect(part.start).toBeGreaterThanOrEqual(at);
        expect(part.end).toBeGreaterThan(part.start);
        at = part.end;
      }
      expect(at).toBeLessThanOrEqual(span.end);
    }
  });
});
