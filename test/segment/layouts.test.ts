import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";
import { LAYOUTS } from "./layouts/index.ts";

/** the same text as different hands copy it */
const COPIES: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["an empty line after every line", (text) => text.replace(/\r?\n+/g, "\n\n")],
  ["no empty line at all", (text) => text.replace(/\r?\n+/g, "\n")],
  ["every line indented", (text) => text.replace(/^/gm, "　　")],
  ["CR LF ends", (text) => text.replace(/\r?\n/g, "\r\n")],
];

describe.each(COPIES)(
  "documents in the layouts of GB/T 9704 and of the sites that republish them, %s",
  (_name, copied) => {
    it.each(LAYOUTS)("$name", ({ text, documents }) => {
      const result = readSource("a.txt", new TextEncoder().encode(copied(text)));
      if (!result.ok) throw new Error(result.refusal.message);
      const spans = segment(result.source);
      const read = extract(result.source).map((record) => ({
        title: record.title?.value ?? null,
        number: record.number?.value ?? null,
        issuers: record.issuers.map((issuer) => issuer.name),
        date: record.date?.value ?? null,
        genre: record.genre,
        carries: record.carries.map((carried) => carried.title),
      }));
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
  },
);
