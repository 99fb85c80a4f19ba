/** Every part of a confidence that a rule names has words in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { partWords } from "../../client/views/reader/parts.ts";
import { WEIGHTS } from "../../server/extract/programs/weights.ts";
import { packageRoot } from "../../server/root.ts";

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith(".ts") ? [readFileSync(path, "utf8")] : [];
  });
const named = sources(join(packageRoot, "server/extract")).flatMap((text) => [
  ...[...text.matchAll(/\badd\(\s*"([^"]+)"/g)].map((found) => found[1] ?? ""),
  ...[...text.matchAll(/\{ name: "([^"]+)", value:/g)].map((found) => found[1] ?? ""),
]);
const NAMES = [
  ...new Set([
    ...named,
    ...WEIGHTS.map(({ part }) => part),
    // names that are put together
    ...["strong", "weak", "event", "fund"].map((kind) => `head ${kind}`),
    ...["colon", "verb", "by", "heading"].map((kind) => `list of duties, ${kind}`),
    ...["label in brackets", "role word in brackets", "units alone in brackets", "list", "verb 开展"],
  ]),
];

test("the rules name parts", () => expect(NAMES.length).toBeGreaterThan(60));

test.each(NAMES)("%s is told in Chinese and in English", (name) => {
  expect(partWords(name, "zh")).toMatch(/\p{Script=Han}/u);
  expect(partWords(name, "zh")).not.toBe(name);
  expect(partWords(name, "en")).toMatch(/[a-z]/);
});
