/** Documents that were copied without their line breaks: each is read as it is read with them. */
import { describe, expect, it } from "vitest";
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";
import { ALL_KINDS } from "./layouts/all-kinds.ts";
import { OFFICES } from "./layouts/offices.ts";
import { OTHER_BODIES } from "./layouts/other-bodies.ts";
import { UNREAD } from "./unread.ts";

const headsOf = (text: string) => {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  return extract(read.source).map((record) => ({
    title: record.title?.value.replace(/\s/g, "") ?? null,
    number: record.number?.value ?? null,
    issuers: record.issuers.map(({ name }) => name),
    date: record.date?.value ?? null,
    genre: record.genre,
  }));
};

describe.each([
  ["a blank", " "],
  ["nothing", ""],
] as const)("lines joined by %s", (how, joint) => {
  for (const { name, text, documents } of [...OTHER_BODIES, ...ALL_KINDS, ...OFFICES]) {
    const run = UNREAD[how].includes(name) ? it.fails : it;
    run(name, () => {
      const page = text
        .trim()
        .split(/\s*\n\s*/)
        .join(joint);
      expect(headsOf(page)).toEqual(
        documents.map(({ title, number, issuers, date, genre }) => ({ title, number, issuers, date, genre })),
      );
    });
  }
});
