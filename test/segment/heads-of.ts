/** The heads of the documents of a text, as tests compare them: without the places where their facts stand. */
import { extract } from "../../server/extract/index.ts";
import { readSource } from "../../server/read/index.ts";

export function headsOf(text: string) {
  const read = readSource("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.refusal.message);
  return extract(read.source).map((record) => ({
    title: record.title?.value.replace(/\s/g, "") ?? null,
    number: record.number?.value ?? null,
    issuers: record.issuers.map(({ name }) => name),
    date: record.date?.value ?? null,
    genre: record.genre,
  }));
}
