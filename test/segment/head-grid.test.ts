/**
 * Heads and borders by a grid: files of three to five documents, drawn from sites and keepers, boxes, separators, orders of head lines,
 * kinds, bodies and ends; every head of every file is read as a reader reads it.
 */
import { describe, expect, test } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { gridFile } from "./head-grid/files.ts";

const FILES = 400;
const AT_A_TIME = 20;

/** without blanks, and with plain brackets and strokes */
const plain = (words: string | null): string | null =>
  words?.normalize("NFKC").replace(/\s/g, "").replace(/【/g, "〔").replace(/】/g, "〕") ?? null;

function headsIn(text: string) {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  return extract(read.source).map((record) => ({
    title: plain(record.title?.value ?? null),
    number: record.number?.value ?? null,
    issuers: record.issuers.map(({ name }) => name).sort(),
    date: record.date?.value ?? null,
    genre: record.genre,
    carries: record.carries.map(({ title }) => plain(title)),
  }));
}

describe("files of several documents are read whole", () => {
  test.each(Array.from({ length: FILES / AT_A_TIME }, (_, i) => i * AT_A_TIME + 1))("seeds from %i on", (first) => {
    for (let seed = first; seed < first + AT_A_TIME; seed++) {
      const { text, documents } = gridFile(seed);
      expect({ seed, heads: headsIn(text) }).toEqual({
        seed,
        heads: documents.map(({ title, number, issuers, date, genre, carries = [] }) => ({
          title: plain(title),
          number,
          issuers: [...issuers].sort(),
          date,
          genre,
          carries: carries.map(plain),
        })),
      });
    }
  });
});
