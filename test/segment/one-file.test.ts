/** Documents of many places copied one behind another into one file: each still begins where it begins. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSource } from "../../server/read/index.ts";
import { segment } from "../../server/segment/index.ts";

const SETS = [...["a", "b", "c", "d", "e"].map((name) => `independent/${name}`), "unseen"].map(
  (name) => new URL(`../fixtures/${name}/`, import.meta.url),
);

interface Annotated {
  readonly file: string;
  readonly line_start: number;
}

/** The text files of all sets as one text, `between` them, and the lines at which documents begin. */
function together(between: string): { readonly text: string; readonly starts: readonly number[] } {
  let text = "";
  let line = 1;
  const starts: number[] = [];
  for (const set of SETS) {
    const gold = readFileSync(new URL("gold.jsonl", set), "utf8")
      .split("\n")
      .filter((row) => row !== "")
      .map((row) => JSON.parse(row) as Annotated);
    for (const file of new Set(gold.map((document) => document.file).filter((name) => name.endsWith(".txt")))) {
      const words = readFileSync(new URL(file, set), "utf8").replace(/\r\n/g, "\n").trimEnd() + between;
      starts.push(
        ...gold.filter((document) => document.file === file).map((document) => line + document.line_start - 1),
      );
      text += words;
      line += words.split("\n").length - 1;
    }
  }
  return { text, starts };
}

describe("many documents in one file", () => {
  it.each([
    ["an empty line between them", "\n\n"],
    ["nothing between them", "\n"],
  ])("%s: none is cut in two, nine of ten are found", (_name, between) => {
    const { text, starts } = together(between);
    const result = readSource("a.txt", new TextEncoder().encode(text));
    if (!result.ok) throw new Error(result.refusal.message);
    const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
    const found = segment(result.source).map((span) => lineOf(span.start));
    // a head may begin some lines above the title: at the box of its page
    const near = (a: number, b: number): boolean => Math.abs(a - b) <= 12;
    expect(found.filter((line) => !starts.some((start) => near(line, start)))).toEqual([]);
    const told = starts.filter((start) => found.some((line) => near(line, start)));
    expect(told.length / starts.length).toBeGreaterThan(0.9);
  });
});
