import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { en } from "../../client/i18n/en.ts";
import { zh } from "../../client/i18n/zh.ts";
import { NODE_LABELS, RELATIONSHIP_TYPES } from "../../server/model/graph.ts";
import { LEVELS } from "../../server/model/record.ts";

type Leaf = { readonly path: string; readonly value: unknown };
function leaves(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}
const HAN = /\p{Script=Han}/u;
/** words that stay Chinese in English: the name, a spelling of a number */
const STAYS = new Set(["brand"]);

/** every kind of document that is recognised */
const genres = readFileSync(new URL("../../server/lexicon/genres.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1)
  .flatMap((row) => (row === "" ? [] : [row.split("\t")[0] ?? ""]));

describe("both languages", () => {
  const [chinese, english] = [leaves(zh), leaves(en)];
  test("have the same keys, of the same kind", () => {
    expect(english.map(({ path, value }) => `${path} ${typeof value}`).sort()).toEqual(
      chinese.map(({ path, value }) => `${path} ${typeof value}`).sort(),
    );
  });
  test("English is English", () => {
    expect(
      english.filter(({ path, value }) => typeof value === "string" && HAN.test(value) && !STAYS.has(path)),
    ).toEqual([]);
  });
  test.each(genres)("%s has an English name, with the Chinese where the printed word matters", (genre) => {
    expect(zh.genre(genre)).toBe(genre);
    expect(zh.genreNamed(genre)).toBe(genre);
    expect(en.genre(genre)).not.toMatch(HAN);
    expect(en.genreNamed(genre)).toBe(`${en.genre(genre)} (${genre})`);
  });
  test("a word that is no known kind of document stays as it is printed", () => {
    expect(en.genre("呈批件")).toBe("呈批件");
    expect(en.genreNamed("呈批件")).toBe("呈批件");
  });
  test("sentences with numbers contain them", () => {
    for (const dictionary of [chinese, english])
      for (const { path, value } of dictionary)
        if (typeof value === "function" && value.length === 1 && !/ask/.test(path))
          expect(String(value(1234567)).replaceAll(",", ""), path).toContain("1234567");
  });
  test.each([zh, en])("know every code of the graph", (words) => {
    expect(Object.keys(words.relations)).toEqual(expect.arrayContaining([...RELATIONSHIP_TYPES]));
    expect(Object.keys(words.relationLetters)).toEqual(expect.arrayContaining([...RELATIONSHIP_TYPES]));
    expect(Object.keys(words.kinds)).toEqual(expect.arrayContaining([...NODE_LABELS]));
    expect(Object.keys(words.levels)).toEqual(expect.arrayContaining([...LEVELS]));
    for (const letter of Object.values(words.kindLetters)) expect(Array.from(letter)).toHaveLength(1);
  });
});
